//! Which traits each type can derive.
//!
//! Takes the IR; gives, for each type, whether `Eq`, `Hash`, `Default` and `Copy` hold. `Eq` and
//! `Hash` are the greatest fix-point, so that a recursive type has them unless something that it
//! reaches lacks them; `Default` is the least one.

use crate::config::MapType;
use crate::ir::{Api, Enum, EnumRepr, Extra, Presence, Scalar, Shape, Struct, Ty, TypeId};

/// The derivable traits of one type. `Clone`, `Debug` and `PartialEq` hold for every type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Derivable {
    /// Whether `Eq` holds: no floating-point number within reach.
    pub eq: bool,
    /// Whether `Hash` holds: additionally no `HashMap` within reach.
    pub hash: bool,
    /// Whether `Default` holds: a value that leaves out everything that may be left out.
    pub default: bool,
    /// Whether `Copy` holds: an enum that keeps nothing besides its named values.
    pub copy: bool,
}

/// The derivable traits of every type of an [`Api`].
#[derive(Clone, Debug, Default)]
pub struct Traits {
    types: Vec<Derivable>,
}

impl Traits {
    /// Computes the traits of every type, given the type that maps become.
    pub fn new(api: &Api, map: MapType) -> Self {
        let parts: Vec<Parts> = api.types.iter().map(|def| Parts::of(&def.shape, map)).collect();
        let mut users = vec![Vec::new(); parts.len()];
        for (index, part) in parts.iter().enumerate() {
            for target in &part.refs {
                if let Some(users) = users.get_mut(target.index()) {
                    users.push(index);
                }
            }
        }
        let lacks_eq = spread(&users, |index| !parts[index].eq);
        let lacks_hash = spread(&users, |index| !parts[index].hash);
        let types = api
            .types
            .iter()
            .enumerate()
            .map(|(index, def)| Derivable {
                eq: !lacks_eq[index],
                hash: !lacks_hash[index],
                default: has_default(api, &def.shape),
                copy: is_copy(&def.shape),
            })
            .collect();
        Self { types }
    }

    /// The derivable traits of a type.
    pub fn get(&self, id: TypeId) -> Derivable {
        self.types.get(id.index()).copied().unwrap_or_default()
    }
}

/// Whether values that the document does not name are kept: an open enum, unless its named values
/// are all that there are (`true` and `false`).
pub fn is_open(shape: &Enum) -> bool {
    shape.open && !(shape.repr == EnumRepr::Boolean && shape.values.len() > 1)
}

/// What a shape itself contributes, and the types whose traits decide the rest.
struct Parts {
    eq: bool,
    hash: bool,
    refs: Vec<TypeId>,
}

impl Parts {
    fn of(shape: &Shape, map: MapType) -> Self {
        let mut parts = Self { eq: true, hash: true, refs: Vec::new() };
        match shape {
            Shape::Struct(shape) => {
                for field in &shape.fields {
                    parts.add(&field.ty, map);
                }
                if let Extra::Keep(ty) = &shape.extra {
                    parts.add_map(map);
                    parts.add(ty, map);
                }
            }
            Shape::Enum(_) => {}
            Shape::Union(union) => {
                union.members.iter().for_each(|member| parts.add(&member.ty, map))
            }
            Shape::Tuple(tuple) => {
                tuple.places.iter().chain(&tuple.rest).for_each(|ty| parts.add(ty, map))
            }
            Shape::Alias(ty) | Shape::Newtype(ty) => parts.add(ty, map),
        }
        parts
    }

    fn add_map(&mut self, map: MapType) {
        self.hash &= map == MapType::BTreeMap;
    }

    fn add(&mut self, mut ty: &Ty, map: MapType) {
        loop {
            match ty {
                Ty::Ref(id) => return self.refs.push(*id),
                Ty::Scalar(Scalar::F32 | Scalar::F64) | Ty::Custom(_) => {
                    self.eq = false;
                    self.hash = false;
                    return;
                }
                Ty::Scalar(_) | Ty::Object | Ty::Any | Ty::Null => return,
                Ty::Map(inner) => {
                    self.add_map(map);
                    ty = inner;
                }
                Ty::List(inner) | Ty::Nullable(inner) | Ty::Boxed(inner) => ty = inner,
            }
        }
    }
}

/// Marks the types that lack something, and all that reach one of them.
fn spread(users: &[Vec<usize>], lacks: impl Fn(usize) -> bool) -> Vec<bool> {
    let mut marked: Vec<bool> = (0..users.len()).map(lacks).collect();
    let mut open: Vec<usize> = (0..users.len()).filter(|index| marked[*index]).collect();
    while let Some(index) = open.pop() {
        for &user in &users[index] {
            if !marked[user] {
                marked[user] = true;
                open.push(user);
            }
        }
    }
    marked
}

