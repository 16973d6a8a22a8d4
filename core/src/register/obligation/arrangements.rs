//! Who does what for a person who has to be registered (OBL-7).

use serde::Serialize;

use super::{Role, Setting};
use crate::{
    calendar::Day,
    decision::{Language, Party, Reason, reasons},
    norm::Norms,
    wire::shown,
};

reasons! {
    /// Why these parties.
    pub enum ArrangementReason {
        VogPaidByApplicant { party: Party } = "arrangements.vog_paid_by_applicant", Obl7, GuidelineCosts,
            nl "De VOG wordt aangevraagd en betaald door {party}; vergoeden mag, maar niemand is ertoe verplicht.",
            en "The VOG is applied and paid for by {party}; it may be refunded, but nobody is obliged to.";
        RegistersThemselves = "arrangements.registers_themselves", Obl7, GuidelineManagement,
            nl "Alleen de persoon zelf kan zich inschrijven, met de eigen DigiD.",
            en "Only the person can register, with their own DigiD.";
        LinkedBy { party: Party } = "arrangements.linked_by", Obl7, GuidelineBsn,
            nl "{party} koppelt en mag daarvoor het BSN vragen; een uitzendbureau mag het sinds 2017 doorgeven.",
            en "{party} makes the link and may ask for the BSN for it; an employment agency may pass it on since 2017.";
        RefusalTold { party: Party } = "arrangements.refusal_told", Obl7, GuidelineRefusal,
            nl "Wie weigert zich in te schrijven wordt gemeld bij {party} of de GGD en kan worden geweerd.",
            en "Who refuses to register is reported to {party} or the GGD and may be barred.";
    }
}

shown! {
    /// Who applies for the VOG, pays, registers, links, and is told of a refusal.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[doc(alias = "wie betaalt de VOG")]
    pub struct Arrangements {
        /// Who applies for the VOG.
        pub applies_for_vog: Party,
        /// Who pays for it: the one who applies.
        pub pays_for_vog: Party,
        /// Is somebody obliged to refund it? Nobody is.
        pub refund_is_obliged: bool,
        /// Who registers: only the person, with DigiD.
        pub registers: Party,
        /// Who makes the link.
        pub links: Party,
        /// May the party that makes the link ask for the BSN? It may.
        pub may_ask_bsn: bool,
        /// Whom to tell when the person refuses to register, besides the GGD.
        pub refusal_told_to: Party,
        /// Why.
        pub reasons: Vec<ArrangementReason>,
    }
}

impl Arrangements {
    /// The arrangements in sentences.
    pub fn explain(&self, language: Language) -> Vec<String> {
        self.reasons.iter().map(|reason| reason.explain(language)).collect()
    }
}

/// Who does what for a person of this role in this setting; `None` before the register began and
/// for a legal person, which does not register.
///
/// ```
/// use kinderopvang::{
///     decision::Party,
///     norm::Norms,
///     register::obligation::{Role, Setting, arrangements},
/// };
/// let who = arrangements(Role::AgencyWorker, Setting::DayCare, Norms::builtin(), "2018-06-15".parse()?).unwrap();
/// assert_eq!((who.pays_for_vog, who.registers, who.links), (Party::EmploymentAgency, Party::Person, Party::Holder));
/// # Ok::<(), kinderopvang::calendar::DayError>(())
/// ```
pub fn arrangements(role: Role, setting: Setting, norms: &Norms, on: Day) -> Option<Arrangements> {
    if !norms.prk.applies(on) || role == Role::LegalPerson {
        return None;
    }
    let applies = vog_applicant(role);
    let links = if setting.is_centre() { Party::Holder } else { Party::Agency };
    Some(Arrangements {
        applies_for_vog: applies,
        pays_for_vog: applies,
        refund_is_obliged: false,
        registers: Party::Person,
        links,
        may_ask_bsn: norms.guideline_bsn.applies(on),
        refusal_told_to: links,
        reasons: vec![
            ArrangementReason::VogPaidByApplicant { party: applies },
            ArrangementReason::RegistersThemselves,
            ArrangementReason::LinkedBy { party: links },
            ArrangementReason::RefusalTold { party: links },
        ],
    })
}

/// Who applies for the VOG of a person of this role, and pays for it.
pub(crate) const fn vog_applicant(role: Role) -> Party {
    match role {
        Role::AgencyWorker => Party::EmploymentAgency,
        Role::Trainee | Role::OrientationTrainee => Party::SchoolOrHolder,
        Role::TaxiDriver => Party::TaxiCompany,
        _ => Party::Person,
    }
}
