// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ResultModel {
    pub ok: Option<String>,
}

impl ResultModel {
    /// Sets `ok`.
    pub fn with_ok(mut self, value: impl Into<String>) -> Self {
        self.ok = Some(value.into());
        self
    }
}

object::model! {
    ResultModel: Default {
        "ok" => ok: optional,
    }
}
