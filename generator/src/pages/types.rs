//! How a type reads on a page: the Rust type, with links to the pages of models.
//!
//! The emitter has its own version in tokens; what differs is that a page names types the way a
//! reader does, and links them.

use super::files::PageFiles;
use super::markdown;
use crate::config::MapType;
use crate::ir::{Field, Presence, Scalar, Ty};
use crate::naming::Names;

/// Writes types.
pub(super) struct TypeText<'a> {
    /// The identifiers.
    pub(super) names: &'a Names,
    /// The pages to link to.
    pub(super) files: &'a PageFiles,
    /// The type of maps.
    pub(super) map: MapType,
}

/// A type inside others.
struct Leaf {
    text: String,
    link: Option<String>,
}

impl TypeText<'_> {
    /// The type of a field, with the wrapper of its presence.
    pub(super) fn field(&self, field: &Field) -> String {
        let presence = match field.presence {
            Presence::Required => None,
            Presence::RequiredNullable | Presence::Optional => Some("Option"),
            Presence::OptionalNullable => Some("JsonNullable"),
        };
        let wrappers = presence.into_iter().chain(field.boxed.then_some("Box")).collect();
        self.wrapped(wrappers, &field.ty)
    }

    /// A type, in a `Box` or not.
    pub(super) fn ty(&self, ty: &Ty, boxed: bool) -> String {
        self.wrapped(if boxed { vec!["Box"] } else { Vec::new() }, ty)
    }

    fn wrapped(&self, mut wrappers: Vec<&'static str>, mut ty: &Ty) -> String {
        // Wrappers of wrappers are a chain, not a tree: no recursion.
        let leaf = loop {
            let (wrapper, inner) = match ty {
                Ty::Nullable(inner) => ("Option", inner),
                Ty::Boxed(inner) => ("Box", inner),
                Ty::List(inner) => ("Vec", inner),
                Ty::Map(inner) => match self.map {
                    MapType::BTreeMap => ("BTreeMap", inner),
                    MapType::HashMap => ("HashMap", inner),
                },
                Ty::Ref(id) => {
                    let name = self.names.ty(*id);
                    let text = name.strip_prefix("r#").unwrap_or(name).to_owned();
                    break Leaf { text, link: Some(self.files.of(*id).to_owned()) };
                }
                Ty::Scalar(scalar) => break scalar_leaf(*scalar),
                Ty::Object => break known("serde_json::Map<String, serde_json::Value>", JSON_MAP),
                Ty::Any => break known("serde_json::Value", JSON_VALUE),
                Ty::Null => break unknown("()"),
                Ty::Custom(path) => break unknown(path),
            };
            wrappers.push(wrapper);
            ty = inner;
        };
        markup(&wrappers, &leaf)
    }
}

const JSON_MAP: &str = "https://docs.rs/serde_json/1/serde_json/struct.Map.html";
const JSON_VALUE: &str = "https://docs.rs/serde_json/1/serde_json/enum.Value.html";

fn known(text: &str, link: &str) -> Leaf {
    Leaf { text: text.to_owned(), link: Some(link.to_owned()) }
}

fn unknown(text: &str) -> Leaf {
    Leaf { text: text.to_owned(), link: None }
}

fn scalar_leaf(scalar: Scalar) -> Leaf {
    let text = match scalar {
        Scalar::Bool => "bool",
        Scalar::I8 => "i8",
        Scalar::I16 => "i16",
        Scalar::I32 => "i32",
        Scalar::I64 => "i64",
        Scalar::I128 => "i128",
        Scalar::U8 => "u8",
        Scalar::U16 => "u16",
        Scalar::U32 => "u32",
        Scalar::U64 => "u64",
        Scalar::F32 => "f32",
        Scalar::F64 => "f64",
        Scalar::String => "String",
        Scalar::Number => {
            let link = "https://docs.rs/serde_json/1/serde_json/struct.Number.html";
            return known("serde_json::Number", link);
        }
        Scalar::DateTime => {
            let link = "https://docs.rs/chrono/latest/chrono/struct.DateTime.html";
            return known("chrono::DateTime<chrono::FixedOffset>", link);
        }
        Scalar::Date => {
            let link = "https://docs.rs/chrono/latest/chrono/naive/struct.NaiveDate.html";
            return known("chrono::NaiveDate", link);
        }
        Scalar::Uuid => {
            return known("uuid::Uuid", "https://docs.rs/uuid/1/uuid/struct.Uuid.html");
        }
    };
    unknown(text)
}

