// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SelfCapitalized {
    pub self_: Option<String>,
    pub self_capitalized: Option<String>,
    pub super_: Option<String>,
    pub crate_: Option<String>,
}

impl SelfCapitalized {
    /// Sets `self`.
    pub fn with_self(mut self, value: impl Into<String>) -> Self {
        self.self_ = Some(value.into());
        self
    }

    /// Sets `self_capitalized`.
    pub fn with_self_capitalized(mut self, value: impl Into<String>) -> Self {
        self.self_capitalized = Some(value.into());
        self
    }

    /// Sets `super`.
    pub fn with_super(mut self, value: impl Into<String>) -> Self {
        self.super_ = Some(value.into());
        self
    }

    /// Sets `crate`.
    pub fn with_crate(mut self, value: impl Into<String>) -> Self {
        self.crate_ = Some(value.into());
        self
    }
}

impl object::Model for SelfCapitalized {
    const NAME: &'static str = "SelfCapitalized";
    const FIELDS: &'static [&'static str] = &["self", "Self", "super", "crate"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader
            .read(
                &mut [
                    &mut model.self_,
                    &mut model.self_capitalized,
                    &mut model.super_,
                    &mut model.crate_,
                ],
            )?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("self", &self.self_)?;
        writer.optional("Self", &self.self_capitalized)?;
        writer.optional("super", &self.super_)?;
        writer.optional("crate", &self.crate_)?;
        Ok(())
    }
}

object::model!(SelfCapitalized);
