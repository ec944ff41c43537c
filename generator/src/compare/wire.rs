//! What two types read from JSON, compared: whether what the old one took is refused by the new.

use std::collections::BTreeMap;

use super::surface::{EnumWire, Presence, Shape, Surface};
use super::types::{ANY, NULL, OBJECT, Type};

/// How deeply types are looked through.
const DEPTH: usize = 64;

/// The two crates, and which old name became which new one.
#[derive(Clone, Copy, Debug)]
pub struct Sides<'a> {
    /// The old crate.
    pub old: &'a Surface,
    /// The new crate.
    pub new: &'a Surface,
    /// Old names to new ones.
    pub pairs: &'a BTreeMap<String, String>,
    /// The renamed ones of `pairs`.
    pub renames: &'a BTreeMap<String, String>,
}

/// What the new type does with what the old one took.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wire {
    /// It takes the same, or what the models behind it say for themselves.
    Same,
    /// It takes more.
    Wider,
    /// It refuses some of it.
    Refuses(String),
}

/// What a type takes, as far as it can be told without its models.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Any,
    Null,
    Bool,
    /// Integers between two bounds.
    Integer(i128, i128),
    Number,
    Text,
    /// Strings of a format.
    Format(&'static str),
    /// A closed list of values.
    Values,
    /// A list of integers that is open.
    Integers,
    List,
    Object,
    Union,
    Own,
}

