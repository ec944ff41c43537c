// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::Anchored;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TupleOpen(pub String, pub Anchored, pub Vec<Value>);

impl Serialize for TupleOpen {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeSeq;
        let mut sequence = serializer.serialize_seq(Some(2 + self.2.len()))?;
        sequence.serialize_element(&self.0)?;
        sequence.serialize_element(&self.1)?;
        for item in &self.2 {
            sequence.serialize_element(item)?;
        }
        sequence.end()
    }
}

impl<'de> Deserialize<'de> for TupleOpen {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Places;
        impl<'de> serde::de::Visitor<'de> for Places {
            type Value = TupleOpen;
            fn expecting(
                &self,
                formatter: &mut std::fmt::Formatter<'_>,
            ) -> std::fmt::Result {
                formatter.write_str("an array of at least 2 items")
            }
            fn visit_seq<A: serde::de::SeqAccess<'de>>(
                self,
                mut sequence: A,
            ) -> Result<TupleOpen, A::Error> {
                Ok(
                    TupleOpen(
                        sequence
                            .next_element()?
                            .ok_or_else(|| <A::Error as serde::de::Error>::invalid_length(
                                0,
                                &self,
                            ))?,
                        sequence
                            .next_element()?
                            .ok_or_else(|| <A::Error as serde::de::Error>::invalid_length(
                                1,
                                &self,
                            ))?,
                        {
                            let mut rest = Vec::new();
                            while let Some(item) = sequence.next_element()? {
                                rest.push(item);
                            }
                            rest
                        },
                    ),
                )
            }
        }
        deserializer.deserialize_seq(Places)
    }
}
