//! The choices that make an instance, numbered in the order in which they come up.
//!
//! An instance is a function of its choices. So a family of instances is made by leaving a base at
//! one choice at a time: each property present and absent, each value of an enum, each member of a
//! union, each interesting number, wherever in the instance it comes up.

/// A small generator of numbers that look random: the same seed gives the same ones everywhere.
#[derive(Clone, Debug)]
pub struct Rng(u64);

impl Rng {
    /// A generator for a seed and a text.
    pub fn new(seed: u64, text: &str) -> Self {
        // FNV-1a, so that every text has numbers of its own.
        let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Self(hash ^ seed.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    /// The next number (SplitMix64).
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`; 0 if that is 0.
    pub fn below(&mut self, limit: usize) -> usize {
        let limit = u64::try_from(limit).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % limit).unwrap_or(0)
    }
}

/// What is chosen where nothing else is asked for.
#[derive(Clone, Debug)]
pub enum Base {
    /// As little as possible.
    Least,
    /// As much as possible.
    Most,
    /// Anything.
    Random(Rng),
}

/// The choices of one instance.
#[derive(Debug)]
pub struct Choices {
    base: Base,
    /// The choice that is different from the base, and what is chosen there.
    deviation: Option<(usize, usize)>,
    /// How many options each choice so far had, and which was taken.
    pub taken: Vec<(usize, usize)>,
}

impl Choices {
    /// The choices of a base with at most one deviation.
    pub fn new(base: Base, deviation: Option<(usize, usize)>) -> Self {
        Self { base, deviation, taken: Vec::new() }
    }

    /// Chooses one of `options`, which are more than none; `most` is the option that makes the
    /// largest instance, the first makes the smallest.
    pub fn choose(&mut self, options: usize, most: usize) -> usize {
        let index = self.taken.len();
        let choice = match (&mut self.base, self.deviation) {
            (_, Some((at, option))) if at == index => option.min(options.saturating_sub(1)),
            (Base::Least, _) => 0,
            (Base::Most, _) => most,
            (Base::Random(rng), _) => rng.below(options),
        };
        self.taken.push((options, choice));
        choice
    }
}

/// A family of instances: the bases, each single deviation from them, and random ones; no more than
/// `limit`, the same for the same seed.
pub fn family<T>(
    limit: usize,
    seed: u64,
    name: &str,
    mut make: impl FnMut(&mut Choices) -> Option<T>,
) -> Vec<T> {
    let mut made = Vec::new();
    let mut deviations = Vec::new();
    for base in [Base::Least, Base::Most] {
        let mut choices = Choices::new(base.clone(), None);
        made.extend(make(&mut choices));
        for (at, (options, taken)) in choices.taken.iter().enumerate() {
            let others = (0..*options).filter(|option| option != taken);
            deviations.extend(others.map(|option| (base.clone(), at, option)));
        }
    }
    let mut rng = Rng::new(seed, name);
    let random = limit / 5;
    let room = limit.saturating_sub(made.len() + random);
    // Where there are too many, any of them are taken, in the order in which they come up.
    while deviations.len() > room.saturating_mul(4) {
        let kept = |_: &(Base, usize, usize)| rng.next().is_multiple_of(2);
        deviations.retain(kept);
    }
    while deviations.len() > room {
        deviations.remove(rng.below(deviations.len()));
    }
    for (base, at, option) in deviations {
        made.extend(make(&mut Choices::new(base, Some((at, option)))));
    }
    for _ in 0..random {
        made.extend(make(&mut Choices::new(Base::Random(Rng::new(rng.next(), "")), None)));
    }
    made.truncate(limit);
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    fn two(choices: &mut Choices) -> Option<(usize, usize)> {
        Some((choices.choose(3, 2), choices.choose(2, 1)))
    }

    #[test]
    fn every_option_is_taken_once_from_each_base() {
        let made = family(100, 1, "x", two);
        for wanted in [(0, 0), (2, 1), (1, 0), (2, 0), (0, 1), (1, 1)] {
            assert!(made.contains(&wanted), "{wanted:?} in {made:?}");
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_family() {
        assert_eq!(family(50, 7, "x", two), family(50, 7, "x", two));
        assert!(family(5, 7, "x", two).len() <= 5);
    }
}
