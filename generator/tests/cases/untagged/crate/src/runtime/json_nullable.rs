// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! [`JsonNullable`]: a property that may be left out, be `null`, or have a value.

/// A property that may be left out, be `null`, or have a value.
///
/// `Option` has two states and JSON has three: a client that updates a resource says different
/// things with `{}` (leave the label alone) and `{"label": null}` (remove the label). A property
/// that is both optional and nullable therefore has this type.
///
/// | state | in JSON |
/// |---|---|
/// | `Undefined` | the property is left out |
/// | `Null` | the property is `null` |
/// | `Present(value)` | the property has the value |
///
/// The default is `Undefined`. A plain value, or an `Option`, converts by `into()`; [`as_option`]
/// and [`into_option`] give an `Option` to go on with.
///
/// ```
/// use case_untagged::JsonNullable;
///
/// let label: JsonNullable<String> = "blue".into();
/// assert_eq!(label.as_option().map(String::len), Some(4));
/// assert_eq!(label.as_deref().unwrap_or("none"), "blue");
///
/// match label {
///     JsonNullable::Undefined => println!("nothing said about it"),
///     JsonNullable::Null => println!("explicitly none"),
///     JsonNullable::Present(label) => println!("{label}"),
/// }
/// ```
///
/// In a struct of your own, a field of this type needs two attributes, because serde asks the
/// struct, not the field's type, what becomes of a property that is left out:
///
/// ```
/// use case_untagged::JsonNullable;
///
/// #[derive(serde::Serialize, serde::Deserialize)]
/// struct Patch {
///     #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
///     label: JsonNullable<String>,
/// }
///
/// for json in [r#"{}"#, r#"{"label":null}"#, r#"{"label":"blue"}"#] {
///     let patch: Patch = serde_json::from_str(json)?;
///     assert_eq!(serde_json::to_string(&patch)?, json);
/// }
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// [`as_option`]: JsonNullable::as_option
/// [`into_option`]: JsonNullable::into_option
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JsonNullable<T> {
    /// The property is left out.
    #[default]
    Undefined,
    /// The property is `null`.
    Null,
    /// The property has a value.
    Present(T),
}

use JsonNullable::{Null, Present, Undefined};

/// Questions.
impl<T> JsonNullable<T> {
    /// Whether the property is left out. `Null` is not.
    ///
    /// ```
    /// # use case_untagged::JsonNullable;
    /// assert!(JsonNullable::<i32>::Undefined.is_undefined());
    /// assert!(!JsonNullable::<i32>::Null.is_undefined());
    /// ```
    pub const fn is_undefined(&self) -> bool {
        matches!(self, Undefined)
    }

    /// Whether the property is `null`. `Undefined` is not.
    ///
    /// ```
    /// # use case_untagged::JsonNullable;
    /// assert!(JsonNullable::<i32>::Null.is_null());
    /// assert!(!JsonNullable::<i32>::Undefined.is_null());
    /// ```
    pub const fn is_null(&self) -> bool {
        matches!(self, Null)
    }

    /// Whether there is a value: neither `Undefined` nor `Null`.
    ///
    /// ```
    /// # use case_untagged::JsonNullable;
    /// assert!(JsonNullable::Present(7).is_present());
    /// assert!(!JsonNullable::<i32>::Null.is_present());
    /// ```
    pub const fn is_present(&self) -> bool {
        matches!(self, Present(_))
    }

    /// Whether there is a value and `test` holds for it; `false` for `Undefined` and `Null`.
    ///
    /// ```
    /// # use case_untagged::JsonNullable;
    /// assert!(JsonNullable::Present(7).is_present_and(|value| value > 5));
    /// assert!(!JsonNullable::<i32>::Null.is_present_and(|value| value > 5));
    /// ```
    pub fn is_present_and(self, test: impl FnOnce(T) -> bool) -> bool {
        match self {
            Present(value) => test(value),
            Undefined | Null => false,
        }
    }
}

/// Borrowing. `Undefined` and `Null` stay what they are.
impl<T> JsonNullable<T> {
    /// The same state with a reference to the value.
    ///
    /// ```
    /// # use case_untagged::JsonNullable;
    /// let name = JsonNullable::Present(String::from("blue"));
    /// assert_eq!(name.as_ref().map(String::len), JsonNullable::Present(4));
    /// ```
    pub const fn as_ref(&self) -> JsonNullable<&T> {
        match self {
            Undefined => Undefined,
            Null => Null,
            Present(value) => Present(value),
        }
    }

