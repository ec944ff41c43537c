//! The moments at which tests end a run as if its process had been killed.

#[cfg(test)]
pub(super) use armed::{after, is_dead, point};
#[cfg(not(test))]
pub(super) use disarmed::{is_dead, point};

#[cfg(not(test))]
mod disarmed {
    /// A moment between two steps.
    pub(in crate::output) fn point() {}

    /// Whether the process was "killed", so that nothing may be tidied up any more.
    pub(in crate::output) fn is_dead() -> bool {
        false
    }
}

#[cfg(test)]
mod armed {
    use std::cell::Cell;
    use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

    thread_local! {
        /// The moments that are left to live; `None` for ever.
        static LEFT: Cell<Option<usize>> = const { Cell::new(None) };
        static DEAD: Cell<bool> = const { Cell::new(false) };
    }

    struct Killed;

    /// A moment between two steps: unwinds if it is the last one.
    pub(in crate::output) fn point() {
        match LEFT.get() {
            Some(0) if !DEAD.get() => {
                DEAD.set(true);
                resume_unwind(Box::new(Killed));
            }
            Some(left) => LEFT.set(Some(left.saturating_sub(1))),
            None => {}
        }
    }

    pub(in crate::output) fn is_dead() -> bool {
        DEAD.get()
    }

    /// Runs something that is killed after some moments; `None` if it was.
    pub(in crate::output) fn after<T>(moments: usize, run: impl FnOnce() -> T) -> Option<T> {
        LEFT.set(Some(moments));
        let done = catch_unwind(AssertUnwindSafe(run));
        LEFT.set(None);
        DEAD.set(false);
        match done {
            Ok(done) => Some(done),
            Err(cause) if cause.is::<Killed>() => None,
            Err(cause) => resume_unwind(cause),
        }
    }
}
