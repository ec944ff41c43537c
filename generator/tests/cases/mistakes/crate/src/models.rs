// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod boolean_required;
mod discriminator;
mod enums_of_structures;
mod foreign_types;
mod lone_all_of;
mod no_type;
mod not_an_object;
mod numbers_as_text;
mod property_not_an_object;
mod required_without_property;
mod said_twice;
mod siblings_of_reference;
mod texts_without_quotes;
mod wrong_enum;

pub use self::boolean_required::BooleanRequired;
pub use self::discriminator::Discriminator;
pub use self::enums_of_structures::{
    EnumsOfStructures, EnumsOfStructuresNamesOfNumbers, EnumsOfStructuresObjects,
    EnumsOfStructuresOfAnObject, EnumsOfStructuresOfAnUnknownObject,
    EnumsOfStructuresOfItems, EnumsOfStructuresOfItemsWithTheirOwn,
    EnumsOfStructuresTextOrList,
};
pub use self::foreign_types::ForeignTypes;
pub use self::lone_all_of::LoneAllOf;
pub use self::no_type::NoType;
pub use self::not_an_object::NotAnObject;
pub use self::numbers_as_text::NumbersAsText;
pub use self::property_not_an_object::PropertyNotAnObject;
pub use self::required_without_property::RequiredWithoutProperty;
pub use self::said_twice::SaidTwice;
pub use self::siblings_of_reference::SiblingsOfReference;
pub use self::texts_without_quotes::{
    TextsWithoutQuotes, TextsWithoutQuotesKind, TextsWithoutQuotesVersion,
};
pub use self::wrong_enum::WrongEnum;
