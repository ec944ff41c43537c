//! The reading of one schema by `openapiv3`.

use openapiv3::{AnySchema, SchemaData};
use serde::Deserialize;

use super::{Annotations, Assertions, Node};
use crate::diagnostics::Diagnostic;
use crate::normalize::{Keywords, Normal};
use crate::pointer::Pointer;

/// Reads all that is not a schema inside the schema.
pub(super) fn node(
    pointer: &Pointer,
    normal: &mut Normal<'_>,
    found: &mut Vec<Diagnostic>,
) -> Node {
    let mut node = Node {
        pointer: pointer.clone(),
        types: normal.types,
        nullable: normal.nullable,
        names_null: normal.names_null,
        never: normal.never,
        examples: std::mem::take(&mut normal.examples).into(),
        untyped: std::mem::take(&mut normal.untyped).into(),
        closed_prefix: normal.children.closed_prefix,
        ..Node::default()
    };
    let annotations = std::mem::take(&mut normal.data);
    node.annotations = keywords::<SchemaData, Annotations>(annotations, pointer, found);
    let assertions = std::mem::take(&mut normal.schema);
    node.assertions = keywords::<AnySchema, Assertions>(assertions, pointer, found);
    node
}

fn keywords<Read: for<'de> Deserialize<'de>, Kept: From<Read>>(
    keywords: Keywords<'_>,
    pointer: &Pointer,
    found: &mut Vec<Diagnostic>,
) -> Option<Box<Kept>> {
    if keywords.is_empty() {
        return None;
    }
    match keywords.read::<Read>() {
        Ok(read) => Some(Box::new(read.into())),
        Err(error) => {
            found.push(
                Diagnostic::warning(
                    "unread-keywords",
                    format!("the schema's keywords cannot be read: {error}"),
                )
                .at(pointer),
            );
            None
        }
    }
}
