//! The 17 rows of the reference page of `ConnectSessionTokenAuthLink`, as another generator
//! publishes them for Java, against the generated page, the manifest and the Rust types.

#[allow(dead_code, reason = "each file of tests uses a part of it")]
mod common;

use serde_json::{Value, json};
use stackone_connect_models::{
    ConnectSessionTokenAuthLink, ConnectSessionTokenAuthLinkCategories,
    ConnectSessionTokenAuthLinkMetadata, ConnectSessionTokenAuthLinkType, JsonNullable,
};

const PAGE: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/ConnectSessionTokenAuthLink.md"));
const MANIFEST: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/manifest.json"));

/// A row of the reference page.
struct Row {
    field: &'static str,
    ty: &'static str,
    required: bool,
    description: &'static str,
    example: &'static str,
}

const fn row(
    field: &'static str,
    ty: &'static str,
    required: bool,
    description: &'static str,
    example: &'static str,
) -> Row {
    Row { field, ty, required, description, example }
}

const CATEGORIES: &str = concat!(
    r#"[<br/>"ats",<br/>"hris",<br/>"hrisLegacy",<br/>"crm",<br/>"iam",<br/>"marketing","#,
    r#"<br/>"lms",<br/>"stackOne",<br/>"documents",<br/>"ticketing",<br/>"screening","#,
    r#"<br/>"messaging",<br/>"accounting",<br/>"scheduling"<br/>]"#,
);
const TYPES: &str = r#"[<br/>"PRODUCTION",<br/>"TEST"<br/>]"#;
const METADATA: &str = concat!(
    "Arbitrary set of key and values defined during the session token creation. ",
    "This can be used to tag an account (eg. based on their pricing plan)",
);
const TRIGGER: &str = "External trigger token to be used to trigger actions on the account";
const INTEGRATION: &str = "The integration ID (UUID) associated with this connect session";

const ROWS: [Row; 17] = [
    row("id", "double", true, "N/A", ""),
    row("organizationId", "double", true, "N/A", ""),
    row("projectId", "String", true, "N/A", ""),
    row("categories", "List<ConnectSessionTokenAuthLinkCategories>", false, "N/A", CATEGORIES),
    row("provider", "JsonNullable<String>", false, "N/A", ""),
    row("originOwnerId", "String", true, "N/A", ""),
    row("originOwnerName", "String", true, "N/A", ""),
    row("originUsername", "JsonNullable<String>", false, "N/A", ""),
    row("accountId", "JsonNullable<String>", false, "N/A", ""),
    row("label", "JsonNullable<String>", false, "N/A", ""),
    row("createdAt", "OffsetDateTime", true, "N/A", ""),
    row("metadata", "JsonNullable<ConnectSessionTokenAuthLinkMetadata>", false, METADATA, ""),
    row(
        "externalTriggerToken",
        "JsonNullable<String>",
        false,
        TRIGGER,
        "f0bc3d88-2178-5423-8c81-b81d6c9da824",
    ),
    row(
        "type",
        "JsonNullable<ConnectSessionTokenAuthLinkType>",
        false,
        "The connect session account type",
        TYPES,
    ),
    row("integrationId", "JsonNullable<String>", false, INTEGRATION, ""),
    row("token", "String", true, "N/A", ""),
    row("authLinkUrl", "String", true, "N/A", ""),
];

/// `organizationId` → `organization_id`
fn wire_name(field: &str) -> String {
    let mut name = String::new();
    for letter in field.chars() {
        if letter.is_uppercase() {
            name.push('_');
        }
        name.extend(letter.to_lowercase());
    }
    name
}

/// The Rust type that stands for a type of the reference page.
fn rust_type(ty: &str, required: bool) -> String {
    if let Some(inner) = ty.strip_prefix("JsonNullable<").and_then(|ty| ty.strip_suffix('>')) {
        assert!(!required);
        return format!("JsonNullable<{}>", rust_type(inner, true));
    }
    let rust = if let Some(inner) = ty.strip_prefix("List<").and_then(|ty| ty.strip_suffix('>')) {
        format!("Vec<{}>", rust_type(inner, true))
    } else {
        match ty {
            "double" => "f64".to_owned(),
            "OffsetDateTime" => "chrono::DateTime<chrono::FixedOffset>".to_owned(),
            other => other.to_owned(),
        }
    };
    if required { rust } else { format!("Option<{rust}>") }
}

/// The text that a reader sees of a type cell: without emphasis, escapes and links' addresses.
fn visible(cell: &str) -> String {
    let mut text = String::new();
    let mut rest = cell;
    while let Some(end) = rest.find("](") {
        text.push_str(&rest[..end]);
        let close = rest[end..].find(')').unwrap();
        rest = &rest[end + close + 1..];
    }
    text.push_str(rest);
    text.replace(['*', '\\', '['], "")
}

/// The cells of the rows below the heading of a table.
fn table(page: &str) -> Vec<Vec<String>> {
    page.lines()
        .filter(|line| line.starts_with('|'))
        .skip(2)
        .map(|line| {
            let inner = line.strip_prefix('|').unwrap().strip_suffix('|').unwrap();
            inner.split('|').map(|cell| cell.trim().to_owned()).collect()
        })
        .collect()
}

#[test]
fn the_page_has_the_columns_of_the_reference_page() {
    assert!(PAGE.starts_with("# ConnectSessionTokenAuthLink\n"), "{PAGE}");
    assert!(PAGE.contains("\n## Fields\n"), "{PAGE}");
    let heading = "| Field | Type | Required | Description | Example |";
    assert_eq!(PAGE.lines().find(|line| line.starts_with('|')), Some(heading));
}

