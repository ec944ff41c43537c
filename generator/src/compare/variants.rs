//! The values of an enum, matched by what they are on the wire.

use super::change::{Found, brief};
use super::surface::{EnumWire, Variant};

/// One side of a comparison.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// What the values are on the wire.
    pub wire: EnumWire,
    /// Whether values that the document does not name are kept.
    pub open: bool,
    /// The values.
    pub values: &'a [Variant],
}

/// Compares the values of an enum.
pub fn compare(old: Side, new: Side, found: &mut Found) {
    if old.wire != new.wire {
        let what = format!("values are {}, were {}", noun(new.wire), noun(old.wire));
        found
            .model("values-changed", what)
            .breaks("converting from and to the values")
            .behaves(format!("{} are refused", noun(old.wire)));
    }
    match (old.open, new.open) {
        (true, false) => {
            found
                .model("enum-closed", "closed")
                .breaks("naming `Unrecognized`")
                .breaks("converting from values")
                .behaves("values that the document does not name are refused");
        }
        (false, true) => {
            found
                .model("enum-opened", "open")
                .breaks("converting from values")
                .note("values that the document does not name are kept");
        }
        _ => {}
    }
    for variant in old.values {
        let name = &variant.name;
        match new.values.iter().find(|other| other.value == variant.value) {
            None => {
                let change = found
                    .member("variant-removed", name, format!("{}, removed", brief(&variant.value)))
                    .breaks(format!("naming `{name}`"));
                if new.open {
                    change.note("the value is kept as `Unrecognized`");
                } else {
                    change.behaves("the value is refused");
                }
            }
            Some(other) if other.name != *name => {
                found
                    .member("variant-renamed", name, format!("is `{}` now", other.name))
                    .breaks(format!("naming `{name}`"));
            }
            Some(other) if other.docs != variant.docs => {
                found.member("docs-changed", name, "other documentation").docs_only();
            }
            Some(_) => {}
        }
    }
    for variant in new.values {
        if old.values.iter().all(|other| other.value != variant.value) {
            let change = found.member(
                "variant-added",
                &variant.name,
                format!("{}, added", brief(&variant.value)),
            );
            if old.open && old.wire == new.wire {
                change.note("the value was kept as `Unrecognized`");
            }
        }
    }
}

fn noun(wire: EnumWire) -> &'static str {
    match wire {
        EnumWire::String => "strings",
        EnumWire::Integer => "integers",
        EnumWire::Boolean => "booleans",
        EnumWire::Mixed => "of several kinds",
    }
}
