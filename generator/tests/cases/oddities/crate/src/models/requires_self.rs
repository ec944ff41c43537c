// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RequiresSelf {
    pub me: Box<RequiresSelf>,
}

impl RequiresSelf {
    /// Makes a new `RequiresSelf`.
    pub fn new(me: RequiresSelf) -> Self {
        Self { me: Box::new(me) }
    }
}

impl object::Model for RequiresSelf {
    const NAME: &'static str = "RequiresSelf";
    const FIELDS: &'static [&'static str] = &["me"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut me = reader.required("me");
        reader.read(&mut [&mut me])?;
        Ok(Self { me: me.value()? })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("me", &self.me)?;
        Ok(())
    }
}

object::model!(RequiresSelf);