#[test]
fn the_page_has_the_rows_of_the_reference_page() {
    let found = table(PAGE);
    assert_eq!(found.len(), ROWS.len());
    for (row, cells) in ROWS.iter().zip(&found) {
        let mark = if row.required { ":heavy_check_mark:" } else { ":heavy_minus_sign:" };
        assert_eq!(cells[0], format!("`{}`", wire_name(row.field)));
        assert_eq!(visible(&cells[1]), rust_type(row.ty, row.required), "{}", row.field);
        assert_eq!(cells[2], mark, "{}", row.field);
        assert_eq!(cells[3], row.description, "{}", row.field);
        assert_eq!(cells[4], row.example, "{}", row.field);
    }
}

#[test]
fn types_are_written_as_on_the_reference_page() {
    let found = table(PAGE);
    let cell = |name: &str| {
        let field = format!("`{name}`");
        &found.iter().find(|cells| cells[0] == field).unwrap()[1]
    };
    assert_eq!(cell("id"), "*f64*");
    assert_eq!(cell("token"), "*String*");
    assert_eq!(cell("provider"), r"*JsonNullable\<String>*");
    assert_eq!(
        cell("categories"),
        concat!(
            r"Option\<Vec\<[ConnectSessionTokenAuthLinkCategories]",
            "(ConnectSessionTokenAuthLinkCategories.md)>>"
        )
    );
    assert_eq!(
        cell("type"),
        concat!(
            r"[JsonNullable\<ConnectSessionTokenAuthLinkType>]",
            "(ConnectSessionTokenAuthLinkType.md)"
        )
    );
    assert!(cell("created_at").contains("](https://docs.rs/chrono/"));
}

#[test]
fn linked_pages_exist() {
    let docs = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    let mut links = 0;
    for entry in std::fs::read_dir(&docs).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        for rest in text.split("](").skip(1) {
            let target = rest.split(')').next().unwrap();
            if !target.starts_with("https://") {
                assert!(docs.join(target).is_file(), "{target}");
                links += 1;
            }
        }
    }
    assert!(links > 0);
}

#[test]
fn the_manifest_names_the_types_of_the_page() {
    let manifest: Value = serde_json::from_str(MANIFEST).unwrap();
    let types = manifest["types"].as_object().unwrap();
    let root = "#/components/schemas/ConnectSessionTokenAuthLink";
    let expected = [
        (String::new(), "ConnectSessionTokenAuthLink"),
        ("/properties/categories/items".to_owned(), "ConnectSessionTokenAuthLinkCategories"),
        ("/properties/metadata".to_owned(), "ConnectSessionTokenAuthLinkMetadata"),
        ("/properties/type".to_owned(), "ConnectSessionTokenAuthLinkType"),
    ];
    for (place, name) in expected {
        let path = types[&format!("{root}{place}")].as_str().unwrap();
        assert!(path.starts_with("stackone_connect_models::"), "{path}");
        assert_eq!(path.rsplit("::").next(), Some(name));
    }
}

#[test]
fn fields_have_the_types_of_the_page() {
    // That this compiles is the test.
    fn fields(link: ConnectSessionTokenAuthLink) {
        let _: f64 = link.id;
        let _: f64 = link.organization_id;
        let _: String = link.project_id;
        let _: Option<Vec<ConnectSessionTokenAuthLinkCategories>> = link.categories;
        let _: JsonNullable<String> = link.provider;
        let _: String = link.origin_owner_id;
        let _: String = link.origin_owner_name;
        let _: JsonNullable<String> = link.origin_username;
        let _: JsonNullable<String> = link.account_id;
        let _: JsonNullable<String> = link.label;
        let _: chrono::DateTime<chrono::FixedOffset> = link.created_at;
        let _: JsonNullable<ConnectSessionTokenAuthLinkMetadata> = link.metadata;
        let _: JsonNullable<String> = link.external_trigger_token;
        let _: JsonNullable<ConnectSessionTokenAuthLinkType> = link.r#type;
        let _: JsonNullable<String> = link.integration_id;
        let _: String = link.token;
        let _: String = link.auth_link_url;
    }
    let _ = fields;
}

/// The example values of the page are not wire values: they must survive all the same.
#[test]
fn the_examples_of_the_page_round_trip() {
    let parse = |cell: &str| serde_json::from_str::<Value>(&cell.replace("<br/>", "")).unwrap();

    let categories = parse(CATEGORIES);
    let read: Vec<ConnectSessionTokenAuthLinkCategories> = common::read(&categories).unwrap();
    assert_eq!(read.len(), 14);
    assert_eq!(serde_json::to_value(&read).unwrap(), categories);
    let unknown: Vec<_> = read
        .iter()
        .filter(|value| matches!(value, ConnectSessionTokenAuthLinkCategories::Unrecognized(_)))
        .map(ConnectSessionTokenAuthLinkCategories::as_str)
        .collect();
    assert_eq!(unknown, ["hrisLegacy", "stackOne"]);

    for example in parse(TYPES).as_array().unwrap() {
        let read: ConnectSessionTokenAuthLinkType = common::read(example).unwrap();
        assert!(matches!(read, ConnectSessionTokenAuthLinkType::Unrecognized(_)));
        assert_eq!(json!(read), *example);
    }
}
