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

open_enum! {
    EveryVariant {
        "as" => As,
        "break" => Break,
        "const" => Const,
        "continue" => Continue,
        "crate" => Crate,
        "dyn" => Dyn,
        "else" => Else,
        "enum" => Enum,
        "extern" => Extern,
        "false" => False,
        "fn" => FnLowercase,
        "for" => For,
        "gen" => Gen,
        "if" => If,
        "impl" => Impl,
        "in" => In,
        "let" => Let,
        "loop" => Loop,
        "match" => Match,
        "mod" => Mod,
        "move" => Move,
        "mut" => Mut,
        "pub" => Pub,
        "ref" => Ref,
        "return" => Return,
        "self" => SelfLowercase,
        "Self" => SelfCapitalized,
        "static" => Static,
        "struct" => Struct,
        "super" => Super,
        "trait" => Trait,
        "true" => True,
        "try" => Try,
        "type" => Type,
        "union" => Union,
        "unsafe" => Unsafe,
        "use" => Use,
        "where" => Where,
        "while" => While,
        "async" => Async,
        "await" => Await,
        "abstract" => Abstract,
        "become" => Become,
        "box" => BoxLowercase,
        "do" => Do,
        "final" => Final,
        "macro" => Macro,
        "override" => Override,
        "priv" => Priv,
        "typeof" => Typeof,
        "unsized" => Unsized,
        "virtual" => Virtual,
        "yield" => Yield,
        "raw" => Raw,
        "safe" => Safe,
        "auto" => Auto,
        "default" => DefaultLowercase,
        "macro_rules" => MacroRules,
        "Option" => Option,
        "Some" => Some,
        "None" => None,
        "Vec" => Vec,
        "String" => String,
        "Result" => Result,
        "Ok" => Ok,
        "Err" => Err,
        "Box" => Box,
        "Default" => Default,
        "Clone" => Clone,
        "Copy" => Copy,
        "Debug" => Debug,
        "PartialEq" => PartialEq,
        "Eq" => Eq,
        "Hash" => Hash,
        "Ord" => Ord,
        "PartialOrd" => PartialOrd,
        "Iterator" => Iterator,
        "IntoIterator" => IntoIterator,
        "Into" => Into,
        "From" => From,
        "TryFrom" => TryFrom,
        "TryInto" => TryInto,
        "AsRef" => AsRef,
        "AsMut" => AsMut,
        "Send" => Send,
        "Sync" => Sync,
        "Sized" => Sized,
        "Drop" => Drop,
        "Fn" => Fn,
        "FnMut" => FnMut,
        "FnOnce" => FnOnce,
        "ToOwned" => ToOwned,
        "ToString" => ToString,
        "Extend" => Extend,
        "str" => Str,
        "bool" => Bool,
        "char" => Char,
        "u8" => U8,
        "i8" => I8,
        "u16" => U16,
        "i16" => I16,
        "u32" => U32,
        "i32" => I32,
        "u64" => U64,
        "i64" => I64,
        "u128" => U128,
        "i128" => I128,
        "usize" => Usize,
        "isize" => Isize,
        "f32" => F32,
        "f64" => F64,
        "Serialize" => Serialize,
        "Deserialize" => Deserialize,
        "Serializer" => Serializer,
        "Deserializer" => Deserializer,
        "Value" => Value,
        "Map" => Map,
        "Number" => Number,
        "BTreeMap" => BTreeMap,
        "HashMap" => HashMap,
        "JsonNullable" => JsonNullable,
        "Unrecognized" => UnrecognizedCapitalized,
        "UnrecognizedMember" => UnrecognizedMember,
        "Formatter" => Formatter,
        "Display" => Display,
        "FromStr" => FromStr,
        "DateTime" => DateTime,
        "FixedOffset" => FixedOffset,
        "NaiveDate" => NaiveDate,
        "Uuid" => Uuid,
        "Cow" => Cow,
        "Borrow" => Borrow,
        "Error" => Error,
        "Visitor" => Visitor,
        "runtime" => Runtime,
        "models" => Models,
        "lib" => Lib,
        "core" => Core,
        "std" => Std,
        "alloc" => Alloc,
        "serde" => Serde,
        "serde_json" => SerdeJson,
        "chrono" => Chrono,
        "uuid" => UuidLowercase,
        "main" => Main,
        "test" => Test,
        "proc_macro" => ProcMacro,
        "named_fields" => NamedFields,
        "open_enum" => OpenEnum,
        "tagged" => Tagged,
        "untagged" => Untagged,
        "json_nullable" => JsonUnderscoreNullable,
        "nul" => Nul,
        "con" => Con,
        "prn" => Prn,
        "aux" => Aux,
        "com1" => Com1,
        "lpt1" => Lpt1,
        "new" => New,
        "as_str" => AsStr,
        "known" => Known,
        "KNOWN" => KnownUppercase,
        "from" => FromLowercase,
        "into" => IntoLowercase,
        "clone" => CloneLowercase,
        "eq" => EqLowercase,
        "hash" => HashLowercase,
        "cmp" => Cmp,
        "fmt" => Fmt,
        "serialize" => SerializeLowercase,
        "deserialize" => DeserializeLowercase,
        "validate" => Validate,
        "is_undefined" => IsUndefined,
        "additional_properties" => AdditionalProperties,
        "unrecognized" => UnrecognizedLowercase,
        "with_new" => WithNew,
        "with_as_str" => WithAsStr,
        "set" => Set,
        "get" => Get,
        _ => Unrecognized,
    }
}
