// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! The table of a struct's properties, from which its reading and writing is made.

/// Implements [`Model`](super::object::Model), `Serialize` and `Deserialize` for a struct.
///
/// Each line says what a property is called in JSON, which field it has, and how it may be absent:
/// `required`, `optional` (left out where it is `None`), or `nullable` (a `JsonNullable`). Words
/// after that say how its value is read where the type alone does not say it: `whole` for integers,
/// which may come as `1.0`; `list` and `values` for arrays and maps, so that errors name the item;
/// `maybe` for `null`. A line for `_` says what becomes of other properties, which are skipped
/// otherwise: `refused`, or `kept` in a field. `: Default` makes the struct from its default.
macro_rules! model {
    ($model:ident $(: $default:ident)? {
        $($name:literal => $field:ident: $presence:ident $($how:ident)*,)*
    }) => {
        $crate::runtime::object::model! {
            @model $model [$($default)?] [$($name $field $presence [$($how)*])*] [] [read]
            deserialize serialize
        }
    };
    ($model:ident $(: $default:ident)? {
        $($name:literal => $field:ident: $presence:ident $($how:ident)*,)*
        _ => $rest:ident: kept $($of:ident)*,
    }) => {
        $crate::runtime::object::model! {
            @model $model [$($default)?] [$($name $field $presence [$($how)*])*] [$rest]
            [read_keeping::<$crate::runtime::object::model!(@how $($of)*), _>]
            deserialize_map serialize_map
        }
    };
    ($model:ident $(: $default:ident)? {
        $($name:literal => $field:ident: $presence:ident $($how:ident)*,)*
        _ => refused,
    }) => {
        $crate::runtime::object::model! {
            @model $model [$($default)?] [$($name $field $presence [$($how)*])*] [] [read_all]
            deserialize serialize
        }
    };

    (@model $model:ident [$($default:ident)?]
        [$($name:literal $field:ident $presence:ident [$($how:ident)*])*]
        [$($rest:ident)?] [$($read:tt)*] $deserialize:ident $serialize:ident
    ) => {
        impl $crate::runtime::object::Model for $model {
            const NAME: &'static str = ::core::stringify!($model);
            const FIELDS: &'static [&'static str] = &[$($name),*];

            fn read<'de, A: $crate::runtime::object::Access<'de>>(
                reader: $crate::runtime::object::Reader<'de, A>,
                place: &mut ::core::option::Option<Self>,
            ) -> ::core::result::Result<(), A::Error> {
                $crate::runtime::object::model! {
                    @read [$($default)?] reader place [$($read)*]
                    [$($name $field $presence [$($how)*])*] [$($rest)?]
                }
            }

            fn write<W: $crate::runtime::object::Writer>(
                &self,
                writer: &mut W,
            ) -> ::core::result::Result<(), W::Error> {
                $(writer.$presence($name, &self.$field)?;)*
                $(writer.rest(&self.$rest)?;)?
                let _ = writer;
                ::core::result::Result::Ok(())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $model {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::runtime::object::$deserialize(deserializer)
            }
        }

        impl ::serde::Serialize for $model {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::runtime::object::$serialize(self, serializer)
            }
        }
    };

    // Into the fields of a value in which everything is left out.
    (@read [$default:ident] $reader:ident $into:ident [$($read:tt)*]
        [$($name:literal $field:ident $presence:ident [$($how:ident)*])*] [$($rest:ident)?]
    ) => {{
        let model = $into.insert(<Self as ::core::default::Default>::default());
        $reader.$($read)*(
            &mut [$($crate::runtime::object::model!(@place model.$field, $($how)*)),*],
            $(&mut model.$rest)?
        )
    }};
    // Into variables, of which the struct is made then.
    (@read [] $reader:ident $into:ident [$($read:tt)*]
        [$($name:literal $field:ident $presence:ident [$($how:ident)*])*] [$($rest:ident)?]
    ) => {{
        $(let mut $field = $crate::runtime::object::model!(@start $presence);)*
        $(let mut $rest = ::core::default::Default::default();)?
        $reader.$($read)*(
            &mut [$($crate::runtime::object::model!(@place $field, $($how)*)),*],
            $(&mut $rest)?
        )?;
        $crate::runtime::object::put($into, Self {
            $($field: $crate::runtime::object::model!(@end $presence $field $name),)*
            $($rest,)?
        });
        ::core::result::Result::Ok(())
    }};

    (@start required) => { $crate::runtime::object::Slot::new() };
    (@start optional) => { ::core::option::Option::None };
    (@start nullable) => { $crate::runtime::JsonNullable::Undefined };

    (@end required $field:ident $name:literal) => { $field.value::<A::Error>($name)? };
    (@end $presence:ident $field:ident $name:literal) => { $field };

    (@place $place:expr,) => { &mut $place };
    (@place $place:expr, $($how:ident)+) => {
        &mut $crate::runtime::object::through::<$crate::runtime::object::model!(@how $($how)+), _>(
            &mut $place,
        )
    };

    (@how) => { $crate::runtime::object::Plain };
    (@how whole) => { $crate::runtime::object::Whole };
    (@how list $($of:ident)*) => {
        $crate::runtime::object::List<$crate::runtime::object::model!(@how $($of)*)>
    };
    (@how values $($of:ident)*) => {
        $crate::runtime::object::Values<$crate::runtime::object::model!(@how $($of)*)>
    };
    (@how maybe $($of:ident)*) => {
        $crate::runtime::object::Maybe<$crate::runtime::object::model!(@how $($of)*)>
    };
}
pub(crate) use model;
