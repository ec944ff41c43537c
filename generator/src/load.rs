//! Text, YAML or JSON by content, becomes an ordered value. The only module that names
//! `serde_yaml`. Knows nothing of schemas.
