// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod account;
mod audio;
mod cellar;
mod condition;
mod delivery;
mod details;
mod labels;
mod layout;
mod leaflet;
mod librarian;
mod loan;
mod medium;
mod new_loan;
mod origin;
mod person;
mod place;
mod print;
mod shelf;
mod sign;
mod text;

pub use self::account::Account;
pub use self::audio::Audio;
pub use self::cellar::Cellar;
pub use self::condition::Condition;
pub use self::delivery::{
    Delivery, DeliverySoundDelivery, DeliverySoundDeliveryOf,
    DeliverySoundDeliveryOfSound, DeliveryTextDelivery, DeliveryTextDeliveryOf,
};
pub use self::details::Details;
pub use self::labels::Labels;
pub use self::layout::{
    Layout, LayoutCover, LayoutCoverOptions, LayoutCut, LayoutCutOptions,
};
pub use self::leaflet::{Leaflet, LeafletLongLeaflet, LeafletShortLeaflet};
pub use self::librarian::Librarian;
pub use self::loan::Loan;
pub use self::medium::Medium;
pub use self::new_loan::NewLoan;
pub use self::origin::Origin;
pub use self::person::{Person, PersonBase};
pub use self::place::Place;
pub use self::print::Print;
pub use self::shelf::Shelf;
pub use self::sign::Sign;
pub use self::text::Text;
