//! A small JSON value that a type reads: what is required and nothing else.

use serde_json::{Map, Value, json};

use crate::ir::{
    Api, Dispatch, EnumRepr, Field, Presence, Scalar, Shape, Struct, Ty, TypeId, Union,
};

/// The deepest nesting of a sample.
const DEPTH: usize = 8;
/// The most values in a sample.
const VALUES: usize = 100;
/// The longest string of the document in a sample, in characters.
const LONGEST_TEXT: usize = 60;

/// A JSON value that the type `id` reads.
///
/// `None` if there is none of a size for people: the type needs itself, or a type of the user's
/// own, or more values than a reader wants to see.
pub(super) fn sample(api: &Api, id: TypeId) -> Option<Value> {
    Builder { api, left: VALUES }.named(id, DEPTH)
}

struct Builder<'a> {
    api: &'a Api,
    left: usize,
}

impl Builder<'_> {
    fn named(&mut self, id: TypeId, depth: usize) -> Option<Value> {
        let depth = depth.checked_sub(1)?;
        match &self.api.get(id).shape {
            Shape::Struct(shape) => self.structure(shape, depth),
            Shape::Enum(shape) => match (shape.values.first(), shape.repr) {
                (Some(first), _) => Some(first.value.clone()),
                (None, EnumRepr::String) if shape.open => Some(json!("text")),
                (None, _) => None,
            },
            Shape::Union(shape) => self.union(shape, depth),
            Shape::Tuple(shape) => {
                let places: Option<Vec<Value>> =
                    shape.places.iter().map(|ty| self.ty(ty, depth)).collect();
                places.map(Value::Array)
            }
            Shape::Alias(ty) | Shape::Newtype(ty) => self.ty(ty, depth),
        }
    }

    fn structure(&mut self, shape: &Struct, depth: usize) -> Option<Value> {
        let mut object = Map::new();
        for field in &shape.fields {
            let value = match field.presence {
                Presence::Optional | Presence::OptionalNullable => continue,
                Presence::RequiredNullable => Value::Null,
                Presence::Required => match text_of(field) {
                    Some(text) => json!(text),
                    None => self.ty(&field.ty, depth)?,
                },
            };
            object.insert(field.wire.clone(), value);
        }
        Some(Value::Object(object))
    }

    fn union(&mut self, shape: &Union, depth: usize) -> Option<Value> {
        match &shape.dispatch {
            Dispatch::Structure(_) => {
                shape.members.iter().find_map(|member| self.ty(&member.ty, depth))
            }
            Dispatch::Tag { property, .. } => shape.members.iter().find_map(|member| {
                let tag = member.tags.first()?;
                let mut value = self.ty(&member.ty, depth)?;
                value.as_object_mut()?.insert(property.clone(), json!(tag));
                Some(value)
            }),
        }
    }

    fn ty(&mut self, ty: &Ty, depth: usize) -> Option<Value> {
        self.left = self.left.checked_sub(1)?;
        match ty {
            Ty::Ref(id) => self.named(*id, depth),
            Ty::Scalar(scalar) => Some(scalar_value(*scalar)),
            Ty::List(_) => Some(json!([])),
            Ty::Map(_) | Ty::Object | Ty::Any => Some(json!({})),
            Ty::Nullable(_) | Ty::Null => Some(Value::Null),
            Ty::Boxed(inner) => self.ty(inner, depth.checked_sub(1)?),
            Ty::Custom(_) => None,
        }
    }
}

/// The document's own example for a field that holds any string.
pub(super) fn text_of(field: &Field) -> Option<&str> {
    let example = field.doc.examples.first()?.as_str()?;
    let fits = example.chars().count() <= LONGEST_TEXT
        && example.chars().all(|letter| letter.is_ascii_graphic() || letter == ' ');
    (field.ty == Ty::Scalar(Scalar::String) && fits).then_some(example)
}

fn scalar_value(scalar: Scalar) -> Value {
    match scalar {
        Scalar::Bool => json!(true),
        Scalar::F32 | Scalar::F64 => json!(1.5),
        Scalar::String => json!("text"),
        Scalar::DateTime => json!("2024-01-02T03:04:05Z"),
        Scalar::Date => json!("2024-01-02"),
        Scalar::Uuid => json!("67e55044-10b1-426f-9247-bb680e5fe0c8"),
        Scalar::I8
        | Scalar::I16
        | Scalar::I32
        | Scalar::I64
        | Scalar::I128
        | Scalar::U8
        | Scalar::U16
        | Scalar::U32
        | Scalar::U64
        | Scalar::Number => json!(1),
    }
}

#[cfg(test)]
mod tests {
    use thin_vec::thin_vec;