impl Sides<'_> {
    /// Whether two types are one for users of Rust: the same, but for renamed models and aliases.
    pub fn same_type(&self, old: &Type, new: &Type) -> bool {
        old.renamed(self.renames) == *new
            || old.without_aliases(self.old).renamed(self.renames) == new.without_aliases(self.new)
    }

    /// What the new type does with the JSON that the old one took.
    pub fn compare(&self, old: &Type, new: &Type) -> Wire {
        self.at(old, new, DEPTH)
    }

    /// As [`Self::compare`], for a model that has become something else under its name.
    pub fn compare_replaced(&self, name: &str) -> Wire {
        let ty = Type::name(name);
        let (old, new) = (transparent(&ty, self.old), transparent(&ty, self.new));
        if old == ty && new == ty {
            self.kinds(&old, &new, DEPTH)
        } else {
            self.at(&old, &new, DEPTH)
        }
    }

    fn at(&self, old: &Type, new: &Type, depth: usize) -> Wire {
        let Some(depth) = depth.checked_sub(1) else { return Wire::Same };
        let (old, new) = (transparent(old, self.old), transparent(new, self.new));
        match (&old, &new) {
            (old, new) if old == new && !self.is_replaced(old) => Wire::Same,
            (Type::Name(one), Type::Name(other)) if self.pairs.get(one) == Some(other) => {
                Wire::Same
            }
            (Type::Nullable(old), Type::Nullable(new)) => self.at(old, new, depth),
            (old, Type::Nullable(new)) => match self.at(old, new, depth) {
                Wire::Same => Wire::Wider,
                other => other,
            },
            (Type::Nullable(_), Type::Name(name)) if name == ANY => Wire::Wider,
            (Type::Nullable(old), new) => match self.at(old, new, depth) {
                Wire::Refuses(why) => Wire::Refuses(format!("`null` is refused; {why}")),
                _ => Wire::Refuses("`null` is refused".to_owned()),
            },
            (Type::List(old), Type::List(new)) | (Type::Map(_, old), Type::Map(_, new)) => {
                self.at(old, new, depth)
            }
            _ => self.kinds(&old, &new, depth),
        }
    }

    /// Whether a model of that name is another one in the new crate.
    fn is_replaced(&self, ty: &Type) -> bool {
        let Type::Name(name) = ty else { return false };
        self.old.models.contains_key(name) && self.pairs.get(name) != Some(name)
    }

    fn kinds(&self, old: &Type, new: &Type, depth: usize) -> Wire {
        let (one, other) = (kind(old, self.old), kind(new, self.new));
        match (one, other) {
            (Kind::Own, _) | (_, Kind::Own) => {
                Wire::Refuses(format!("what `{new}` does not take is refused"))
            }
            (one, other) if one == other && one != Kind::Values && one != Kind::Object => match one
            {
                Kind::Union => Wire::Refuses("values of other members are refused".to_owned()),
                _ => Wire::Same,
            },
            (_, Kind::Any) => Wire::Wider,
            (Kind::Integer(low, high), Kind::Integer(least, most)) => {
                if least <= low && high <= most {
                    Wire::Wider
                } else {
                    Wire::Refuses(format!("integers that are no `{new}` are refused"))
                }
            }
            (Kind::Integer(..) | Kind::Integers, Kind::Number) => Wire::Wider,
            (Kind::Integer(..), Kind::Integers) | (Kind::Integers, Kind::Integer(..)) => Wire::Same,
            (Kind::Number, Kind::Integer(..) | Kind::Integers) => {
                Wire::Refuses("numbers with a fraction are refused".to_owned())
            }
            (Kind::Format(_), Kind::Text) => Wire::Wider,
            (Kind::Text | Kind::Format(_), Kind::Format(format)) => {
                Wire::Refuses(format!("strings that are no {format} are refused"))
            }
            (Kind::Any, _) => Wire::Refuses(format!("everything but {} is refused", noun(other))),
            (_, Kind::Union) => self.union_of(old, new, depth),
            (Kind::Union, _) => Wire::Refuses(format!("everything but {} is refused", noun(other))),
            (Kind::Values, Kind::Text) => match values_of(old, self.old) {
                Some(EnumWire::String) => Wire::Wider,
                _ => Wire::Refuses(format!("everything but {} is refused", noun(other))),
            },
            (Kind::Text, Kind::Values) | (Kind::Values, Kind::Values) => {
                Wire::Refuses("values that the enum does not list are refused".to_owned())
            }
            (Kind::Object, Kind::Object) => self.objects(old, new, depth),
            (one, other) => Wire::Refuses(format!(
                "{} {} refused, {} taken instead",
                noun(one),
                if one == Kind::Null { "is" } else { "are" },
                match other {
                    Kind::Null => format!("{} is", noun(other)),
                    _ => format!("{} are", noun(other)),
                },
            )),
        }
    }

    /// Objects of two kinds: a struct and a map, or two structs that are not counterparts.
    fn objects(&self, old: &Type, new: &Type, depth: usize) -> Wire {
        let of = |ty: &Type| match ty {
            Type::Map(_, values) => Some((**values).clone()),
            Type::Name(name) if name == OBJECT => Some(Type::name(ANY)),
            _ => None,
        };
        match (of(old), of(new)) {
            (Some(old), Some(new)) => self.at(&old, &new, depth),
            (None, Some(Type::Name(any))) if any == ANY => Wire::Wider,
            (_, Some(values)) => {
                Wire::Refuses(format!("objects with values that are no `{values}` are refused"))
            }
            (_, None) => {
                Wire::Refuses(format!("objects that have not what `{new}` requires are refused"))
            }
        }
    }

    /// A type that became a union: wider, if the union has it or something wider as a member.
    fn union_of(&self, old: &Type, new: &Type, depth: usize) -> Wire {
        let Type::Name(name) = new else { return Wire::Same };
        let Some(Shape::Union { members, open, .. }) =
            self.new.models.get(name).map(|it| &it.shape)
        else {
            return Wire::Same;
        };
        let takes = |member: &Type| !matches!(self.at(old, member, depth), Wire::Refuses(_));
        // Members of unions that nest would be tried one in another.
        let depth_is_fair = depth + 3 > DEPTH;
        if *open || depth_is_fair && members.iter().take(64).any(|member| takes(&member.ty)) {
            Wire::Wider
        } else {
            Wire::Refuses("what fits no member of the union is refused".to_owned())
        }
    }
}

