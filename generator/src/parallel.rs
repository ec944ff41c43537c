//! Work on all cores. Knows nothing of what is worked on; the results do not depend on how many cores
//! there are.

use std::num::NonZero;
use std::panic;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// What `work` makes of each of `items`, in their order.
///
/// The threads take `piece` items at a time from a common counter, since items differ much in what they
/// cost: 1 where each is much work, more where it is little.
///
/// # Panics
///
/// Where `work` does.
pub(crate) fn map<T: Sync, R: Send>(
    items: &[T],
    piece: usize,
    work: impl Fn(&T) -> R + Sync,
) -> Vec<R> {
    let pieces: Vec<&[T]> = items.chunks(piece.max(1)).collect();
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
        for piece in [0, 1, 7, 1000, 5000] {
            assert_eq!(
                map(&items, piece, |item| item * 2),
                (0..2000).step_by(2).collect::<Vec<_>>()
            );
        }
        assert!(map(&[], 1, |item: &usize| *item).is_empty());
    }

    #[test]
    #[should_panic(expected = "the 500th")]
    fn a_panic_is_passed_on() {
        map(&(0..1000).collect::<Vec<usize>>(), 10, |item| assert!(*item != 500, "the 500th"));
    }
}
