// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Shelf {
    pub shelf: i128,
    pub board: Option<i128>,
}

impl Shelf {
    /// Makes a new `Shelf` with everything optional left out.
    #[inline]
    pub fn new(shelf: i128) -> Self {
        Self { shelf, board: None }
    }

    /// Sets `board`.
    #[inline]
    pub fn with_board(mut self, value: i128) -> Self {
        self.board = Some(value);
        self
    }
}

object::model! {
    Shelf {
        "shelf" => shelf: required whole,
        "board" => board: optional whole,
    }
}
