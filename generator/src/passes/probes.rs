//! What tells the members of an untagged union apart: JSON kinds, required and known properties,
//! constants. Gathered from the types, so that the generated code need not try them all.

use std::collections::HashMap;

use serde_json::Value;

use super::{listed, mixtures};
use crate::ir::{
    Api, Dispatch, EnumRepr, Extra, Kinds, Presence, Probe, Scalar, Shape, Struct, Ty, TypeId,
    Union,
};

/// How many aliases, unions, lists and maps are looked through.
pub(super) const MOST_HOPS: usize = 16;

/// Fills in the probes of every union that has no tag.
pub(super) fn fill(api: &mut Api) {
    let mut unions = Unions::new();
    for index in 0..api.types.len() {
        let Some(Shape::Union(shape)) = api.types.get(index).map(|it| &it.shape) else { continue };
        if !matches!(shape.dispatch, Dispatch::Structure(_)) {
            continue;
        }
        let members = shape.members.iter();
        let mut probes: Vec<Probe> =
            members.map(|member| probe(api, &member.ty, MOST_HOPS, &mut unions)).collect();
        listed::add_inner(api, &shape.members, &mut probes);
        let overlapping = shape.any_of && (overlap(&probes) || mixtures::mixes(api, shape));
        if let Some(Shape::Union(shape)) = api.types.get_mut(index).map(|it| &mut it.shape) {
            shape.keeps_whole |= overlapping;
            shape.dispatch = Dispatch::Structure(probes);
        }
    }
}

/// Whether an object may have properties of several members, one of which would drop those of another.
fn overlap(probes: &[Probe]) -> bool {
    let mut objects: Vec<&Probe> = probes.iter().filter(|it| it.kinds.object).collect();
    let Some(dropping) = objects.iter().position(|it| !it.keeps_unknown) else { return false };
    let dropping = objects.remove(dropping);
    let more = |probe: &Probe| probe.known.iter().any(|name| !dropping.known.contains(name));
    objects.into_iter().any(|it| !it.keeps_unknown || more(it))
}

const ANY: Kinds = Kinds {
    null: true,
    boolean: true,
    integer: true,
    fraction: true,
    string: true,
    array: true,
    object: true,
};

fn only(kinds: Kinds) -> Probe {
    Probe { kinds, ..Probe::default() }
}

/// The probes of unions, as far as they are known: unions in unions would be asked again and again.
type Unions = HashMap<TypeId, Probe>;

/// What can be told about the values of a type.
fn probe(api: &Api, ty: &Ty, hops: usize, unions: &mut Unions) -> Probe {
    let none = Kinds::default();
    let Some(hops) = hops.checked_sub(1) else { return anything() };
    match ty {
        Ty::Ref(id) => match api.types.get(id.index()).map(|it| &it.shape) {
            Some(Shape::Union(shape)) => match unions.get(id) {
                Some(known) => known.clone(),
                None => of_union(api, *id, shape, hops, unions),
            },
            Some(shape) => of_shape(api, shape, hops, unions),
            None => anything(),
        },
        Ty::Scalar(scalar) => only(of_scalar(*scalar)),
        Ty::List(_) => only(Kinds { array: true, ..none }),
        Ty::Map(_) | Ty::Object => {
            Probe { keeps_unknown: true, ..only(Kinds { object: true, ..none }) }
        }
        Ty::Nullable(inner) => {
            let mut probe = probe(api, inner, hops, unions);
            probe.kinds.null = true;
            probe
        }
        Ty::Boxed(inner) => probe(api, inner, hops, unions),
        Ty::Null => only(Kinds { null: true, ..none }),
        Ty::Any | Ty::Custom(_) => anything(),
    }
}

fn anything() -> Probe {
    Probe { keeps_unknown: true, ..only(ANY) }
}

