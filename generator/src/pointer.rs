//! JSON pointers (RFC 6901), the way every stage names a place in a document.

use std::fmt;
use std::sync::Arc;

/// A place in a document, as a URI fragment with an RFC 6901 pointer:
/// `#/components/schemas/Pet/properties/name`.
///
/// A place in another file than the main one carries that file's path, relative to the main
/// document's folder, before the `#`: `common.yaml#/Pet`. Tokens are escaped with `~0` and `~1`
/// and never percent-encoded.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(Arc<str>);

impl Pointer {
    /// The root of the main document, `#`.
    pub fn root() -> Self {
        Self(Arc::from("#"))
    }

    /// The root of a file, named by its path relative to the main document's folder; the main document
    /// itself has the empty path.
    pub fn file(path: &str) -> Self {
        Self(Arc::from(format!("{path}#")))
    }

    /// Takes a pointer that is already in this form.
    pub fn parse(text: &str) -> Option<Self> {
        let (_, fragment) = text.split_once('#')?;
        (fragment.is_empty() || fragment.starts_with('/')).then(|| Self(Arc::from(text)))
    }

    /// The place one step below: `token` is a member's name as it stands in the document.
    #[must_use]
    pub fn join(&self, token: &str) -> Self {
        self.append([escape(token).as_ref()])
    }

    /// The place two steps below.
    #[must_use]
    pub fn join_two(&self, first: &str, second: &str) -> Self {
        self.append([escape(first).as_ref(), escape(second).as_ref()])
    }

    /// The place below, by escaped tokens.
    fn append<const N: usize>(&self, steps: [&str; N]) -> Self {
        let length: usize = steps.iter().map(|step| 1 + step.len()).sum();
        let mut text = String::with_capacity(self.0.len() + length);
        text.push_str(&self.0);
        for step in steps {
            text.push('/');
            text.push_str(step);
        }
        Self(text.into())
    }

    /// The place of the element `index` of the array at this place.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        Self(Arc::from(format!("{}/{index}", self.0)))
    }

    /// The text before the `#`: empty for the main document.
    pub fn document(&self) -> &str {
        self.0.split_once('#').map_or("", |(file, _)| file)
    }

    /// The same place in the main document.
    #[must_use]
    pub fn in_main(&self) -> Self {
        let path = self.0.split_once('#').map_or("", |(_, path)| path);
        Self(Arc::from(format!("#{path}")))
    }

    /// The tokens from the root on, unescaped.
    pub fn tokens(&self) -> impl Iterator<Item = String> + '_ {
        let path = self.0.split_once('#').map_or("", |(_, path)| path);
        path.split('/').skip(1).map(unescape)
    }

    /// The last token, unescaped; `None` for a root.
    pub fn last(&self) -> Option<String> {
        self.tokens().last()
    }

    /// The pointer as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn escape(token: &str) -> std::borrow::Cow<'_, str> {
    if token.contains(['~', '/']) {
        token.replace('~', "~0").replace('/', "~1").into()
    } else {
        token.into()
    }
}

fn unescape(token: &str) -> String {
    if token.contains('~') { token.replace("~1", "/").replace("~0", "~") } else { token.to_owned() }
}

impl Default for Pointer {
    fn default() -> Self {
        Self::root()
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_survive_escaping() {
        let pointer = Pointer::root().join("a/b").join("~1").index(3);
        assert_eq!(pointer.as_str(), "#/a~1b/~01/3");
        assert_eq!(pointer.tokens().collect::<Vec<_>>(), ["a/b", "~1", "3"]);
        assert_eq!(pointer.last().as_deref(), Some("3"));
    }

    #[test]
    fn a_root_has_no_tokens() {
        assert_eq!(Pointer::root().tokens().count(), 0);
        assert_eq!(Pointer::file("a/b.yaml").document(), "a/b.yaml");
    }

    #[test]
    fn only_fragments_with_a_pointer_parse() {
        assert!(Pointer::parse("#/a").is_some());
        assert!(Pointer::parse("x.yaml#").is_some());
        assert!(Pointer::parse("#a").is_none());
        assert!(Pointer::parse("a").is_none());
    }
}
