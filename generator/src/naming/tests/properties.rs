//! What holds for every document: identifiers are idiomatic and unique, and depend neither on the
//! order of the document nor on what has nothing to do with them.

use std::collections::{BTreeMap, BTreeSet};

use super::build::{Builder, names_of};
use super::property;
use crate::ir::{Api, NameHint, Role, Shape, Step, TypeId};
use crate::naming::{Names, style};

/// Texts that are awkward as a name of anything.
const AWKWARD: &[&str] = &[
    "",
    " ",
    "_",
    "__",
    "*",
    "-",
    "+",
    "<",
    ">=",
    "==",
    "1",
    "-1",
    "+1",
    "1.5",
    "15",
    "3gpp",
    "*3gpp",
    "a-b",
    "a_b",
    "A B",
    "aB",
    "AB",
    "ab",
    "Ab",
    "a.b",
    "a/b",
    "a b",
    "é",
    "e",
    "É",
    "ñandú",
    "中文",
    "日本",
    "😀",
    "🫠",
    "\u{202e}",
    "\u{0}",
    "\"#",
    "*/",
    "../../x",
    "x",
    "$ref",
    "@id",
    "_id",
    "id",
    "ID",
    "Id",
    "id_",
    "r#type",
    "APIKey",
    "api_key",
    "ApiKey",
    "OAuth2Token",
    "IPv4",
    "ipv4",
    "URLs",
    "io.k8s.api.core.v1.Pod",
    "1st",
    "N1",
    "n1",
    "nn1",
    "empty",
    "null",
    "true",
    "con",
    "aux.txt",
    "Pet",
    "PetStatus",
    "Pet2",
    "pet_2",
    "Item",
    "Value",
    "additional_properties",
    "unrecognized",
    "KNOWN",
    "k-n-o-w-n",
    "runtime",
    "lib",
    "mod",
    "std",
    "u8",
    "Ünïcödé",
    "ﬁ",
    "ß",
    "ẞ",
    "٣",
    "Ⅳ",
    "Σίσυφος",
    "пальто",
    "e\u{301}",
    "नमस्ते",
    "ไทย",
    "__proto__",
    "constructor",
    "a\u{200d}b",
];

/// The keywords of every edition and the names of the prelude and of std that matter.
const NAMES_OF_RUST: &str = "as break const continue crate else enum extern false fn for if impl in \
    let loop match mod move mut pub ref return self Self static struct super trait true type unsafe \
    use where while async await dyn abstract become box do final macro override priv typeof unsized \
    virtual yield try gen union auto raw safe default macro_rules Option Some None Result Ok Err Vec \
    String Box Default Clone Copy Debug PartialEq Eq Hash Ord PartialOrd From Into TryFrom TryInto \
    FromStr Iterator IntoIterator Extend Drop Send Sync Sized Unpin Fn FnMut FnOnce ToString ToOwned \
    AsRef AsMut BTreeMap HashMap Map Value Serialize Deserialize Serializer Deserializer JsonNullable \
    Unrecognized UnrecognizedMember UnknownValue Number DateTime FixedOffset NaiveDate Uuid bool char \
    str i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 Error Display Future FromIterator";

fn texts() -> Vec<String> {
    let mut texts: BTreeSet<String> = AWKWARD.iter().map(|&text| text.to_owned()).collect();
    texts.extend(NAMES_OF_RUST.split_whitespace().map(str::to_owned));
    texts.insert("long words ".repeat(60));
    texts.insert("x".repeat(2_000));
    texts.into_iter().collect()
}

/// Every text as a component, field, value, member, property, parameter and operation.
fn obstacle_course() -> Builder {
    let texts = texts();
    let refs: Vec<&str> = texts.iter().map(String::as_str).collect();
    let mut api = Builder::default();
    for text in &refs {
        api.component(text);
    }
    let pet = api.fields("Fields of everything", &refs);
    api.texts("Values of everything", &refs);
    let members: Vec<_> = refs.iter().map(|&text| (text, crate::ir::Ty::Any)).collect();
    api.union("Members of everything", &members);
    for text in &refs {
        let inline = api.inline(pet, &[property(text)]);
        api.inline(inline, &[Step::Member((*text).to_owned())]);
        api.inline(TypeId(0), &[property(text), Step::Items]);
        api.operation(text, Role::Request);
        api.operation("everything", Role::Parameter((*text).to_owned()));
    }
    api
}

fn count(api: &Api, id: TypeId) -> usize {
    match &api.get(id).shape {
        Shape::Struct(shape) => shape.fields.len(),
        Shape::Enum(shape) => shape.values.len(),
        Shape::Union(shape) => shape.members.len(),
        _ => 0,
    }
}

