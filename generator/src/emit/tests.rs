use std::collections::BTreeMap;

use super::fixtures::{api, field, structure};
use crate::config::Config;
use crate::diagnostics::{Diagnostic, Report};
use crate::emit::{self, Context};
use crate::ir::{Api, Presence, Scalar, Ty};
use crate::naming::Names;
use crate::passes::traits::Traits;
use crate::render::render_all;

fn files(api: &Api, config: &Config) -> Result<BTreeMap<String, String>, Vec<Diagnostic>> {
    let names = Names::new(api, &mut Report::default());
    let traits = Traits::new(api, config.types.map);
    let context = Context { api, names: &names, traits: &traits, config };
    render_all(&context, &emit::modules(api, &names))
}

fn one_struct() -> Api {
    let name = field("name", Ty::Scalar(Scalar::String), Presence::Required);
    let label = field("label", Ty::Scalar(Scalar::String), Presence::OptionalNullable);
    api(vec![("Pet", structure(vec![name, label]))])
}

#[test]
fn only_the_runtime_that_is_needed_comes_along() {
    let files = files(&one_struct(), &Config::default()).expect("the models render");
    assert!(files.contains_key("src/runtime/json_nullable.rs"));
    assert!(!files.contains_key("src/runtime/tagged.rs"));
}

#[test]
fn derives_of_the_configuration_are_added() {
    let config = Config { derives: vec!["schemars::JsonSchema".to_owned()], ..Config::default() };
    let files = files(&one_struct(), &config).expect("the models render");
    assert!(files["src/models/pet.rs"].contains("schemars::JsonSchema"));
}

#[test]
fn a_derive_that_is_no_path_is_an_error() {
    let config = Config { derives: vec!["not a path".to_owned()], ..Config::default() };
    assert!(files(&one_struct(), &config).is_err());
}
