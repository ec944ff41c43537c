//! Small IRs for tests.

use serde_json::Value;

use crate::ir::{
    Access, Api, Dispatch, Doc, Enum, EnumRepr, EnumValue, Extra, Field, Kinds, Member, NameHint,
    Presence, Shape, Struct, Ty, TypeDef, Union, Usage,
};
use crate::pointer::Pointer;

/// An API of components.
pub fn api(types: Vec<(&str, Shape)>) -> Api {
    let types = types.into_iter().map(|(name, shape)| TypeDef {
        origin: Pointer::root().join("components").join("schemas").join(name),
        combined: Vec::new(),
        name: NameHint::Component(name.to_owned()),
        doc: Doc::default(),
        deprecated: false,
        shape,
        usage: Usage::default(),
        group: None,
        derives: Vec::new(),
    });
    Api { title: "Test".to_owned(), types: types.collect(), ..Api::default() }
}

/// A property.
pub fn field(wire: &str, ty: Ty, presence: Presence) -> Field {
    Field {
        wire: wire.to_owned(),
        pinned: None,
        origin: Pointer::root(),
        doc: Doc::default(),
        ty,
        presence,
        access: Access::ReadWrite,
        deprecated: false,
        default: None,
        boxed: false,
    }
}

/// A struct.
pub fn structure(fields: Vec<Field>) -> Shape {
    Shape::Struct(Struct { fields, extra: Extra::Ignore })
}

/// An enum.
pub fn enumeration<T: Clone + Into<Value>>(repr: EnumRepr, values: &[T], open: bool) -> Shape {
    let values = values.iter().map(|value| EnumValue {
        value: value.clone().into(),
        name: None,
        description: None,
    });
    Shape::Enum(Enum { repr, values: values.collect(), kinds: Kinds::default(), open })
}

/// A member of a union.
pub fn member(hint: &str, ty: Ty, tags: &[&str]) -> Member {
    Member {
        hint: hint.to_owned(),
        doc: Doc::default(),
        ty,
        tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
        boxed: false,
    }
}

/// A closed union by structure, without probes.
pub fn union(members: Vec<(&str, Ty)>) -> Shape {
    let members = members.into_iter().map(|(hint, ty)| member(hint, ty, &[])).collect();
    let dispatch = Dispatch::Structure(Vec::new());
    Shape::Union(Union {
        members,
        dispatch,
        any_of: false,
        open: false,
        keeps_whole: false,
        discriminator: None,
    })
}
