//! The runtime's files as texts for generated crates.

use std::collections::BTreeSet;

#[cfg(test)]
mod tests;

/// The path of the runtime in this crate, as doc examples write it.
const HERE: &str = "templates::runtime::";

/// A file of the runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuntimeFile {
    /// The macro `closed_enum!`.
    ClosedEnum,
    /// The type `Content`: values that are read before it is known what they are.
    Content,
    /// Reading models from `Content`.
    ContentReader,
    /// `Whole`: reading integers.
    Integer,
    /// The macros `open_json_enum!` and `closed_json_enum!`.
    JsonEnum,
    /// The type `JsonNullable`.
    JsonNullable,
    /// The conversions of `JsonNullable`, and how it is read and written.
    JsonNullableTraits,
    /// The macro `member!`, for the tables of unions.
    Member,
    /// `object::Model`: reading and writing structs.
    Object,
    /// `List`, `Values`: reading arrays and maps inside structs.
    ObjectItems,
    /// `object::model!`: the properties of a struct.
    ObjectModel,
    /// `Names`: finding the field of a property by its name.
    ObjectNames,
    /// `Reader`, `Slot`: reading the properties of an object.
    ObjectReader,
    /// The macro `open_enum!`.
    OpenEnum,
    /// `path_error::at`: errors that name the property.
    PathError,
    /// The macro `pattern!`.
    Pattern,
    /// The function `probe::of`, the types `Probe`, `Kinds`, `Constant`.
    Probe,
    /// The function `required_nullable`.
    Required,
    /// `tagged::deserialize`, `tagged::TaggedUnion`, `tagged::unknown_tag`.
    Tagged,
    /// What `tagged` holds until the member is known.
    TaggedHeld,
    /// The macro `tagged_union!`.
    TaggedUnion,
    /// The macro `tuple!`.
    Tuple,
    /// The type `UnknownValue`.
    UnknownValue,
    /// The type `Unrecognized`.
    Unrecognized,
    /// The type `UnrecognizedMember`.
    UnrecognizedMember,
    /// `untagged::deserialize`, `untagged::UntaggedUnion`.
    Untagged,
    /// The limit on the work of unions in unions.
    UntaggedBudget,
    /// The search for the member of a value.
    UntaggedSearch,
    /// The macro `untagged_union!`.
    UntaggedUnion,
    /// What checks values: `validate::Checked`, `validate::Found`, `validated!`.
    Validate,
    /// The macros `open_value_enum!` and `closed_value_enum!`.
    ValueEnum,
    /// The type `Violation`.
    Violation,
    /// The type `Violations`.
    Violations,
}

/// What [`RuntimeFile`] knows of a file.
struct Entry {
    name: &'static str,
    text: &'static str,
    requires: &'static [RuntimeFile],
    public_item: Option<&'static str>,
    /// The re-export in `src/runtime.rs`, without its end of line.
    reexport: Option<&'static str>,
}

impl RuntimeFile {
    /// All files, in the order of their names.
    pub const ALL: [Self; 33] = [
        Self::ClosedEnum,
        Self::Content,
        Self::ContentReader,
        Self::Integer,
        Self::JsonEnum,
        Self::JsonNullable,
        Self::JsonNullableTraits,
        Self::Member,
        Self::Object,
        Self::ObjectItems,
        Self::ObjectModel,
        Self::ObjectNames,
        Self::ObjectReader,
        Self::OpenEnum,
        Self::PathError,
        Self::Pattern,
        Self::Probe,
        Self::Required,
        Self::Tagged,
        Self::TaggedHeld,
        Self::TaggedUnion,
        Self::Tuple,
        Self::UnknownValue,
        Self::Unrecognized,
        Self::UnrecognizedMember,
        Self::Untagged,
        Self::UntaggedBudget,
        Self::UntaggedSearch,
        Self::UntaggedUnion,
        Self::Validate,
        Self::ValueEnum,
        Self::Violation,
        Self::Violations,
    ];

