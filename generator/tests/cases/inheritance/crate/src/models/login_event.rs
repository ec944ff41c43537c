// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum};
use super::UserEventType;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LoginEvent {
    pub r#type: UserEventType,
    pub action: LoginEventAction,
    pub address: Option<String>,
}

impl LoginEvent {
    /// Makes a new `LoginEvent` with everything optional left out.
    pub fn new(
        r#type: impl Into<UserEventType>,
        action: impl Into<LoginEventAction>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            action: action.into(),
            address: None,
        }
    }

    /// Sets `address`.
    pub fn with_address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
}

object::model! {
    LoginEvent {
        "type" => r#type: required,
        "action" => action: required,
        "address" => address: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoginEventAction {
    /// `login`
    Login,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    LoginEventAction {
        "login" => Login,
        _ => Unrecognized,
    }
}
