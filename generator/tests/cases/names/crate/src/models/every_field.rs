// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EveryField {
    pub r#as: Option<String>,
    pub r#break: Option<String>,
    pub r#const: Option<String>,
    pub r#continue: Option<String>,
    pub crate_: String,
    pub r#dyn: Option<String>,
    pub r#else: Option<String>,
    pub r#enum: Option<String>,
    pub r#extern: Option<String>,
    pub r#false: Option<String>,
    pub r#fn: Option<String>,
    pub r#for: Option<String>,
    pub r#gen: Option<String>,
    pub r#if: Option<String>,
    pub r#impl: Option<String>,
    pub r#in: Option<String>,
    pub r#let: Option<String>,
    pub r#loop: Option<String>,
    pub r#match: Option<String>,
    pub r#mod: Option<String>,
    pub r#move: Option<String>,
    pub r#mut: Option<String>,
    pub r#pub: Option<String>,
    pub r#ref: Option<String>,
    pub r#return: Option<String>,
    pub self_: String,
    pub self_capitalized: String,
    pub r#static: Option<String>,
    pub r#struct: Option<String>,
    pub super_: Option<String>,
    pub r#trait: Option<String>,
    pub r#true: Option<String>,
    pub r#try: Option<String>,
    pub r#type: String,
    pub union: Option<String>,
    pub r#unsafe: Option<String>,
    pub r#use: Option<String>,
    pub r#where: Option<String>,
    pub r#while: Option<String>,
    pub r#async: Option<String>,
    pub r#await: Option<String>,
    pub r#abstract: Option<String>,
    pub r#become: Option<String>,
    pub r#box: Option<String>,
    pub r#do: Option<String>,
    pub r#final: Option<String>,
    pub r#macro: Option<String>,
    pub r#override: Option<String>,
    pub r#priv: Option<String>,
    pub r#typeof: Option<String>,
    pub r#unsized: Option<String>,
    pub r#virtual: Option<String>,
    pub r#yield: Option<String>,
    pub raw: Option<String>,
    pub safe: Option<String>,
    pub auto: Option<String>,
    pub default: Option<String>,
    pub macro_rules: Option<String>,
    pub option: Option<String>,
    pub some: Option<String>,
    pub none: Option<String>,
    pub vec: Option<String>,
    pub string: Option<String>,
    pub result: Option<String>,
    pub ok: Option<String>,
    pub err: Option<String>,
    pub box_capitalized: Option<String>,
    pub default_capitalized: Option<String>,
    pub clone_capitalized: Option<String>,
    pub copy: Option<String>,
    pub debug: Option<String>,
    pub partial_eq: Option<String>,
    pub eq_capitalized: Option<String>,
    pub hash_capitalized: Option<String>,
    pub ord: Option<String>,
    pub partial_ord: Option<String>,
    pub iterator: Option<String>,
    pub into_iterator: Option<String>,
    pub into_capitalized: Option<String>,
    pub from_capitalized: Option<String>,
    pub try_from: Option<String>,
    pub try_into: Option<String>,
    pub as_ref: Option<String>,
    pub as_mut: Option<String>,
    pub send: Option<String>,
    pub sync: Option<String>,
    pub sized: Option<String>,
    pub drop: Option<String>,
    pub fn_capitalized: Option<String>,
    pub fn_mut: Option<String>,
    pub fn_once: Option<String>,
    pub to_owned: Option<String>,
    pub to_string: Option<String>,
    pub extend: Option<String>,
    pub str: Option<String>,
    pub bool: Option<String>,
    pub char: Option<String>,
    pub u8: Option<String>,
    pub i8: Option<String>,
    pub u16: Option<String>,
    pub i16: Option<String>,
    pub u32: Option<String>,
    pub i32: Option<String>,
    pub u64: Option<String>,
    pub i64: Option<String>,
    pub u128: Option<String>,
    pub i128: Option<String>,
    pub usize: Option<String>,
    pub isize: Option<String>,
    pub f32: Option<String>,
    pub f64: Option<String>,
    pub serialize_capitalized: Option<String>,
    pub deserialize_capitalized: Option<String>,
    pub serializer: Option<String>,
    pub deserializer: Option<String>,
    pub value_capitalized: Option<String>,
    pub map: Option<String>,
    pub number: Option<String>,
    pub b_tree_map: Option<String>,
    pub hash_map: Option<String>,
    pub json_nullable_pascal_case: Option<String>,
    pub unrecognized_capitalized: Option<String>,
    pub unrecognized_member: Option<String>,
    pub formatter: Option<String>,
    pub display: Option<String>,
    pub from_str: Option<String>,
    pub date_time: Option<String>,
    pub fixed_offset: Option<String>,
    pub naive_date: Option<String>,
    pub uuid_capitalized: Option<String>,
    pub cow: Option<String>,
    pub borrow: Option<String>,
    pub error: Option<String>,
    pub visitor: Option<String>,
    pub runtime: Option<String>,
    pub models: Option<String>,
    pub lib: Option<String>,
    pub core: Option<String>,
    pub std: Option<String>,
    pub alloc: Option<String>,
    pub serde: Option<String>,
    pub serde_json: Option<String>,
    pub chrono: Option<String>,
    pub uuid: Option<String>,
    pub main: Option<String>,
    pub test: Option<String>,
    pub proc_macro: Option<String>,
    pub named_fields: Option<String>,
    pub open_enum: Option<String>,
    pub tagged: Option<String>,
    pub untagged: Option<String>,
    pub json_nullable: Option<String>,
    pub nul: Option<String>,
    pub con: Option<String>,
    pub prn: Option<String>,
    pub aux: Option<String>,
    pub com1: Option<String>,
    pub lpt1: Option<String>,
    pub new: Option<String>,
    pub as_str: Option<String>,
    pub known: Option<String>,
    pub known_uppercase: Option<String>,
    pub from: Option<String>,
    pub into: Option<String>,
    pub clone: Option<String>,
    pub eq: Option<String>,
    pub hash: Option<String>,
    pub cmp: Option<String>,
    pub fmt: Option<String>,
    pub serialize: Option<String>,
    pub deserialize: Option<String>,
    pub validate: Option<String>,
    pub is_undefined: Option<String>,
    pub additional_properties: Option<String>,
    pub unrecognized: Option<String>,
    pub with_new: Option<String>,
    pub with_as_str: Option<String>,
    pub set: Option<String>,
    pub get: Option<String>,
    pub value: JsonNullable<Value>,
}

