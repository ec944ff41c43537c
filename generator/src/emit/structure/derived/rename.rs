//! Names on the wire: the fewest attributes that give each field its own.

use proc_macro2::Ident;
use syn::ext::IdentExt;

/// How the fields of a struct are renamed.
pub struct Renaming {
    rule: Option<Rule>,
}

/// A rule of serde's `rename_all`.
type Rule = (&'static str, fn(&str) -> String);

const RULES: [Rule; 3] =
    [("camelCase", camel_case), ("PascalCase", pascal_case), ("kebab-case", kebab_case)];

impl Renaming {
    /// The rule for the whole struct under which the fewest fields need a name of their own; none
    /// unless more than half of the fields would need one without it.
    pub fn choose<'f>(fields: impl Iterator<Item = (&'f str, &'f Ident)>) -> Self {
        let fields: Vec<(&str, String)> =
            fields.map(|(wire, ident)| (wire, ident.unraw().to_string())).collect();
        let plain = fields.iter().filter(|(wire, ident)| wire != ident).count();
        // serde's rules are made for ASCII words; on others it may even stop.
        let is_ascii = fields.iter().all(|(_, ident)| {
            ident.is_ascii() && ident.bytes().any(|found| found.is_ascii_alphanumeric())
        });
        if plain * 2 <= fields.len() || !is_ascii {
            return Self { rule: None };
        }
        let count =
            |rule: &Rule| fields.iter().filter(|(wire, ident)| rule.1(ident) != *wire).count();
        let best =
            RULES.into_iter().map(|rule| (count(&rule), rule)).min_by_key(|(count, _)| *count);
        Self { rule: best.filter(|(count, _)| *count < plain).map(|(_, rule)| rule) }
    }

    /// The argument of `rename_all`.
    pub fn rule(&self) -> Option<&'static str> {
        self.rule.map(|(name, _)| name)
    }

    /// Whether a field needs a name of its own.
    pub fn needs_rename(&self, wire: &str, ident: &Ident) -> bool {
        let ident = ident.unraw().to_string();
        match self.rule {
            Some((_, apply)) => apply(&ident) != wire,
            None => ident != wire,
        }
    }
}

/// `PascalCase` as serde makes it of a field's name.
fn pascal_case(ident: &str) -> String {
    let mut pascal = String::with_capacity(ident.len());
    let mut start = true;
    for found in ident.chars() {
        if found == '_' {
            start = true;
        } else if start {
            pascal.push(found.to_ascii_uppercase());
            start = false;
        } else {
            pascal.push(found);
        }
    }
    pascal
}

/// `camelCase` as serde makes it of a field's name.
fn camel_case(ident: &str) -> String {
    let mut camel = pascal_case(ident);
    if let Some(first) = camel.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    camel
}

/// `kebab-case` as serde makes it of a field's name.
fn kebab_case(ident: &str) -> String {
    ident.replace('_', "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn renames(fields: &[(&str, &str)]) -> (Option<&'static str>, Vec<String>) {
        let idents: Vec<Ident> =
            fields.iter().map(|(_, ident)| syn::parse_str(ident).unwrap()).collect();
        let wires = || fields.iter().map(|(wire, _)| *wire);
        let renaming = Renaming::choose(wires().zip(&idents));
        let renamed =
            wires().zip(&idents).filter(|(wire, ident)| renaming.needs_rename(wire, ident));
        (renaming.rule(), renamed.map(|(wire, _)| wire.to_owned()).collect())
    }

    #[test]
    fn same_names_need_nothing() {
        assert_eq!(renames(&[("id", "id"), ("type", "r#type")]), (None, vec![]));
        assert_eq!(renames(&[]), (None, vec![]));
    }

    #[test]
    fn one_rule_replaces_many_names() {
        let fields = [("userName", "user_name"), ("createdAt", "created_at"), ("URL", "url")];
        assert_eq!(renames(&fields), (Some("camelCase"), vec!["URL".to_owned()]));
        let fields = [("UserName", "user_name"), ("Id", "id")];
        assert_eq!(renames(&fields), (Some("PascalCase"), vec![]));
        let fields = [("user-name", "user_name"), ("id", "id"), ("a-b", "a_b")];
        assert_eq!(renames(&fields), (Some("kebab-case"), vec![]));
    }

    #[test]
    fn a_few_names_are_given_one_by_one() {
        let fields = [("userName", "user_name"), ("id", "id")];
        assert_eq!(renames(&fields), (None, vec!["userName".to_owned()]));
    }

    #[test]
    fn names_that_serde_cannot_recase_are_given_one_by_one() {
        let fields = [("Élan", "élan"), ("userName", "user_name")];
        assert_eq!(renames(&fields), (None, vec!["Élan".to_owned(), "userName".to_owned()]));
    }
}
