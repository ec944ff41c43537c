// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod dup;
mod events;
mod h;
mod new_pet;
mod old_hook;
mod p;
mod pi;
mod put_a;
mod r;
mod self_;
mod sub;
mod sub_ev;
mod sub_ev2;
mod type_;
mod unused;

pub use self::dup::{
    DupCont, DupFilter, DupFilterE, DupInl, DupRequest, DupResponse, DupResponse4xx,
    DupResponseApplicationXml, DupResponseItem, DupResponseXRate, DupType,
};
pub use self::events::EventsResponse;
pub use self::h::H;
pub use self::new_pet::NewPetRequest;
pub use self::old_hook::OldHookRequest;
pub use self::p::P;
pub use self::pi::PiResponse;
pub use self::put_a::{PutARequest, PutARequestMeta};
pub use self::r::RResponse;
pub use self::self_::SelfResponse;
pub use self::sub::SubRequest;
pub use self::sub_ev::{SubEvRequest, SubEvResponse};
pub use self::sub_ev2::SubEv2Request;
pub use self::type_::TypeResponseValue;
pub use self::unused::UnusedResponse;
