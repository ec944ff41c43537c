//! How long the stages took. Knows nothing of what they do; nothing in the output depends on it.

use std::time::{Duration, Instant};

/// How long each stage took.
///
/// Emitting and rendering share the cores file by file: the time that passed for both is divided
/// in proportion to the work.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Times {
    /// Text → values.
    pub load: Duration,
    /// Values → normalised schemas in an arena.
    pub resolve: Duration,
    /// Schemas → intermediate representation.
    pub lower: Duration,
    /// Pruning, boxes, probes and traits.
    pub passes: Duration,
    /// Names.
    pub naming: Duration,
    /// Tokens.
    pub emit: Duration,
    /// Text of the Rust files.
    pub render: Duration,
    /// Markdown pages of the models.
    pub pages: Duration,
    /// Everything else: `README.md`, `Cargo.toml`, the list of types, places of findings.
    pub rest: Duration,
}

impl Times {
    /// All stages.
    pub fn total(&self) -> Duration {
        let Self { load, resolve, lower, passes, naming, emit, render, pages, rest } = *self;
        load + resolve + lower + passes + naming + emit + render + pages + rest
    }

    /// Divides the time that passed in proportion to the work of emitting and rendering.
    pub(crate) fn share(&mut self, passed: Duration, emit: Duration, render: Duration) {
        let work = (emit + render).as_secs_f64();
        let part = if work > 0.0 { emit.as_secs_f64() / work } else { 0.0 };
        self.emit = passed.mul_f64(part);
        self.render = passed.saturating_sub(self.emit);
    }
}

/// A stop watch that runs from stage to stage.
#[derive(Debug)]
pub(crate) struct Watch {
    since: Instant,
}

impl Watch {
    /// Starts it.
    pub fn start() -> Self {
        Self { since: Instant::now() }
    }

    /// The time since the last lap or the start; the next lap begins.
    pub fn lap(&mut self) -> Duration {
        let now = Instant::now();
        let lap = now.duration_since(self.since);
        self.since = now;
        lap
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_passed_is_divided_by_the_work() {
        let mut times = Times::default();
        let seconds = Duration::from_secs;
        times.share(seconds(10), seconds(4), seconds(12));
        assert_eq!(
            (times.emit, times.render),
            (seconds(10).mul_f64(0.25), seconds(10).mul_f64(0.75))
        );
        times.share(seconds(1), seconds(0), seconds(0));
        assert_eq!(times.total(), seconds(1));
    }
}
