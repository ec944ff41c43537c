// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! The table of a union whose members are told apart by the structure of their values, from which its
//! reading and writing is made.

/// Implements [`UntaggedUnion`](super::untagged::UntaggedUnion), `Serialize` and `Deserialize` for an
/// enum, and the conversions of its members.
///
/// Behind the union's name stands whether a value may be of several members at once (`any_of`) or not
/// (`one_of`), and `open` if values that fit no member are kept. Each line has a member's variant, in
/// parentheses its type if that converts into the union, and what is known of its values: their JSON
/// kinds, the properties that objects must have (`requires`) and that the member has fields for
/// (`knows`), values that properties have (`lists`), or properties of objects in them (`lists_inside`,
/// behind the names on the way). A line for `_` names the variant for what is kept
/// whole.
macro_rules! untagged_union {
    ($union:ident: $several:ident $($whole:ident)? {
        $(
            $variant:ident $(($($type:tt)*))? $(: $($how:ident)+)? =>
            $($kind:ident)|+ $($about:ident $(($($what:tt)*))?)*,
        )*
        $(_ => $open:ident,)?
    }) => {
        $crate::runtime::untagged_union! {
            @union $union $several [$($whole)?]
            [$(
                $variant [$($($type)*)?] [$($($how)+)?] [$($kind)+] [$($about [$($($what)*)?])*]
            )*]
            [$($open)?]
        }
    };

    (@union $union:ident $several:ident $whole:tt
        [$($variant:ident $type:tt $how:tt $kinds:tt $about:tt)*]
        $open:tt
    ) => {
        $($crate::runtime::member! { @from $union $variant $type })*

        impl ::serde::Serialize for $union {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::runtime::member!(@serialize self serializer [$($variant $how)*] $open)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $union {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::runtime::untagged::deserialize(deserializer)
            }
        }

        impl $crate::runtime::untagged::UntaggedUnion for $union {
            const NAME: &'static str = ::core::stringify!($union);
            const PROBES: &'static [$crate::runtime::probe::Probe] = &[$(
                $crate::runtime::untagged_union!(@probe $variant $kinds $about),
            )*];
            const ANY_OF: bool = $crate::runtime::untagged_union!(@several $several);
            const OPEN: bool = $crate::runtime::untagged_union!(@open $whole);

            #[inline]
            fn from_member(
                index: usize,
                value: &$crate::runtime::untagged::Content<'_>,
            ) -> ::core::result::Result<Self, ::serde_json::Error> {
                let left = index;
                $(
                    if left == 0 {
                        return $crate::runtime::member!(@read $variant $how value);
                    }
                    let left = left - 1;
                )*
                ::core::result::Result::Err($crate::runtime::untagged::no_member(value, left))
            }

            $crate::runtime::untagged_union! { @whole $open }
        }
    };

    (@several any_of) => { true };
    (@several one_of) => { false };

    (@open []) => { false };
    (@open [open]) => { true };

    (@whole []) => {};
    (@whole [$open:ident]) => {
        #[inline]
        fn whole(value: ::serde_json::Value) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(
                Self::$open($crate::runtime::UnrecognizedMember::new(value)),
            )
        }
    };

    (@probe $variant:ident [$($kind:ident)+] [$($about:ident $what:tt)*]) => {
        $crate::runtime::probe::of(
            ::core::stringify!($variant),
            $crate::runtime::probe::Kinds::NONE$(.or($crate::runtime::probe::Kinds::$kind))+,
        )$(.$about($crate::runtime::untagged_union!(@about $about $what)))*
    };

    (@about keeps_unknown []) => { true };
    (@about requires [$($property:literal),* $(,)?]) => { &[$($property),*] };
    (@about knows [$($property:literal),* $(,)?]) => { &[$($property),*] };
    (@about lists [$($property:literal $values:tt),* $(,)?]) => {
        &[$(($property, $crate::runtime::untagged_union!(@values $values))),*]
    };
    (@about lists_inside [$($property:literal $($inner:literal)+ [$($values:tt)*]),* $(,)?]) => {
        &[$((
            $property,
            &[$($inner),+],
            $crate::runtime::untagged_union!(@values [$($values)*]),
        )),*]
    };
    (@about limited_to $values:tt) => { $crate::runtime::untagged_union!(@values $values) };
    (@values [$($kind:ident $(($value:expr))?),* $(,)?]) => {
        &[$($crate::runtime::probe::Constant::$kind $(($value))?),*]
    };
}
pub(crate) use untagged_union;
