// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{object, untagged_union};

/// All members fit; the second one drops a little of much, the others much in one piece.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Delivery {
    /// Text delivery
    TextDelivery(DeliveryTextDelivery),
    /// Sound delivery
    SoundDelivery(DeliverySoundDelivery),
}

untagged_union! {
    Delivery: one_of {
        TextDelivery(DeliveryTextDelivery) => OBJECT requires("of") knows("of"),
        SoundDelivery(DeliverySoundDelivery) => OBJECT requires("of") knows("of"),
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
    #[inline]
    pub fn new(of: DeliveryTextDeliveryOf) -> Self {
        Self { of }
    }
}

object::model! {
    DeliveryTextDelivery {
        "of" => of: required,
    }
}

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

object::model! {
    DeliveryTextDeliveryOf: Default {
        "text" => text: optional,
    }
}

/// Sound delivery
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeliverySoundDelivery {
    pub of: DeliverySoundDeliveryOf,
}

impl DeliverySoundDelivery {
    /// Makes a new `DeliverySoundDelivery`.
    #[inline]
    pub fn new(of: DeliverySoundDeliveryOf) -> Self {
        Self { of }
    }
}

object::model! {
    DeliverySoundDelivery {
        "of" => of: required,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeliverySoundDeliveryOf {
    pub sound: Option<DeliverySoundDeliveryOfSound>,
}

impl DeliverySoundDeliveryOf {
    /// Sets `sound`.
    #[inline]
    pub fn with_sound(mut self, value: DeliverySoundDeliveryOfSound) -> Self {
        self.sound = Some(value);
        self
    }
}

object::model! {
    DeliverySoundDeliveryOf: Default {
        "sound" => sound: optional,
    }
}

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

object::model! {
    DeliverySoundDeliveryOfSound: Default {
        "url" => url: optional,
    }
}
