//! The overview of an organisation's links on a day (LINK-10).

use std::{fmt, str::FromStr};

use serde::Serialize;

use super::LinkPeriod;
use crate::{
    calendar::Day,
    decision::{List, reasons},
    norm::{Choice, Norms},
    text::fold,
    wire::{FaultCode, record, shown, types::text_type},
};

/// A BSN of which only the last three digits are kept: whatever is read, the rest is dropped at
/// once, so that it cannot be shown.
///
/// ```
/// use kinderopvang::register::linking::MaskedBsn;
/// let bsn: MaskedBsn = "******222".parse()?;
/// assert_eq!(bsn.to_string(), "******222");
/// # Ok::<(), kinderopvang::register::linking::MaskedBsnError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MaskedBsn([u8; 3]);

/// The text is not a masked BSN.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a masked BSN: 8 or 9 characters, the last three of them digits")]
pub struct MaskedBsnError;

impl FromStr for MaskedBsn {
    type Err = MaskedBsnError;

    fn from_str(text: &str) -> Result<Self, MaskedBsnError> {
        let is_masked = matches!(text.len(), 8 | 9) && text.bytes().all(|byte| byte == b'*' || byte.is_ascii_digit());
        match text.as_bytes().last_chunk::<3>() {
            Some(last) if is_masked && last.iter().all(u8::is_ascii_digit) => Ok(Self(*last)),
            _ => Err(MaskedBsnError),
        }
    }
}

impl fmt::Display for MaskedBsn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("******")?;
        self.0.iter().try_for_each(|digit| write!(f, "{}", char::from(*digit)))
    }
}

impl fmt::Debug for MaskedBsn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

text_type!(MaskedBsn, "a masked BSN", r"^[*0-9]{5,6}[0-9]{3}$", |_| FaultCode::WrongForm);

record! {
    /// One person in the overview.
    #[derive(Eq)]
    pub struct OverviewRow {
        /// The BSN, masked.
        pub bsn: MaskedBsn,
        /// The name.
        pub name: String,
        /// The days of the link: linked on, unlinked on.
        pub link: LinkPeriod,
    }
}

reasons! {
    /// What should be known about an overview.
    pub enum OverviewReason {
        NotInForce { from: Day } = "link_overview.not_in_force", Prk, Prk,
            nl "Het personenregister kinderopvang bestaat vanaf {from}.",
            en "The personenregister kinderopvang exists from {from} on.";
        OnlineOnly { seen_until: Option<Day> } = "link_overview.online_only", Link10, LinkOverview,
            nl "Het register zelf toont dit overzicht alleen online en kan het niet exporteren (laatst gezien {seen_until}).",
            en "The register itself shows this overview online only and cannot export it (last seen {seen_until}).";
    }
}

shown! {
    /// Who is linked to an organisation on a day.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[doc(alias = "overzicht van koppelingen")]
    pub struct Overview {
        /// The day.
        pub on: Day,
        /// The links that stand on that day, by name, then by the day of the link; an end that lies
        /// ahead is shown.
        pub rows: Vec<OverviewRow>,
        /// What should be known about it.
        pub reasons: List<OverviewReason>,
    }
}

/// The overview on a day, out of all links there were, are or will be. On the day of unlinking a
/// person stands in it no longer.
///
/// ```
/// use kinderopvang::{calendar::Day, norm::Norms, register::linking::{LinkPeriod, OverviewRow, overview}};
/// let link = LinkPeriod::new("2018-03-05".parse()?, Day::new(2018, 9, 1))?;
/// let rows = [OverviewRow { bsn: "******222".parse()?, name: "B. Jansen".into(), link }];
/// assert_eq!(overview(&rows, Norms::builtin(), "2018-08-31".parse()?).rows.len(), 1);
/// assert_eq!(overview(&rows, Norms::builtin(), "2018-09-01".parse()?).rows.len(), 0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn overview(links: &[OverviewRow], norms: &Norms, on: Day) -> Overview {
    let mut reasons = List::new();
    if let Choice::NotYet { from } = norms.prk.choose(on) {
        reasons.push(OverviewReason::NotInForce { from });
        return Overview { on, rows: Vec::new(), reasons };
    }
    if let Some(entry) = norms.link_overview.entry(on) {
        reasons.push(OverviewReason::OnlineOnly { seen_until: entry.confirmed_until });
    }
    let mut rows: Vec<OverviewRow> = links.iter().filter(|row| row.link.stands_on(on)).cloned().collect();
    rows.sort_by_cached_key(|row| (fold(&row.name), row.link.linked_on(), row.bsn));
    Overview { on, rows, reasons }
}
