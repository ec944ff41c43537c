//! Blank lines, which the printer leaves to its caller.

use proc_macro2::{Delimiter, TokenStream};
use syn::{File, Item, UseTree};

use super::tree::{self, Tree};
use super::{plain, table};
use crate::emit::LINE_BREAK;

/// Prints a file: a blank line between documentation, attributes and items, none between the lines
/// of a list of modules or imports.
///
/// # Errors
///
/// The tokens are not Rust.
pub fn file(tokens: TokenStream) -> syn::Result<String> {
    let mut text = String::new();
    let mut last = None;
    let mut printed = String::new();
    // What has to be parsed.
    let mut other = Vec::new();
    let mut item = Vec::new();
    for token in tree::open(tokens) {
        let ends = ends(&item, &token);
        item.push(token);
        if !ends {
            continue;
        }
        printed.clear();
        let is_printed = match table::of(&item) {
            Some(table) => {
                table.print(&mut printed);
                true
            }
            None => plain::print(&mut printed, &item).is_some(),
        };
        if !is_printed {
            other.append(&mut item);
            continue;
        }
        items(&mut text, std::mem::take(&mut other), &mut last)?;
        separate(&mut text, true);
        last = Some(Group::Other);
        text.push_str(&printed);
        item.clear();
    }
    other.append(&mut item);
    items(&mut text, other, &mut last)?;
    Ok(text)
}

/// Whether a token ends the item that was begun.
fn ends(item: &[Tree], token: &Tree) -> bool {
    let is_use = || item.iter().take(2).any(|token| token.is_word("use"));
    match token {
        Tree::Group(Delimiter::Brace, _) => !is_use(),
        token => token.is_any(&[';']),
    }
}

/// Adds items that need to be parsed; `last` is what the one before them was.
fn items(text: &mut String, tokens: Vec<Tree>, last: &mut Option<Group>) -> syn::Result<()> {
    if tokens.is_empty() {
        return Ok(());
    }
    let file: File = syn::parse2(tree::close(tokens))?;
    let (docs, attributes): (Vec<_>, Vec<_>) =
        file.attrs.into_iter().partition(|attribute| attribute.path().is_ident("doc"));
    for attrs in [docs, attributes] {
        if !attrs.is_empty() {
            separate(text, true);
            push_line(text, prettyplease::unparse(&File { attrs, ..empty() }).trim_end());
        }
    }
    for item in file.items {
        let group = Group::of(&item);
        separate(text, group == Group::Other || *last != Some(group));
        *last = Some(group);
        let is_impl = matches!(item, Item::Impl(_));
        let printed = lines(prettyplease::unparse(&File { items: vec![item], ..empty() }));
        if is_impl { spread(text, &printed) } else { text.push_str(&printed) }
    }
    Ok(())
}

fn empty() -> File {
    File { shebang: None, frontmatter: None, attrs: Vec::new(), items: Vec::new() }
}

fn separate(text: &mut String, blank: bool) {
    if blank && !text.is_empty() {
        text.push('\n');
    }
}

/// Breaks documentation into its lines.
fn lines(printed: String) -> String {
    if !printed.contains(LINE_BREAK) {
        return printed;
    }
    let mut text = String::with_capacity(printed.len() * 2);
    for line in printed.lines() {
        let indent = line.len() - line.trim_start().len();
        let (indent, inner) = line.split_at(indent);
        if !inner.starts_with("///") {
            push_line(&mut text, line);
            continue;
        }
        let mut start = "";
        for part in inner.split(LINE_BREAK) {
            text.push_str(indent);
            text.push_str(start);
            push_line(&mut text, part);
            start = "///";
        }
    }
    text
}

/// Items between which no blank line stands.
#[derive(Clone, Copy, PartialEq)]
enum Group {
    Modules,
    StdImports,
    Imports,
    OwnImports,
    Reexports,
    Other,
}

impl Group {
    fn of(item: &Item) -> Self {
        match item {
            Item::Mod(item) if item.content.is_none() => Self::Modules,
            Item::Use(item) if matches!(item.vis, syn::Visibility::Public(_)) => Self::Reexports,
            Item::Use(item) => match &item.tree {
                UseTree::Path(path) if path.ident == "std" => Self::StdImports,
                UseTree::Path(path) if path.ident == "crate" || path.ident == "super" => {
                    Self::OwnImports
                }
                _ => Self::Imports,
            },
            _ => Self::Other,
        }
    }
}

