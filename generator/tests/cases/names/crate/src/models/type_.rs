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

object::model! {
    Type: Default {
        "type" => r#type: optional,
        "fn" => r#fn: optional,
        "async" => r#async: optional,
        "gen" => r#gen: optional,
        "try" => r#try: optional,
        "match" => r#match: optional,
    }
}
