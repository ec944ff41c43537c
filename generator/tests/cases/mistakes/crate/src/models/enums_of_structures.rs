// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::{Map, Value};

use crate::runtime::{Unrecognized, object, open_enum, open_json_enum};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EnumsOfStructures {
    pub of_items: Option<Vec<EnumsOfStructuresOfItems>>,
    pub of_items_with_their_own: Option<Vec<EnumsOfStructuresOfItemsWithTheirOwn>>,
    pub of_an_object: Option<EnumsOfStructuresOfAnObject>,
    pub of_an_unknown_object: Option<EnumsOfStructuresOfAnUnknownObject>,
    pub names_of_numbers: Option<EnumsOfStructuresNamesOfNumbers>,
    /// The document demands more of the value than its type says: `enum`.
    pub lists: Option<Vec<String>>,
    /// The document demands more of the value than its type says: `enum`.
    pub constant_list: Option<Vec<Value>>,
    /// The document demands more of the value than its type says: `enum`.
    pub constant_objects: Option<Map<String, Value>>,
    /// The document demands more of the value than its type says: `enum`.
    pub objects: Option<EnumsOfStructuresObjects>,
    pub text_or_list: Option<EnumsOfStructuresTextOrList>,
}

impl EnumsOfStructures {
    /// Sets `of_items`.
    #[inline]
    pub fn with_of_items(mut self, value: Vec<EnumsOfStructuresOfItems>) -> Self {
        self.of_items = Some(value);
        self
    }

    /// Sets `of_items_with_their_own`.
    #[inline]
    pub fn with_of_items_with_their_own(
        mut self,
        value: Vec<EnumsOfStructuresOfItemsWithTheirOwn>,
    ) -> Self {
        self.of_items_with_their_own = Some(value);
        self
    }

    /// Sets `of_an_object`.
    #[inline]
    pub fn with_of_an_object(mut self, value: EnumsOfStructuresOfAnObject) -> Self {
        self.of_an_object = Some(value);
        self
    }

    /// Sets `of_an_unknown_object`.
    #[inline]
    pub fn with_of_an_unknown_object(
        mut self,
        value: EnumsOfStructuresOfAnUnknownObject,
    ) -> Self {
        self.of_an_unknown_object = Some(value);
        self
    }

    /// Sets `names_of_numbers`.
    #[inline]
    pub fn with_names_of_numbers(
        mut self,
        value: EnumsOfStructuresNamesOfNumbers,
    ) -> Self {
        self.names_of_numbers = Some(value);
        self
    }

    /// Sets `lists`.
    #[inline]
    pub fn with_lists(mut self, value: Vec<String>) -> Self {
        self.lists = Some(value);
        self
    }

    /// Sets `constant_list`.
    #[inline]
    pub fn with_constant_list(mut self, value: Vec<Value>) -> Self {
        self.constant_list = Some(value);
        self
    }

    /// Sets `constant_objects`.
    #[inline]
    pub fn with_constant_objects(mut self, value: Map<String, Value>) -> Self {
        self.constant_objects = Some(value);
        self
    }

    /// Sets `objects`.
    #[inline]
    pub fn with_objects(mut self, value: EnumsOfStructuresObjects) -> Self {
        self.objects = Some(value);
        self
    }

    /// Sets `text_or_list`.
    pub fn with_text_or_list(
        mut self,
        value: impl Into<EnumsOfStructuresTextOrList>,
    ) -> Self {
        self.text_or_list = Some(value.into());
        self
    }
}

object::model! {
    EnumsOfStructures: Default {
        "of_items" => of_items: optional list,
        "of_items_with_their_own" => of_items_with_their_own: optional list,
        "of_an_object" => of_an_object: optional,
        "of_an_unknown_object" => of_an_unknown_object: optional,
        "names_of_numbers" => names_of_numbers: optional,
        "lists" => lists: optional list,
        "constant_list" => constant_list: optional list,
        "constant_objects" => constant_objects: optional,
        "objects" => objects: optional,
        "text_or_list" => text_or_list: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnumsOfStructuresOfItems {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    EnumsOfStructuresOfItems {
        "a" => A,
        "b" => B,
        _ => Unrecognized,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnumsOfStructuresOfItemsWithTheirOwn {
    /// `a`
    A,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    EnumsOfStructuresOfItemsWithTheirOwn {
        "a" => A,
        _ => Unrecognized,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EnumsOfStructuresOfAnObject {
    pub name: Option<String>,
}

impl EnumsOfStructuresOfAnObject {
    /// Sets `name`.
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

object::model! {
    EnumsOfStructuresOfAnObject: Default {
        "name" => name: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnumsOfStructuresOfAnUnknownObject {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<Value>),
}

impl EnumsOfStructuresOfAnUnknownObject {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::A, Self::B];

    /// The value as it is on the wire.
    pub fn to_value(&self) -> Value {
        match self {
            Self::A => Value::from("a"),
            Self::B => Value::from("b"),
            Self::Unrecognized(value) => value.value().clone(),
        }
    }
}

impl From<Value> for EnumsOfStructuresOfAnUnknownObject {
    fn from(value: Value) -> Self {
        match Self::KNOWN.iter().find(|known| known.to_value() == value) {
            Some(known) => known.clone(),
            None => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_json_enum!(EnumsOfStructuresOfAnUnknownObject, "string", "object");

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnumsOfStructuresNamesOfNumbers {
    /// `One`
    One,
    /// `Two`
    Two,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<Value>),
}

impl EnumsOfStructuresNamesOfNumbers {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::One, Self::Two];

    /// The value as it is on the wire.
    pub fn to_value(&self) -> Value {
        match self {
            Self::One => Value::from("One"),
            Self::Two => Value::from("Two"),
            Self::Unrecognized(value) => value.value().clone(),
        }
    }
}

impl From<Value> for EnumsOfStructuresNamesOfNumbers {
    fn from(value: Value) -> Self {
        match Self::KNOWN.iter().find(|known| known.to_value() == value) {
            Some(known) => known.clone(),
            None => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_json_enum!(EnumsOfStructuresNamesOfNumbers, "integer", "string");

/// The document demands more of the value than its type says: `enum`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EnumsOfStructuresObjects {
    pub a: Option<i128>,
}

impl EnumsOfStructuresObjects {
    /// Sets `a`.
    #[inline]
    pub fn with_a(mut self, value: i128) -> Self {
        self.a = Some(value);
        self
    }
}

object::model! {
    EnumsOfStructuresObjects: Default {
        "a" => a: optional whole,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnumsOfStructuresTextOrList {
    /// `all`
    All,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    EnumsOfStructuresTextOrList {
        "all" => All,
        _ => Unrecognized,
    }
}
