use std::collections::BTreeMap;

use super::fixtures::{api, field, structure};
use crate::config::Config;
use crate::diagnostics::{Diagnostic, Report};
use crate::emit::{self, Context};
use crate::ir::{Api, Presence, Scalar, Ty};
use crate::naming::Names;
use crate::passes::traits::Traits;
use crate::render::render_all;
use crate::times::Times;

fn files(api: &Api, config: &Config) -> Result<BTreeMap<String, String>, Vec<Diagnostic>> {
    let names = Names::new(api, &mut Report::default());
    let traits = Traits::new(api, config.types.map);
    let context = Context { api, names: &names, traits: &traits, checks: None, config };
    let modules = emit::modules(api, &names);
    render_all(&context, &modules, &mut Times::default())
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
fn a_derive_that_is_no_path_is_an_error() {
    let mut api = one_struct();
    api.types[0].derives = vec!["not a path".to_owned()];
    assert!(files(&api, &Config::default()).is_err());
}
