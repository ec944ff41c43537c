//! Walks over the uses of types in the IR.

use crate::ir::{Extra, Shape, Ty, TypeDef, TypeId};

/// Calls `f` with every id in a use of a type.
pub(crate) fn ids_in(ty: &Ty, f: &mut impl FnMut(TypeId)) {
    match ty {
        Ty::Ref(id) => f(*id),
        Ty::List(inner) | Ty::Map(inner) | Ty::Nullable(inner) | Ty::Boxed(inner) => {
            ids_in(inner, f)
        }
        Ty::Scalar(_) | Ty::Object | Ty::Any | Ty::Null | Ty::Custom(_) => {}
    }
}

/// Calls `f` with every id in a use of a type, to be changed.
pub(crate) fn ids_in_mut(ty: &mut Ty, f: &mut impl FnMut(&mut TypeId)) {
    match ty {
        Ty::Ref(id) => f(id),
        Ty::List(inner) | Ty::Map(inner) | Ty::Nullable(inner) | Ty::Boxed(inner) => {
            ids_in_mut(inner, f);
        }
        Ty::Scalar(_) | Ty::Object | Ty::Any | Ty::Null | Ty::Custom(_) => {}
    }
}

/// Every use of a type in a definition.
pub(crate) fn uses(definition: &TypeDef) -> Vec<&Ty> {
    match &definition.shape {
        Shape::Struct(shape) => {
            let mut uses: Vec<&Ty> = shape.fields.iter().map(|field| &field.ty).collect();
            if let Extra::Keep(ty) = &shape.extra {
                uses.push(ty);
            }
            uses
        }
        Shape::Enum(_) => Vec::new(),
        Shape::Union(shape) => shape.members.iter().map(|member| &member.ty).collect(),
        Shape::Tuple(shape) => shape.places.iter().chain(&shape.rest).collect(),
        Shape::Alias(ty) | Shape::Newtype(ty) => vec![ty],
    }
}

/// Every use of a type in a definition, to be changed.
pub(crate) fn uses_mut(definition: &mut TypeDef) -> Vec<&mut Ty> {
    match &mut definition.shape {
        Shape::Struct(shape) => {
            let mut uses: Vec<&mut Ty> =
                shape.fields.iter_mut().map(|field| &mut field.ty).collect();
            if let Extra::Keep(ty) = &mut shape.extra {
                uses.push(ty);
            }
            uses
        }
        Shape::Enum(_) => Vec::new(),
        Shape::Union(shape) => shape.members.iter_mut().map(|member| &mut member.ty).collect(),
        Shape::Tuple(shape) => shape.places.iter_mut().chain(&mut shape.rest).collect(),
        Shape::Alias(ty) | Shape::Newtype(ty) => vec![ty],
    }
}
