//! The intermediate representation: what the document says, in terms of Rust's shapes.
//!
//! Plain data without logic. It knows nothing of `openapiv3` (that ends in `lower`), nothing of
//! tokens, and holds no Rust identifiers: names are hints here, and `naming` makes identifiers of
//! them that the emitter asks for by id.

use indexmap::IndexMap;
use serde_json::{Number, Value};
use thin_vec::ThinVec;

use crate::pointer::Pointer;

/// A type by its index in [`Api::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub u32);

impl TypeId {
    /// The index in [`Api::types`].
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// Everything that a document describes, as far as models are concerned.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// `info.description`.
    pub description: Option<String>,
    /// The types in document order; a [`TypeId`] is an index in it.
    pub types: Vec<TypeDef>,
}

impl Api {
    /// The definition of a type.
    pub fn get(&self, id: TypeId) -> &TypeDef {
        &self.types[id.index()]
    }

    /// All ids, in document order.
    pub fn ids(&self) -> impl Iterator<Item = TypeId> + use<> {
        (0..self.types.len() as u32).map(TypeId)
    }
}

/// A schema that became a type of its own.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// Where its schema stands.
    pub origin: Pointer,
    /// The places of all schemas that it is made of, where it is what that schema becomes together with
    /// others, such as a member of a union with what stands beside the union; none where it is what the
    /// schema is by itself.
    pub combined: Vec<Pointer>,
    /// What its name is made of.
    pub name: NameHint,
    /// What the document says about it.
    pub doc: Doc,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
    /// Its shape.
    pub shape: Shape,
    /// In which direction it travels.
    pub usage: Usage,
    /// With which others it shares a file; without, it has one of its own.
    pub group: Option<Group>,
    /// Trait paths that the configuration wants derived besides the usual ones.
    pub derives: Vec<String>,
}

impl TypeDef {
    /// Whether it is what several schemas are together.
    pub fn is_combined(&self) -> bool {
        !self.combined.is_empty()
    }
}

/// Which types share a file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// Those for which the user chose this module.
    Module(String),
    /// Those that only operations with this tag use.
    Tag(String),
    /// Those whose names start with the same word.
    Prefix,
}

/// What a type's name is made of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum NameHint {
    /// The user's or the document's explicit choice, a Rust identifier to use as it is.
    Pinned(String),
    /// A component, by its name in the document.
    Component(String),
    /// An inline schema, by the way from the nearest enclosing type; never empty.
    Derived {
        /// The nearest enclosing type.
        parent: TypeId,
        /// The steps from there.
        steps: Vec<Step>,
    },
    /// An inline schema of an operation, callback or webhook.
    Operation {
        /// The `operationId`, or method and path where there is none.
        operation: String,
        /// The part of the operation that it stands in.
        role: Role,
        /// The steps from there; empty for the body itself.
        steps: Vec<Step>,
    },
}

/// One step from a schema to a schema inside it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// A property, by its wire name.
    Property(String),
    /// The items of an array.
    Items,
    /// The values of a map.
    Values,
    /// A place of a tuple, from 0.
    Place(usize),
    /// A member of a union, with the words that tell it apart (its tag, title, constant or kind).
    Member(String),
    /// A part of an `allOf` that became a type.
    Part(usize),
}

/// The part of an operation in which an inline schema stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The request body.
    Request,
    /// A response, by its status: `200`, `4XX`, `default`.
    Response(String),
    /// A response header, by the response's status and its name; without a name where it is one of
    /// `components`, after which it is called.
    ResponseHeader(String, String),
    /// A parameter, by its name; without one where it is one of `components`.
    Parameter(String),
}

/// What the document says about a schema, for rustdoc and pages.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Doc {
    /// `title`.
    pub title: Option<String>,
    /// `description`, Markdown (CommonMark).
    pub description: Option<String>,
    /// `example`, or the members of `examples`.
    pub examples: ThinVec<Value>,
    /// `externalDocs`: address and description.
    pub external: Option<Box<(String, Option<String>)>>,
    /// What the schema demands of values beyond their type.
    pub constraints: ThinVec<Constraint>,
    /// Sentences of the generator about this schema, such as its parents in an `allOf`.
    pub notes: ThinVec<String>,
}

