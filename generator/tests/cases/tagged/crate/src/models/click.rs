// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Click {
    pub r#type: ClickType,
    pub x: i128,
}

impl Click {
    /// Makes a new `Click`.
    pub fn new(r#type: impl Into<ClickType>, x: i128) -> Self {
        Self { r#type: r#type.into(), x }
    }
}

impl object::Model for Click {
    const NAME: &'static str = "Click";
    const FIELDS: &'static [&'static str] = &["type", "x"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut r#type = reader.required("type");
        let mut x = reader.required("x");
        reader.read(&mut [&mut r#type, &mut object::whole(&mut x)])?;
        Ok(Self {
            r#type: r#type.value()?,
            x: x.value()?,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("type", &self.r#type)?;
        writer.required("x", &self.x)?;
        Ok(())
    }
}

object::model!(Click);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClickType {
    /// `click`
    Click,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl ClickType {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Click];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Click => "click",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ClickType {
    fn from(value: &str) -> Self {
        match value {
            "click" => Self::Click,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(ClickType);
