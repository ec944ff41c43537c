//! The template engine with the texts of the `templates` crate and the filters that they use.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, Error, UndefinedBehavior};
use serde::Serialize;

use super::markdown;
use crate::diagnostics::Diagnostic;

/// The page of a model.
pub(super) const PAGE: &str = "page.md.j2";
/// The list of the pages.
pub(super) const INDEX: &str = "index.md.j2";
/// The generated crate's README.
pub(super) const README: &str = "README.md.j2";
/// The generated crate's Cargo.toml.
pub(super) const CARGO_TOML: &str = "Cargo.toml.j2";

/// The templates, parsed.
pub(super) struct Engine(Environment<'static>);

impl Engine {
    pub(super) fn new() -> Result<Self, Box<Diagnostic>> {
        let mut environment = Environment::new();
        environment.set_auto_escape_callback(|_| AutoEscape::None);
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        let syntax = SyntaxConfig::builder()
            .keep_trailing_newline(true)
            .trim_blocks(true)
            .lstrip_blocks(true)
            .build()
            .map_err(|error| broken("syntax", &error))?;
        environment.set_syntax(syntax);
        environment.add_filter("code", |text: &str| markdown::code(text));
        environment.add_filter("plain", |text: &str| markdown::plain(text));
        environment.add_filter("one_line", |text: &str| markdown::one_line(text));
        environment.add_filter("toml", toml_string);
        let texts = [
            (PAGE, templates::PAGE),
            (INDEX, templates::INDEX),
            (README, templates::README),
            (CARGO_TOML, templates::CARGO_TOML),
        ];
        for (name, text) in texts {
            environment.add_template(name, text).map_err(|error| broken(name, &error))?;
        }
        Ok(Self(environment))
    }

    pub(super) fn render(
        &self,
        name: &'static str,
        context: impl Serialize,
    ) -> Result<String, Box<Diagnostic>> {
        self.0
            .get_template(name)
            .and_then(|template| template.render(Serde(context)))
            .map_err(|error| broken(name, &error))
    }
}

fn broken(name: &str, error: &Error) -> Box<Diagnostic> {
    Box::new(
        Diagnostic::error("template", format!("the template {name} cannot be rendered: {error:#}"))
            .help("this is a mistake of the generator, not of the document"),
    )
}

/// A string of TOML on one line, in quotes.
fn toml_string(text: &str) -> String {
    toml::Value::String(markdown::one_line(text)).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn toml_strings_read_back() {
        for text in ["a", "", r#"a "b" \ 'c'"#, "'''", "\"\"\"", "ünï 🚀", "a # b = [c]"] {
            let document = format!("key = {}", toml_string(text));
            let table: toml::Table = document.parse().unwrap();
            assert_eq!(table["key"].as_str(), Some(text), "{document}");
        }
        assert_eq!(toml_string("a\n\tb\u{202e}\0"), toml_string("a b"));
    }

    #[test]
    fn templates_are_well_formed() {
        assert!(Engine::new().is_ok());
    }
}
