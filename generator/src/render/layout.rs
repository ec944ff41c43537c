//! A file as text: which of its items are plain, which are tables and which have to be parsed, and the
//! blank lines between them, which the printer leaves to its caller.

use proc_macro2::{Delimiter, Span, TokenStream};
use syn::{File, Item};

use super::tree::{self, Angles, Tree};
use super::{plain, table};
use crate::emit::LINE_BREAK;

/// Adds a file: a blank line between documentation, attributes and items, none between the lines
/// of a list of modules or imports.
///
/// # Errors
///
/// The tokens are not Rust.
pub fn file(text: &mut String, tokens: TokenStream) -> syn::Result<()> {
    let mut last = None;
    let mut printed = String::new();
    let mut item = Vec::new();
    for token in tree::open(tokens) {
        let is_end = ends_item(&item, &token);
        item.push(token);
        if is_end {
            let group = Group::of(&item);
            printed.clear();
            if let Some(table) = table::of(&item) {
                table.print(&mut printed);
            } else if plain::print(&mut printed, &item).is_none() {
                printed.clear();
                parsed(&mut printed, tree::close(item.drain(..)))?;
            }
            let is_apart = group == Group::Other || last != Some(group);
            if is_apart && last.is_some() {
                text.push('\n');
            }
            last = Some(group);
            text.push_str(&printed);
            item.clear();
        }
    }
    if item.is_empty() {
        Ok(())
    } else {
        Err(syn::Error::new(Span::call_site(), "an item ends early"))
    }
}

/// Whether a token ends the item, or the attribute of the file, that was begun.
fn ends_item(item: &[Tree], token: &Tree) -> bool {
    let is_use = || item.iter().take(2).any(|token| token.is_word("use"));
    // The value of a constant, as in `A<{ 1 }>`.
    let is_argument = || {
        let mut angles = Angles::default();
        item.iter().for_each(|token| angles.pass(token));
        angles.are_open()
    };
    match token {
        Tree::Group(Delimiter::Brace, _) => !is_use() && !is_argument(),
        Tree::Group(Delimiter::Bracket, _) => matches!(item, [_, sign] if sign.is_any(&['!'])),
        token => token.is_any(&[';']),
    }
}