    /// The module's name: `json_nullable`.
    pub fn name(self) -> &'static str {
        self.entry().name
    }

    /// The file's place in a generated crate: `src/runtime/json_nullable.rs`.
    pub fn path(self) -> String {
        format!("src/runtime/{}.rs", self.name())
    }

    /// The type that the generated crate's root re-exports from `runtime`, because users name it.
    pub fn public_item(self) -> Option<&'static str> {
        self.entry().public_item
    }

    /// The file's text for a crate that Rust code calls `crate_ident` (with underscores), whose
    /// root re-exports [`public_item`](Self::public_item): doc examples import it from there.
    pub fn text(self, crate_ident: &str) -> String {
        self.entry().text.replace(HERE, &format!("{crate_ident}::"))
    }

    /// These files and the ones that they cannot be without.
    pub fn with_required(files: impl IntoIterator<Item = Self>) -> BTreeSet<Self> {
        let mut all = BTreeSet::new();
        let mut open: Vec<Self> = files.into_iter().collect();
        while let Some(file) = open.pop() {
            if all.insert(file) {
                open.extend_from_slice(file.entry().requires);
            }
        }
        all
    }

    fn entry(self) -> Entry {
        match self {
            Self::ClosedEnum => Entry {
                name: "closed_enum",
                text: include_str!("runtime/closed_enum.rs"),
                requires: &[Self::UnknownValue],
                public_item: None,
                reexport: Some("pub(crate) use closed_enum::closed_enum"),
            },
            Self::Content => Entry {
                name: "content",
                text: include_str!("runtime/content.rs"),
                requires: &[Self::ContentReader],
                public_item: None,
                reexport: None,
            },
            Self::ContentReader => Entry {
                name: "content_reader",
                text: include_str!("runtime/content_reader.rs"),
                requires: &[Self::Content],
                public_item: None,
                reexport: None,
            },
            Self::Integer => Entry {
                name: "integer",
                text: include_str!("runtime/integer.rs"),
                requires: &[Self::ObjectItems],
                public_item: None,
                reexport: None,
            },
            Self::JsonEnum => Entry {
                name: "json_enum",
                text: include_str!("runtime/json_enum.rs"),
                requires: &[],
                public_item: None,
                reexport: Some("pub(crate) use json_enum::{closed_json_enum, open_json_enum}"),
            },
            Self::JsonNullable => Entry {
                name: "json_nullable",
                text: include_str!("runtime/json_nullable.rs"),
                requires: &[Self::JsonNullableTraits],
                public_item: Some("JsonNullable"),
                reexport: Some("pub use json_nullable::JsonNullable"),
            },
            Self::JsonNullableTraits => Entry {
                name: "json_nullable_traits",
                text: include_str!("runtime/json_nullable_traits.rs"),
                requires: &[Self::JsonNullable, Self::Object],
                public_item: None,
                reexport: None,
            },
            Self::Member => Entry {
                name: "member",
                text: include_str!("runtime/member.rs"),
                requires: &[],
                public_item: None,
                reexport: Some("pub(crate) use member::member"),
            },
            Self::Object => Entry {
                name: "object",
                text: include_str!("runtime/object.rs"),
                requires: &[
                    Self::Integer,
                    Self::ObjectItems,
                    Self::ObjectModel,
                    Self::ObjectNames,
                    Self::ObjectReader,
                ],
                public_item: None,
                reexport: None,
            },
            Self::ObjectItems => Entry {
                name: "object_items",
                text: include_str!("runtime/object_items.rs"),
                requires: &[Self::ObjectReader, Self::PathError],
                public_item: None,
                reexport: None,
            },
            Self::ObjectModel => Entry {
                name: "object_model",
                text: include_str!("runtime/object_model.rs"),
                requires: &[Self::Object],
                public_item: None,
                reexport: None,
            },
            Self::ObjectNames => Entry {
                name: "object_names",
                text: include_str!("runtime/object_names.rs"),
                requires: &[],
                public_item: None,
                reexport: None,
            },
            Self::ObjectReader => Entry {
                name: "object_reader",
                text: include_str!("runtime/object_reader.rs"),
                requires: &[Self::ObjectItems, Self::ObjectNames, Self::PathError],
                public_item: None,
                reexport: None,
            },
            Self::OpenEnum => Entry {
                name: "open_enum",
                text: include_str!("runtime/open_enum.rs"),
                requires: &[],
                public_item: None,
                reexport: Some("pub(crate) use open_enum::open_enum"),
            },
            Self::PathError => Entry {
                name: "path_error",
                text: include_str!("runtime/path_error.rs"),
                requires: &[],
                public_item: None,
                reexport: None,
            },
            Self::Pattern => Entry {
                name: "pattern",
                text: include_str!("runtime/pattern.rs"),
                requires: &[Self::Validate],
                public_item: None,
                reexport: Some("pub(crate) use pattern::pattern"),
            },
            Self::Probe => Entry {
                name: "probe",
                text: include_str!("runtime/probe.rs"),
                requires: &[Self::Content],
                public_item: None,
                reexport: Some("pub(crate) use probe::{Constant, Kinds, Probe}"),
            },
            Self::Required => Entry {
                name: "required",
                text: include_str!("runtime/required.rs"),
                requires: &[],
                public_item: None,
                reexport: Some("pub(crate) use required::required_nullable"),
            },
            Self::Tagged => Entry {
                name: "tagged",
                text: include_str!("runtime/tagged.rs"),
                requires: &[Self::Content, Self::ObjectNames, Self::PathError, Self::TaggedHeld],
                public_item: None,
                reexport: None,
            },
            Self::TaggedHeld => Entry {
                name: "tagged_held",
                text: include_str!("runtime/tagged_held.rs"),
                requires: &[Self::Content],
                public_item: None,
                reexport: None,
            },
            Self::TaggedUnion => Entry {
                name: "tagged_union",
                text: include_str!("runtime/tagged_union.rs"),
                requires: &[Self::Member, Self::Tagged],
                public_item: None,
                reexport: Some("pub(crate) use tagged_union::tagged_union"),
            },
            Self::Tuple => Entry {
                name: "tuple",
                text: include_str!("runtime/tuple.rs"),
                requires: &[Self::Object, Self::ObjectItems, Self::PathError],
                public_item: None,
                reexport: Some("pub(crate) use tuple::tuple"),
            },
            Self::UnknownValue => Entry {
                name: "unknown_value",
                text: include_str!("runtime/unknown_value.rs"),
                requires: &[],
                public_item: Some("UnknownValue"),
                reexport: Some("pub use unknown_value::UnknownValue"),
            },
            Self::Unrecognized => Entry {
                name: "unrecognized",
                text: include_str!("runtime/unrecognized.rs"),
                requires: &[],
                public_item: Some("Unrecognized"),
                reexport: Some("pub use unrecognized::Unrecognized"),
            },
            Self::UnrecognizedMember => Entry {
                name: "unrecognized_member",
                text: include_str!("runtime/unrecognized_member.rs"),
                requires: &[],
                public_item: Some("UnrecognizedMember"),
                reexport: Some("pub use unrecognized_member::UnrecognizedMember"),
            },
            Self::Untagged => Entry {
                name: "untagged",
                text: include_str!("runtime/untagged.rs"),
                requires: &[Self::Content, Self::Probe, Self::UntaggedSearch],
                public_item: None,
                reexport: None,
            },
            Self::UntaggedBudget => Entry {
                name: "untagged_budget",
                text: include_str!("runtime/untagged_budget.rs"),
                requires: &[Self::Content],
                public_item: None,
                reexport: None,
            },
            Self::UntaggedSearch => Entry {
                name: "untagged_search",
                text: include_str!("runtime/untagged_search.rs"),
                requires: &[Self::Content, Self::Probe, Self::Untagged, Self::UntaggedBudget],
                public_item: None,
                reexport: None,
            },
            Self::UntaggedUnion => Entry {
                name: "untagged_union",
                text: include_str!("runtime/untagged_union.rs"),
                requires: &[Self::Member, Self::Untagged],
                public_item: None,
                reexport: Some("pub(crate) use untagged_union::untagged_union"),
            },
            Self::Validate => Entry {
                name: "validate",
                text: include_str!("runtime/validate.rs"),
                requires: &[Self::Violation, Self::Violations],
                public_item: None,
                reexport: None,
            },
            Self::ValueEnum => Entry {
                name: "value_enum",
                text: include_str!("runtime/value_enum.rs"),
                requires: &[],
                public_item: None,
                reexport: Some("pub(crate) use value_enum::{closed_value_enum, open_value_enum}"),
            },
            Self::Violation => Entry {
                name: "violation",
                text: include_str!("runtime/violation.rs"),
                requires: &[],
                public_item: Some("Violation"),
                reexport: Some("pub use violation::Violation"),
            },
            Self::Violations => Entry {
                name: "violations",
                text: include_str!("runtime/violations.rs"),
                requires: &[Self::Violation],
                public_item: Some("Violations"),
                reexport: Some("pub use violations::Violations"),
            },
        }
    }
}

/// The text of a generated crate's `src/runtime.rs`, for these files and what they require.
///
/// It switches off the lints about unused code: the files are the same in every crate, and not
/// every crate uses all of each.
pub fn runtime_module(files: impl IntoIterator<Item = RuntimeFile>) -> String {
    let files = RuntimeFile::with_required(files);
    let mut text = String::from(
        "//! What the models of this crate share.\n\n\
         // These files are the same in every generated crate, which need not use all of each.\n\
         #![allow(dead_code, unused_imports, unused_macros)]\n",
    );
    text.push('\n');
    for file in &files {
        text.push_str(&format!("pub(crate) mod {};\n", file.name()));
    }
    let mut blank = "\n";
    for reexport in files.iter().filter_map(|file| file.entry().reexport) {
        text.push_str(&format!("{blank}{reexport};\n"));
        blank = "";
    }
    text
}
