//! The page of one model: what the template needs, as text that is ready for Markdown.

use serde::Serialize;

use super::types::TypeText;
use super::{markdown, notes};
use crate::ir::{
    Api, Dispatch, Enum, EnumRepr, Extra, Field, Presence, Shape, Struct, Tuple, TypeId, Union,
};
use crate::naming::Names;

/// The data of a page. Every text is Markdown.
#[derive(Serialize)]
pub(super) struct Page {
    title: String,
    deprecated: bool,
    description: Option<String>,
    notes: Vec<String>,
    examples: String,
    table: Option<Table>,
}

/// The table of a page.
#[derive(Serialize)]
struct Table {
    heading: &'static str,
    columns: Vec<&'static str>,
    rows: Vec<Vec<String>>,
}

/// The page of a type.
pub(super) fn page(api: &Api, names: &Names, types: &TypeText<'_>, id: TypeId) -> Page {
    let def = api.get(id);
    let name = names.ty(id);
    let mut notes = notes::doc_notes(&def.doc);
    let member = |index: usize| {
        let name = names.member(id, index);
        name.strip_prefix("r#").unwrap_or(name)
    };
    let table = match &def.shape {
        Shape::Struct(shape) => {
            notes.extend(extra(shape, types));
            fields(shape, types)
        }
        Shape::Enum(shape) => {
            if shape.open {
                notes.push("Values that are not listed are kept as they came.".to_owned());
            }
            Some(values(shape, member))
        }
        Shape::Union(shape) => {
            notes.extend(dispatch(shape));
            Some(members(shape, types, member))
        }
        Shape::Tuple(shape) => Some(places(shape, types)),
        Shape::Alias(ty) | Shape::Newtype(ty) => {
            notes.push(format!("Type: {}", types.ty(ty, false)));
            None
        }
    };
    let text = def.doc.description.as_deref().or(def.doc.title.as_deref());
    Page {
        title: markdown::plain(name.strip_prefix("r#").unwrap_or(name)),
        deprecated: def.deprecated,
        description: text.map(markdown::page).filter(|text| !text.is_empty()),
        notes,
        examples: notes::examples(&def.doc),
        table,
    }
}

fn extra(shape: &Struct, types: &TypeText<'_>) -> Option<String> {
    match &shape.extra {
        Extra::Ignore => None,
        Extra::Deny => Some("Other properties are refused.".to_owned()),
        Extra::Keep(ty) => Some(format!("Other properties are kept as {}.", types.ty(ty, false))),
    }
}

fn fields(shape: &Struct, types: &TypeText<'_>) -> Option<Table> {
    let row = |field: &Field| {
        let required = match field.presence {
            Presence::Required | Presence::RequiredNullable => ":heavy_check_mark:",
            Presence::Optional | Presence::OptionalNullable => ":heavy_minus_sign:",
        };
        vec![
            markdown::code(&field.wire),
            types.field(field),
            required.to_owned(),
            notes::field_cell(field),
            notes::examples(&field.doc),
        ]
    };
    (!shape.fields.is_empty()).then(|| Table {
        heading: "Fields",
        columns: vec!["Field", "Type", "Required", "Description", "Example"],
        rows: shape.fields.iter().map(row).collect(),
    })
}

fn values<'a>(shape: &Enum, member: impl Fn(usize) -> &'a str) -> Table {
    let described = shape.values.iter().any(|value| value.description.is_some());
    let mut columns = vec!["Name", "Value"];
    columns.extend(described.then_some("Description"));
    let rows = shape.values.iter().enumerate().map(|(index, value)| {
        let shown = match (shape.repr, value.value.as_str()) {
            (EnumRepr::String, Some(text)) => markdown::code(text),
            _ => notes::json_code(&value.value),
        };
        let mut row = vec![markdown::code(member(index)), shown];
        row.extend(described.then(|| notes::text_cell(value.description.as_deref())));
        row
    });
    Table { heading: "Values", columns, rows: rows.collect() }
}

fn dispatch(shape: &Union) -> Vec<String> {
    let mut notes = Vec::new();
    if let Dispatch::Tag { property, .. } = &shape.dispatch {
        let property = markdown::code(property);
        notes.push(format!("The property {property} tells which member a value is."));
    }
    if shape.open {
        notes.push("A value that fits no member is kept whole.".to_owned());
    }
    notes
}

fn members<'a>(shape: &Union, types: &TypeText<'_>, member: impl Fn(usize) -> &'a str) -> Table {
    let tagged = matches!(shape.dispatch, Dispatch::Tag { .. });
    let cells: Vec<String> = shape.members.iter().map(|m| notes::doc_cell(&m.doc)).collect();
    let described = cells.iter().any(|cell| !cell.is_empty());
    let mut columns = vec!["Variant", "Type"];
    columns.extend(tagged.then_some("Tag"));
    columns.extend(described.then_some("Description"));
    let rows = shape.members.iter().zip(cells).enumerate().map(|(index, (found, cell))| {
        let mut row = vec![markdown::code(member(index)), types.ty(&found.ty, found.boxed)];
        row.extend(tagged.then(|| {
            found.tags.iter().map(|tag| markdown::code(tag)).collect::<Vec<_>>().join(", ")
        }));
        row.extend(described.then_some(cell));
        row
    });
    Table { heading: "Members", columns, rows: rows.collect() }
}

fn places(shape: &Tuple, types: &TypeText<'_>) -> Table {
    let row = |(index, ty)| vec![format!("{index}"), types.ty(ty, false)];
    let mut rows: Vec<Vec<String>> = shape.places.iter().enumerate().map(row).collect();
    rows.extend(shape.rest.as_ref().map(|ty| vec!["more".to_owned(), types.ty(ty, false)]));
    Table { heading: "Places", columns: vec!["Place", "Type"], rows }
}
