//! Where an inline schema stands, for its name.

use crate::ir::{NameHint, Role, Step, TypeId};
use crate::resolve::Root;

/// Where an inline schema stands.
#[derive(Clone, Debug)]
pub(super) struct Place {
    anchor: Anchor,
    steps: Vec<Step>,
    depth: usize,
}

#[derive(Clone, Debug)]
enum Anchor {
    Type(TypeId),
    Operation {
        operation: String,
        role: Role,
    },
    /// A schema of another file, by its name there.
    Entry(String),
}

impl Place {
    /// Inside a type.
    pub fn within(parent: TypeId) -> Self {
        Self { anchor: Anchor::Type(parent), steps: Vec::new(), depth: 0 }
    }

    /// Inside a type that stands at this place itself.
    pub fn inside(&self, parent: TypeId) -> Self {
        Self { anchor: Anchor::Type(parent), steps: Vec::new(), depth: self.depth + 1 }
    }

    /// The schema of an operation.
    pub fn of_root(root: &Root) -> Self {
        let anchor =
            Anchor::Operation { operation: root.operation.clone(), role: root.role.clone() };
        let steps =
            root.media.iter().map(|media| Step::Member(word_for(media).to_owned())).collect();
        Self { anchor, steps, depth: 0 }
    }

    /// A schema of another file, which is a component in all but its place.
    pub fn of_entry(name: String) -> Self {
        Self { anchor: Anchor::Entry(name), steps: Vec::new(), depth: 0 }
    }

    /// One step further.
    pub fn step(&self, step: Step) -> Self {
        let mut steps = self.steps.clone();
        steps.push(step);
        Self { anchor: self.anchor.clone(), steps, depth: self.depth + 1 }
    }

    /// The items of the array at this place.
    pub fn items(&self) -> Self {
        self.step(Step::Items)
    }

    /// The steps to here, synthetic ones included.
    pub fn depth(&self) -> usize {
        self.depth
    }

    /// Whether the place has no words of its own: the type at it is its component's.
    pub fn is_anonymous(&self) -> bool {
        self.steps.is_empty() && matches!(self.anchor, Anchor::Type(_))
    }

    /// What the name of a type at this place is made of.
    pub fn hint(&self) -> NameHint {
        match &self.anchor {
            Anchor::Type(parent) => NameHint::Derived {
                parent: *parent,
                steps: if self.steps.is_empty() { vec![Step::Part(0)] } else { self.steps.clone() },
            },
            Anchor::Entry(name) if self.steps.is_empty() => NameHint::Component(name.clone()),
            Anchor::Entry(name) => NameHint::Component(format!("{name} item")),
            Anchor::Operation { operation, role } => NameHint::Operation {
                operation: operation.clone(),
                role: role.clone(),
                steps: self.steps.clone(),
            },
        }
    }
}

/// What a media type is called in names: the two of forms have short words that everybody uses.
fn word_for(media: &str) -> &str {
    match media {
        "application/x-www-form-urlencoded" => "Form",
        "multipart/form-data" => "Multipart",
        other => other,
    }
}
