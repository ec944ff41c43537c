// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use super::Cat;

pub type Tomcat = Cat;
