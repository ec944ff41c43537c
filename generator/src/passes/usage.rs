//! In which direction types travel, and what that means for `readOnly` and `writeOnly`.

use crate::config::Setters;
use crate::ir::{Access, Api, Presence, Shape, Ty, TypeDef, TypeId, Usage};

use super::visit;

/// Marks every type with the directions in which operations use it.
pub(super) fn mark(api: &mut Api, operations: &[(Ty, Usage, Option<String>)]) {
    for (ty, usage, _) in operations {
        let mut waiting: Vec<TypeId> = Vec::new();
        visit::ids_in(ty, &mut |id| waiting.push(id));
        while let Some(id) = waiting.pop() {
            let Some(definition) = api.types.get_mut(id.index()) else { continue };
            let known = definition.usage;
            let news = usage.request && !known.request || usage.response && !known.response;
            if !news {
                continue;
            }
            definition.usage.request |= usage.request;
            definition.usage.response |= usage.response;
            for ty in visit::uses(definition) {
                visit::ids_in(ty, &mut |id| waiting.push(id));
            }
        }
    }
}

/// Whether a property of a type is one that users of the crate set.
pub(crate) fn is_set(definition: &TypeDef, access: Access, setters: Setters) -> bool {
    let Usage { request, response } = definition.usage;
    match setters {
        Setters::None => false,
        Setters::All => true,
        Setters::Requests => (request || !response) && access != Access::ReadOnly,
    }
}

/// A required `writeOnly` property is absent from answers, a required `readOnly` one from requests
/// (Schema Object, Fixed Fields): such a property is optional in a type that travels there. A type
/// that no operation uses may travel both ways.
pub(super) fn relax_presence(api: &mut Api) {
    for definition in &mut api.types {
        let Usage { request, response } = definition.usage;
        let (request, response) = (request || !response, response || !request);
        let Shape::Struct(shape) = &mut definition.shape else { continue };
        for field in &mut shape.fields {
            let may_miss = match field.access {
                Access::ReadWrite => false,
                Access::ReadOnly => request,
                Access::WriteOnly => response,
            };
            if may_miss {
                field.presence = match field.presence {
                    // Any value holds `null` itself, so its absence needs the third state.
                    Presence::Required if field.ty == Ty::Any => Presence::OptionalNullable,
                    Presence::Required => Presence::Optional,
                    Presence::RequiredNullable => Presence::OptionalNullable,
                    kept => kept,
                };
            }
        }
    }
}
