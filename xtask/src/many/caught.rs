//! Panics as results.

use std::any::Any;
use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe};

thread_local! {
    /// While this thread catches panics: where the last one came from.
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Keeps panics that are caught from being printed: they are results, and would tear the table
/// apart.
pub fn hush_panics() {
    let print = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        let caught = PLACE.with_borrow_mut(|last| {
            let place = info.location().map(ToString::to_string).unwrap_or_default();
            last.as_mut().map(|last| *last = place).is_some()
        });
        if !caught {
            print(info);
        }
    }));
}

/// Runs something; the error is the message of a panic and its place.
pub fn caught<T>(run: impl FnOnce() -> T) -> Result<T, String> {
    PLACE.set(Some(String::new()));
    let done = panic::catch_unwind(AssertUnwindSafe(run));
    let place = PLACE.take().unwrap_or_default();
    done.map_err(|payload| format!("{}\nat {place}", message(payload.as_ref())))
}

fn message(payload: &(dyn Any + Send)) -> &str {
    payload
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| payload.downcast_ref::<&str>().copied())
        .unwrap_or("no message")
}
