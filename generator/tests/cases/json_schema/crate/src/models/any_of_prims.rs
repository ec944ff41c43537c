// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use chrono::{DateTime, FixedOffset};
use serde_json::{Map, Value};

use crate::runtime::untagged_union;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyOfPrims {
    DateTime(DateTime<FixedOffset>),
    String(String),
    Integer(i128),
    Number(f64),
    Boolean(bool),
    List(Vec<Value>),
    Map(Map<String, Value>),
}

untagged_union! {
    AnyOfPrims: any_of {
        DateTime => STRING,
        String => STRING,
        Integer: whole => INTEGER,
        Number => INTEGER | FRACTION,
        Boolean => BOOLEAN,
        List => ARRAY,
        Map => OBJECT keeps_unknown,
    }
}
