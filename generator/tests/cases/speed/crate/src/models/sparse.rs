// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Sparse {
    pub a1: Option<String>,
    pub a2: Option<String>,
    pub a3: Option<String>,
    pub a4: Option<String>,
    pub a5: Option<String>,
    pub b1: Option<i64>,
    pub b2: Option<i64>,
    pub b3: Option<i64>,
    pub b4: Option<i64>,
    pub b5: Option<i64>,
    pub c1: Option<bool>,
    pub c2: Option<bool>,
    pub c3: Option<bool>,
    pub c4: Option<bool>,
    pub c5: Option<bool>,
    pub d1: Option<f64>,
    pub d2: Option<f64>,
    pub d3: Option<f64>,
    pub d4: Option<f64>,
    pub d5: Option<f64>,
}

impl Sparse {
    /// Sets `a1`.
    pub fn with_a1(mut self, value: impl Into<String>) -> Self {
        self.a1 = Some(value.into());
        self
    }

    /// Sets `a2`.
    pub fn with_a2(mut self, value: impl Into<String>) -> Self {
        self.a2 = Some(value.into());
        self
    }

    /// Sets `a3`.
    pub fn with_a3(mut self, value: impl Into<String>) -> Self {
        self.a3 = Some(value.into());
        self
    }

    /// Sets `a4`.
    pub fn with_a4(mut self, value: impl Into<String>) -> Self {
        self.a4 = Some(value.into());
        self
    }

    /// Sets `a5`.
    pub fn with_a5(mut self, value: impl Into<String>) -> Self {
        self.a5 = Some(value.into());
        self
    }

    /// Sets `b1`.
    #[inline]
    pub fn with_b1(mut self, value: i64) -> Self {
        self.b1 = Some(value);
        self
    }

    /// Sets `b2`.
    #[inline]
    pub fn with_b2(mut self, value: i64) -> Self {
        self.b2 = Some(value);
        self
    }

    /// Sets `b3`.
    #[inline]
    pub fn with_b3(mut self, value: i64) -> Self {
        self.b3 = Some(value);
        self
    }

    /// Sets `b4`.
    #[inline]
    pub fn with_b4(mut self, value: i64) -> Self {
        self.b4 = Some(value);
        self
    }

    /// Sets `b5`.
    #[inline]
    pub fn with_b5(mut self, value: i64) -> Self {
        self.b5 = Some(value);
        self
    }

    /// Sets `c1`.
    #[inline]
    pub fn with_c1(mut self, value: bool) -> Self {
        self.c1 = Some(value);
        self
    }

    /// Sets `c2`.
    #[inline]
    pub fn with_c2(mut self, value: bool) -> Self {
        self.c2 = Some(value);
        self
    }

    /// Sets `c3`.
    #[inline]
    pub fn with_c3(mut self, value: bool) -> Self {
        self.c3 = Some(value);
        self
    }

    /// Sets `c4`.
    #[inline]
    pub fn with_c4(mut self, value: bool) -> Self {
        self.c4 = Some(value);
        self
    }

    /// Sets `c5`.
    #[inline]
    pub fn with_c5(mut self, value: bool) -> Self {
        self.c5 = Some(value);
        self
    }

    /// Sets `d1`.
    #[inline]
    pub fn with_d1(mut self, value: f64) -> Self {
        self.d1 = Some(value);
        self
    }

    /// Sets `d2`.
    #[inline]
    pub fn with_d2(mut self, value: f64) -> Self {
        self.d2 = Some(value);
        self
    }

    /// Sets `d3`.
    #[inline]
    pub fn with_d3(mut self, value: f64) -> Self {
        self.d3 = Some(value);
        self
    }

    /// Sets `d4`.
    #[inline]
    pub fn with_d4(mut self, value: f64) -> Self {
        self.d4 = Some(value);
        self
    }

    /// Sets `d5`.
    #[inline]
    pub fn with_d5(mut self, value: f64) -> Self {
        self.d5 = Some(value);
        self
    }
}

object::model! {
    Sparse: Default {
        "a1" => a1: optional,
        "a2" => a2: optional,
        "a3" => a3: optional,
        "a4" => a4: optional,
        "a5" => a5: optional,
        "b1" => b1: optional whole,
        "b2" => b2: optional whole,
        "b3" => b3: optional whole,
        "b4" => b4: optional whole,
        "b5" => b5: optional whole,
        "c1" => c1: optional,
        "c2" => c2: optional,
        "c3" => c3: optional,
        "c4" => c4: optional,
        "c5" => c5: optional,
        "d1" => d1: optional,
        "d2" => d2: optional,
        "d3" => d3: optional,
        "d4" => d4: optional,
        "d5" => d5: optional,
    }
}
