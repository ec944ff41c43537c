//! Checking values against what the API's description demands of them beyond their types.

use std::collections::HashMap;
use std::fmt::{Debug, Write};

use super::{Violation, Violations};

/// Lists up to this length are searched for equal items pair by pair.
const SHORT: usize = 32;

/// A model with something to check in it.
pub(crate) trait Checked {
    /// Notes everything that is wrong.
    fn check(&self, found: &mut Found);
}

impl<T: Checked> Checked for Box<T> {
    fn check(&self, found: &mut Found) {
        (**self).check(found);
    }
}

/// Gives a [`Checked`] model its `validate`.
macro_rules! validated {
    ($model:ident) => {
        impl $model {
            /// Checks what the API's description demands beyond the types, here and in all models
            /// inside: lengths, patterns, bounds, numbers of items.
            ///
            /// # Errors
            ///
            /// Everything that is wrong, each with its path.
            pub fn validate(&self) -> ::core::result::Result<(), $crate::runtime::Violations> {
                $crate::runtime::validate::validate(self)
            }
        }
    };
}
pub(crate) use validated;

/// Everything that is wrong with a model.
pub(crate) fn validate<T: Checked>(model: &T) -> Result<(), Violations> {
    let mut found = Found { path: String::new(), violations: Vec::new() };
    model.check(&mut found);
    Violations::new(found.violations)
}

/// What was found so far, and where the check is.
pub(crate) struct Found {
    path: String,
    violations: Vec<Violation>,
}

impl Found {
    /// A property of the model.
    pub(crate) fn at(&mut self, property: &str) -> At<'_> {
        let length = self.path.len();
        let is_plain = property.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        // Writing to a string cannot fail.
        let _ = match (is_plain && !property.is_empty(), length) {
            (true, 0) => write!(self.path, "{property}"),
            (true, _) => write!(self.path, ".{property}"),
            (false, _) => write!(self.path, "[{property:?}]"),
        };
        At { found: self, length }
    }

    /// The model itself.
    pub(crate) fn here(&mut self) -> At<'_> {
        let length = self.path.len();
        At { found: self, length }
    }

    /// An item of the list that the model is.
    pub(crate) fn item(&mut self, index: usize) -> At<'_> {
        let length = self.path.len();
        let _ = write!(self.path, "[{index}]");
        At { found: self, length }
    }

    fn note(&mut self, message: String) {
        self.violations.push(Violation::new(&self.path, message));
    }

    fn count(&mut self, is_wrong: bool, word: &str, count: usize, unit: Unit, found: usize) {
        if is_wrong {
            let unit = if count == 1 { unit.0 } else { unit.1 };
            self.note(format!("must have {word} {count} {unit}, has {found}"));
        }
    }
}

/// One of a thing, and several.
type Unit = (&'static str, &'static str);
const CHARACTERS: Unit = ("character", "characters");
const ITEMS: Unit = ("item", "items");
const PROPERTIES: Unit = ("property", "properties");

/// A place in the model, until it is dropped.
pub(crate) struct At<'f> {
    found: &'f mut Found,
    /// How long the path is without it.
    length: usize,
}

impl Drop for At<'_> {
    fn drop(&mut self) {
        self.found.path.truncate(self.length);
    }
}

impl<'f> At<'f> {
    /// A model in this place.
    pub(crate) fn model<T: Checked>(self, model: Option<&T>) {
        if let Some(model) = model {
            model.check(self.found);
        }
    }

    /// A text in this place.
    pub(crate) fn text<'v>(self, text: Option<&'v String>) -> Text<'f, 'v> {
        Text { at: self, text: text.map(String::as_str) }
    }

    /// A number in this place.
    pub(crate) fn number<T: Numeric>(self, number: Option<&T>) -> Number<'f> {
        Number { at: self, number: number.map(T::value), whole: number.and_then(T::whole) }
    }

    /// A list in this place.
    pub(crate) fn list<'v, T>(self, list: Option<&'v Vec<T>>) -> List<'f, 'v, T> {
        List { at: self, list: list.map(Vec::as_slice) }
    }

    /// A map in this place.
    pub(crate) fn map<M>(self, map: Option<&M>) -> Map<'f, '_, M> {
        Map { at: self, map }
    }
}

