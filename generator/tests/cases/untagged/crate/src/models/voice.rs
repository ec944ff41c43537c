// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Voice {
    pub content: Option<VoiceContent>,
}

impl Voice {
    /// Sets `content`.
    #[inline]
    pub fn with_content(mut self, value: VoiceContent) -> Self {
        self.content = Some(value);
        self
    }
}

object::model! {
    Voice: Default {
        "content" => content: optional,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VoiceContent {
    pub r#type: Option<VoiceContentType>,
    pub seconds: Option<i128>,
}

impl VoiceContent {
    /// Sets `type`.
    pub fn with_type(mut self, value: impl Into<VoiceContentType>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets `seconds`.
    #[inline]
    pub fn with_seconds(mut self, value: i128) -> Self {
        self.seconds = Some(value);
        self
    }
}

object::model! {
    VoiceContent: Default {
        "type" => r#type: optional,
        "seconds" => seconds: optional whole,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoiceContentType {
    /// `voice`
    Voice,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    VoiceContentType {
        "voice" => Voice,
        _ => Unrecognized,
    }
}
