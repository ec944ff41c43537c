// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Open(pub String, pub Vec<i128>);

impl Serialize for Open {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeSeq;
        let mut sequence = serializer.serialize_seq(Some(1 + self.1.len()))?;
        sequence.serialize_element(&self.0)?;
        for item in &self.1 {
            sequence.serialize_element(item)?;
        }
        sequence.end()
    }
}

impl<'de> Deserialize<'de> for Open {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Places;
        impl<'de> serde::de::Visitor<'de> for Places {
            type Value = Open;
            fn expecting(
                &self,
                formatter: &mut std::fmt::Formatter<'_>,
            ) -> std::fmt::Result {
                formatter.write_str("an array of at least 1 item")
            }
            fn visit_seq<A: serde::de::SeqAccess<'de>>(
                self,
                mut sequence: A,
            ) -> Result<Open, A::Error> {
                Ok(
                    Open(
                        sequence
                            .next_element()?
                            .ok_or_else(|| <A::Error as serde::de::Error>::invalid_length(
                                0,
                                &self,
                            ))?,
                        {
                            let mut rest = Vec::new();
                            while let Some(item) = object::next_item::<
                                object::Whole,
                                _,
                                _,
                            >(&mut sequence)? {
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
