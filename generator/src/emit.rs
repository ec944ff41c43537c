//! IR + names → tokens, one file per shape. Knows nothing of files.
