// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Multi {
    pub arr: Option<Vec<Vec<Option<i128>>>>,
    /// Constraints: format `binary`.
    pub bin: Option<String>,
    /// Constraints: format `byte`.
    pub b64: Option<String>,
    /// Constraints: format `ipv4`.
    pub ip: Option<String>,
    /// Constraints: format `decimal`.
    pub dec: Option<String>,
    /// Constraints: format `time`.
    pub t: Option<String>,
    /// Constraints: format `duration`.
    pub dur: Option<String>,
    /// Constraints: format `` some strange ` format ``.
    pub unk: Option<String>,
    pub nf: Option<i32>,
    pub dt: Option<i128>,
    /// Constraints: format `unix-time`.
    pub ts: Option<i64>,
    pub u8: Option<u8>,
    /// Constraints: minimum 0; maximum 3.402823669209385e+38.
    pub big: Option<i128>,
}

impl Multi {
    /// Sets `arr`.
    #[inline]
    pub fn with_arr(mut self, value: Vec<Vec<Option<i128>>>) -> Self {
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
    #[inline]
    pub fn with_nf(mut self, value: i32) -> Self {
        self.nf = Some(value);
        self
    }

    /// Sets `dt`.
    #[inline]
    pub fn with_dt(mut self, value: i128) -> Self {
        self.dt = Some(value);
        self
    }

    /// Sets `ts`.
    #[inline]
    pub fn with_ts(mut self, value: i64) -> Self {
        self.ts = Some(value);
        self
    }

    /// Sets `u8`.
    #[inline]
    pub fn with_u8(mut self, value: u8) -> Self {
        self.u8 = Some(value);
        self
    }

    /// Sets `big`.
    #[inline]
    pub fn with_big(mut self, value: i128) -> Self {
        self.big = Some(value);
        self
    }
}

object::model! {
    Multi: Default {
        "arr" => arr: optional list list maybe whole,
        "bin" => bin: optional,
        "b64" => b64: optional,
        "ip" => ip: optional,
        "dec" => dec: optional,
        "t" => t: optional,
        "dur" => dur: optional,
        "unk" => unk: optional,
        "nf" => nf: optional whole,
        "dt" => dt: optional whole,
        "ts" => ts: optional whole,
        "u8" => u8: optional whole,
        "big" => big: optional whole,
    }
}
