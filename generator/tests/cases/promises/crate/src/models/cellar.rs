// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Cellar {
    pub cellar: String,
    pub board: Option<i128>,
}

impl Cellar {
    /// Makes a new `Cellar` with everything optional left out.
    pub fn new(cellar: impl Into<String>) -> Self {
        Self {
            cellar: cellar.into(),
            board: None,
        }
    }

    /// Sets `board`.
    pub fn with_board(mut self, value: i128) -> Self {
        self.board = Some(value);
        self
    }
}

impl object::Model for Cellar {
    const NAME: &'static str = "Cellar";
    const FIELDS: &'static [&'static str] = &["cellar", "board"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut cellar = reader.required("cellar");
        let mut board = None;
        reader.read(&mut [&mut cellar, &mut object::whole(&mut board)])?;
        Ok(Self {
            cellar: cellar.value()?,
            board,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("cellar", &self.cellar)?;
        writer.optional("board", &self.board)?;
        Ok(())
    }
}

object::model!(Cellar);
