use serde_json::json;
use thin_vec::thin_vec;

use super::testing::{api, doc, field, structure};
use super::*;
use crate::diagnostics::Report;
use crate::ir::{
    Constraint, Dispatch, Doc, Enum, EnumRepr, EnumValue, Extra, Kinds, Member, Presence, Probe,
    Scalar, Shape, Struct, Tuple, Ty, TypeId, Union,
};

fn text(scalar: Scalar) -> Ty {
    Ty::Scalar(scalar)
}

fn value(value: serde_json::Value) -> EnumValue {
    EnumValue { value, name: None, description: None }
}

fn string_enum(values: &[&str]) -> Enum {
    let values = values.iter().map(|text| value(json!(text))).collect();
    Enum { repr: EnumRepr::String, values, kinds: Kinds::default(), open: true }
}

fn all(api: &Api) -> BTreeMap<String, String> {
    let names = Names::new(api, &mut Report::default());
    pages(api, &names, &Config::default()).unwrap()
}

fn package_of(api: &Api, standalone: bool) -> BTreeMap<String, String> {
    let names = Names::new(api, &mut Report::default());
    let config = Config { package: "pet-models".to_owned(), ..Config::default() };
    let dependencies = Dependencies { chrono: true, ..Dependencies::default() };
    package(api, &names, &config, dependencies, standalone).unwrap()
}

#[test]
fn the_page_of_a_struct() {
    let mut kind = field("type", Ty::Ref(TypeId(1)), Presence::OptionalNullable);
    kind.doc = doc("What | it is");
    kind.doc.examples = thin_vec![json!(["CAT", "DOG"])];
    kind.default = Some(Box::new(json!("cat")));
    let mut friends = field("friends", Ty::List(Box::new(Ty::Ref(TypeId(0)))), Presence::Optional);
    friends.deprecated = true;
    friends.doc.constraints = thin_vec![Constraint::MaxItems(3)];
    let mut parent = field("parent", Ty::Ref(TypeId(0)), Presence::OptionalNullable);
    parent.boxed = true;
    let fields = vec![
        field("id", text(Scalar::F64), Presence::Required),
        field("born`at", text(Scalar::Date), Presence::RequiredNullable),
        kind,
        friends,
        parent,
    ];
    let mut api =
        api(vec![("Pet", structure(fields)), ("Kind", Shape::Enum(string_enum(&["cat"])))]);
    api.types[0].doc = doc("A pet.\n\n```\nnever closed");
    api.types[0].deprecated = true;
    let expected = r#"# Pet

**Deprecated.**

A pet.

```
never closed
```

## Fields

| Field | Type | Required | Description | Example |
| --- | --- | --- | --- | --- |
| `id` | *f64* | :heavy_check_mark: | N/A |  |
| ``born`at`` | [Option\<chrono::NaiveDate>](https://docs.rs/chrono/latest/chrono/naive/struct.NaiveDate.html) | :heavy_check_mark: | N/A |  |
| `type` | [JsonNullable\<Kind>](Kind.md) | :heavy_minus_sign: | What \| it is<br/>Default: `"cat"`. | [<br/>"CAT",<br/>"DOG"<br/>] |
| `friends` | Option\<Vec\<[Pet](Pet.md)>> | :heavy_minus_sign: | **Deprecated.**<br/>At most 3 items. |  |
| `parent` | [JsonNullable\<Box\<Pet>>](Pet.md) | :heavy_minus_sign: | N/A |  |
"#;
    assert_eq!(all(&api)["docs/Pet.md"], expected);
}

#[test]
fn the_page_of_an_enum() {
    let plain = string_enum(&["ats", "a|b", ""]);
    let mut described = Enum {
        repr: EnumRepr::Mixed,
        values: vec![value(json!(1)), value(json!("1"))],
        kinds: Kinds::default(),
        open: false,
    };
    described.values[0].description = Some("One\nand only".to_owned());
    let api = api(vec![("Plain", Shape::Enum(plain)), ("Described", Shape::Enum(described))]);
    let names = Names::new(&api, &mut Report::default());
    let pages = pages(&api, &names, &Config::default()).unwrap();

    let variant = |id, index| names.member(TypeId(id), index);
    assert_eq!(
        pages["docs/Plain.md"],
        format!(
            "# Plain\n\n- Values that are not listed are kept as they came.\n\n## Values\n\n\
             | Name | Value |\n| --- | --- |\n\
             | `{}` | `ats` |\n| `{}` | `a\\|b` |\n| `{}` | *(empty)* |\n",
            variant(0, 0),
            variant(0, 1),
            variant(0, 2)
        )
    );
    assert_eq!(
        pages["docs/Described.md"],
        format!(
            "# Described\n\n## Values\n\n| Name | Value | Description |\n| --- | --- | --- |\n\
             | `{}` | `1` | One<br/>and only |\n| `{}` | `\"1\"` |  |\n",
            variant(1, 0),
            variant(1, 1)
        )
    );
}

