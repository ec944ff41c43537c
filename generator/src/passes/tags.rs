//! Members of unions with a discriminator that do not describe its property: it is still on the wire,
//! so it becomes a field, and comes out as it came in.

use crate::ir::{Access, Api, Dispatch, Doc, Field, Presence, Scalar, Shape, Ty, TypeId};

/// How many aliases are followed from a member to its struct.
const MOST_HOPS: usize = 64;

/// Adds the tag to every struct that is a member of a tagged union and lacks it.
pub(super) fn add_missing_fields(api: &mut Api) {
    let mut missing: Vec<(TypeId, String, Ty)> = Vec::new();
    for definition in &api.types {
        let Shape::Union(shape) = &definition.shape else { continue };
        let (property, ty) = match (&shape.dispatch, &shape.discriminator) {
            (Dispatch::Tag { property }, _) => (property, Ty::Scalar(Scalar::String)),
            // Nothing says what it is.
            (Dispatch::Structure(_), Some(property)) => (property, Ty::Any),
            (Dispatch::Structure(_), None) => continue,
        };
        for member in &shape.members {
            if let Some(id) = struct_of(api, &member.ty) {
                missing.push((id, property.clone(), ty.clone()));
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
