//! What can be checked of values beyond their types, and which types have something to check.
//!
//! Takes the IR; gives, for a use of a type with its constraints, those that mean something for
//! values of that type, and for each type whether there are any in it or in what it reaches.

use crate::diagnostics::Diagnostic;
use crate::ir::{Api, Constraint, Extra, Scalar, Shape, Ty, TypeDef, TypeId};
use crate::pattern;
use crate::pointer::Pointer;

/// How deep lists and maps in one another are looked into.
const DEPTH: usize = 32;

/// Which types have something to check.
#[derive(Clone, Debug, Default)]
pub struct Checks {
    types: Vec<bool>,
}

impl Checks {
    /// Finds them: the types with a constraint, and all that reach one.
    pub fn new(api: &Api) -> Self {
        let mut types = vec![false; api.types.len()];
        let mut users = vec![Vec::new(); types.len()];
        let mut open = Vec::new();
        for id in api.ids() {
            for place in places(api.get(id)) {
                let rules = Rules::new(api, place.ty, place.constraints);
                rules.visit(&mut |rules| match rules.base {
                    Base::Model(target) => {
                        if let Some(users) = users.get_mut(target.index()) {
                            users.push(id);
                        }
                    }
                    _ if !rules.own.is_empty() => open.push(id),
                    _ => {}
                });
            }
        }
        while let Some(id) = open.pop() {
            if let Some(known) = types.get_mut(id.index())
                && !std::mem::replace(known, true)
            {
                open.extend(users.get(id.index()).into_iter().flatten());
            }
        }
        Self { types }
    }

    /// Whether a type has something to check.
    pub fn has(&self, id: TypeId) -> bool {
        self.types.get(id.index()).copied().unwrap_or_default()
    }

    /// Whether there is something to check by these rules.
    pub fn asks(&self, rules: &Rules) -> bool {
        let mut asks = false;
        rules.visit(&mut |rules| {
            asks |= match rules.base {
                Base::Model(id) => self.has(id),
                _ => !rules.own.is_empty(),
            };
        });
        asks
    }
}

/// A warning for each pattern that the generated crate cannot check.
pub(crate) fn report(api: &Api, found: &mut Vec<Diagnostic>) {
    let mut warn = |constraints: &[Constraint], origin: &Pointer| {
        each_pattern(constraints, &mut |text| {
            if pattern::translate(text).is_none() {
                let message = format!("`validate` cannot check the pattern `{text}`");
                found.push(
                    Diagnostic::warning("pattern", message)
                        .at(origin)
                        .help("it is not valid, or beyond the `regex` crate, as look-around and references back are; it is documented only"),
                );
            }
        });
    };
    for definition in &api.types {
        warn(&definition.doc.constraints, &definition.origin);
        if let Shape::Struct(shape) = &definition.shape {
            shape.fields.iter().for_each(|field| warn(&field.doc.constraints, &field.origin));
        }
    }
}

fn each_pattern(constraints: &[Constraint], f: &mut impl FnMut(&str)) {
    for constraint in constraints {
        match constraint {
            Constraint::Pattern(text) => f(text),
            Constraint::EachItem(each) | Constraint::EachValue(each) => each_pattern(each, f),
            _ => {}
        }
    }
}

struct Place<'a> {
    ty: &'a Ty,
    constraints: &'a [Constraint],
}

/// Everything in a type that may be checked.
fn places(definition: &TypeDef) -> Vec<Place<'_>> {
    let own = definition.doc.constraints.as_slice();
    match &definition.shape {
        Shape::Struct(shape) => {
            let fields = shape.fields.iter();
            let mut places: Vec<Place> = fields
                .map(|field| Place { ty: &field.ty, constraints: &field.doc.constraints })
                .collect();
            if let Extra::Keep(ty) = &shape.extra {
                places.push(Place { ty, constraints: values_of(own) });
            }
            places
        }
        Shape::Union(shape) => {
            let members = shape.members.iter();
            members
                .map(|member| Place { ty: &member.ty, constraints: &member.doc.constraints })
                .collect()
        }
        Shape::Tuple(shape) => {
            let places = shape.places.iter().chain(&shape.rest);
            places.map(|ty| Place { ty, constraints: &[] }).collect()
        }
        Shape::Newtype(ty) => vec![Place { ty, constraints: own }],
        Shape::Alias(_) | Shape::Enum(_) => Vec::new(),
    }
}

