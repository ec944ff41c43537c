//! The runtime and the texts that every generated crate carries.
