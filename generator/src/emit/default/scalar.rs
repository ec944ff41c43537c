//! JSON values as literals.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::{Number, Value};

use super::moments;
use crate::emit::file::File;
use crate::emit::literals;
use crate::ir::Scalar;

/// An expression for a JSON value as a scalar; `None` if it is not one.
pub fn scalar(file: &mut File, kind: Scalar, json: &Value) -> Option<TokenStream> {
    let literal = match kind {
        Scalar::Bool => {
            let value = json.as_bool()?;
            return Some(quote! { #value });
        }
        Scalar::String => {
            let text = Literal::string(json.as_str()?);
            return Some(quote! { #text.to_owned() });
        }
        Scalar::F32 | Scalar::F64 => return float(kind, json),
        Scalar::Number => {
            let found = json.as_number()?;
            if let Some(literal) = number(found) {
                return Some(quote! { #literal.into() });
            }
            let literal = float(Scalar::F64, json)?;
            let number = file.import("serde_json", "Number");
            // A finite float is a number, so that the other one is never taken.
            return Some(quote! { #number::from_f64(#literal).unwrap_or_else(|| 0.into()) });
        }
        Scalar::DateTime => {
            let text = json.as_str().filter(|text| moments::is_date_time(text))?;
            let time = file.import("chrono", "DateTime");
            return Some(quote! { #time::parse_from_rfc3339(#text).unwrap_or_default() });
        }
        Scalar::Date => {
            let (year, month, day) = moments::date(json.as_str()?)?;
            let [year, month, day] = [year, month, day].map(Literal::u32_unsuffixed);
            let date = file.import("chrono", "NaiveDate");
            return Some(quote! { #date::from_ymd_opt(#year, #month, #day).unwrap_or_default() });
        }
        Scalar::Uuid => {
            let digits = moments::uuid(json.as_str()?)?;
            let number: Literal = format!("0x{digits}").parse().ok()?;
            let uuid = file.import("uuid", "Uuid");
            return Some(quote! { #uuid::from_u128(#number) });
        }
        Scalar::I8 => Literal::i8_unsuffixed(integer(json)?.try_into().ok()?),
        Scalar::I16 => Literal::i16_unsuffixed(integer(json)?.try_into().ok()?),
        Scalar::I32 => Literal::i32_unsuffixed(integer(json)?.try_into().ok()?),
        Scalar::I64 => Literal::i64_unsuffixed(integer(json)?.try_into().ok()?),
        Scalar::I128 => Literal::i128_unsuffixed(integer(json)?),
        Scalar::U8 => Literal::u8_unsuffixed(integer(json)?.try_into().ok()?),
        Scalar::U16 => Literal::u16_unsuffixed(integer(json)?.try_into().ok()?),
        Scalar::U32 => Literal::u32_unsuffixed(integer(json)?.try_into().ok()?),
        Scalar::U64 => Literal::u64_unsuffixed(integer(json)?.try_into().ok()?),
    };
    Some(quote! { #literal })
}

/// A whole number; `1.0` is one too.
fn integer(json: &Value) -> Option<i128> {
    let number = json.as_number()?;
    if let Some(value) = number.as_i64() {
        return Some(value.into());
    }
    if let Some(value) = number.as_u64() {
        return Some(value.into());
    }
    // Beyond 2^53 a float may stand for another integer than the one that was written.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let value = number.as_f64().filter(|value| value.fract() == 0.0 && value.abs() <= EXACT)?;
    Some(value as i128)
}

fn float(kind: Scalar, json: &Value) -> Option<TokenStream> {
    let value = json.as_f64().filter(|value| value.is_finite())?;
    let literal = if kind == Scalar::F32 {
        Some(value as f32).filter(|value| value.is_finite()).map(Literal::f32_unsuffixed)?
    } else {
        literals::float(value)?
    };
    Some(quote! { #literal })
}

/// The integers that convert to `serde_json::Number` without fail; floats do not.
fn number(number: &Number) -> Option<Literal> {
    let signed = number.as_i64().map(Literal::i64_suffixed);
    signed.or_else(|| number.as_u64().map(Literal::u64_suffixed))
}