    use super::*;
    use crate::ir::{Enum, EnumValue, Kinds, Member, Probe, Tuple};
    use crate::pages::testing::{api, field, structure};

    fn string(wire: &str, presence: Presence) -> Field {
        field(wire, Ty::Scalar(Scalar::String), presence)
    }

    fn of(shapes: Vec<(&str, Shape)>) -> Option<Value> {
        sample(&api(shapes), TypeId(0))
    }

    #[test]
    fn a_struct_has_what_is_required() {
        let fields = vec![
            string("a", Presence::Required),
            string("b", Presence::RequiredNullable),
            string("c", Presence::Optional),
            string("d", Presence::OptionalNullable),
            field("e", Ty::List(Box::new(Ty::Any)), Presence::Required),
            field("f", Ty::Scalar(Scalar::DateTime), Presence::Required),
        ];
        assert_eq!(
            of(vec![("A", structure(fields))]),
            Some(json!({"a": "text", "b": null, "e": [], "f": "2024-01-02T03:04:05Z"}))
        );
    }

    #[test]
    fn examples_stand_in_for_strings_only() {
        let mut text = string("a", Presence::Required);
        text.doc.examples = thin_vec![json!("Ada Lovelace")];
        let mut number = field("b", Ty::Scalar(Scalar::F64), Presence::Required);
        number.doc.examples = thin_vec![json!("not a number")];
        let mut odd = string("c", Presence::Required);
        odd.doc.examples = thin_vec![json!("line\nline")];
        assert_eq!(
            of(vec![("A", structure(vec![text, number, odd]))]),
            Some(json!({"a": "Ada Lovelace", "b": 1.5, "c": "text"}))
        );
    }

    #[test]
    fn a_type_that_needs_itself_has_none() {
        let me = field("me", Ty::Boxed(Box::new(Ty::Ref(TypeId(0)))), Presence::Required);
        assert_eq!(of(vec![("A", structure(vec![me]))]), None);
        let alias = Shape::Alias(Ty::Ref(TypeId(0)));
        assert_eq!(of(vec![("A", alias)]), None);
    }

    #[test]
    fn a_type_that_branches_without_end_is_given_up() {
        let twice = |next: u32| {
            let fields =
                (0..30).map(|n| field(&format!("f{n}"), Ty::Ref(TypeId(next)), Presence::Required));
            structure(fields.collect())
        };
        let types = vec![("A", twice(1)), ("B", twice(2)), ("C", twice(3)), ("D", twice(0))];
        assert_eq!(of(types), None);
    }

    #[test]
    fn a_union_takes_the_first_member_that_has_a_sample() {
        let member = |ty: Ty, tags: &[&str]| Member {
            hint: String::new(),
            doc: crate::ir::Doc::default(),
            ty,
            tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
            boxed: false,
        };
        let untagged = Union {
            any_of: false,
            keeps_whole: false,
            discriminator: None,
            members: vec![
                member(Ty::Custom("mine::Own".to_owned()), &[]),
                member(Ty::Scalar(Scalar::I64), &[]),
            ],
            dispatch: Dispatch::Structure(vec![Probe::default(), Probe::default()]),
            open: false,
        };
        assert_eq!(of(vec![("A", Shape::Union(untagged))]), Some(json!(1)));

        let tagged = Union {
            any_of: false,
            keeps_whole: false,
            discriminator: None,
            members: vec![member(Ty::Ref(TypeId(1)), &["cat", "kitten"])],
            dispatch: Dispatch::Tag { property: "kind".to_owned(), any_type: false },
            open: true,
        };
        let cat =
            structure(vec![string("kind", Presence::Required), string("name", Presence::Required)]);
        assert_eq!(
            of(vec![("A", Shape::Union(tagged)), ("Cat", cat)]),
            Some(json!({"kind": "cat", "name": "text"}))
        );
    }

    #[test]
    fn enums_and_tuples() {
        let value = EnumValue { value: json!("ats"), name: None, description: None };
        let known = Enum {
            repr: EnumRepr::String,
            values: vec![value],
            kinds: Kinds::default(),
            open: true,
        };
        let tuple = Tuple {
            places: vec![Ty::Ref(TypeId(1)), Ty::Nullable(Box::new(Ty::Any)), Ty::Null],
            rest: None,
        };
        assert_eq!(
            of(vec![("A", Shape::Tuple(tuple)), ("B", Shape::Enum(known))]),
            Some(json!(["ats", null, null]))
        );
        let closed = Enum {
            repr: EnumRepr::String,
            values: Vec::new(),
            kinds: Kinds::default(),
            open: false,
        };
        assert_eq!(of(vec![("A", Shape::Enum(closed))]), None);
    }
}
