//! What the settings of a crate do to its models.

use generator::config::{
    Config, IntegerType, Layout, MapType, NumberType, Rule, SerdeStyle, Setters, UnknownProperties,
};
use generator::source::Source;
use generator::{Generated, generate};

const DOCUMENT: &str = r##"
openapi: 3.0.3
info: {title: Settings, version: "1"}
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        '200':
          description: Pets.
          content:
            application/json:
              schema: {type: object, properties: {pets: {type: string}}}
components:
  schemas:
    Pet:
      type: object
      properties:
        weight: {type: number}
        price: {type: string, format: decimal}
        kind: {type: string, enum: [cat, dog]}
        tags: {type: object, additionalProperties: {type: string}}
        owner: {$ref: '#/components/schemas/Owner'}
    Owner:
      type: object
      additionalProperties: false
      properties: {name: {type: string}}
    Other: {type: string}
"##;

fn run(config: &Config) -> Generated {
    match generate(&Source::from_text("settings.yaml", DOCUMENT), config) {
        Ok(generated) => generated,
        Err(report) => panic!("{report:?}"),
    }
}

fn pet(config: &Config) -> String {
    run(config).files["src/models/pet.rs"].clone()
}

fn rule(at: &str) -> Rule {
    Rule { at: at.to_owned(), ..Rule::default() }
}

#[track_caller]
fn has(text: &str, part: &str) {
    assert!(text.contains(part), "{part} is not in\n{text}");
}

#[test]
fn derives_are_added_to_every_type_or_to_one() {
    let derives = vec!["schemars::JsonSchema".to_owned()];
    has(&pet(&Config { derives: derives.clone(), ..Config::default() }), "schemars::JsonSchema");
    let rules = vec![Rule { derives, ..rule("/components/schemas/Owner") }];
    let generated = run(&Config { rules, ..Config::default() });
    has(&generated.files["src/models/owner.rs"], "schemars::JsonSchema");
    assert!(!generated.files["src/models/pet.rs"].contains("schemars"));
}

#[test]
fn types_are_chosen() {
    let mut config = Config::default();
    config.types.number = NumberType::Number;
    config.types.map = MapType::HashMap;
    config.formats.insert("decimal".to_owned(), "rust_decimal::Decimal".to_owned());
    let text = pet(&config);
    has(&text, "pub weight: Option<Number>");
    has(&text, "HashMap<String, String>");
    has(&text, "pub price: Option<rust_decimal::Decimal>");
}

#[test]
fn places_are_renamed_and_replaced() {
    let kind = Rule {
        rename: Some("Species".to_owned()),
        open: Some(false),
        ..rule("#/components/schemas/Pet/properties/kind")
    };
    let owner = Rule {
        replace: Some("my_crate::Owner".to_owned()),
        ..rule("/components/schemas/*/properties/owner")
    };
    let weight = Rule {
        rename: Some("mass".to_owned()),
        ..rule("/components/schemas/Pet/properties/weight")
    };
    let files = run(&Config { rules: vec![kind, owner, weight], ..Config::default() }).files;
    // A pinned type has a file of its own, so that its place does not depend on who uses it.
    has(&files["src/models/species.rs"], "pub enum Species {");
    has(&files["src/models/species.rs"], "closed_enum! {\n    Species {\n");
    let text = &files["src/models/pet.rs"];
    has(text, "pub kind: Option<Species>");
    has(text, "pub owner: Option<my_crate::Owner>");
    has(text, "pub mass: Option<f64>");
}

#[test]
fn unknown_properties_are_kept_or_denied() {
    let keep = Config { unknown_properties: UnknownProperties::Keep, ..Config::default() };
    has(&pet(&keep), "pub additional_properties: BTreeMap<String, Value>");
    let deny = Config { unknown_properties: UnknownProperties::Deny, ..Config::default() };
    let files = run(&deny).files;
    has(&files["src/models/owner.rs"], "_ => refused,");
    assert!(!files["src/models/pet.rs"].contains("refused"));
    let derived = Config { serde: SerdeStyle::Derived, ..deny };
    has(&run(&derived).files["src/models/owner.rs"], "deny_unknown_fields");
}

