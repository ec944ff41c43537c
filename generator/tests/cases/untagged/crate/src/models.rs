// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod aged;
mod beside_nested;
mod beside_tags;
mod beside_text;
mod beside_union;
mod both_unions;
mod chat_name;
mod circle;
mod common;
mod deep;
mod deliveries;
mod huge;
mod id;
mod keeping_and_dropping;
mod lists;
mod many_properties;
mod maps;
mod named;
mod never_or_text;
mod never_text_or_number;
mod one_member;
mod one_or_many;
mod overlapping;
mod same_twice;
mod same_unions;
mod shapes;
mod square;
mod teams;
mod text_or_anything;
mod titled;
mod type_list;
mod voice;
mod with_name;
mod with_number;
mod words;

pub use self::aged::Aged;
pub use self::beside_nested::{
    BesideNested, BesideNestedFlagged, BesideNestedValue, BesideNestedValueWithName,
    BesideNestedValueWithNumber,
};
pub use self::beside_tags::{
    BesideTags, BesideTagsFirst, BesideTagsFirstKind, BesideTagsSecond,
    BesideTagsSecondKind,
};
pub use self::beside_text::BesideText;
pub use self::beside_union::{BesideUnion, BesideUnionWithName, BesideUnionWithNumber};
pub use self::both_unions::{
    BothUnions, BothUnionsCircle, BothUnionsCircleAged, BothUnionsCircleNamed,
    BothUnionsSquare, BothUnionsSquareAged, BothUnionsSquareNamed,
};
pub use self::chat_name::{ChatName, ChatNameVia};
pub use self::circle::Circle;
pub use self::common::Common;
pub use self::deep::Deep;
pub use self::deliveries::{
    Deliveries, DeliveriesChat, DeliveriesChatSpoken, DeliveriesChatWritten,
    DeliveriesMail, DeliveriesMailTo, DeliveriesMailToVia,
};
pub use self::huge::{Huge, HugeFar, HugeFarSize, HugeMost, HugeMostSize};
pub use self::id::Id;
pub use self::keeping_and_dropping::{
    KeepingAndDropping, KeepingAndDroppingText, KeepingAndDroppingTextType,
};
pub use self::lists::Lists;
pub use self::many_properties::{
    ManyProperties, ManyPropertiesMonthlyReport, ManyPropertiesWeeklyReport,
    ManyPropertiesWeeklyReportKind,
};
pub use self::maps::Maps;
pub use self::named::Named;
pub use self::never_or_text::NeverOrText;
pub use self::never_text_or_number::NeverTextOrNumber;
pub use self::one_member::OneMember;
pub use self::one_or_many::OneOrMany;
pub use self::overlapping::Overlapping;
pub use self::same_twice::SameTwice;
pub use self::same_unions::SameUnions;
pub use self::shapes::Shapes;
pub use self::square::Square;
pub use self::teams::{Teams, TeamsCaptain, TeamsObject};
pub use self::text_or_anything::{TextOrAnything, TextOrAnythingValue};
pub use self::titled::{Titled, TitledByName, TitledByNumber};
pub use self::type_list::TypeList;
pub use self::voice::{Voice, VoiceContent, VoiceContentType};
pub use self::with_name::WithName;
pub use self::with_number::WithNumber;
pub use self::words::{Words, WordsContent, WordsContentType};
