//! The reasons and missing facts of the question whether a diploma qualifies.

use crate::{
    calendar::{Day, Term},
    decision::{facts, reasons},
};

facts! {
    /// A fact about a diploma that is missing and matters.
    pub enum DiplomaFact {
        Diploma = "diploma", nl "Hoe heet het diploma?", en "What is the name of the diploma?";
        Obtained = "obtained", nl "Is het diploma behaald?", en "Was the diploma obtained?";
        Work = "work", nl "Om welk werk gaat het?", en "Which work is it about?";
        EnteredService = "entered_service", nl "Wanneer is de persoon in dienst gekomen?", en "When did the person enter service?";
        PreviousService = "previous_service", nl "Was de persoon direct daarvoor ook in de sector in dienst, en tot wanneer?", en "Was the person in service in the sector directly before, and until when?";
        PreviousEntered = "previous_service.entered", nl "Wanneer begon dat vorige dienstverband?", en "When did that earlier service begin?";
        Lists = "lists", nl "Welke diploma's noemt de cao voor die datum van indiensttreding?", en "Which diplomas does the collective agreement name for that date of entering service?";
        Minister = "minister", nl "Heeft de minister (DUO) de opleiding aangewezen?", en "Did the minister (DUO) designate the course?";
    }
}

reasons! {
    /// Why a diploma qualifies or does not.
    pub enum DiplomaReason {
        NotModelledBefore { from: Day } = "diploma.not_modelled_before", Rgl1, DiplomaVocationalCurrent,
            nl "De lijsten van de regeling zijn gelezen in de tekst van {from}; wat eerder gold is niet opgenomen.",
            en "The lists of the Regeling were read in the text of {from}; what held earlier is not modelled.";
        NotModelledAfter { until: Day } = "diploma.not_modelled_after", Rgl1, DiplomaVocationalCurrent,
            nl "De lijsten van de regeling zijn gelezen in de tekst die tot en met {until} gold; wat daarna voor dit werk gold is niet gelezen.",
            en "The lists of the Regeling were read in the text in force up to and including {until}; what held for this work afterwards was not read.";
        CaoNotModelledBefore { from: Day } = "diploma.cao_not_modelled_before", Rgl1, DiplomaCao,
            nl "Vanaf {from} beslist de lijst van de cao over pedagogisch medewerkers; wat eerder gold is niet opgenomen.",
            en "From {from} on the list of the collective agreement decides about pedagogical staff; what held earlier is not modelled.";
        NotObtained = "diploma.not_obtained", Rgl1, DiplomaVocationalCurrent,
            nl "Alleen wie het diploma heeft behaald voldoet; dit diploma is niet behaald.",
            en "Only who obtained the diploma qualifies; this diploma was not obtained.";
        CaoNotObtained = "diploma.cao_not_obtained", Rgl1, DiplomaCao,
            nl "Alleen wie het diploma heeft behaald voldoet; dit diploma is niet behaald.",
            en "Only who obtained the diploma qualifies; this diploma was not obtained.";
        NoDiploma = "diploma.none", Rgl1, DiplomaVocationalCurrent,
            nl "Er is geen diploma.",
            en "There is no diploma.";
        CaoNoDiploma = "diploma.cao_none", Rgl1, DiplomaCao,
            nl "Er is geen diploma.",
            en "There is no diploma.";

        OnChildminderList { row: u16 } = "diploma.on_childminder_list", Rgl1, DiplomaChildminder,
            nl "De opleiding staat op de lijst van artikel 10, regel {row}.",
            en "The course stands on the list of article 10, row {row}.";
        OnVocationalCurrent { row: u16 } = "diploma.on_vocational_current", Rgl1, DiplomaVocationalCurrent,
            nl "De beroepsopleiding staat op de lijst van artikel 10a onder a, regel {row}.",
            en "The vocational course stands on the list of article 10a under a, row {row}.";
        OnVocationalEarlier { row: u16 } = "diploma.on_vocational_earlier", Rgl1, DiplomaVocationalEarlier,
            nl "De beroepsopleiding staat op de lijst van artikel 10a onder b, regel {row}.",
            en "The vocational course stands on the list of article 10a under b, row {row}.";
        OnHigherCurrent { row: u16 } = "diploma.on_higher_current", Rgl1, DiplomaHigherCurrent,
            nl "De opleiding in het hoger onderwijs staat op de lijst van artikel 10b onder a, regel {row}.",
            en "The course of higher education stands on the list of article 10b under a, row {row}.";
        OnHigherEarlier { row: u16 } = "diploma.on_higher_earlier", Rgl1, DiplomaHigherEarlier,
            nl "De opleiding in het hoger onderwijs staat op de lijst van artikel 10b onder b, regel {row}.",
            en "The course of higher education stands on the list of article 10b under b, row {row}.";
        OnPlaygroupList { row: u16 } = "diploma.on_playgroup_list", Rgl1, DiplomaPlaygroup,
            nl "De opleiding staat op de eigen lijst van artikel 10c onder b voor peuterspeelzalen, regel {row}.",
            en "The course stands on the own list of article 10c under b for playgroups, row {row}.";
        CentreByLists = "diploma.centre_by_lists", Rgl1, DiplomaCentre,
            nl "Voor voorschoolse educatie in een kindercentrum tellen de lijsten van de artikelen 10a en 10b.",
            en "For early education in a centre the lists of articles 10a and 10b count.";
        OnlyForPlaygroup { row: u16 } = "diploma.only_for_playgroup", Rgl1, DiplomaPlaygroup,
            nl "De opleiding staat alleen op de lijst voor peuterspeelzalen (artikel 10c onder b, regel {row}).",
            en "The course stands on the list for playgroups only (article 10c under b, row {row}).";
        PlaygroupLetters = "diploma.playgroup_letters", Rgl1, DiplomaPlaygroupLetters,
            nl "Artikel 10c onder b wijst voor peuterspeelzalen ook opleidingen uit de artikelen 10a en 10b aan, met letters die daar niet meer staan; welke regels bedoeld zijn is uit deze tekst niet te lezen.",
            en "For playgroups article 10c under b also designates courses of articles 10a and 10b, by letters that no longer stand there; which rows are meant cannot be read in this text.";
        NotOnLists = "diploma.not_on_lists", Rgl1, DiplomaVocationalCurrent,
            nl "De naam staat niet op de lijsten van de artikelen 10a en 10b.",
            en "The name stands on none of the lists of articles 10a and 10b.";
        NotOnPlaygroupList = "diploma.not_on_playgroup_list", Rgl1, DiplomaPlaygroup,
            nl "De naam staat niet op de eigen lijst van artikel 10c onder b voor peuterspeelzalen.",
            en "The name does not stand on the own list of article 10c under b for playgroups.";
        ChildminderListNotRead = "diploma.childminder_list_not_read", Rgl1, DiplomaChildminder,
            nl "Ook artikel 10 noemt beroepsopleidingen voor gastouders; welke is niet gelezen.",
            en "Article 10 names vocational courses for childminders too; which ones was not read.";
        NotOnChildminderList = "diploma.not_on_childminder_list", Rgl1, DiplomaChildminder,
            nl "De naam staat ook niet op de lijst van artikel 10.",
            en "Nor does the name stand on the list of article 10.";

        Designated = "diploma.designated", Rgl1, DiplomaDesignated,
            nl "De minister heeft de opleiding voor de aanvrager aangewezen.",
            en "The minister designated the course for the applicant.";
        RefusedByMinister = "diploma.refused", Rgl1, DiplomaDesignated,
            nl "De minister heeft de aanwijzing geweigerd.",
            en "The minister refused to designate the course.";
        Comparable { percent: u32 } = "diploma.comparable", Rgl1, DiplomaComparable,
            nl "De minister kan een opleiding aanwijzen waarvan het curriculum voor ten minste {percent}% vergelijkbaar is met dat van een opleiding onder a.",
            en "The minister can designate a course of which the curriculum is comparable for at least {percent}% with that of a course under a.";
        Identical = "diploma.identical", Rgl1, DiplomaIdentical,
            nl "De minister kan ook een opleiding aanwijzen waarvan het curriculum gelijk is aan dat van een opleiding op de lijst.",
            en "The minister can also designate a course of which the curriculum is identical to that of a course on the list.";

        CaoDecides = "diploma.cao_decides", Rgl1, DiplomaCao,
            nl "Welk diploma kwalificeert staat in de laatst begonnen cao.",
            en "Which diploma qualifies stands in the most recently started collective agreement.";
        CaoNotReadSince { confirmed_until: Day } = "diploma.cao_not_read_since", Rgl1, DiplomaCao,
            nl "Dat de cao beslist is voor het laatst gelezen in de tekst van {confirmed_until}.",
            en "That the collective agreement decides was last read in the text of {confirmed_until}.";
        ListNeeded { entered: Day } = "diploma.list_needed", Rgl1, DiplomaEntry,
            nl "Er is geen lijst geladen voor wie op {entered} in dienst kwam.",
            en "No list was loaded for who entered service on {entered}.";
        ListsDisagree { entered: Day } = "diploma.lists_disagree", Rgl1, DiplomaEntry,
            nl "Voor wie op {entered} in dienst kwam spreken de geladen lijsten elkaar over dit diploma tegen.",
            en "For who entered service on {entered} the loaded lists contradict each other about this diploma.";
        ListOfEntry { list: u16, entered: Day } = "diploma.list_of_entry", Rgl1, DiplomaEntry,
            nl "Geladen lijst {list} geldt voor wie op {entered} in dienst kwam.",
            en "Loaded list {list} counts for who entered service on {entered}.";
        LongBreak { ended: Day, entered: Day, least: Term } = "diploma.long_break", Rgl1, DiplomaBreak,
            nl "Tussen {ended} en {entered} lag meer dan {least}; alleen de lijst van de nieuwe indiensttreding telt.",
            en "Between {ended} and {entered} lay more than {least}; only the list of the new entry counts.";
        ShortBreak { ended: Day, entered: Day, most: Term } = "diploma.short_break", Rgl1, DiplomaBreak,
            nl "Tussen {ended} en {entered} lag ten hoogste {most}; ook de lijst van de eerdere indiensttreding telt.",
            en "Between {ended} and {entered} lay at most {most}; the list of the earlier entry counts too.";
        ListedDirect { list: u16, row: u16 } = "diploma.listed_direct", Rgl1, DiplomaCao,
            nl "Op geladen lijst {list}, regel {row}, kwalificeert het diploma direct voor dit werk.",
            en "On loaded list {list}, row {row}, the diploma qualifies directly for this work.";
        ListedWithProof { list: u16, row: u16 } = "diploma.listed_with_proof", Rgl1, DiplomaFurtherProof,
            nl "Op geladen lijst {list}, regel {row}, kwalificeert het diploma voor dit werk met aanvullend bewijs.",
            en "On loaded list {list}, row {row}, the diploma qualifies for this work with additional proof.";
        ListedNot { list: u16, row: u16 } = "diploma.listed_not", Rgl1, DiplomaCao,
            nl "Op geladen lijst {list}, regel {row}, kwalificeert het diploma niet voor dit werk.",
            en "On loaded list {list}, row {row}, the diploma does not qualify for this work.";
        NotOnLoadedList { list: u16 } = "diploma.not_on_loaded_list", Rgl1, DiplomaCao,
            nl "De naam staat niet op geladen lijst {list}.",
            en "The name does not stand on loaded list {list}.";
    }
}