/// What a schema demands of values beyond their type. It is documented, not part of the type.
#[derive(Clone, Debug, PartialEq)]
pub enum Constraint {
    /// `minLength`, in characters.
    MinLength(u64),
    /// `maxLength`, in characters.
    MaxLength(u64),
    /// `pattern`, a regular expression of ECMA-262.
    Pattern(String),
    /// `minimum`, or `exclusiveMinimum` where `exclusive`.
    Minimum {
        /// The bound.
        value: Number,
        /// Whether the bound itself is excluded.
        exclusive: bool,
    },
    /// `maximum`, or `exclusiveMaximum` where `exclusive`.
    Maximum {
        /// The bound.
        value: Number,
        /// Whether the bound itself is excluded.
        exclusive: bool,
    },
    /// `multipleOf`.
    MultipleOf(Number),
    /// `minItems`.
    MinItems(u64),
    /// `maxItems`.
    MaxItems(u64),
    /// `uniqueItems: true`.
    UniqueItems,
    /// `minProperties`.
    MinProperties(u64),
    /// `maxProperties`.
    MaxProperties(u64),
    /// `format`, where it does not decide the type.
    Format(String),
    /// What is demanded of each item of an array that has no type of its own.
    EachItem(Vec<Constraint>),
    /// What is demanded of each value of a map that has no type of its own.
    EachValue(Vec<Constraint>),
}

/// In which direction a type travels; neither is set for a schema that no operation reaches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// In requests.
    pub request: bool,
    /// In responses.
    pub response: bool,
}

/// The shape of a type.
#[derive(Clone, Debug)]
pub enum Shape {
    /// An object with named properties.
    Struct(Struct),
    /// One of a list of scalar values.
    Enum(Enum),
    /// One of several types.
    Union(Union),
    /// An array with a type for each place.
    Tuple(Tuple),
    /// Another type under a name of its own: `pub type A = B`.
    Alias(Ty),
    /// A type of its own around another, transparent on the wire.
    Newtype(Ty),
}

/// An object with named properties.
#[derive(Clone, Debug, Default)]
pub struct Struct {
    /// The properties in document order.
    pub fields: Vec<Field>,
    /// What becomes of properties that the document does not name.
    pub extra: Extra,
}

/// What becomes of properties that the document does not name.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Extra {
    /// They are skipped.
    #[default]
    Ignore,
    /// They are an error.
    Deny,
    /// They are kept in a map field.
    Keep(Ty),
}

/// A property.
#[derive(Clone, Debug)]
pub struct Field {
    /// The property's name in JSON.
    pub wire: String,
    /// A Rust name that the user or the document asks for.
    pub pinned: Option<String>,
    /// Where the property's schema stands.
    pub origin: Pointer,
    /// What the document says about it.
    pub doc: Doc,
    /// The type of a present, non-null value.
    pub ty: Ty,
    /// Whether it may be absent or null.
    pub presence: Presence,
    /// `readOnly` and `writeOnly`.
    pub access: Access,
    /// `deprecated`.
    pub deprecated: bool,
    /// `default`: documented and offered, never put in silently.
    pub default: Option<Box<Value>>,
    /// Whether the value sits in a `Box`, to give a recursive type a finite size.
    pub boxed: bool,
}

/// Whether a property may be absent or null. This is the only home of a property's nullability:
/// a field's [`Ty`] is never [`Ty::Nullable`] itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Presence {
    /// `T`.
    Required,
    /// `Option<T>`; the key must be there, `None` is `null`.
    RequiredNullable,
    /// `Option<T>`; `None` is left out.
    Optional,
    /// `JsonNullable<T>`.
    OptionalNullable,
}

/// `readOnly` and `writeOnly`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Access {
    /// In requests and in responses.
    #[default]
    ReadWrite,
    /// In responses only.
    ReadOnly,
    /// In requests only.
    WriteOnly,
}

/// One of a list of scalar values.
#[derive(Clone, Debug)]
pub struct Enum {
    /// What the values are on the wire.
    pub repr: EnumRepr,
    /// The values in document order, without duplicates and without `null`.
    pub values: Vec<EnumValue>,
    /// The JSON kinds of the values, and those that the schema names as its types.
    pub kinds: Kinds,
    /// Whether values that the document does not name are kept (`true`) or refused.
    pub open: bool,
}

/// What the values of an enum are on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EnumRepr {
    /// JSON strings.
    String,
    /// Integers that fit `i64`.
    Integer,
    /// `true` and `false`.
    Boolean,
    /// Other numbers, or values of several kinds.
    Mixed,
}

/// One value of an enum.
#[derive(Clone, Debug)]
pub struct EnumValue {
    /// The value on the wire.
    pub value: Value,
    /// Words for the variant's name from an extension such as `x-enum-varnames`.
    pub name: Option<String>,
    /// What an extension such as `x-enum-descriptions` says about it.
    pub description: Option<String>,
}

