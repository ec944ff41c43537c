//! What a set of changes means for the version of the generated crate.

use serde::Serialize;

use super::change::Class;

/// The step to the next version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Nothing changed.
    None,
    /// Only the documentation changed.
    Patch,
    /// Something was added.
    Minor,
    /// Callers have to change something, or to look at what their program does.
    Major,
}

impl Step {
    /// The step for the gravest class of change. What is refused at run time, or sent otherwise,
    /// weighs as much as what does not compile: a program that was right may fail.
    pub fn of(class: Option<Class>) -> Self {
        match class {
            None => Self::None,
            Some(Class::Docs) => Self::Patch,
            Some(Class::Compatible) => Self::Minor,
            Some(Class::Behaviour | Class::Breaking) => Self::Major,
        }
    }

    /// In one word.
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }

    /// What the step is for a version below 1.0, by cargo's rules: the first number after the
    /// zeros stands for the major one, and there is none below that for the minor one.
    pub fn before_one(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch | Self::Minor => "0.x.y → 0.x.y+1",
            Self::Major => "0.x → 0.x+1",
        }
    }
}