/// Adds an item, or an attribute of the file, that needs to be parsed.
fn parsed(text: &mut String, tokens: TokenStream) -> syn::Result<()> {
    let file: File = syn::parse2(tokens)?;
    let is_impl = matches!(file.items.as_slice(), [Item::Impl(_)]);
    let printed = lines(prettyplease::unparse(&file));
    if is_impl {
        push_spread(text, &printed)
    } else {
        push_line(text, printed.trim_end())
    }
    Ok(())
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

/// What no blank line stands between.
#[derive(Clone, Copy, PartialEq)]
enum Group {
    Documentation,
    Attributes,
    Modules,
    StdImports,
    Imports,
    OwnImports,
    Reexports,
    Other,
}

impl Group {
    fn of(item: &[Tree]) -> Self {
        match item {
            [_, sign, Tree::Group(Delimiter::Bracket, attribute)] if sign.is_any(&['!']) => {
                match &**attribute {
                    [word, ..] if word.is_word("doc") => Self::Documentation,
                    _ => Self::Attributes,
                }
            }
            [word, Tree::Ident(_), ..] if word.is_word("mod") => Self::Modules,
            [_, word, ..] if word.is_word("use") => Self::Reexports,
            [word, Tree::Ident(path), ..] if word.is_word("use") => match path {
                path if path == "std" => Self::StdImports,
                path if path == "crate" || path == "super" => Self::OwnImports,
                _ => Self::Imports,
            },
            _ => Self::Other,
        }
    }
}

/// Adds a printed `impl` with a blank line after each function, and before one that follows
/// constants. String literals and comments of generated code have no such lines inside.
fn push_spread(text: &mut String, printed: &str) {
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

    use super::{parsed, plain, tree};

    #[test]
    fn plain_items_are_printed_as_the_printer_prints_them() {
        let long = quote::format_ident!("A{}", "a".repeat(60));
        let longer = quote::format_ident!("B{}", "b".repeat(90));
        let items = [
            quote! { use std::collections::BTreeMap; },
            quote! { pub use self::a::*; },
            quote! { use super::{A, #long, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S}; },
            quote! { mod a; },
            quote! { pub type A = Option<B>; },
            quote! { pub struct A {} },
            quote! {
                /// One.
                #[doc = " Two \"quoted\" \\ ends.\u{1}\u{1} Three.  "]
                #[derive(Clone, Debug)]
                #[serde(rename = "a", default)]
                #[deprecated]
                pub struct #longer {
                    /// A field.
                    pub r#type: BTreeMap<String, Vec<A>>,
                    pub a: Option<Vec<#long>>,
                    pub other: BTreeMap<#long, Option<Vec<#longer>>>,
                    pub longest: #longer,
                    pub time: DateTime<FixedOffset>,
                    pub function: BTreeMap<fn(A) -> B, for<'a> fn(&'a dyn C)>,
                    pub boxed: Option<Box<dyn Fn(u8) -> #long>>,
                    pub array: [u8; 4],
                }
            },
            quote! {
                #[non_exhaustive]
                pub enum A { #[doc = ""] B, C(Box<D>), E(#long, u8), F(Option<#longer>), }
            },
            quote! {
                impl A {
                    /// Makes one.
                    pub fn new(a: impl Into<String>, b: u8) -> Self { Self { a: a.into(), b } }
                    pub fn some(a: u8, b: u8, c: u8) -> Self { Self { a, b, c: None, d: a::B::new() } }
                    pub fn with_one(mut self, value: impl Into<JsonNullable<#long>>, b: u8) -> Self {
                        self.a = Some(Box::new(value.into()));
                        self
                    }
                    pub fn default_of_what_has_a_long_name() -> #longer { #longer::B }
                    pub fn of_a_list(a: u8) -> Vec<#long> { B::of(a as u8) }
                    fn number() -> i64 { -1 }
                    fn text() -> &'static str { "a \" b" }
                    fn none() {}
                }
            },
        ];
        for item in items {
            let tree = tree::open(item.clone());
            let (mut plain, mut expected) = (String::new(), String::new());
            plain::print(&mut plain, &tree).unwrap_or_else(|| panic!("not plain: {item}"));
            parsed(&mut expected, item).unwrap();
            assert_eq!(plain, expected);
        }
    }

    #[test]
    fn what_is_not_plain_is_left_to_the_printer() {
        let long = quote::format_ident!("B{}", "b".repeat(90));
        let items = [
            quote! { const A: u8 = 1; },
            quote! { pub struct A(pub B); },
            quote! { pub struct A<T> where T: B { a: T, } },
            quote! { pub struct A { a: Vec::<u8>, } },
            quote! { pub struct A { a: Box<dyn ::b::C>, } },
            quote! { pub struct A { a: (#long), } },
            quote! { pub struct A { a: (#long, u8), } },
            quote! { pub use a::{#long, B as C}; },
            quote! { pub use a::{#long, b::C}; },
            quote! { impl A { pub(crate) fn b(a: #long) {} } },
            quote! { impl A { fn b(a: u8) -> Option<#long> { a } } },
            quote! { impl A { fn b() -> (#long, u8) { a } } },
            quote! { impl A { fn b() -> bool { a < b } } },
            quote! { impl A { fn b() -> bool { a > b } } },
            quote! { impl A { const B: u8 = 1; fn c() {} } },
            quote! { impl A { fn b() -> u8 { if c { 1 } else { 2 } } } },
            quote! { impl A { fn b() -> u8 { 1 + 2 } } },
            quote! { impl A { fn b() -> Vec<u8> { vec![1] } } },
            quote! { impl A { fn b(&self) { *self.c } } },
            quote! { impl A { fn b() { self.c(|d| d) } } },
            quote! { #[doc = " a\nb"] pub struct A {} },
        ];
        for item in items {
            let printed = plain::print(&mut String::new(), &tree::open(item.clone()));
            assert_eq!(printed, None, "{item}");
        }
    }

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
            pub type Configured = B<fn() -> C<D>, { 4 }>;
            impl B<{ 4 }> for A {
                const C: u8 = 1;
                const D: u8 = 1;
                type E = u8;
                fn f() {}
            }
            open_json_enum!(A, "string", "number");
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

pub type Configured = B<fn() -> C<D>, { 4 }>;

impl B<{ 4 }> for A {
    const C: u8 = 1;
    const D: u8 = 1;
    type E = u8;

    fn f() {}
}

open_json_enum!(A, \"string\", \"number\");

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
        let mut text = String::new();
        super::file(&mut text, tokens).unwrap();
        assert_eq!(text, expected);
    }
}
