use std::collections::BTreeMap;

use serde_json::json;

use super::fixtures::{api, described, enumeration, field, member, structure};
use crate::config::Config;
use crate::diagnostics::{Diagnostic, Report};
use crate::emit::{self, Context};
use crate::ir::{
    Api, Dispatch, EnumRepr, Extra, Kinds, NameHint, Presence, Probe, Scalar, Shape, Step, Struct,
    Tuple, Ty, TypeId, Union,
};
use crate::naming::Names;
use crate::passes::traits::Traits;
use crate::render::render_all;

const STRING: Ty = Ty::Scalar(Scalar::String);

fn try_files(api: &Api, config: &Config) -> Result<BTreeMap<String, String>, Vec<Diagnostic>> {
    let names = Names::new(api, &mut Report::default());
    let traits = Traits::new(api, config.types.map);
    let context = Context { api, names: &names, traits: &traits, config };
    render_all(&context, &emit::modules(api, &names))
}

fn files(api: &Api) -> BTreeMap<String, String> {
    try_files(api, &Config::default()).unwrap()
}

/// The models of a file, without the header and the imports.
#[track_caller]
fn items(api: &Api, file: &str) -> String {
    let files = files(api);
    let text = files.get(&format!("src/models/{file}.rs")).expect("the file is there");
    let lines = text.lines().filter(|line| !line.starts_with("use "));
    let text: Vec<&str> =
        lines.skip_while(|line| line.is_empty() || line.starts_with("//")).collect();
    text.join("\n").trim().to_owned()
}

#[test]
fn every_shape_renders_the_same_each_time() {
    let api = super::zoo::zoo();
    let first = files(&api);
    assert_eq!(first, files(&api));
    if let Ok(dir) = std::env::var("ZOO_DIR") {
        for (path, text) in &first {
            let path = std::path::Path::new(&dir).join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
    }
}
