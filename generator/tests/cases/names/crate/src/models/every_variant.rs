// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EveryVariant {
    /// `as`
    As,
    /// `break`
    Break,
    /// `const`
    Const,
    /// `continue`
    Continue,
    /// `crate`
    Crate,
    /// `dyn`
    Dyn,
    /// `else`
    Else,
    /// `enum`
    Enum,
    /// `extern`
    Extern,
    /// `false`
    False,
    /// `fn`
    FnLowercase,
    /// `for`
    For,
    /// `gen`
    Gen,
    /// `if`
    If,
    /// `impl`
    Impl,
    /// `in`
    In,
    /// `let`
    Let,
    /// `loop`
    Loop,
    /// `match`
    Match,
    /// `mod`
    Mod,
    /// `move`
    Move,
    /// `mut`
    Mut,
    /// `pub`
    Pub,
    /// `ref`
    Ref,
    /// `return`
    Return,
    /// `self`
    SelfLowercase,
    /// `Self`
    SelfCapitalized,
    /// `static`
    Static,
    /// `struct`
    Struct,
    /// `super`
    Super,
    /// `trait`
    Trait,
    /// `true`
    True,
    /// `try`
    Try,
    /// `type`
    Type,
    /// `union`
    Union,
    /// `unsafe`
    Unsafe,
    /// `use`
    Use,
    /// `where`
    Where,
    /// `while`
    While,
    /// `async`
    Async,
    /// `await`
    Await,
    /// `abstract`
    Abstract,
    /// `become`
    Become,
    /// `box`
    BoxLowercase,
    /// `do`
    Do,
    /// `final`
    Final,
    /// `macro`
    Macro,
    /// `override`
    Override,
    /// `priv`
    Priv,
    /// `typeof`
    Typeof,
    /// `unsized`
    Unsized,
    /// `virtual`
    Virtual,
    /// `yield`
    Yield,
    /// `raw`
    Raw,
    /// `safe`
    Safe,
    /// `auto`
    Auto,
    /// `default`
    DefaultLowercase,
    /// `macro_rules`
    MacroRules,
    /// `Option`
    Option,
    /// `Some`
    Some,
    /// `None`
    None,
    /// `Vec`
    Vec,
    /// `String`
    String,
    /// `Result`
    Result,
    /// `Ok`
    Ok,
    /// `Err`
    Err,
    /// `Box`
    Box,
    /// `Default`
    Default,
    /// `Clone`
    Clone,
    /// `Copy`
    Copy,
    /// `Debug`
    Debug,
    /// `PartialEq`
    PartialEq,
    /// `Eq`
    Eq,
    /// `Hash`
    Hash,
    /// `Ord`
    Ord,
    /// `PartialOrd`
    PartialOrd,
    /// `Iterator`
    Iterator,
    /// `IntoIterator`
    IntoIterator,
    /// `Into`
    Into,
    /// `From`
    From,
    /// `TryFrom`
    TryFrom,
    /// `TryInto`
    TryInto,
    /// `AsRef`
    AsRef,
    /// `AsMut`
    AsMut,
    /// `Send`
    Send,
    /// `Sync`
    Sync,
    /// `Sized`
    Sized,
    /// `Drop`
    Drop,
    /// `Fn`
    Fn,
    /// `FnMut`
    FnMut,
    /// `FnOnce`
    FnOnce,
    /// `ToOwned`
    ToOwned,
    /// `ToString`
    ToString,
    /// `Extend`
    Extend,
    /// `str`
    Str,
    /// `bool`
    Bool,
    /// `char`
    Char,
    /// `u8`
    U8,
    /// `i8`
    I8,
    /// `u16`
    U16,
    /// `i16`
    I16,
    /// `u32`
    U32,
    /// `i32`
    I32,
    /// `u64`
    U64,
    /// `i64`
    I64,
    /// `u128`
    U128,
    /// `i128`
    I128,
    /// `usize`
    Usize,
    /// `isize`
    Isize,
    /// `f32`
    F32,
    /// `f64`
    F64,
    /// `Serialize`
    Serialize,
    /// `Deserialize`
    Deserialize,
    /// `Serializer`
    Serializer,
    /// `Deserializer`
    Deserializer,
    /// `Value`
    Value,
    /// `Map`
    Map,
    /// `Number`
    Number,
    /// `BTreeMap`
    BTreeMap,
    /// `HashMap`
    HashMap,
    /// `JsonNullable`
    JsonNullable,
    /// `Unrecognized`
    UnrecognizedCapitalized,
    /// `UnrecognizedMember`
    UnrecognizedMember,
    /// `Formatter`
    Formatter,
    /// `Display`
    Display,
    /// `FromStr`
    FromStr,
    /// `DateTime`
    DateTime,
    /// `FixedOffset`
    FixedOffset,
    /// `NaiveDate`
    NaiveDate,
    /// `Uuid`
    Uuid,
    /// `Cow`
    Cow,
    /// `Borrow`
    Borrow,
    /// `Error`
    Error,
    /// `Visitor`
    Visitor,
    /// `runtime`
    Runtime,
    /// `models`
    Models,
    /// `lib`
    Lib,
    /// `core`
    Core,
    /// `std`
    Std,
    /// `alloc`
    Alloc,
    /// `serde`
    Serde,
    /// `serde_json`
    SerdeJson,
    /// `chrono`
    Chrono,
    /// `uuid`
    UuidLowercase,
    /// `main`
    Main,
    /// `test`
    Test,
    /// `proc_macro`
    ProcMacro,
    /// `named_fields`
    NamedFields,
    /// `open_enum`
    OpenEnum,
    /// `tagged`
    Tagged,
    /// `untagged`
    Untagged,
    /// `json_nullable`
    JsonUnderscoreNullable,
    /// `nul`
    Nul,
    /// `con`
    Con,
    /// `prn`
    Prn,
    /// `aux`
    Aux,
    /// `com1`
    Com1,
    /// `lpt1`
    Lpt1,
    /// `new`
    New,
    /// `as_str`
    AsStr,
    /// `known`
    Known,
    /// `KNOWN`
    KnownUppercase,
    /// `from`
    FromLowercase,
    /// `into`
    IntoLowercase,
    /// `clone`
    CloneLowercase,
    /// `eq`
    EqLowercase,
    /// `hash`
    HashLowercase,
    /// `cmp`
    Cmp,
    /// `fmt`
    Fmt,
    /// `serialize`
    SerializeLowercase,
    /// `deserialize`
    DeserializeLowercase,
    /// `validate`
    Validate,
    /// `is_undefined`
    IsUndefined,
    /// `additional_properties`
    AdditionalProperties,
    /// `unrecognized`
    UnrecognizedLowercase,
    /// `with_new`
    WithNew,
    /// `with_as_str`
    WithAsStr,
    /// `set`
    Set,
    /// `get`
    Get,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl EveryVariant {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[
        Self::As,
        Self::Break,
        Self::Const,
        Self::Continue,
        Self::Crate,
        Self::Dyn,
        Self::Else,
        Self::Enum,
        Self::Extern,
        Self::False,
        Self::FnLowercase,
        Self::For,
        Self::Gen,
        Self::If,
        Self::Impl,
        Self::In,
        Self::Let,
        Self::Loop,
        Self::Match,
        Self::Mod,
        Self::Move,
        Self::Mut,
        Self::Pub,
        Self::Ref,
        Self::Return,
        Self::SelfLowercase,
        Self::SelfCapitalized,
        Self::Static,
        Self::Struct,
        Self::Super,
        Self::Trait,
        Self::True,
        Self::Try,
        Self::Type,
        Self::Union,
        Self::Unsafe,
        Self::Use,
        Self::Where,
        Self::While,
        Self::Async,
        Self::Await,
        Self::Abstract,
        Self::Become,
        Self::BoxLowercase,
        Self::Do,
        Self::Final,
        Self::Macro,
        Self::Override,
        Self::Priv,
        Self::Typeof,
        Self::Unsized,
        Self::Virtual,
        Self::Yield,
        Self::Raw,
        Self::Safe,
        Self::Auto,
        Self::DefaultLowercase,
        Self::MacroRules,
        Self::Option,
        Self::Some,
        Self::None,
        Self::Vec,
        Self::String,
        Self::Result,
        Self::Ok,
        Self::Err,
        Self::Box,
        Self::Default,
        Self::Clone,
        Self::Copy,
        Self::Debug,
        Self::PartialEq,
        Self::Eq,
        Self::Hash,
        Self::Ord,
        Self::PartialOrd,
        Self::Iterator,
        Self::IntoIterator,
        Self::Into,
        Self::From,
        Self::TryFrom,
        Self::TryInto,
        Self::AsRef,
        Self::AsMut,
        Self::Send,
        Self::Sync,
        Self::Sized,
        Self::Drop,
        Self::Fn,
        Self::FnMut,
        Self::FnOnce,
        Self::ToOwned,
        Self::ToString,
        Self::Extend,
        Self::Str,
        Self::Bool,
        Self::Char,
        Self::U8,
        Self::I8,
        Self::U16,
        Self::I16,
        Self::U32,
        Self::I32,
        Self::U64,
        Self::I64,
        Self::U128,
        Self::I128,
        Self::Usize,
        Self::Isize,
        Self::F32,
        Self::F64,
        Self::Serialize,
        Self::Deserialize,
        Self::Serializer,
        Self::Deserializer,
        Self::Value,
        Self::Map,
        Self::Number,
        Self::BTreeMap,
        Self::HashMap,
        Self::JsonNullable,
        Self::UnrecognizedCapitalized,
        Self::UnrecognizedMember,
        Self::Formatter,
        Self::Display,
        Self::FromStr,
        Self::DateTime,
        Self::FixedOffset,
        Self::NaiveDate,
        Self::Uuid,
        Self::Cow,
        Self::Borrow,
        Self::Error,
        Self::Visitor,
        Self::Runtime,
        Self::Models,
        Self::Lib,
        Self::Core,
        Self::Std,
        Self::Alloc,
        Self::Serde,
        Self::SerdeJson,
        Self::Chrono,
        Self::UuidLowercase,
        Self::Main,
        Self::Test,
        Self::ProcMacro,
        Self::NamedFields,
        Self::OpenEnum,
        Self::Tagged,
        Self::Untagged,
        Self::JsonUnderscoreNullable,
        Self::Nul,
        Self::Con,
        Self::Prn,
        Self::Aux,
        Self::Com1,
        Self::Lpt1,
        Self::New,
        Self::AsStr,
        Self::Known,
        Self::KnownUppercase,
        Self::FromLowercase,
        Self::IntoLowercase,
        Self::CloneLowercase,
        Self::EqLowercase,
        Self::HashLowercase,
        Self::Cmp,
        Self::Fmt,
        Self::SerializeLowercase,
        Self::DeserializeLowercase,
        Self::Validate,
        Self::IsUndefined,
        Self::AdditionalProperties,
        Self::UnrecognizedLowercase,
        Self::WithNew,
        Self::WithAsStr,
        Self::Set,
        Self::Get,
    ];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::As => "as",
            Self::Break => "break",
            Self::Const => "const",
            Self::Continue => "continue",
            Self::Crate => "crate",
            Self::Dyn => "dyn",
            Self::Else => "else",
            Self::Enum => "enum",
            Self::Extern => "extern",
            Self::False => "false",
            Self::FnLowercase => "fn",
            Self::For => "for",
            Self::Gen => "gen",
            Self::If => "if",
            Self::Impl => "impl",
            Self::In => "in",
            Self::Let => "let",
            Self::Loop => "loop",
            Self::Match => "match",
            Self::Mod => "mod",
            Self::Move => "move",
            Self::Mut => "mut",
            Self::Pub => "pub",
            Self::Ref => "ref",
            Self::Return => "return",
            Self::SelfLowercase => "self",
            Self::SelfCapitalized => "Self",
            Self::Static => "static",
            Self::Struct => "struct",
            Self::Super => "super",
            Self::Trait => "trait",
            Self::True => "true",
            Self::Try => "try",
            Self::Type => "type",
            Self::Union => "union",
            Self::Unsafe => "unsafe",
            Self::Use => "use",
            Self::Where => "where",
            Self::While => "while",
            Self::Async => "async",
            Self::Await => "await",
            Self::Abstract => "abstract",
            Self::Become => "become",
            Self::BoxLowercase => "box",
            Self::Do => "do",
            Self::Final => "final",
            Self::Macro => "macro",
            Self::Override => "override",
            Self::Priv => "priv",
            Self::Typeof => "typeof",
            Self::Unsized => "unsized",
            Self::Virtual => "virtual",
            Self::Yield => "yield",
            Self::Raw => "raw",
            Self::Safe => "safe",
            Self::Auto => "auto",
            Self::DefaultLowercase => "default",
            Self::MacroRules => "macro_rules",
            Self::Option => "Option",
            Self::Some => "Some",
            Self::None => "None",
            Self::Vec => "Vec",
            Self::String => "String",
            Self::Result => "Result",
            Self::Ok => "Ok",
            Self::Err => "Err",
            Self::Box => "Box",
            Self::Default => "Default",
            Self::Clone => "Clone",
            Self::Copy => "Copy",
            Self::Debug => "Debug",
            Self::PartialEq => "PartialEq",
            Self::Eq => "Eq",
            Self::Hash => "Hash",
            Self::Ord => "Ord",
            Self::PartialOrd => "PartialOrd",
            Self::Iterator => "Iterator",
            Self::IntoIterator => "IntoIterator",
            Self::Into => "Into",
            Self::From => "From",
            Self::TryFrom => "TryFrom",
            Self::TryInto => "TryInto",
            Self::AsRef => "AsRef",
            Self::AsMut => "AsMut",
            Self::Send => "Send",
            Self::Sync => "Sync",
            Self::Sized => "Sized",
            Self::Drop => "Drop",
            Self::Fn => "Fn",
            Self::FnMut => "FnMut",
            Self::FnOnce => "FnOnce",
            Self::ToOwned => "ToOwned",
            Self::ToString => "ToString",
            Self::Extend => "Extend",
            Self::Str => "str",
            Self::Bool => "bool",
            Self::Char => "char",
            Self::U8 => "u8",
            Self::I8 => "i8",
            Self::U16 => "u16",
            Self::I16 => "i16",
            Self::U32 => "u32",
            Self::I32 => "i32",
            Self::U64 => "u64",
            Self::I64 => "i64",
            Self::U128 => "u128",
            Self::I128 => "i128",
            Self::Usize => "usize",
            Self::Isize => "isize",
            Self::F32 => "f32",
            Self::F64 => "f64",
            Self::Serialize => "Serialize",
            Self::Deserialize => "Deserialize",
            Self::Serializer => "Serializer",
            Self::Deserializer => "Deserializer",
            Self::Value => "Value",
            Self::Map => "Map",
            Self::Number => "Number",
            Self::BTreeMap => "BTreeMap",
            Self::HashMap => "HashMap",
            Self::JsonNullable => "JsonNullable",
            Self::UnrecognizedCapitalized => "Unrecognized",
            Self::UnrecognizedMember => "UnrecognizedMember",
            Self::Formatter => "Formatter",
            Self::Display => "Display",
            Self::FromStr => "FromStr",
            Self::DateTime => "DateTime",
            Self::FixedOffset => "FixedOffset",
            Self::NaiveDate => "NaiveDate",
            Self::Uuid => "Uuid",
            Self::Cow => "Cow",
            Self::Borrow => "Borrow",
            Self::Error => "Error",
            Self::Visitor => "Visitor",
            Self::Runtime => "runtime",
            Self::Models => "models",
            Self::Lib => "lib",
            Self::Core => "core",
            Self::Std => "std",
            Self::Alloc => "alloc",
            Self::Serde => "serde",
            Self::SerdeJson => "serde_json",
            Self::Chrono => "chrono",
            Self::UuidLowercase => "uuid",
            Self::Main => "main",
            Self::Test => "test",
            Self::ProcMacro => "proc_macro",
            Self::NamedFields => "named_fields",
            Self::OpenEnum => "open_enum",
            Self::Tagged => "tagged",
            Self::Untagged => "untagged",
            Self::JsonUnderscoreNullable => "json_nullable",
            Self::Nul => "nul",
            Self::Con => "con",
            Self::Prn => "prn",
            Self::Aux => "aux",
            Self::Com1 => "com1",
            Self::Lpt1 => "lpt1",
            Self::New => "new",
            Self::AsStr => "as_str",
            Self::Known => "known",
            Self::KnownUppercase => "KNOWN",
            Self::FromLowercase => "from",
            Self::IntoLowercase => "into",
            Self::CloneLowercase => "clone",
            Self::EqLowercase => "eq",
            Self::HashLowercase => "hash",
            Self::Cmp => "cmp",
            Self::Fmt => "fmt",
            Self::SerializeLowercase => "serialize",
            Self::DeserializeLowercase => "deserialize",
            Self::Validate => "validate",
            Self::IsUndefined => "is_undefined",
            Self::AdditionalProperties => "additional_properties",
            Self::UnrecognizedLowercase => "unrecognized",
            Self::WithNew => "with_new",
            Self::WithAsStr => "with_as_str",
            Self::Set => "set",
            Self::Get => "get",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for EveryVariant {
    fn from(value: &str) -> Self {
        match value {
            "as" => Self::As,
            "break" => Self::Break,
            "const" => Self::Const,
            "continue" => Self::Continue,
            "crate" => Self::Crate,
            "dyn" => Self::Dyn,
            "else" => Self::Else,
            "enum" => Self::Enum,
            "extern" => Self::Extern,
            "false" => Self::False,
            "fn" => Self::FnLowercase,
            "for" => Self::For,
            "gen" => Self::Gen,
            "if" => Self::If,
            "impl" => Self::Impl,
            "in" => Self::In,
            "let" => Self::Let,
            "loop" => Self::Loop,
            "match" => Self::Match,
            "mod" => Self::Mod,
            "move" => Self::Move,
            "mut" => Self::Mut,
            "pub" => Self::Pub,
            "ref" => Self::Ref,
            "return" => Self::Return,
            "self" => Self::SelfLowercase,
            "Self" => Self::SelfCapitalized,
            "static" => Self::Static,
            "struct" => Self::Struct,
            "super" => Self::Super,
            "trait" => Self::Trait,
            "true" => Self::True,
            "try" => Self::Try,
            "type" => Self::Type,
            "union" => Self::Union,
            "unsafe" => Self::Unsafe,
            "use" => Self::Use,
            "where" => Self::Where,
            "while" => Self::While,
            "async" => Self::Async,
            "await" => Self::Await,
            "abstract" => Self::Abstract,
            "become" => Self::Become,
            "box" => Self::BoxLowercase,
            "do" => Self::Do,
            "final" => Self::Final,
            "macro" => Self::Macro,
            "override" => Self::Override,
            "priv" => Self::Priv,
            "typeof" => Self::Typeof,
            "unsized" => Self::Unsized,
            "virtual" => Self::Virtual,
            "yield" => Self::Yield,
            "raw" => Self::Raw,
            "safe" => Self::Safe,
            "auto" => Self::Auto,
            "default" => Self::DefaultLowercase,
            "macro_rules" => Self::MacroRules,
            "Option" => Self::Option,
            "Some" => Self::Some,
            "None" => Self::None,
            "Vec" => Self::Vec,
            "String" => Self::String,
            "Result" => Self::Result,
            "Ok" => Self::Ok,
            "Err" => Self::Err,
            "Box" => Self::Box,
            "Default" => Self::Default,
            "Clone" => Self::Clone,
            "Copy" => Self::Copy,
            "Debug" => Self::Debug,
            "PartialEq" => Self::PartialEq,
            "Eq" => Self::Eq,
            "Hash" => Self::Hash,
            "Ord" => Self::Ord,
            "PartialOrd" => Self::PartialOrd,
            "Iterator" => Self::Iterator,
            "IntoIterator" => Self::IntoIterator,
            "Into" => Self::Into,
            "From" => Self::From,
            "TryFrom" => Self::TryFrom,
            "TryInto" => Self::TryInto,
            "AsRef" => Self::AsRef,
            "AsMut" => Self::AsMut,
            "Send" => Self::Send,
            "Sync" => Self::Sync,
            "Sized" => Self::Sized,
            "Drop" => Self::Drop,
            "Fn" => Self::Fn,
            "FnMut" => Self::FnMut,
            "FnOnce" => Self::FnOnce,
            "ToOwned" => Self::ToOwned,
            "ToString" => Self::ToString,
            "Extend" => Self::Extend,
            "str" => Self::Str,
            "bool" => Self::Bool,
            "char" => Self::Char,
            "u8" => Self::U8,
            "i8" => Self::I8,
            "u16" => Self::U16,
            "i16" => Self::I16,
            "u32" => Self::U32,
            "i32" => Self::I32,
            "u64" => Self::U64,
            "i64" => Self::I64,
            "u128" => Self::U128,
            "i128" => Self::I128,
            "usize" => Self::Usize,
            "isize" => Self::Isize,
            "f32" => Self::F32,
            "f64" => Self::F64,
            "Serialize" => Self::Serialize,
            "Deserialize" => Self::Deserialize,
            "Serializer" => Self::Serializer,
            "Deserializer" => Self::Deserializer,
            "Value" => Self::Value,
            "Map" => Self::Map,
            "Number" => Self::Number,
            "BTreeMap" => Self::BTreeMap,
            "HashMap" => Self::HashMap,
            "JsonNullable" => Self::JsonNullable,
            "Unrecognized" => Self::UnrecognizedCapitalized,
            "UnrecognizedMember" => Self::UnrecognizedMember,
            "Formatter" => Self::Formatter,
            "Display" => Self::Display,
            "FromStr" => Self::FromStr,
            "DateTime" => Self::DateTime,
            "FixedOffset" => Self::FixedOffset,
            "NaiveDate" => Self::NaiveDate,
            "Uuid" => Self::Uuid,
            "Cow" => Self::Cow,
            "Borrow" => Self::Borrow,
            "Error" => Self::Error,
            "Visitor" => Self::Visitor,
            "runtime" => Self::Runtime,
            "models" => Self::Models,
            "lib" => Self::Lib,
            "core" => Self::Core,
            "std" => Self::Std,
            "alloc" => Self::Alloc,
            "serde" => Self::Serde,
            "serde_json" => Self::SerdeJson,
            "chrono" => Self::Chrono,
            "uuid" => Self::UuidLowercase,
            "main" => Self::Main,
            "test" => Self::Test,
            "proc_macro" => Self::ProcMacro,
            "named_fields" => Self::NamedFields,
            "open_enum" => Self::OpenEnum,
            "tagged" => Self::Tagged,
            "untagged" => Self::Untagged,
            "json_nullable" => Self::JsonUnderscoreNullable,
            "nul" => Self::Nul,
            "con" => Self::Con,
            "prn" => Self::Prn,
            "aux" => Self::Aux,
            "com1" => Self::Com1,
            "lpt1" => Self::Lpt1,
            "new" => Self::New,
            "as_str" => Self::AsStr,
            "known" => Self::Known,
            "KNOWN" => Self::KnownUppercase,
            "from" => Self::FromLowercase,
            "into" => Self::IntoLowercase,
            "clone" => Self::CloneLowercase,
            "eq" => Self::EqLowercase,
            "hash" => Self::HashLowercase,
            "cmp" => Self::Cmp,
            "fmt" => Self::Fmt,
            "serialize" => Self::SerializeLowercase,
            "deserialize" => Self::DeserializeLowercase,
            "validate" => Self::Validate,
            "is_undefined" => Self::IsUndefined,
            "additional_properties" => Self::AdditionalProperties,
            "unrecognized" => Self::UnrecognizedLowercase,
            "with_new" => Self::WithNew,
            "with_as_str" => Self::WithAsStr,
            "set" => Self::Set,
            "get" => Self::Get,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(EveryVariant);
