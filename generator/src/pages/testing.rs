//! Small documents for the tests of this stage.

use crate::ir::{Access, Api, Doc, Field, NameHint, Presence, Shape, Struct, Ty, TypeDef, Usage};
use crate::pointer::Pointer;

/// A document of components.
pub(super) fn api(shapes: Vec<(&str, Shape)>) -> Api {
    let schemas = Pointer::root().join("components").join("schemas");
    let define = |(name, shape): (&str, Shape)| TypeDef {
        origin: schemas.join(name),
        combined: Vec::new(),
        name: NameHint::Component(name.to_owned()),
        doc: Doc::default(),
        deprecated: false,
        shape,
        usage: Usage::default(),
        group: None,
        derives: Vec::new(),
    };
    Api {
        title: "Pets | <b>Store</b>".to_owned(),
        version: "1.0".to_owned(),
        types: shapes.into_iter().map(define).collect(),
        ..Api::default()
    }
}

/// A struct that ignores unknown properties.
pub(super) fn structure(fields: Vec<Field>) -> Shape {
    Shape::Struct(Struct { fields, ..Struct::default() })
}

/// A property of which nothing else is said.
pub(super) fn field(wire: &str, ty: Ty, presence: Presence) -> Field {
    Field {
        wire: wire.to_owned(),
        pinned: None,
        origin: Pointer::root(),
        doc: Doc::default(),
        ty,
        presence,
        access: Access::default(),
        deprecated: false,
        default: None,
        boxed: false,
    }
}

/// A description.
pub(super) fn doc(description: &str) -> Doc {
    Doc { description: Some(description.to_owned()), ..Doc::default() }
}
