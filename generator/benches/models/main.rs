//! How fast generated models are read and written, against types that are written by hand and
//! derive serde, for the same JSON: `cargo bench -p generator --bench models`.
//!
//! What is compared takes turns in short rounds, and the fastest round of each counts, so that the
//! ratios hold on a busy machine too. The last lines are the ratios beside their limits; the exit
//! code is 1 if one is above.

mod hand;
mod samples;

use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use serde::Serialize;
use serde::de::DeserializeOwned;

/// How long one round of one side takes.
const ROUND: Duration = Duration::from_micros(500);
/// How many rounds each side has.
const ROUNDS: usize = 400;

/// What is compared.
struct Comparison {
    name: &'static str,
    /// The ratio that must hold: ours to the other.
    limit: f64,
    ours: Box<dyn Fn()>,
    other: Box<dyn Fn()>,
}

fn read<T: DeserializeOwned + 'static>(json: &str) -> Box<dyn Fn()> {
    let json = json.to_owned();
    // A text that cannot be read would be the fastest of all.
    assert!(
        serde_json::from_str::<T>(&json).is_ok(),
        "{:?}",
        serde_json::from_str::<T>(&json).err()
    );
    Box::new(move || drop(black_box(serde_json::from_str::<T>(black_box(&json)))))
}

fn write<T: DeserializeOwned + Serialize + 'static>(json: &str) -> Box<dyn Fn()> {
    let value: T = serde_json::from_str(json).expect("a sample of the type");
    Box::new(move || drop(black_box(serde_json::to_string(black_box(&value)))))
}

fn compare<A, B>(
    into: &mut Vec<Comparison>,
    name: &'static str,
    json: &str,
    reading: f64,
    writing: f64,
) where
    A: DeserializeOwned + Serialize + 'static,
    B: DeserializeOwned + Serialize + 'static,
{
    let label = |way: &str| -> &'static str { format!("{way} {name}").leak() };
    into.push(Comparison {
        name: label("read"),
        limit: reading,
        ours: read::<A>(json),
        other: read::<B>(json),
    });
    into.push(Comparison {
        name: label("write"),
        limit: writing,
        ours: write::<A>(json),
        other: write::<B>(json),
    });
}

fn comparisons() -> Vec<Comparison> {
    use case_speed::{Contact, Event, Moved, Order, Payment, Sparse, State};

    let mut all = Vec::new();
    let order = samples::order(false);
    compare::<Order, hand::Order>(&mut all, "a struct / derived", &order, 1.05, 1.05);
    let sorted = samples::order(true);
    compare::<Order, hand::Order>(&mut all, "a sorted struct / derived", &sorted, 1.05, 1.05);
    let sparse = samples::sparse();
    compare::<Sparse, hand::Sparse>(&mut all, "a sparse struct / derived", &sparse, 1.05, 1.05);
    let states = samples::states();
    compare::<Vec<State>, Vec<hand::State>>(&mut all, "open enums / derived", &states, 1.1, 1.1);
    compare::<Vec<State>, Vec<hand::OpenState>>(&mut all, "open enums / open", &states, 1.1, 1.1);
    let first = samples::events(true);
    compare::<Vec<Event>, Vec<hand::Moved>>(&mut all, "tag first / the struct", &first, 1.1, 1.1);
    // Ours alone is faster than derived.
    compare::<Vec<Event>, Vec<Moved>>(&mut all, "tag first / our struct", &first, 1.2, 1.1);
    compare::<Vec<Event>, Vec<hand::Event>>(&mut all, "tag first / serde(tag)", &first, 1.0, 1.1);
    let last = samples::events(false);
    compare::<Vec<Event>, Vec<hand::Moved>>(&mut all, "tag last / the struct", &last, 2.0, 1.1);
    // It drops the tag, and so allocates one text less.
    compare::<Vec<Event>, Vec<hand::Event>>(&mut all, "tag last / serde(tag)", &last, 1.1, 1.1);
    compare::<Vec<Event>, Vec<hand::KeepingEvent>>(
        &mut all,
        "tag last / keeping it",
        &last,
        1.0,
        1.1,
    );
    let keyed = samples::transfers();
    compare::<Vec<Payment>, Vec<hand::Transfer>>(&mut all, "by key / the struct", &keyed, 2.0, 1.1);
    compare::<Vec<Payment>, Vec<hand::Payment>>(
        &mut all,
        "by key / serde(untagged)",
        &keyed,
        1.0,
        1.1,
    );
    let contacts = samples::contacts();
    compare::<Vec<Contact>, Vec<hand::Person>>(
        &mut all,
        "several fit / the struct",
        &contacts,
        2.0,
        1.1,
    );
    compare::<Vec<Contact>, Vec<hand::Contact>>(
        &mut all,
        "several fit / serde(untagged)",
        &contacts,
        1.0,
        1.1,
    );
    all
}

/// How often a function runs in a round.
fn times(run: &dyn Fn()) -> u32 {
    let start = Instant::now();
    let mut times = 0;
    while start.elapsed() < ROUND {
        run();
        times += 1;
    }
    times.max(1)
}

fn round(run: &dyn Fn(), times: u32) -> Duration {
    let start = Instant::now();
    for _ in 0..times {
        run();
    }
    start.elapsed() / times
}

/// The time of one run of ours, and of the other.
fn measure(comparison: &Comparison) -> (Duration, Duration) {
    let counts = (times(&comparison.ours), times(&comparison.other));
    let mut least = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        least.0 = least.0.min(round(&comparison.ours, counts.0));
        least.1 = least.1.min(round(&comparison.other, counts.1));
    }
    least
}

fn main() -> ExitCode {
    // `cargo test --benches` runs this too, and asks for no measurement.
    if !std::env::args().any(|argument| argument == "--bench") {
        for comparison in comparisons() {
            (comparison.ours)();
            (comparison.other)();
        }
        return ExitCode::SUCCESS;
    }
    let wanted = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let mut missed = 0;
    println!("{:<34} {:>10} {:>10} {:>6} {:>6}", "", "ours", "other", "ratio", "limit");
    for comparison in comparisons() {
        if wanted.as_ref().is_some_and(|wanted| !comparison.name.contains(wanted.as_str())) {
            continue;
        }
        let (ours, other) = measure(&comparison);
        let ratio = ours.as_secs_f64() / other.as_secs_f64();
        let verdict = if ratio <= comparison.limit { "" } else { "  above" };
        missed += usize::from(ratio > comparison.limit);
        let (ours, other) = (format!("{ours:.1?}"), format!("{other:.1?}"));
        println!(
            "{:<34} {ours:>10} {other:>10} {ratio:>6.2} {:>6.2}{verdict}",
            comparison.name, comparison.limit
        );
    }
    if missed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
