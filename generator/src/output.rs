//! A map path → text becomes a plan (create, update, remove, leave), and the plan is checked or
//! applied.