/// A text; one that is not there is right.
pub(crate) struct Text<'f, 'v> {
    at: At<'f>,
    text: Option<&'v str>,
}

impl Text<'_, '_> {
    pub(crate) fn min_length(self, least: usize) -> Self {
        let count = self.text.map(|text| text.chars().count());
        if let Some(count) = count {
            self.at.found.count(count < least, "at least", least, CHARACTERS, count);
        }
        self
    }

    pub(crate) fn max_length(self, most: usize) -> Self {
        let count = self.text.map(|text| text.chars().count());
        if let Some(count) = count {
            self.at.found.count(count > most, "at most", most, CHARACTERS, count);
        }
        self
    }

    pub(crate) fn pattern(self, pattern: &impl Expression) -> Self {
        if self.text.is_some_and(|text| !pattern.is_match(text)) {
            self.at.found.note(format!("must match `{}`", pattern.text()));
        }
        self
    }
}

/// A regular expression.
pub(crate) trait Expression {
    /// As the API's description has it.
    fn text(&self) -> &str;

    /// Whether a text has a part that matches.
    fn is_match(&self, text: &str) -> bool;
}

/// A number; one that is not there is right.
pub(crate) struct Number<'f> {
    at: At<'f>,
    number: Option<f64>,
    /// The number, where it is an integer.
    whole: Option<i128>,
}

impl Number<'_> {
    pub(crate) fn minimum(self, least: f64) -> Self {
        self.demand(|number| number >= least, format_args!("must be at least {least}"))
    }

    pub(crate) fn more_than(self, bound: f64) -> Self {
        self.demand(|number| number > bound, format_args!("must be more than {bound}"))
    }

    pub(crate) fn maximum(self, most: f64) -> Self {
        self.demand(|number| number <= most, format_args!("must be at most {most}"))
    }

    pub(crate) fn less_than(self, bound: f64) -> Self {
        self.demand(|number| number < bound, format_args!("must be less than {bound}"))
    }

    /// Whole numbers exactly, others up to what a float leaves of decimal fractions.
    pub(crate) fn multiple_of(self, step: f64) -> Self {
        const CLOSE: f64 = 1e-9;
        let whole = self.whole.filter(|_| step.fract() == 0.0 && (1.0..1e15).contains(&step));
        let is_multiple = move |number: f64| match whole {
            Some(whole) => whole % (step as i128) == 0,
            None => {
                let times = number / step;
                (times - times.round()).abs() <= CLOSE * times.abs().max(1.0)
            }
        };
        self.demand(is_multiple, format_args!("must be a multiple of {step}"))
    }

    fn demand(self, is_right: impl Fn(f64) -> bool, demand: std::fmt::Arguments<'_>) -> Self {
        if let Some(number) = self.number.filter(|number| !is_right(*number)) {
            let message = match self.whole {
                Some(whole) => format!("{demand}, is {whole}"),
                None => format!("{demand}, is {number}"),
            };
            self.at.found.note(message);
        }
        self
    }
}

/// The number types of models.
pub(crate) trait Numeric {
    fn value(&self) -> f64;
    fn whole(&self) -> Option<i128>;
}

macro_rules! integers {
    ($($integer:ty)*) => {
        $(impl Numeric for $integer {
            fn value(&self) -> f64 {
                *self as f64
            }

            fn whole(&self) -> Option<i128> {
                i128::try_from(*self).ok()
            }
        })*
    };
}
integers!(i8 i16 i32 i64 i128 u8 u16 u32 u64);

