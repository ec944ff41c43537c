//! What is emitted for a type besides its fields and variants, without its code: for those who
//! compare crates.

use super::Context;
use super::file::File;
use super::structure::building;
use super::{default, docs, union};
use crate::ir::{Constraint, Struct, TypeId, Union};

/// The functions of a field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Functions {
    /// The one that sets it.
    pub setter: Option<String>,
    /// The one that gives its default.
    pub default: Option<String>,
}

/// The functions of each field of a struct.
pub fn functions(context: &Context, id: TypeId, shape: &Struct) -> Vec<Functions> {
    // Nothing of what is imported here is ever written.
    let mut file = File::new(*context, "");
    let defaults = default::offers(&mut file, id, shape);
    let functions = shape.fields.iter().zip(defaults).enumerate();
    functions
        .map(|(index, (field, offer))| Functions {
            setter: building::setter(context, id, index, field),
            default: offer.map(|offer| offer.name),
        })
        .collect()
}

/// For each member of a union, whether its type converts into it.
pub fn conversions(context: &Context, id: TypeId, shape: &Union) -> Vec<bool> {
    union::converts(context, id, shape)
}

/// A text of the document as a code span of Markdown, whatever it contains.
pub fn code(text: &str) -> String {
    docs::code(text)
}

/// What the documentation says about constraints.
pub fn constraints(constraints: &[Constraint]) -> Option<String> {
    docs::constraints(constraints)
}
