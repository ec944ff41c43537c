// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! The table of a union whose members are told apart by a property, from which its reading and
//! writing is made.

/// Implements [`TaggedUnion`](super::tagged::TaggedUnion), `Serialize` and `Deserialize` for an enum,
/// and the conversions of its members.
///
/// Behind the union's name stands the property that tells the members apart. Each line has the values
/// of it that mean a member, and the member's variant; in parentheses its type, if that converts into
/// the union. A member that no value means is only written. `of any type` behind the property says
/// that its values may be numbers and booleans, which are known by their texts. A line for `_` names the variant that
/// keeps objects with other values, which are refused otherwise.
macro_rules! tagged_union {
    ($union:ident: $tag:literal $(of $any:ident type)? {
        $(
            $($value:literal $(| $more:literal)* =>)?
            $variant:ident $(($($type:tt)*))? $(: $($how:ident)+)?,
        )*
        $(_ => $open:ident,)?
    }) => {
        $crate::runtime::tagged_union! {
            @union $union $tag [$($any)?]
            [$(
                [$($value $($more)*)?] $variant [$($($type)*)?] [$($($how)+)?]
            )*]
            [$($open)?]
        }
    };

    (@union $union:ident $tag:literal [$($any:ident)?]
        [$([$($value:literal)*] $variant:ident $type:tt $how:tt)*]
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
                $crate::runtime::tagged::deserialize(deserializer)
            }
        }

        impl<'de> $crate::runtime::tagged::TaggedUnion<'de> for $union {
            const NAME: &'static str = ::core::stringify!($union);
            const TAG: &'static str = $tag;
            const TAGS: &'static [&'static str] = &[$($($value,)*)*];
            $(const ANY_TYPE: bool = $crate::runtime::tagged_union!(@$any);)?

            #[inline]
            fn read<D: ::serde::Deserializer<'de>>(
                tag: &str,
                member: D,
                place: &mut ::core::option::Option<Self>,
            ) -> ::core::result::Result<(), D::Error> {
                match tag {
                    $($($value => $crate::runtime::tagged::put(
                        place,
                        $crate::runtime::member!(@read $variant $how member)?,
                    ),)*)*
                    _ => $crate::runtime::tagged::put(
                        place,
                        $crate::runtime::tagged_union!(@other tag member $open)?,
                    ),
                }
                ::core::result::Result::Ok(())
            }
        }
    };

    (@any) => { true };

    (@other $tag:ident $member:ident []) => {{
        let _ = $member;
        ::core::result::Result::Err($crate::runtime::tagged::unknown_tag::<Self, _>($tag))
    }};
    (@other $tag:ident $member:ident [$open:ident]) => {
        $crate::runtime::UnrecognizedMember::read($member).map(Self::$open)
    };
}
pub(crate) use tagged_union;
