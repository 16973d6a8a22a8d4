//! The wire form: JSON documents in, typed values or *all* their faults out.
//!
//! Every input type is read by [`Wire`]: it walks the document, keeps going after a fault, and
//! gives each fault the path to its field. Unknown fields, unknown words, wrong types and missing
//! fields are faults; an absent optional field is an unknown fact, never a default.

/// A text of the library's own or of a document.
pub type Text = std::borrow::Cow<'static, str>;

/// A stable code for programs, such as that of a reason.
pub type Code = &'static str;

/// A list that stands in the library itself.
pub type Known<T> = &'static [T];

mod fault;
mod json;
mod read;
pub(crate) mod types;

pub use fault::{Fault, FaultCode, Faults};
pub use json::Json;
pub(crate) use read::nearest;
pub use read::{Checked, Fields, Reader, Wire, from_json, from_text};
#[doc(hidden)]
pub use read::{parsed, whole};
pub(crate) use types::{checked, record, shaped, shown, variants, words};