fn has_default(api: &Api, shape: &Shape) -> bool {
    let mut shape = shape;
    // A chain of aliases longer than the number of types is a cycle, which has no value at all.
    for _ in 0..=api.types.len() {
        let ty = match shape {
            Shape::Struct(shape) => return is_optional(shape),
            Shape::Alias(ty) | Shape::Newtype(ty) => ty,
            Shape::Enum(_) | Shape::Union(_) | Shape::Tuple(_) => return false,
        };
        let mut ty = ty;
        while let Ty::Boxed(inner) = ty {
            ty = inner;
        }
        match ty {
            Ty::List(_) | Ty::Map(_) | Ty::Object | Ty::Nullable(_) => return true,
            Ty::Ref(id) => match api.types.get(id.index()) {
                Some(def) => shape = &def.shape,
                None => return false,
            },
            _ => return false,
        }
    }
    false
}

fn is_optional(shape: &Struct) -> bool {
    shape
        .fields
        .iter()
        .all(|field| matches!(field.presence, Presence::Optional | Presence::OptionalNullable))
}

fn is_copy(shape: &Shape) -> bool {
    match shape {
        Shape::Enum(shape) => !is_open(shape) && shape.repr != EnumRepr::Mixed,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::fixtures::{api, enumeration, field, structure, union};

    fn traits(shapes: Vec<Shape>) -> Vec<Derivable> {
        let api = api(shapes.into_iter().map(|shape| ("X", shape)).collect());
        let traits = Traits::new(&api, MapType::BTreeMap);
        api.ids().map(|id| traits.get(id)).collect()
    }

    #[test]
    fn a_float_anywhere_takes_eq_and_hash_from_all_that_reach_it() {
        let list = Ty::List(Box::new(Ty::Ref(TypeId(1))));
        let found = traits(vec![
            structure(vec![field("a", list, Presence::Optional)]),
            structure(vec![field("b", Ty::Scalar(Scalar::F64), Presence::Required)]),
            structure(vec![field("c", Ty::Scalar(Scalar::I64), Presence::Required)]),
        ]);
        assert!(!found[0].eq && !found[0].hash);
        assert!(!found[1].eq && !found[1].hash);
        assert!(found[2].eq && found[2].hash);
    }

    #[test]
    fn recursion_alone_takes_nothing() {
        let found = traits(vec![
            structure(vec![field("next", Ty::Ref(TypeId(1)), Presence::Optional)]),
            structure(vec![field("next", Ty::Ref(TypeId(0)), Presence::Optional)]),
        ]);
        assert!(found.iter().all(|traits| traits.eq && traits.hash && traits.default));
    }

    #[test]
    fn hash_maps_cannot_be_hashed() {
        let map = Ty::Map(Box::new(Ty::Scalar(Scalar::String)));
        let api = api(vec![("X", Shape::Newtype(map))]);
        let found = Traits::new(&api, MapType::HashMap).get(TypeId(0));
        assert!(found.eq && !found.hash && found.default);
        assert!(Traits::new(&api, MapType::BTreeMap).get(TypeId(0)).hash);
    }

    #[test]
    fn default_needs_every_property_optional() {
        let text = Ty::Scalar(Scalar::String);
        let found = traits(vec![
            structure(vec![]),
            structure(vec![field("a", text.clone(), Presence::OptionalNullable)]),
            structure(vec![field("a", text.clone(), Presence::RequiredNullable)]),
            Shape::Newtype(text),
            Shape::Newtype(Ty::Ref(TypeId(1))),
            Shape::Alias(Ty::Ref(TypeId(5))),
        ]);
        let default: Vec<bool> = found.iter().map(|traits| traits.default).collect();
        assert_eq!(default, [true, true, false, false, true, false]);
    }

    #[test]
    fn only_enums_that_keep_nothing_are_copied() {
        let found = traits(vec![
            enumeration(EnumRepr::String, &["a"], true),
            enumeration(EnumRepr::String, &["a"], false),
            enumeration(EnumRepr::Boolean, &[true, false], true),
            enumeration(EnumRepr::Mixed, &["a"], false),
            union(vec![("A", Ty::Null)]),
        ]);
        let copy: Vec<bool> = found.iter().map(|traits| traits.copy).collect();
        assert_eq!(copy, [false, true, true, false, false]);
    }
}
