//! The outcomes, reasons and missing facts of the question who is structurally present.

use crate::{
    calendar::{Day, Term},
    decision::{facts, outcomes, reasons},
};

outcomes! {
    /// Is the person structurally present at the location?
    pub enum PresenceOutcome {
        /// Yes, by the guideline.
        Structural = "structural", nl "structureel aanwezig", en "structurally present";
        /// No, by the guideline.
        NotStructural = "not_structural", nl "niet structureel aanwezig", en "not structurally present";
        /// The guideline leaves it open: the supervisor weighs the whole situation.
        Judgement = "judgement", nl "ter beoordeling van de toezichthouder", en "left to the supervisor";
        /// A missing fact decides.
        Undetermined = "undetermined", nl "niet vast te stellen: er ontbreken gegevens", en "undetermined: facts are missing";
        /// The guideline does not exist on this day.
        NotInForce = "not_in_force", nl "de richtlijn geldt nog niet", en "the guideline is not in force yet";
    }
}

facts! {
    /// A fact about somebody's presence that is missing and matters.
    pub enum PresenceFact {
        CareHours = "care_hours", nl "Wat zijn de opvanguren van de locatie?", en "What are the care hours of the location?";
        Expected = "expected", nl "Komt de persoon vaker, en hoe vaak?", en "Does the person come again, and how often?";
        Minutes = "expected.minutes", nl "Hoe lang duurt een bezoek?", en "How long does a visit last?";
        DuringCareHours = "expected.during_care_hours", nl "Is dat tijdens opvanguren?", en "Is it during care hours?";
    }
}

reasons! {
    /// Why somebody is structurally present or not.
    pub enum PresenceReason {
        NotInForce { from: Day } = "presence.not_in_force", Prk, Prk,
            nl "De richtlijn geldt vanaf {from}.",
            en "The guideline is in force from {from} on.";
        Observed { earlier: Day, later: Day, most: Term, until: Day } = "presence.observed", Pre1, PresenceReading,
            nl "Onze lezing van de bezoekenlijst: de bezoeken van {earlier} en {later} liggen binnen {most}; zonder nieuw bezoek telt dit tot en met {until}.",
            en "Our reading of the list of visits: those of {earlier} and {later} lie within {most}; without a new visit this counts up to and including {until}.";
        OneVisit { on: Day, until: Day } = "presence.one_visit", Pre1, PresenceReading,
            nl "Er is één bezoek dat telt, van {on}; een tweede uiterlijk op {until} maakt de aanwezigheid structureel.",
            en "There is one visit that counts, of {on}; a second one on {until} at the latest makes the presence structural.";
        NoVisitCounts { least: u32, most: Term } = "presence.no_visit_counts", Pre1, PresenceMinutes,
            nl "Geen bezoek van de laatste {most} telt: {least} minuten aaneengesloten tijdens opvanguren, op deze locatie.",
            en "No visit of the last {most} counts: {least} minutes contiguously during care hours, at this location.";
        RhythmOftenEnough { interval: Term, most: Term } = "presence.rhythm_often_enough", Pre1, PresenceInterval,
            nl "Een bezoek om de {interval} is minstens één keer per {most}.",
            en "A visit every {interval} is at least once in {most}.";
        RhythmTooRare { interval: Term, most: Term } = "presence.rhythm_too_rare", Pre1, PresenceInterval,
            nl "Een bezoek om de {interval} is minder dan één keer per {most}.",
            en "A visit every {interval} is less than once in {most}.";
        RhythmBeginsLater { from: Day } = "presence.rhythm_begins_later", Pre1, PresenceInterval,
            nl "Het ritme begint op {from}.",
            en "The rhythm begins on {from}.";
        RhythmEnded { on: Day } = "presence.rhythm_ended", Pre1, PresenceInterval,
            nl "Het ritme eindigde op {on}.",
            en "The rhythm ended on {on}.";
        TooShort { minutes: u32, least: u32 } = "presence.too_short", Pre1, PresenceMinutes,
            nl "Een bezoek van {minutes} minuten is korter dan {least} minuten aaneengesloten.",
            en "A visit of {minutes} minutes is shorter than {least} contiguous minutes.";
        OutsideCareHours = "presence.outside_care_hours", Pre1, PresenceMinutes,
            nl "De aanwezigheid is buiten opvanguren.",
            en "The presence is outside care hours.";
        Once = "presence.once", Pre1, PresenceInterval,
            nl "Bekend is dat het bij één keer blijft.",
            en "It is known to be once only.";
        EmergencyOnly = "presence.emergency_only", Pre1, GuidelineBackup,
            nl "De persoon komt alleen bij een calamiteit.",
            en "The person comes in an emergency only.";
        StayDuringCareHours { first: Day, last: Day } = "presence.stay_during_care_hours", Pre1, GuidelineAbroad,
            nl "Een verblijf tijdens opvanguren van {first} tot en met {last} kan als structurele aanwezigheid gelden.",
            en "A stay during care hours from {first} up to and including {last} may count as structural presence.";
        StayToBeJudged { first: Day, last: Day } = "presence.stay_to_be_judged", Pre1, GuidelineAbroad,
            nl "Of het verblijf van {first} tot en met {last} structurele aanwezigheid is hangt af van de opvanguren; dat weegt de toezichthouder.",
            en "Whether the stay from {first} up to and including {last} is structural presence depends on the care hours; the supervisor weighs it.";
        NotDuringStay { first: Day, last: Day } = "presence.not_during_stay", Pre1, GuidelineAbroad,
            nl "Het verblijf is van {first} tot en met {last}.",
            en "The stay is from {first} up to and including {last}.";
        WholeSituation = "presence.whole_situation", Pre1, PresenceSituation,
            nl "Dit is een richtlijn: de toezichthouder weegt de hele situatie.",
            en "This is a guideline: the supervisor weighs the whole situation.";
    }
}