macro_rules! floats {
    ($($float:ty)*) => {
        $(impl Numeric for $float {
            fn value(&self) -> f64 {
                f64::from(*self)
            }

            fn whole(&self) -> Option<i128> {
                None
            }
        })*
    };
}
floats!(f32 f64);

/// A list; one that is not there is right.
pub(crate) struct List<'f, 'v, T> {
    at: At<'f>,
    list: Option<&'v [T]>,
}

impl<T> List<'_, '_, T> {
    pub(crate) fn min_items(self, least: usize) -> Self {
        if let Some(list) = self.list {
            self.at.found.count(list.len() < least, "at least", least, ITEMS, list.len());
        }
        self
    }

    pub(crate) fn max_items(self, most: usize) -> Self {
        if let Some(list) = self.list {
            self.at.found.count(list.len() > most, "at most", most, ITEMS, list.len());
        }
        self
    }

    pub(crate) fn unique_items(self) -> Self
    where
        T: Debug + PartialEq,
    {
        if let Some((first, again)) = self.list.and_then(equal_items) {
            self.at.found.note(format!("must not have an item twice, has [{first}] as [{again}]"));
        }
        self
    }

    /// Checks every item in its place.
    pub(crate) fn each(self, mut check: impl FnMut(At<'_>, &T)) {
        for (index, item) in self.list.into_iter().flatten().enumerate() {
            check(self.at.found.item(index), item);
        }
    }

    /// Checks every item, which is a model.
    pub(crate) fn models(self)
    where
        T: Checked,
    {
        self.each(|at, item| at.model(Some(item)));
    }
}

/// The indices of two equal items.
fn equal_items<T: Debug + PartialEq>(list: &[T]) -> Option<(usize, usize)> {
    if list.len() <= SHORT {
        return list.iter().enumerate().find_map(|(again, item)| {
            let first = list.iter().take(again).position(|other| other == item)?;
            Some((first, again))
        });
    }
    // Equal items look the same, so that only those that do need to be compared.
    let mut alike: HashMap<String, Vec<(usize, &T)>> = HashMap::with_capacity(list.len());
    for (again, item) in list.iter().enumerate() {
        let known = alike.entry(format!("{item:?}")).or_default();
        if let Some((first, _)) = known.iter().find(|(_, other)| *other == item) {
            return Some((*first, again));
        }
        known.push((again, item));
    }
    None
}

/// A map; one that is not there is right.
pub(crate) struct Map<'f, 'v, M> {
    at: At<'f>,
    map: Option<&'v M>,
}

impl<'v, M> Map<'_, 'v, M> {
    pub(crate) fn min_properties<T: 'v>(self, least: usize) -> Self
    where
        &'v M: IntoIterator<Item = (&'v String, &'v T)>,
    {
        let count = self.map.map(|map| map.into_iter().count());
        if let Some(count) = count {
            self.at.found.count(count < least, "at least", least, PROPERTIES, count);
        }
        self
    }

    pub(crate) fn max_properties<T: 'v>(self, most: usize) -> Self
    where
        &'v M: IntoIterator<Item = (&'v String, &'v T)>,
    {
        let count = self.map.map(|map| map.into_iter().count());
        if let Some(count) = count {
            self.at.found.count(count > most, "at most", most, PROPERTIES, count);
        }
        self
    }

    /// Checks every value in its place.
    pub(crate) fn each<T: 'v>(self, mut check: impl FnMut(At<'_>, &T))
    where
        &'v M: IntoIterator<Item = (&'v String, &'v T)>,
    {
        for (key, value) in self.map.into_iter().flatten() {
            check(self.at.found.at(key), value);
        }
    }

    /// Checks every value, which is a model.
    pub(crate) fn models<T: Checked + 'v>(self)
    where
        &'v M: IntoIterator<Item = (&'v String, &'v T)>,
    {
        self.each(|at, value: &T| at.model(Some(value)));
    }
}
