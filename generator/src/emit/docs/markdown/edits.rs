//! Finds what must change in a text before rustdoc reads it.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::fenced;
use super::html::{self, Fragment};

/// Languages of code blocks that stay as they are. Any other word could be one that rustdoc takes
/// for an attribute of a Rust test.
const LANGUAGES: &[&str] = &[
    "bash",
    "c",
    "console",
    "cpp",
    "csharp",
    "css",
    "csv",
    "curl",
    "diff",
    "go",
    "graphql",
    "html",
    "http",
    "ini",
    "java",
    "javascript",
    "js",
    "json",
    "json5",
    "jsonc",
    "jsx",
    "kotlin",
    "markdown",
    "md",
    "php",
    "powershell",
    "properties",
    "py",
    "python",
    "rb",
    "ruby",
    "sh",
    "shell",
    "sql",
    "swift",
    "text",
    "toml",
    "ts",
    "tsx",
    "txt",
    "typescript",
    "xml",
    "yaml",
    "yml",
];

/// A range of the source and what stands there instead.
pub struct Edit {
    /// The bytes that go.
    pub range: Range<usize>,
    /// What comes in their place.
    pub with: String,
}

/// Whether an address leads somewhere from any page.
pub fn is_absolute(address: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| {
        address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    })
}

/// The edits that a text needs; none if it is safe as it is.
pub fn find(source: &str) -> Vec<Edit> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS;
    let mut finder = Finder { source, ..Finder::default() };
    for (event, range) in Parser::new_ext(source, options).into_offset_iter() {
        finder.event(event, range);
    }
    finder.end_text();
    finder.edits.extend(html::edits(source, &finder.html));
    finder.edits
}

#[derive(Default)]
struct Finder<'a> {
    source: &'a str,
    edits: Vec<Edit>,
    html: Vec<Fragment>,
    /// Adjoining text so far.
    text: Option<Range<usize>>,
    /// Links and images around the current place.
    links: usize,
    /// Relative links around the current place: where the text inside ends so far.
    relative: Vec<Option<usize>>,
    /// Lists, quotes and the like around the current place.
    containers: usize,
    /// Whether the current place is in an indented code block inside a container.
    indented: bool,
    /// Whether the current place is in another code block, in an HTML block or in `<…>`.
    opaque: bool,
}

