//! The outcomes, reasons and missing facts of the question about an administration.

use crate::{
    calendar::Day,
    decision::{facts, outcomes, reasons},
    norm::{RecordField, RecordKind, RecordLetter, RecordReceiver},
};

outcomes! {
    /// Does the administration hold what it must?
    pub enum AdministrationOutcome {
        /// Every record is kept, with every field, and at hand for the supervisor.
        Complete = "complete", nl "de administratie is volledig", en "the administration is complete";
        /// A record or a field is missing, or is not at hand.
        Incomplete = "incomplete", nl "de administratie is niet volledig", en "the administration is not complete";
        /// The text asks nothing of this kind of organisation.
        NotRequired = "not_required", nl "van deze organisatie wordt geen administratie gevraagd", en "no administration is asked of this organisation";
        /// A missing fact decides.
        Undetermined = "undetermined", nl "niet vast te stellen: er ontbreken gegevens", en "undetermined: facts are missing";
        /// The text of this day is not modelled.
        NotModelled = "not_modelled", nl "de regels van deze dag zijn niet opgenomen", en "the rules of this day are not modelled";
    }
}

facts! {
    /// A fact about an administration that is missing and matters.
    pub enum AdministrationFact {
        Organisation = "organisation", nl "Wat voor organisatie is het?", en "What kind of organisation is it?";
        KeptAt = "kept_at", nl "Waar wordt de administratie bewaard, en is zij daar onverwijld beschikbaar?", en "Where is the administration kept, and is it at hand there at once?";
        Entries = "kept[].entries", nl "Hoeveel personen, kinderen, overeenkomsten of overzichten staan erin?", en "How many persons, children, contracts or statements stand in it?";
        Of = "kept[].fields[].of", nl "Voor hoeveel ervan is het gegeven nodig?", en "For how many of them is the field needed?";
    }
}

reasons! {
    /// Why an administration is complete or not.
    pub enum AdministrationReason {
        NotModelledBefore { from: Day } = "administration.not_modelled_before", Rgl3, AdministrationRecords,
            nl "De tekst die vóór {from} gold is niet opgenomen.",
            en "The text in force before {from} is not modelled.";
        NotReadBetween { after: Day, from: Day } = "administration.not_read_between", Rgl3, AdministrationRecords,
            nl "De tekst is gelezen tot en met {after} en weer vanaf {from}; wat daartussen gold is niet gelezen.",
            en "The text was read up to and including {after} and again from {from} on; what was in force between was not read.";
        NotModelledAfter { until: Day } = "administration.not_modelled_after", Rgl3, AdministrationRecords,
            nl "De regels zijn opgenomen tot en met {until}.",
            en "The rules are modelled up to and including {until}.";
        NotReadSince { confirmed_until: Day } = "administration.not_read_since", Rgl3, AdministrationRecords,
            nl "De tekst is voor het laatst gelezen in de versie van {confirmed_until}.",
            en "The text was last read in the version of {confirmed_until}.";
        NoDemands = "administration.no_demands", Rgl3, AdministrationRecords,
            nl "De tekst van deze dag vraagt van deze soort organisatie geen eigen administratie; van een voorziening voor gastouderopvang houdt het gastouderbureau de gegevens bij.",
            en "The text of this day asks no administration of this kind of organisation; the agency keeps the data of a childminder's facility.";
        MissingRecord { record: RecordKind, paragraph: u8, letter: RecordLetter } = "administration.missing_record", Rgl3, AdministrationRecords,
            nl "Lid {paragraph}, onderdeel {letter}: dit ontbreekt geheel: {record}.",
            en "Paragraph {paragraph}, letter {letter}: this is missing altogether: {record}.";
        MissingField { record: RecordKind, field: RecordField, entries: u32, paragraph: u8, letter: RecordLetter } = "administration.missing_field", Rgl3, AdministrationRecords,
            nl "Lid {paragraph}, onderdeel {letter}: in {record} ontbreekt {field}, zo vaak: {entries}.",
            en "Paragraph {paragraph}, letter {letter}: {record} lacks {field}, so many times: {entries}.";
        NotAtHand { record: RecordKind } = "administration.not_at_hand", Rgl3, AdministrationElsewhere,
            nl "Elders bewaren mag alleen als het bij een onderzoek onverwijld beschikbaar komt op de plaats van vestiging; dat geldt niet voor {record}.",
            en "Keeping a record elsewhere is allowed only if it comes to the place of establishment at once during an inspection; that is not so for {record}.";
        Elsewhere = "administration.elsewhere", Rgl3, AdministrationElsewhere,
            nl "De administratie wordt geheel of deels elders bewaard; dat mag, omdat de toezichthouder haar onverwijld op de plaats van vestiging krijgt.",
            en "The administration is kept elsewhere, in whole or in part; that is allowed, since the supervisor gets it at the place of establishment at once.";
        NotReadyFor { receiver: RecordReceiver, records: u16 } = "administration.not_ready_for", Rgl3, AdministrationAsked,
            nl "Daardoor kan {receiver} niet tijdig alles krijgen; het aantal onderdelen waaraan iets ontbreekt: {records}.",
            en "So {receiver} cannot get everything in time; the number of records that lack something: {records}.";
        ReadyFor { receiver: RecordReceiver, records: u16 } = "administration.ready_for", Rgl3, AdministrationAsked,
            nl "Op verzoek van {receiver} kan alles tijdig worden verstrekt; het aantal onderdelen: {records}.",
            en "At the request of {receiver} everything can be given in time; the number of records: {records}.";
    }
}
