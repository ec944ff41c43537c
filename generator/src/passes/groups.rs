//! Which types share a file, where the configuration groups them.

use crate::config::Layout;
use crate::ir::{Api, Group, NameHint, Ty, TypeId, Usage};

use super::visit;

/// Puts types in groups. What the configuration says of single places stays.
pub(super) fn form(api: &mut Api, layout: Layout, operations: &[(Ty, Usage, Option<String>)]) {
    match layout {
        Layout::Component => {}
        Layout::Prefix => {
            for definition in &mut api.types {
                let is_of_operation = matches!(definition.name, NameHint::Operation { .. });
                if definition.group.is_none() && !is_of_operation {
                    definition.group = Some(Group::Prefix);
                }
            }
        }
        Layout::Tag => {
            let tags = tags(api, operations);
            for (definition, tag) in api.types.iter_mut().zip(tags) {
                if let (None, Tags::One(tag)) = (&definition.group, tag) {
                    definition.group = Some(Group::Tag(tag.to_owned()));
                }
            }
        }
    }
}

/// The tags of the operations that use a type.
#[derive(Clone, Copy, PartialEq)]
enum Tags<'o> {
    None,
    One(&'o str),
    Several,
}

/// The tags of every type, by index. They do not depend on the order of the operations: a type
/// that operations of several tags use belongs to none of them.
fn tags<'o>(api: &Api, operations: &'o [(Ty, Usage, Option<String>)]) -> Vec<Tags<'o>> {
    let mut tags = vec![Tags::None; api.types.len()];
    for (ty, _, tag) in operations {
        // A tag without a letter in it names nothing.
        let tag = tag.as_deref().filter(|it| it.chars().any(char::is_alphabetic));
        let Some(tag) = tag else { continue };
        let mut waiting: Vec<TypeId> = Vec::new();
        visit::ids_in(ty, &mut |id| waiting.push(id));
        while let Some(id) = waiting.pop() {
            let Some(known) = tags.get_mut(id.index()) else { continue };
            let now = match *known {
                Tags::None => Tags::One(tag),
                Tags::One(same) if same == tag => continue,
                Tags::One(_) => Tags::Several,
                Tags::Several => continue,
            };
            *known = now;
            for ty in visit::uses(api.get(id)) {
                visit::ids_in(ty, &mut |id| waiting.push(id));
            }
        }
    }
    tags
}