#[test]
fn every_identifier_is_idiomatic_and_unique() {
    let builder = obstacle_course();
    let names = names_of(&builder);
    let mut types = BTreeSet::new();
    for id in builder.api.ids() {
        let name = names.ty(id);
        assert!(style::is_camel(name) && name.len() <= 120, "{name}");
        assert!(syn::parse_str::<syn::Ident>(name).is_ok(), "{name}");
        assert!(types.insert(name.to_owned()), "{name} twice");
        let module = names.module(id);
        assert!(
            syn::parse_str::<syn::Ident>(module).is_ok() && style::is_snake(module),
            "{module}"
        );
        assert!(module.len() <= 80, "{module}");

        let is_struct = matches!(builder.api.get(id).shape, Shape::Struct(_));
        let mut members = BTreeSet::new();
        for index in 0..count(&builder.api, id) {
            let written = names.member(id, index);
            assert!(syn::parse_str::<syn::Ident>(written).is_ok(), "{written}");
            let bare = written.trim_start_matches("r#");
            assert!(
                if is_struct { style::is_snake(bare) } else { style::is_camel(bare) },
                "{bare}"
            );
            assert!(members.insert(bare.to_owned()), "{bare} twice");
        }
        let own = if is_struct { names.extra(id) } else { names.unrecognized(id) };
        assert!(!members.contains(own), "{own}");
    }
    for name in super::super::reserved::types() {
        assert!(!types.contains(*name), "{name}");
    }
}

#[test]
fn modules_are_shared_only_by_what_belongs_together() {
    let builder = obstacle_course();
    let names = names_of(&builder);
    let mut owners: BTreeMap<&str, String> = BTreeMap::new();
    for id in builder.api.ids() {
        let owner = match &builder.api.get(id).name {
            NameHint::Component(text) => format!("component {text}"),
            NameHint::Operation { operation, .. } => format!("operation {operation}"),
            _ => continue,
        };
        let known = owners.entry(names.module(id)).or_insert_with(|| owner.clone());
        assert_eq!(*known, owner);
    }
}

/// All names by what they belong to.
fn by_place(
    api: &Api,
    names: &Names,
) -> BTreeMap<String, (String, String, BTreeMap<String, String>)> {
    let all = api.ids().map(|id| {
        let def = api.get(id);
        let wires: Vec<String> = match &def.shape {
            Shape::Struct(shape) => shape.fields.iter().map(|field| field.wire.clone()).collect(),
            Shape::Enum(shape) => {
                shape.values.iter().map(|value| value.value.to_string()).collect()
            }
            Shape::Union(shape) => shape.members.iter().map(|member| member.hint.clone()).collect(),
            _ => Vec::new(),
        };
        let members = wires.into_iter().enumerate();
        let members = members.map(|(index, wire)| (wire, names.member(id, index).to_owned()));
        let value = (names.ty(id).to_owned(), names.module(id).to_owned(), members.collect());
        (def.origin.to_string(), value)
    });
    all.collect()
}

/// A small generator of pseudo-random numbers, the same on every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit.max(1)
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for index in (1..items.len()).rev() {
            items.swap(index, self.below(index + 1));
        }
    }
}

/// The types at `order`, in that order, with their parents' ids corrected.
fn select(api: &Api, order: &[usize]) -> Api {
    let mut place = vec![u32::MAX; api.types.len()];
    for (new, &old) in order.iter().enumerate() {
        place[old] = new as u32;
    }
    let mut types: Vec<_> = order.iter().map(|&old| api.types[old].clone()).collect();
    for def in &mut types {
        if let NameHint::Derived { parent, .. } = &mut def.name {
            *parent = TypeId(place[parent.index()]);
        }
    }
    Api { types, ..Api::default() }
}

#[test]
fn names_do_not_depend_on_order() {
    let mut builder = obstacle_course();
    let expected = by_place(&builder.api, &names_of(&builder));
    let mut random = Random(1);
    for _ in 0..3 {
        let mut order: Vec<usize> = (0..builder.api.types.len()).collect();
        random.shuffle(&mut order);
        builder.api = select(&builder.api, &order);
        for def in &mut builder.api.types {
            match &mut def.shape {
                Shape::Struct(shape) => random.shuffle(&mut shape.fields),
                Shape::Enum(shape) => random.shuffle(&mut shape.values),
                Shape::Union(shape) => random.shuffle(&mut shape.members),
                _ => {}
            }
        }
        assert_eq!(by_place(&builder.api, &names_of(&builder)), expected);
    }
}

#[test]
fn removing_a_type_renames_none_that_it_does_not_collide_with() {
    let mut builder = Builder::default();
    for text in ["Pet", "Owner", "a-b", "a_b", "Option", "Error", "error", "shop"] {
        let id = builder.component(text);
        builder.inline(id, &[property("status"), Step::Items]);
        builder.operation(&format!("list {text}"), Role::Request);
    }
    let all = by_place(&builder.api, &names_of(&builder));
    for removed in ["Pet", "Owner", "Option", "shop"] {
        let keep = |&index: &usize| {
            let place = builder.api.types[index].origin.to_string();
            !place.starts_with(&format!("#/components/schemas/{removed}"))
        };
        let order: Vec<usize> = (0..builder.api.types.len()).filter(keep).collect();
        let rest = Builder { api: select(&builder.api, &order) };
        for (place, names) in by_place(&rest.api, &names_of(&rest)) {
            assert_eq!(Some(&names), all.get(&place), "{place} without {removed}");
        }
    }
}

#[test]
fn many_types_of_one_name_are_named_in_time() {
    let mut builder = Builder::default();
    for index in 0..10_000 {
        builder.component_at(&format!("#/components/schemas/{index}"), "Same");
    }
    let names = names_of(&builder);
    let all: BTreeSet<&str> = builder.api.ids().map(|id| names.ty(id)).collect();
    assert_eq!(all.len(), 10_000);
}
