//! What the crates of one document cost.

use serde::Serialize;

use super::compile::{Failure, Mode, Time};
use super::counted::Counted;

/// The names of our own crates: as they are generated, and with serde's derive.
pub const OWN: [&str; 2] = ["ours", "derived"];

/// One crate.
#[derive(Clone, Debug, Serialize)]
pub struct Made {
    /// Who made it.
    pub name: String,
    /// What is in it.
    pub counted: Counted,
    /// What each way to compile it took.
    pub times: Vec<(Mode, Time)>,
    /// Why there are not all times.
    pub failure: Option<Failure>,
}

impl Made {
    /// The seconds of the processor for a way to compile; those that passed where the system does
    /// not tell.
    pub fn time(&self, mode: Mode) -> Option<f64> {
        let (_, time) = self.times.iter().find(|(it, _)| *it == mode)?;
        Some(time.processor.unwrap_or(time.wall))
    }

    /// The same for a thousand types; `None` without any type.
    pub fn for_thousand(&self, mode: Mode) -> Option<f64> {
        let types = Some(self.counted.types).filter(|it| *it > 0)?;
        Some(self.time(mode)? / types as f64 * 1000.0)
    }
}

/// One document's crates.
#[derive(Clone, Debug, Serialize)]
pub struct Record {
    /// The path.
    pub document: String,
    /// The name in this run.
    pub name: String,
    /// The crates: ours, and those of others.
    pub crates: Vec<Made>,
}

impl Record {
    /// Whether our own crates compile.
    pub fn is_good(&self) -> bool {
        let own = self.crates.iter().filter(|it| OWN.contains(&it.name.as_str()));
        own.clone().count() == OWN.len() && own.clone().all(|it| it.failure.is_none())
    }

    /// Our number as a share of the least of another generator, and that generator.
    pub fn share(&self, of: impl Fn(&Made) -> Option<f64>) -> Option<(f64, &str)> {
        let ours = of(self.crates.iter().find(|it| it.name == OWN[0])?)?;
        let others = self.crates.iter().filter(|it| !OWN.contains(&it.name.as_str()));
        let (least, name) = others
            .filter_map(|it| Some((of(it)?, it.name.as_str())))
            .min_by(|a, b| a.0.total_cmp(&b.0))?;
        (least > 0.0).then(|| (ours / least, name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(name: &str, types: usize, processor: Option<f64>) -> Made {
        let time = processor.map(|it| (Mode::Check, Time { processor: Some(it), wall: 100.0 }));
        let failure = time.is_none().then(|| Failure::new("does not compile".to_owned()));
        Made {
            name: name.to_owned(),
            counted: Counted { types, lines: 1 },
            times: time.into_iter().collect(),
            failure,
        }
    }

    #[test]
    fn the_share_is_that_of_the_cheapest_other() {
        let crates = vec![
            made("ours", 100, Some(1.0)),
            made("derived", 100, Some(0.5)),
            made("dear", 100, Some(4.0)),
            made("cheap", 200, Some(5.0)),
            made("broken", 100, None),
        ];
        let mut record = Record { document: String::new(), name: String::new(), crates };
        assert_eq!(record.share(|it| it.for_thousand(Mode::Check)), Some((0.4, "cheap")));
        assert_eq!(record.share(|it| it.time(Mode::Check)), Some((0.25, "dear")));
        assert_eq!(record.share(|it| it.time(Mode::Release)), None);
        assert!(record.is_good());
        record.crates[1] = made("derived", 100, None);
        assert!(!record.is_good());
    }
}
