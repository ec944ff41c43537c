// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

/// Deprecated: Use the other Instead: Other.
#[deprecated]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SpeakeasyDeprecated {
    /// Deprecated: gone
    #[deprecated]
    pub p: Option<String>,
}

impl SpeakeasyDeprecated {
    /// Sets `p`.
    #[deprecated]
    pub fn with_p(mut self, value: impl Into<String>) -> Self {
        self.p = Some(value.into());
        self
    }
}

impl object::Model for SpeakeasyDeprecated {
    const NAME: &'static str = "SpeakeasyDeprecated";
    const FIELDS: &'static [&'static str] = &["p"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.p])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("p", &self.p)?;
        Ok(())
    }
}

object::model!(SpeakeasyDeprecated);
