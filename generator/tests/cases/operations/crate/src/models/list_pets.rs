// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListPetsSort {
    /// `name`
    Name,
    /// `age`
    Age,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl ListPetsSort {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Name, Self::Age];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Name => "name",
            Self::Age => "age",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ListPetsSort {
    fn from(value: &str) -> Self {
        match value {
            "name" => Self::Name,
            "age" => Self::Age,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(ListPetsSort);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ListPetsResponse {
    pub items: Vec<ListPetsResponseItems>,
}

impl ListPetsResponse {
    /// Makes a new `ListPetsResponse`.
    pub fn new(items: Vec<ListPetsResponseItems>) -> Self {
        Self { items }
    }
}

impl object::Model for ListPetsResponse {
    const NAME: &'static str = "ListPetsResponse";
    const FIELDS: &'static [&'static str] = &["items"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut items = reader.required("items");
        reader.read(&mut [&mut object::list(&mut items)])?;
        Ok(Self { items: items.value()? })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("items", &self.items)?;
        Ok(())
    }
}

object::model!(ListPetsResponse);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ListPetsResponseItems {
    pub name: Option<String>,
}

impl object::Model for ListPetsResponseItems {
    const NAME: &'static str = "ListPetsResponseItems";
    const FIELDS: &'static [&'static str] = &["name"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.name])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("name", &self.name)?;
        Ok(())
    }
}

object::model!(ListPetsResponseItems);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ListPetsResponse404 {
    pub error: Option<String>,
}

impl object::Model for ListPetsResponse404 {
    const NAME: &'static str = "ListPetsResponse404";
    const FIELDS: &'static [&'static str] = &["error"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.error])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("error", &self.error)?;
        Ok(())
    }
}

object::model!(ListPetsResponse404);
