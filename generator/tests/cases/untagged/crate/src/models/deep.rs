// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::untagged_union;
use super::{Id, Shapes};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Deep {
    Shapes(Shapes),
    Id(Id),
    ShapesList(Vec<Shapes>),
}

untagged_union! {
    Deep: one_of {
        Shapes(Shapes) => OBJECT knows("radius", "side"),
        Id(Id) => INTEGER | STRING,
        ShapesList => ARRAY,
    }
}
