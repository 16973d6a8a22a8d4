//! The tables of this version, one file per subject. Changing a fee, a term or an article is one
//! entry here and nothing else.

mod cite;
mod fee;
mod link;
mod vog;

use std::borrow::Cow;

use super::{
    Cited, NormRow, Table,
    amend::{Amendable, NormChange},
    table::AnyTable,
};
use crate::{
    calendar::{Day, Term},
    identifier::LoginLevel,
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

    /// The assurance level an eHerkenning means needs at least.
    link_login_level: LoginLevel = &link::LOGIN_LEVEL, LinkLoginLevel "link.login_level" continuous;
    /// An eHerkenning means is personal: everybody who links has one of their own.
    link_own_means: Applies = &link::OWN_MEANS, LinkOwnMeans "link.own_means" continuous;
    /// Who links is mandated for the service of the register.
    link_mandate: Applies = &link::MANDATE, LinkMandate "link.mandate" continuous;
    /// The KvK number of the login means equals the one in the LRK.
    link_chamber_number: Applies = &link::CHAMBER_NUMBER, LinkChamberNumber "link.chamber_number" continuous;
    /// A link is made only after the registration and the receipt of the fee.
    link_after_registration: Applies = &link::AFTER_REGISTRATION, LinkAfterRegistration "link.after_registration" continuous;
    /// Whose registration is blocked cannot be linked.
    link_blocked: Applies = &link::BLOCKED, LinkBlocked "link.blocked" continuous;
    /// A person is found by BSN and birth date.
    link_by_bsn: Applies = &link::BY_BSN, LinkByBsn "link.by_bsn" continuous;
    /// A link is made by accepting a link request.
    link_by_request: Applies = &link::BY_REQUEST, LinkByRequest "link.by_request" continuous;
    /// The day of unlinking may be given at once, not before the day of the link.
    link_end_date: Applies = &link::END_DATE, LinkEndDate "link.end_date" continuous;
    /// A person sends a link request to each organisation.
    link_request: Applies = &link::REQUEST, LinkRequest "link.request" continuous;
    /// The link is made to the holder that the LRK names for the facility.
    link_lrk_holder: Applies = &link::LRK_HOLDER, LinkLrkHolder "link.lrk_holder" continuous;
    /// Staff of a separate head office are linked to the holder of the nearest subsidiary.
    link_head_office: Applies = &link::HEAD_OFFICE, LinkHeadOffice "link.head_office" continuous;
    /// The holder ends the link of who no longer works there or need not be linked any more.
    link_unlink_duty: Applies = &link::UNLINK_DUTY, LinkUnlinkDuty "link.unlink_duty" continuous;
    /// When an agency worker is unlinked between two shifts.
    link_unlink_agency: Applies = &link::UNLINK_AGENCY, LinkUnlinkAgency "link.unlink_agency" continuous;
    /// A person can ask the organisation to be unlinked.
    link_unlink_request: Applies = &link::UNLINK_REQUEST, LinkUnlinkRequest "link.unlink_request" continuous;
    /// How long the links of a holder without facilities last.
    link_without_facility: Term = &link::WITHOUT_FACILITY, LinkWithoutFacility "link.without_facility" continuous;
    /// How long the transfer file of a change of holder is valid.
    link_transfer: Term = &link::TRANSFER, LinkTransfer "link.transfer" continuous;
    /// The new holder accepts the transfer on the first day it is holder in the LRK.
    link_transfer_acceptance: Applies = &link::TRANSFER_ACCEPTANCE, LinkTransferAcceptance "link.transfer_acceptance" continuous;
    /// The person gets a message about each change, by the preference given.
    link_message_person: Applies = &link::MESSAGE_PERSON, LinkMessagePerson "link.message_person" continuous;
    /// Who chose to get no messages gets none.
    link_message_none: Applies = &link::MESSAGE_NONE, LinkMessageNone "link.message_none" continuous;
    /// The person gets a message about the answer to a request and about the status of the registration.
    link_message_status: Applies = &link::MESSAGE_STATUS, LinkMessageStatus "link.message_status" continuous;
    /// The person gets a message about the registration.
    link_message_registered: Applies = &link::MESSAGE_REGISTERED, LinkMessageRegistered "link.message_registered" continuous;
    /// The organisation sees a request in a banner when it logs in, and nothing about a registration.
    link_message_banner: Applies = &link::MESSAGE_BANNER, LinkMessageBanner "link.message_banner" continuous;
    /// The organisation can have itself told about link requests by e-mail.
    link_message_email: Applies = &link::MESSAGE_EMAIL, LinkMessageEmail "link.message_email" continuous;
    /// How long the verification mail for such an address is valid.
    link_message_verification: Term = &link::MESSAGE_VERIFICATION, LinkMessageVerification "link.message_verification" continuous;
    /// The overview of links can be seen online only.
    link_overview: Applies = &link::OVERVIEW, LinkOverview "link.overview" continuous;
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
