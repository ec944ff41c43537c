//! Checking values against the constraints of the document, for who asks for `validate`.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use templates::RuntimeFile;

use super::file::File;
use super::literals::float;
use crate::ir::{Constraint, Extra, Presence, Shape, Struct, Tuple, TypeId, Union};
use crate::passes::checks::{Base, Checks, Rules, values_of};
use crate::pattern;

/// `validate`, for a type with something to check.
pub fn emit(file: &mut File, id: TypeId) -> TokenStream {
    let Some(checks) = file.context().checks.filter(|checks| checks.has(id)) else {
        return TokenStream::new();
    };
    let body = match &file.def(id).shape {
        Shape::Struct(shape) => structure(file, checks, id, shape),
        Shape::Union(shape) => union(file, checks, id, shape),
        Shape::Tuple(shape) => tuple(file, checks, shape),
        Shape::Newtype(ty) => {
            let rules = Rules::new(file.context().api, ty, &file.def(id).doc.constraints);
            let check =
                check(file, checks, &rules, quote! { found.here() }, quote! { Some(&self.0) });
            quote! { #check; }
        }
        Shape::Alias(_) | Shape::Enum(_) => return TokenStream::new(),
    };
    let name = file.name(id);
    let validate = file.runtime(RuntimeFile::Validate, "validate");
    quote! {
        impl #validate::Checked for #name {
            fn check(&self, found: &mut #validate::Found) { #body }
        }

        #validate::validated!(#name);
    }
}

fn structure(file: &mut File, checks: &Checks, id: TypeId, shape: &Struct) -> TokenStream {
    let api = file.context().api;
    let mut body = TokenStream::new();
    for (index, field) in shape.fields.iter().enumerate() {
        let rules = Rules::new(api, &field.ty, &field.doc.constraints);
        let ident = file.member(id, index);
        let value = match field.presence {
            Presence::Required => quote! { Some(&self.#ident) },
            Presence::RequiredNullable | Presence::Optional => quote! { self.#ident.as_ref() },
            Presence::OptionalNullable => quote! { self.#ident.as_option() },
        };
        let wire = Literal::string(&field.wire);
        let check = check(file, checks, &rules, quote! { found.at(#wire) }, value);
        body.extend(check.map(|check| quote! { #check; }));
    }
    if let Extra::Keep(ty) = &shape.extra {
        let rules = Rules::new(api, ty, values_of(&file.def(id).doc.constraints));
        let extra = file.context().names.extra(id);
        let extra = file.ident(extra, id);
        let map = quote! { found.here().map(Some(&self.#extra)) };
        let each = each(file, checks, &rules, &Ident::new("value", proc_macro2::Span::call_site()));
        body.extend(each.map(|each| quote! { #map #each; }));
    }
    body
}

fn union(file: &mut File, checks: &Checks, id: TypeId, shape: &Union) -> TokenStream {
    let mut arms = Vec::new();
    for (index, member) in shape.members.iter().enumerate() {
        let rules = Rules::new(file.context().api, &member.ty, &member.doc.constraints);
        let check = check(file, checks, &rules, quote! { found.here() }, quote! { Some(value) });
        if let Some(check) = check {
            let ident = file.member(id, index);
            arms.push((quote! { Self::#ident(value) }, check));
        }
    }
    let is_whole = arms.len() == shape.members.len() && !shape.keeps_whole;
    match arms.as_slice() {
        [(member, check)] if !is_whole => quote! { if let #member = self { #check; } },
        arms => {
            let arms = arms.iter().map(|(member, check)| quote! { #member => { #check; } });
            let rest = (!is_whole).then(|| quote! { _ => {} });
            quote! { match self { #(#arms)* #rest } }
        }
    }
}

fn tuple(file: &mut File, checks: &Checks, shape: &Tuple) -> TokenStream {
    let api = file.context().api;
    let mut body = TokenStream::new();
    for (index, ty) in shape.places.iter().enumerate() {
        let index = Literal::usize_unsuffixed(index);
        let rules = Rules::new(api, ty, &[]);
        let value = quote! { Some(&self.#index) };
        let check = check(file, checks, &rules, quote! { found.item(#index) }, value);
        body.extend(check.map(|check| quote! { #check; }));
    }
    if let Some(rest) = &shape.rest {
        let count = Literal::usize_unsuffixed(shape.places.len());
        let rules = Rules::new(api, rest, &[]);
        let place = quote! { found.item(#count + index) };
        if let Some(check) = check(file, checks, &rules, place, quote! { Some(item) }) {
            body.extend(quote! {
                for (index, item) in self.#count.iter().enumerate() { #check; }
            });
        }
    }
    body
}

/// The expression that checks a value, an `Option` of a reference, in a place.
fn check(
    file: &mut File,
    checks: &Checks,
    rules: &Rules,
    place: TokenStream,
    value: TokenStream,
) -> Option<TokenStream> {
    if !checks.asks(rules) {
        return None;
    }
    let mut value = value;
    for _ in 0..rules.options {
        value = quote! { #value.and_then(Option::as_ref) };
    }
    let (method, item) = match rules.base {
        Base::Text => ("text", "item"),
        Base::Number => ("number", "item"),
        Base::List => ("list", "item"),
        Base::Map => ("map", "value"),
        Base::Model(_) => return Some(quote! { #place.model(#value) }),
        Base::Other => return None,
    };
    let ident = |name: &str| Ident::new(name, proc_macro2::Span::call_site());
    let own: Vec<TokenStream> =
        rules.own.iter().filter_map(|constraint| rule(file, constraint)).collect();
    let inner = rules.each.as_ref();
    let each = inner.and_then(|inner| each(file, checks, inner, &ident(item)));
    let method = ident(method);
    Some(quote! { #place.#method(#value) #(#own)* #each })
}

/// The call that checks every item or value.
fn each(file: &mut File, checks: &Checks, rules: &Rules, item: &Ident) -> Option<TokenStream> {
    if matches!(rules.base, Base::Model(_)) && rules.options == 0 {
        return checks.asks(rules).then(|| quote! { .models() });
    }
    let check = check(file, checks, rules, quote! { at }, quote! { Some(#item) })?;
    Some(quote! { .each(|at, #item| { #check; }) })
}

/// The call that checks one constraint.
fn rule(file: &mut File, constraint: &Constraint) -> Option<TokenStream> {
    // No text and no list is longer, and the literal has to fit everywhere.
    let count = |count: &u64| Literal::u64_unsuffixed((*count).min(u32::MAX.into()));
    let bound = |number: &serde_json::Number| number.as_f64().and_then(float);
    Some(match constraint {
        Constraint::MinLength(least) => {
            let least = count(least);
            quote! { .min_length(#least) }
        }
        Constraint::MaxLength(most) => {
            let most = count(most);
            quote! { .max_length(#most) }
        }
        Constraint::Pattern(text) => {
            let expression = pattern::translate(text)?;
            let macro_name = file.runtime(RuntimeFile::Pattern, "pattern");
            let literal = text_literal(text);
            if expression == *text {
                quote! { .pattern(#macro_name!(#literal)) }
            } else {
                let expression = text_literal(&expression);
                quote! { .pattern(#macro_name!(#literal, #expression)) }
            }
        }
        Constraint::Minimum { value, exclusive } => {
            let value = bound(value)?;
            match exclusive {
                true => quote! { .more_than(#value) },
                false => quote! { .minimum(#value) },
            }
        }
        Constraint::Maximum { value, exclusive } => {
            let value = bound(value)?;
            match exclusive {
                true => quote! { .less_than(#value) },
                false => quote! { .maximum(#value) },
            }
        }
        Constraint::MultipleOf(step) => {
            let step = bound(step)?;
            quote! { .multiple_of(#step) }
        }
        Constraint::MinItems(least) => {
            let least = count(least);
            quote! { .min_items(#least) }
        }
        Constraint::MaxItems(most) => {
            let most = count(most);
            quote! { .max_items(#most) }
        }
        Constraint::UniqueItems => quote! { .unique_items() },
        Constraint::MinProperties(least) => {
            let least = count(least);
            quote! { .min_properties(#least) }
        }
        Constraint::MaxProperties(most) => {
            let most = count(most);
            quote! { .max_properties(#most) }
        }
        Constraint::Format(_) | Constraint::EachItem(_) | Constraint::EachValue(_) => return None,
    })
}

/// A literal without escapes where it is plain.
fn text_literal(text: &str) -> Literal {
    let is_plain = text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic());
    if !is_plain || !text.contains(['\\', '"']) {
        return Literal::string(text);
    }
    let longest =
        text.split('"').skip(1).map(|rest| rest.len() - rest.trim_start_matches('#').len());
    let marks = if text.contains('"') { longest.max().unwrap_or(0) + 1 } else { 0 };
    let marks = "#".repeat(marks);
    format!("r{marks}\"{text}\"{marks}").parse().unwrap_or_else(|_| Literal::string(text))
}

#[cfg(test)]
mod tests {
    use super::text_literal;

    #[test]
    fn literals_are_as_plain_as_they_can_be() {
        assert_eq!(text_literal("^[a-z]+$").to_string(), "\"^[a-z]+$\"");
        assert_eq!(text_literal(r"\d").to_string(), "r\"\\d\"");
        assert_eq!(text_literal("\"#\\").to_string(), "r##\"\"#\\\"##");
        assert_eq!(text_literal("é\\\u{202e}").to_string(), "\"é\\\\\\u{202e}\"");
    }
}