/// One of several types.
#[derive(Clone, Debug)]
pub struct Union {
    /// The members in document order.
    pub members: Vec<Member>,
    /// How a value's member is recognised.
    pub dispatch: Dispatch,
    /// Whether a value may be of several members at once (`anyOf`).
    pub any_of: bool,
    /// Whether a value that fits no member is kept whole (`true`) or refused.
    pub open: bool,
    /// Whether there is a variant for values kept whole: of open unions, and of those where a value
    /// may have properties of several members.
    pub keeps_whole: bool,
    /// The property of a discriminator that does not tell the members apart; it is on the wire all
    /// the same.
    pub discriminator: Option<String>,
}

/// A member of a union.
#[derive(Clone, Debug)]
pub struct Member {
    /// The words that tell it apart, for the variant's name; see `lower::union`.
    pub hint: String,
    /// What the document says about it where it stands.
    pub doc: Doc,
    /// Its type.
    pub ty: Ty,
    /// The discriminator's values that mean this member; empty without a discriminator.
    pub tags: Vec<String>,
    /// Whether the value sits in a `Box`.
    pub boxed: bool,
}

/// How a value's member is recognised.
#[derive(Clone, Debug)]
pub enum Dispatch {
    /// By the value of a property. The property stays a field of the members.
    Tag {
        /// The discriminator's `propertyName`.
        property: String,
        /// Whether no member says that its values are texts; then numbers and booleans are read, too.
        any_type: bool,
    },
    /// By the value's structure: one probe for each member, in the members' order.
    Structure(Vec<Probe>),
}

/// What can be told about a member's values without deserialising them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Probe {
    /// The JSON kinds that its values can have.
    pub kinds: Kinds,
    /// Properties that an object must have.
    pub required: Vec<String>,
    /// Properties that the member knows.
    pub known: Vec<String>,
    /// Whether properties beyond `known` are kept by the member.
    pub keeps_unknown: bool,
    /// Properties whose values are limited to a list.
    pub constants: IndexMap<String, Vec<Value>>,
    /// The same of properties of objects in properties, by the way to them, where it tells members of a
    /// union apart.
    pub inner_constants: IndexMap<Vec<String>, Vec<Value>>,
    /// The values themselves, where they are limited to a list (closed or open enums, constants).
    pub values: Vec<Value>,
}

/// A set of JSON kinds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kinds {
    /// `null`.
    pub null: bool,
    /// `true` and `false`.
    pub boolean: bool,
    /// Numbers without a fraction.
    pub integer: bool,
    /// Numbers with one.
    pub fraction: bool,
    /// Strings.
    pub string: bool,
    /// Arrays.
    pub array: bool,
    /// Objects.
    pub object: bool,
}

/// An array with a type for each place.
#[derive(Clone, Debug)]
pub struct Tuple {
    /// The types of the places.
    pub places: Vec<Ty>,
    /// The type of what may follow; `None` where nothing may.
    pub rest: Option<Ty>,
}

/// A use of a type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Ty {
    /// A type of this document.
    Ref(TypeId),
    /// A scalar.
    Scalar(Scalar),
    /// An array.
    List(Box<Ty>),
    /// An object used as a map.
    Map(Box<Ty>),
    /// An object of which nothing is known: `serde_json::Map<String, Value>`.
    Object,
    /// A value that may be null, as an item of a list, a value of a map, a member of a union.
    Nullable(Box<Ty>),
    /// A value in a `Box`.
    Boxed(Box<Ty>),
    /// Any JSON value.
    Any,
    /// `null` and nothing else.
    Null,
    /// A path to a type of the user's own, from the configuration or `x-rust-type`.
    Custom(String),
}

/// A scalar type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scalar {
    /// `bool`
    Bool,
    /// `i8`
    I8,
    /// `i16`
    I16,
    /// `i32`
    I32,
    /// `i64`
    I64,
    /// `i128`
    I128,
    /// `u8`
    U8,
    /// `u16`
    U16,
    /// `u32`
    U32,
    /// `u64`
    U64,
    /// `f32`
    F32,
    /// `f64`
    F64,
    /// `serde_json::Number`
    Number,
    /// `String`
    String,
    /// `chrono::DateTime<chrono::FixedOffset>`
    DateTime,
    /// `chrono::NaiveDate`
    Date,
    /// `uuid::Uuid`
    Uuid,
}