    /// The same state with a mutable reference to the value.
    ///
    /// ```
    /// # use case_untagged::JsonNullable;
    /// let mut count = JsonNullable::Present(1);
    /// if let JsonNullable::Present(value) = count.as_mut() {
    ///     *value += 1;
    /// }
    /// assert_eq!(count, JsonNullable::Present(2));
    /// ```
    pub const fn as_mut(&mut self) -> JsonNullable<&mut T> {
        match self {
            Undefined => Undefined,
            Null => Null,
            Present(value) => Present(value),
        }
    }

    /// The same state with what the value dereferences to: `&str` for a `String`.
    ///
    /// ```
    /// # use case_untagged::JsonNullable;
    /// let name = JsonNullable::Present(String::from("blue"));
    /// assert_eq!(name.as_deref(), JsonNullable::Present("blue"));
    /// ```
    pub fn as_deref(&self) -> JsonNullable<&T::Target>
    where
        T: std::ops::Deref,
    {
        self.as_ref().map(|value| &**value)
    }

    /// The same state with what the value mutably dereferences to.
    ///
    /// ```
    /// # use case_untagged::JsonNullable;
    /// let mut name = JsonNullable::Present(String::from("blue"));
    /// name.as_deref_mut().map(str::make_ascii_uppercase);
    /// assert_eq!(name, "BLUE".into());
    /// ```
    pub fn as_deref_mut(&mut self) -> JsonNullable<&mut T::Target>
    where
        T: std::ops::DerefMut,
    {
        self.as_mut().map(|value| &mut **value)
    }
}

/// Changing.
impl<T> JsonNullable<T> {
    /// Applies `change` to the value. `Undefined` and `Null` stay what they are.
    ///
    /// ```
    /// # use case_untagged::JsonNullable;
    /// assert_eq!(JsonNullable::Present(7).map(|value| value * 2), JsonNullable::Present(14));
    /// assert_eq!(JsonNullable::<i32>::Null.map(|value| value * 2), JsonNullable::Null);
    /// ```
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> JsonNullable<U> {
        match self {
            Undefined => Undefined,
            Null => Null,
            Present(value) => Present(change(value)),
        }
    }

    /// The state that `next` makes of the value. `Undefined` and `Null` stay what they are.
    ///
    /// ```
    /// # use case_untagged::JsonNullable;
    /// let not_empty = |name: &'static str| match name {
    ///     "" => JsonNullable::Null,
    ///     name => JsonNullable::Present(name),
    /// };
    /// assert_eq!(JsonNullable::Present("").and_then(not_empty), JsonNullable::Null);
    /// assert_eq!(JsonNullable::Undefined.and_then(not_empty), JsonNullable::Undefined);
    /// ```
    pub fn and_then<U>(self, next: impl FnOnce(T) -> JsonNullable<U>) -> JsonNullable<U> {
        match self {
            Undefined => Undefined,
            Null => Null,
            Present(value) => next(value),
        }
    }

    /// This if it has a value, otherwise `other`: it takes the place of `Undefined` and of `Null`.
    ///
    /// ```
    /// # use case_untagged::JsonNullable;
    /// assert_eq!(JsonNullable::Null.or(JsonNullable::Present(7)), JsonNullable::Present(7));
    /// assert_eq!(JsonNullable::Present(1).or(JsonNullable::Null), JsonNullable::Present(1));
    /// ```
    pub fn or(self, other: Self) -> Self {
        match self {
            Present(_) => self,
            Undefined | Null => other,
        }
    }

    /// This if it has a value, otherwise what `other` gives: for `Undefined` and for `Null`.
    ///
    /// ```
    /// # use case_untagged::JsonNullable;
    /// let fallback = || JsonNullable::Present(7);
    /// assert_eq!(JsonNullable::Undefined.or_else(fallback), JsonNullable::Present(7));
    /// ```
    pub fn or_else(self, other: impl FnOnce() -> Self) -> Self {
        match self {
            Present(_) => self,
            Undefined | Null => other(),
        }
    }

    /// Takes the state out and leaves `Undefined`, also where it was `Null`.
    ///
    /// ```
    /// # use case_untagged::JsonNullable;
    /// let mut label = JsonNullable::Present(7);
    /// assert_eq!(label.take(), JsonNullable::Present(7));
    /// assert_eq!(label, JsonNullable::Undefined);
    /// ```
    pub const fn take(&mut self) -> Self {
        std::mem::replace(self, Undefined)
    }

    /// Puts a value in and gives the former state.
    ///
    /// ```
    /// # use case_untagged::JsonNullable;
    /// let mut label = JsonNullable::Null;
    /// assert_eq!(label.replace(7), JsonNullable::Null);
    /// assert_eq!(label, JsonNullable::Present(7));
    /// ```
    pub const fn replace(&mut self, value: T) -> Self {
        std::mem::replace(self, Present(value))
    }
}

