//! Unions that are read by the structure of the value.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use serde_json::Value;
use templates::RuntimeFile;

use super::{Variants, delegate, read};
use crate::emit::file::File;
use crate::ir::{Kinds, Probe};

/// `Deserialize`, and what tells the members apart.
pub fn deserialize(file: &mut File, variants: &Variants, probes: &[Probe]) -> TokenStream {
    let module = file.runtime(RuntimeFile::Untagged, "untagged");
    let delegate = delegate(file, &variants.name, &module);
    let probe_module = file.runtime(RuntimeFile::Probe, "probe");
    let name = &variants.name;
    let (any_of, open) = (variants.shape.any_of, variants.shape.open);
    let whole = variants.open.as_ref().map(|open| {
        let kept = file.runtime(RuntimeFile::UnrecognizedMember, "UnrecognizedMember");
        let value = file.import("serde_json", "Value");
        quote! {
            fn whole(value: #value) -> Option<Self> {
                Some(Self::#open(#kept::new(value)))
            }
        }
    });
    let text = Literal::string(&name.to_string());
    let source = quote! { value };
    let list: TokenStream = variants
        .idents
        .iter()
        .zip(probes)
        .map(|(ident, found)| probe(&probe_module, ident, found))
        .collect();
    let last = variants.idents.len().saturating_sub(1);
    let arms = variants.idents.iter().enumerate().map(|(index, _)| {
        let read = read(file, variants, index, &source);
        // The runtime gives indices of `PROBES` only, so that the last arm can take what is left.
        if index == last {
            quote! { _ => #read, }
        } else {
            let index = Literal::usize_unsuffixed(index);
            quote! { #index => #read, }
        }
    });
    let arms: TokenStream = arms.collect();
    quote! {
        #delegate

        impl #module::UntaggedUnion for #name {
            const NAME: &'static str = #text;
            const PROBES: &'static [#probe_module::Probe] = &[#list];
            const ANY_OF: bool = #any_of;
            const OPEN: bool = #open;

            fn from_member(
                index: usize,
                value: &#module::Content<'_>,
            ) -> Result<Self, serde_json::Error> {
                match index { #arms }
            }

            #whole
        }
    }
}

/// What is known of a member; what is not known is not written.
fn probe(module: &Ident, name: &Ident, probe: &Probe) -> TokenStream {
    let name = Literal::string(&name.to_string());
    let kinds = kinds(module, probe.kinds);
    let mut calls = TokenStream::new();
    if !probe.required.is_empty() {
        let required = strings(&probe.required);
        calls.extend(quote! { .requires(#required) });
    }
    if !probe.known.is_empty() {
        let known = strings(&probe.known);
        calls.extend(quote! { .knows(#known) });
    }
    if probe.keeps_unknown {
        calls.extend(quote! { .keeps_unknown() });
    }
    if !probe.constants.is_empty() {
        let listed = probe.constants.iter().map(|(property, values)| {
            let property = Literal::string(property);
            let values = constants(module, values);
            quote! { (#property, #values) }
        });
        calls.extend(quote! { .lists(&[#(#listed),*]) });
    }
    if !probe.inner_constants.is_empty() {
        let listed = probe.inner_constants.iter().map(|((property, inner), values)| {
            let (property, inner) = (Literal::string(property), Literal::string(inner));
            let values = constants(module, values);
            quote! { (#property, #inner, #values) }
        });
        calls.extend(quote! { .lists_inside(&[#(#listed),*]) });
    }
    if !probe.values.is_empty() {
        let values = constants(module, &probe.values);
        calls.extend(quote! { .limited_to(#values) });
    }
    quote! { #module::of(#name, #kinds)#calls, }
}

fn strings(texts: &[String]) -> TokenStream {
    let texts = texts.iter().map(|text| Literal::string(text));
    quote! { &[#(#texts),*] }
}

fn kinds(module: &Ident, kinds: Kinds) -> TokenStream {
    let named = [
        (kinds.null, "NULL"),
        (kinds.boolean, "BOOLEAN"),
        (kinds.integer, "INTEGER"),
        (kinds.fraction, "FRACTION"),
        (kinds.string, "STRING"),
        (kinds.array, "ARRAY"),
        (kinds.object, "OBJECT"),
    ];
    let mut named = named.iter().filter(|(held, _)| *held).map(|(_, name)| {
        let name = Ident::new(name, Span::call_site());
        quote! { #module::Kinds::#name }
    });
    let Some(first) = named.next() else { return quote! { #module::Kinds::NONE } };
    named.fold(first, |sum, kind| quote! { #sum.or(#kind) })
}

fn constants(module: &Ident, values: &[Value]) -> TokenStream {
    let values = values.iter().filter_map(|value| match value {
        Value::Null => Some(quote! { #module::Constant::Null }),
        Value::Bool(value) => Some(quote! { #module::Constant::Bool(#value) }),
        Value::String(text) => {
            let text = Literal::string(text);
            Some(quote! { #module::Constant::Str(#text) })
        }
        Value::Number(number) => Some(match (number.as_i64(), number.as_f64()) {
            (Some(value), _) => {
                let value = Literal::i64_unsuffixed(value);
                quote! { #module::Constant::Int(#value) }
            }
            (_, value) => {
                let value = Literal::f64_unsuffixed(value.filter(|value| value.is_finite())?);
                quote! { #module::Constant::Float(#value) }
            }
        }),
        Value::Array(_) | Value::Object(_) => None,
    });
    quote! { &[#(#values),*] }
}
