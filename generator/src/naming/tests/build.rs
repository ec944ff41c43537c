//! Documents built by hand.

use serde_json::Value;

use crate::diagnostics::Report;
use crate::ir::{
    Access, Api, Dispatch, Doc, Enum, EnumRepr, EnumValue, Extra, Field, Kinds, Member, NameHint,
    Presence, Role, Scalar, Shape, Step, Struct, Ty, TypeDef, TypeId, Union, Usage,
};
use crate::naming::Names;
use crate::pointer::Pointer;

/// Collects types.
#[derive(Clone, Default)]
pub(super) struct Builder {
    /// What was built so far.
    pub(super) api: Api,
}

impl Builder {
    fn add(&mut self, origin: Pointer, name: NameHint, shape: Shape) -> TypeId {
        let id = TypeId(self.api.types.len() as u32);
        self.api.types.push(TypeDef {
            origin,
            combined: Vec::new(),
            name,
            doc: Doc::default(),
            deprecated: false,
            shape,
            usage: Usage::default(),
            group: None,
            derives: Vec::new(),
        });
        id
    }

    fn schema(&self, name: &str) -> Pointer {
        Pointer::root().join("components").join("schemas").join(name)
    }

    pub(super) fn component_as(&mut self, name: &str, shape: Shape) -> TypeId {
        self.add(self.schema(name), NameHint::Component(name.to_owned()), shape)
    }

    pub(super) fn component(&mut self, name: &str) -> TypeId {
        self.component_as(name, Shape::Struct(Struct::default()))
    }

    pub(super) fn component_at(&mut self, origin: &str, name: &str) -> TypeId {
        let origin = Pointer::parse(origin).unwrap();
        self.add(origin, NameHint::Component(name.to_owned()), Shape::Alias(Ty::Any))
    }

    pub(super) fn pinned(&mut self, name: &str) -> TypeId {
        let origin = self.schema(&format!("{name}{}", self.api.types.len()));
        self.add(origin, NameHint::Pinned(name.to_owned()), Shape::Alias(Ty::Any))
    }

    pub(super) fn inline(&mut self, parent: TypeId, steps: &[Step]) -> TypeId {
        let origin = match self.api.types.get(parent.index()) {
            Some(def) => def.origin.clone(),
            None => Pointer::root(),
        };
        let origin = steps.iter().fold(origin, |at, step| at.join(&format!("{step:?}")));
        let name = NameHint::Derived { parent, steps: steps.to_vec() };
        self.add(origin, name, Shape::Struct(Struct::default()))
    }

    pub(super) fn operation(&mut self, operation: &str, role: Role) -> TypeId {
        let origin = Pointer::root().join("paths").join(operation).join("get");
        let origin = origin.join(&format!("{role:?}"));
        let name = NameHint::Operation { operation: operation.to_owned(), role, steps: Vec::new() };
        self.add(origin, name, Shape::Struct(Struct::default()))
    }

    pub(super) fn fields(&mut self, name: &str, wires: &[&str]) -> TypeId {
        let fields = wires.iter().map(|wire| field(wire)).collect();
        self.component_as(name, Shape::Struct(Struct { fields, extra: Extra::Keep(Ty::Any) }))
    }

    pub(super) fn pin_field(&mut self, id: TypeId, index: usize, pin: &str) {
        if let Shape::Struct(shape) = &mut self.api.types[id.index()].shape {
            shape.fields[index].pinned = Some(pin.to_owned());
        }
    }

    pub(super) fn values(&mut self, name: &str, values: &[(Value, Option<&str>)]) -> TypeId {
        let value = |(value, name): &(Value, Option<&str>)| EnumValue {
            value: value.clone(),
            name: name.map(str::to_owned),
            description: None,
        };
        let values = values.iter().map(value).collect();
        self.component_as(
            name,
            Shape::Enum(Enum {
                repr: EnumRepr::Mixed,
                values,
                kinds: Kinds::default(),
                open: true,
            }),
        )
    }

    pub(super) fn texts(&mut self, name: &str, texts: &[&str]) -> TypeId {
        let values: Vec<_> = texts.iter().map(|&text| (Value::from(text), None)).collect();
        let id = self.values(name, &values);
        if let Shape::Enum(shape) = &mut self.api.types[id.index()].shape {
            shape.repr = EnumRepr::String;
        }
        id
    }

    pub(super) fn union(&mut self, name: &str, members: &[(&str, Ty)]) -> TypeId {
        let member = |(hint, ty): &(&str, Ty)| Member {
            hint: (*hint).to_owned(),
            doc: Doc::default(),
            ty: ty.clone(),
            tags: Vec::new(),
            boxed: false,
        };
        let members = members.iter().map(member).collect();
        let dispatch = Dispatch::Structure(Vec::new());
        self.component_as(
            name,
            Shape::Union(Union {
                members,
                dispatch,
                any_of: false,
                open: true,
                keeps_whole: true,
                discriminator: None,
            }),
        )
    }
}

pub(super) fn field(wire: &str) -> Field {
    Field {
        wire: wire.to_owned(),
        pinned: None,
        origin: Pointer::root().join(wire),
        doc: Doc::default(),
        ty: Ty::Scalar(Scalar::String),
        presence: Presence::Optional,
        access: Access::ReadWrite,
        deprecated: false,
        default: None,
        boxed: false,
    }
}

/// The names of a document about which there is nothing to say.
pub(super) fn names_of(builder: &Builder) -> Names {
    let mut report = Report::default();
    let names = Names::new(&builder.api, &mut report);
    assert!(report.is_empty(), "{report:?}");
    names
}

/// The members of a type, as they are written in code.
pub(super) fn members(builder: &Builder, id: TypeId, count: usize) -> Vec<String> {
    let names = names_of(builder);
    (0..count).map(|index| names.member(id, index).to_owned()).collect()
}
