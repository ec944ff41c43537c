// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, UnrecognizedMember, object, open_enum, tagged_union};
use super::LoginEvent;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserEvent {
    LoginEvent(LoginEvent),
    Base(UserEventBase),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    UserEvent: "action" {
        "login" => LoginEvent(LoginEvent),
        "UserEvent" => Base(UserEventBase),
        _ => Unrecognized,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UserEventBase {
    pub r#type: UserEventType,
    pub action: String,
}

impl UserEventBase {
    /// Makes a new `UserEventBase`.
    pub fn new(r#type: impl Into<UserEventType>, action: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            action: action.into(),
        }
    }
}

object::model! {
    UserEventBase {
        "type" => r#type: required,
        "action" => action: required,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserEventType {
    /// `user`
    User,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    UserEventType {
        "user" => User,
        _ => Unrecognized,
    }
}
