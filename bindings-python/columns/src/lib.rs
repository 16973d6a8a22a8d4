//! The loops over the columns of tables, which run once for each of millions of rows: a crate of its own, so that it is
//! compiled for speed where the rest of the Python package is compiled for size. It knows no rule, no Arrow and no Python.
//!
//! Equal values of a column get equal [`Numbers`], the numbers of a row's columns are one key, and [`Entries`] finds what is
//! known of that key. No public function is generic, and none with a loop is inlined: it would be compiled
//! for size where it is called.

mod entries;
mod gather;
mod key;
mod near;
mod numbers;
mod window;
mod words;

pub use entries::{Entries, NONE};
pub use gather::{AT_HAND, all_within, days_in, further_steps, steps};
pub use near::Near;
pub use numbers::{Integers, Numbers, mapped, masked, unpacked};
pub use window::Block;
pub use words::Words;
