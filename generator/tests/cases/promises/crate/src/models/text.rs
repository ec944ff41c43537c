// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Text {
    pub medium: String,
    pub pages: i128,
}

impl Text {
    /// Makes a new `Text`.
    pub fn new(medium: impl Into<String>, pages: i128) -> Self {
        Self {
            medium: medium.into(),
            pages,
        }
    }
}

impl object::Model for Text {
    const NAME: &'static str = "Text";
    const FIELDS: &'static [&'static str] = &["medium", "pages"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut medium = reader.required("medium");
        let mut pages = reader.required("pages");
        reader.read(&mut [&mut medium, &mut object::whole(&mut pages)])?;
        Ok(Self {
            medium: medium.value()?,
            pages: pages.value()?,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("medium", &self.medium)?;
        writer.required("pages", &self.pages)?;
        Ok(())
    }
}

object::model!(Text);
