//! Types as users write them, taken apart: aliases can be looked through, and what they read from
//! JSON compared.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::surface::{Shape, Surface};

/// How deeply a type may be nested; what is deeper is taken as a name.
const DEPTH: usize = 256;

/// A use of a type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", from = "String")]
pub enum Type {
    /// A model, a scalar, or a type of the user's own, by its name.
    Name(String),
    /// `Vec<T>`
    List(Box<Type>),
    /// `BTreeMap<String, T>` or `HashMap<String, T>`, by the map's name.
    Map(String, Box<Type>),
    /// `Option<T>`
    Nullable(Box<Type>),
    /// `JsonNullable<T>`, which stands at fields alone
    JsonNullable(Box<Type>),
    /// `Box<T>`
    Boxed(Box<Type>),
}

/// The name of the type of any value.
pub const ANY: &str = "Value";
/// The name of the type of objects of which nothing is known.
pub const OBJECT: &str = "Map<String, Value>";
/// The name of the type of `null`.
pub const NULL: &str = "()";

impl Type {
    /// A type by its name.
    pub fn name(name: impl Into<String>) -> Self {
        Self::Name(name.into())
    }

    /// The name of what stands in boxes and options; of lists and maps all that is written.
    pub fn innermost(&self) -> String {
        match self {
            Self::Nullable(inner) | Self::JsonNullable(inner) | Self::Boxed(inner) => {
                inner.innermost()
            }
            other => other.to_string(),
        }
    }

    fn parse(text: &str, depth: usize) -> Self {
        let inside = |start: &str| text.strip_prefix(start)?.strip_suffix('>');
        let Some(depth) = depth.checked_sub(1) else { return Self::name(text) };
        let inner = |text: &str| Box::new(Self::parse(text, depth));
        if let Some(text) = inside("Vec<") {
            Self::List(inner(text))
        } else if let Some(text) = inside("Option<") {
            Self::Nullable(inner(text))
        } else if let Some(text) = inside("JsonNullable<") {
            Self::JsonNullable(inner(text))
        } else if let Some(text) = inside("Box<") {
            Self::Boxed(inner(text))
        } else if let Some(text) = inside("BTreeMap<String, ") {
            Self::Map("BTreeMap".to_owned(), inner(text))
        } else if let Some(text) = inside("HashMap<String, ") {
            Self::Map("HashMap".to_owned(), inner(text))
        } else {
            Self::name(text)
        }
    }

    /// The type with every name replaced.
    pub fn map(&self, replace: &impl Fn(&str) -> Type) -> Self {
        match self {
            Self::Name(name) => replace(name),
            Self::List(inner) => Self::List(Box::new(inner.map(replace))),
            Self::Map(map, inner) => Self::Map(map.clone(), Box::new(inner.map(replace))),
            Self::Nullable(inner) => Self::Nullable(Box::new(inner.map(replace))),
            Self::JsonNullable(inner) => Self::JsonNullable(Box::new(inner.map(replace))),
            Self::Boxed(inner) => Self::Boxed(Box::new(inner.map(replace))),
        }
    }

    /// The type without aliases of `surface`, which are no types of their own.
    pub fn without_aliases(&self, surface: &Surface) -> Self {
        self.expand(surface, surface.models.len().min(DEPTH))
    }

    fn expand(&self, surface: &Surface, left: usize) -> Self {
        self.map(&|name| match surface.models.get(name).map(|model| &model.shape) {
            Some(Shape::Alias { of }) if left > 0 => of.expand(surface, left - 1),
            _ => Self::name(name),
        })
    }

    /// The type under new names.
    pub fn renamed(&self, renames: &BTreeMap<String, String>) -> Self {
        self.map(&|name| Self::name(renames.get(name).map_or(name, String::as_str)))
    }

    /// The type inside the boxes around it, which do not show on the wire.
    pub fn unboxed(&self) -> &Self {
        let mut ty = self;
        while let Self::Boxed(inner) = ty {
            ty = inner;
        }
        ty
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => f.write_str(name),
            Self::List(inner) => write!(f, "Vec<{inner}>"),
            Self::Map(map, inner) => write!(f, "{map}<String, {inner}>"),
            Self::Nullable(inner) => write!(f, "Option<{inner}>"),
            Self::JsonNullable(inner) => write!(f, "JsonNullable<{inner}>"),
            Self::Boxed(inner) => write!(f, "Box<{inner}>"),
        }
    }
}

impl From<String> for Type {
    fn from(text: String) -> Self {
        Self::parse(&text, DEPTH)
    }
}

impl From<Type> for String {
    fn from(ty: Type) -> Self {
        ty.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_type_are_the_same() {
        for text in [
            "Pet",
            "Vec<Option<Box<Pet>>>",
            "BTreeMap<String, Vec<Pet>>",
            "HashMap<String, Value>",
            OBJECT,
            "my::Own<A, Vec<B>>",
            NULL,
        ] {
            assert_eq!(Type::from(text.to_owned()).to_string(), text);
        }
        let deep = "Vec<".repeat(5000) + "u8" + &">".repeat(5000);
        assert_eq!(Type::from(deep.clone()).to_string(), deep);
    }

    #[test]
    fn names_inside_are_found() {
        let renames = BTreeMap::from([("Pet".to_owned(), "Animal".to_owned())]);
        let ty = Type::from("BTreeMap<String, Vec<Option<Pet>>>".to_owned());
        let expected = "BTreeMap<String, Vec<Option<Animal>>>";
        assert_eq!(ty.renamed(&renames).to_string(), expected);
    }
}