#[test]
fn constraints_are_checked_where_that_is_asked_for() {
    let document = r##"
openapi: 3.0.3
info: {title: Checks, version: "1"}
paths: {}
components:
  schemas:
    Checked: {type: object, properties: {name: {type: string, maxLength: 3}}}
    Reaches: {type: object, properties: {list: {type: array, items: {$ref: '#/components/schemas/Checked'}}}}
    Free: {type: object, properties: {name: {type: string, format: email}}}
"##;
    let source = Source::from_text("checks.yaml", document);
    let files = |validate| {
        let config = Config { validate, ..Config::default() };
        generate(&source, &config).expect("the document generates").files
    };
    let with = files(true);
    has(&with["src/models/checked.rs"], "validate::validated!(Checked);");
    has(&with["src/models/reaches.rs"], "validate::validated!(Reaches);");
    assert!(!with["src/models/free.rs"].contains("validate"));
    assert!(!with["Cargo.toml"].contains("regex"));
    assert!(files(false).values().all(|text| !text.contains("validated!")));
}

#[test]
fn an_integer_without_bounds_is_as_large_as_it_is_asked_to_be() {
    let document = r##"
openapi: 3.0.3
info: {title: Integers, version: "1"}
paths: {}
components:
  schemas:
    Integers:
      type: object
      properties:
        free: {type: integer}
        least: {type: integer, minimum: 0}
        moment: {type: integer, format: unix-time}
        between: {type: integer, minimum: 0, maximum: 9}
        wide: {type: integer, minimum: 0, maximum: 18446744073709551615}
"##;
    let source = Source::from_text("integers.yaml", document);
    let file = |integer| {
        let mut config = Config::default();
        config.types.integer = integer;
        let files = generate(&source, &config).expect("the document generates").files;
        files["src/models/integers.rs"].clone()
    };
    for (integer, name) in [(IntegerType::I128, "i128"), (IntegerType::I64, "i64")] {
        let text = file(integer);
        has(&text, &format!("pub free: Option<{name}>"));
        has(&text, &format!("pub least: Option<{name}>"));
        has(&text, "pub moment: Option<i64>");
        has(&text, "pub between: Option<i64>");
        has(&text, "pub wide: Option<u64>");
    }
}

#[test]
fn derived_code_is_told_of_integers() {
    let document = r##"
openapi: 3.0.3
info: {title: Derived, version: "1"}
paths: {}
components:
  schemas:
    Derived:
      type: object
      properties: {count: {type: integer}}
      additionalProperties: {type: integer}
"##;
    let source = Source::from_text("derived.yaml", document);
    let config = Config { serde: SerdeStyle::Derived, ..Config::default() };
    let files = generate(&source, &config).expect("the document generates").files;
    let text = &files["src/models/derived.rs"];
    has(
        text,
        "default,\n        deserialize_with = \"object::read::<object::Maybe<object::Whole>, _, _>\",",
    );
    has(
        text,
        "flatten,\n        deserialize_with = \"object::read::<object::Values<object::Whole>, _, _>\"",
    );
}

#[test]
fn setters_are_for_what_is_sent() {
    let source = Source::from_text("setters.yaml", SENT);
    let files = |setters| {
        let config = Config { setters, ..Config::default() };
        generate(&source, &config).expect("the document generates").files
    };
    let count = |files: &std::collections::BTreeMap<String, String>, file: &str| {
        files[&format!("src/models/{file}.rs")].matches("pub fn with_").count()
    };
    let found = |setters| {
        let files = files(setters);
        (count(&files, "sent"), count(&files, "answered"), count(&files, "unused"))
    };
    assert_eq!(found(Setters::Requests), (1, 0, 1));
    assert_eq!(found(Setters::All), (2, 1, 1));
    assert_eq!(found(Setters::None), (0, 0, 0));
}

