//! The wire form: JSON documents in, typed values or *all* their faults out.
//!
//! Every input type is read by [`Wire`]: it walks the document, keeps going after a fault, and
//! gives each fault the path to its field. Unknown fields, unknown words, wrong types and missing
//! fields are faults; an absent optional field is an unknown fact, never a default.

mod fault;
mod json;
mod read;
pub(crate) mod types;

pub use fault::{Fault, FaultCode, Faults};
pub use json::Json;
pub(crate) use read::nearest;
pub use read::{Fields, Reader, Wire, from_json, from_text};
pub(crate) use types::{record, variants, words};
