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

object::model! {
    N1st: Default {
        "1st" => n1st: optional,
        "" => empty: optional,
        "*3gpp" => asterisk_3gpp: optional,
        "3gpp" => n3gpp: optional,
        "$ref" => r#ref: optional,
        "_" => underscore: optional,
        "@id" => id: optional,
        "a.b" => a_dot_b: optional,
        "a-b" => a_dash_b: optional,
        "a_b" => a_b: optional,
        "A B" => a_space_b: optional,
    }
}
