// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! What the tables of unions have in common: what is done for one member.

/// For a member of a union: its type's conversion into the union, its pattern, and how it is read and
/// written. `null` has no value; other words say how a value is read, as in `object::model!`.
macro_rules! member {
    (@from $union:ident $variant:ident []) => {};
    (@from $union:ident $variant:ident [Box<$type:ty>]) => {
        impl ::core::convert::From<$type> for $union {
            #[inline]
            fn from(value: $type) -> Self {
                Self::$variant(::std::boxed::Box::new(value))
            }
        }
    };
    (@from $union:ident $variant:ident [$type:ty]) => {
        impl ::core::convert::From<$type> for $union {
            #[inline]
            fn from(value: $type) -> Self {
                Self::$variant(value)
            }
        }
    };

    (@pattern $variant:ident [null] $value:ident) => { Self::$variant };
    (@pattern $variant:ident [$($how:ident)*] $value:ident) => { Self::$variant($value) };

    (@write [null] $value:ident $serializer:ident) => { $serializer.serialize_unit() };
    (@write [$($how:ident)*] $value:ident $serializer:ident) => {
        ::serde::Serialize::serialize($value, $serializer)
    };

    (@read $variant:ident [] $source:ident) => {
        ::serde::Deserialize::deserialize($source).map(Self::$variant)
    };
    (@read $variant:ident [null] $source:ident) => {
        <() as ::serde::Deserialize>::deserialize($source).map(|()| Self::$variant)
    };
    (@read $variant:ident [$($how:ident)+] $source:ident) => {
        $crate::runtime::object::read::<
            $crate::runtime::object::model!(@how $($how)+), _, _
        >($source).map(Self::$variant)
    };

    // Serialising the variants of a union; one without any has no values.
    (@serialize $self:ident $serializer:ident [] []) => {{
        let _ = $serializer;
        match *$self {}
    }};
    (@serialize $self:ident $serializer:ident [$($variant:ident $how:tt)*] [$($open:ident)?]) => {
        match $self {
            $(
                $crate::runtime::member!(@pattern $variant $how value) => {
                    $crate::runtime::member!(@write $how value $serializer)
                }
            )*
            $(Self::$open(value) => ::serde::Serialize::serialize(value, $serializer),)?
        }
    };
}
pub(crate) use member;
