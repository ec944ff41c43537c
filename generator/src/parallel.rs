//! Work on all cores. Knows nothing of what is worked on; the results do not depend on how many cores
//! there are.

use std::num::NonZero;
use std::panic;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// How many items of little work a thread takes at a time.
const PIECE: usize = 64;

/// What `work` makes of each of `items`, in their order, where each is little work.
///
/// # Panics
///
/// Where `work` does.
pub(crate) fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    map_in_pieces(items, PIECE, work)
}

/// The same where each is much work, or may be.
///
/// # Panics
///
/// Where `work` does.
pub(crate) fn map_large<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    map_in_pieces(items, 1, work)
}

/// What two pieces of work give that are done at the same time, the first on a thread of its own.
///
/// # Panics
///
/// Where one of them does.
pub(crate) fn both<A: Send, B>(
    beside: impl FnOnce() -> A + Send,
    here: impl FnOnce() -> B,
) -> (A, B) {
    thread::scope(|scope| {
        let beside = scope.spawn(beside);
        let here = here();
        (beside.join().unwrap_or_else(|panic| panic::resume_unwind(panic)), here)
    })
}

/// The threads take pieces from a common counter, since these differ in what they cost.
fn map_in_pieces<T: Sync, R: Send>(
    items: &[T],
    piece: usize,
    work: impl Fn(&T) -> R + Sync,
) -> Vec<R> {
    let pieces: Vec<&[T]> = items.chunks(piece).collect();
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(pieces.len());
    if threads < 2 {
        return items.iter().map(work).collect();
    }
    let next = AtomicUsize::new(0);
    let take = || {
        let mut done = Vec::new();
        while let Some((index, piece)) = {
            let index = next.fetch_add(1, Ordering::Relaxed);
            pieces.get(index).map(|piece| (index, piece))
        } {
            done.push((index, piece.iter().map(&work).collect::<Vec<R>>()));
        }
        done
    };
    let mut done = thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(take)).collect();
        let mut done = take();
        for other in others {
            done.extend(other.join().unwrap_or_else(|panic| panic::resume_unwind(panic)));
        }
        done
    });
    done.sort_unstable_by_key(|(index, _)| *index);
    done.into_iter().flat_map(|(_, results)| results).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_stand_in_the_order_of_the_items() {
        let items: Vec<usize> = (0..1000).collect();
        let expected: Vec<usize> = (0..2000).step_by(2).collect();
        assert_eq!(map(&items, |item| item * 2), expected);
        assert_eq!(map_large(&items, |item| item * 2), expected);
        assert!(map(&[], |item: &usize| *item).is_empty());
    }

    #[test]
    fn both_results_are_given() {
        let mut here = 0;
        assert_eq!(both(|| "beside", || here += 1), ("beside", ()));
        assert_eq!(here, 1);
    }

    #[test]
    #[should_panic(expected = "the first")]
    fn a_panic_beside_is_passed_on() {
        both(|| panic!("the first"), || ());
    }

    #[test]
    #[should_panic(expected = "the 500th")]
    fn a_panic_is_passed_on() {
        map(&(0..1000).collect::<Vec<usize>>(), |item| assert!(*item != 500, "the 500th"));
    }
}
