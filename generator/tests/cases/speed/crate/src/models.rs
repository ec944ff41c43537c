// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod address;
mod buyer;
mod card;
mod company;
mod contact;
mod created;
mod event;
mod line;
mod moved;
mod order;
mod payment;
mod person;
mod removed;
mod renamed;
mod sparse;
mod state;
mod transfer;
mod voucher;

pub use self::address::Address;
pub use self::buyer::Buyer;
pub use self::card::Card;
pub use self::company::Company;
pub use self::contact::Contact;
pub use self::created::Created;
pub use self::event::Event;
pub use self::line::Line;
pub use self::moved::Moved;
pub use self::order::Order;
pub use self::payment::Payment;
pub use self::person::Person;
pub use self::removed::Removed;
pub use self::renamed::Renamed;
pub use self::sparse::Sparse;
pub use self::state::State;
pub use self::transfer::Transfer;
pub use self::voucher::Voucher;
