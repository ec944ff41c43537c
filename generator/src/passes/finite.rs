//! Types that can have no value, because each value would need another one inside.

use crate::diagnostics::Diagnostic;
use crate::ir::{Api, Presence, Shape, Ty};

/// Reports every type that no finite JSON value fits.
pub(super) fn report(api: &Api, found: &mut Vec<Diagnostic>) {
    let mut finite = vec![false; api.types.len()];
    // For each type, the types that wait for it; settled ones wake the others up.
    let mut waiting: Vec<Vec<usize>> = vec![Vec::new(); api.types.len()];
    for (index, definition) in api.types.iter().enumerate() {
        for ty in super::visit::uses(definition) {
            super::visit::ids_in(ty, &mut |id| {
                if let Some(list) = waiting.get_mut(id.index()) {
                    list.push(index);
                }
            });
        }
    }
    let mut queue: Vec<usize> = (0..api.types.len()).collect();
    while let Some(index) = queue.pop() {
        let Some(definition) = api.types.get(index) else { continue };
        if finite[index] || !has_value(&definition.shape, &finite) {
            continue;
        }
        finite[index] = true;
        queue.extend(waiting[index].iter().copied());
    }
    for (definition, finite) in api.types.iter().zip(finite) {
        if !finite {
            let finding = Diagnostic::warning(
                "requires-itself",
                "no value fits this schema: each one would need another one inside",
            );
            found.push(
                finding
                    .at(&definition.origin)
                    .help("make one of the properties on the way optional or nullable"),
            );
        }
    }
}

fn has_value(shape: &Shape, finite: &[bool]) -> bool {
    match shape {
        Shape::Struct(shape) => shape
            .fields
            .iter()
            .filter(|field| field.presence == Presence::Required)
            .all(|field| is_finite(&field.ty, finite)),
        Shape::Enum(_) => true,
        Shape::Union(shape) => shape.members.iter().any(|member| is_finite(&member.ty, finite)),
        Shape::Tuple(shape) => shape.places.iter().all(|ty| is_finite(ty, finite)),
        Shape::Alias(ty) | Shape::Newtype(ty) => is_finite(ty, finite),
    }
}

fn is_finite(ty: &Ty, finite: &[bool]) -> bool {
    match ty {
        Ty::Ref(id) => finite.get(id.index()).copied().unwrap_or(true),
        Ty::Boxed(inner) => is_finite(inner, finite),
        // Empty lists and maps, and `null`, are values.
        _ => true,
    }
}
