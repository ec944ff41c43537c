// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod cat;
mod copied;
mod copied_child;
mod dog;
mod entry;
mod event;
mod event_entry;
mod household;
mod late_event_entry;
mod login_event;
mod page_entry;
mod pet;
mod puppy;
mod system_event;
mod user_event;
mod uses_copy;

pub use self::cat::Cat;
pub use self::copied::{Copied, CopiedBase};
pub use self::copied_child::CopiedChild;
pub use self::dog::Dog;
pub use self::entry::{Entry, EntryBase, EntryEvent};
pub use self::event::{Event, EventBase};
pub use self::event_entry::EventEntry;
pub use self::household::Household;
pub use self::late_event_entry::LateEventEntry;
pub use self::login_event::{LoginEvent, LoginEventAction};
pub use self::page_entry::PageEntry;
pub use self::pet::{Pet, PetBase};
pub use self::puppy::Puppy;
pub use self::system_event::{SystemEvent, SystemEventType};
pub use self::user_event::{UserEvent, UserEventBase, UserEventType};
pub use self::uses_copy::UsesCopy;
