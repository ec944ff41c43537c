// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct N1st {
    pub n1st: Option<String>,
    pub empty: Option<String>,
    pub asterisk_3gpp: Option<String>,
    pub n3gpp: Option<String>,
    pub r#ref: Option<String>,
    pub underscore: Option<String>,
    pub id: Option<String>,
    pub a_dot_b: Option<String>,
    pub a_dash_b: Option<String>,
    pub a_b: Option<String>,
    pub a_space_b: Option<String>,
}

impl N1st {
    /// Sets `n1st`.
    pub fn with_n1st(mut self, value: impl Into<String>) -> Self {
        self.n1st = Some(value.into());
        self
    }

    /// Sets `empty`.
    pub fn with_empty(mut self, value: impl Into<String>) -> Self {
        self.empty = Some(value.into());
        self
    }

    /// Sets `asterisk_3gpp`.
    pub fn with_asterisk_3gpp(mut self, value: impl Into<String>) -> Self {
        self.asterisk_3gpp = Some(value.into());
        self
    }

    /// Sets `n3gpp`.
    pub fn with_n3gpp(mut self, value: impl Into<String>) -> Self {
        self.n3gpp = Some(value.into());
        self
    }

    /// Sets `ref`.
    pub fn with_ref(mut self, value: impl Into<String>) -> Self {
        self.r#ref = Some(value.into());
        self
    }

    /// Sets `underscore`.
    pub fn with_underscore(mut self, value: impl Into<String>) -> Self {
        self.underscore = Some(value.into());
        self
    }

    /// Sets `id`.
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets `a_dot_b`.
    pub fn with_a_dot_b(mut self, value: impl Into<String>) -> Self {
        self.a_dot_b = Some(value.into());
        self
    }

    /// Sets `a_dash_b`.
    pub fn with_a_dash_b(mut self, value: impl Into<String>) -> Self {
        self.a_dash_b = Some(value.into());
        self
    }

    /// Sets `a_b`.
    pub fn with_a_b(mut self, value: impl Into<String>) -> Self {
        self.a_b = Some(value.into());
        self
    }

    /// Sets `a_space_b`.
    pub fn with_a_space_b(mut self, value: impl Into<String>) -> Self {
        self.a_space_b = Some(value.into());
        self
    }
}

impl object::Model for N1st {
    const NAME: &'static str = "N1st";
    const FIELDS: &'static [&'static str] = &[
        "1st",
        "",
        "*3gpp",
        "3gpp",
        "$ref",
        "_",
        "@id",
        "a.b",
        "a-b",
        "a_b",
        "A B",
    ];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader
            .read(
                &mut [
                    &mut model.n1st,
                    &mut model.empty,
                    &mut model.asterisk_3gpp,
                    &mut model.n3gpp,
                    &mut model.r#ref,
                    &mut model.underscore,
                    &mut model.id,
                    &mut model.a_dot_b,
                    &mut model.a_dash_b,
                    &mut model.a_b,
                    &mut model.a_space_b,
                ],
            )?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("1st", &self.n1st)?;
        writer.optional("", &self.empty)?;
        writer.optional("*3gpp", &self.asterisk_3gpp)?;
        writer.optional("3gpp", &self.n3gpp)?;
        writer.optional("$ref", &self.r#ref)?;
        writer.optional("_", &self.underscore)?;
        writer.optional("@id", &self.id)?;
        writer.optional("a.b", &self.a_dot_b)?;
        writer.optional("a-b", &self.a_dash_b)?;
        writer.optional("a_b", &self.a_b)?;
        writer.optional("A B", &self.a_space_b)?;
        Ok(())
    }
}

object::model!(N1st);