/// Leaving for `Option` and plain values.
impl<T> JsonNullable<T> {
    /// The value by reference; `None` for `Undefined` and for `Null`.
    ///
    /// ```
    /// # use case_untagged::JsonNullable;
    /// assert_eq!(JsonNullable::Present(7).as_option(), Some(&7));
    /// assert_eq!(JsonNullable::<i32>::Null.as_option(), None);
    /// ```
    pub const fn as_option(&self) -> Option<&T> {
        match self {
            Present(value) => Some(value),
            Undefined | Null => None,
        }
    }

    /// The value; `None` for `Undefined` and for `Null`, whose difference is lost.
    /// [`into_nested`](Self::into_nested) keeps it.
    ///
    /// ```
    /// # use case_untagged::JsonNullable;
    /// assert_eq!(JsonNullable::Present(7).into_option(), Some(7));
    /// assert_eq!(JsonNullable::<i32>::Undefined.into_option(), None);
    /// ```
    pub fn into_option(self) -> Option<T> {
        match self {
            Present(value) => Some(value),
            Undefined | Null => None,
        }
    }

    /// All three states as nested options: `Undefined` is `None`, `Null` is `Some(None)`.
    ///
    /// ```
    /// # use case_untagged::JsonNullable;
    /// assert_eq!(JsonNullable::<i32>::Undefined.into_nested(), None);
    /// assert_eq!(JsonNullable::<i32>::Null.into_nested(), Some(None));
    /// assert_eq!(JsonNullable::Present(7).into_nested(), Some(Some(7)));
    /// ```
    pub fn into_nested(self) -> Option<Option<T>> {
        match self {
            Undefined => None,
            Null => Some(None),
            Present(value) => Some(Some(value)),
        }
    }

    /// The reverse of [`into_nested`](Self::into_nested): `None` is `Undefined`, `Some(None)` is
    /// `Null`.
    ///
    /// ```
    /// # use case_untagged::JsonNullable;
    /// assert_eq!(JsonNullable::<i32>::from_nested(None), JsonNullable::Undefined);
    /// assert_eq!(JsonNullable::<i32>::from_nested(Some(None)), JsonNullable::Null);
    /// assert_eq!(JsonNullable::from_nested(Some(Some(7))), JsonNullable::Present(7));
    /// ```
    pub fn from_nested(nested: Option<Option<T>>) -> Self {
        match nested {
            None => Undefined,
            Some(None) => Null,
            Some(Some(value)) => Present(value),
        }
    }

    /// The value, or `default` for `Undefined` and for `Null`.
    ///
    /// ```
    /// # use case_untagged::JsonNullable;
    /// assert_eq!(JsonNullable::Null.unwrap_or(7), 7);
    /// ```
    pub fn unwrap_or(self, default: T) -> T {
        self.into_option().unwrap_or(default)
    }

    /// The value, or what `default` gives for `Undefined` and for `Null`.
    ///
    /// ```
    /// # use case_untagged::JsonNullable;
    /// assert_eq!(JsonNullable::Undefined.unwrap_or_else(|| 7), 7);
    /// ```
    pub fn unwrap_or_else(self, default: impl FnOnce() -> T) -> T {
        self.into_option().unwrap_or_else(default)
    }

    /// The value, or the type's own default for `Undefined` and for `Null`.
    ///
    /// ```
    /// # use case_untagged::JsonNullable;
    /// assert_eq!(JsonNullable::<i32>::Null.unwrap_or_default(), 0);
    /// ```
    pub fn unwrap_or_default(self) -> T
    where
        T: Default,
    {
        self.into_option().unwrap_or_default()
    }
}

impl<T> JsonNullable<&T> {
    /// The same state with a copy of the value. `Undefined` and `Null` stay what they are.
    ///
    /// ```
    /// # use case_untagged::JsonNullable;
    /// assert_eq!(JsonNullable::Present(&7).copied(), JsonNullable::Present(7));
    /// ```
    pub const fn copied(self) -> JsonNullable<T>
    where
        T: Copy,
    {
        match self {
            Undefined => Undefined,
            Null => Null,
            Present(value) => Present(*value),
        }
    }

    /// The same state with a clone of the value. `Undefined` and `Null` stay what they are.
    ///
    /// ```
    /// # use case_untagged::JsonNullable;
    /// let name = JsonNullable::Present(String::from("blue"));
    /// assert_eq!(name.as_ref().cloned(), name);
    /// ```
    pub fn cloned(self) -> JsonNullable<T>
    where
        T: Clone,
    {
        self.map(T::clone)
    }
}