/// What stands before and after the inner type of a wrapper.
fn around(wrapper: &str) -> (String, &'static str) {
    match wrapper {
        "BTreeMap" | "HashMap" => (format!("{wrapper}\\<String, "), ">"),
        _ => (format!("{wrapper}\\<"), ">"),
    }
}

/// Types without a link are in italics. A link takes the wrappers with it that stand for one
/// value; of a collection only the inner type is the link.
fn markup(wrappers: &[&str], leaf: &Leaf) -> String {
    let text = markdown::plain(&leaf.text);
    let write = |wrappers: &[&str], inner: String| {
        wrappers.iter().rev().fold(inner, |inner, wrapper| {
            let (before, after) = around(wrapper);
            format!("{before}{inner}{after}")
        })
    };
    match &leaf.link {
        None => format!("*{}*", write(wrappers, text)),
        Some(link) => {
            let is_one = |wrapper: &&str| matches!(*wrapper, "Option" | "JsonNullable" | "Box");
            let many = wrappers.iter().rposition(|wrapper| !is_one(wrapper)).map_or(0, |at| at + 1);
            let (outer, inner) = wrappers.split_at(many);
            write(outer, format!("[{}]({link})", write(inner, text)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(wrappers: &[&'static str], ty: &Ty) -> String {
        let names = Names::default();
        let files = PageFiles::new(&crate::ir::Api::default(), &names);
        let types = TypeText { names: &names, files: &files, map: MapType::BTreeMap };
        types.wrapped(wrappers.to_vec(), ty)
    }

    #[test]
    fn scalars_are_in_italics() {
        assert_eq!(text(&[], &Ty::Scalar(Scalar::F64)), "*f64*");
        assert_eq!(
            text(&["JsonNullable"], &Ty::Scalar(Scalar::String)),
            r"*JsonNullable\<String>*"
        );
        let nested = Ty::List(Box::new(Ty::Nullable(Box::new(Ty::Scalar(Scalar::Bool)))));
        assert_eq!(
            text(&[], &Ty::Map(Box::new(nested))),
            r"*BTreeMap\<String, Vec\<Option\<bool>>>*"
        );
    }

    #[test]
    fn links_take_wrappers_of_one_value_with_them() {
        assert_eq!(
            text(&["Option"], &Ty::Scalar(Scalar::DateTime)),
            r"[Option\<chrono::DateTime\<chrono::FixedOffset>>](https://docs.rs/chrono/latest/chrono/struct.DateTime.html)"
        );
        assert_eq!(
            text(&["Option"], &Ty::List(Box::new(Ty::Nullable(Box::new(Ty::Any))))),
            format!(r"Option\<Vec\<[Option\<serde_json::Value>]({JSON_VALUE})>>")
        );
    }

    #[test]
    fn a_type_of_the_users_own_cannot_break_the_table() {
        assert_eq!(text(&[], &Ty::Custom("a::B<'x', `|`>".to_owned())), r"*a::B\<'x', \`\|\`>*");
    }

    #[test]
    fn deep_types_are_written_without_recursion() {
        let mut ty = Ty::Scalar(Scalar::Bool);
        for _ in 0..2_000 {
            ty = Ty::List(Box::new(ty));
        }
        assert!(text(&[], &ty).starts_with(r"*Vec\<Vec\<"));
    }
}
