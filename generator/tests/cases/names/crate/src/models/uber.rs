// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Uber {
    pub grosse: Option<String>,
    pub ming_qian: Option<String>,
}

impl Uber {
    /// Sets `grosse`.
    pub fn with_grosse(mut self, value: impl Into<String>) -> Self {
        self.grosse = Some(value.into());
        self
    }

    /// Sets `ming_qian`.
    pub fn with_ming_qian(mut self, value: impl Into<String>) -> Self {
        self.ming_qian = Some(value.into());
        self
    }
}

object::model! {
    Uber: Default {
        "größe" => grosse: optional,
        "名前" => ming_qian: optional,
    }
}
