//! What to generate: the settings of one crate, and the file that holds them.
//!
//! The settings are plain data that later stages read; reading them from `generate.toml` is in
//! `config/file.rs`.

pub mod file;
pub mod package;

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::diagnostics::Place;

/// A crate to generate: from which document, to where, how.
#[derive(Clone, Debug)]
pub struct Job {
    /// The OpenAPI document.
    pub document: PathBuf,
    /// The folder of the generated crate.
    pub out: PathBuf,
    /// How.
    pub config: Config,
}

/// How to generate one crate.
#[derive(Clone, Debug)]
pub struct Config {
    /// The package name of the generated crate.
    pub package: String,
    /// The components to generate, with everything that they reach; empty for all.
    pub include: Vec<String>,
    /// Whether inline schemas of operations become models. `None`: exactly if `include` is empty.
    pub operations: Option<bool>,
    /// Whether to write a Markdown page for each model.
    pub pages: bool,
    /// Whether to keep a text of what changed from run to run.
    pub changelog: bool,
    /// Choices of types.
    pub types: TypeChoices,
    /// The Rust type of string, integer and number formats, by format.
    pub formats: BTreeMap<String, String>,
    /// Whether enums keep values that the document does not name.
    pub open_enums: bool,
    /// Whether unions keep values that fit none of their members. `None`: those with a tag as
    /// enums do, the others not.
    pub open_unions: Option<bool>,
    /// What becomes of properties that the document does not name.
    pub unknown_properties: UnknownProperties,
    /// Which structs get setters that can be chained.
    pub setters: Setters,
    /// Whether models with constraints can be checked against them.
    pub validate: bool,
    /// Which models share a file.
    pub layout: Layout,
    /// How structs get serde's traits.
    pub serde: SerdeStyle,
    /// Trait paths to derive on every type besides the usual ones.
    pub derives: Vec<String>,
    /// Folders with copies of documents outside the document's own folder, by the starts of their
    /// addresses or paths.
    pub mirrors: BTreeMap<String, PathBuf>,
    /// Settings for some places of the document.
    pub rules: Vec<Rule>,
    /// Whether the crate is a workspace of its own, so that it builds wherever its folder stands;
    /// without, it has to be a member of one.
    pub standalone: bool,
    /// Whether entries that match nothing are no errors: for another version of the document than
    /// the settings were made for.
    pub lenient: bool,
    /// Where entries of `include` and rules stand in the configuration file, by `include/<name>`
    /// and `rule/<at>`; empty where there is no file.
    pub places: BTreeMap<String, Place>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            package: "models".to_owned(),
            include: Vec::new(),
            operations: None,
            pages: true,
            changelog: false,
            types: TypeChoices::default(),
            formats: BTreeMap::new(),
            open_enums: true,
            open_unions: None,
            unknown_properties: UnknownProperties::Ignore,
            setters: Setters::Requests,
            validate: false,
            layout: Layout::Component,
            serde: SerdeStyle::Written,
            derives: Vec::new(),
            mirrors: BTreeMap::new(),
            rules: Vec::new(),
            standalone: false,
            lenient: false,
            places: BTreeMap::new(),
        }
    }
}

/// How structs get serde's traits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SerdeStyle {
    /// By a table of the properties, for the crate's runtime to do the rest.
    #[default]
    Written,
    /// By serde's derive.
    Derived,
}

/// Choices of types where a schema leaves one.
#[derive(Clone, Debug, Default)]
pub struct TypeChoices {
    /// The type of `number` without a format.
    pub number: NumberType,
    /// The type of `integer` for which neither format nor bounds say how large it may be.
    pub integer: IntegerType,
    /// The type of maps.
    pub map: MapType,
    /// The type of inline objects of which nothing is known.
    pub free_form: FreeForm,
}

/// The type of `number` without a format.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NumberType {
    /// `f64`
    #[default]
    F64,
    /// `serde_json::Number`, which keeps `1` and `1.0` apart.
    Number,
}

/// The type of an `integer` of any size.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum IntegerType {
    /// `i128`, which refuses nothing that JSON libraries can hold.
    #[default]
    I128,
    /// `i64`
    I64,
}

/// The type of maps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MapType {
    /// `std::collections::BTreeMap`
    #[default]
    BTreeMap,
    /// `std::collections::HashMap`
    HashMap,
}

/// The type of inline objects of which nothing is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FreeForm {
    /// `serde_json::Map<String, serde_json::Value>` in place.
    #[default]
    Map,
    /// An alias of it, named after where the schema stands.
    Named,
}

/// What becomes of properties that the document does not name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UnknownProperties {
    /// They are skipped when reading.
    #[default]
    Ignore,
    /// They are kept and written back.
    Keep,
    /// They are an error where the document says `additionalProperties: false`.
    Deny,
}

/// Which structs get setters that can be chained.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Setters {
    /// Those that may travel in requests, for properties that are not `readOnly`.
    #[default]
    Requests,
    /// All, for all properties.
    All,
    /// None.
    None,
}

/// Which models share a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// A component and everything inside it; the inline models of one operation.
    #[default]
    Component,
    /// What only operations with one tag use. The rest as by component.
    Tag,
    /// Components whose names start with the same word. The inline models of one operation.
    Prefix,
}

/// Settings for the places that a glob over JSON pointers matches.
#[derive(Clone, Debug, Default)]
pub struct Rule {
    /// A JSON pointer as a glob, with or without the `#`: `*` stands for one token or a part of one, `**` for any number of tokens.
    pub at: String,
    /// The Rust name of the type, field or variant.
    pub rename: Option<String>,
    /// A path to a type of the user's own that replaces the schema's.
    pub replace: Option<String>,
    /// Whether an enum, or a union, keeps what the document does not name.
    pub open: Option<bool>,
    /// The same for unions alone; goes before `open`.
    pub open_union: Option<bool>,
    /// Trait paths to derive besides the usual ones.
    pub derives: Vec<String>,
    /// What becomes of properties that the document does not name.
    pub unknown_properties: Option<UnknownProperties>,
    /// The module, and so the file, of the type and what is inside it.
    pub module: Option<String>,
}
