//! A finite size for recursive types: which values sit in a `Box`.
//!
//! The rule looks at nothing but cycles, never at the order of types, so that an unrelated change
//! moves no `Box`: a field is boxed if and only if its type holds, directly, the field's own type.
//! Where a cycle has no field on it, the members of its unions, and the contents of its newtypes
//! and tuples, are boxed. Lists and maps hold their content elsewhere and end every cycle.

use super::graph;
use crate::ir::{Api, Shape, Ty};

/// Marks what must be boxed.
pub(super) fn place(api: &mut Api) {
    let component = graph::components(&edges(api, true));
    for (index, definition) in api.types.iter_mut().enumerate() {
        if let Shape::Struct(shape) = &mut definition.shape {
            for field in &mut shape.fields {
                field.boxed =
                    held(&field.ty).is_some_and(|to| graph::on_cycle(&component, index, to));
            }
        }
    }
    let component = graph::components(&edges(api, false));
    for (index, definition) in api.types.iter_mut().enumerate() {
        let cyclic = |ty: &Ty| held(ty).is_some_and(|to| graph::on_cycle(&component, index, to));
        match &mut definition.shape {
            Shape::Union(shape) => {
                for member in &mut shape.members {
                    member.boxed = cyclic(&member.ty);
                }
            }
            Shape::Newtype(ty) if cyclic(ty) => enclose(ty),
            Shape::Tuple(shape) => {
                shape.places.iter_mut().filter(|ty| cyclic(ty)).for_each(enclose);
            }
            _ => {}
        }
    }
}

fn enclose(ty: &mut Ty) {
    let inner = std::mem::replace(ty, Ty::Any);
    *ty = match inner {
        Ty::Nullable(inner) => Ty::Nullable(Box::new(Ty::Boxed(inner))),
        inner => Ty::Boxed(Box::new(inner)),
    };
}

/// The type that a value holds directly.
fn held(ty: &Ty) -> Option<usize> {
    match ty {
        Ty::Ref(id) => Some(id.index()),
        Ty::Nullable(inner) => held(inner),
        _ => None,
    }
}

/// For each type, the types that its values hold directly.
fn edges(api: &Api, with_fields: bool) -> Vec<Vec<usize>> {
    api.types
        .iter()
        .map(|definition| match &definition.shape {
            Shape::Struct(shape) if with_fields => {
                shape.fields.iter().filter_map(|field| held(&field.ty)).collect()
            }
            Shape::Struct(shape) => shape
                .fields
                .iter()
                .filter(|it| !it.boxed)
                .filter_map(|field| held(&field.ty))
                .collect(),
            Shape::Enum(_) => Vec::new(),
            Shape::Union(shape) => {
                shape.members.iter().filter_map(|member| held(&member.ty)).collect()
            }
            Shape::Tuple(shape) => shape.places.iter().filter_map(held).collect(),
            Shape::Alias(ty) | Shape::Newtype(ty) => held(ty).into_iter().collect(),
        })
        .collect()
}
