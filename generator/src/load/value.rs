//! What a text holds: a value with the members of its mappings in the text's order.
//!
//! `serde_json::Value` says the same in three times the memory: it has a hash table for each of the
//! hundreds of thousands of small mappings of a document, and strings that could still grow. Nearly all
//! names and most texts are short, and stand in the value itself.

use std::cmp::Ordering;
use std::collections::HashMap;

use compact_str::CompactString;
use serde_json::{Number, Value as Json};

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A text.
    String(CompactString),
    /// A list.
    Array(Box<[Value]>),
    /// A mapping.
    Object(Map),
}

/// A mapping, in the text's order.
#[derive(Clone, Debug)]
pub struct Map(Box<[Member]>);

/// A member of a mapping.
#[derive(Clone, Debug)]
struct Member {
    name: CompactString,
    value: Value,
    /// In a large mapping, which member is the one at this index by name.
    by_name: u32,
}

/// Up to this length a mapping is searched from its start.
const SMALL: usize = 16;

impl Value {
    /// The member of a mapping.
    pub fn get(&self, name: &str) -> Option<&Self> {
        self.as_object()?.get(name)
    }

    /// The mapping, if it is one.
    pub fn as_object(&self) -> Option<&Map> {
        match self {
            Self::Object(map) => Some(map),
            _ => None,
        }
    }

    /// The list, if it is one.
    pub fn as_array(&self) -> Option<&[Self]> {
        match self {
            Self::Array(list) => Some(list),
            _ => None,
        }
    }

    /// The text, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The same for what speaks JSON.
    pub fn to_json(&self) -> Json {
        match self {
            Self::Null => Json::Null,
            Self::Bool(flag) => Json::Bool(*flag),
            Self::Number(number) => Json::Number(number.clone()),
            Self::String(text) => Json::String(text.as_str().into()),
            Self::Array(list) => list.iter().map(Self::to_json).collect(),
            Self::Object(map) => map.iter().map(|(name, value)| (name, value.to_json())).collect(),
        }
    }
}

impl Map {
    /// A mapping of these members. Of a name that is there twice the last value counts, in the place
    /// of the first; whether there was one is told, too.
    pub fn new(members: impl ExactSizeIterator<Item = (CompactString, Value)>) -> (Self, bool) {
        let members = members.map(|(name, value)| Member { name, value, by_name: 0 });
        let mut map = Self(members.collect());
        let is_flawed = map.sort();
        if is_flawed {
            map = map.without_duplicates();
        }
        (map, is_flawed)
    }

    /// Works out the order by name where it is asked for, and whether a name is there twice.
    fn sort(&mut self) -> bool {
        let members = &mut self.0;
        if members.len() <= SMALL {
            let twice = |(index, member): (usize, &Member)| {
                members.iter().take(index).any(|earlier| earlier.name == member.name)
            };
            return members.iter().enumerate().any(twice);
        }
        // Documents beyond the length that an index of 32 bits can count are not read.
        let mut order: Vec<u32> = (0..members.len() as u32).collect();
        let name = |index: &u32| members.get(*index as usize).map(|it| &it.name);
        order.sort_unstable_by(|one, other| name(one).cmp(&name(other)));
        let is_flawed = order.windows(2).any(|pair| match pair {
            [one, other] => name(one) == name(other),
            _ => false,
        });
        for (member, index) in members.iter_mut().zip(order) {
            member.by_name = index;
        }
        is_flawed
    }

    fn without_duplicates(self) -> Self {
        let mut places = HashMap::new();
        let mut kept: Vec<Member> = Vec::with_capacity(self.0.len());
        for member in self.0 {
            let place = *places.entry(member.name.clone()).or_insert(kept.len());
            match kept.get_mut(place) {
                Some(first) => first.value = member.value,
                None => kept.push(member),
            }
        }
        let mut map = Self(kept.into());
        map.sort();
        map
    }

    /// The value of a name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        if self.0.len() <= SMALL {
            return self.0.iter().find(|member| member.name == name).map(|it| &it.value);
        }
        let named = |member: &Member| self.0.get(member.by_name as usize);
        let place = self.0.binary_search_by(|member| {
            named(member).map_or(Ordering::Less, |member| member.name.as_str().cmp(name))
        });
        named(self.0.get(place.ok()?)?).map(|member| &member.value)
    }

    /// Whether a name is there.
    pub fn contains_key(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The members.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Value)> {
        self.0.iter().map(|member| (member.name.as_str(), &member.value))
    }

    /// Their names.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &str> {
        self.0.iter().map(|member| member.name.as_str())
    }

    /// Their values.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &Value> {
        self.0.iter().map(|member| &member.value)
    }

    /// The members themselves.
    pub fn into_members(self) -> impl ExactSizeIterator<Item = (CompactString, Value)> {
        self.0.into_iter().map(|member| (member.name, member.value))
    }
}

/// The order of members does not count.
impl PartialEq for Map {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(name, value)| other.get(name) == Some(value))
    }
}

#[cfg(test)]
impl From<Json> for Value {
    fn from(value: Json) -> Self {
        match value {
            Json::Null => Self::Null,
            Json::Bool(flag) => Self::Bool(flag),
            Json::Number(number) => Self::Number(number),
            Json::String(text) => Self::String(text.into()),
            Json::Array(list) => Self::Array(list.into_iter().map(Self::from).collect()),
            Json::Object(map) => {
                let members: Vec<_> =
                    map.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
                Self::Object(Map::new(members.into_iter()).0)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(names: &[String]) -> (Map, bool) {
        let members = names
            .iter()
            .enumerate()
            .map(|(index, name)| (name.as_str().into(), Value::Number(index.into())));
        Map::new(members)
    }

    #[test]
    fn members_are_found_in_small_and_large_mappings() {
        for length in [0, 1, SMALL, SMALL + 1, 100] {
            let names: Vec<String> = (0..length).map(|it| (it * 7919 % 1000).to_string()).collect();
            let (map, is_flawed) = map(&names);
            assert!(!is_flawed);
            assert!(map.keys().eq(names.iter()));
            for (index, name) in names.iter().enumerate() {
                assert_eq!(map.get(name), Some(&Value::Number(index.into())));
            }
            assert_eq!(map.get("x"), None);
            assert_eq!(map.get(""), None);
        }
    }

    #[test]
    fn the_last_of_several_values_counts_in_the_first_place() {
        for length in [3, 40] {
            let mut names: Vec<String> = (0..length).map(|it| it.to_string()).collect();
            names.push("1".to_owned());
            let (map, is_flawed) = map(&names);
            assert!(is_flawed);
            assert_eq!(map.len(), length);
            assert!(map.keys().eq(names.iter().take(length)));
            assert_eq!(map.get("1"), Some(&Value::Number(length.into())));
            assert_eq!(map.get("2"), Some(&Value::Number(2.into())));
        }
    }

    #[test]
    fn order_does_not_count_in_comparing() {
        let names = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let (one, _) = map(&names("a b"));
        let (other, _) = map(&names("b a"));
        assert_ne!(one, other);
        let same = Map::new(one.clone().into_members().collect::<Vec<_>>().into_iter().rev()).0;
        assert_eq!(one, same);
    }
}
