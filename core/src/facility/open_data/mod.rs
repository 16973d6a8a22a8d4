//! The open data of the register (LRK-9): reading the public export, and comparing two of them.

mod cell;
mod column;
mod decode;
mod difference;
mod export;
mod fault;
mod header;
mod read;
mod reading;
mod row;
mod split;

pub use column::{ExportColumn, ExportContent};
pub use decode::ExportEncoding;
pub use difference::{ExportChange, ExportedHolder, export_difference};
pub use export::LrkExport;
pub use fault::{ExportFault, ExportFaultCode};
pub use header::ExportSeparator;
pub use reading::{ExportReading, read_export_bytes, read_export_text};
pub use row::{LrkRow, OtherValue};

#[cfg(test)]
mod tests;
