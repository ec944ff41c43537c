//! What users can see of a crate, kept in the crate as a text: the next run tells by it what
//! changed, without the old document and without version control.
//!
//! The text is JSON with one line for each field, variant or member, sorted by the models' names,
//! so that a change of the document changes a line or two.

use std::io;

use serde::{Deserialize, Serialize};
use serde_json::Serializer;
use serde_json::ser::Formatter;

use super::surface::Surface;
use crate::diagnostics::harmless_json;

/// The path of the text in the generated crate.
pub const STORE: &str = "api.json";

/// The version of the text's form.
const FORMAT: u64 = 1;

#[derive(Serialize, Deserialize)]
struct Form<S> {
    format: u64,
    #[serde(flatten)]
    surface: S,
}

#[derive(Deserialize)]
struct Header {
    format: u64,
}

/// A [`Surface`] as it is written.
#[derive(Serialize)]
struct Written<'a, M> {
    version: &'a str,
    models: M,
}

/// The text of the models of a document's version: a map of models by their names.
pub(super) fn text(version: &str, models: impl Serialize) -> String {
    let mut text = Vec::new();
    let mut writer = Serializer::with_formatter(&mut text, Lines::default());
    // Texts, numbers and lists of them always have a JSON form, and writing to memory works.
    let surface = Written { version, models };
    let _ = Form { format: FORMAT, surface }.serialize(&mut writer);
    text.push(b'\n');
    text.shrink_to_fit();
    harmless_json(String::from_utf8(text).unwrap_or_default())
}

impl Surface {
    /// The text.
    pub fn to_text(&self) -> String {
        text(&self.version, &self.models)
    }

    /// Reads the text; `None` if it is not one of this form. `types` is the manifest's list, which
    /// has the places of the models.
    pub fn from_text<'m>(
        text: &str,
        types: impl Iterator<Item = (&'m str, &'m [String])>,
    ) -> Option<Self> {
        let header: Header = serde_json::from_str(text).ok()?;
        if header.format != FORMAT {
            return None;
        }
        let mut surface = serde_json::from_str(text).ok().map(|form: Form<Self>| form.surface)?;
        for (pointer, paths) in types {
            for path in paths {
                let name = path.rsplit("::").next().unwrap_or(path);
                if let Some(model) = surface.models.get_mut(name) {
                    model.at = pointer.to_owned();
                }
            }
        }
        Some(surface)
    }
}

/// The depth of a model's members: below it, everything stands in one line.
const MEMBERS: usize = 4;

/// Breaks lines before the properties of the whole, the models, and the members of a model.
#[derive(Default)]
struct Lines {
    /// In how many objects and lists the next value stands.
    depth: usize,
    /// Whether the next value is an element of a model's list.
    in_list: bool,
    /// Whether this list holds some that got a line each.
    has_lines: bool,
    /// Whether nothing has been written into the innermost object yet.
    is_empty: bool,
}

impl Lines {
    fn line<W: ?Sized + io::Write>(writer: &mut W, indent: usize) -> io::Result<()> {
        writer.write_all(b"\n")?;
        (0..indent).try_for_each(|_| writer.write_all(b" "))
    }
}

impl Formatter for Lines {
    fn begin_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        if self.depth == MEMBERS && self.in_list {
            self.has_lines = true;
            Self::line(writer, MEMBERS - 1)?;
        }
        self.depth += 1;
        self.is_empty = true;
        writer.write_all(b"{")
    }

    fn end_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.depth -= 1;
        if self.depth + 2 < MEMBERS && !self.is_empty {
            Self::line(writer, self.depth)?;
        }
        self.is_empty = false;
        writer.write_all(b"}")
    }

    fn begin_object_key<W: ?Sized + io::Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        self.is_empty = false;
        if !first {
            writer.write_all(b",")?;
        }
        // The properties of a model stand in its line, but for its members.
        match self.depth {
            depth if depth + 1 < MEMBERS => Self::line(writer, depth),
            depth if depth < MEMBERS && !first => writer.write_all(b" "),
            _ => Ok(()),
        }
    }

    fn begin_object_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(if self.depth < MEMBERS { b": " } else { b":" })
    }

    fn begin_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.depth += 1;
        self.in_list |= self.depth == MEMBERS;
        writer.write_all(b"[")
    }

    fn end_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        if self.depth == MEMBERS {
            self.in_list = false;
            if std::mem::take(&mut self.has_lines) {
                Self::line(writer, MEMBERS - 2)?;
            }
        }
        self.depth -= 1;
        writer.write_all(b"]")
    }
}
