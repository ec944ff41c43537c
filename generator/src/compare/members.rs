//! The members of a union, matched by their names.

use super::change::Found;
use super::surface::Member;
use super::types::NULL;
use super::wire::{Sides, Wire};
use crate::emit::code;

/// One side of a comparison.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The property that tells the members apart.
    pub tag: Option<&'a str>,
    /// Whether a value that fits no member is kept whole.
    pub open: bool,
    /// Whether there is a variant for values that are kept whole.
    pub keeps: bool,
    /// The members.
    pub members: &'a [Member],
}

/// Compares the members of a union.
pub fn compare(sides: &Sides, old: Side, new: Side, found: &mut Found) {
    if old.tag != new.tag {
        let text = |tag: Option<&str>| match tag {
            Some(tag) => format!("by {}", code(tag)),
            None => "by structure".to_owned(),
        };
        let what = format!("members are told apart {}, were {}", text(new.tag), text(old.tag));
        found.model("tag-changed", what).behaves(match new.tag {
            Some(tag) => format!("what has no {} is refused", code(tag)),
            None => "a value may be taken for another member".to_owned(),
        });
    }
    if old.keeps && !new.keeps {
        found
            .model("union-closed", "closed")
            .breaks("naming `Unrecognized`")
            .behaves("what fits no member is refused");
    } else if old.open && !new.open {
        found.model("union-closed", "closed").behaves("what fits no member is refused");
    } else if !old.open && new.open {
        found.model("union-opened", "open").note("what fits no member is kept whole");
    }
    for member in old.members {
        match new.members.iter().find(|other| other.name == member.name) {
            Some(other) => pair(sides, member, other, new, found),
            None => removed(sides, member, new, found),
        }
    }
    for member in new.members {
        if old.members.iter().all(|other| other.name != member.name) {
            let known = old.members.iter().any(|it| sides.same_type(&it.ty, &member.ty));
            let change = found.member("member-added", &member.name, shown(member, "added"));
            if old.open && !known {
                change.note("its values were kept as `Unrecognized`");
            }
        }
    }
}

fn shown(member: &Member, what: &str) -> String {
    if member.ty.to_string() == NULL {
        format!("`null`, {what}")
    } else {
        format!("`{}`, {what}", member.ty)
    }
}

fn removed(sides: &Sides, member: &Member, new: Side, found: &mut Found) {
    let change = found
        .member("member-removed", &member.name, shown(member, "removed"))
        .breaks(format!("naming `{}`", member.name));
    if member.from {
        change.breaks(format!("converting from `{}`", member.ty));
    }
    // Under another name, it is read as before.
    let lives_on = new.members.iter().any(|other| sides.same_type(&member.ty, &other.ty));
    if !lives_on {
        if new.open {
            change.note("its values are kept as `Unrecognized`");
        } else {
            change.behaves("its values are refused, unless they fit another member");
        }
    }
}

fn pair(sides: &Sides, old: &Member, new: &Member, side: Side, found: &mut Found) {
    let same_type = sides.same_type(&old.ty, &new.ty);
    if !same_type {
        let what = format!("`{}` → `{}`", old.ty, new.ty);
        let wire = sides.compare(&old.ty, &new.ty);
        let change = found
            .member("member-type-changed", &new.name, what)
            .breaks(format!("matching `{}`", new.name));
        if old.from && !sides.same_type(old.ty.unboxed(), new.ty.unboxed()) {
            change.breaks(format!("converting from `{}`", old.ty));
        }
        if let Wire::Refuses(why) = wire {
            change.behaves(why);
        }
    } else if old.from && !new.from {
        found
            .member("conversion-removed", &new.name, "is no longer made by `From`")
            .breaks(format!("converting from `{}`", old.ty));
    }
    if side.tag.is_some() && old.tags != new.tags {
        let listed = |tags: &[String]| {
            let tags: Vec<String> = tags.iter().map(|tag| code(tag)).collect();
            tags.join(", ")
        };
        let lost: Vec<String> =
            old.tags.iter().filter(|tag| !new.tags.contains(tag)).cloned().collect();
        let what = format!("tags {}, were {}", listed(&new.tags), listed(&old.tags));
        let change = found.member("tags-changed", &new.name, what);
        if !lost.is_empty() {
            let how = if side.open { "kept as `Unrecognized`" } else { "refused" };
            change.behaves(format!("what is tagged {} is {how}", listed(&lost)));
        }
    }
    if old.docs != new.docs {
        found.member("docs-changed", &new.name, "other documentation").docs_only();
    }
}