fn member(ty: Ty, tags: &[&str]) -> Member {
    Member {
        hint: tags.first().copied().unwrap_or("other").to_owned(),
        doc: Doc::default(),
        ty,
        tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
        boxed: false,
    }
}

#[test]
fn the_pages_of_other_shapes() {
    let tagged = Union {
        any_of: false,
        keeps_whole: false,
        discriminator: None,
        members: vec![member(Ty::Ref(TypeId(1)), &["cat", "kitten"])],
        dispatch: Dispatch::Tag { property: "kind".to_owned(), any_type: false },
        open: true,
    };
    let cat = Struct { fields: Vec::new(), extra: Extra::Keep(Ty::Any) };
    let tuple = Tuple { places: vec![text(Scalar::Bool)], rest: Some(Ty::Ref(TypeId(1))) };
    let untagged = Union {
        any_of: false,
        keeps_whole: false,
        discriminator: None,
        members: vec![member(text(Scalar::String), &[])],
        dispatch: Dispatch::Structure(vec![Probe::default()]),
        open: false,
    };
    let pages = all(&api(vec![
        ("Pet", Shape::Union(tagged)),
        ("Cat", Shape::Struct(cat)),
        ("Place", Shape::Tuple(tuple)),
        ("Words", Shape::Alias(Ty::List(Box::new(text(Scalar::String))))),
        ("Any", Shape::Union(untagged)),
    ]));
    let pet = &pages["docs/Pet.md"];
    assert!(pet.contains("- The property `kind` tells which member a value is.\n"), "{pet}");
    assert!(pet.contains("| Variant | Type | Tag |\n| --- | --- | --- |\n"), "{pet}");
    assert!(pet.contains("| [Cat](Cat.md) | `cat`, `kitten` |\n"), "{pet}");
    assert!(pages["docs/Any.md"].contains("| Variant | Type |\n"), "{}", pages["docs/Any.md"]);
    assert!(pages["docs/Any.md"].contains(" | *String* |\n"), "{}", pages["docs/Any.md"]);
    let place = &pages["docs/Place.md"];
    assert!(place.contains("| 0 | *bool* |\n| more | [Cat](Cat.md) |\n"), "{place}");
    assert_eq!(pages["docs/Words.md"], "# Words\n\n- Type: *Vec\\<String>*\n");
    assert!(pages["docs/Cat.md"].starts_with("# Cat\n\n- Other properties are kept as ["));
}

#[test]
fn the_index_lists_every_page_once() {
    let shape = || Shape::Alias(Ty::Any);
    let pages = all(&api(vec![("Zoo", shape()), ("Animal", shape()), ("README", shape())]));
    let index = &pages["docs/README.md"];
    assert!(index.starts_with("# Models of Pets \\| \\<b>Store\\</b>\n"), "{index}");
    let links: Vec<&str> =
        index.split("](").skip(1).filter_map(|rest| rest.split(')').next()).collect();
    assert_eq!(links.len(), 3);
    assert_eq!(pages.len(), 4, "{:?}", pages.keys());
    for link in links {
        assert!(pages.contains_key(&format!("docs/{link}")), "{link}");
    }
    let folded: std::collections::HashSet<_> = pages.keys().map(|k| k.to_lowercase()).collect();
    assert_eq!(folded.len(), 4, "{:?}", pages.keys());
    assert!(index.find("Animal") < index.find("Zoo"));
}

