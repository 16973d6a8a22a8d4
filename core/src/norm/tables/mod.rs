//! The tables of this version, one file per subject. Changing a fee, a term or an article is one
//! entry here and nothing else.

mod abroad;
mod administration;
mod cite;
mod deadline;
mod diploma;
mod end;
mod enrolment;
mod fee;
mod first_aid;
mod funding;
mod life;
mod link;
mod obligation;
mod ratio;
mod register_access;
mod register_public;
mod request;
mod risk;
mod screening;
mod service;
mod vog;
mod work;

use std::{borrow::Cow, collections::BTreeSet};

use super::{
    Cited, NormRow, Table,
    amend::{Amendable, NormChange},
    table::AnyTable,
};
use crate::{
    calendar::{Day, Term},
    identifier::LoginLevel,
    money::Euro,
    norm::{
        AbroadFacilities, AbroadParts, Applies, AvailabilityTable, CertificateList, CriterionSet, DiplomaTable,
        MonthDay, NumberSet, RatioFormula, RatioTable, RecordDemands, RecordsAsked, ReferencePattern, RightsMatrix,
    },
    wire::{Reader, Text, words},
};

/// Declares every norm once: the field of [`Norms`], its type, its table, and its name on the wire.
/// `continuous` norms have a value on every day from their first version on.
macro_rules! norms {
    ($( $(#[doc = $doc:literal])+ $field:ident: $type:ty = $table:expr, $variant:ident $word:literal $($continuous:ident)?; )+) => {
        words! {
            /// The name of a norm.
            pub enum NormName {
                $( $(#[doc = $doc])+ $variant = $word, nl $word, en $word; )+
            }
        }

        impl NormName {
            /// May this norm have no days without a value from its first version on?
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
            pub version: Text,
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

    /// The natural person who is holder of a centre (statute).
    obligation_holder: Applies = &obligation::HOLDER, ObligationHolder "obligation.holder" continuous;
    /// Directors, partners, associates and managers of a centre (statute).
    obligation_management: Applies = &obligation::MANAGEMENT, ObligationManagement "obligation.management";
    /// Parents who take part in a parents' crèche (statute).
    obligation_participating_parent: Applies = &obligation::PARTICIPATING_PARENT, ObligationParticipatingParent "obligation.participating_parent";
    /// How often a participating parent showed a VOG to the holder, without a registration (statute).
    obligation_participating_parent_vog: Term = &obligation::PARTICIPATING_PARENT_VOG, ObligationParticipatingParentVog "obligation.participating_parent_vog";
    /// Who works at a centre during care hours on an employment contract with the holder or an employment agency (statute).
    obligation_employment: Applies = &obligation::EMPLOYMENT, ObligationEmployment "obligation.employment" continuous;
    /// Who works at a centre structurally on another agreement with the holder (statute).
    obligation_other_agreement: Applies = &obligation::OTHER_AGREEMENT, ObligationOtherAgreement "obligation.other_agreement" continuous;
    /// Who has access to information about the children by function (statute).
    obligation_child_data: Applies = &obligation::CHILD_DATA, ObligationChildData "obligation.child_data" continuous;
    /// The age from which residents of, and persons structurally present at, a centre on a residential address are listed (statute).
    obligation_residential_address: Term = &obligation::RESIDENTIAL_ADDRESS, ObligationResidentialAddress "obligation.residential_address" continuous;
    /// The statute's whole list for a centre.
    obligation_centre_list: Applies = &obligation::CENTRE_LIST, ObligationCentreList "obligation.centre_list" continuous;
    /// Only natural persons are registered (statute).
    obligation_natural_persons: Applies = &obligation::NATURAL_PERSONS, ObligationNaturalPersons "obligation.natural_persons" continuous;
    /// The holder of a childminding agency and those who work for it or are available to it (statute).
    obligation_agency: Applies = &obligation::AGENCY, ObligationAgency "obligation.agency" continuous;
    /// The childminder (statute).
    obligation_childminder: Applies = &obligation::CHILDMINDER, ObligationChildminder "obligation.childminder" continuous;
    /// Who is structurally present on an agreement with the childminder or the agency (statute).
    obligation_childminding_agreement: Applies = &obligation::CHILDMINDING_AGREEMENT, ObligationChildmindingAgreement "obligation.childminding_agreement";
    /// The age from which a housemate of a childminder who cares at home is listed (statute).
    obligation_housemate: Term = &obligation::HOUSEMATE, ObligationHousemate "obligation.housemate" continuous;
    /// The age from which who is structurally present at any place of childminding is listed (statute).
    obligation_present_anywhere: Term = &obligation::PRESENT_ANYWHERE, ObligationPresentAnywhere "obligation.present_anywhere";
    /// The age from which who is structurally present at the childminder's home is listed (statute).
    obligation_present_at_home: Term = &obligation::PRESENT_AT_HOME, ObligationPresentAtHome "obligation.present_at_home";
    /// The statute's whole list around a childminder.
    obligation_childminding_list: Applies = &obligation::CHILDMINDING_LIST, ObligationChildmindingList "obligation.childminding_list" continuous;
    /// Supervision in the lunch break at school is no childcare (statute).
    obligation_lunch_break: Applies = &obligation::LUNCH_BREAK, ObligationLunchBreak "obligation.lunch_break" continuous;
    /// The age from which the supervisor may demand a VOG on suspicion, without a registration (statute).
    obligation_suspicion_age: Term = &obligation::SUSPICION_AGE, ObligationSuspicionAge "obligation.suspicion_age" continuous;
    /// A legal person does not register (guideline).
    guideline_legal_person: Applies = &obligation::GUIDELINE_LEGAL_PERSON, GuidelineLegalPerson "guideline.legal_person" continuous;
    /// Holders, directors and owners register (guideline).
    guideline_management: Applies = &obligation::GUIDELINE_MANAGEMENT, GuidelineManagement "guideline.management" continuous;
    /// Staff and agency workers register (guideline).
    guideline_staff: Applies = &obligation::GUIDELINE_STAFF, GuidelineStaff "guideline.staff" continuous;
    /// Trainees, volunteers and self-employed persons register (guideline).
    guideline_temporary: Applies = &obligation::GUIDELINE_TEMPORARY, GuidelineTemporary "guideline.temporary" continuous;
    /// Childminders register (guideline).
    guideline_childminder: Applies = &obligation::GUIDELINE_CHILDMINDER, GuidelineChildminder "guideline.childminder" continuous;
    /// The age from which a resident of a care location registers (guideline).
    guideline_resident: Term = &obligation::GUIDELINE_RESIDENT, GuidelineResident "guideline.resident" continuous;
    /// Who is structurally present registers (guideline).
    guideline_present: Applies = &obligation::GUIDELINE_PRESENT, GuidelinePresent "guideline.present" continuous;
    /// Who only brings or fetches children does not register (guideline).
    guideline_bringing: Applies = &obligation::GUIDELINE_BRINGING, GuidelineBringing "guideline.bringing" continuous;
    /// At the parents' home only the childminder registers (guideline).
    guideline_parents_home: Applies = &obligation::GUIDELINE_PARENTS_HOME, GuidelineParentsHome "guideline.parents_home" continuous;
    /// How long a one-off job without involvement may last without a registration (guideline).
    guideline_one_off_job: Term = &obligation::GUIDELINE_ONE_OFF_JOB, GuidelineOneOffJob "guideline.one_off_job" continuous;
    /// How long an orientation placement (snuffelstage) may last without a registration (guideline).
    guideline_orientation: Term = &obligation::GUIDELINE_ORIENTATION, GuidelineOrientation "guideline.orientation" continuous;
    /// A housemate's friend registers when also involved (an agency's own text).
    guideline_friend: Applies = &obligation::GUIDELINE_FRIEND, GuidelineFriend "guideline.friend" continuous;
    /// Relatives from abroad (guideline).
    guideline_abroad: Applies = &obligation::GUIDELINE_ABROAD, GuidelineAbroad "guideline.abroad" continuous;
    /// A backup who comes in an emergency only does not register (guideline).
    guideline_backup: Applies = &obligation::GUIDELINE_BACKUP, GuidelineBackup "guideline.backup" continuous;
    /// A taxi driver who works for the organisation registers (guideline).
    guideline_taxi: Applies = &obligation::GUIDELINE_TAXI, GuidelineTaxi "guideline.taxi" continuous;
    /// Staff of another organisation who work for the childcare register (guideline).
    guideline_shared_location: Applies = &obligation::GUIDELINE_SHARED_LOCATION, GuidelineSharedLocation "guideline.shared_location" continuous;
    /// Who helps outside registers: the location moves along (an agency's own text).
    guideline_outing: Applies = &obligation::GUIDELINE_OUTING, GuidelineOuting "guideline.outing" continuous;
    /// The holder may ask for the BSN (statute).
    guideline_bsn: Applies = &obligation::GUIDELINE_BSN, GuidelineBsn "guideline.bsn" continuous;
    /// Who applies for and pays a VOG (guideline).
    guideline_costs: Applies = &obligation::GUIDELINE_COSTS, GuidelineCosts "guideline.costs" continuous;
    /// Whom to tell when somebody refuses to register (an agency's own text).
    guideline_refusal: Applies = &obligation::GUIDELINE_REFUSAL, GuidelineRefusal "guideline.refusal" continuous;

    /// How often somebody must be present to be structurally present (guideline).
    presence_interval: Term = &obligation::PRESENCE_INTERVAL, PresenceInterval "presence.interval" continuous;
    /// How many contiguous minutes count (guideline).
    presence_minutes: u32 = &obligation::PRESENCE_MINUTES, PresenceMinutes "presence.minutes" continuous;
    /// How this library reads a list of visits (practice).
    presence_reading: Applies = &obligation::PRESENCE_READING, PresenceReading "presence.reading" continuous;
    /// The supervisor weighs the whole situation (guideline).
    presence_situation: Applies = &obligation::PRESENCE_SITUATION, PresenceSituation "presence.situation" continuous;

    /// What a family may ask, for whom and when (the parents' manual).
    request_extra: Applies = &request::EXTRA, RequestExtra "request.extra";
    /// A request for one day may be judged as a whole.
    request_as_a_whole: Applies = &request::AS_A_WHOLE, RequestAsAWhole "request.as_a_whole";
    /// A request that is not judged in time lapses.
    request_expiry: Applies = &request::EXPIRY, RequestExpiry "request.expiry";
    /// How a request is cancelled.
    request_cancel: Applies = &request::CANCEL, RequestCancel "request.cancel";
    /// How extra care is paid: by invoice or with one credit.
    request_payment: Applies = &request::PAYMENT, RequestPayment "request.payment";
    /// What a credit says about itself.
    request_credits: Applies = &request::CREDITS, RequestCredits "request.credits";
    /// How days are swapped.
    request_swap: Applies = &request::SWAP, RequestSwap "request.swap";
    /// How an absence is reported.
    request_absence: Applies = &request::ABSENCE, RequestAbsence "request.absence";
    /// The parent chooses how to be told.
    request_notifications: Applies = &request::NOTIFICATIONS, RequestNotifications "request.notifications";
    /// How long before the first day of care the account's credentials come.
    request_account: Term = &request::ACCOUNT, RequestAccount "request.account";
    /// The organisation's own settings for requests.
    request_policy: Applies = &request::POLICY, RequestPolicy "request.policy";
    /// A child has one base group; one other group with the parent's prior written consent (statute).
    request_group: Applies = &request::GROUP, RequestGroup "request.group";
    /// The rostered staff suffice for the resulting group (statute).
    request_ratio: Applies = &request::RATIO, RequestRatio "request.ratio";

    /// The highest administrative fine for an offence against the duties to register and link.
    risk_highest_fine: Euro = &risk::HIGHEST_FINE, RiskHighestFine "risk.highest_fine" continuous;

    /// What an electronic registration costs.
    fee_electronic: Euro = &fee::ELECTRONIC, FeeElectronic "fee.electronic" continuous;

    /// The grounds on which a registration ends, each at the latest on a day.
    end_grounds: Applies = &end::GROUNDS, EndGrounds "end.grounds" continuous;
    /// How long a registration without a link stands.
    end_unlinked: Term = &end::UNLINKED, EndUnlinked "end.unlinked" continuous;
    /// After a new link and unlink the term starts anew, with a new extension.
    end_cycle: Applies = &end::CYCLE, EndCycle "end.cycle" continuous;
    /// By how much the term without a link is lengthened, once, on request.
    end_extension: Term = &end::EXTENSION, EndExtension "end.extension" continuous;
    /// The lengthened term can be counted in two ways, which differ at the end of a month.
    end_extension_readings: Applies = &end::EXTENSION_READINGS, EndExtensionReadings "end.extension_readings" continuous;
    /// The extension may be asked until the last day of the term.
    end_extension_window: Applies = &end::EXTENSION_WINDOW, EndExtensionWindow "end.extension_window" continuous;
    /// No extension while a new VOG is demanded.
    end_extension_excluded: Applies = &end::EXTENSION_EXCLUDED, EndExtensionExcluded "end.extension_excluded" continuous;
    /// A registration is blocked at once when a new VOG is demanded.
    end_blocked: Applies = &end::BLOCKED, EndBlocked "end.blocked" continuous;
    /// How long after the demand a registration stands without the new VOG.
    end_demanded: Term = &end::DEMANDED, EndDemanded "end.demanded" continuous;
    /// Within what term after the person's own request a registration ends.
    end_own_request: Term = &end::OWN_REQUEST, EndOwnRequest "end.own_request" continuous;
    /// A request to end the registration lapses with a new link.
    end_request_lapses: Applies = &end::REQUEST_LAPSES, EndRequestLapses "end.request_lapses" continuous;
    /// Within what term after the notice of a death a registration ends.
    end_death: Term = &end::DEATH, EndDeath "end.death" continuous;
    /// A short statutory term does not end on a Saturday, Sunday or holiday.
    end_shift: Applies = &end::SHIFT, EndShift "end.shift" continuous;
    /// The person is still registered on the last day of a term.
    end_last_day: Applies = &end::LAST_DAY, EndLastDay "end.last_day" continuous;
    /// How long the data are kept after the end when there was a signal.
    end_retention: Term = &end::RETENTION, EndRetention "end.retention" continuous;
    /// Registering again is a new registration.
    end_again: Applies = &end::AGAIN, EndAgain "end.again" continuous;

    /// Who needs a VOG registers in the personenregister.
    work_registered: Applies = &work::REGISTERED, WorkRegistered "work.registered" continuous;
    /// Work at a centre or childminding agency begins after registration and link.
    work_after_link: Applies = &work::AFTER_LINK, WorkAfterLink "work.after_link" continuous;
    /// A blocked registration allows no work.
    work_blocked: Applies = &work::BLOCKED, WorkBlocked "work.blocked" continuous;
    /// Who lives with a childminder or is structurally present is registered and linked.
    work_presence: Applies = &work::PRESENCE, WorkPresence "work.presence" continuous;
    /// A childminder begins after the link with the childminding agency.
    work_childminder_link: Applies = &work::CHILDMINDER_LINK, WorkChildminderLink "work.childminder_link" continuous;
    /// The application for a childminder is made after the childminder's own registration.
    work_application_own: Applies = &work::APPLICATION_OWN, WorkApplicationOwn "work.application_own" continuous;
    /// The application for a childminder is made after the registration of everybody around.
    work_application_all: Applies = &work::APPLICATION_ALL, WorkApplicationAll "work.application_all" continuous;
    /// A childminder begins after the permission to operate.
    work_permission: Applies = &work::PERMISSION, WorkPermission "work.permission" continuous;
    /// One link with the holder covers all its locations.
    work_one_link: Applies = &work::ONE_LINK, WorkOneLink "work.one_link" continuous;
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

    /// How many children of which ages how many staff members may look after in day care.
    ratio_day_care: RatioTable = &ratio::DAY_CARE, RatioDayCare "ratio.day_care" continuous;
    /// The formula that a group with babies meets besides.
    ratio_baby_formula: RatioFormula = &ratio::BABY_FORMULA, RatioBabyFormula "ratio.baby_formula" continuous;
    /// How many staff members are added where the group with one child fewer needs more.
    ratio_one_fewer: u32 = &ratio::ONE_FEWER, RatioOneFewer "ratio.one_fewer" continuous;
    /// The largest number of children in a group of day care.
    ratio_group_size: u32 = &ratio::GROUP_SIZE, RatioGroupSize "ratio.group_size" continuous;
    /// The largest number of children in a group of babies only.
    ratio_group_size_babies: u32 = &ratio::GROUP_SIZE_BABIES, RatioGroupSizeBabies "ratio.group_size_babies" continuous;
    /// The largest number of babies in a group with older children.
    ratio_babies: u32 = &ratio::BABIES, RatioBabies "ratio.babies" continuous;
    /// A child from four years on counts as one of three in a group of day care and out-of-school care together.
    ratio_combined: Applies = &ratio::COMBINED, RatioCombined "ratio.combined" continuous;
    /// How many children how many staff members may look after in a group of out-of-school care.
    ratio_out_of_school: RatioTable = &ratio::OUT_OF_SCHOOL, RatioOutOfSchool "ratio.out_of_school";
    /// The formula for all children of an out-of-school centre together.
    ratio_centre_formula: RatioFormula = &ratio::CENTRE_FORMULA, RatioCentreFormula "ratio.centre_formula" continuous;
    /// The largest number of children in a group of an out-of-school centre.
    ratio_centre_group: u32 = &ratio::CENTRE_GROUP, RatioCentreGroup "ratio.centre_group" continuous;
    /// For how many minutes a day fewer staff may be present (three-hour rule).
    ratio_deviation_minutes: u32 = &ratio::DEVIATION_MINUTES, RatioDeviationMinutes "ratio.deviation_minutes" continuous;
    /// For how many contiguous minutes care is offered on a day of the three-hour rule.
    ratio_deviation_open: u32 = &ratio::DEVIATION_OPEN, RatioDeviationOpen "ratio.deviation_open" continuous;
    /// For how many minutes fewer staff may be present in out-of-school care on a day with school.
    ratio_deviation_school_day: u32 = &ratio::DEVIATION_SCHOOL_DAY, RatioDeviationSchoolDay "ratio.deviation_school_day" continuous;
    /// By what the required staff is divided for the least that is present meanwhile.
    ratio_deviation_share: u32 = &ratio::DEVIATION_SHARE, RatioDeviationShare "ratio.deviation_share" continuous;
    /// Within how many minutes a second adult is there for who works alone.
    ratio_alone_reachable: u32 = &ratio::ALONE_REACHABLE, RatioAloneReachable "ratio.alone_reachable" continuous;
    /// Another adult is present where one works alone by the three-hour rule.
    ratio_alone_present: Applies = &ratio::ALONE_PRESENT, RatioAlonePresent "ratio.alone_present" continuous;
    /// By what the required staff is divided for the most trainees that count.
    ratio_trainees: u32 = &ratio::TRAINEES, RatioTrainees "ratio.trainees" continuous;

    /// A facility is applied for, registered or rejected, and no longer registered; nothing else.
    lrk_states: Applies = &life::STATES, LrkStates "lrk.states" continuous;
    /// Playgroups stand in a register of their own, besides the childcare organisations.
    lrk_playgroups: Applies = &life::PLAYGROUPS, LrkPlaygroups "lrk.playgroups";
    /// Changes of the register concern past, present and future, and their history is kept.
    lrk_changes_in_time: Applies = &life::CHANGES_IN_TIME, LrkChangesInTime "lrk.changes_in_time" continuous;
    /// Within what term after the receipt of an application the municipality decides.
    lrk_decision: Term = &life::DECISION, LrkDecision "lrk.decision" continuous;
    /// The term for the decision does not end on a Saturday, Sunday or holiday.
    lrk_decision_shift: Applies = &life::DECISION_SHIFT, LrkDecisionShift "lrk.decision_shift" continuous;
    /// A decision that is late grants nothing by itself.
    lrk_no_silent_permission: Applies = &life::NO_SILENT_PERMISSION, LrkNoSilentPermission "lrk.no_silent_permission" continuous;
    /// A registration begins on or after the day the decision is made known.
    lrk_start: Applies = &life::START, LrkStart "lrk.start" continuous;
    /// How long after the registration a facility that has not started is left alone.
    lrk_not_started: Term = &life::NOT_STARTED, LrkNotStarted "lrk.not_started" continuous;
    /// A facility is no longer registered from the day of processing on at the earliest.
    lrk_no_back_dating: Applies = &life::NO_BACK_DATING, LrkNoBackDating "lrk.no_back_dating" continuous;
    /// How long a childminder stays registered after the removal of the agency.
    lrk_agency_removed: Term = &life::AGENCY_REMOVED, LrkAgencyRemoved "lrk.agency_removed" continuous;
    /// A change of holder is asked for jointly and beforehand, and treated as an application.
    lrk_holder_change: Applies = &life::HOLDER_CHANGE, LrkHolderChange "lrk.holder_change" continuous;
    /// Another childminder at an address is another facility.
    lrk_childminder_change: Applies = &life::CHILDMINDER_CHANGE, LrkChildminderChange "lrk.childminder_change" continuous;
    /// A facility at another address, or a second one at the same, needs an application of its own.
    lrk_new_application: Applies = &life::NEW_APPLICATION, LrkNewApplication "lrk.new_application" continuous;
    /// An agency moves without a new application.
    lrk_agency_moves: Applies = &life::AGENCY_MOVES, LrkAgencyMoves "lrk.agency_moves" continuous;
    /// A crèche in which the parents take turns moves without a new application.
    lrk_parent_creche_moves: Applies = &life::PARENT_CRECHE_MOVES, LrkParentCrecheMoves "lrk.parent_creche_moves" continuous;
    /// The holder tells a change of other data without delay and asks to have them changed.
    lrk_amendment: Applies = &life::AMENDMENT, LrkAmendment "lrk.amendment" continuous;
    /// The holder can ask to have the permission withdrawn.
    lrk_withdrawal: Applies = &life::WITHDRAWAL, LrkWithdrawal "lrk.withdrawal" continuous;
    /// Care counts for the allowance of parents while the facility is registered.
    lrk_registered: Applies = &life::REGISTERED, LrkRegistered "lrk.registered" continuous;

    /// Who may do what with which object of the register of facilities.
    register_rights: RightsMatrix = &register_access::MATRIX, RegisterRights "register.rights";
    /// The secured part of the register's system is for registered users who log in and have a role.
    register_login: Applies = &register_access::LOGIN, RegisterLogin "register.login";
    /// The tax office is told when a childcare organisation becomes registered, changes while registered, or is no longer registered.
    tax_messages: Applies = &register_public::TAX_MESSAGES, TaxMessages "tax_messages.occasions" continuous;
    /// What is recorded of past and future days is told as well.
    tax_corrections: Applies = &register_public::TAX_CORRECTIONS, TaxCorrections "tax_messages.corrections" continuous;
    /// What stands in the register can be consulted by everybody, with exceptions.
    public_view: Applies = &register_public::PUBLIC, PublicView "public_view.open" continuous;
    /// Hidden: the citizen service number, and the telephone number and home address of childminders.
    public_personal: Applies = &register_public::PERSONAL, PublicPersonal "public_view.personal" continuous;
    /// Hidden: the home address of a holder of a centre or an agency that is elsewhere.
    public_holder_home: Applies = &register_public::HOLDER_HOME, PublicHolderHome "public_view.holder_home" continuous;
    /// Hidden: the address of a childminder's facility at the parents' home.
    public_parents_home: Applies = &register_public::PARENTS_HOME, PublicParentsHome "public_view.parents_home" continuous;
    /// For how long the number of a parent-participation crèche is hidden.
    public_run_in: Term = &register_public::RUN_IN, PublicRunIn "public_view.run_in" continuous;
    /// For how long a facility is shown after its removal, and only six of its data.
    public_removed: Term = &register_public::REMOVED, PublicRemoved "public_view.removed" continuous;
    /// For how long a sanction is shown.
    public_sanction: Term = &register_public::SANCTION, PublicSanctions "public_view.sanction" continuous;
    /// The matrix of systematic information about the facilities.
    statistics_matrix: Applies = &service::STATISTICS, StatisticsMatrix "statistics.matrix";
    /// Within how many milliseconds the screen begins to change.
    service_reaction: u32 = &service::REACTION, ServiceReaction "service.reaction";
    /// Within how many milliseconds it does after a complex search or with documents.
    service_reaction_complex: u32 = &service::REACTION_COMPLEX, ServiceReactionComplex "service.reaction_complex";
    /// For how many of a thousand reactions that holds.
    service_reaction_share: u32 = &service::REACTION_SHARE, ServiceReactionShare "service.reaction_share";
    /// How many queries a day the public portal gets on average.
    service_public_queries: u32 = &service::PUBLIC_QUERIES, ServicePublicQueries "service.public_queries";
    /// How many queries the public portal gets on its busiest day.
    service_public_queries_peak: u32 = &service::PUBLIC_QUERIES_PEAK, ServicePublicQueriesPeak "service.public_queries_peak";
    /// How many transactions a day the government portal gets.
    service_office_transactions: u32 = &service::OFFICE_TRANSACTIONS, ServiceOfficeTransactions "service.office_transactions";
    /// How many transactions the government portal gets in its busiest hour.
    service_office_peak_hour: u32 = &service::OFFICE_PEAK_HOUR, ServiceOfficePeakHour "service.office_peak_hour";
    /// How many transactions a second that is.
    service_office_peak_second: u32 = &service::OFFICE_PEAK_SECOND, ServiceOfficePeakSecond "service.office_peak_second";
    /// When the applications have to be available.
    service_applications: AvailabilityTable = &service::APPLICATIONS, ServiceApplications "service.applications";
    /// When the databases have to be available.
    service_databases: AvailabilityTable = &service::DATABASES, ServiceDatabases "service.databases";
    /// When the networks have to be available.
    service_networks: AvailabilityTable = &service::NETWORKS, ServiceNetworks "service.networks";
    /// How many facilities the database can hold.
    service_volume: u32 = &service::VOLUME, ServiceVolume "service.volume";
    /// By how many per cent a year that grows.
    service_growth: u32 = &service::GROWTH, ServiceGrowth "service.growth";
    /// For how long it grows; then data no longer in use may be removed.
    service_growth_years: Term = &service::GROWTH_YEARS, ServiceGrowthYears "service.growth_years";
    /// The class of risk of which the measures are taken.
    service_security_class: u32 = &service::SECURITY_CLASS, ServiceSecurityClass "service.security_class";

    /// Vocational courses that qualify a childminder by the article whose names were not read.
    diploma_childminder: DiplomaTable = &diploma::CHILDMINDER, DiplomaChildminder "diploma.childminder";
    /// Vocational courses (mbo) that qualify, part a of the list.
    diploma_vocational_current: DiplomaTable = &diploma::VOCATIONAL_CURRENT, DiplomaVocationalCurrent "diploma.vocational_current";
    /// Vocational courses (mbo) that qualify, part b of the list.
    diploma_vocational_earlier: DiplomaTable = &diploma::VOCATIONAL_EARLIER, DiplomaVocationalEarlier "diploma.vocational_earlier";
    /// Courses of higher education (hbo) that qualify, part a of the list.
    diploma_higher_current: DiplomaTable = &diploma::HIGHER_CURRENT, DiplomaHigherCurrent "diploma.higher_current";
    /// Courses of higher education (hbo) that qualify, part b of the list.
    diploma_higher_earlier: DiplomaTable = &diploma::HIGHER_EARLIER, DiplomaHigherEarlier "diploma.higher_earlier";
    /// For early education in a centre both lists count.
    diploma_centre: Applies = &diploma::CENTRE, DiplomaCentre "diploma.centre";
    /// Courses that qualify for early education in a playgroup, by the list of its own.
    diploma_playgroup: DiplomaTable = &diploma::PLAYGROUP, DiplomaPlaygroup "diploma.playgroup";
    /// For early education in a playgroup some of the other courses count, by letters that no longer stand there.
    diploma_playgroup_letters: Applies = &diploma::PLAYGROUP_LETTERS, DiplomaPlaygroupLetters "diploma.playgroup_letters";
    /// How many per cent of the curriculum has to be comparable before the minister designates a course.
    diploma_comparable: u32 = &diploma::COMPARABLE, DiplomaComparable "diploma.comparable";
    /// The minister may designate a course of which the curriculum is identical.
    diploma_identical: Applies = &diploma::IDENTICAL, DiplomaIdentical "diploma.identical";
    /// A course that the minister designated qualifies the applicant as a childminder.
    diploma_designated: Applies = &diploma::DESIGNATED, DiplomaDesignated "diploma.designated";
    /// The collective agreement names the diplomas for work in day care and out-of-school care.
    diploma_cao: Applies = &diploma::CAO, DiplomaCao "diploma.cao" continuous;
    /// The list of the date of entering service counts.
    diploma_entry: Applies = &diploma::ENTRY, DiplomaEntry "diploma.entry" continuous;
    /// After how long a break the list of the re-entry counts alone.
    diploma_break: Term = &diploma::BREAK, DiplomaBreak "diploma.break" continuous;
    /// Some diplomas count with additional proof only.
    diploma_further_proof: Applies = &diploma::FURTHER_PROOF, DiplomaFurtherProof "diploma.further_proof" continuous;

    /// The certificates of first aid for children that count.
    first_aid_certificates: CertificateList = &first_aid::CERTIFICATES, FirstAidCertificates "first_aid.certificates";
    /// For how long after its issue such a certificate is valid at most.
    first_aid_validity: Term = &first_aid::VALIDITY, FirstAidValidity "first_aid.validity";
    /// What has to be tested before a certificate is designated.
    first_aid_content: CriterionSet = &first_aid::CONTENT_CRITERIA, FirstAidContent "first_aid.content";
    /// How a certificate has to be issued before it is designated.
    first_aid_process: CriterionSet = &first_aid::PROCESS_CRITERIA, FirstAidProcess "first_aid.process";
    /// How many adults with a certificate are present in a centre at every moment of the opening hours.
    first_aid_centre: u32 = &first_aid::CENTRE, FirstAidCentre "first_aid.centre" continuous;
    /// Day care and out-of-school care at one address are two centres, unless the groups are combined.
    first_aid_two_centres: Applies = &first_aid::TWO_CENTRES, FirstAidTwoCentres "first_aid.two_centres" continuous;
    /// A childminder has such a certificate.
    first_aid_childminder: Applies = &first_aid::CHILDMINDER, FirstAidChildminder "first_aid.childminder";

    /// Which records with which fields the administration of an organisation holds.
    administration_records: RecordDemands = &administration::RECORDS, AdministrationRecords "administration.records";
    /// Who may ask for which record.
    administration_asked: RecordsAsked = &administration::ASKED, AdministrationAsked "administration.asked";
    /// Records may be kept elsewhere if the supervisor gets them at once at the place of establishment.
    administration_elsewhere: Applies = &administration::ELSEWHERE, AdministrationElsewhere "administration.elsewhere";
    /// An agency keeps a yearly statement of each childminder's facility.
    statement_per_facility: Applies = &administration::YEARLY_PER_FACILITY, StatementPerFacility "statement.per_facility";
    /// An agency keeps a yearly statement of each parent.
    statement_per_parent: Applies = &administration::YEARLY_PER_PARENT, StatementPerParent "statement.per_parent";
    /// Monthly statements of each parent are kept besides.
    statement_monthly: Applies = &administration::MONTHLY_PER_PARENT, StatementMonthly "statement.monthly";
    /// How the mean price of an hour is rounded.
    statement_hourly_price: Applies = &administration::HOURLY_PRICE, StatementHourlyPrice "statement.hourly_price";

    /// What an application for the register of foreign childcare states.
    abroad_application: AbroadParts = &abroad::APPLICATION, AbroadApplication "abroad.application";
    /// What counts as a facility in which country, with which proof.
    abroad_facilities: AbroadFacilities = &abroad::FACILITIES, AbroadFacilities "abroad.facilities";
    /// In a country without an article of its own a proof shows that the rules of that country are kept.
    abroad_other_country: Applies = &abroad::OTHER_COUNTRY, AbroadOtherCountry "abroad.other_country";
    /// Facilities abroad that count without an application.
    abroad_equated: AbroadFacilities = &abroad::EQUATED, AbroadEquated "abroad.equated";
    /// Within which time from the receipt the minister decides.
    abroad_decision: Term = &abroad::DECISION, AbroadDecision "abroad.decision";
    /// A facility abroad is registered from the day on which the application was received.
    abroad_registered_from: Applies = &abroad::REGISTERED_FROM, AbroadRegisteredFrom "abroad.registered_from";
    /// For how long a facility abroad is registered.
    abroad_registered_for: Term = &abroad::REGISTERED_FOR, AbroadRegisteredFor "abroad.registered_for";

    /// Before which day of the year the benefit abroad of the next year is estimated.
    funding_estimate_before: MonthDay = &funding::ESTIMATE_BEFORE, FundingEstimateBefore "funding.estimate_before" continuous;
    /// The day of the month on which the advance of the benefit is valued.
    funding_benefit_day: u32 = &funding::BENEFIT_DAY, FundingBenefitDay "funding.benefit_day" continuous;
    /// The day of the month on which the advance of the costs is valued.
    funding_costs_day: u32 = &funding::COSTS_DAY, FundingCostsDay "funding.costs_day" continuous;
    /// In how many parts the costs of a year are advanced.
    funding_costs_parts: u32 = &funding::COSTS_PARTS, FundingCostsParts "funding.costs_parts" continuous;
    /// How those parts are rounded.
    funding_costs_rest: Applies = &funding::COSTS_REST, FundingCostsRest "funding.costs_rest" continuous;
    /// The minister may deviate from the amounts.
    funding_deviation: Applies = &funding::DEVIATION, FundingDeviation "funding.deviation" continuous;
    /// The day of the next year on which a year is settled.
    funding_settlement: MonthDay = &funding::SETTLEMENT, FundingSettlement "funding.settlement" continuous;

    /// The director-general of DUO decides on the designation of trainings.
    mandate_decisions: Applies = &funding::MANDATE_DECISIONS, MandateDecisions "mandate.decisions";
    /// The director-general of DUO handles objections, except to decisions of the director-general.
    mandate_objections: Applies = &funding::MANDATE_OBJECTIONS, MandateObjections "mandate.objections";
    /// The director-general of DUO may pass the mandate on.
    mandate_submandate: Applies = &funding::MANDATE_SUBMANDATE, MandateSubmandate "mandate.submandate";
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

    /// Every day on which some norm changes.
    pub(crate) fn change_days(&self) -> BTreeSet<Day> {
        NormName::ALL.iter().flat_map(|name| self.table(*name).change_days()).collect()
    }
}

impl Default for Norms {
    fn default() -> Self {
        Self::builtin().clone()
    }
}
