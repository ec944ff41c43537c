//! Real answers of the API, with everything in them that a server may add without notice.

#[allow(dead_code, reason = "each file of tests uses a part of it")]
mod common;

use common::{read, read_text, refusal};
use serde_json::{Value, json};
use stackone_connect_models::{
    ConnectSessionCreate, ConnectSessionCreateType, ConnectSessionTokenAuthLink,
    ConnectSessionTokenAuthLinkCategories as Category, ConnectSessionTokenAuthLinkType as Type,
    JsonNullable,
};

/// An answer with every property, a category and a type that the document does not name, and a
/// property that it does not know.
const ANSWER: &str = r#"{
    "id": 184671,
    "organization_id": 3.0,
    "project_id": "dev-project-68574",
    "categories": ["ats", "hris-legacy", "knowledge-base", "stackone"],
    "provider": "hibob",
    "origin_owner_id": "customer-123",
    "origin_owner_name": "Ünïcode & Söhne \"GmbH\" 🚀",
    "origin_username": null,
    "account_id": "45355976281015164504",
    "label": "",
    "created_at": "2024-02-29T23:59:58.123+05:30",
    "metadata": {
        "plan": {"name": "enterprise", "seats": [10, 20.5, null, {"region": "eu"}]},
        "trial": false,
        "nothing": null,
        "": "an empty key"
    },
    "external_trigger_token": "f0bc3d88-2178-5423-8c81-b81d6c9da824",
    "type": "sandbox",
    "integration_id": "8a6b0d2e-6f0c-4b6e-9b1a-3d1c2f4e5a6b",
    "token": "eyJhbGciOiJIUzI1NiJ9.e30.abc",
    "auth_link_url": "https://app.stackone.com/embedded_accounts_link?token=abc&x=%20",
    "added_last_week": {"deep": [1, 2, 3]}
}"#;

fn answer() -> Value {
    serde_json::from_str(ANSWER).unwrap()
}

/// Whether two JSON values are equal, with numbers compared by value: `1` and `1.0` are one number.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        (a, b) => a == b,
    }
}

/// Whether `property` stands in `message` as a word of its own.
fn names(message: &str, property: &str) -> bool {
    message.split(|letter: char| !letter.is_alphanumeric() && letter != '_').any(|w| w == property)
}

#[test]
fn a_full_answer_comes_back_equal() {
    let link: ConnectSessionTokenAuthLink = read_text(ANSWER).unwrap();
    let written = serde_json::to_value(&link).unwrap();

    let mut known = answer();
    known.as_object_mut().unwrap().remove("added_last_week");
    assert!(same(&written, &known), "{written:#}\n{known:#}");

    let again: ConnectSessionTokenAuthLink = read(&written).unwrap();
    assert_eq!(again, link);
}

#[test]
fn a_full_answer_is_read_by_field_access() {
    let link: ConnectSessionTokenAuthLink = serde_json::from_str(ANSWER).unwrap();

    assert_eq!(link.id, 184_671.0);
    assert_eq!(link.organization_id, 3.0);
    assert_eq!(link.project_id, "dev-project-68574");
    assert_eq!(link.origin_owner_name, "Ünïcode & Söhne \"GmbH\" 🚀");
    assert_eq!(link.provider, JsonNullable::Present("hibob".to_owned()));
    assert!(link.origin_username.is_null());
    assert_eq!(link.label.as_deref(), JsonNullable::Present(""));

    let categories = link.categories.unwrap();
    let words: Vec<_> = categories.iter().map(Category::as_str).collect();
    assert_eq!(words, ["ats", "hris-legacy", "knowledge-base", "stackone"]);
    assert!(matches!(categories[2], Category::Unrecognized(_)));

    let JsonNullable::Present(kind) = link.r#type else { panic!("{:?}", link.r#type) };
    assert!(matches!(kind, Type::Unrecognized(_)));
    assert_eq!(kind.as_str(), "sandbox");

    let JsonNullable::Present(metadata) = link.metadata else { panic!("{:?}", link.metadata) };
    assert_eq!(metadata["plan"]["seats"][3]["region"], "eu");
    assert_eq!(metadata[""], "an empty key");
}

#[test]
fn the_offset_of_a_timestamp_stays() {
    let link: ConnectSessionTokenAuthLink = serde_json::from_str(ANSWER).unwrap();
    assert_eq!(link.created_at.offset().local_minus_utc(), (5 * 60 + 30) * 60);
    assert_eq!(link.created_at.timestamp_subsec_millis(), 123);
    let written = serde_json::to_value(&link).unwrap();
    assert_eq!(written["created_at"], "2024-02-29T23:59:58.123+05:30");
}

