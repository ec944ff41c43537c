//! Lists of values: `enum` and `const` of every JSON type.

use std::collections::HashSet;

use serde_json::Value;

use super::place::Place;
use super::{Lowering, extensions};
use crate::ir::{Enum, EnumRepr, EnumValue, Kinds, Shape, Ty, TypeId};
use crate::normalize::Types;
use crate::resolve::NodeId;

impl Lowering<'_> {
    /// A schema with `enum`.
    pub(super) fn enumeration(&mut self, id: NodeId, place: &Place, own: Option<TypeId>) -> Ty {
        let values = self.enum_values(id);
        self.enum_of(id, values, place, own)
    }

    /// An array whose `enum` is that of its items, where these have none themselves.
    pub(super) fn listed_items(&mut self, id: NodeId, items: NodeId, place: &Place) -> Ty {
        let node = self.arena.get(items);
        let is_plain = node.reference.is_none()
            && node.all_of.is_empty()
            && node.one_of.is_empty()
            && node.any_of.is_empty()
            && node.assertions.as_ref().is_none_or(|it| it.enumeration.is_empty())
            && !node.types.contains(Types::OBJECT)
            && !node.types.contains(Types::ARRAY);
        if !is_plain || self.done.contains(items) {
            return Ty::List(Box::new(self.nullable_ty(items, &place.items())));
        }
        let values = self.enum_values(id);
        let item = self.enum_of(items, values, &place.items(), None);
        self.done.insert(items, item);
        Ty::List(Box::new(self.nullable_ty(items, &place.items())))
    }

    /// The values that a schema lists, each once.
    pub(super) fn enum_values(&self, id: NodeId) -> Vec<EnumValue> {
        let node = self.arena.get(id);
        let listed =
            node.assertions.as_ref().map(|it| it.enumeration.as_slice()).unwrap_or_default();
        let mut values: Vec<EnumValue> = Vec::with_capacity(listed.len());
        let mut seen: HashSet<String> = HashSet::with_capacity(listed.len());
        for (index, value) in listed.iter().enumerate() {
            if value.is_null() || !seen.insert(written(value)) {
                continue;
            }
            let (name, description) = extensions::enum_value(node, index, value);
            // `1.0` in an enum of integers is `1`.
            let value = match whole(value) {
                Some(number) if node.types == Types::INTEGER => number.into(),
                _ => value.clone(),
            };
            values.push(EnumValue { value, name, description });
        }
        values
    }

    /// An enum of these values, as the type of the schema `id`.
    pub(super) fn enum_of(
        &mut self,
        id: NodeId,
        values: Vec<EnumValue>,
        place: &Place,
        own: Option<TypeId>,
    ) -> Ty {
        let node = self.arena.get(id);
        if values.is_empty() {
            return Ty::Null;
        }
        if values.iter().any(|it| it.value.is_array() || it.value.is_object()) {
            self.fall_back(id, "an enum of arrays or objects; any value is accepted");
            return Ty::Any;
        }
        let Some(repr) = repr(&values, node.types) else {
            return Ty::Scalar(crate::ir::Scalar::Bool);
        };
        let open = self
            .overrides
            .open(&node.pointer)
            .or_else(|| extensions::open(node))
            .unwrap_or(self.config.open_enums);
        let kinds = kinds(&values, node.types);
        let ty = self.define(id, place, own);
        self.set(ty, Shape::Enum(Enum { repr, values, kinds, open }));
        Ty::Ref(ty)
    }
}

/// What the values are on the wire; `None` where both booleans are listed, which says nothing more
/// than `type: boolean`.
fn repr(values: &[EnumValue], types: Types) -> Option<EnumRepr> {
    let all = |test: fn(&Value) -> bool| values.iter().all(|it| test(&it.value));
    // Where the type contradicts every value, either may be what travels.
    let fits = |value| Types::of(value).is_some_and(|it| types.widened().contains(it));
    if !types.is_empty() && !values.iter().any(|it| fits(&it.value)) {
        return Some(EnumRepr::Mixed);
    }
    if all(Value::is_string) {
        Some(EnumRepr::String)
    } else if all(Value::is_boolean) {
        (values.len() < 2 || types != Types::BOOLEAN).then_some(EnumRepr::Boolean)
    } else if all(|it| whole(it).is_some()) {
        Some(EnumRepr::Integer)
    } else {
        Some(EnumRepr::Mixed)
    }
}

/// The kinds of the values, and those of the types.
fn kinds(values: &[EnumValue], types: Types) -> Kinds {
    let mut all = types;
    values.iter().filter_map(|it| Types::of(&it.value)).for_each(|it| all.insert(it));
    Kinds {
        null: false,
        boolean: all.contains(Types::BOOLEAN),
        integer: all.contains(Types::INTEGER),
        fraction: all.contains(Types::NUMBER),
        string: all.contains(Types::STRING),
        array: all.contains(Types::ARRAY),
        object: all.contains(Types::OBJECT),
    }
}

/// A number without a fraction that fits `i64`.
pub(super) fn whole(value: &Value) -> Option<i64> {
    let number = value.as_number()?;
    number.as_i64().or_else(|| {
        let float = number.as_f64()?;
        (float.fract() == 0.0 && float.abs() < 9.0e15).then_some(float as i64)
    })
}

/// A value as JSON, written alike where it is the same value: `1` and `1.0` are.
pub(super) fn written(value: &Value) -> String {
    whole(value).map_or_else(|| value.to_string(), |number| number.to_string())
}
