//! The reading of one schema by `openapiv3`.

use openapiv3::{AnySchema, SchemaData};
use serde::Deserialize;

use super::Node;
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
        examples: std::mem::take(&mut normal.examples),
        untyped: std::mem::take(&mut normal.untyped),
        closed_prefix: normal.children.closed_prefix,
        ..Node::default()
    };
    node.data = keywords::<SchemaData>(std::mem::take(&mut normal.data), pointer, found);
    node.schema = keywords::<AnySchema>(std::mem::take(&mut normal.schema), pointer, found);
    node
}

fn keywords<T: for<'de> Deserialize<'de>>(
    keywords: Keywords<'_>,
    pointer: &Pointer,
    found: &mut Vec<Diagnostic>,
) -> Option<Box<T>> {
    if keywords.is_empty() {
        return None;
    }
    match keywords.read::<T>() {
        Ok(read) => Some(Box::new(read)),
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