#[test]
fn known_values_are_never_unrecognized() {
    for known in Category::KNOWN {
        assert!(!matches!(known, Category::Unrecognized(_)));
        assert_eq!(&Category::from(known.as_str()), known);
        let read: Category = serde_json::from_value(json!(known.as_str())).unwrap();
        assert_eq!(&read, known);
    }
    let words: Vec<_> = Category::KNOWN.iter().map(Category::as_str).collect();
    assert_eq!(
        words,
        [
            "ats",
            "hris",
            "hris-legacy",
            "crm",
            "iam",
            "marketing",
            "lms",
            "stackone",
            "documents",
            "ticketing",
            "screening",
            "messaging",
            "accounting",
            "scheduling"
        ]
    );
    let words: Vec<_> = Type::KNOWN.iter().map(Type::as_str).collect();
    assert_eq!(words, ["production", "test", "unmapped_value"]);
    let words: Vec<_> =
        ConnectSessionCreateType::KNOWN.iter().map(ConnectSessionCreateType::as_str).collect();
    assert_eq!(words, ["production", "test"]);
}

#[test]
fn every_known_property_with_a_wrong_json_type_is_refused() {
    // `metadata` is the only property that may be an object.
    let wrong = json!({"not": "this"});
    for property in answer().as_object().unwrap().keys() {
        let mut broken = answer();
        broken[property] = if property == "metadata" { json!([1]) } else { wrong.clone() };
        if property == "added_last_week" {
            read::<ConnectSessionTokenAuthLink>(&broken).unwrap();
        } else {
            refusal::<ConnectSessionTokenAuthLink>(&broken);
        }
    }
}

#[test]
fn an_error_points_at_the_property() {
    // Each property stands on a line of its own, so that the line tells it.
    let cases = [
        ("\"id\": 184671", "\"id\": \"184671\""),
        ("\"project_id\": \"dev-project-68574\"", "\"project_id\": 68574"),
        ("[\"ats\",", "[7,"),
        ("\"provider\": \"hibob\"", "\"provider\": false"),
        ("2024-02-29T23:59:58.123+05:30", "2023-02-29T23:59:58.123+05:30"),
        ("\"type\": \"sandbox\"", "\"type\": {}"),
    ];
    for (good, bad) in cases {
        let line = 1 + ANSWER.lines().position(|line| line.contains(good)).unwrap();
        let text = ANSWER.replacen(good, bad, 1);
        let error = serde_json::from_str::<ConnectSessionTokenAuthLink>(&text).unwrap_err();
        assert_eq!(error.line(), line, "{bad}: {error}");
    }
}

#[test]
fn errors_name_the_property() {
    let cases = [
        ("created_at", json!("29/02/2024")),
        ("created_at", json!("2024-02-30T00:00:00Z")),
        ("created_at", json!("2024-02-29T00:00:00")),
        ("created_at", json!(1_709_251_198)),
        ("id", json!("184671")),
        ("token", json!(null)),
        ("provider", json!(17)),
        ("categories", json!("ats")),
        ("type", json!(1)),
        ("metadata", json!("x")),
    ];
    for (property, value) in cases {
        let mut broken = answer();
        broken[property] = value;
        let message = refusal::<ConnectSessionTokenAuthLink>(&broken);
        assert!(names(&message, property), "{property}: {message}");
    }

    let mut short = answer();
    short.as_object_mut().unwrap().remove("auth_link_url");
    let message = refusal::<ConnectSessionTokenAuthLink>(&short);
    assert!(names(&message, "auth_link_url"), "{message}");
}

#[test]
fn duplicate_properties_are_refused() {
    let text = ANSWER.replacen("\"token\":", "\"token\": \"a\",\n\"token\":", 1);
    let error = serde_json::from_str::<ConnectSessionTokenAuthLink>(&text).unwrap_err();
    assert!(error.to_string().contains("token"), "{error}");
}

#[test]
fn a_request_is_built_from_what_is_required() {
    let mut request = ConnectSessionCreate::new("customer-123", "Customer");
    request.provider = "hibob".to_owned().into();
    request.label = JsonNullable::Null;
    request.r#type = ConnectSessionCreateType::Test.into();
    assert_eq!(
        serde_json::to_value(&request).unwrap(),
        json!({
            "origin_owner_id": "customer-123",
            "origin_owner_name": "Customer",
            "provider": "hibob",
            "label": null,
            "type": "test",
        })
    );
}

#[test]
fn a_request_is_built_in_one_expression() {
    let request = ConnectSessionCreate::new("customer-123", "Customer")
        .with_label("main")
        .with_expires_in(600.0)
        .with_multiple(true)
        .with_categories(vec![])
        .with_type(ConnectSessionCreateType::Test)
        .with_provider(JsonNullable::Null)
        .with_account_id(None);
    let expected = json!({
        "categories": [],
        "provider": null,
        "origin_owner_id": "customer-123",
        "origin_owner_name": "Customer",
        "account_id": null,
        "expires_in": 600.0,
        "multiple": true,
        "label": "main",
        "type": "test",
    });
    assert_eq!(serde_json::to_value(&request).expect("a request can be written"), expected);
}
