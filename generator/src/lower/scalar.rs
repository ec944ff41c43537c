//! Strings, numbers and booleans, by type, format and bounds (Schema Object, Data Type Format).

use super::Lowering;
use crate::config::{IntegerType, NumberType};
use crate::ir::{Scalar, Ty};
use crate::normalize::Types;
use crate::resolve::{Assertions, Node, NodeId};

impl Lowering<'_> {
    /// The type of a scalar schema.
    pub(super) fn scalar(&mut self, id: NodeId) -> Ty {
        let node = self.arena.get(id);
        let format = node.assertions.as_ref().and_then(|it| it.format.as_deref());
        if let Some(path) = format.and_then(|it| self.config.formats.get(it)) {
            return Ty::Custom(path.clone());
        }
        let types = node.types;
        if types == Types::STRING {
            Ty::Scalar(string(format))
        } else if types == Types::BOOLEAN {
            Ty::Scalar(Scalar::Bool)
        } else if types == Types::INTEGER {
            Ty::Scalar(integer(node, format, self.config.types.integer))
        } else {
            match format {
                Some(format @ ("int32" | "int64" | "uint32" | "uint64")) => {
                    Ty::Scalar(integer(node, Some(format), self.config.types.integer))
                }
                _ => Ty::Scalar(match self.config.types.number {
                    NumberType::F64 => Scalar::F64,
                    NumberType::Number => Scalar::Number,
                }),
            }
        }
    }
}

fn string(format: Option<&str>) -> Scalar {
    match format {
        Some("date-time") => Scalar::DateTime,
        Some("date") => Scalar::Date,
        Some("uuid") => Scalar::Uuid,
        _ => Scalar::String,
    }
}

/// The smallest type that holds every value that format and bounds allow, but `i64` at least where
/// no format names a smaller one: a bound that changes is no reason for another type.
fn integer(node: &Node, format: Option<&str>, unbounded: IntegerType) -> Scalar {
    let limits = node.assertions.as_deref().map(Assertions::limits);
    let minimum = limits.and_then(|it| it.minimum);
    let maximum = limits.and_then(|it| it.maximum);
    let within = |low: f64, high: f64| {
        minimum.is_none_or(|it| it >= low) && maximum.is_none_or(|it| it <= high)
    };
    // 2^63 and 2^64 as doubles: bounds such as 9223372036854775807 arrive rounded to them.
    const TWO_63: f64 = 9_223_372_036_854_775_808.0;
    const TWO_64: f64 = 18_446_744_073_709_551_616.0;
    let is_bounded = minimum.is_some() && maximum.is_some();
    match format {
        Some("int8") if within(-128.0, 127.0) => Scalar::I8,
        Some("int16") if within(-32_768.0, 32_767.0) => Scalar::I16,
        Some("int32") if within(-2_147_483_648.0, 2_147_483_647.0) => Scalar::I32,
        Some("uint8") if within(0.0, 255.0) => Scalar::U8,
        Some("uint16") if within(0.0, 65_535.0) => Scalar::U16,
        Some("uint32") if within(0.0, 4_294_967_295.0) => Scalar::U32,
        Some("uint64") if within(0.0, TWO_64) => Scalar::U64,
        _ if within(-TWO_63, TWO_63) && (is_bounded || is_at_most_64_bits(format)) => Scalar::I64,
        _ if within(0.0, TWO_64) && is_bounded => Scalar::U64,
        _ if within(-TWO_63, TWO_63) => match unbounded {
            IntegerType::I128 => Scalar::I128,
            IntegerType::I64 => Scalar::I64,
        },
        _ => Scalar::I128,
    }
}

/// Whether a format says by itself that a signed integer of 64 bits is enough: the sizes of JSON
/// Schema and Java, moments in seconds and below, integers that a double holds.
fn is_at_most_64_bits(format: Option<&str>) -> bool {
    matches!(
        format,
        Some(
            "int8"
                | "int16"
                | "int32"
                | "int64"
                | "uint8"
                | "uint16"
                | "uint32"
                | "int"
                | "long"
                | "byte"
                | "short"
                | "double-int"
                | "seconds"
                | "timestamp"
                | "unix-time"
                | "unixtime"
                | "unixnano"
                | "epoch"
        )
    )
}
