// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Cellar {
    pub cellar: String,
    pub board: Option<i128>,
}

impl Cellar {
    /// Makes a new `Cellar` with everything optional left out.
    pub fn new(cellar: impl Into<String>) -> Self {
        Self {
            cellar: cellar.into(),
            board: None,
        }
    }

    /// Sets `board`.
    #[inline]
    pub fn with_board(mut self, value: i128) -> Self {
        self.board = Some(value);
        self
    }
}

object::model! {
    Cellar {
        "cellar" => cellar: required,
        "board" => board: optional whole,
    }
}
