//! Members of unions with a discriminator that do not describe its property: it is still on the wire,
//! so it becomes a field, and comes out as it came in. Where none of them says what it is, it need not
//! be a text.

use super::MOST_HOPS;
use crate::ir::{
    Access, Api, Dispatch, Doc, Field, Presence, Scalar, Shape, Struct, Ty, TypeId, Union,
};

/// Finds the unions whose tags need not be texts.
pub(super) fn find_any_types(api: &mut Api) {
    let leaves_open = |shape: &Union| {
        let Dispatch::Tag { property, .. } = &shape.dispatch else { return false };
        shape.members.iter().all(|member| match struct_at(api, &member.ty) {
            Some(shape) => shape
                .fields
                .iter()
                .find(|field| field.wire == *property)
                .is_none_or(|field| is_no_text(&field.ty)),
            None => false,
        })
    };
    let found: Vec<bool> = api
        .types
        .iter()
        .map(|it| matches!(&it.shape, Shape::Union(shape) if leaves_open(shape)))
        .collect();
    for (definition, found) in api.types.iter_mut().zip(found) {
        if let Shape::Union(Union { dispatch: Dispatch::Tag { any_type, .. }, .. }) =
            &mut definition.shape
        {
            *any_type = found;
        }
    }
}

/// Whether a type says that its values are something else than texts, or nothing at all.
fn is_no_text(ty: &Ty) -> bool {
    use Scalar::{Bool, F32, F64, I8, I16, I32, I64, I128, Number, U8, U16, U32, U64};
    match ty {
        Ty::Any => true,
        Ty::Scalar(scalar) => matches!(
            scalar,
            Bool | I8 | I16 | I32 | I64 | I128 | U8 | U16 | U32 | U64 | F32 | F64 | Number
        ),
        _ => false,
    }
}

/// Whether a tag may stand for a number or a boolean.
fn is_json(tag: &str) -> bool {
    serde_json::from_str::<serde_json::Value>(tag).is_ok_and(|it| it.is_number() || it.is_boolean())
}

/// Adds the tag to every struct that is a member of a tagged union and lacks it.
pub(super) fn add_missing_fields(api: &mut Api) {
    let mut missing: Vec<(TypeId, String, Ty)> = Vec::new();
    for definition in &api.types {
        let Shape::Union(shape) = &definition.shape else { continue };
        let (property, any_type) = match (&shape.dispatch, &shape.discriminator) {
            (Dispatch::Tag { property, any_type }, _) => (property, Some(*any_type)),
            // Nothing says what it is.
            (Dispatch::Structure(_), Some(property)) => (property, None),
            (Dispatch::Structure(_), None) => continue,
        };
        for member in &shape.members {
            let ty = match any_type {
                Some(any) if !any || !member.tags.iter().any(|tag| is_json(tag)) => {
                    Ty::Scalar(Scalar::String)
                }
                _ => Ty::Any,
            };
            if let Some(id) = struct_of(api, &member.ty) {
                missing.push((id, property.clone(), ty));
            }
        }
    }
    for (id, property, ty) in missing {
        let Some(definition) = api.types.get_mut(id.index()) else { continue };
        let origin = definition.origin.join("properties").join(&property);
        let Shape::Struct(shape) = &mut definition.shape else { continue };
        if shape.fields.iter().any(|field| field.wire == property) {
            continue;
        }
        shape.fields.push(Field {
            wire: property,
            pinned: None,
            origin,
            doc: Doc {
                description: Some("Tells the members of a union apart.".to_owned()),
                ..Doc::default()
            },
            presence: match ty {
                Ty::Any => Presence::OptionalNullable,
                _ => Presence::Optional,
            },
            ty,
            access: Access::ReadWrite,
            deprecated: false,
            default: None,
            boxed: false,
        });
    }
}

fn struct_of(api: &Api, ty: &Ty) -> Option<TypeId> {
    let mut ty = ty;
    for _ in 0..MOST_HOPS {
        let Ty::Ref(id) = ty else { return None };
        match &api.types.get(id.index())?.shape {
            Shape::Struct(_) => return Some(*id),
            Shape::Alias(next) => ty = next,
            _ => return None,
        }
    }
    None
}

fn struct_at<'a>(api: &'a Api, ty: &Ty) -> Option<&'a Struct> {
    match &api.types.get(struct_of(api, ty)?.index())?.shape {
        Shape::Struct(shape) => Some(shape),
        _ => None,
    }
}
