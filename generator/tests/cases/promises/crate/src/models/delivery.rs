// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{object, probe, untagged};

/// All members fit; the second one drops a little of much, the others much in one piece.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Delivery {
    /// Text delivery
    TextDelivery(DeliveryTextDelivery),
    /// Sound delivery
    SoundDelivery(DeliverySoundDelivery),
}

impl From<DeliveryTextDelivery> for Delivery {
    fn from(value: DeliveryTextDelivery) -> Self {
        Self::TextDelivery(value)
    }
}

impl From<DeliverySoundDelivery> for Delivery {
    fn from(value: DeliverySoundDelivery) -> Self {
        Self::SoundDelivery(value)
    }
}

impl Serialize for Delivery {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::TextDelivery(value) => value.serialize(serializer),
            Self::SoundDelivery(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Delivery {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for Delivery {
    const NAME: &'static str = "Delivery";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("TextDelivery", probe::Kinds::OBJECT).requires(&["of"]).knows(&["of"]),
        probe::of("SoundDelivery", probe::Kinds::OBJECT).requires(&["of"]).knows(&["of"]),
    ];
    const ANY_OF: bool = false;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::TextDelivery),
            _ => Deserialize::deserialize(value).map(Self::SoundDelivery),
        }
    }
}

/// Text delivery
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeliveryTextDelivery {
    pub of: DeliveryTextDeliveryOf,
}

impl DeliveryTextDelivery {
    /// Makes a new `DeliveryTextDelivery`.
    pub fn new(of: DeliveryTextDeliveryOf) -> Self {
        Self { of }
    }
}

impl object::Model for DeliveryTextDelivery {
    const NAME: &'static str = "DeliveryTextDelivery";
    const FIELDS: &'static [&'static str] = &["of"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut of = reader.required("of");
        reader.read(&mut [&mut of])?;
        Ok(Self { of: of.value()? })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("of", &self.of)?;
        Ok(())
    }
}

object::model!(DeliveryTextDelivery);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeliveryTextDeliveryOf {
    pub text: Option<String>,
}

impl DeliveryTextDeliveryOf {
    /// Sets `text`.
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl object::Model for DeliveryTextDeliveryOf {
    const NAME: &'static str = "DeliveryTextDeliveryOf";
    const FIELDS: &'static [&'static str] = &["text"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.text])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("text", &self.text)?;
        Ok(())
    }
}

object::model!(DeliveryTextDeliveryOf);

/// Sound delivery
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeliverySoundDelivery {
    pub of: DeliverySoundDeliveryOf,
}

impl DeliverySoundDelivery {
    /// Makes a new `DeliverySoundDelivery`.
    pub fn new(of: DeliverySoundDeliveryOf) -> Self {
        Self { of }
    }
}

impl object::Model for DeliverySoundDelivery {
    const NAME: &'static str = "DeliverySoundDelivery";
    const FIELDS: &'static [&'static str] = &["of"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut of = reader.required("of");
        reader.read(&mut [&mut of])?;
        Ok(Self { of: of.value()? })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("of", &self.of)?;
        Ok(())
    }
}

object::model!(DeliverySoundDelivery);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeliverySoundDeliveryOf {
    pub sound: Option<DeliverySoundDeliveryOfSound>,
}

impl DeliverySoundDeliveryOf {
    /// Sets `sound`.
    pub fn with_sound(mut self, value: DeliverySoundDeliveryOfSound) -> Self {
        self.sound = Some(value);
        self
    }
}

impl object::Model for DeliverySoundDeliveryOf {
    const NAME: &'static str = "DeliverySoundDeliveryOf";
    const FIELDS: &'static [&'static str] = &["sound"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.sound])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("sound", &self.sound)?;
        Ok(())
    }
}

object::model!(DeliverySoundDeliveryOf);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeliverySoundDeliveryOfSound {
    pub url: Option<String>,
}

impl DeliverySoundDeliveryOfSound {
    /// Sets `url`.
    pub fn with_url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

impl object::Model for DeliverySoundDeliveryOfSound {
    const NAME: &'static str = "DeliverySoundDeliveryOfSound";
    const FIELDS: &'static [&'static str] = &["url"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.url])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("url", &self.url)?;
        Ok(())
    }
}

object::model!(DeliverySoundDeliveryOfSound);
