// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VecModel {
    pub vec: Option<Vec<String>>,
}

impl VecModel {
    /// Sets `vec`.
    pub fn with_vec(mut self, value: Vec<String>) -> Self {
        self.vec = Some(value);
        self
    }
}

impl object::Model for VecModel {
    const NAME: &'static str = "VecModel";
    const FIELDS: &'static [&'static str] = &["vec"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut object::list(&mut model.vec)])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("vec", &self.vec)?;
        Ok(())
    }
}

object::model!(VecModel);
