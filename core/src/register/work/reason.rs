//! The outcomes, reasons and missing facts of the question whether somebody may work.

use crate::{
    calendar::Day,
    decision::{facts, outcomes, reasons},
};

outcomes! {
    /// May the person work, or be present?
    pub enum MayWorkOutcome {
        /// As far as the register goes, yes.
        Allowed = "allowed", nl "de persoon mag werken of aanwezig zijn", en "the person may work or be present";
        /// No.
        NotAllowed = "not_allowed", nl "de persoon mag niet werken of aanwezig zijn", en "the person may not work or be present";
        /// A missing fact decides.
        Undetermined = "undetermined", nl "niet vast te stellen: er ontbreken gegevens", en "undetermined: facts are missing";
        /// The register does not exist on this day.
        NotInForce = "not_in_force", nl "het personenregister bestaat op deze dag niet", en "the register does not exist on this day";
    }
}

facts! {
    /// A fact that is missing and matters for the question whether somebody may work.
    pub enum MayWorkFact {
        Obliged = "obliged", nl "Moet deze persoon ingeschreven en gekoppeld zijn?", en "Does this person have to be registered and linked?";
        Setting = "setting", nl "Waar werkt de persoon, of is de persoon aanwezig?", en "Where does the person work, or is the person present?";
        Registration = "registration", nl "Wat is er met de inschrijving van deze persoon gebeurd?", en "What happened to this person's registration?";
        Holder = "holder", nl "Voor welke houder werkt de persoon?", en "For which holder does the person work?";
        Group = "group", nl "Werd de persoon vóór 1 maart 2018 al continu gescreend, of is de persoon bestuurder of eigenaar?", en "Was the person continuously screened before 1 March 2018, or is the person a director or owner?";
        BeganOn = "began_on", nl "Wat is de eerste dag van het werk of de aanwezigheid?", en "What is the first day of the work or presence?";
        ApplicationOn = "application_on", nl "Wanneer is voor de gastouder de aanvraag ingediend?", en "When was the application for the childminder filed?";
        PermissionFrom = "permission_from", nl "Vanaf wanneer is er toestemming tot exploitatie?", en "From when is there permission to operate?";
        Household = "household", nl "Wanneer zijn de huisgenoten en andere aanwezigen van de gastouder ingeschreven?", en "When were the childminder's housemates and others present registered?";
    }
}

