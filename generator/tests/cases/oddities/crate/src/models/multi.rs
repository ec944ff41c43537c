// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Multi {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arr: Option<Vec<Vec<Option<i64>>>>,
    /// Constraints: format `binary`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bin: Option<String>,
    /// Constraints: format `byte`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b64: Option<String>,
    /// Constraints: format `ipv4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// Constraints: format `decimal`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dec: Option<String>,
    /// Constraints: format `time`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub t: Option<String>,
    /// Constraints: format `duration`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dur: Option<String>,
    /// Constraints: format `` some strange ` format ``.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unk: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nf: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dt: Option<i64>,
    /// Constraints: format `unix-time`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ts: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub u8: Option<u8>,
    /// Constraints: minimum 0; maximum 3.402823669209385e+38.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub big: Option<i128>,
}

impl Multi {
    /// Sets `arr`.
    pub fn with_arr(mut self, value: Vec<Vec<Option<i64>>>) -> Self {
        self.arr = Some(value);
        self
    }

    /// Sets `bin`.
    pub fn with_bin(mut self, value: impl Into<String>) -> Self {
        self.bin = Some(value.into());
        self
    }

    /// Sets `b64`.
    pub fn with_b64(mut self, value: impl Into<String>) -> Self {
        self.b64 = Some(value.into());
        self
    }

    /// Sets `ip`.
    pub fn with_ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }

    /// Sets `dec`.
    pub fn with_dec(mut self, value: impl Into<String>) -> Self {
        self.dec = Some(value.into());
        self
    }

    /// Sets `t`.
    pub fn with_t(mut self, value: impl Into<String>) -> Self {
        self.t = Some(value.into());
        self
    }

    /// Sets `dur`.
    pub fn with_dur(mut self, value: impl Into<String>) -> Self {
        self.dur = Some(value.into());
        self
    }

    /// Sets `unk`.
    pub fn with_unk(mut self, value: impl Into<String>) -> Self {
        self.unk = Some(value.into());
        self
    }

    /// Sets `nf`.
    pub fn with_nf(mut self, value: i32) -> Self {
        self.nf = Some(value);
        self
    }

    /// Sets `dt`.
    pub fn with_dt(mut self, value: i64) -> Self {
        self.dt = Some(value);
        self
    }

    /// Sets `ts`.
    pub fn with_ts(mut self, value: i64) -> Self {
        self.ts = Some(value);
        self
    }

    /// Sets `u8`.
    pub fn with_u8(mut self, value: u8) -> Self {
        self.u8 = Some(value);
        self
    }

    /// Sets `big`.
    pub fn with_big(mut self, value: i128) -> Self {
        self.big = Some(value);
        self
    }
}

named_fields!(Multi);
