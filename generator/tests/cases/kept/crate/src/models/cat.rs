// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Cat {
    pub kind: String,
    pub lives: Option<i128>,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Cat {
    /// Makes a new `Cat` with everything optional left out.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            lives: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets `lives`.
    pub fn with_lives(mut self, value: i128) -> Self {
        self.lives = Some(value);
        self
    }
}

impl object::Model for Cat {
    const NAME: &'static str = "Cat";
    const FIELDS: &'static [&'static str] = &["kind", "lives"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut kind = reader.required("kind");
        let mut lives = None;
        let mut additional_properties = Default::default();
        reader
            .read_keeping(
                &mut [&mut kind, &mut object::whole(&mut lives)],
                &mut additional_properties,
            )?;
        Ok(Self {
            kind: kind.value()?,
            lives,
            additional_properties,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("kind", &self.kind)?;
        writer.optional("lives", &self.lives)?;
        writer.rest(&self.additional_properties)?;
        Ok(())
    }
}

object::keeping_model!(Cat);
