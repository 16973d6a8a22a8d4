//! What a library offers: everything, or what the app of a family needs, which has to be small.
//!
//! Here stand the types, and with them their documents and words. The functions are those of the modules of this crate, of which
//! `lib.rs` and `calls.rs` leave out the ones that only the library of everything has. What no function asks for is left out
//! when the library is linked.

/// What follows a type of a module where the library offers it, else what follows `else`.
#[cfg(feature = "whole")]
macro_rules! where_offered {
    ($module:tt $name:ident { $($offered:tt)* } else { $($otherwise:tt)* }) => { $($offered)* };
}

/// The modules of parents' requests and what they are made of, and single types of others that those refer to.
#[cfg(not(feature = "whole"))]
macro_rules! where_offered {
    ("calendar" $name:ident { $($offered:tt)* } $($otherwise:tt)*) => { $($offered)* };
    ("decision" $name:ident { $($offered:tt)* } $($otherwise:tt)*) => { $($offered)* };
    ("identifier" $name:ident { $($offered:tt)* } $($otherwise:tt)*) => { $($offered)* };
    ("money" $name:ident { $($offered:tt)* } $($otherwise:tt)*) => { $($offered)* };
    ("request" $name:ident { $($offered:tt)* } $($otherwise:tt)*) => { $($offered)* };
    ("wire" $name:ident { $($offered:tt)* } $($otherwise:tt)*) => { $($offered)* };
    ("catalogue" Rule { $($offered:tt)* } $($otherwise:tt)*) => { $($offered)* };
    ("norm" Citation { $($offered:tt)* } $($otherwise:tt)*) => { $($offered)* };
    ("norm" Layer { $($offered:tt)* } $($otherwise:tt)*) => { $($offered)* };
    ("norm" NormName { $($offered:tt)* } $($otherwise:tt)*) => { $($offered)* };
    ("norm" Norms { $($offered:tt)* } $($otherwise:tt)*) => { $($offered)* };
    ("ratio" GroupCare { $($offered:tt)* } $($otherwise:tt)*) => { $($offered)* };
    ("ratio" RatioObstacle { $($offered:tt)* } $($otherwise:tt)*) => { $($offered)* };
    ("ratio" StaffShift { $($offered:tt)* } $($otherwise:tt)*) => { $($offered)* };
    ($module:tt $name:ident { $($offered:tt)* } else { $($otherwise:tt)* }) => { $($otherwise)* };
}

pub(crate) use where_offered;
