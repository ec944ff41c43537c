//! Works through documents, some at a time.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use super::documents::Document;
use crate::print::Printer;

/// The stack of a thread that generates: as much as a main thread usually has, so that a document
/// that passes here passes there.
const STACK: usize = 8 << 20;

/// Tries all documents with `try_one`, which gets the worker's number too, and shows each result
/// with `row` as soon as it is known. The results come in the documents' order.
pub fn try_all<R: Send>(
    documents: &[Document],
    jobs: usize,
    printer: &mut Printer,
    try_one: impl Fn(&Document, usize) -> R + Sync,
    mut row: impl FnMut(&R, &mut Printer),
) -> Vec<R> {
    let bar = if printer.quiet() { ProgressBar::hidden() } else { progress(documents.len()) };
    let next = AtomicUsize::new(0);
    let mut records = Vec::with_capacity(documents.len());
    std::thread::scope(|scope| {
        let (done, results) = mpsc::channel();
        for worker in 0..jobs.min(documents.len()) {
            let (next, done, bar, try_one) = (&next, done.clone(), &bar, &try_one);
            let work = move || {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(document) = documents.get(index) else { break };
                    bar.set_message(document.name.clone());
                    // Nobody listens any more only if the main thread is gone.
                    let _ = done.send((index, try_one(document, worker)));
                }
            };
            let thread = std::thread::Builder::new().stack_size(STACK);
            if let Err(error) = thread.spawn_scoped(scope, work) {
                bar.suspend(|| printer.error(format_args!("cannot start a thread: {error}"), None));
            }
        }
        drop(done);
        for (index, record) in results {
            bar.suspend(|| row(&record, printer));
            bar.inc(1);
            records.push((index, record));
        }
    });
    bar.finish_and_clear();
    records.sort_by_key(|(index, _)| *index);
    records.into_iter().map(|(_, record)| record).collect()
}

/// A bar on the standard error; nothing if that is no terminal.
fn progress(documents: usize) -> ProgressBar {
    let bar = ProgressBar::new(documents as u64);
    if let Ok(style) =
        ProgressStyle::with_template("{bar:30} {pos}/{len} {elapsed} (about {eta} left) {wide_msg}")
    {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(500));
    bar
}
