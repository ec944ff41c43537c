//! Makes instances of schemas. Which of them are valid is for the validator to say.

use serde_json::{Map, Number, Value, json};

use super::choices::{Choices, family};
use super::flat::{Flat, Union};
use super::library::Library;
use super::text;

/// How deep a required recursion may go.
const DEEPEST: usize = 24;
/// The values in an instance beyond which only what is required is made.
const LARGE: usize = 100;
/// The values in an instance beyond which it is given up.
const HUGE: usize = 1000;
/// The items of a long array.
const LONG: usize = 40;

/// A family of instances of a schema; `name` makes it another one than that of other schemas.
pub fn instances(
    library: &Library,
    schema: &Value,
    name: &str,
    limit: usize,
    seed: u64,
) -> Vec<Value> {
    let mut made = family(limit, seed, name, |choices| {
        let mut maker = Maker { library, choices, size: 0 };
        maker.value(&[schema], 0)
    });
    let mut seen = std::collections::HashSet::new();
    made.retain(|instance| seen.insert(instance.to_string()));
    made
}

/// Makes one instance.
struct Maker<'a, 'd> {
    library: &'d Library,
    choices: &'a mut Choices,
    /// The values made so far.
    size: usize,
}

impl<'d> Maker<'_, 'd> {
    /// A value of which all these schemas hold.
    fn value(&mut self, schemas: &[&'d Value], depth: usize) -> Option<Value> {
        self.size += 1;
        if depth > DEEPEST || self.size > HUGE || schemas.contains(&&Value::Bool(false)) {
            return None;
        }
        let mut schemas = schemas.to_vec();
        let mut flat = Flat::new(self.library, &schemas);
        let mut tags: Vec<(&'d str, Vec<String>)> = Vec::new();
        // Members may be unions themselves.
        for done in 0..8 {
            let Some(union) = flat.unions.get(done) else { break };
            let (chosen, tag) = self.member(union, &flat.followed, depth);
            schemas.extend(chosen);
            tags.extend(tag);
            flat = Flat::new(self.library, &schemas);
        }
        if let Some(values) = &flat.values {
            let fitting: Vec<&Value> =
                values.iter().filter(|value| flat.types.is_empty() || fits(&flat, value)).collect();
            let choice = self.choices.choose(fitting.len(), 0);
            return fitting.get(choice).map(|it| (*it).clone());
        }
        let kind = self.kind(&flat)?;
        // A sample of the whole value is one of the ways to make it.
        let samples: Vec<&Value> = flat
            .samples
            .iter()
            .copied()
            .filter(|sample| !sample.is_object() && fits_kind(kind, sample))
            .take(3)
            .collect();
        if !samples.is_empty() {
            let choice = self.choices.choose(samples.len() + 1, 0);
            if let Some(sample) = samples.get(choice) {
                return Some((*sample).clone());
            }
        }
        match kind {
            "null" => Some(Value::Null),
            "boolean" => Some(Value::Bool(self.choices.choose(2, 1) == 1)),
            "integer" => self.integer(&flat),
            "number" => self.number(&flat),
            "string" => self.string(&flat),
            "array" => self.array(&flat, depth),
            _ => self.object(&flat, &tags, depth),
        }
    }

    /// The JSON type of the value.
    fn kind(&mut self, flat: &Flat<'d>) -> Option<&'d str> {
        if !flat.types.is_empty() {
            let choice = self.choices.choose(flat.types.len(), 0);
            return flat.types.get(choice).copied();
        }
        if !flat.properties.is_empty() || !flat.additional.is_empty() || !flat.required.is_empty() {
            return Some("object");
        }
        if !flat.items.is_empty() || !flat.prefix.is_empty() {
            return Some("array");
        }
        if flat.other.contains_key("pattern") || flat.other.contains_key("format") {
            return Some("string");
        }
        // Anything.
        const KINDS: [&str; 7] =
            ["string", "null", "boolean", "integer", "number", "array", "object"];
        let choice = self.choices.choose(KINDS.len(), 6);
        KINDS.get(choice).copied()
    }

    /// The members of a union that hold, and the tag that says so.
    fn member(
        &mut self,
        union: &Union<'d>,
        followed: &[&str],
        depth: usize,
    ) -> (Vec<&'d Value>, Option<(&'d str, Vec<String>)>) {
        let reference = |member: &Value| {
            member.get("$ref").and_then(Value::as_str).is_some_and(|it| followed.contains(&it))
        };
        // What extends the parent already is of no other child.
        let fixed = union.members.iter().position(|member| union.extend && reference(member));
        // Deep down, the last member is taken: recursion ends somewhere.
        let choice = match fixed {
            Some(child) => child,
            None if depth > DEEPEST / 2 => union.members.len() - 1,
            None => self.choices.choose(union.members.len(), 0),
        };
        let Some(member) = union.members.get(choice).copied() else { return (Vec::new(), None) };
        let mut chosen = vec![member];
        if union.any_of && union.discriminator.is_none() && union.members.len() > 1 {
            // A value may be of two members at once.
            let more = self.choices.choose(union.members.len(), 0);
            if let Some(other) = union.members.get((choice + more) % union.members.len())
                && more > 0
            {
                chosen.push(other);
            }
        }
        let tag = union.discriminator.and_then(|discriminator| {
            let property = discriminator.get("propertyName")?.as_str()?;
            let target = member.get("$ref")?.as_str()?;
            let mut tags: Vec<String> = discriminator
                .get("mapping")
                .and_then(Value::as_object)
                .into_iter()
                .flatten()
                .filter(|(_, mapped)| {
                    mapped
                        .as_str()
                        .is_some_and(|it| it == target || target.ends_with(&format!("/{it}")))
                })
                .map(|(tag, _)| tag.clone())
                .collect();
            let own = self.library.find(target).and_then(|it| it.get("x-ms-discriminator-value"));
            if tags.is_empty() {
                tags.extend(own.and_then(Value::as_str).map(str::to_owned));
            }
            if tags.is_empty() {
                tags.extend(target.rsplit('/').next().map(str::to_owned));
            }
            Some((property, tags))
        });
        (chosen, tag)
    }

    fn integer(&mut self, flat: &Flat<'d>) -> Option<Value> {
        let low = bound(flat, "minimum", "exclusiveMinimum", 1.0);
        let high = bound(flat, "maximum", "exclusiveMaximum", -1.0);
        let step = flat.number("multipleOf").filter(|it| *it >= 1.0);
        let mut options: Vec<i128> =
            vec![1, 0, -1, 2_147_483_647, -2_147_483_648, 4_294_967_296, 9_007_199_254_740_993];
        options.extend([i128::from(i64::MAX), i128::from(i64::MIN)]);
        options.extend([low, high].into_iter().flatten().map(|it| it as i128));
        let allowed: Vec<i128> = options
            .into_iter()
            .map(|it| step.map_or(it, |step| it - it % (step as i128)))
            .filter(|it| low.is_none_or(|low| *it as f64 >= low))
            .filter(|it| high.is_none_or(|high| *it as f64 <= high))
            .collect();
        let choice = self.choices.choose(allowed.len(), 0);
        let number = *allowed.get(choice)?;
        match (i64::try_from(number), u64::try_from(number)) {
            (Ok(number), _) => Some(json!(number)),
            (_, Ok(number)) => Some(json!(number)),
            _ => None,
        }
    }

    fn number(&mut self, flat: &Flat<'d>) -> Option<Value> {
        let low = bound(flat, "minimum", "exclusiveMinimum", 0.5);
        let high = bound(flat, "maximum", "exclusiveMaximum", -0.5);
        let mut options = vec![0.5, 1.0, 0.0, -2.25, 1e-7, 1e300, -1.797e308, 0.1, 123_456_789.125];
        options.extend([low, high].into_iter().flatten());
        if let Some(step) = flat.number("multipleOf") {
            options = vec![step, 0.0, step * 4.0];
        }
        options
            .retain(|it| low.is_none_or(|low| *it >= low) && high.is_none_or(|high| *it <= high));
        // One more: a number that is written without a fraction.
        let choice = self.choices.choose(options.len() + 1, 0);
        match options.get(choice) {
            Some(number) => Number::from_f64(*number).map(Value::Number),
            None => {
                let number = low.or(high).unwrap_or(7.0);
                Some(json!(number.ceil() as i64))
            }
        }
    }

    fn string(&mut self, flat: &Flat<'d>) -> Option<Value> {
        let shortest = flat.count("minLength").unwrap_or(0);
        let longest = flat.count("maxLength").unwrap_or(usize::MAX);
        if let Some(text) =
            flat.text("format").and_then(|format| text::of_format(format, self.choices))
        {
            return Some(Value::String(text));
        }
        let text = match flat.text("pattern") {
            Some(pattern) => text::of_pattern(pattern, shortest, self.choices)?,
            None => text::hard(shortest, longest, self.choices),
        };
        Some(Value::String(text))
    }

    fn array(&mut self, flat: &Flat<'d>, depth: usize) -> Option<Value> {
        let least = flat.count("minItems").unwrap_or(0).max(if flat.prefix.is_empty() {
            0
        } else {
            flat.prefix.len()
        });
        let most = flat.count("maxItems").unwrap_or(usize::MAX);
        let large = self.size > LARGE || depth > 6;
        let long = if large { least } else { LONG.clamp(least, most.max(least)) };
        let some = least.max(1).min(most.max(least));
        let mut lengths = if large { vec![least] } else { vec![some, least, long] };
        // The first places need not be there, unless it is said.
        let shortest = flat.count("minItems").unwrap_or(0);
        if !large && shortest < least {
            lengths.push(shortest);
        }
        let choice = self.choices.choose(lengths.len(), 0);
        let length = lengths.get(choice).copied().unwrap_or(least).min(10_000);
        let mut items = Vec::new();
        for index in 0..length {
            let schemas: Vec<&Value> = match flat.prefix.get(index) {
                Some(place) => vec![*place],
                None => flat.items.clone(),
            };
            // Of a long array the later items are as the first.
            if index >= flat.prefix.len() + 2 && !flat.other.contains_key("uniqueItems") {
                if index >= least && self.size > LARGE {
                    break;
                }
                let first = items.get(flat.prefix.len()).cloned().unwrap_or(Value::Null);
                self.size += size(&first);
                items.push(first);
                continue;
            }
            match self.value(&schemas, depth + 1) {
                Some(item) => items.push(item),
                None if index >= least => break,
                None => return None,
            }
        }
        if flat.other.contains_key("uniqueItems") {
            let mut unique: Vec<Value> = Vec::new();
            for item in items {
                if !unique.contains(&item) {
                    unique.push(item);
                }
            }
            items = unique;
        }
        Some(Value::Array(items))
    }

    fn object(
        &mut self,
        flat: &Flat<'d>,
        tags: &[(&'d str, Vec<String>)],
        depth: usize,
    ) -> Option<Value> {
        let mut object = Map::new();
        let large = self.size > LARGE || depth > 8;
        for (name, schemas) in &flat.properties {
            let required = flat.required.contains(name);
            if let Some((_, tags)) = tags.iter().find(|(property, _)| property == name) {
                let tag = tags.get(self.choices.choose(tags.len(), 0))?;
                object.insert((*name).to_owned(), Value::String(tag.clone()));
                continue;
            }
            if !required && (large || self.choices.choose(2, 1) == 0) {
                continue;
            }
            match self.value(schemas, depth + 1) {
                Some(value) => drop(object.insert((*name).to_owned(), value)),
                None if required => return None,
                None => {}
            }
        }
        for name in &flat.required {
            if !object.contains_key(*name) && !flat.properties.iter().any(|(it, _)| it == name) {
                let tag = tags.iter().find(|(property, _)| property == name);
                let value = match tag.and_then(|(_, tags)| tags.first()) {
                    Some(tag) => Value::String(tag.clone()),
                    None => self.value(&flat.additional, depth + 1)?,
                };
                object.insert((*name).to_owned(), value);
            }
        }
        // Names that match no pattern are nobody's.
        if !flat.closed && !large && !flat.other.contains_key("patternProperties") {
            // Further properties, described or unknown.
            let choice = self.choices.choose(3, 0);
            for index in 0..choice {
                let name = ["unknown-property", "another, with \"quotes\" and ü"][index];
                if let Some(value) = self.value(&flat.additional, depth + 1) {
                    object.insert(name.to_owned(), value);
                }
            }
        }
        Some(Value::Object(object))
    }
}

/// How many values a value consists of.
fn size(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(size).sum(),
        Value::Object(object) => object.values().map(size).sum(),
        _ => 0,
    }
}

/// A bound that the value itself may have.
fn bound(flat: &Flat<'_>, inclusive: &str, exclusive: &str, step: f64) -> Option<f64> {
    match (flat.number(inclusive), flat.other.get(exclusive)) {
        (Some(bound), Some(Value::Bool(true))) => Some(bound + step),
        (_, Some(Value::Number(bound))) => bound.as_f64().map(|it| it + step),
        (bound, _) => bound,
    }
}

fn fits(flat: &Flat<'_>, value: &Value) -> bool {
    flat.types.iter().any(|kind| fits_kind(kind, value))
}

fn fits_kind(kind: &str, value: &Value) -> bool {
    match kind {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        _ => value.is_object(),
    }
}
