//! The native part of the package `kinderopvang`, as the library that Python loads.
//!
//! It is a crate of its own because the options of this one hold for the whole when it is linked: the classes are optimised
//! for size, and the loops over rows still for speed.

pub use kinderopvang_python_face::_native;
