// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Alone(pub i128);

impl Serialize for Alone {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (&self.0,).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Alone {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let items: Vec<_> = object::read::<
            object::List<object::Whole>,
            _,
            _,
        >(deserializer)?;
        let [place] = <[_; 1]>::try_from(items)
            .map_err(|items| {
                <D::Error as serde::de::Error>::invalid_length(
                    items.len(),
                    &"an array of 1 item",
                )
            })?;
        Ok(Self(place))
    }
}
