// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Shelf {
    pub shelf: i128,
    pub board: Option<i128>,
}

impl Shelf {
    /// Makes a new `Shelf` with everything optional left out.
    pub fn new(shelf: i128) -> Self {
        Self { shelf, board: None }
    }

    /// Sets `board`.
    pub fn with_board(mut self, value: i128) -> Self {
        self.board = Some(value);
        self
    }
}

impl object::Model for Shelf {
    const NAME: &'static str = "Shelf";
    const FIELDS: &'static [&'static str] = &["shelf", "board"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut shelf = reader.required("shelf");
        let mut board = None;
        reader
            .read(
                &mut [&mut object::whole(&mut shelf), &mut object::whole(&mut board)],
            )?;
        Ok(Self {
            shelf: shelf.value()?,
            board,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("shelf", &self.shelf)?;
        writer.optional("board", &self.board)?;
        Ok(())
    }
}

object::model!(Shelf);
