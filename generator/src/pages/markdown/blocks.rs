//! Splits Markdown at the places that matter to a page: blank lines and fenced code.

/// A part of a text.
#[derive(Debug, PartialEq)]
pub(super) enum Block<'a> {
    /// Lines between blank lines.
    Text(Vec<&'a str>),
    /// Fenced code. One that the text never closes ends with the text.
    Fence {
        /// The run of backticks or tildes that opens and closes it.
        mark: &'a str,
        /// The language, if a plain word behind the opening mark names it.
        info: &'a str,
        /// The lines between the marks.
        lines: Vec<&'a str>,
    },
}

/// The parts of a text, in order.
pub(super) fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut found = Vec::new();
    let mut open = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if let Some((mark, info)) = fence(line) {
            flush(&mut open, &mut found);
            let lines = lines.by_ref().take_while(|line| !closes(line, mark)).collect();
            found.push(Block::Fence { mark, info, lines });
        } else if line.trim().is_empty() {
            flush(&mut open, &mut found);
        } else {
            open.push(line);
        }
    }
    flush(&mut open, &mut found);
    found
}

fn flush<'a>(open: &mut Vec<&'a str>, found: &mut Vec<Block<'a>>) {
    if !open.is_empty() {
        found.push(Block::Text(std::mem::take(open)));
    }
}

/// The mark and the info of a line that opens fenced code.
fn fence(line: &str) -> Option<(&str, &str)> {
    let text = outdent(line)?;
    let first = text.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let length = text.chars().take_while(|c| *c == first).count();
    let (mark, info) = text.split_at(length);
    let word = info.split_whitespace().next().unwrap_or("");
    let is_word = word.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '+' | '#'));
    let opens = length >= 3 && !(first == '`' && info.contains('`'));
    opens.then_some((mark, if is_word { word } else { "" }))
}

/// Whether a line closes the fenced code that `mark` opened.
fn closes(line: &str, mark: &str) -> bool {
    outdent(line).is_some_and(|text| {
        let rest = text.trim_end();
        rest.starts_with(mark) && mark.starts_with(|first| rest.chars().all(|c| c == first))
    })
}

/// The line without its indentation, if that is not deep enough to make it code.
fn outdent(line: &str) -> Option<&str> {
    let text = line.trim_start_matches(' ');
    (line.len() - text.len() <= 3).then_some(text)
}
