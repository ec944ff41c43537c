// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod address;
mod card;
mod invoice;
mod kind;
mod limits;
mod order;
mod payment;
mod receipt;
mod reference;

pub use self::address::Address;
pub use self::card::{Card, CardMethod};
pub use self::invoice::{Invoice, InvoiceMethod};
pub use self::kind::Kind;
pub use self::limits::Limits;
pub use self::order::Order;
pub use self::payment::Payment;
pub use self::receipt::Receipt;
pub use self::reference::Reference;
