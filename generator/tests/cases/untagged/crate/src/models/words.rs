// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Words {
    pub content: Option<WordsContent>,
}

impl Words {
    /// Sets `content`.
    #[inline]
    pub fn with_content(mut self, value: WordsContent) -> Self {
        self.content = Some(value);
        self
    }
}

object::model! {
    Words: Default {
        "content" => content: optional,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WordsContent {
    pub r#type: Option<WordsContentType>,
    pub text: Option<String>,
}

impl WordsContent {
    /// Sets `type`.
    pub fn with_type(mut self, value: impl Into<WordsContentType>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets `text`.
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

object::model! {
    WordsContent: Default {
        "type" => r#type: optional,
        "text" => text: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WordsContentType {
    /// `words`
    Words,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    WordsContentType {
        "words" => Words,
        _ => Unrecognized,
    }
}