impl EveryField {
    /// Makes a new `EveryField` with everything optional left out.
    pub fn new(
        crate_: impl Into<String>,
        self_: impl Into<String>,
        self_capitalized: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            r#as: None,
            r#break: None,
            r#const: None,
            r#continue: None,
            crate_: crate_.into(),
            r#dyn: None,
            r#else: None,
            r#enum: None,
            r#extern: None,
            r#false: None,
            r#fn: None,
            r#for: None,
            r#gen: None,
            r#if: None,
            r#impl: None,
            r#in: None,
            r#let: None,
            r#loop: None,
            r#match: None,
            r#mod: None,
            r#move: None,
            r#mut: None,
            r#pub: None,
            r#ref: None,
            r#return: None,
            self_: self_.into(),
            self_capitalized: self_capitalized.into(),
            r#static: None,
            r#struct: None,
            super_: None,
            r#trait: None,
            r#true: None,
            r#try: None,
            r#type: r#type.into(),
            union: None,
            r#unsafe: None,
            r#use: None,
            r#where: None,
            r#while: None,
            r#async: None,
            r#await: None,
            r#abstract: None,
            r#become: None,
            r#box: None,
            r#do: None,
            r#final: None,
            r#macro: None,
            r#override: None,
            r#priv: None,
            r#typeof: None,
            r#unsized: None,
            r#virtual: None,
            r#yield: None,
            raw: None,
            safe: None,
            auto: None,
            default: None,
            macro_rules: None,
            option: None,
            some: None,
            none: None,
            vec: None,
            string: None,
            result: None,
            ok: None,
            err: None,
            box_capitalized: None,
            default_capitalized: None,
            clone_capitalized: None,
            copy: None,
            debug: None,
            partial_eq: None,
            eq_capitalized: None,
            hash_capitalized: None,
            ord: None,
            partial_ord: None,
            iterator: None,
            into_iterator: None,
            into_capitalized: None,
            from_capitalized: None,
            try_from: None,
            try_into: None,
            as_ref: None,
            as_mut: None,
            send: None,
            sync: None,
            sized: None,
            drop: None,
            fn_capitalized: None,
            fn_mut: None,
            fn_once: None,
            to_owned: None,
            to_string: None,
            extend: None,
            str: None,
            bool: None,
            char: None,
            u8: None,
            i8: None,
            u16: None,
            i16: None,
            u32: None,
            i32: None,
            u64: None,
            i64: None,
            u128: None,
            i128: None,
            usize: None,
            isize: None,
            f32: None,
            f64: None,
            serialize_capitalized: None,
            deserialize_capitalized: None,
            serializer: None,
            deserializer: None,
            value_capitalized: None,
            map: None,
            number: None,
            b_tree_map: None,
            hash_map: None,
            json_nullable_pascal_case: None,
            unrecognized_capitalized: None,
            unrecognized_member: None,
            formatter: None,
            display: None,
            from_str: None,
            date_time: None,
            fixed_offset: None,
            naive_date: None,
            uuid_capitalized: None,
            cow: None,
            borrow: None,
            error: None,
            visitor: None,
            runtime: None,
            models: None,
            lib: None,
            core: None,
            std: None,
            alloc: None,
            serde: None,
            serde_json: None,
            chrono: None,
            uuid: None,
            main: None,
            test: None,
            proc_macro: None,
            named_fields: None,
            open_enum: None,
            tagged: None,
            untagged: None,
            json_nullable: None,
            nul: None,
            con: None,
            prn: None,
            aux: None,
            com1: None,
            lpt1: None,
            new: None,
            as_str: None,
            known: None,
            known_uppercase: None,
            from: None,
            into: None,
            clone: None,
            eq: None,
            hash: None,
            cmp: None,
            fmt: None,
            serialize: None,
            deserialize: None,
            validate: None,
            is_undefined: None,
            additional_properties: None,
            unrecognized: None,
            with_new: None,
            with_as_str: None,
            set: None,
            get: None,
            value: JsonNullable::Undefined,
        }
    }

    /// Sets `as`.
    pub fn with_as(mut self, value: impl Into<String>) -> Self {
        self.r#as = Some(value.into());
        self
    }

    /// Sets `break`.
    pub fn with_break(mut self, value: impl Into<String>) -> Self {
        self.r#break = Some(value.into());
        self
    }

    /// Sets `const`.
    pub fn with_const(mut self, value: impl Into<String>) -> Self {
        self.r#const = Some(value.into());
        self
    }

    /// Sets `continue`.
    pub fn with_continue(mut self, value: impl Into<String>) -> Self {
        self.r#continue = Some(value.into());
        self
    }

    /// Sets `dyn`.
    pub fn with_dyn(mut self, value: impl Into<String>) -> Self {
        self.r#dyn = Some(value.into());
        self
    }

    /// Sets `else`.
    pub fn with_else(mut self, value: impl Into<String>) -> Self {
        self.r#else = Some(value.into());
        self
    }

    /// Sets `enum`.
    pub fn with_enum(mut self, value: impl Into<String>) -> Self {
        self.r#enum = Some(value.into());
        self
    }

    /// Sets `extern`.
    pub fn with_extern(mut self, value: impl Into<String>) -> Self {
        self.r#extern = Some(value.into());
        self
    }

    /// Sets `false`.
    pub fn with_false(mut self, value: impl Into<String>) -> Self {
        self.r#false = Some(value.into());
        self
    }

    /// Sets `fn`.
    pub fn with_fn(mut self, value: impl Into<String>) -> Self {
        self.r#fn = Some(value.into());
        self
    }

    /// Sets `for`.
    pub fn with_for(mut self, value: impl Into<String>) -> Self {
        self.r#for = Some(value.into());
        self
    }

    /// Sets `gen`.
    pub fn with_gen(mut self, value: impl Into<String>) -> Self {
        self.r#gen = Some(value.into());
        self
    }

    /// Sets `if`.
    pub fn with_if(mut self, value: impl Into<String>) -> Self {
        self.r#if = Some(value.into());
        self
    }

    /// Sets `impl`.
    pub fn with_impl(mut self, value: impl Into<String>) -> Self {
        self.r#impl = Some(value.into());
        self
    }

    /// Sets `in`.
    pub fn with_in(mut self, value: impl Into<String>) -> Self {
        self.r#in = Some(value.into());
        self
    }

    /// Sets `let`.
    pub fn with_let(mut self, value: impl Into<String>) -> Self {
        self.r#let = Some(value.into());
        self
    }

    /// Sets `loop`.
    pub fn with_loop(mut self, value: impl Into<String>) -> Self {
        self.r#loop = Some(value.into());
        self
    }

    /// Sets `match`.
    pub fn with_match(mut self, value: impl Into<String>) -> Self {
        self.r#match = Some(value.into());
        self
    }

    /// Sets `mod`.
    pub fn with_mod(mut self, value: impl Into<String>) -> Self {
        self.r#mod = Some(value.into());
        self
    }

    /// Sets `move`.
    pub fn with_move(mut self, value: impl Into<String>) -> Self {
        self.r#move = Some(value.into());
        self
    }

    /// Sets `mut`.
    pub fn with_mut(mut self, value: impl Into<String>) -> Self {
        self.r#mut = Some(value.into());
        self
    }

    /// Sets `pub`.
    pub fn with_pub(mut self, value: impl Into<String>) -> Self {
        self.r#pub = Some(value.into());
        self
    }

    /// Sets `ref`.
    pub fn with_ref(mut self, value: impl Into<String>) -> Self {
        self.r#ref = Some(value.into());
        self
    }

    /// Sets `return`.
    pub fn with_return(mut self, value: impl Into<String>) -> Self {
        self.r#return = Some(value.into());
        self
    }

    /// Sets `static`.
    pub fn with_static(mut self, value: impl Into<String>) -> Self {
        self.r#static = Some(value.into());
        self
    }

    /// Sets `struct`.
    pub fn with_struct(mut self, value: impl Into<String>) -> Self {
        self.r#struct = Some(value.into());
        self
    }

    /// Sets `super`.
    pub fn with_super(mut self, value: impl Into<String>) -> Self {
        self.super_ = Some(value.into());
        self
    }

    /// Sets `trait`.
    pub fn with_trait(mut self, value: impl Into<String>) -> Self {
        self.r#trait = Some(value.into());
        self
    }

    /// Sets `true`.
    pub fn with_true(mut self, value: impl Into<String>) -> Self {
        self.r#true = Some(value.into());
        self
    }

    /// Sets `try`.
    pub fn with_try(mut self, value: impl Into<String>) -> Self {
        self.r#try = Some(value.into());
        self
    }

    /// Sets `union`.
    pub fn with_union(mut self, value: impl Into<String>) -> Self {
        self.union = Some(value.into());
        self
    }

    /// Sets `unsafe`.
    pub fn with_unsafe(mut self, value: impl Into<String>) -> Self {
        self.r#unsafe = Some(value.into());
        self
    }

    /// Sets `use`.
    pub fn with_use(mut self, value: impl Into<String>) -> Self {
        self.r#use = Some(value.into());
        self
    }

    /// Sets `where`.
    pub fn with_where(mut self, value: impl Into<String>) -> Self {
        self.r#where = Some(value.into());
        self
    }

    /// Sets `while`.
    pub fn with_while(mut self, value: impl Into<String>) -> Self {
        self.r#while = Some(value.into());
        self
    }

    /// Sets `async`.
    pub fn with_async(mut self, value: impl Into<String>) -> Self {
        self.r#async = Some(value.into());
        self
    }

    /// Sets `await`.
    pub fn with_await(mut self, value: impl Into<String>) -> Self {
        self.r#await = Some(value.into());
        self
    }

    /// Sets `abstract`.
    pub fn with_abstract(mut self, value: impl Into<String>) -> Self {
        self.r#abstract = Some(value.into());
        self
    }

    /// Sets `become`.
    pub fn with_become(mut self, value: impl Into<String>) -> Self {
        self.r#become = Some(value.into());
        self
    }

    /// Sets `box`.
    pub fn with_box(mut self, value: impl Into<String>) -> Self {
        self.r#box = Some(value.into());
        self
    }

    /// Sets `do`.
    pub fn with_do(mut self, value: impl Into<String>) -> Self {
        self.r#do = Some(value.into());
        self
    }

    /// Sets `final`.
    pub fn with_final(mut self, value: impl Into<String>) -> Self {
        self.r#final = Some(value.into());
        self
    }

    /// Sets `macro`.
    pub fn with_macro(mut self, value: impl Into<String>) -> Self {
        self.r#macro = Some(value.into());
        self
    }

    /// Sets `override`.
    pub fn with_override(mut self, value: impl Into<String>) -> Self {
        self.r#override = Some(value.into());
        self
    }

    /// Sets `priv`.
    pub fn with_priv(mut self, value: impl Into<String>) -> Self {
        self.r#priv = Some(value.into());
        self
    }

    /// Sets `typeof`.
    pub fn with_typeof(mut self, value: impl Into<String>) -> Self {
        self.r#typeof = Some(value.into());
        self
    }

    /// Sets `unsized`.
    pub fn with_unsized(mut self, value: impl Into<String>) -> Self {
        self.r#unsized = Some(value.into());
        self
    }

    /// Sets `virtual`.
    pub fn with_virtual(mut self, value: impl Into<String>) -> Self {
        self.r#virtual = Some(value.into());
        self
    }

    /// Sets `yield`.
    pub fn with_yield(mut self, value: impl Into<String>) -> Self {
        self.r#yield = Some(value.into());
        self
    }

    /// Sets `raw`.
    pub fn with_raw(mut self, value: impl Into<String>) -> Self {
        self.raw = Some(value.into());
        self
    }

    /// Sets `safe`.
    pub fn with_safe(mut self, value: impl Into<String>) -> Self {
        self.safe = Some(value.into());
        self
    }

    /// Sets `auto`.
    pub fn with_auto(mut self, value: impl Into<String>) -> Self {
        self.auto = Some(value.into());
        self
    }

    /// Sets `default`.
    pub fn with_default(mut self, value: impl Into<String>) -> Self {
        self.default = Some(value.into());
        self
    }

    /// Sets `macro_rules`.
    pub fn with_macro_rules(mut self, value: impl Into<String>) -> Self {
        self.macro_rules = Some(value.into());
        self
    }

    /// Sets `option`.
    pub fn with_option(mut self, value: impl Into<String>) -> Self {
        self.option = Some(value.into());
        self
    }

    /// Sets `some`.
    pub fn with_some(mut self, value: impl Into<String>) -> Self {
        self.some = Some(value.into());
        self
    }

    /// Sets `none`.
    pub fn with_none(mut self, value: impl Into<String>) -> Self {
        self.none = Some(value.into());
        self
    }

    /// Sets `vec`.
    pub fn with_vec(mut self, value: impl Into<String>) -> Self {
        self.vec = Some(value.into());
        self
    }

    /// Sets `string`.
    pub fn with_string(mut self, value: impl Into<String>) -> Self {
        self.string = Some(value.into());
        self
    }

    /// Sets `result`.
    pub fn with_result(mut self, value: impl Into<String>) -> Self {
        self.result = Some(value.into());
        self
    }

    /// Sets `ok`.
    pub fn with_ok(mut self, value: impl Into<String>) -> Self {
        self.ok = Some(value.into());
        self
    }

    /// Sets `err`.
    pub fn with_err(mut self, value: impl Into<String>) -> Self {
        self.err = Some(value.into());
        self
    }

    /// Sets `box_capitalized`.
    pub fn with_box_capitalized(mut self, value: impl Into<String>) -> Self {
        self.box_capitalized = Some(value.into());
        self
    }

    /// Sets `default_capitalized`.
    pub fn with_default_capitalized(mut self, value: impl Into<String>) -> Self {
        self.default_capitalized = Some(value.into());
        self
    }

    /// Sets `clone_capitalized`.
    pub fn with_clone_capitalized(mut self, value: impl Into<String>) -> Self {
        self.clone_capitalized = Some(value.into());
        self
    }

    /// Sets `copy`.
    pub fn with_copy(mut self, value: impl Into<String>) -> Self {
        self.copy = Some(value.into());
        self
    }

    /// Sets `debug`.
    pub fn with_debug(mut self, value: impl Into<String>) -> Self {
        self.debug = Some(value.into());
        self
    }

    /// Sets `partial_eq`.
    pub fn with_partial_eq(mut self, value: impl Into<String>) -> Self {
        self.partial_eq = Some(value.into());
        self
    }

    /// Sets `eq_capitalized`.
    pub fn with_eq_capitalized(mut self, value: impl Into<String>) -> Self {
        self.eq_capitalized = Some(value.into());
        self
    }

    /// Sets `hash_capitalized`.
    pub fn with_hash_capitalized(mut self, value: impl Into<String>) -> Self {
        self.hash_capitalized = Some(value.into());
        self
    }

    /// Sets `ord`.
    pub fn with_ord(mut self, value: impl Into<String>) -> Self {
        self.ord = Some(value.into());
        self
    }

    /// Sets `partial_ord`.
    pub fn with_partial_ord(mut self, value: impl Into<String>) -> Self {
        self.partial_ord = Some(value.into());
        self
    }

    /// Sets `iterator`.
    pub fn with_iterator(mut self, value: impl Into<String>) -> Self {
        self.iterator = Some(value.into());
        self
    }

    /// Sets `into_iterator`.
    pub fn with_into_iterator(mut self, value: impl Into<String>) -> Self {
        self.into_iterator = Some(value.into());
        self
    }

    /// Sets `into_capitalized`.
    pub fn with_into_capitalized(mut self, value: impl Into<String>) -> Self {
        self.into_capitalized = Some(value.into());
        self
    }

    /// Sets `from_capitalized`.
    pub fn with_from_capitalized(mut self, value: impl Into<String>) -> Self {
        self.from_capitalized = Some(value.into());
        self
    }

    /// Sets `try_from`.
    pub fn with_try_from(mut self, value: impl Into<String>) -> Self {
        self.try_from = Some(value.into());
        self
    }

    /// Sets `try_into`.
    pub fn with_try_into(mut self, value: impl Into<String>) -> Self {
        self.try_into = Some(value.into());
        self
    }

    /// Sets `as_ref`.
    pub fn with_as_ref(mut self, value: impl Into<String>) -> Self {
        self.as_ref = Some(value.into());
        self
    }

    /// Sets `as_mut`.
    pub fn with_as_mut(mut self, value: impl Into<String>) -> Self {
        self.as_mut = Some(value.into());
        self
    }

    /// Sets `send`.
    pub fn with_send(mut self, value: impl Into<String>) -> Self {
        self.send = Some(value.into());
        self
    }

    /// Sets `sync`.
    pub fn with_sync(mut self, value: impl Into<String>) -> Self {
        self.sync = Some(value.into());
        self
    }

    /// Sets `sized`.
    pub fn with_sized(mut self, value: impl Into<String>) -> Self {
        self.sized = Some(value.into());
        self
    }

    /// Sets `drop`.
    pub fn with_drop(mut self, value: impl Into<String>) -> Self {
        self.drop = Some(value.into());
        self
    }

    /// Sets `fn_capitalized`.
    pub fn with_fn_capitalized(mut self, value: impl Into<String>) -> Self {
        self.fn_capitalized = Some(value.into());
        self
    }

    /// Sets `fn_mut`.
    pub fn with_fn_mut(mut self, value: impl Into<String>) -> Self {
        self.fn_mut = Some(value.into());
        self
    }

    /// Sets `fn_once`.
    pub fn with_fn_once(mut self, value: impl Into<String>) -> Self {
        self.fn_once = Some(value.into());
        self
    }

    /// Sets `to_owned`.
    pub fn with_to_owned(mut self, value: impl Into<String>) -> Self {
        self.to_owned = Some(value.into());
        self
    }

    /// Sets `to_string`.
    pub fn with_to_string(mut self, value: impl Into<String>) -> Self {
        self.to_string = Some(value.into());
        self
    }

    /// Sets `extend`.
    pub fn with_extend(mut self, value: impl Into<String>) -> Self {
        self.extend = Some(value.into());
        self
    }

    /// Sets `str`.
    pub fn with_str(mut self, value: impl Into<String>) -> Self {
        self.str = Some(value.into());
        self
    }

    /// Sets `bool`.
    pub fn with_bool(mut self, value: impl Into<String>) -> Self {
        self.bool = Some(value.into());
        self
    }

    /// Sets `char`.
    pub fn with_char(mut self, value: impl Into<String>) -> Self {
        self.char = Some(value.into());
        self
    }

    /// Sets `u8`.
    pub fn with_u8(mut self, value: impl Into<String>) -> Self {
        self.u8 = Some(value.into());
        self
    }

    /// Sets `i8`.
    pub fn with_i8(mut self, value: impl Into<String>) -> Self {
        self.i8 = Some(value.into());
        self
    }

    /// Sets `u16`.
    pub fn with_u16(mut self, value: impl Into<String>) -> Self {
        self.u16 = Some(value.into());
        self
    }

    /// Sets `i16`.
    pub fn with_i16(mut self, value: impl Into<String>) -> Self {
        self.i16 = Some(value.into());
        self
    }

    /// Sets `u32`.
    pub fn with_u32(mut self, value: impl Into<String>) -> Self {
        self.u32 = Some(value.into());
        self
    }

    /// Sets `i32`.
    pub fn with_i32(mut self, value: impl Into<String>) -> Self {
        self.i32 = Some(value.into());
        self
    }

    /// Sets `u64`.
    pub fn with_u64(mut self, value: impl Into<String>) -> Self {
        self.u64 = Some(value.into());
        self
    }

    /// Sets `i64`.
    pub fn with_i64(mut self, value: impl Into<String>) -> Self {
        self.i64 = Some(value.into());
        self
    }

    /// Sets `u128`.
    pub fn with_u128(mut self, value: impl Into<String>) -> Self {
        self.u128 = Some(value.into());
        self
    }

    /// Sets `i128`.
    pub fn with_i128(mut self, value: impl Into<String>) -> Self {
        self.i128 = Some(value.into());
        self
    }

    /// Sets `usize`.
    pub fn with_usize(mut self, value: impl Into<String>) -> Self {
        self.usize = Some(value.into());
        self
    }

    /// Sets `isize`.
    pub fn with_isize(mut self, value: impl Into<String>) -> Self {
        self.isize = Some(value.into());
        self
    }

    /// Sets `f32`.
    pub fn with_f32(mut self, value: impl Into<String>) -> Self {
        self.f32 = Some(value.into());
        self
    }

    /// Sets `f64`.
    pub fn with_f64(mut self, value: impl Into<String>) -> Self {
        self.f64 = Some(value.into());
        self
    }

    /// Sets `serialize_capitalized`.
    pub fn with_serialize_capitalized(mut self, value: impl Into<String>) -> Self {
        self.serialize_capitalized = Some(value.into());
        self
    }

    /// Sets `deserialize_capitalized`.
    pub fn with_deserialize_capitalized(mut self, value: impl Into<String>) -> Self {
        self.deserialize_capitalized = Some(value.into());
        self
    }

    /// Sets `serializer`.
    pub fn with_serializer(mut self, value: impl Into<String>) -> Self {
        self.serializer = Some(value.into());
        self
    }

    /// Sets `deserializer`.
    pub fn with_deserializer(mut self, value: impl Into<String>) -> Self {
        self.deserializer = Some(value.into());
        self
    }

    /// Sets `value_capitalized`.
    pub fn with_value_capitalized(mut self, value: impl Into<String>) -> Self {
        self.value_capitalized = Some(value.into());
        self
    }

    /// Sets `map`.
    pub fn with_map(mut self, value: impl Into<String>) -> Self {
        self.map = Some(value.into());
        self
    }

    /// Sets `number`.
    pub fn with_number(mut self, value: impl Into<String>) -> Self {
        self.number = Some(value.into());
        self
    }

    /// Sets `b_tree_map`.
    pub fn with_b_tree_map(mut self, value: impl Into<String>) -> Self {
        self.b_tree_map = Some(value.into());
        self
    }

    /// Sets `hash_map`.
    pub fn with_hash_map(mut self, value: impl Into<String>) -> Self {
        self.hash_map = Some(value.into());
        self
    }

    /// Sets `json_nullable_pascal_case`.
    pub fn with_json_nullable_pascal_case(mut self, value: impl Into<String>) -> Self {
        self.json_nullable_pascal_case = Some(value.into());
        self
    }

    /// Sets `unrecognized_capitalized`.
    pub fn with_unrecognized_capitalized(mut self, value: impl Into<String>) -> Self {
        self.unrecognized_capitalized = Some(value.into());
        self
    }

    /// Sets `unrecognized_member`.
    pub fn with_unrecognized_member(mut self, value: impl Into<String>) -> Self {
        self.unrecognized_member = Some(value.into());
        self
    }

    /// Sets `formatter`.
    pub fn with_formatter(mut self, value: impl Into<String>) -> Self {
        self.formatter = Some(value.into());
        self
    }

    /// Sets `display`.
    pub fn with_display(mut self, value: impl Into<String>) -> Self {
        self.display = Some(value.into());
        self
    }

    /// Sets `from_str`.
    pub fn with_from_str(mut self, value: impl Into<String>) -> Self {
        self.from_str = Some(value.into());
        self
    }

    /// Sets `date_time`.
    pub fn with_date_time(mut self, value: impl Into<String>) -> Self {
        self.date_time = Some(value.into());
        self
    }

    /// Sets `fixed_offset`.
    pub fn with_fixed_offset(mut self, value: impl Into<String>) -> Self {
        self.fixed_offset = Some(value.into());
        self
    }

    /// Sets `naive_date`.
    pub fn with_naive_date(mut self, value: impl Into<String>) -> Self {
        self.naive_date = Some(value.into());
        self
    }

    /// Sets `uuid_capitalized`.
    pub fn with_uuid_capitalized(mut self, value: impl Into<String>) -> Self {
        self.uuid_capitalized = Some(value.into());
        self
    }

    /// Sets `cow`.
    pub fn with_cow(mut self, value: impl Into<String>) -> Self {
        self.cow = Some(value.into());
        self
    }

    /// Sets `borrow`.
    pub fn with_borrow(mut self, value: impl Into<String>) -> Self {
        self.borrow = Some(value.into());
        self
    }

    /// Sets `error`.
    pub fn with_error(mut self, value: impl Into<String>) -> Self {
        self.error = Some(value.into());
        self
    }

    /// Sets `visitor`.
    pub fn with_visitor(mut self, value: impl Into<String>) -> Self {
        self.visitor = Some(value.into());
        self
    }

    /// Sets `runtime`.
    pub fn with_runtime(mut self, value: impl Into<String>) -> Self {
        self.runtime = Some(value.into());
        self
    }

    /// Sets `models`.
    pub fn with_models(mut self, value: impl Into<String>) -> Self {
        self.models = Some(value.into());
        self
    }

    /// Sets `lib`.
    pub fn with_lib(mut self, value: impl Into<String>) -> Self {
        self.lib = Some(value.into());
        self
    }

    /// Sets `core`.
    pub fn with_core(mut self, value: impl Into<String>) -> Self {
        self.core = Some(value.into());
        self
    }

    /// Sets `std`.
    pub fn with_std(mut self, value: impl Into<String>) -> Self {
        self.std = Some(value.into());
        self
    }

    /// Sets `alloc`.
    pub fn with_alloc(mut self, value: impl Into<String>) -> Self {
        self.alloc = Some(value.into());
        self
    }

    /// Sets `serde`.
    pub fn with_serde(mut self, value: impl Into<String>) -> Self {
        self.serde = Some(value.into());
        self
    }

    /// Sets `serde_json`.
    pub fn with_serde_json(mut self, value: impl Into<String>) -> Self {
        self.serde_json = Some(value.into());
        self
    }

    /// Sets `chrono`.
    pub fn with_chrono(mut self, value: impl Into<String>) -> Self {
        self.chrono = Some(value.into());
        self
    }

    /// Sets `uuid`.
    pub fn with_uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }

    /// Sets `main`.
    pub fn with_main(mut self, value: impl Into<String>) -> Self {
        self.main = Some(value.into());
        self
    }

    /// Sets `test`.
    pub fn with_test(mut self, value: impl Into<String>) -> Self {
        self.test = Some(value.into());
        self
    }

    /// Sets `proc_macro`.
    pub fn with_proc_macro(mut self, value: impl Into<String>) -> Self {
        self.proc_macro = Some(value.into());
        self
    }

    /// Sets `named_fields`.
    pub fn with_named_fields(mut self, value: impl Into<String>) -> Self {
        self.named_fields = Some(value.into());
        self
    }

    /// Sets `open_enum`.
    pub fn with_open_enum(mut self, value: impl Into<String>) -> Self {
        self.open_enum = Some(value.into());
        self
    }

    /// Sets `tagged`.
    pub fn with_tagged(mut self, value: impl Into<String>) -> Self {
        self.tagged = Some(value.into());
        self
    }

    /// Sets `untagged`.
    pub fn with_untagged(mut self, value: impl Into<String>) -> Self {
        self.untagged = Some(value.into());
        self
    }

    /// Sets `json_nullable`.
    pub fn with_json_nullable(mut self, value: impl Into<String>) -> Self {
        self.json_nullable = Some(value.into());
        self
    }

    /// Sets `nul`.
    pub fn with_nul(mut self, value: impl Into<String>) -> Self {
        self.nul = Some(value.into());
        self
    }

    /// Sets `con`.
    pub fn with_con(mut self, value: impl Into<String>) -> Self {
        self.con = Some(value.into());
        self
    }

    /// Sets `prn`.
    pub fn with_prn(mut self, value: impl Into<String>) -> Self {
        self.prn = Some(value.into());
        self
    }

    /// Sets `aux`.
    pub fn with_aux(mut self, value: impl Into<String>) -> Self {
        self.aux = Some(value.into());
        self
    }

    /// Sets `com1`.
    pub fn with_com1(mut self, value: impl Into<String>) -> Self {
        self.com1 = Some(value.into());
        self
    }

    /// Sets `lpt1`.
    pub fn with_lpt1(mut self, value: impl Into<String>) -> Self {
        self.lpt1 = Some(value.into());
        self
    }

    /// Sets `new`.
    pub fn with_new(mut self, value: impl Into<String>) -> Self {
        self.new = Some(value.into());
        self
    }

    /// Sets `as_str`.
    pub fn with_as_str(mut self, value: impl Into<String>) -> Self {
        self.as_str = Some(value.into());
        self
    }

    /// Sets `known`.
    pub fn with_known(mut self, value: impl Into<String>) -> Self {
        self.known = Some(value.into());
        self
    }

    /// Sets `known_uppercase`.
    pub fn with_known_uppercase(mut self, value: impl Into<String>) -> Self {
        self.known_uppercase = Some(value.into());
        self
    }

    /// Sets `from`.
    pub fn with_from(mut self, value: impl Into<String>) -> Self {
        self.from = Some(value.into());
        self
    }

    /// Sets `into`.
    pub fn with_into(mut self, value: impl Into<String>) -> Self {
        self.into = Some(value.into());
        self
    }

    /// Sets `clone`.
    pub fn with_clone(mut self, value: impl Into<String>) -> Self {
        self.clone = Some(value.into());
        self
    }

    /// Sets `eq`.
    pub fn with_eq(mut self, value: impl Into<String>) -> Self {
        self.eq = Some(value.into());
        self
    }

    /// Sets `hash`.
    pub fn with_hash(mut self, value: impl Into<String>) -> Self {
        self.hash = Some(value.into());
        self
    }

    /// Sets `cmp`.
    pub fn with_cmp(mut self, value: impl Into<String>) -> Self {
        self.cmp = Some(value.into());
        self
    }

    /// Sets `fmt`.
    pub fn with_fmt(mut self, value: impl Into<String>) -> Self {
        self.fmt = Some(value.into());
        self
    }

    /// Sets `serialize`.
    pub fn with_serialize(mut self, value: impl Into<String>) -> Self {
        self.serialize = Some(value.into());
        self
    }

    /// Sets `deserialize`.
    pub fn with_deserialize(mut self, value: impl Into<String>) -> Self {
        self.deserialize = Some(value.into());
        self
    }

    /// Sets `validate`.
    pub fn with_validate(mut self, value: impl Into<String>) -> Self {
        self.validate = Some(value.into());
        self
    }

    /// Sets `is_undefined`.
    pub fn with_is_undefined(mut self, value: impl Into<String>) -> Self {
        self.is_undefined = Some(value.into());
        self
    }

    /// Sets `additional_properties`.
    pub fn with_additional_properties(mut self, value: impl Into<String>) -> Self {
        self.additional_properties = Some(value.into());
        self
    }

    /// Sets `unrecognized`.
    pub fn with_unrecognized(mut self, value: impl Into<String>) -> Self {
        self.unrecognized = Some(value.into());
        self
    }

    /// Sets `with_new`.
    pub fn with_with_new(mut self, value: impl Into<String>) -> Self {
        self.with_new = Some(value.into());
        self
    }

    /// Sets `with_as_str`.
    pub fn with_with_as_str(mut self, value: impl Into<String>) -> Self {
        self.with_as_str = Some(value.into());
        self
    }

    /// Sets `set`.
    pub fn with_set(mut self, value: impl Into<String>) -> Self {
        self.set = Some(value.into());
        self
    }

    /// Sets `get`.
    pub fn with_get(mut self, value: impl Into<String>) -> Self {
        self.get = Some(value.into());
        self
    }

    /// Sets `value`.
    pub fn with_value(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.value = value.into();
        self
    }
}

