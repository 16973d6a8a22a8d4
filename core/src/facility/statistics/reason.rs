//! On which norm the matrix rests.

use crate::{
    calendar::{Day, Period, Term},
    decision::reasons,
};

reasons! {
    /// On which norm the matrix of systematic information rests, and what is unknown.
    pub enum StatisticsReason {
        ByMatrix { period: Period } = "statistics.by_matrix", Lrk10, StatisticsMatrix,
            nl "Geteld volgens de matrix systematische informatie, over de periode {period}.",
            en "Counted by the matrix of systematic information, over the period {period}.";
        NotReadBefore { from: Day } = "statistics.not_read_before", Lrk10, StatisticsMatrix,
            nl "De matrix is gelezen in de tekst die geldt vanaf {from}; welke daarvoor gold is niet gelezen. Geteld is volgens de gelezen tekst.",
            en "The matrix was read in the text in force from {from}; which held before that was not read. The text that was read is used.";
        NotReadSince { until: Day } = "statistics.not_read_since", Lrk10, StatisticsMatrix,
            nl "De matrix is gelezen in de tekst die gold tot en met {until}; welke daarna geldt is niet gelezen. Geteld is volgens de gelezen tekst.",
            en "The matrix was read in the text in force up to and including {until}; which holds after that was not read. The text that was read is used.";
        InTime { term: Term } = "statistics.in_time", Lrk10, LrkDecision,
            nl "Tijdig is een beslissing binnen {term} na de ontvangst van de aanvraag.",
            en "A decision is in time within {term} after the receipt of the application.";
        TermNotReadBefore { from: Day } = "statistics.term_not_read_before", Lrk10, LrkDecision,
            nl "De termijn voor een beslissing is gelezen in de tekst die geldt vanaf {from}; of een aanvraag van daarvoor tijdig is afgehandeld is niet vast te stellen.",
            en "The term for a decision was read in the text in force from {from}; whether an application before that was handled in time cannot be determined.";
        AtLeast { numbers: u32 } = "statistics.at_least", Lrk10, StatisticsMatrix,
            nl "Doordat gegevens ontbreken is dit aantal uitkomsten een ondergrens: {numbers}. Bij elk staat hoeveel er nog bij kunnen horen.",
            en "Because facts are missing, so many of the numbers are lower bounds: {numbers}. Beside each stands how many records may belong to it besides.";
    }
}