/// Adds a printed `impl` with a blank line after each function, and before one that follows
/// constants. String literals and comments of generated code have no such lines inside.
fn spread(text: &mut String, printed: &str) {
    // Whether the current line is between the items of the `impl`.
    let mut after_item = false;
    for line in printed.lines() {
        let Some(inner) = line.strip_prefix("    ").filter(|inner| !inner.starts_with(' ')) else {
            push_line(text, line);
            continue;
        };
        let starts_function = is_function_start(inner);
        if after_item && starts_function {
            text.push('\n');
        }
        push_line(text, line);
        let is_doc = inner.starts_with("///");
        after_item = !is_doc && (inner.starts_with('}') || inner.ends_with([';', '}']));
    }
}

fn push_line(text: &mut String, line: &str) {
    text.push_str(line);
    text.push('\n');
}

fn is_function_start(line: &str) -> bool {
    ["///", "#[", "pub ", "fn ", "const fn "].iter().any(|start| line.starts_with(start))
}

#[cfg(test)]
mod tests {
    use quote::quote;

    #[test]
    fn blank_lines_stand_between_items_only() {
        let tokens = quote! {
            #![doc = " A crate."]
            #![forbid(unsafe_code)]
            mod a;
            mod b;
            use std::fmt;
            use serde::Serialize;
            use crate::x;
            use super::y;
            #[doc = " A type."]
            pub struct A { #[doc = " A field.\u{1} It counts."] pub a: u8, pub b: u8 }
            impl A {
                #[doc = " A constant."]
                pub const C: u8 = 1;
                #[doc = " One.\u{1}\u{1} More;\u{1} and } more."]
                pub fn one() -> u8 { 1 }
                fn two() {}
                fn three() { four() }
            }
            impl B for A {
                const C: u8 = 1;
                const D: u8 = 1;
                type E = u8;
                fn f() {}
            }
            open_json_enum!(A);
            value_enum! { A: i64 { -1 => Less, "=> -" => More, } }
            a::model! {
                A: Default { "a" => a: optional list whole, "b" => r#b: required, _ => c: kept, }
            }
            a::model! { B {} }
            tagged_union! {
                A: "kind" { "a" | "b" => B(Box<C>): list whole, D, _ => E, }
            }
            untagged_union! {
                A: any_of open {
                    B(Box<C>) => INTEGER | FRACTION requires("a", "b") knows("aaaaaaaaaaaaaaaaaaaaaaa")
                        lists("kind" [Str("item"), Int(-1)], "b" "c" [Null]) keeps_unknown,
                    C => OBJECT
                        knows("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "b", "ccccccccccccccccccccccccccccccc", "d")
                        lists("kind" [Str("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), Str("bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"), Null]),
                }
            }
        };
        let expected = "\
//! A crate.

#![forbid(unsafe_code)]

mod a;
mod b;

use std::fmt;

use serde::Serialize;

use crate::x;
use super::y;

/// A type.
pub struct A {
    /// A field.
    /// It counts.
    pub a: u8,
    pub b: u8,
}

impl A {
    /// A constant.
    pub const C: u8 = 1;

    /// One.
    ///
    /// More;
    /// and } more.
    pub fn one() -> u8 {
        1
    }

    fn two() {}

    fn three() {
        four()
    }
}

impl B for A {
    const C: u8 = 1;
    const D: u8 = 1;
    type E = u8;

    fn f() {}
}

open_json_enum!(A);

value_enum! {
    A: i64 {
        -1 => Less,
        \"=> -\" => More,
    }
}

a::model! {
    A: Default {
        \"a\" => a: optional list whole,
        \"b\" => r#b: required,
        _ => c: kept,
    }
}

a::model! {
    B {}
}

tagged_union! {
    A: \"kind\" {
        \"a\" | \"b\" => B(Box<C>): list whole,
        D,
        _ => E,
    }
}

untagged_union! {
    A: any_of open {
        B(Box<C>) => INTEGER | FRACTION
            requires(\"a\", \"b\")
            knows(\"aaaaaaaaaaaaaaaaaaaaaaa\")
            lists(\"kind\" [Str(\"item\"), Int(-1)], \"b\" \"c\" [Null])
            keeps_unknown,
        C => OBJECT
            knows(
                \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"b\",
                \"ccccccccccccccccccccccccccccccc\", \"d\",
            )
            lists(
                \"kind\" [
                    Str(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"),
                    Str(\"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\"), Null,
                ],
            ),
    }
}
";
        assert_eq!(super::file(tokens).unwrap(), expected);
    }
}
