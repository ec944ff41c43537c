//! What the crate's own texts need: the list of pages, the README and the Cargo.toml.

use serde::Serialize;

use super::dependencies::Dependencies;
use super::example::{self, Building, OpenEnum, Reading};
use super::files::PageFiles;
use super::markdown;
use crate::config::Config;
use crate::ir::{Api, Presence, Shape};
use crate::naming::Names;

/// The oldest Rust that builds the generated crate.
const RUST_VERSION: &str = "1.88";

/// The data of `docs/README.md`.
#[derive(Serialize)]
pub(super) struct Index<'a> {
    title: String,
    package: &'a str,
    models: Vec<Model<'a>>,
}

/// A line of the index.
#[derive(Serialize)]
struct Model<'a> {
    name: String,
    file: &'a str,
    kind: &'static str,
}

/// The list of all pages, by name: the order in the document may change without a reason.
pub(super) fn index<'a>(
    api: &Api,
    names: &Names,
    files: &'a PageFiles,
    config: &'a Config,
) -> Index<'a> {
    let mut models: Vec<Model<'a>> = api
        .ids()
        .map(|id| {
            let name = names.ty(id);
            let name = name.strip_prefix("r#").unwrap_or(name).to_owned();
            let kind = match &api.get(id).shape {
                Shape::Struct(_) => "struct",
                Shape::Enum(_) => "enum",
                Shape::Union(_) => "union",
                Shape::Tuple(_) => "tuple",
                Shape::Alias(_) => "alias",
                Shape::Newtype(_) => "newtype",
            };
            Model { name, file: files.of(id), kind }
        })
        .collect();
    models.sort_by(|a, b| (&a.name, a.file).cmp(&(&b.name, b.file)));
    Index { title: title(api), package: &config.package, models }
}

/// The data of `Cargo.toml`.
#[derive(Serialize)]
pub(super) struct CargoToml<'a> {
    package: &'a str,
    rust_version: &'static str,
    description: String,
    dependencies: Dependencies,
    standalone: bool,
}

pub(super) fn manifest<'a>(
    api: &Api,
    config: &'a Config,
    dependencies: Dependencies,
    standalone: bool,
) -> CargoToml<'a> {
    CargoToml {
        package: &config.package,
        rust_version: RUST_VERSION,
        description: format!("Models of {}", title(api)),
        dependencies,
        standalone,
    }
}

/// The data of `README.md`.
#[derive(Serialize)]
pub(super) struct Readme<'a> {
    title: String,
    version: String,
    package: &'a str,
    krate: String,
    rust_version: &'static str,
    pages: bool,
    structs: bool,
    json_nullable: bool,
    reading: Option<Reading>,
    building: Option<Building>,
    open_enum: Option<OpenEnum>,
}

pub(super) fn readme<'a>(api: &Api, names: &Names, config: &'a Config) -> Readme<'a> {
    let fields = || {
        api.types.iter().flat_map(|def| match &def.shape {
            Shape::Struct(shape) => shape.fields.as_slice(),
            _ => &[],
        })
    };
    Readme {
        title: title(api),
        version: markdown::one_line(&api.version),
        package: &config.package,
        krate: config.package.replace('-', "_"),
        rust_version: RUST_VERSION,
        pages: config.pages,
        structs: fields().next().is_some(),
        json_nullable: fields().any(|field| field.presence == Presence::OptionalNullable),
        reading: example::reading(api, names),
        building: example::building(api, names, config.setters),
        open_enum: example::open_enum(api, names),
    }
}

fn title(api: &Api) -> String {
    let title = markdown::one_line(&api.title);
    if title.is_empty() { "an API".to_owned() } else { title }
}