reasons! {
    /// Why somebody may work or be present, or not.
    pub enum MayWorkReason {
        NotInForce { from: Day } = "work.not_in_force", Prk, Prk,
            nl "Het personenregister kinderopvang bestaat vanaf {from}.",
            en "The personenregister kinderopvang exists from {from} on.";
        NotObliged = "work.not_obliged", Work1, WorkRegistered,
            nl "De persoon hoeft niet ingeschreven te zijn; wat het personenregister betreft mag de persoon werken of aanwezig zijn.",
            en "The person need not be registered; as far as the register goes the person may work or be present.";
        RegisteredAndLinked { registered_on: Day, linked_since: Day } = "work.registered_and_linked", Work1, WorkAfterLink,
            nl "De persoon is ingeschreven op {registered_on} en gekoppeld sinds {linked_since}, dus mag werken.",
            en "The person was registered on {registered_on} and is linked since {linked_since}, so may work.";
        ChildminderLinked { registered_on: Day, linked_since: Day } = "work.childminder_linked", Work2, WorkChildminderLink,
            nl "De gastouder is ingeschreven op {registered_on} en sinds {linked_since} gekoppeld aan het gastouderbureau.",
            en "The childminder was registered on {registered_on} and is linked to the childminding agency since {linked_since}.";
        MayBePresent { registered_on: Day, linked_since: Day } = "work.may_be_present", Work1, WorkPresence,
            nl "De persoon is ingeschreven op {registered_on} en gekoppeld sinds {linked_since}, dus mag aanwezig zijn.",
            en "The person was registered on {registered_on} and is linked since {linked_since}, so may be present.";
        OneLinkIsEnough = "work.one_link_is_enough", Work4, WorkOneLink,
            nl "De koppeling met deze houder geldt voor al zijn locaties.",
            en "The link with this holder covers all its locations.";
        LinkedElsewhere = "work.linked_elsewhere", Work4, WorkOneLink,
            nl "De persoon is alleen aan een andere houder gekoppeld; elke organisatie legt haar eigen koppeling.",
            en "The person is linked to another holder only; every organisation makes its own link.";
        Unlinked { since: Day } = "work.unlinked", Work3, WorkAfterLink,
            nl "De persoon is ingeschreven maar sinds {since} niet gekoppeld.",
            en "The person is registered but not linked since {since}.";
        ChildminderUnlinked { since: Day } = "work.childminder_unlinked", Work3, WorkChildminderLink,
            nl "De gastouder is ingeschreven maar sinds {since} niet gekoppeld.",
            en "The childminder is registered but not linked since {since}.";
        PresentUnlinked { since: Day } = "work.present_unlinked", Work3, WorkPresence,
            nl "De persoon is ingeschreven maar sinds {since} niet gekoppeld en mag niet aanwezig zijn.",
            en "The person is registered but not linked since {since} and may not be present.";
        NeverRegistered = "work.never_registered", Work3, WorkRegistered,
            nl "De persoon is niet ingeschreven in het personenregister.",
            en "The person is not registered in the personenregister.";
        Blocked { since: Day } = "work.blocked", Work3, WorkBlocked,
            nl "De inschrijving is geblokkeerd sinds op {since} een nieuwe VOG is verlangd.",
            en "The registration is blocked since a new VOG was demanded on {since}.";
        Ended { last_day: Day } = "work.ended", Work3, WorkRegistered,
            nl "De inschrijving is geëindigd; {last_day} was de laatste dag.",
            en "The registration has ended; {last_day} was the last day.";
        MayHaveEnded = "work.may_have_ended", Work3, WorkRegistered,
            nl "De inschrijving is mogelijk geëindigd en in elk geval niet gekoppeld.",
            en "The registration may have ended and is not linked in any case.";
        TransitionalWindow { until: Day } = "work.transitional_window", Dl2, DeadlineScreened,
            nl "Wie vóór 1 maart 2018 al gescreend werd, en bestuurders en eigenaren, hebben voor inschrijven en koppelen tot en met {until}.",
            en "Who was screened before 1 March 2018, and directors and owners, have until and including {until} to register and be linked.";
        NewStartInTheWindow { began_on: Day } = "work.new_start_in_the_window", Work1, WorkAfterLink,
            nl "Wie op {began_on} nieuw begint mag pas werken na inschrijving en koppeling, ook in de overgangsperiode.",
            en "Who begins anew on {began_on} may work only after registration and link, also in the transitional window.";
        AtOnce = "work.at_once", Dl1, DeadlineNotScreened,
            nl "Deze persoon moest op of direct na 1 maart 2018 ingeschreven en gekoppeld zijn; direct na is geen aantal dagen, dus dagen uitstel zijn er niet.",
            en "This person had to be registered and linked on or immediately after 1 March 2018; immediately after is not a number of days, so there are no days of grace.";
        PermissionSince { from: Day } = "work.permission_since", Work2, WorkPermission,
            nl "De toestemming tot exploitatie geldt vanaf {from}.",
            en "The permission to operate is valid from {from} on.";
        PermissionLater { from: Day } = "work.permission_later", Work2, WorkPermission,
            nl "De toestemming tot exploitatie geldt pas vanaf {from}.",
            en "The permission to operate is valid only from {from} on.";
        NotAppliedYet { application_on: Day } = "work.not_applied_yet", Work2, WorkPermission,
            nl "De aanvraag wordt pas op {application_on} ingediend.",
            en "The application is filed on {application_on} only.";
        RegisteredBeforeApplication { registered_on: Day, application_on: Day } = "work.registered_before_application", Work2, WorkApplicationOwn,
            nl "De gastouder was op {registered_on} ingeschreven, vóór of op de dag van de aanvraag ({application_on}).",
            en "The childminder was registered on {registered_on}, before or on the day of the application ({application_on}).";
        NotRegisteredAtApplication { application_on: Day } = "work.not_registered_at_application", Work2, WorkApplicationOwn,
            nl "De gastouder was niet ingeschreven toen de aanvraag werd ingediend ({application_on}); eerst inschrijven, dan aanvragen.",
            en "The childminder was not registered when the application was filed ({application_on}); first register, then apply.";
        HouseholdBeforeApplication { application_on: Day } = "work.household_before_application", Work2, WorkApplicationAll,
            nl "Ook de huisgenoten en andere aanwezigen waren ingeschreven toen de aanvraag werd ingediend ({application_on}).",
            en "The housemates and others present were registered too when the application was filed ({application_on}).";
        HouseholdAfterApplication { registered_on: Day, application_on: Day } = "work.household_after_application", Work2, WorkApplicationAll,
            nl "Niet iedereen rond de gastouder was ingeschreven toen de aanvraag werd ingediend ({application_on}): de laatste pas op {registered_on}.",
            en "Not everybody around the childminder was registered when the application was filed ({application_on}): the last on {registered_on} only.";
        HouseholdIncomplete { application_on: Day } = "work.household_incomplete", Work2, WorkApplicationAll,
            nl "Niet iedereen rond de gastouder is ingeschreven, terwijl dat vóór de aanvraag ({application_on}) moest.",
            en "Not everybody around the childminder is registered, which had to be done before the application ({application_on}).";
    }
}
