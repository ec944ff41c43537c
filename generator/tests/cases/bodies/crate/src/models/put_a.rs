// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PutARequest {
    /// Constraints: format `binary`.
    pub file: Option<String>,
    /// Constraints: each item (format `binary`).
    pub files: Option<Vec<String>>,
    pub meta: Option<PutARequestMeta>,
}

impl PutARequest {
    /// Sets `file`.
    pub fn with_file(mut self, value: impl Into<String>) -> Self {
        self.file = Some(value.into());
        self
    }

    /// Sets `files`.
    #[inline]
    pub fn with_files(mut self, value: Vec<String>) -> Self {
        self.files = Some(value);
        self
    }

    /// Sets `meta`.
    #[inline]
    pub fn with_meta(mut self, value: PutARequestMeta) -> Self {
        self.meta = Some(value);
        self
    }
}

object::model! {
    PutARequest: Default {
        "file" => file: optional,
        "files" => files: optional list,
        "meta" => meta: optional,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PutARequestMeta {
    pub m: Option<String>,
}

impl PutARequestMeta {
    /// Sets `m`.
    pub fn with_m(mut self, value: impl Into<String>) -> Self {
        self.m = Some(value.into());
        self
    }
}

object::model! {
    PutARequestMeta: Default {
        "m" => m: optional,
    }
}
