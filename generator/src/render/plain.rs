//! Items that are printed from their tokens as they are: structs and enums, and functions whose
//! statements each fit into a line. They are most of what is generated, and to have them parsed and
//! printed by libraries takes several times as long. The text is the same.

mod line;

use proc_macro2::{Delimiter, Literal};

use super::tree::{Angles, Tree};
use crate::emit::LINE_BREAK;
use line::line;

/// How long a line may be, in bytes: the printer's width.
const WIDTH: usize = 89;
/// How long a struct may be that is built in a line.
const STRUCT_WIDTH: usize = 35;

/// Adds an item to a text; gives `None` if the item is not plain.
pub fn print(text: &mut String, item: &[Tree]) -> Option<()> {
    let rest = attributes(text, "", item)?;
    let (last, head) = rest.split_last()?;
    let [start, keyword, ..] = head else { return None };
    match last {
        Tree::Group(Delimiter::Brace, inside) => {
            line_with(text, "", head, " {")?;
            if start.is_word("impl") {
                return body(text, inside, "", functions);
            }
            let has_members = keyword.is_word("struct") || keyword.is_word("enum");
            (start.is_word("pub") && has_members).then(|| body(text, inside, "", members))?
        }
        end if !end.is_any(&[';']) => None,
        _ if start.is_word("use") || keyword.is_word("use") => import(text, head),
        _ if start.is_word("mod") || keyword.is_word("type") => whole_line(text, "", head, ";"),
        _ => None,
    }
}

/// Adds what is in braces behind the opening one, and the closing one.
fn body(
    text: &mut String,
    inside: &[Tree],
    indent: &str,
    print: impl FnOnce(&mut String, &[Tree]) -> Option<()>,
) -> Option<()> {
    if !inside.is_empty() {
        text.push('\n');
        print(text, inside)?;
        text.push_str(indent);
    }
    text.push_str("}\n");
    Some(())
}

/// Adds a line that has to fit if it could be broken.
fn whole_line(text: &mut String, indent: &str, tokens: &[Tree], end: &str) -> Option<()> {
    line_with(text, indent, tokens, end)?;
    text.push('\n');
    Some(())
}

/// Adds what has to fit into a line if it could be broken, without the line's end.
fn line_with(text: &mut String, indent: &str, tokens: &[Tree], end: &str) -> Option<()> {
    let start = text.len();
    text.push_str(indent);
    line(text, tokens)?;
    text.push_str(end);
    let fits = text.len() - start <= WIDTH;
    // Names and paths cannot be broken.
    let is_name = |token: &Tree| match token {
        Tree::Ident(word) => word != "for",
        token => token.is_any(&[':']),
    };
    (fits || tokens.iter().all(is_name)).then_some(())
}

/// Adds `use path::{A, B};`, in as many lines as it takes.
fn import(text: &mut String, head: &[Tree]) -> Option<()> {
    let start = text.len();
    if whole_line(text, "", head, ";").is_some() {
        return Some(());
    }
    text.truncate(start);
    let (Tree::Group(Delimiter::Brace, names), path) = head.split_last()? else { return None };
    line(text, path)?;
    text.push('{');
    let mut column = WIDTH;
    let mut names = names.split(|token| token.is_any(&[','])).peekable();
    while let Some(name) = names.next() {
        let [name @ Tree::Ident(_)] = name else { return None };
        let start = text.len();
        text.push(' ');
        line(text, std::slice::from_ref(name))?;
        // The last comma does not count.
        let added = text.len() - start + usize::from(names.peek().is_some());
        text.push(',');
        column += added;
        if column > WIDTH {
            text.replace_range(start..=start, "\n    ");
            column = 3 + added;
        }
    }
    text.push_str("\n};\n");
    Some(())
}

