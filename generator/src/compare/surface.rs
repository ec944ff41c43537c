//! What users of a crate can see of its models, as plain data: names, types, what stands on the
//! wire. Small enough to be kept beside the crate, so that the next run can tell what changed.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::types::Type;
use crate::naming::MemberNames;

/// Everything that users of a crate can see of its models.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Surface {
    /// The document's `info.version`.
    #[serde(default)]
    pub version: String,
    /// The models by their Rust names.
    #[serde(default)]
    pub models: BTreeMap<String, Model>,
}

impl Surface {
    /// What the crate offers of its runtime because a model uses it.
    pub fn items(&self) -> BTreeSet<&'static str> {
        let mut items = BTreeSet::new();
        for model in self.models.values() {
            if model.validates {
                items.insert("Violations");
            }
            match &model.shape {
                Shape::Struct { members, .. }
                    if members.iter().any(|it| it.presence == Presence::OptionalNullable) =>
                {
                    items.insert("JsonNullable");
                }
                Shape::Enum { open: true, .. } => {
                    items.insert("Unrecognized");
                }
                Shape::Enum { .. } => {
                    items.insert("UnknownValue");
                }
                Shape::Union { keeps: true, .. } => {
                    items.insert("UnrecognizedMember");
                }
                _ => {}
            }
        }
        items
    }
}

/// One type.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Model {
    /// The JSON pointer of its schema. The manifest has it too, so it is kept there alone.
    #[serde(skip)]
    pub at: String,
    /// In which direction it travels.
    #[serde(default, skip_serializing_if = "Direction::is_unknown")]
    pub travels: Direction,
    /// The traits that other types of its kind may lack.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub traits: Vec<String>,
    /// Whether it is deprecated.
    #[serde(default, skip_serializing_if = "is_false")]
    pub deprecated: bool,
    /// Whether it has `validate`.
    #[serde(default, skip_serializing_if = "is_false")]
    pub validates: bool,
    /// What the schema demands of values beyond their type.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub limits: String,
    /// A digest of its documentation.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub docs: String,
    /// What it is.
    #[serde(flatten)]
    pub shape: Shape,
}

/// In which direction a model travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// No operation uses it.
    #[default]
    Unknown,
    /// In requests alone.
    Requests,
    /// In responses alone.
    Responses,
    /// In both.
    Both,
}

impl Direction {
    fn is_unknown(&self) -> bool {
        *self == Self::Unknown
    }

    /// The directions of either.
    pub fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Unknown, known) | (known, Self::Unknown) => known,
            (one, two) if one == two => one,
            _ => Self::Both,
        }
    }

    /// In words; `None` if it is not known.
    pub fn words(self) -> Option<&'static str> {
        match self {
            Self::Unknown => None,
            Self::Requests => Some("requests"),
            Self::Responses => Some("responses"),
            Self::Both => Some("requests and responses"),
        }
    }
}

/// What a model is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Shape {
    /// A struct with named fields.
    Struct {
        /// What becomes of properties that the document does not name.
        #[serde(default, skip_serializing_if = "Extra::is_ignore")]
        extra: Extra,
        /// The fields, in order.
        members: Vec<Field>,
    },
    /// An enum over scalar values.
    Enum {
        /// What the values are on the wire.
        wire: EnumWire,
        /// Whether it keeps values that the document does not name.
        #[serde(default, skip_serializing_if = "is_false")]
        open: bool,
        /// The values, in order.
        members: Vec<Variant>,
    },
    /// One of several types.
    Union {
        /// The property whose value tells the members apart; `None` if their structure does.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        tag: Option<String>,
        /// Whether a value that fits no member is kept whole.
        #[serde(default, skip_serializing_if = "is_false")]
        open: bool,
        /// Whether there is a variant for values that are kept whole.
        #[serde(default, skip_serializing_if = "is_false")]
        keeps: bool,
        /// The members, in order.
        members: Vec<Member>,
    },
    /// An array with a type for each place.
    Tuple {
        /// The places.
        places: Vec<Type>,
        /// What may follow.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rest: Option<Type>,
    },
    /// Another type under a name of its own.
    Alias {
        /// That type.
        of: Type,
    },
    /// A type of its own around another.
    Newtype {
        /// That type.
        of: Type,
    },
}

/// What becomes of properties that the document does not name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Extra {
    /// They are skipped.
    #[default]
    Ignore,
    /// They are refused.
    Deny,
    /// A field keeps them.
    Keep {
        /// The field's name.
        field: String,
        /// The field's type.
        #[serde(rename = "type")]
        ty: Type,
    },
}

impl Extra {
    fn is_ignore(&self) -> bool {
        *self == Self::Ignore
    }
}