/// What is demanded of the values of a map.
pub fn values_of(constraints: &[Constraint]) -> &[Constraint] {
    let each = constraints.iter().find_map(|constraint| match constraint {
        Constraint::EachValue(each) => Some(each.as_slice()),
        _ => None,
    });
    each.unwrap_or_default()
}

/// What is to be checked of the values of a use of a type.
#[derive(Debug)]
pub struct Rules<'a> {
    /// What the values are.
    pub base: Base,
    /// How many `Option`s are around them.
    pub options: usize,
    /// What is demanded of them.
    pub own: Vec<&'a Constraint>,
    /// What is demanded of the items of a list, of the values of a map.
    pub each: Option<Box<Rules<'a>>>,
}

/// What values are, as far as checks are concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// A `String`.
    Text,
    /// A number of Rust.
    Number,
    /// A `Vec`.
    List,
    /// A map.
    Map,
    /// A type of the document.
    Model(TypeId),
    /// Something about which nothing is checked.
    Other,
}

impl<'a> Rules<'a> {
    /// The rules for a use of a type with these constraints.
    pub fn new(api: &'a Api, ty: &'a Ty, constraints: &'a [Constraint]) -> Self {
        Self::nested(api, ty, constraints.iter().collect(), DEPTH)
    }

    fn nested(api: &'a Api, ty: &'a Ty, mut all: Vec<&'a Constraint>, depth: usize) -> Self {
        let mut ty = ty;
        let mut options = 0;
        // A chain of aliases longer than the number of types is a cycle.
        let mut hops = api.types.len();
        let mut inner = None;
        let base = loop {
            match ty {
                Ty::Nullable(next) => {
                    options += 1;
                    ty = next;
                }
                Ty::Boxed(next) => ty = next,
                Ty::Ref(id) => match &api.get(*id).shape {
                    Shape::Alias(next) if hops > 0 => {
                        hops -= 1;
                        all.extend(&api.get(*id).doc.constraints);
                        ty = next;
                    }
                    Shape::Alias(_) => break Base::Other,
                    _ => break Base::Model(*id),
                },
                Ty::Scalar(scalar) => break scalar_base(*scalar),
                Ty::List(next) => {
                    inner = Some(&**next);
                    break Base::List;
                }
                Ty::Map(next) => {
                    inner = Some(&**next);
                    break Base::Map;
                }
                Ty::Object => break Base::Map,
                Ty::Any | Ty::Null | Ty::Custom(_) => break Base::Other,
            }
        };
        let each = inner.zip(depth.checked_sub(1)).map(|(inner, depth)| {
            let each = all.iter().flat_map(|constraint| match (base, constraint) {
                (Base::List, Constraint::EachItem(each)) => each.as_slice(),
                (Base::Map, Constraint::EachValue(each)) => each.as_slice(),
                _ => &[],
            });
            Box::new(Self::nested(api, inner, each.collect(), depth))
        });
        let mut own: Vec<&Constraint> = Vec::new();
        for constraint in all {
            if applies(base, constraint) && !own.contains(&constraint) {
                own.push(constraint);
            }
        }
        Self { base, options, own, each }
    }

    fn visit(&self, f: &mut impl FnMut(&Rules<'a>)) {
        let mut rules = self;
        loop {
            f(rules);
            match &rules.each {
                Some(each) => rules = each,
                None => return,
            }
        }
    }
}

fn scalar_base(scalar: Scalar) -> Base {
    match scalar {
        Scalar::String => Base::Text,
        Scalar::Bool | Scalar::Number | Scalar::DateTime | Scalar::Date | Scalar::Uuid => {
            Base::Other
        }
        _ => Base::Number,
    }
}

/// Whether a constraint means something for values of a kind, and can be checked.
fn applies(base: Base, constraint: &Constraint) -> bool {
    match constraint {
        Constraint::MinLength(_) | Constraint::MaxLength(_) => base == Base::Text,
        Constraint::Pattern(text) => base == Base::Text && pattern::translate(text).is_some(),
        Constraint::MultipleOf(step) => {
            base == Base::Number && step.as_f64().is_some_and(|step| step > 0.0)
        }
        Constraint::Minimum { .. } | Constraint::Maximum { .. } => base == Base::Number,
        Constraint::MinItems(_) | Constraint::MaxItems(_) | Constraint::UniqueItems => {
            base == Base::List
        }
        Constraint::MinProperties(_) | Constraint::MaxProperties(_) => base == Base::Map,
        Constraint::Format(_) | Constraint::EachItem(_) | Constraint::EachValue(_) => false,
    }
}