/// Adds a field, a variant or a parameter, and a comma. The arguments of a type get lines of their
/// own where they do not fit.
fn member(text: &mut String, indent: &str, tokens: &[Tree], width: usize) -> Option<()> {
    let start = text.len();
    text.push_str(indent);
    line(text, tokens)?;
    // The comma counts only where another follows, which the width tells.
    if text.len() - start < width || !tokens.iter().any(can_break) {
        text.push_str(",\n");
        return Some(());
    }
    text.truncate(start);
    text.push_str(indent);
    let at = tokens.iter().position(can_break)?;
    let (head, rest) = tokens.split_at_checked(at)?;
    line(text, head)?;
    let (inside, signs) = match (head, rest) {
        // Of a variant. A type in parentheses would become a tuple.
        ([_], [Tree::Group(Delimiter::Parenthesis, inside)]) => (inside.as_slice(), ("(", ")")),
        (_, [start, inside @ .., end]) if start.is_any(&['<']) && end.is_any(&['>']) => {
            (inside, ("<", ">"))
        }
        _ => return None,
    };
    text.push_str(signs.0);
    text.push('\n');
    let deeper = format!("{indent}    ");
    listed(text, &deeper, inside)?;
    text.push_str(indent);
    text.push_str(signs.1);
    text.push_str(",\n");
    Some(())
}

fn can_break(token: &Tree) -> bool {
    token.is_any(&['<']) || matches!(token, Tree::Group(..))
}

/// Adds arguments or parameters, each with a comma, of which the last is not in the list and does
/// not count.
fn listed(text: &mut String, indent: &str, list: &[Tree]) -> Option<()> {
    let mut arguments = arguments(list).peekable();
    while let Some(argument) = arguments.next() {
        let width = WIDTH + usize::from(arguments.peek().is_none());
        member(text, indent, argument, width)?;
    }
    Some(())
}

/// Adds attributes, and gives what follows them.
fn attributes<'t>(text: &mut String, indent: &str, tokens: &'t [Tree]) -> Option<&'t [Tree]> {
    let mut tokens = tokens;
    while let [hash, Tree::Group(Delimiter::Bracket, inside), rest @ ..] = tokens {
        if !hash.is_any(&['#']) {
            return None;
        }
        match inside.as_slice() {
            [doc, equals, Tree::Literal(lines)] if doc.is_word("doc") && equals.is_any(&['=']) => {
                documentation(text, indent, lines)?;
            }
            [Tree::Ident(_)] | [Tree::Ident(_), Tree::Group(Delimiter::Parenthesis, _)] => {
                whole_line(text, &format!("{indent}#["), inside, "]")?;
            }
            _ => return None,
        }
        tokens = rest;
    }
    Some(tokens)
}

/// Adds the lines of a documentation.
fn documentation(text: &mut String, indent: &str, lines: &Literal) -> Option<()> {
    let lines = unescaped(&lines.to_string())?;
    if lines.contains('\n') || !(lines.is_empty() || lines.starts_with(' ')) {
        return None;
    }
    for line in lines.trim_end_matches(' ').split(LINE_BREAK) {
        text.push_str(indent);
        text.push_str("///");
        text.push_str(line);
        text.push('\n');
    }
    Some(())
}

/// The value of a literal of a text, as it is emitted: with few kinds of escapes.
fn unescaped(literal: &str) -> Option<String> {
    if let Some(raw) = literal.strip_prefix("r\"") {
        return Some(raw.strip_suffix('"')?.to_owned());
    }
    let literal = literal.strip_prefix('"')?.strip_suffix('"')?;
    let mut parts = literal.split('\\');
    let mut text = String::with_capacity(literal.len());
    text.push_str(parts.next()?);
    while let Some(part) = parts.next() {
        if let Some(rest) = part.strip_prefix("u{1}") {
            text.push(LINE_BREAK);
            text.push_str(rest);
        } else if part.starts_with(['"', '\'']) {
            text.push_str(part);
        } else if part.is_empty() {
            text.push('\\');
            text.push_str(parts.next()?);
        } else {
            return Some(syn::parse_str::<syn::LitStr>(&format!("\"{literal}\"")).ok()?.value());
        }
    }
    Some(text)
}

