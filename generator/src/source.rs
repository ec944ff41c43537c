//! A path becomes text, and JSON pointers become lines and columns: lazily, only when a diagnostic
//! needs them. Knows nothing of OpenAPI.
