// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Sizes {
    pub small: Option<SizesSmall>,
}

impl Sizes {
    /// Sets `small`.
    pub fn with_small(mut self, value: SizesSmall) -> Self {
        self.small = Some(value);
        self
    }
}

impl object::Model for Sizes {
    const NAME: &'static str = "Sizes";
    const FIELDS: &'static [&'static str] = &["small"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.small])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("small", &self.small)?;
        Ok(())
    }
}

object::model!(Sizes);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SizesSmall {
    pub width: Option<i128>,
}

impl object::Model for SizesSmall {
    const NAME: &'static str = "SizesSmall";
    const FIELDS: &'static [&'static str] = &["width"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut object::whole(&mut model.width)])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("width", &self.width)?;
        Ok(())
    }
}

object::model!(SizesSmall);