/// Adds fields or variants, each of which ends with a comma.
fn members(text: &mut String, inside: &[Tree]) -> Option<()> {
    let (end, inside) = inside.split_last()?;
    if !end.is_any(&[',']) {
        return None;
    }
    for member in arguments(inside) {
        let member = attributes(text, "    ", member)?;
        self::member(text, "    ", member, WIDTH)?;
    }
    Some(())
}

/// Adds functions with blank lines between them.
fn functions(text: &mut String, inside: &[Tree]) -> Option<()> {
    let is_end = |token: &Tree| matches!(token, Tree::Group(Delimiter::Brace, _));
    for (index, function) in inside.split_inclusive(is_end).enumerate() {
        if index > 0 {
            text.push('\n');
        }
        let function = attributes(text, "    ", function)?;
        let (Tree::Group(Delimiter::Brace, inside), head) = function.split_last()? else {
            return None;
        };
        signature(text, head)?;
        body(text, inside, "    ", statements)?;
    }
    Some(())
}

/// Adds `fn name(parameters) -> Type {`; the parameters get lines of their own where they do not fit.
fn signature(text: &mut String, head: &[Tree]) -> Option<()> {
    let is_parameters = |token: &Tree| matches!(token, Tree::Group(Delimiter::Parenthesis, _));
    let at = head.iter().position(is_parameters)?;
    let (name, rest) = head.split_at_checked(at)?;
    let (Tree::Group(_, parameters), result) = rest.split_first()? else { return None };
    // The parentheses of `pub(crate)` are no parameters.
    let is_function = matches!(name, [.., keyword, Tree::Ident(_)] if keyword.is_word("fn"));
    if !(is_function && name.iter().all(|token| matches!(token, Tree::Ident(_)))) {
        return None;
    }
    let start = text.len();
    text.push_str("    ");
    line(text, head)?;
    text.push_str(" {");
    if text.len() - start <= WIDTH {
        return Some(());
    }
    if parameters.is_empty() {
        // Only the arguments of a type could be broken into lines.
        return (!result.iter().any(can_break)).then_some(());
    }
    text.truncate(start);
    text.push_str("    ");
    line(text, name)?;
    text.push_str("(\n");
    listed(text, "        ", parameters)?;
    line_with(text, "    ) ", result, " {")
}

/// What stands between the commas of a list, outside of angle brackets.
fn arguments(list: &[Tree]) -> impl Iterator<Item = &[Tree]> {
    let mut angles = Angles::default();
    list.split(move |token| {
        angles.pass(token);
        !angles.are_open() && token.is_any(&[','])
    })
}

/// Adds statements, and the value at their end: `Self { … }` or what fits into a line.
fn statements(text: &mut String, inside: &[Tree]) -> Option<()> {
    const INDENT: &str = "        ";
    for statement in inside.split_inclusive(|token| token.is_any(&[';'])) {
        match statement {
            [name, Tree::Group(Delimiter::Brace, fields)] if name.is_word("Self") => {
                built(text, INDENT, fields)?;
            }
            _ => whole_line(text, INDENT, statement, "")?,
        }
    }
    Some(())
}

/// Adds `Self { field, field: value }`.
fn built(text: &mut String, indent: &str, fields: &[Tree]) -> Option<()> {
    if fields.is_empty() {
        return None;
    }
    // A comma at the end is for lines of their own.
    let fields = match fields.split_last() {
        Some((end, fields)) if end.is_any(&[',']) => fields,
        _ => fields,
    };
    let start = text.len();
    text.push_str(indent);
    text.push_str("Self { ");
    let in_line = line(text, fields).is_some();
    text.push_str(" }");
    if in_line && text.len() - start <= indent.len() + STRUCT_WIDTH {
        text.push('\n');
        return Some(());
    }
    text.truncate(start);
    text.push_str(indent);
    text.push_str("Self {\n");
    for field in arguments(fields) {
        whole_line(text, &format!("{indent}    "), field, ",")?;
    }
    text.push_str(indent);
    text.push_str("}\n");
    Some(())
}
