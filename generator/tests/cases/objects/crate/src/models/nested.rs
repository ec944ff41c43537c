// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Nested {
    /// An inline object.
    pub inner: NestedInner,
    pub list: Option<Vec<NestedList>>,
    pub map: Option<BTreeMap<String, NestedMap>>,
}

impl Nested {
    /// Makes a new `Nested` with everything optional left out.
    pub fn new(inner: NestedInner) -> Self {
        Self {
            inner,
            list: None,
            map: None,
        }
    }

    /// Sets `list`.
    pub fn with_list(mut self, value: Vec<NestedList>) -> Self {
        self.list = Some(value);
        self
    }

    /// Sets `map`.
    pub fn with_map(mut self, value: BTreeMap<String, NestedMap>) -> Self {
        self.map = Some(value);
        self
    }
}

impl object::Model for Nested {
    const NAME: &'static str = "Nested";
    const FIELDS: &'static [&'static str] = &["inner", "list", "map"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut inner = reader.required("inner");
        let mut list = None;
        let mut map = None;
        reader
            .read(
                &mut [
                    &mut inner,
                    &mut object::list(&mut list),
                    &mut object::values(&mut map),
                ],
            )?;
        Ok(Self {
            inner: inner.value()?,
            list,
            map,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("inner", &self.inner)?;
        writer.optional("list", &self.list)?;
        writer.optional("map", &self.map)?;
        Ok(())
    }
}

object::model!(Nested);

/// An inline object.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NestedInner {
    pub deep: Option<NestedInnerDeep>,
}

impl NestedInner {
    /// Sets `deep`.
    pub fn with_deep(mut self, value: NestedInnerDeep) -> Self {
        self.deep = Some(value);
        self
    }
}

impl object::Model for NestedInner {
    const NAME: &'static str = "NestedInner";
    const FIELDS: &'static [&'static str] = &["deep"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.deep])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("deep", &self.deep)?;
        Ok(())
    }
}

object::model!(NestedInner);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NestedInnerDeep {
    pub er: Option<String>,
}

impl NestedInnerDeep {
    /// Sets `er`.
    pub fn with_er(mut self, value: impl Into<String>) -> Self {
        self.er = Some(value.into());
        self
    }
}

impl object::Model for NestedInnerDeep {
    const NAME: &'static str = "NestedInnerDeep";
    const FIELDS: &'static [&'static str] = &["er"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.er])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("er", &self.er)?;
        Ok(())
    }
}

object::model!(NestedInnerDeep);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NestedList {
    pub name: Option<String>,
}

impl NestedList {
    /// Sets `name`.
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl object::Model for NestedList {
    const NAME: &'static str = "NestedList";
    const FIELDS: &'static [&'static str] = &["name"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.name])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("name", &self.name)?;
        Ok(())
    }
}

object::model!(NestedList);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NestedMap {
    pub name: Option<String>,
}

impl NestedMap {
    /// Sets `name`.
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl object::Model for NestedMap {
    const NAME: &'static str = "NestedMap";
    const FIELDS: &'static [&'static str] = &["name"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.name])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("name", &self.name)?;
        Ok(())
    }
}

object::model!(NestedMap);
