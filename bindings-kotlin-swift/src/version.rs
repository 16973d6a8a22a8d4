//! Which library this is.

use std::ffi::c_char;

crate::calls::exported! {
    functions _ {
        /// The version of the library, as `0.1.0`. The Kotlin and Swift sources are made for one version.
        fn library_version() -> String {
            Ok(env!("CARGO_PKG_VERSION"))
        }
    }
}

/// The version of the library, which the generated sources compare with their own before anything else.
#[unsafe(no_mangle)]
pub extern "C" fn kinderopvang_version() -> *const c_char {
    VERSION.as_ptr().cast()
}

/// It ends with a zero.
pub(crate) static VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), "\0");

/// A sum over the definitions of all types that it offers: sources that are generated from others are not of this
/// library, also when the version is the same.
#[unsafe(no_mangle)]
pub extern "C" fn kinderopvang_definitions() -> u64 {
    DEFINITIONS
}

/// As [`kinderopvang_definitions`], for the generator. A static: it is worked out once, in this crate.
#[allow(long_running_const_eval, reason = "it reads the definitions of all types, and ends")]
pub static DEFINITIONS: u64 = {
    macro_rules! face {
        ($($definition:tt)*) => {
            sum_of(stringify!($($definition)*))
        };
    }
    macro_rules! types {
        ($( $module:tt { $($name:ident)* } )*) => {
            0_u64 $($( .rotate_left(7) ^ crate::selection::where_offered! { $module $name { kinderopvang::$name! {} } else { 0_u64 } } )*)*
        };
    }
    kinderopvang::every_type! {}
};

/// FNV-1a.
#[allow(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "evaluated while compiling")]
const fn sum_of(text: &str) -> u64 {
    let bytes = text.as_bytes();
    let mut sum = 0xcbf2_9ce4_8422_2325_u64;
    let mut at = 0;
    while at < bytes.len() {
        sum = (sum ^ bytes[at] as u64).wrapping_mul(0x0100_0000_01b3);
        at += 1;
    }
    sum
}
