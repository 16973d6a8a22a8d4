//! The tables of this version, one file per subject. Changing a fee, a term or an article is one
//! entry here and nothing else.

mod cite;
mod deadline;
mod enrolment;
mod fee;
mod screening;
mod vog;

use std::borrow::Cow;

use super::{
    Cited, NormRow, Table,
    amend::{Amendable, NormChange},
    table::AnyTable,
};
use crate::{
    calendar::{Day, Term},
    money::Euro,
    norm::{Applies, NumberSet, ReferencePattern},
    wire::{Reader, words},
};

/// Declares every norm once: the field of [`Norms`], its type, its table, and its name on the wire.
/// `continuous` norms may have no gap between two versions.
macro_rules! norms {
    ($( $(#[doc = $doc:literal])+ $field:ident: $type:ty = $table:expr, $variant:ident $word:literal $($continuous:ident)?; )+) => {
        words! {
            /// The name of a norm.
            pub enum NormName {
                $( $(#[doc = $doc])+ $variant = $word, nl $word, en $word; )+
            }
        }

        impl NormName {
            /// May this norm have no days without a value between two versions?
            pub const fn is_continuous(self) -> bool {
                match self { $( Self::$variant => norms!(@continuous $($continuous)?), )+ }
            }

            /// What the norm says, in one sentence.
            pub const fn description(self) -> &'static str {
                match self { $( Self::$variant => concat!($($doc),+), )+ }
            }
        }

        /// All norms: a table of dated versions for each.
        #[derive(Clone, Debug)]
        #[doc(alias = "normen")]
        pub struct Norms {
            /// The version of the rule set, apart from the version of the package.
            pub version: Cow<'static, str>,
            $( $(#[doc = $doc])+ pub $field: Table<$type>, )+
        }

        static BUILTIN: Norms = Norms {
            version: Cow::Borrowed(Norms::VERSION),
            $( $field: Table::of($table), )+
        };

        impl Norms {
            fn table(&self, name: NormName) -> &dyn AnyTable {
                match name { $( NormName::$variant => &self.$field, )+ }
            }

            pub(super) fn change(&mut self, change: &NormChange, reader: &mut Reader) {
                let table: &mut dyn Amendable = match change.name { $( NormName::$variant => &mut self.$field, )+ };
                table.amend(change, reader);
            }
        }
    };
    (@continuous continuous) => { true };
    (@continuous) => { false };
}

norms! {
    /// The personenregister kinderopvang exists.
    prk: Applies = &vog::PRK, Prk "prk" continuous;

    /// The form of a VOG reference (kenmerk).
    vog_reference_form: ReferencePattern = &vog::REFERENCE_FORM, VogReferenceForm "vog.reference_form" continuous;
    /// The forms of a VOG reference with letters, which later pages no longer mention.
    vog_reference_letters: ReferencePattern = &vog::REFERENCE_LETTERS, VogReferenceLetters "vog.reference_letters";
    /// How old a VOG may be at registration.
    vog_age: Term = &vog::AGE, VogAge "vog.age" continuous;
    /// Who was screened before 2018-03-01 may register with the existing VOG.
    vog_existing: Applies = &vog::EXISTING, VogExisting "vog.existing";
    /// The first day on which such an existing VOG may have been issued.
    vog_existing_issued_from: Day = &vog::EXISTING_ISSUED_FROM, VogExistingIssuedFrom "vog.existing_issued_from";
    /// The function aspects of a VOG NP of which one is enough.
    vog_aspects: NumberSet = &vog::ASPECTS, VogAspects "vog.aspects" continuous;
    /// The specific screening profiles accepted instead.
    vog_specific_profiles: NumberSet = &vog::SPECIFIC_PROFILES, VogSpecificProfiles "vog.specific_profiles";
    /// The purpose a VOG RP must have.
    vog_purpose: Applies = &vog::PURPOSE, VogPurpose "vog.purpose" continuous;
    /// How long after the start of employment the register may refuse an existing VOG wrongly.
    vog_wrong_refusal: Term = &vog::WRONG_REFUSAL, VogWrongRefusal "vog.wrong_refusal";
    /// How old the VOG of an intended holder may be at the application for an LRK entry.
    vog_application_new: Term = &vog::APPLICATION_NEW, VogApplicationNew "vog.application_new" continuous;
    /// How old the VOG of an existing holder may be at the application for an LRK entry.
    vog_application_existing: Term = &vog::APPLICATION_EXISTING, VogApplicationExisting "vog.application_existing" continuous;
    /// The function aspects a holder's VOG needs besides, checked in the LRK.
    vog_application_aspects: NumberSet = &vog::APPLICATION_ASPECTS, VogApplicationAspects "vog.application_aspects" continuous;
    /// How old a VOG demanded on suspicion may be when it is delivered.
    vog_demanded: Term = &vog::DEMANDED, VogDemanded "vog.demanded" continuous;

    /// What an electronic registration costs.
    fee_electronic: Euro = &fee::ELECTRONIC, FeeElectronic "fee.electronic" continuous;
    /// What a registration on written request costs.
    fee_written: Euro = &fee::WRITTEN, FeeWritten "fee.written" continuous;
    /// Registering is free.
    fee_free: Applies = &fee::FREE, FeeFree "fee.free";
    /// What the application for a VOG on paper, at the municipality, costs.
    fee_vog_paper: Euro = &fee::VOG_PAPER, FeeVogPaper "fee.vog_paper";
    /// What the digital application for a VOG costs.
    fee_vog_digital: Euro = &fee::VOG_DIGITAL, FeeVogDigital "fee.vog_digital";

    /// Who began on or after this day was not continuously screened before the register.
    screening_before: Day = &screening::BEFORE, ScreeningBefore "screening.before" continuous;
    /// The functions that were continuously screened before the register.
    screening_functions: Applies = &screening::FUNCTIONS, ScreeningFunctions "screening.functions" continuous;
    /// Employees and trainees were screened before only on the payroll of the holder in the LRK.
    screening_payroll: Applies = &screening::PAYROLL, ScreeningPayroll "screening.payroll" continuous;
    /// The functions that were not continuously screened before the register.
    screening_not_functions: Applies = &screening::NOT_FUNCTIONS, ScreeningNotFunctions "screening.not_functions" continuous;
    /// Which directors were continuously screened before the register.
    screening_directors: Applies = &screening::DIRECTORS, ScreeningDirectors "screening.directors" continuous;
    /// Who is registered is continuously screened.
    screening_now: Applies = &screening::NOW, ScreeningNow "screening.now" continuous;

    /// The day on which, or immediately after which, who was not screened before has to be registered and linked.
    deadline_not_screened: Day = &deadline::NOT_SCREENED, DeadlineNotScreened "deadline.not_screened" continuous;
    /// The last day for who was screened before, and for directors and owners.
    deadline_screened: Day = &deadline::SCREENED, DeadlineScreened "deadline.screened" continuous;
    /// An agency suspends its mediation for who is not registered and linked in time.
    deadline_mediation: Applies = &deadline::MEDIATION, DeadlineMediation "deadline.mediation" continuous;
    /// Who begins later is registered and linked before the work or presence begins.
    deadline_before_the_start: Applies = &deadline::BEFORE_THE_START, DeadlineBeforeTheStart "deadline.before_the_start" continuous;

    /// The steps of the registration and their order.
    enrolment_steps: Applies = &enrolment::STEPS, EnrolmentSteps "enrolment.steps" continuous;
    /// The Berichtenbox has to be switched on there before it can be chosen.
    enrolment_berichtenbox: Applies = &enrolment::BERICHTENBOX, EnrolmentBerichtenbox "enrolment.berichtenbox" continuous;
    /// The VOG is checked as soon as its reference is entered; payment follows on approval.
    enrolment_vog_checked: Applies = &enrolment::VOG_CHECKED, EnrolmentVogChecked "enrolment.vog_checked" continuous;
    /// The registration is complete once the person is linked.
    enrolment_complete: Applies = &enrolment::COMPLETE, EnrolmentComplete "enrolment.complete" continuous;
    /// How long a verification mail is valid.
    enrolment_verification_mail: Term = &enrolment::VERIFICATION_MAIL, EnrolmentVerificationMail "enrolment.verification_mail" continuous;

    /// Within how many working days the letter with a DigiD arrives.
    plan_digid_letter: u32 = &enrolment::DIGID_LETTER, PlanDigidLetter "plan.digid_letter" continuous;
    /// Within how many working days a link request is followed by the link.
    plan_link_promise: u32 = &enrolment::LINK_PROMISE, PlanLinkPromise "plan.link_promise" continuous;
}

impl Norms {
    /// The version of the built-in rule set.
    pub const VERSION: &'static str = "2026-11-21";

    /// The norms this version of the library knows.
    pub fn builtin() -> &'static Self {
        &BUILTIN
    }

    /// The layer and place of a norm on a day: of the version in force, else of the nearest one.
    pub fn cited(&self, name: NormName, on: Day) -> Option<Cited<'_>> {
        self.table(name).cited(on)
    }

    /// Every version of a norm.
    pub fn rows(&self, name: NormName) -> Vec<NormRow> {
        self.table(name).rows(name)
    }
}

impl Default for Norms {
    fn default() -> Self {
        Self::builtin().clone()
    }
}
