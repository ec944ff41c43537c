//! Keywords with their values, as `openapiv3` reads them.

use serde::Deserialize;
use serde::de::value::MapDeserializer;
use serde_json::Value as Json;

/// Keywords with their values. They are few, and nothing but their order holds them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Keywords<'d>(Vec<(&'d str, Json)>);

impl<'d> Keywords<'d> {
    /// The value of a keyword.
    pub fn get(&self, keyword: &str) -> Option<&Json> {
        self.0.iter().find(|(known, _)| *known == keyword).map(|(_, value)| value)
    }

    /// The value of a keyword, to change it.
    pub fn get_mut(&mut self, keyword: &str) -> Option<&mut Json> {
        self.0.iter_mut().find(|(known, _)| *known == keyword).map(|(_, value)| value)
    }

    /// Whether a keyword is there.
    pub fn contains(&self, keyword: &str) -> bool {
        self.get(keyword).is_some()
    }

    /// Adds a keyword, or gives it another value.
    pub fn insert(&mut self, keyword: &'d str, value: Json) {
        match self.get_mut(keyword) {
            Some(known) => *known = value,
            None => self.0.push((keyword, value)),
        }
    }

    /// Takes a keyword away.
    pub fn remove(&mut self, keyword: &str) {
        self.0.retain(|(known, _)| *known != keyword);
    }

    /// Takes all keywords away.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What a type reads of them.
    ///
    /// # Errors
    ///
    /// As the type says.
    pub fn read<T: for<'de> Deserialize<'de>>(self) -> Result<T, serde_json::Error> {
        T::deserialize(MapDeserializer::new(self.0.into_iter()))
    }
}
