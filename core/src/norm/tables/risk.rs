//! What an offence against the duties around the register may cost (RISK-1).

use super::cite::{START, entry, law};
use crate::{money::Euro, norm::Entry};

pub(super) static HIGHEST_FINE: [Entry<Euro>; 1] = [entry!(
    Euro::cents(45_000_00), from START, Statute law!(WKO, "1.72" "1" "", 2018-03-01),
    remark "the most a municipality may impose; courts upheld 3,000 for each of two trainees in 2018, 7,000 for links made too late and 250 for one adult son"
)];