/// What the new presence does with an object that the old one took.
pub fn presence(old: Presence, new: Presence) -> Wire {
    let absent = new.is_required() && !old.is_required();
    let null = new == Presence::Required && !matches!(old, Presence::Required | Presence::Optional);
    match (absent, null) {
        (true, true) => Wire::Refuses(
            "objects without it, and those where it is `null`, are refused".to_owned(),
        ),
        (true, false) => Wire::Refuses("objects without it are refused".to_owned()),
        (false, true) => Wire::Refuses("objects where it is `null` are refused".to_owned()),
        (false, false) if old == new => Wire::Same,
        (false, false) => Wire::Wider,
    }
}

/// A type without boxes, aliases and newtypes, which do not show on the wire.
fn transparent(ty: &Type, surface: &Surface) -> Type {
    let mut ty = ty.unboxed().clone();
    // A chain that is longer than the number of models is a cycle.
    for _ in 0..=surface.models.len() {
        let Type::Name(name) = &ty else { break };
        match surface.models.get(name).map(|model| &model.shape) {
            Some(Shape::Alias { of } | Shape::Newtype { of }) => ty = of.unboxed().clone(),
            _ => break,
        }
    }
    ty
}

fn values_of(ty: &Type, surface: &Surface) -> Option<EnumWire> {
    let Type::Name(name) = ty else { return None };
    match surface.models.get(name).map(|model| &model.shape) {
        Some(Shape::Enum { wire, .. }) => Some(*wire),
        _ => None,
    }
}

fn kind(ty: &Type, surface: &Surface) -> Kind {
    let name = match ty {
        Type::List(_) => return Kind::List,
        Type::Map(..) => return Kind::Object,
        Type::Nullable(inner) | Type::JsonNullable(inner) | Type::Boxed(inner) => {
            return kind(inner, surface);
        }
        Type::Name(name) => name,
    };
    if let Some(model) = surface.models.get(name) {
        return match &model.shape {
            Shape::Struct { .. } => Kind::Object,
            Shape::Enum { wire: EnumWire::String, open: true, .. } => Kind::Text,
            Shape::Enum { wire: EnumWire::Integer, open: true, .. } => Kind::Integers,
            Shape::Enum { wire: EnumWire::Boolean, .. } => Kind::Bool,
            Shape::Enum { wire: EnumWire::Mixed, open: true, .. } => Kind::Any,
            Shape::Enum { .. } => Kind::Values,
            Shape::Union { .. } => Kind::Union,
            Shape::Tuple { .. } => Kind::List,
            Shape::Alias { .. } | Shape::Newtype { .. } => Kind::Own,
        };
    }
    match name.as_str() {
        ANY => Kind::Any,
        NULL => Kind::Null,
        OBJECT => Kind::Object,
        "bool" => Kind::Bool,
        "i8" => Kind::Integer(i8::MIN.into(), i8::MAX.into()),
        "i16" => Kind::Integer(i16::MIN.into(), i16::MAX.into()),
        "i32" => Kind::Integer(i32::MIN.into(), i32::MAX.into()),
        "i64" => Kind::Integer(i64::MIN.into(), i64::MAX.into()),
        "i128" => Kind::Integer(i128::MIN, i128::MAX),
        "u8" => Kind::Integer(0, u8::MAX.into()),
        "u16" => Kind::Integer(0, u16::MAX.into()),
        "u32" => Kind::Integer(0, u32::MAX.into()),
        "u64" => Kind::Integer(0, u64::MAX.into()),
        "f32" | "f64" | "Number" => Kind::Number,
        "String" => Kind::Text,
        "DateTime<FixedOffset>" => Kind::Format("date-time"),
        "NaiveDate" => Kind::Format("date"),
        "Uuid" => Kind::Format("UUID"),
        _ => Kind::Own,
    }
}

fn noun(kind: Kind) -> &'static str {
    match kind {
        Kind::Any | Kind::Own | Kind::Union => "other values",
        Kind::Null => "`null`",
        Kind::Bool => "booleans",
        Kind::Integer(..) | Kind::Integers => "integers",
        Kind::Number => "numbers",
        Kind::Text | Kind::Format(_) => "strings",
        Kind::Values => "values of the enum",
        Kind::List => "arrays",
        Kind::Object => "objects",
    }
}