/// Whether a property may be absent or null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Neither.
    Required,
    /// It may be null.
    RequiredNullable,
    /// It may be absent.
    Optional,
    /// Both.
    OptionalNullable,
}

impl Model {
    /// The names of the fields by their properties, of an enum's variants by their values, of a
    /// union's by the names of their types.
    pub fn member_names(&self) -> MemberNames {
        let plain = |name: &str| name.strip_prefix("r#").unwrap_or(name).to_owned();
        match &self.shape {
            Shape::Struct { members, .. } => {
                members.iter().map(|it| (it.wire().to_owned(), plain(&it.name))).collect()
            }
            Shape::Enum { members, .. } => {
                members.iter().map(|it| (it.value.to_string(), plain(&it.name))).collect()
            }
            Shape::Union { members, .. } => {
                members.iter().map(|it| (it.ty.innermost(), plain(&it.name))).collect()
            }
            _ => MemberNames::new(),
        }
    }
}

impl Presence {
    /// Whether the key has to be there.
    pub fn is_required(self) -> bool {
        matches!(self, Self::Required | Self::RequiredNullable)
    }
}

/// A field of a struct.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(into = "FieldForm", from = "FieldForm")]
pub struct Field {
    /// Its Rust name.
    pub name: String,
    /// The property's name; empty if it is the Rust name without `r#`.
    pub wire: String,
    /// The type of a value that is there.
    pub ty: Type,
    /// Whether it may be absent or null.
    pub presence: Presence,
    /// The function that sets it.
    pub setter: Option<String>,
    /// The function that gives its default.
    pub offers: Option<String>,
    /// Its default.
    pub default: Option<Value>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// What the schema demands of values beyond their type.
    pub limits: String,
    /// A digest of its documentation.
    pub docs: String,
}

/// A field as it is kept: with the type that stands at it, which says most about its presence.
#[derive(Serialize, Deserialize)]
struct FieldForm {
    name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    wire: String,
    #[serde(rename = "type")]
    ty: Type,
    /// Of one that may be null: whether it must be there.
    #[serde(default, skip_serializing_if = "is_false")]
    required: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    setter: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    offers: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    default: Option<Value>,
    #[serde(default, skip_serializing_if = "is_false")]
    deprecated: bool,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    limits: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    docs: String,
}

impl From<Field> for FieldForm {
    fn from(field: Field) -> Self {
        Self {
            ty: field.written(),
            required: field.presence == Presence::RequiredNullable,
            name: field.name,
            wire: field.wire,
            setter: field.setter,
            offers: field.offers,
            default: field.default,
            deprecated: field.deprecated,
            limits: field.limits,
            docs: field.docs,
        }
    }
}

impl From<FieldForm> for Field {
    fn from(form: FieldForm) -> Self {
        let (presence, ty) = match (form.ty, form.required) {
            (Type::Nullable(ty), true) => (Presence::RequiredNullable, *ty),
            (Type::Nullable(ty), false) => (Presence::Optional, *ty),
            (Type::JsonNullable(ty), _) => (Presence::OptionalNullable, *ty),
            (ty, _) => (Presence::Required, ty),
        };
        Self {
            name: form.name,
            wire: form.wire,
            ty,
            presence,
            setter: form.setter,
            offers: form.offers,
            default: form.default,
            deprecated: form.deprecated,
            limits: form.limits,
            docs: form.docs,
        }
    }
}

impl Field {
    /// The type that stands at the field.
    pub fn written(&self) -> Type {
        let ty = Box::new(self.ty.clone());
        match self.presence {
            Presence::Required => *ty,
            Presence::RequiredNullable | Presence::Optional => Type::Nullable(ty),
            Presence::OptionalNullable => Type::JsonNullable(ty),
        }
    }

    /// The property's name.
    pub fn wire(&self) -> &str {
        if self.wire.is_empty() {
            self.name.strip_prefix("r#").unwrap_or(&self.name)
        } else {
            &self.wire
        }
    }
}

/// What the values of an enum are on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EnumWire {
    /// Strings.
    String,
    /// Integers.
    Integer,
    /// Booleans.
    Boolean,
    /// Several kinds.
    Mixed,
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Variant {
    /// Its Rust name.
    pub name: String,
    /// The value on the wire.
    pub value: Value,
    /// A digest of its documentation.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub docs: String,
}

/// A member of a union.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Member {
    /// Its Rust name.
    pub name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: Type,
    /// The tags that mean it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// Whether there is a conversion from its type.
    #[serde(default, skip_serializing_if = "is_false")]
    pub from: bool,
    /// A digest of its documentation.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub docs: String,
}

fn is_false(flag: &bool) -> bool {
    !flag
}
