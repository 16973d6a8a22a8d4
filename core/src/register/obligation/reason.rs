//! The outcomes, reasons and missing facts of the question who has to be registered.

use super::Role;
use crate::{
    calendar::{Day, Term},
    decision::{facts, outcomes, reasons},
};

outcomes! {
    /// Must the person be registered and linked?
    #[doc(alias = "plicht")]
    pub enum Duty {
        /// Yes.
        Required = "required", nl "inschrijven en koppelen is verplicht", en "registering and linking is required";
        /// No.
        NotRequired = "not_required", nl "inschrijven is niet verplicht", en "registering is not required";
        /// The norms leave it to the supervisor (toezichthouder, GGD).
        #[doc(alias = "ter beoordeling")]
        Judgement = "judgement", nl "ter beoordeling van de toezichthouder (GGD)", en "left to the supervisor (GGD)";
        /// A missing fact decides.
        Undetermined = "undetermined", nl "niet vast te stellen: er ontbreken gegevens", en "undetermined: facts are missing";
        /// The register does not exist on this day.
        NotInForce = "not_in_force", nl "het personenregister bestaat op deze dag niet", en "the register does not exist on this day";
    }
}

facts! {
    /// A fact about a person that is missing and matters.
    pub enum ObligationFact {
        BirthDate = "birth_date", nl "Wat is de geboortedatum?", en "What is the birth date?";
        Agreement = "agreement", nl "Is er een overeenkomst, en met wie?", en "Is there an agreement, and with whom?";
        ChildDataAccess = "child_data_access", nl "Heeft de persoon uit hoofde van de functie toegang tot gegevens van de kinderen?", en "Does the person have access to data of the children by function?";
        Involved = "involved", nl "Is de persoon direct betrokken bij of verantwoordelijk voor de kinderen?", en "Is the person directly involved with the children or responsible for them?";
        DuringCareHours = "during_care_hours", nl "Is de persoon tijdens opvanguren op de locatie?", en "Is the person at the location during care hours?";
        Presence = "presence", nl "Is de persoon structureel aanwezig op deze locatie?", en "Is the person structurally present at this location?";
        AtResidentialAddress = "at_residential_address", nl "Is het kindercentrum op een woonadres gevestigd?", en "Does the centre stand at a residential address?";
        Period = "period", nl "Van wanneer tot wanneer duurt het?", en "From when until when does it last?";
        Unpaid = "unpaid", nl "Is de snuffelstage onbetaald?", en "Is the orientation placement unpaid?";
        ForSchool = "for_school", nl "Is de snuffelstage voor de opleiding?", en "Is the orientation placement for the education?";
        WorksForOrganisation = "works_for_organisation", nl "Werkt de persoon in opdracht van de kinderopvangorganisatie?", en "Does the person work for the childcare organisation?";
        Dutch = "dutch", nl "Heeft de persoon de Nederlandse nationaliteit?", en "Does the person have Dutch nationality?";
        LivesOrWorksInNetherlands = "lives_or_works_in_netherlands", nl "Woont of werkt de persoon in Nederland?", en "Does the person live or work in the Netherlands?";
    }
}