impl Finder<'_> {
    fn event(&mut self, event: Event, range: Range<usize>) {
        if let Event::Text(_) = event {
            return self.text_event(range);
        }
        self.end_text();
        if !matches!(event, Event::End(TagEnd::Link | TagEnd::Image)) {
            self.inside_link(range.end);
        }
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::InlineHtml(_) => self.html.push(Fragment { range, block: false }),
            Event::FootnoteReference(_) => self.insert(range.start, "\\"),
            Event::HardBreak => self.hard_break(range),
            _ => {}
        }
    }

    fn insert(&mut self, at: usize, with: impl Into<String>) {
        self.edits.push(Edit { range: at..at, with: with.into() });
    }

    /// Notes where something inside the innermost link ends.
    fn inside_link(&mut self, at: usize) {
        if let Some(Some(end)) = self.relative.last_mut() {
            *end = (*end).max(at);
        }
    }

    fn start(&mut self, tag: Tag, range: Range<usize>) {
        match tag {
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => {
                self.opaque = true;
                self.fence(&info, &range);
            }
            Tag::CodeBlock(CodeBlockKind::Indented) if self.containers > 0 => self.indented = true,
            Tag::CodeBlock(CodeBlockKind::Indented) => {
                self.opaque = true;
                self.indented_block(&range);
            }
            Tag::HtmlBlock => {
                self.opaque = true;
                self.html.push(Fragment { range, block: true });
            }
            Tag::FootnoteDefinition(_) => {
                self.containers += 1;
                self.insert(range.start, "\\");
            }
            Tag::BlockQuote(_) | Tag::List(_) | Tag::Item => self.containers += 1,
            Tag::Link { link_type, dest_url, .. } => {
                self.links += 1;
                let is_bare = matches!(link_type, LinkType::Autolink | LinkType::Email);
                self.opaque = is_bare;
                if is_absolute(&dest_url) || link_type == LinkType::Email {
                    self.relative.push(None);
                } else if is_bare {
                    self.relative.push(None);
                    self.insert(range.start, "\\");
                } else {
                    self.relative.push(Some(range.start + 1));
                    self.edits
                        .push(Edit { range: range.start..range.start + 1, with: String::new() });
                }
            }
            Tag::Image { dest_url, .. } => {
                self.links += 1;
                if is_absolute(&dest_url) {
                    self.relative.push(None);
                } else {
                    self.relative.push(Some(range.start + 2));
                    self.edits
                        .push(Edit { range: range.start..range.start + 2, with: String::new() });
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::CodeBlock | TagEnd::HtmlBlock => {
                self.opaque = false;
                self.indented = false;
            }
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item | TagEnd::FootnoteDefinition => {
                self.containers = self.containers.saturating_sub(1)
            }
            TagEnd::Link | TagEnd::Image => {
                self.opaque = false;
                self.links = self.links.saturating_sub(1);
                if let Some(Some(end)) = self.relative.pop() {
                    self.edits.push(Edit { range: end..range.end, with: String::new() });
                }
            }
            _ => {}
        }
    }

    fn text_event(&mut self, range: Range<usize>) {
        if self.opaque {
            return;
        }
        if self.indented {
            return self.dedent(&range);
        }
        self.inside_link(range.end);
        match &mut self.text {
            Some(text) if text.end == range.start => text.end = range.end,
            _ => {
                self.end_text();
                self.text = Some(range);
            }
        }
    }

    /// Looks at a run of text: brackets must not become intra-doc links, addresses must not be
    /// bare.
    fn end_text(&mut self) {
        let Some(range) = self.text.take() else { return };
        let text = &self.source[range.clone()];
        let escaped = self.source[..range.start].ends_with('\\');
        let addresses = if self.links == 0 { addresses(text) } else { Vec::new() };
        for (at, _) in text.match_indices('[') {
            let next = addresses.partition_point(|address| address.end <= at);
            let inside = addresses.get(next).is_some_and(|address| address.contains(&at));
            if !inside && (at > 0 || !escaped) {
                self.insert(range.start + at, "\\");
            }
        }
        for address in addresses {
            self.insert(range.start + address.start, "<");
            self.insert(range.start + address.end, ">");
        }
    }

    /// Two spaces at the end of a line become a backslash: formatters remove the spaces.
    fn hard_break(&mut self, range: Range<usize>) {
        let text = &self.source[range.clone()];
        let spaces = text.len() - text.trim_start_matches(' ').len();
        if spaces > 0 {
            self.edits.push(Edit { range: range.start..range.start + spaces, with: "\\".into() });
        }
    }

    fn fence(&mut self, info: &str, range: &Range<usize>) {
        let block = &self.source[range.clone()];
        let Some(mark) = block.chars().next() else { return };
        let (first, rest) = block.split_once('\n').unwrap_or((block, ""));
        let length = first.len() - first.trim_start_matches(mark).len();
        let word = info.split([' ', ',', '{']).next().unwrap_or_default();
        let known = LANGUAGES.iter().find(|language| language.eq_ignore_ascii_case(word));
        let language = *known.unwrap_or(&"text");
        if info != language {
            let range = range.start + length..range.start + first.trim_end().len();
            self.edits.push(Edit {
                range: range.start..range.end.max(range.start),
                with: language.into(),
            });
        }
        let last = rest.trim_end().rsplit('\n').next().unwrap_or_default();
        let close = last.trim_start();
        let closes = last.len() - close.len() < 4
            && close.len() >= length
            && close.chars().all(|found| found == mark);
        if self.containers == 0 && !closes {
            let mark: String = std::iter::repeat_n(mark, length).collect();
            self.insert(self.source.len(), format!("\n{mark}"));
        }
    }

    /// An indented code block would be a doctest: it gets fences.
    fn indented_block(&mut self, range: &Range<usize>) {
        let start = self.source[..range.start].rfind('\n').map_or(0, |at| at + 1);
        let block = &self.source[start..range.end];
        let text = block.trim_end();
        let lines: Vec<&str> = text
            .split('\n')
            .map(|line| line.strip_prefix("    ").unwrap_or(line.trim_start()))
            .collect();
        self.edits.push(Edit {
            range: start..start + text.len(),
            with: fenced(&lines.join("\n"), "text"),
        });
    }

    /// An indented code block inside a list or quote becomes a paragraph.
    fn dedent(&mut self, range: &Range<usize>) {
        let before = &self.source[..range.start];
        let text = &self.source[range.clone()];
        let spaces = before.len() - before.trim_end_matches(' ').len();
        let inside = text.len() - text.trim_start_matches(' ').len();
        let range = range.start - spaces.min(4)..range.start + inside;
        if !range.is_empty() {
            self.edits.push(Edit { range, with: String::new() });
        }
    }
}

/// The bare addresses in a run of text.
fn addresses(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(place) = text[at..].find("://") {
        let separator = at + place;
        at = separator + "://".len();
        let before = |scheme: &str| {
            let start = text.get(separator.saturating_sub(scheme.len())..separator);
            start.is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        };
        let Some(scheme) = ["https", "http"].into_iter().find(|scheme| before(scheme)) else {
            continue;
        };
        let rest = &text[at..];
        let stop =
            |found: char| found.is_whitespace() || matches!(found, '<' | '>' | '"' | '\\' | '`');
        let length = trim_address(&rest[..rest.find(stop).unwrap_or(rest.len())]);
        let host = rest.starts_with(|found: char| found.is_alphanumeric());
        let start = separator - scheme.len();
        if length > 0 && host {
            found.push(start..at + length);
            at += length;
        }
    }
    found
}

/// The length of an address without the punctuation that follows it.
fn trim_address(address: &str) -> usize {
    let count = |found: char| address.matches(found).count();
    let mut surplus = [('(', ')'), ('[', ']'), ('{', '}')]
        .map(|(open, close)| (close, count(close).saturating_sub(count(open))));
    let mut rest = address;
    while let Some(last) = rest.chars().next_back() {
        let drop = match surplus.iter_mut().find(|(close, _)| *close == last) {
            Some((_, 0)) => false,
            Some((_, surplus)) => {
                *surplus -= 1;
                true
            }
            None => ".,;:!?'*_~|\u{2026}".contains(last),
        };
        if !drop {
            break;
        }
        rest = &rest[..rest.len() - last.len_utf8()];
    }
    rest.len()
}
