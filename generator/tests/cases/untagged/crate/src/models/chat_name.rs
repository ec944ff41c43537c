// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ChatName {
    pub via: Option<ChatNameVia>,
    pub name: Option<String>,
}

impl ChatName {
    /// Sets `via`.
    pub fn with_via(mut self, value: impl Into<ChatNameVia>) -> Self {
        self.via = Some(value.into());
        self
    }

    /// Sets `name`.
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

object::model! {
    ChatName: Default {
        "via" => via: optional,
        "name" => name: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatNameVia {
    /// `chat`
    Chat,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    ChatNameVia {
        "chat" => Chat,
        _ => Unrecognized,
    }
}