object::model! {
    EveryField {
        "as" => r#as: optional,
        "break" => r#break: optional,
        "const" => r#const: optional,
        "continue" => r#continue: optional,
        "crate" => crate_: required,
        "dyn" => r#dyn: optional,
        "else" => r#else: optional,
        "enum" => r#enum: optional,
        "extern" => r#extern: optional,
        "false" => r#false: optional,
        "fn" => r#fn: optional,
        "for" => r#for: optional,
        "gen" => r#gen: optional,
        "if" => r#if: optional,
        "impl" => r#impl: optional,
        "in" => r#in: optional,
        "let" => r#let: optional,
        "loop" => r#loop: optional,
        "match" => r#match: optional,
        "mod" => r#mod: optional,
        "move" => r#move: optional,
        "mut" => r#mut: optional,
        "pub" => r#pub: optional,
        "ref" => r#ref: optional,
        "return" => r#return: optional,
        "self" => self_: required,
        "Self" => self_capitalized: required,
        "static" => r#static: optional,
        "struct" => r#struct: optional,
        "super" => super_: optional,
        "trait" => r#trait: optional,
        "true" => r#true: optional,
        "try" => r#try: optional,
        "type" => r#type: required,
        "union" => union: optional,
        "unsafe" => r#unsafe: optional,
        "use" => r#use: optional,
        "where" => r#where: optional,
        "while" => r#while: optional,
        "async" => r#async: optional,
        "await" => r#await: optional,
        "abstract" => r#abstract: optional,
        "become" => r#become: optional,
        "box" => r#box: optional,
        "do" => r#do: optional,
        "final" => r#final: optional,
        "macro" => r#macro: optional,
        "override" => r#override: optional,
        "priv" => r#priv: optional,
        "typeof" => r#typeof: optional,
        "unsized" => r#unsized: optional,
        "virtual" => r#virtual: optional,
        "yield" => r#yield: optional,
        "raw" => raw: optional,
        "safe" => safe: optional,
        "auto" => auto: optional,
        "default" => default: optional,
        "macro_rules" => macro_rules: optional,
        "Option" => option: optional,
        "Some" => some: optional,
        "None" => none: optional,
        "Vec" => vec: optional,
        "String" => string: optional,
        "Result" => result: optional,
        "Ok" => ok: optional,
        "Err" => err: optional,
        "Box" => box_capitalized: optional,
        "Default" => default_capitalized: optional,
        "Clone" => clone_capitalized: optional,
        "Copy" => copy: optional,
        "Debug" => debug: optional,
        "PartialEq" => partial_eq: optional,
        "Eq" => eq_capitalized: optional,
        "Hash" => hash_capitalized: optional,
        "Ord" => ord: optional,
        "PartialOrd" => partial_ord: optional,
        "Iterator" => iterator: optional,
        "IntoIterator" => into_iterator: optional,
        "Into" => into_capitalized: optional,
        "From" => from_capitalized: optional,
        "TryFrom" => try_from: optional,
        "TryInto" => try_into: optional,
        "AsRef" => as_ref: optional,
        "AsMut" => as_mut: optional,
        "Send" => send: optional,
        "Sync" => sync: optional,
        "Sized" => sized: optional,
        "Drop" => drop: optional,
        "Fn" => fn_capitalized: optional,
        "FnMut" => fn_mut: optional,
        "FnOnce" => fn_once: optional,
        "ToOwned" => to_owned: optional,
        "ToString" => to_string: optional,
        "Extend" => extend: optional,
        "str" => str: optional,
        "bool" => bool: optional,
        "char" => char: optional,
        "u8" => u8: optional,
        "i8" => i8: optional,
        "u16" => u16: optional,
        "i16" => i16: optional,
        "u32" => u32: optional,
        "i32" => i32: optional,
        "u64" => u64: optional,
        "i64" => i64: optional,
        "u128" => u128: optional,
        "i128" => i128: optional,
        "usize" => usize: optional,
        "isize" => isize: optional,
        "f32" => f32: optional,
        "f64" => f64: optional,
        "Serialize" => serialize_capitalized: optional,
        "Deserialize" => deserialize_capitalized: optional,
        "Serializer" => serializer: optional,
        "Deserializer" => deserializer: optional,
        "Value" => value_capitalized: optional,
        "Map" => map: optional,
        "Number" => number: optional,
        "BTreeMap" => b_tree_map: optional,
        "HashMap" => hash_map: optional,
        "JsonNullable" => json_nullable_pascal_case: optional,
        "Unrecognized" => unrecognized_capitalized: optional,
        "UnrecognizedMember" => unrecognized_member: optional,
        "Formatter" => formatter: optional,
        "Display" => display: optional,
        "FromStr" => from_str: optional,
        "DateTime" => date_time: optional,
        "FixedOffset" => fixed_offset: optional,
        "NaiveDate" => naive_date: optional,
        "Uuid" => uuid_capitalized: optional,
        "Cow" => cow: optional,
        "Borrow" => borrow: optional,
        "Error" => error: optional,
        "Visitor" => visitor: optional,
        "runtime" => runtime: optional,
        "models" => models: optional,
        "lib" => lib: optional,
        "core" => core: optional,
        "std" => std: optional,
        "alloc" => alloc: optional,
        "serde" => serde: optional,
        "serde_json" => serde_json: optional,
        "chrono" => chrono: optional,
        "uuid" => uuid: optional,
        "main" => main: optional,
        "test" => test: optional,
        "proc_macro" => proc_macro: optional,
        "named_fields" => named_fields: optional,
        "open_enum" => open_enum: optional,
        "tagged" => tagged: optional,
        "untagged" => untagged: optional,
        "json_nullable" => json_nullable: optional,
        "nul" => nul: optional,
        "con" => con: optional,
        "prn" => prn: optional,
        "aux" => aux: optional,
        "com1" => com1: optional,
        "lpt1" => lpt1: optional,
        "new" => new: optional,
        "as_str" => as_str: optional,
        "known" => known: optional,
        "KNOWN" => known_uppercase: optional,
        "from" => from: optional,
        "into" => into: optional,
        "clone" => clone: optional,
        "eq" => eq: optional,
        "hash" => hash: optional,
        "cmp" => cmp: optional,
        "fmt" => fmt: optional,
        "serialize" => serialize: optional,
        "deserialize" => deserialize: optional,
        "validate" => validate: optional,
        "is_undefined" => is_undefined: optional,
        "additional_properties" => additional_properties: optional,
        "unrecognized" => unrecognized: optional,
        "with_new" => with_new: optional,
        "with_as_str" => with_as_str: optional,
        "set" => set: optional,
        "get" => get: optional,
        "value" => value: nullable,
    }
}