const SENT: &str = r##"
openapi: 3.0.3
info: {title: Setters, version: "1"}
paths:
  /a:
    post:
      operationId: send
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Sent'}}}}
      responses:
        '200':
          description: Done.
          content: {application/json: {schema: {$ref: '#/components/schemas/Answered'}}}
components:
  schemas:
    Sent:
      type: object
      properties:
        id: {type: string, readOnly: true}
        name: {type: string}
    Answered: {type: object, properties: {name: {type: string}}}
    Unused: {type: object, properties: {name: {type: string}}}
"##;

#[test]
fn what_is_included_brings_what_it_reaches_and_nothing_else() {
    let include = vec!["Pet".to_owned()];
    let generated = run(&Config { include: include.clone(), ..Config::default() });
    let models: Vec<&str> =
        generated.files.keys().filter_map(|path| path.strip_prefix("src/models/")).collect();
    assert_eq!(models, ["owner.rs", "pet.rs"]);
    let with_operations = run(&Config { include, operations: Some(true), ..Config::default() });
    assert!(with_operations.files.contains_key("src/models/list_pets.rs"));
}

#[test]
fn what_is_asked_for_in_vain_is_an_error() {
    let source = Source::from_text("settings.yaml", DOCUMENT);
    let include = Config { include: vec!["Pte".to_owned()], ..Config::default() };
    let report = generate(&source, &include).expect_err("there is no such component");
    assert_eq!(report.diagnostics[0].code, "unknown-component");
    assert_eq!(report.diagnostics[0].help.as_deref(), Some("did you mean `Pet`?"));
    let rules = Config { rules: vec![rule("/components/schemas/Pte")], ..Config::default() };
    let report = generate(&source, &rules).expect_err("the rule matches nothing");
    assert_eq!(report.diagnostics[0].code, "unused-rule");
    let formats = [("decimel".to_owned(), "String".to_owned())].into();
    let report = generate(&source, &Config { formats, ..Config::default() });
    assert_eq!(report.expect_err("no such format").diagnostics[0].code, "unused-format");
    let mirrors = [("https://example.com/".to_owned(), "mirror".into())].into();
    let report = generate(&source, &Config { mirrors, ..Config::default() });
    assert_eq!(report.expect_err("no such reference").diagnostics[0].code, "unused-mirror");
    let both = Config { rules: vec![rule("/components/schemas/Pte")], ..include };
    let report = generate(&source, &both).expect_err("neither exists");
    assert_eq!(report.diagnostics.len(), 2, "{report:?}");
}

/// A document whose components are used by operations of one tag, of several, and of none.
const TAGGED: &str = r##"
openapi: 3.0.3
info: {title: Tagged, version: "1"}
paths:
  /pets:
    get:
      operationId: listPets
      tags: [Pet shop]
      responses:
        '200':
          description: Pets.
          content:
            application/json:
              schema:
                type: object
                properties:
                  pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}
  /orders:
    post:
      operationId: order
      tags: [Orders]
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/PetOrder'}}}
      responses: {'200': {description: Ordered.}}
components:
  schemas:
    Pet: {type: object, properties: {toy: {$ref: '#/components/schemas/PetToy'}, money: {$ref: '#/components/schemas/Money'}}}
    PetToy: {type: object, properties: {name: {type: string}}}
    PetOrder: {type: object, properties: {price: {$ref: '#/components/schemas/Money'}}}
    Money: {type: object, properties: {amount: {type: string}, unit: {type: string, enum: [eur, usd]}}}
    Unused: {type: object, properties: {name: {type: string}}}
"##;

fn models(document: &str, config: Config) -> Vec<String> {
    let generated = match generate(&Source::from_text("tagged.yaml", document), &config) {
        Ok(generated) => generated,
        Err(report) => panic!("{report:?}"),
    };
    let files = generated.files.keys();
    files.filter_map(|path| path.strip_prefix("src/models/")).map(str::to_owned).collect()
}

