// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! A limit on the work of reading unions inside unions.
//!
//! A union whose members cannot be told apart tries them one after the other, and so does each
//! union inside it. Without a limit a short text could be made to be read a number of times that
//! doubles with each level. With it the work is at most a multiple of the text's length.

use std::cell::Cell;

use super::content::Content;

/// How often each part of a value may be read, on average.
const TIMES: usize = 128;
/// What small values may use beyond that, in parts.
const SMALL: usize = 10_000;
/// What a union costs besides the parts of its value.
const UNION: usize = 8;

thread_local! {
    /// The parts that the unions inside the outermost one may still read; `None` outside of one.
    static LEFT: Cell<Option<usize>> = const { Cell::new(None) };
}

/// Reading one union. The outermost one sets the limit, and lifts it when it ends.
pub(crate) struct Budget {
    outermost: bool,
}

impl Budget {
    /// Begins reading a union of `value`.
    pub(crate) fn enter(value: &Content<'_>) -> Self {
        let size = value.size();
        let outermost = LEFT.get().is_none();
        if outermost {
            LEFT.set(Some(size.saturating_mul(TIMES).saturating_add(SMALL)));
        } else {
            spend(size.saturating_add(UNION));
        }
        Self { outermost }
    }

    /// Counts another pass over `value`.
    pub(crate) fn again(&self, value: &Content<'_>) {
        spend(value.size());
    }

    /// Whether nothing is left.
    pub(crate) fn is_spent(&self) -> bool {
        LEFT.get() == Some(0)
    }
}

impl Drop for Budget {
    fn drop(&mut self) {
        if self.outermost {
            LEFT.set(None);
        }
    }
}

fn spend(size: usize) {
    LEFT.set(LEFT.get().map(|left| left.saturating_sub(size)));
}
