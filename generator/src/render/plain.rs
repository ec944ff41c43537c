//! Items that are printed from their tokens as they are: structs and enums, and functions whose
//! statements each fit into a line. They are most of what is generated, and to have them parsed and
//! printed by libraries takes several times as long. The text is the same.

mod line;

use proc_macro2::{Delimiter, Literal};

use super::tree::Tree;
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
    match (head, last) {
        ([start, keyword, _], Tree::Group(Delimiter::Brace, inside))
            if start.is_word("pub") && (keyword.is_word("struct") || keyword.is_word("enum")) =>
        {
            fitting(text, "", head, " {")?;
            body(text, inside, "", members)
        }
        ([start, ..], Tree::Group(Delimiter::Brace, inside)) if start.is_word("impl") => {
            fitting(text, "", head, " {")?;
            body(text, inside, "", functions)
        }
        ([start, keyword, ..], end)
            if start.is_word("pub") && keyword.is_word("type") && end.is_any(&[';']) =>
        {
            whole_line(text, "", rest, "")
        }
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

/// Adds a line that has to fit.
fn whole_line(text: &mut String, indent: &str, tokens: &[Tree], end: &str) -> Option<()> {
    fitting(text, indent, tokens, end)?;
    text.push('\n');
    Some(())
}

/// Adds what has to fit into a line, without the line's end.
fn fitting(text: &mut String, indent: &str, tokens: &[Tree], end: &str) -> Option<()> {
    let start = text.len();
    text.push_str(indent);
    line(text, tokens)?;
    text.push_str(end);
    (text.len() - start <= WIDTH).then_some(())
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
    let lines = syn::parse_str::<syn::LitStr>(&lines.to_string()).ok()?.value();
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

/// Adds fields or variants, each of which ends with a comma.
fn members(text: &mut String, inside: &[Tree]) -> Option<()> {
    let (end, inside) = inside.split_last()?;
    if !end.is_any(&[',']) {
        return None;
    }
    for member in arguments(inside) {
        let member = attributes(text, "    ", member)?;
        whole_line(text, "    ", member, ",")?;
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
    if !name.iter().all(|token| matches!(token, Tree::Ident(_))) {
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
        return (!result.iter().any(|token| token.is_any(&['<']))).then_some(());
    }
    text.truncate(start);
    text.push_str("    ");
    line(text, name)?;
    text.push_str("(\n");
    for parameter in arguments(parameters) {
        whole_line(text, "        ", parameter, ",")?;
    }
    text.push_str("    ) ");
    line(text, result)?;
    text.push_str(" {");
    Some(())
}

/// What stands between the commas of a list, outside of angle brackets.
fn arguments(list: &[Tree]) -> impl Iterator<Item = &[Tree]> {
    let mut depth = 0_usize;
    list.split(move |token| {
        if token.is_any(&['<']) {
            depth += 1;
        } else if token.is_any(&['>']) {
            depth = depth.saturating_sub(1);
        }
        depth == 0 && token.is_any(&[','])
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
