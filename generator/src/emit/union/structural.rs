//! Unions that are read by the structure of the value.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use serde_json::Value;
use templates::RuntimeFile;

use super::{Variants, members, rest};
use crate::emit::file::{File, braced, word};
use crate::emit::literals::float;
use crate::ir::{Kinds, Probe};

/// What tells the members apart.
pub fn table(file: &mut File, variants: &Variants, probes: &[Probe]) -> TokenStream {
    let table = file.runtime(RuntimeFile::UntaggedUnion, "untagged_union");
    let name = &variants.name;
    let several = word(if variants.shape.any_of { "any_of" } else { "one_of" });
    let open = variants.shape.open.then(|| word("open"));
    let mut lines = TokenStream::new();
    for (line, probe) in members(file, variants).into_iter().zip(probes) {
        let probe = about(probe);
        lines.extend(quote! { #line => #probe, });
    }
    lines.extend(rest(variants));
    let lines = braced(lines);
    quote! { #table! { #name: #several #open #lines } }
}

/// What is known of a member; what is not known is not written.
fn about(probe: &Probe) -> TokenStream {
    let mut about = kinds(probe.kinds);
    if !probe.required.is_empty() {
        let required = strings(&probe.required);
        about.extend(quote! { requires(#required) });
    }
    if !probe.known.is_empty() {
        let known = strings(&probe.known);
        about.extend(quote! { knows(#known) });
    }
    if probe.keeps_unknown {
        about.extend(quote! { keeps_unknown });
    }
    if !probe.constants.is_empty() {
        let listed = probe.constants.iter().map(|(property, values)| {
            let property = Literal::string(property);
            let values = constants(values);
            quote! { #property [#values] }
        });
        about.extend(quote! { lists(#(#listed),*) });
    }
    if !probe.inner_constants.is_empty() {
        let listed = probe.inner_constants.iter().map(|(place, values)| {
            let place = place.iter().map(|name| Literal::string(name));
            let values = constants(values);
            quote! { #(#place)* [#values] }
        });
        about.extend(quote! { lists_inside(#(#listed),*) });
    }
    if !probe.values.is_empty() {
        let values = constants(&probe.values);
        about.extend(quote! { limited_to(#values) });
    }
    about
}

fn strings(texts: &[String]) -> TokenStream {
    let texts = texts.iter().map(|text| Literal::string(text));
    quote! { #(#texts),* }
}

fn kinds(kinds: Kinds) -> TokenStream {
    let named = [
        (kinds.null, "NULL"),
        (kinds.boolean, "BOOLEAN"),
        (kinds.integer, "INTEGER"),
        (kinds.fraction, "FRACTION"),
        (kinds.string, "STRING"),
        (kinds.array, "ARRAY"),
        (kinds.object, "OBJECT"),
    ];
    let mut named: Vec<Ident> =
        named.iter().filter(|(held, _)| *held).map(|(_, name)| word(name)).collect();
    if named.is_empty() {
        named.push(word("NONE"));
    }
    quote! { #(#named)|* }
}

fn constants(values: &[Value]) -> TokenStream {
    let values = values.iter().filter_map(|value| match value {
        Value::Null => Some(quote! { Null }),
        Value::Bool(value) => Some(quote! { Bool(#value) }),
        Value::String(text) => {
            let text = Literal::string(text);
            Some(quote! { Str(#text) })
        }
        Value::Number(number) => Some(if let Some(value) = number.as_i64() {
            let value = Literal::i64_unsuffixed(value);
            quote! { Int(#value) }
        } else if let Some(value) = number.as_u64() {
            let value = Literal::u64_unsuffixed(value);
            quote! { Uint(#value) }
        } else {
            let value = float(number.as_f64()?)?;
            quote! { Float(#value) }
        }),
        Value::Array(_) | Value::Object(_) => None,
    });
    quote! { #(#values),* }
}
