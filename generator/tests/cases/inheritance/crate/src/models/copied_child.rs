// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CopiedChild {
    pub kind: String,
    pub age: Option<i128>,
}

impl CopiedChild {
    /// Makes a new `CopiedChild` with everything optional left out.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            age: None,
        }
    }

    /// Sets `age`.
    #[inline]
    pub fn with_age(mut self, value: i128) -> Self {
        self.age = Some(value);
        self
    }
}

object::model! {
    CopiedChild {
        "kind" => kind: required,
        "age" => age: optional whole,
    }
}
