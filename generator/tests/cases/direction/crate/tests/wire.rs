//! What travels in one direction only is not demanded in the other.

use case_direction::*;
use serde_json::json;

#[test]
fn an_answer_comes_without_its_secrets() {
    let user = json!({"id": "1", "name": "a", "shared": {"made": "2024-01-01T00:00:00+05:30"}});
    let read: User = serde_json::from_value(user.clone()).expect("a valid answer");
    assert_eq!(serde_json::to_value(&read).expect("it writes"), user);
    assert!(serde_json::from_value::<User>(json!({"name": "a", "shared": {}})).is_err());
}

#[test]
fn a_request_is_made_without_what_the_server_adds() {
    let request = NewUser::new("a", "secret");
    assert_eq!(
        serde_json::to_value(&request).expect("it writes"),
        json!({"name": "a", "password": "secret"})
    );
}
