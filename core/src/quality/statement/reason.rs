//! What the statements rest on, and what they leave out.

use crate::{calendar::Day, decision::reasons};

reasons! {
    /// What the statements of a year rest on, and what is not in their sums.
    pub enum StatementReason {
        PerFacility { year: u32 } = "statement.per_facility", Rgl4, StatementPerFacility,
            nl "Het gastouderbureau houdt over {year} een jaaroverzicht per voorziening voor gastouderopvang bij.",
            en "The agency keeps a yearly statement of each childminding facility for {year}.";
        PerParent { year: u32 } = "statement.per_parent", Rgl4, StatementPerParent,
            nl "Het gastouderbureau houdt over {year} een jaaroverzicht per vraagouder bij.",
            en "The agency keeps a yearly statement of each parent for {year}.";
        NotRead { year: u32 } = "statement.not_read", Rgl4, StatementPerParent,
            nl "De tekst die aan het einde van {year} gold is niet gelezen; de overzichten hebben de vorm van de gelezen teksten.",
            en "The text in force at the end of {year} was not read; the statements have the form of the texts that were read.";
        Monthly { year: u32 } = "statement.monthly", Rgl4, StatementMonthly,
            nl "Over {year} zijn er per vraagouder ook maandoverzichten.",
            en "For {year} there are monthly statements of each parent too.";
        NoMonthly { from: Day } = "statement.no_monthly", Rgl4, StatementMonthly,
            nl "Maandoverzichten zijn gelezen in de tekst van {from}; voor eerdere jaren worden ze niet gemaakt.",
            en "Monthly statements were read in the text of {from}; for earlier years they are not made.";
        HourlyPrice = "statement.hourly_price", Rgl4, StatementHourlyPrice,
            nl "De gemiddelde uurprijs is de som van de bedragen gedeeld door de uren, op hele centen afgerond, een halve cent naar boven; hij ontbreekt waar een bedrag of een duur onbekend is.",
            en "The mean hourly price is the sum of the amounts divided by the hours, rounded to whole cents, half a cent up; it is absent where an amount or a time is unknown.";
        WithoutPaid { count: u32 } = "statement.without_paid", Rgl4, StatementPerFacility,
            nl "Van een deel van de opvang is onbekend wat het gastouderbureau ervoor betaalde; dat staat niet in de bedragen. Het aantal: {count}.",
            en "For some care it is not known what the agency paid; it is not in the amounts. The number: {count}.";
        WithoutOwed { count: u32 } = "statement.without_owed", Rgl4, StatementPerParent,
            nl "Van een deel van de opvang is onbekend wat de vraagouder ervoor moet betalen; dat staat niet in de bedragen. Het aantal: {count}.",
            en "For some care it is not known what the parent owes; it is not in the amounts. The number: {count}.";
        WithoutMinutes { count: u32 } = "statement.without_minutes", Rgl4, StatementPerParent,
            nl "Van een deel van de opvang is de duur onbekend; dat staat niet in de uren. Het aantal: {count}.",
            en "For some care the time is not known; it is not in the hours. The number: {count}.";
        OtherYears { count: u32, year: u32 } = "statement.other_years", Rgl4, StatementPerParent,
            nl "Opvang buiten {year} staat niet in de overzichten. Het aantal: {count}.",
            en "Care outside {year} is not in the statements. The number: {count}.";
    }
}