#[test]
fn models_share_files_by_component_tag_or_prefix() {
    let by = |layout| models(TAGGED, Config { layout, ..Config::default() });
    assert_eq!(
        by(Layout::Component),
        ["list_pets.rs", "money.rs", "pet.rs", "pet_order.rs", "pet_toy.rs", "unused.rs"]
    );
    // Money is used under both tags, Unused under none.
    assert_eq!(by(Layout::Tag), ["money.rs", "orders.rs", "pet_shop.rs", "unused.rs"]);
    assert_eq!(by(Layout::Prefix), ["list_pets.rs", "money.rs", "pet.rs", "unused.rs"]);
}

#[test]
fn the_order_of_operations_has_no_say_in_the_layout() {
    let by_tag = || Config { layout: Layout::Tag, ..Config::default() };
    let (head, rest) = TAGGED.split_once("  /pets:").expect("the first path");
    let (pets, rest) = rest.split_once("  /orders:").expect("the second path");
    let (orders, components) = rest.split_once("components:").expect("the components");
    let turned = format!("{head}  /orders:{orders}  /pets:{pets}components:{components}");
    assert_eq!(models(TAGGED, by_tag()), models(&turned, by_tag()));
}

#[test]
fn a_rule_puts_models_in_a_file() {
    let module = Rule { module: Some("billing".to_owned()), ..rule("/components/schemas/*Order") };
    let money = Rule { module: Some("billing".to_owned()), ..rule("/components/schemas/Money") };
    let unit = Rule {
        module: Some("units".to_owned()),
        ..rule("/components/schemas/Money/properties/unit")
    };
    let config = Config { rules: vec![module, money, unit], ..Config::default() };
    assert_eq!(
        models(TAGGED, config),
        ["billing.rs", "list_pets.rs", "pet.rs", "pet_toy.rs", "units.rs", "unused.rs"]
    );
}

#[test]
fn documents_outside_the_folder_are_read_from_a_mirror_and_nowhere_else() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    };
    write(
        "spec/api.yaml",
        "openapi: 3.1.0\ninfo: {title: M, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    A:\n      \
         type: object\n      properties:\n        \
         pet: {$ref: 'https://example.com/schemas/pet.yaml#/Pet'}\n        \
         unit: {$ref: '../common/unit.yaml'}\n        \
         out: {$ref: 'https://example.com/schemas/../../../secret.yaml'}\n",
    );
    write(
        "mirror/pet.yaml",
        "Pet: {type: object, properties: {owner: {$ref: 'owner.yaml#/Owner'}}}\n",
    );
    write("mirror/owner.yaml", "Owner: {type: object, properties: {name: {type: string}}}\n");
    write("common/unit.yaml", "type: string\nenum: [kg, g]\n");
    write("secret.yaml", "type: object\nproperties: {secret: {type: string}}\n");
    let source = Source::read(&folder.path().join("spec/api.yaml")).expect("the document");

    let refused = generate(&source, &Config::default()).expect("mistakes are warnings");
    let codes: Vec<&str> = refused.report.diagnostics.iter().map(|it| it.code).collect();
    assert_eq!(codes, ["dangling-reference"; 3]);
    assert!(refused.report.diagnostics[0].help.as_deref().is_some_and(|it| it.contains("mirrors")));

    let mirrors = [
        ("https://example.com/schemas/".to_owned(), folder.path().join("mirror")),
        ("../common/".to_owned(), folder.path().join("common")),
    ];
    let config = Config { mirrors: mirrors.into(), ..Config::default() };
    let generated = generate(&source, &config).expect("the document is right");
    let found = &generated.report.diagnostics;
    assert_eq!(found.len(), 1, "only the one that leads out of the mirror is left: {found:?}");
    has(&generated.files["src/models/pet.rs"], "pub owner: Option<Owner>");
    has(&generated.files["src/models/unit.rs"], "pub enum Unit {");
}
