//! Every name of the core that crosses, in one place, so that the definitions the types hand on can be
//! read as they stand there.

pub(crate) use kinderopvang::{
    abroad::*,
    calendar::*,
    catalogue::{Bilingual, Coverage, LedgerEntry, LedgerSource, ReasonText, Rule, RuleEntry},
    decision::{Action, Decision, Fact, Language, List, Next, Outcome, Party, Question, Reason, Segment, Task},
    dossier::*,
    facility::*,
    funding::*,
    identifier::*,
    money::Euro,
    norm::{Citation, Layer, NormContent, NormName, NormRow, Norms, RatioCell, RatioWeight},
    quality::*,
    ratio::*,
    register::{
        deadline::*, deregistration::*, enrolment::*, fee::*, linking::*, obligation::*, plan::*, presence::*,
        screening::*, vog::*, work::*,
    },
    request::*,
    wire::{Code, Fault, FaultCode, Faults, Known, Reader, Text, Wire},
};

/// A link of a person with a holder, by itself.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub(crate) struct Link {
    pub(crate) holder: HolderId,
    pub(crate) from: Day,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) until: Option<Day>,
}

impl From<kinderopvang::register::deregistration::Link<'_>> for Link {
    fn from(link: kinderopvang::register::deregistration::Link<'_>) -> Self {
        Self { holder: link.holder.clone(), from: link.from, until: link.until }
    }
}
