//! Texts that an earlier run rendered.

use std::collections::BTreeMap;
use std::fmt;

type Find<'a> = dyn Fn(&str, &str) -> Option<String> + Sync + 'a;

/// Where the text of a file may be had that was rendered from tokens of a digest; by default
/// nowhere.
#[derive(Default)]
pub struct Reuse<'a> {
    find: Option<Box<Find<'a>>>,
}

impl<'a> Reuse<'a> {
    /// Asks a function of path and digest.
    pub fn new(find: impl Fn(&str, &str) -> Option<String> + Sync + 'a) -> Self {
        Self { find: Some(Box::new(find)) }
    }

    pub(super) fn text(&self, path: &str, digest: &str) -> Option<String> {
        self.find.as_ref()?(path, digest)
    }
}

impl fmt::Debug for Reuse<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reuse").finish_non_exhaustive()
    }
}

/// What was rendered, and what was taken from an earlier run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rendering {
    /// The files of models that were rendered.
    pub rendered: usize,
    /// The files of models whose text was there already, and whose tokens are the same.
    pub reused: usize,
    /// The digest of each of these files' tokens, by the path of the file.
    pub digests: BTreeMap<String, String>,
}
