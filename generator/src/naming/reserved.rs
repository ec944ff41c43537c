//! The names that a generated crate cannot give to its own items.

/// The keywords of all editions, reserved ones included.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// The keywords that cannot be raw identifiers.
const NEVER_RAW: &[&str] = &["Self", "_", "crate", "self", "super"];

/// Type names that generated code uses without a path: the prelude of every edition, what models
/// and the runtime bring into scope, and the names of the runtime itself.
const TYPES: &[&str] = &[
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "BTreeMap",
    "Box",
    "Clone",
    "Copy",
    "Cow",
    "DateTime",
    "Debug",
    "Default",
    "Deref",
    "DerefMut",
    "Deserialize",
    "DeserializeOwned",
    "Deserializer",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "FixedOffset",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "FromStr",
    "Future",
    "Hash",
    "HashMap",
    "IndexMap",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "JsonNullable",
    "Map",
    "NaiveDate",
    "None",
    "Number",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "PhantomData",
    "Result",
    "Self",
    "Send",
    "Serialize",
    "Serializer",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "UnknownValue",
    "Unpin",
    "Unrecognized",
    "UnrecognizedMember",
    "Uuid",
    "Value",
    "Vec",
];

/// Variant names that the enums' own items take: `Self` is a keyword, `KNOWN` is the list of the
/// known values.
const VARIANTS: &[&str] = &["KNOWN", "Self"];

/// Module names with another meaning to Cargo, to the generated crate, to its dependencies or to
/// the language.
const MODULES: &[&str] = &[
    "alloc",
    "bool",
    "build",
    "char",
    "chrono",
    "core",
    "f32",
    "f64",
    "i128",
    "i16",
    "i32",
    "i64",
    "i8",
    "indexmap",
    "isize",
    "json_nullable",
    "lib",
    "main",
    "mod",
    "models",
    "prelude",
    "proc_macro",
    "runtime",
    "serde",
    "serde_json",
    "std",
    "str",
    "test",
    "u128",
    "u16",
    "u32",
    "u64",
    "u8",
    "usize",
    "uuid",
];

/// Whether a word is a keyword in any edition.
pub(crate) fn is_keyword(word: &str) -> bool {
    KEYWORDS.binary_search(&word).is_ok() || is_never_raw(word)
}

/// Whether a word is a keyword that cannot be written as a raw identifier.
pub(super) fn is_never_raw(word: &str) -> bool {
    NEVER_RAW.binary_search(&word).is_ok()
}

/// The names that no type can have.
pub(super) fn types() -> &'static [&'static str] {
    TYPES
}

/// The names that no variant can have.
pub(super) fn variants() -> &'static [&'static str] {
    VARIANTS
}

/// Whether a module cannot have this name.
pub(super) fn is_module(name: &str) -> bool {
    is_keyword(name) || MODULES.binary_search(&name).is_ok() || is_device(name)
}

/// Whether Windows takes a file of this name for a device, whatever its extension.
fn is_device(name: &str) -> bool {
    let numbered = |prefix| {
        name.strip_prefix(prefix)
            .is_some_and(|rest: &str| rest.len() == 1 && rest.bytes().all(|b| b.is_ascii_digit()))
    };
    matches!(name, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_can_be_searched() {
        for list in [KEYWORDS, NEVER_RAW, TYPES, VARIANTS, MODULES] {
            assert!(list.is_sorted(), "{list:?}");
        }
    }

    #[test]
    fn every_identifier_that_needs_to_be_raw_is_a_keyword() {
        for word in KEYWORDS {
            assert!(syn::parse_str::<syn::Ident>(&format!("r#{word}")).is_ok(), "{word}");
        }
        for word in NEVER_RAW {
            assert!(syn::parse_str::<syn::Ident>(word).is_err(), "{word}");
        }
    }

    #[test]
    fn devices_are_told_from_words() {
        assert!(is_module("con") && is_module("com1") && is_module("lpt9"));
        assert!(!is_module("com10") && !is_module("comet") && !is_module("console"));
    }
}
