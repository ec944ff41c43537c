// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! Finding a struct's field by the name of a property, with a hash table that the compiler makes.

/// How many places the table has.
const PLACES: usize = 64;
/// How many names are in it at most: some places stay free, so that searches end.
const LISTED: usize = PLACES / 4 * 3;
/// A free place.
const FREE: u8 = u8::MAX;

/// The names of a struct's fields.
pub(crate) struct Names {
    pub(crate) fields: &'static [&'static str],
    /// The first fields: each stands at its name's [`place`] or, if others have it, behind it.
    table: [u8; PLACES],
}

impl Names {
    /// Makes the table.
    pub(crate) const fn new(fields: &'static [&'static str]) -> Self {
        let mut table = [FREE; PLACES];
        let mut index = 0;
        while index < fields.len() && index < LISTED {
            let mut place = place(fields[index].as_bytes());
            while table[place % PLACES] != FREE {
                place += 1;
            }
            table[place % PLACES] = index as u8;
            index += 1;
        }
        Self { fields, table }
    }

    /// The name of a field.
    pub(crate) fn name(&self, index: usize) -> &'static str {
        self.fields.get(index).copied().unwrap_or_default()
    }

    /// The index of the field of that name; past the last one if there is none.
    ///
    /// The field at `likely` is tried first: then what is done with it need not wait for the table.
    #[inline(never)]
    pub(crate) fn find(&self, likely: usize, name: &[u8]) -> usize {
        match self.fields.get(likely) {
            Some(field) if same(field.as_bytes(), name) => likely,
            _ => self.look_up(name),
        }
    }

    /// The same without a guess.
    #[inline(never)]
    fn look_up(&self, name: &[u8]) -> usize {
        let place = place(name);
        let index = usize::from(self.table[place % PLACES]);
        match self.fields.get(index) {
            Some(field) if same(field.as_bytes(), name) => index,
            _ => self.look_up_from(place, name),
        }
    }

    /// The same for a name that is not the first of its place, or not a field's.
    #[inline(never)]
    fn look_up_from(&self, mut place: usize, name: &[u8]) -> usize {
        while self.table[place % PLACES] != FREE {
            let index = usize::from(self.table[place % PLACES]);
            if self.fields[index].as_bytes() == name {
                return index;
            }
            place += 1;
        }
        let mut index = LISTED.min(self.fields.len());
        while index < self.fields.len() && self.fields[index].as_bytes() != name {
            index += 1;
        }
        index
    }
}

/// Where a name stands in the table, if the place is free. Few of a struct's names agree in their
/// length and both ends.
#[inline]
const fn place(name: &[u8]) -> usize {
    match (name.first(), name.last()) {
        (Some(first), Some(last)) => name.len() * 4 + *first as usize + *last as usize * 9,
        _ => 0,
    }
}

/// Whether two names are the same. Names are short: calling the library's comparison would cost more
/// than comparing.
#[inline]
pub(crate) fn same(field: &[u8], name: &[u8]) -> bool {
    if field.len() != name.len() {
        return false;
    }
    // The last bytes are compared together, some of them a second time.
    if let (Some(end), Some(other)) = (field.last_chunk::<8>(), name.last_chunk::<8>()) {
        let (words, others) = (field.as_chunks::<8>().0, name.as_chunks::<8>().0);
        return end == other && words.iter().zip(others).all(|(word, other)| word == other);
    }
    if let (Some(end), Some(other)) = (field.last_chunk::<4>(), name.last_chunk::<4>()) {
        return end == other && field.first_chunk::<4>() == name.first_chunk::<4>();
    }
    let middle = name.len() / 2;
    field.first() == name.first()
        && field.last() == name.last()
        && field.get(middle) == name.get(middle)
}