#[test]
fn a_document_without_models_has_an_index_and_a_readme() {
    let api = api(Vec::new());
    assert_eq!(all(&api).len(), 1);
    assert!(all(&api)["docs/README.md"].contains("There are no models."));
    let readme = &package_of(&api, true)["README.md"];
    assert!(!readme.contains("```rust"), "{readme}");
    assert!(readme.contains("## Licence"), "{readme}");
}

#[test]
fn cargo_toml_reads_back() {
    let api = api(vec![("Pet", structure(Vec::new()))]);
    let standalone: toml::Table = package_of(&api, true)["Cargo.toml"].parse().unwrap();
    assert_eq!(standalone["package"]["name"].as_str(), Some("pet-models"));
    assert_eq!(
        standalone["package"]["description"].as_str(),
        Some("Models of Pets | <b>Store</b>")
    );
    assert!(standalone["workspace"].as_table().unwrap().is_empty());
    let dependencies = standalone["dependencies"].as_table().unwrap();
    assert_eq!(dependencies.keys().collect::<Vec<_>>(), ["chrono", "serde"]);
    assert!(standalone["dev-dependencies"].get("serde_json").is_some());
    assert_eq!(standalone["lints"]["rust"]["unsafe_code"].as_str(), Some("forbid"));

    let member: toml::Table = package_of(&api, false)["Cargo.toml"].parse().unwrap();
    assert!(!member.contains_key("workspace"));
}

#[test]
fn the_readme_shows_types_of_the_document() {
    let pet = vec![
        field("name", text(Scalar::String), Presence::Required),
        field("kind", Ty::Ref(TypeId(1)), Presence::Required),
        field("type", text(Scalar::String), Presence::OptionalNullable),
    ];
    let order = vec![
        field("count", text(Scalar::I64), Presence::Required),
        field("who", text(Scalar::String), Presence::Required),
        field("note", text(Scalar::String), Presence::OptionalNullable),
        field("at", text(Scalar::DateTime), Presence::OptionalNullable),
    ];
    let mut api = api(vec![
        ("Pet", structure(pet)),
        ("Kind", Shape::Enum(string_enum(&["cat\"", "dog"]))),
        ("Order", structure(order)),
    ]);
    api.types[2].usage.request = true;
    let readme = &package_of(&api, true)["README.md"];
    assert!(readme.starts_with("# pet-models\n"), "{readme}");
    for part in [
        "use pet_models::Pet;\n",
        "    let json = r#\"{\n      \"name\": \"text\",\n      \"kind\": \"cat\\\"\"\n    }\"#;\n",
        "    println!(\"{:?}\", value.name);\n",
        "use pet_models::{JsonNullable, Order};\n",
        "    let value = Order::new(1, \"text\")\n        .with_note(\"text\")\n        .with_at(JsonNullable::Null);\n",
        "let known = Kind::from(\"cat\\\"\");\n",
        "| optional, may be null | `JsonNullable<T>` | `Undefined` | `Null` |\n",
        "[docs/](docs/README.md)",
    ] {
        assert!(readme.contains(part), "{part}\n---\n{readme}");
    }
    assert!(!readme.contains("\n\n\n"), "{readme}");
}

#[test]
fn descriptions_cannot_break_a_page() {
    let hostile = "*/ \"# ``` | <table> <!-- \u{202e} \\";
    let mut fields = vec![field(hostile, text(Scalar::String), Presence::Required)];
    fields[0].doc = doc(hostile);
    fields[0].doc.examples = thin_vec![json!(hostile)];
    let mut api = api(vec![("Pet", structure(fields))]);
    api.title = hostile.to_owned();
    api.version = hostile.to_owned();
    api.types[0].doc = doc(hostile);
    let mut texts = all(&api);
    texts.extend(package_of(&api, true));
    for (path, text) in texts {
        assert!(!text.contains('\u{202e}'), "{path}: {text}");
        if path == "docs/Pet.md" {
            assert_eq!(text.lines().last().map(|line| line.starts_with("| ")), Some(true));
            assert!(!text.contains("<table>") || text.contains("`"), "{path}: {text}");
        }
    }
    let toml: toml::Table = package_of(&api, true)["Cargo.toml"].parse().unwrap();
    assert!(toml["package"]["description"].as_str().unwrap().starts_with("Models of */"));
}
