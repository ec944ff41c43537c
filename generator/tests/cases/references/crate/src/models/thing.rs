// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{JsonNullable, object};
use super::{AB, GetThingOrder, ListItem, ModeMode, Other, SizesSmall, ThingResponse};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Thing {
    pub size: Option<SizesSmall>,
    pub by_path: Option<GetThingOrder>,
    pub by_parameter: Option<ModeMode>,
    pub by_response: Option<Box<ThingResponse>>,
    pub slash: Option<AB>,
    pub item: Option<ListItem>,
    pub dangling: JsonNullable<Value>,
    pub remote: JsonNullable<Value>,
    pub other: Option<Box<Other>>,
}

impl object::Model for Thing {
    const NAME: &'static str = "Thing";
    const FIELDS: &'static [&'static str] = &[
        "size",
        "by_path",
        "by_parameter",
        "by_response",
        "slash",
        "item",
        "dangling",
        "remote",
        "other",
    ];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader
            .read(
                &mut [
                    &mut model.size,
                    &mut model.by_path,
                    &mut model.by_parameter,
                    &mut model.by_response,
                    &mut model.slash,
                    &mut model.item,
                    &mut model.dangling,
                    &mut model.remote,
                    &mut model.other,
                ],
            )?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("size", &self.size)?;
        writer.optional("by_path", &self.by_path)?;
        writer.optional("by_parameter", &self.by_parameter)?;
        writer.optional("by_response", &self.by_response)?;
        writer.optional("slash", &self.slash)?;
        writer.optional("item", &self.item)?;
        writer.optional("dangling", &self.dangling)?;
        writer.optional("remote", &self.remote)?;
        writer.optional("other", &self.other)?;
        Ok(())
    }
}

object::model!(Thing);