reasons! {
    /// What a layer says about the duty to register.
    pub enum ObligationReason {
        NotInForce { from: Day } = "obligation.not_in_force", Prk, Prk,
            nl "Het personenregister kinderopvang bestaat vanaf {from}.",
            en "The personenregister kinderopvang exists from {from} on.";

        StatuteLegalPerson = "obligation.statute_legal_person", Obl1, ObligationNaturalPersons,
            nl "Wet: alleen natuurlijke personen worden ingeschreven, een rechtspersoon nooit.",
            en "Statute: only natural persons are registered, a legal person never.";
        StatuteHolder = "obligation.statute_holder", Obl1, ObligationHolder,
            nl "Wet: de houder van een kindercentrum staat op de lijst.",
            en "Statute: the holder of a centre is on the list.";
        StatuteManagement { role: Role } = "obligation.statute_management", Obl1, ObligationManagement,
            nl "Wet: de {role} van een kindercentrum staat op de lijst.",
            en "Statute: the {role} of a centre is on the list.";
        StatuteManagementNotYet { from: Day } = "obligation.statute_management_not_yet", Obl1, ObligationManagement,
            nl "Wet: bestuurder, vennoot, maat en beheerder staan pas vanaf {from} op de lijst.",
            en "Statute: director, partner, associate and manager are on the list from {from} on only.";
        StatuteParticipatingParent = "obligation.statute_participating_parent", Obl1, ObligationParticipatingParent,
            nl "Wet: de participerende ouder staat op de lijst.",
            en "Statute: the participating parent is on the list.";
        StatuteParticipatingParentVog { every: Term, until: Option<Day> } = "obligation.statute_participating_parent_vog", Obl1, ObligationParticipatingParentVog,
            nl "Wet: tot en met {until} toont een participerende ouder de houder een VOG, bij de start en elke {every} opnieuw, zonder inschrijving.",
            en "Statute: up to and including {until} a participating parent shows the holder a VOG, at the start and every {every} anew, without a registration.";
        StatuteEmployment = "obligation.statute_employment", Obl1, ObligationEmployment,
            nl "Wet: wie op een arbeidsovereenkomst met de houder of een uitzendorganisatie tijdens opvanguren op de locatie werkt staat op de lijst, ongeacht leeftijd.",
            en "Statute: who works at the location during care hours on an employment contract with the holder or an employment agency is on the list, whatever the age.";
        StatuteOtherAgreement = "obligation.statute_other_agreement", Obl1, ObligationOtherAgreement,
            nl "Wet: wie op een andere overeenkomst met de houder structureel tijdens opvanguren op de locatie werkt staat op de lijst, ongeacht leeftijd.",
            en "Statute: who works structurally at the location during care hours on another agreement with the holder is on the list, whatever the age.";
        StatuteChildData = "obligation.statute_child_data", Obl1, ObligationChildData,
            nl "Wet: wie uit hoofde van de functie toegang heeft tot informatie over de kinderen staat op de lijst, ook wie nooit op de locatie is.",
            en "Statute: who has access to information about the children by function is on the list, also who is never at the location.";
        StatuteResident { age: u32, of_age_on: Option<Day> } = "obligation.statute_resident", Obl1, ObligationResidentialAddress,
            nl "Wet: wie {age} of ouder is (op {of_age_on}) en op het woonadres van het kindercentrum woont staat op de lijst.",
            en "Statute: who is {age} or over (on {of_age_on}) and lives at the residential address of the centre is on the list.";
        StatutePresentAtResidentialCentre { age: u32, of_age_on: Option<Day> } = "obligation.statute_present_at_residential_centre", Obl1, ObligationResidentialAddress,
            nl "Wet: wie {age} of ouder is (op {of_age_on}) en structureel aanwezig is in een kindercentrum op een woonadres staat op de lijst.",
            en "Statute: who is {age} or over (on {of_age_on}) and structurally present at a centre on a residential address is on the list.";
        StatuteCentreSilent = "obligation.statute_centre_silent", Obl1, ObligationCentreList,
            nl "Wet: deze persoon staat niet op de lijst voor een kindercentrum.",
            en "Statute: this person is not on the list for a centre.";
        StatuteCentreOpen = "obligation.statute_centre_open", Obl1, ObligationCentreList,
            nl "Wet: of deze persoon op de lijst voor een kindercentrum staat hangt af van ontbrekende gegevens.",
            en "Statute: whether this person is on the list for a centre depends on missing facts.";
        StatuteAgency = "obligation.statute_agency", Obl2, ObligationAgency,
            nl "Wet: de houder van een gastouderbureau en wie er werkt of beschikbaar is staan op de lijst.",
            en "Statute: the holder of a childminding agency and who works for it or is available to it are on the list.";
        StatuteAgencySilent = "obligation.statute_agency_silent", Obl2, ObligationAgency,
            nl "Wet: deze persoon staat niet op de lijst voor een gastouderbureau.",
            en "Statute: this person is not on the list for a childminding agency.";
        StatuteChildminder = "obligation.statute_childminder", Obl3, ObligationChildminder,
            nl "Wet: de gastouder staat op de lijst, waar de opvang ook is.",
            en "Statute: the childminder is on the list, wherever the care takes place.";
        StatuteChildmindingAgreement = "obligation.statute_childminding_agreement", Obl3, ObligationChildmindingAgreement,
            nl "Wet: wie op een overeenkomst met de gastouder of het gastouderbureau structureel aanwezig is staat op de lijst, op elke locatie en ongeacht leeftijd.",
            en "Statute: who is structurally present on an agreement with the childminder or the agency is on the list, at any location and whatever the age.";
        StatuteHousemate { age: u32, of_age_on: Option<Day> } = "obligation.statute_housemate", Obl3, ObligationHousemate,
            nl "Wet: wie {age} of ouder is (op {of_age_on}) en woont op het woonadres van de gastouder waar de opvang is staat op de lijst.",
            en "Statute: who is {age} or over (on {of_age_on}) and lives at the childminder's home where the care takes place is on the list.";
        StatutePresentAnywhere { age: u32, of_age_on: Option<Day> } = "obligation.statute_present_anywhere", Obl3, ObligationPresentAnywhere,
            nl "Wet: wie {age} of ouder is (op {of_age_on}) en structureel aanwezig is op de opvanglocatie staat op de lijst, naar de letter ook bij de vraagouder thuis.",
            en "Statute: who is {age} or over (on {of_age_on}) and structurally present at the care location is on the list, literally also at the parents' home.";
        StatutePresentAtHome { age: u32, of_age_on: Option<Day> } = "obligation.statute_present_at_home", Obl3, ObligationPresentAtHome,
            nl "Wet: wie {age} of ouder is (op {of_age_on}) en structureel aanwezig is in de woning van de gastouder staat op de lijst.",
            en "Statute: who is {age} or over (on {of_age_on}) and structurally present at the childminder's home is on the list.";
        StatuteChildmindingSilent = "obligation.statute_childminding_silent", Obl3, ObligationChildmindingList,
            nl "Wet: deze persoon staat niet op de lijst rond een gastouder.",
            en "Statute: this person is not on the list around a childminder.";
        StatuteChildmindingOpen = "obligation.statute_childminding_open", Obl3, ObligationChildmindingList,
            nl "Wet: of deze persoon op de lijst rond een gastouder staat hangt af van ontbrekende gegevens of van het oordeel over de aanwezigheid.",
            en "Statute: whether this person is on the list around a childminder depends on missing facts or on the judgement of the presence.";
        StatuteResidentUnderAge { age: u32, of_age_on: Option<Day> } = "obligation.statute_resident_under_age", Obl1, ObligationResidentialAddress,
            nl "Wet: voor wie op het woonadres van het kindercentrum woont begint de plicht op de {age}e verjaardag ({of_age_on}).",
            en "Statute: for who lives at the residential address of the centre the duty begins on the birthday of {age} ({of_age_on}).";
        StatuteHousemateUnderAge { age: u32, of_age_on: Option<Day> } = "obligation.statute_housemate_under_age", Obl3, ObligationHousemate,
            nl "Wet: voor een huisgenoot begint de plicht op de {age}e verjaardag ({of_age_on}); niemand wordt door het register gewaarschuwd.",
            en "Statute: for a housemate the duty begins on the birthday of {age} ({of_age_on}); the register warns nobody.";
        StatuteLunchBreak = "obligation.statute_lunch_break", Obl5, ObligationLunchBreak,
            nl "Wet: toezicht tijdens de middagpauze op school is geen kinderopvang.",
            en "Statute: supervision in the lunch break at school is no childcare.";

        GuidelineLegalPerson = "obligation.guideline_legal_person", Obl5, GuidelineLegalPerson,
            nl "Richtlijn: een organisatie schrijft zich als rechtspersoon niet in, haar bestuurders wel.",
            en "Guideline: an organisation does not register as a legal person, its directors do.";
        GuidelineManagement { role: Role } = "obligation.guideline_management", Obl4, GuidelineManagement,
            nl "Richtlijn: wie {role} is schrijft zich in.",
            en "Guideline: who is {role} registers.";
        GuidelineStaff { role: Role } = "obligation.guideline_staff", Obl4, GuidelineStaff,
            nl "Richtlijn: een {role} schrijft zich in, ongeacht leeftijd en aantal diensten.",
            en "Guideline: a person who is {role} registers, whatever the age and number of shifts.";
        GuidelineChildData = "obligation.guideline_child_data", Obl4, GuidelineStaff,
            nl "Richtlijn: wie toegang heeft tot gegevens van kinderen schrijft zich in.",
            en "Guideline: who has access to data of children registers.";
        GuidelineTemporary { role: Role } = "obligation.guideline_temporary", Obl4, GuidelineTemporary,
            nl "Richtlijn: wie als {role} structureel op de locatie werkt schrijft zich in, ongeacht leeftijd.",
            en "Guideline: who works structurally at the location as {role} registers, whatever the age.";
        GuidelineChildminder = "obligation.guideline_childminder", Obl4, GuidelineChildminder,
            nl "Richtlijn: de gastouder schrijft zich in.",
            en "Guideline: the childminder registers.";
        GuidelineResident { age: u32, of_age_on: Option<Day> } = "obligation.guideline_resident", Obl4, GuidelineResident,
            nl "Richtlijn: een bewoner van {age} of ouder (op {of_age_on}) schrijft zich in.",
            en "Guideline: a resident of {age} or over (on {of_age_on}) registers.";
        GuidelineResidentUnderAge { age: u32, of_age_on: Option<Day> } = "obligation.guideline_resident_under_age", Obl4, GuidelineResident,
            nl "Richtlijn: een huisgenoot schrijft zich in vanaf de {age}e verjaardag ({of_age_on}).",
            en "Guideline: a housemate registers from the birthday of {age} ({of_age_on}) on.";
        GuidelinePresent = "obligation.guideline_present", Obl4, GuidelinePresent,
            nl "Richtlijn: wie structureel aanwezig is schrijft zich in.",
            en "Guideline: who is structurally present registers.";
        GuidelineNotPresent = "obligation.guideline_not_present", Obl5, GuidelinePresent,
            nl "Richtlijn: wie niet structureel aanwezig is hoeft zich niet in te schrijven.",
            en "Guideline: who is not structurally present need not register.";
        GuidelinePresenceJudged = "obligation.guideline_presence_judged", Obl4, GuidelinePresent,
            nl "Richtlijn: of iemand structureel aanwezig is weegt de toezichthouder.",
            en "Guideline: whether somebody is structurally present is weighed by the supervisor.";
        GuidelinePresenceUnknown = "obligation.guideline_presence_unknown", Obl4, GuidelinePresent,
            nl "Richtlijn: inschrijven hangt af van ontbrekende gegevens over de aanwezigheid.",
            en "Guideline: registering depends on missing facts about the presence.";
        GuidelineNamesNoAge { age: u32 } = "obligation.guideline_names_no_age", Obl5, GuidelinePresent,
            nl "Richtlijn: voor wie structureel aanwezig is zonder overeenkomst noemt zij geen leeftijd; de wet noemt {age} jaar.",
            en "Guideline: for who is structurally present without an agreement it names no age; the statute names {age}.";
        GuidelineBringing = "obligation.guideline_bringing", Obl5, GuidelineBringing,
            nl "Richtlijn: wie kinderen brengt of haalt, ook wie even blijft, hoeft zich niet in te schrijven.",
            en "Guideline: who brings or fetches children, also who stays a little, need not register.";
        GuidelineParentsHome = "obligation.guideline_parents_home", Obl5, GuidelineParentsHome,
            nl "Richtlijn: bij opvang bij de vraagouder thuis schrijft alleen de gastouder zich in.",
            en "Guideline: with care at the parents' home only the childminder registers.";
        GuidelineOutsideCareHours = "obligation.guideline_outside_care_hours", Obl5, GuidelineOneOffJob,
            nl "Richtlijn: wie vóór of na de opvanguren komt hoeft zich niet in te schrijven.",
            en "Guideline: who comes before or after care hours need not register.";
        GuidelineOneOffJob { most: Term } = "obligation.guideline_one_off_job", Obl5, GuidelineOneOffJob,
            nl "Richtlijn: voor een eenmalige klus van ten hoogste {most} zonder betrokkenheid bij de kinderen is inschrijven niet nodig.",
            en "Guideline: a one-off job of at most {most} without involvement with the children needs no registration.";
        GuidelineOrientation { most: Term } = "obligation.guideline_orientation", Obl5, GuidelineOrientation,
            nl "Richtlijn: voor een onbetaalde snuffelstage van ten hoogste {most} voor de opleiding is inschrijven niet nodig.",
            en "Guideline: an unpaid orientation placement of at most {most} for the education needs no registration.";
        GuidelineOrientationTooLong { most: Term } = "obligation.guideline_orientation_too_long", Obl4, GuidelineOrientation,
            nl "Richtlijn: dit is geen snuffelstage (onbetaald, voor de opleiding, ten hoogste {most}) en telt als stage.",
            en "Guideline: this is no orientation placement (unpaid, for the education, at most {most}) and counts as a traineeship.";
        PracticeFriend = "obligation.practice_friend", Obl4, GuidelineFriend,
            nl "Praktijk: een gastouderbureau vraagt bij een vriend(in) van een huisgenoot ook directe betrokkenheid; DUO niet, en die wordt gevolgd.",
            en "Practice: for a housemate's friend one agency asks direct involvement too; DUO does not, and is followed.";
        GuidelineAbroadCanApply = "obligation.guideline_abroad_can_apply", Obl4, GuidelineAbroad,
            nl "Richtlijn: wie Nederlander is of hier woont of werkt kan bij Justis een VOG aanvragen.",
            en "Guideline: who is Dutch or lives or works here can apply to Justis for a VOG.";
        GuidelineAbroadCannotApply = "obligation.guideline_abroad_cannot_apply", Obl4, GuidelineAbroad,
            nl "Richtlijn: wie geen Nederlander is en hier niet woont of werkt kan geen VOG aanvragen en zich niet inschrijven; bespreek het met de GGD.",
            en "Guideline: who is not Dutch and does not live or work here can get no VOG and cannot register; discuss it with the GGD.";
        GuidelineAbroadUnknown = "obligation.guideline_abroad_unknown", Obl4, GuidelineAbroad,
            nl "Richtlijn: of een VOG mogelijk is hangt af van nationaliteit en van wonen of werken in Nederland.",
            en "Guideline: whether a VOG is possible depends on nationality and on living or working in the Netherlands.";
        GuidelineBackup = "obligation.guideline_backup", Obl5, GuidelineBackup,
            nl "Richtlijn: een achterwacht die alleen bij een calamiteit komt hoeft zich niet in te schrijven.",
            en "Guideline: a backup who comes in an emergency only need not register.";
        GuidelineTaxi = "obligation.guideline_taxi", Obl4, GuidelineTaxi,
            nl "Richtlijn: een taxichauffeur in opdracht van de kinderopvangorganisatie schrijft zich in, ook als een medewerker meerijdt.",
            en "Guideline: a taxi driver who works for the childcare organisation registers, also with a staff member aboard.";
        GuidelineSharedLocation = "obligation.guideline_shared_location", Obl4, GuidelineSharedLocation,
            nl "Richtlijn: personeel van een andere organisatie dat voor de kinderopvang werkt schrijft zich in; de houder is verantwoordelijk.",
            en "Guideline: staff of another organisation who work for the childcare register; the holder is responsible.";
        GuidelineWorkUnknown { role: Role } = "obligation.guideline_work_unknown", Obl4, GuidelineSharedLocation,
            nl "Richtlijn: bij deze {role} hangt het ervan af of in opdracht van de kinderopvang wordt gewerkt.",
            en "Guideline: for this {role} it depends on whether the work is done for the childcare.";
        PracticeOuting = "obligation.practice_outing", Obl4, GuidelineOuting,
            nl "Praktijk: wie meegaat en met de kinderen helpt schrijft zich in; de opvanglocatie verplaatst mee.",
            en "Practice: who goes along and helps with the children registers; the care location moves along.";
        GuidelineParticipatingParentSilent = "obligation.guideline_participating_parent_silent", Obl5, GuidelineTemporary,
            nl "Richtlijn: over participerende ouders zegt zij niets.",
            en "Guideline: it says nothing about participating parents.";
    }
}