fn of_scalar(scalar: Scalar) -> Kinds {
    let none = Kinds::default();
    match scalar {
        Scalar::Bool => Kinds { boolean: true, ..none },
        Scalar::F32 | Scalar::F64 | Scalar::Number => {
            Kinds { integer: true, fraction: true, ..none }
        }
        Scalar::String | Scalar::DateTime | Scalar::Date | Scalar::Uuid => {
            Kinds { string: true, ..none }
        }
        _ => Kinds { integer: true, ..none },
    }
}

fn of_union(api: &Api, id: TypeId, shape: &Union, hops: usize, unions: &mut Unions) -> Probe {
    // A union that leads back to itself.
    unions.insert(id, anything());
    let members = shape.members.iter().map(|member| probe(api, &member.ty, hops, unions));
    let probe = members.reduce(either).unwrap_or_default();
    unions.insert(id, probe.clone());
    probe
}

fn of_shape(api: &Api, shape: &Shape, hops: usize, unions: &mut Unions) -> Probe {
    match shape {
        Shape::Struct(shape) => of_struct(api, shape),
        Shape::Enum(shape) => {
            let mut kinds = Kinds::default();
            for value in &shape.values {
                add_kind(&mut kinds, &value.value);
            }
            if shape.open && shape.repr == EnumRepr::Integer {
                kinds.integer = true;
            }
            Probe {
                kinds,
                values: shape.values.iter().map(|it| it.value.clone()).collect(),
                ..Probe::default()
            }
        }
        // Unions are always referred to.
        Shape::Union(_) => anything(),
        Shape::Tuple(_) => only(Kinds { array: true, ..Kinds::default() }),
        Shape::Alias(ty) | Shape::Newtype(ty) => probe(api, ty, hops, unions),
    }
}

fn of_struct(api: &Api, shape: &Struct) -> Probe {
    let required = shape
        .fields
        .iter()
        .filter(|it| matches!(it.presence, Presence::Required | Presence::RequiredNullable));
    Probe {
        kinds: Kinds { object: true, ..Kinds::default() },
        required: required.map(|it| it.wire.clone()).collect(),
        known: shape.fields.iter().map(|it| it.wire.clone()).collect(),
        keeps_unknown: matches!(shape.extra, Extra::Keep(_)),
        constants: listed::constants(api, shape),
        ..Probe::default()
    }
}

fn add_kind(kinds: &mut Kinds, value: &Value) {
    match value {
        Value::Null => kinds.null = true,
        Value::Bool(_) => kinds.boolean = true,
        Value::Number(number) if number.is_f64() => kinds.fraction = true,
        Value::Number(_) => kinds.integer = true,
        Value::String(_) => kinds.string = true,
        Value::Array(_) => kinds.array = true,
        Value::Object(_) => kinds.object = true,
    }
}

/// What can be told about the values of either of two types.
fn either(a: Probe, b: Probe) -> Probe {
    let objects = (a.kinds.object, b.kinds.object);
    let kinds = Kinds {
        null: a.kinds.null || b.kinds.null,
        boolean: a.kinds.boolean || b.kinds.boolean,
        integer: a.kinds.integer || b.kinds.integer,
        fraction: a.kinds.fraction || b.kinds.fraction,
        string: a.kinds.string || b.kinds.string,
        array: a.kinds.array || b.kinds.array,
        object: a.kinds.object || b.kinds.object,
    };
    let required = match objects {
        (true, false) => a.required,
        (false, true) => b.required,
        _ => a.required.into_iter().filter(|it| b.required.contains(it)).collect(),
    };
    let mut known = a.known;
    for name in b.known {
        if !known.contains(&name) {
            known.push(name);
        }
    }
    Probe {
        kinds,
        required,
        known,
        keeps_unknown: a.keeps_unknown || b.keeps_unknown,
        constants: match objects {
            (true, true) => listed::either(a.constants, b.constants),
            (true, false) => a.constants,
            _ => b.constants,
        },
        ..Probe::default()
    }
}
