// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Type {
    pub r#type: Option<String>,
    pub r#fn: Option<String>,
    pub r#async: Option<String>,
    pub r#gen: Option<String>,
    pub r#try: Option<String>,
    pub r#match: Option<String>,
}

impl Type {
    /// Sets `type`.
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets `fn`.
    pub fn with_fn(mut self, value: impl Into<String>) -> Self {
        self.r#fn = Some(value.into());
        self
    }

    /// Sets `async`.
    pub fn with_async(mut self, value: impl Into<String>) -> Self {
        self.r#async = Some(value.into());
        self
    }

    /// Sets `gen`.
    pub fn with_gen(mut self, value: impl Into<String>) -> Self {
        self.r#gen = Some(value.into());
        self
    }

    /// Sets `try`.
    pub fn with_try(mut self, value: impl Into<String>) -> Self {
        self.r#try = Some(value.into());
        self
    }

    /// Sets `match`.
    pub fn with_match(mut self, value: impl Into<String>) -> Self {
        self.r#match = Some(value.into());
        self
    }
}

impl object::Model for Type {
    const NAME: &'static str = "Type";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "fn",
        "async",
        "gen",
        "try",
        "match",
    ];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader
            .read(
                &mut [
                    &mut model.r#type,
                    &mut model.r#fn,
                    &mut model.r#async,
                    &mut model.r#gen,
                    &mut model.r#try,
                    &mut model.r#match,
                ],
            )?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("type", &self.r#type)?;
        writer.optional("fn", &self.r#fn)?;
        writer.optional("async", &self.r#async)?;
        writer.optional("gen", &self.r#gen)?;
        writer.optional("try", &self.r#try)?;
        writer.optional("match", &self.r#match)?;
        Ok(())
    }
}

object::model!(Type);
