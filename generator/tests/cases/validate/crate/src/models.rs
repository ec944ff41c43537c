// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod card;
mod customer;
mod labels;
mod line;
mod order;
mod payment;
mod place;
mod reference;
mod violations_model;

pub use self::card::Card;
pub use self::customer::Customer;
pub use self::labels::Labels;
pub use self::line::Line;
pub use self::order::Order;
pub use self::payment::Payment;
pub use self::place::Place;
pub use self::reference::Reference;
pub use self::violations_model::ViolationsModel;
