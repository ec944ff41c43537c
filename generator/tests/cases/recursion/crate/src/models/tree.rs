// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Tree {
    pub value: String,
    pub children: Vec<Tree>,
    pub parent: Option<Box<Tree>>,
    pub by_name: Option<BTreeMap<String, Tree>>,
}

impl Tree {
    /// Makes a new `Tree` with everything optional left out.
    pub fn new(value: impl Into<String>, children: Vec<Tree>) -> Self {
        Self {
            value: value.into(),
            children,
            parent: None,
            by_name: None,
        }
    }

    /// Sets `parent`.
    pub fn with_parent(mut self, value: Tree) -> Self {
        self.parent = Some(Box::new(value));
        self
    }

    /// Sets `by_name`.
    pub fn with_by_name(mut self, value: BTreeMap<String, Tree>) -> Self {
        self.by_name = Some(value);
        self
    }
}

impl object::Model for Tree {
    const NAME: &'static str = "Tree";
    const FIELDS: &'static [&'static str] = &["value", "children", "parent", "by_name"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut value = reader.required("value");
        let mut children = reader.required("children");
        let mut parent = None;
        let mut by_name = None;
        reader
            .read(
                &mut [
                    &mut value,
                    &mut object::list(&mut children),
                    &mut parent,
                    &mut object::values(&mut by_name),
                ],
            )?;
        Ok(Self {
            value: value.value()?,
            children: children.value()?,
            parent,
            by_name,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("value", &self.value)?;
        writer.required("children", &self.children)?;
        writer.optional("parent", &self.parent)?;
        writer.optional("by_name", &self.by_name)?;
        Ok(())
    }
}

object::model!(Tree);
