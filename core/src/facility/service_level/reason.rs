//! Why a service level holds or does not.

use crate::{
    calendar::{Day, Term},
    decision::reasons,
    norm::{OpeningKind, SystemPart},
};

reasons! {
    /// Why a service level of the register's system holds or does not.
    pub enum ServiceReason {
        NotReadBefore { from: Day } = "service.not_read_before", Lrk11, ServiceReaction,
            nl "De eisen zijn gelezen in de tekst die geldt vanaf {from}; welke daarvoor golden is niet gelezen.",
            en "The requirements were read in the text in force from {from}; which held before that was not read.";
        NotReadSince { until: Day } = "service.not_read_since", Lrk11, ServiceReaction,
            nl "De eisen zijn gelezen in de tekst die gold tot en met {until}; welke daarna golden is niet gelezen.",
            en "The requirements were read in the text in force up to and including {until}; which hold after that was not read.";
        Reaction { share: u32, milliseconds: u32, within: Option<u32>, measured: Option<u32> } = "service.reaction", Lrk11, ServiceReaction,
            nl "Van elke 1000 normale transacties begint het scherm bij ten minste {share} binnen {milliseconds} milliseconden te veranderen; gemeten transacties: {measured}, daarvan op tijd: {within}.",
            en "Of every 1000 normal transactions, the screen begins to change within {milliseconds} milliseconds in at least {share}; transactions measured: {measured}, of these in time: {within}.";
        ReactionComplex { share: u32, milliseconds: u32, within: Option<u32>, measured: Option<u32> } = "service.reaction_complex", Lrk11, ServiceReactionComplex,
            nl "Van elke 1000 complexe zoekopdrachten en transacties met documenten begint het scherm bij ten minste {share} binnen {milliseconds} milliseconden te veranderen; gemeten transacties: {measured}, daarvan op tijd: {within}.",
            en "Of every 1000 complex searches and transactions with documents, the screen begins to change within {milliseconds} milliseconds in at least {share}; transactions measured: {measured}, of these in time: {within}.";
        ReactionShare { share: u32 } = "service.reaction_share", Lrk11, ServiceReactionShare,
            nl "De reactietijd is gesteld voor {share} van elke 1000 transacties.",
            en "The reaction time is set for {share} of every 1000 transactions.";
        PublicQueries { least: u32, measured: Option<u32> } = "service.public_queries", Lrk11, ServicePublicQueries,
            nl "Het publieksportaal verwerkt gemiddeld {least} bevragingen per dag; gemeten: {measured}.",
            en "The public portal handles {least} queries a day on average; measured: {measured}.";
        PublicQueriesPeak { least: u32, measured: Option<u32> } = "service.public_queries_peak", Lrk11, ServicePublicQueriesPeak,
            nl "Het publieksportaal verwerkt op de drukste dag {least} bevragingen; gemeten: {measured}.",
            en "The public portal handles {least} queries on its busiest day; measured: {measured}.";
        OfficeTransactions { least: u32, measured: Option<u32> } = "service.office_transactions", Lrk11, ServiceOfficeTransactions,
            nl "Het overheidsportaal verwerkt {least} transacties per dag; gemeten: {measured}.",
            en "The government portal handles {least} transactions a day; measured: {measured}.";
        OfficePeakHour { least: u32, measured: Option<u32> } = "service.office_peak_hour", Lrk11, ServiceOfficePeakHour,
            nl "Het overheidsportaal verwerkt in het drukste uur {least} transacties; gemeten: {measured}.",
            en "The government portal handles {least} transactions in its busiest hour; measured: {measured}.";
        OfficePeakSecond { least: u32, measured: Option<u32> } = "service.office_peak_second", Lrk11, ServiceOfficePeakSecond,
            nl "Het overheidsportaal verwerkt op het drukste moment {least} transacties per seconde; gemeten: {measured}.",
            en "The government portal handles {least} transactions a second at its busiest; measured: {measured}.";
        ApplicationAvailable { part: SystemPart, opening: OpeningKind, days: u16, hours: u16, measured_days: Option<u16>, measured_hours: Option<u16> } = "service.application_available", Lrk11, ServiceApplications,
            nl "Beschikbaarheid van {part}: {opening}, {days} dagen per week en {hours} uur per dag; gemeten dagen: {measured_days}, gemeten uren: {measured_hours}.",
            en "Availability of {part}: {opening}, {days} days a week and {hours} hours a day; days measured: {measured_days}, hours measured: {measured_hours}.";
        DatabaseAvailable { part: SystemPart, opening: OpeningKind, days: u16, hours: u16, measured_days: Option<u16>, measured_hours: Option<u16> } = "service.database_available", Lrk11, ServiceDatabases,
            nl "Beschikbaarheid van {part}: {opening}, {days} dagen per week en {hours} uur per dag; gemeten dagen: {measured_days}, gemeten uren: {measured_hours}.",
            en "Availability of {part}: {opening}, {days} days a week and {hours} hours a day; days measured: {measured_days}, hours measured: {measured_hours}.";
        NetworkAvailable { part: SystemPart, opening: OpeningKind, days: u16, hours: u16, measured_days: Option<u16>, measured_hours: Option<u16> } = "service.network_available", Lrk11, ServiceNetworks,
            nl "Beschikbaarheid van {part}: {opening}, {days} dagen per week en {hours} uur per dag; gemeten dagen: {measured_days}, gemeten uren: {measured_hours}.",
            en "Availability of {part}: {opening}, {days} days a week and {hours} hours a day; days measured: {measured_days}, hours measured: {measured_hours}.";
        OutOfControl { part: SystemPart } = "service.out_of_control", Lrk11, ServiceApplications,
            nl "Aan {part} wordt geen eis gesteld: die is buiten controle van het beheer.",
            en "Nothing is asked of {part}: it is out of control.";
        Volume { year: u32, facilities: Option<u32>, measured: Option<u32> } = "service.volume", Lrk11, ServiceVolume,
            nl "De database kan na {year} jaar zoveel voorzieningen bevatten: {facilities}; gemeten: {measured}.",
            en "After {year} years the database can hold so many facilities: {facilities}; measured: {measured}.";
        Growth { percent: u32 } = "service.growth", Lrk11, ServiceGrowth,
            nl "De database groeit jaarlijks met {percent} procent; delen van een voorziening zijn naar boven afgerond, over het hele aantal en niet per jaar.",
            en "The database grows by {percent} per cent a year; parts of a facility are rounded up, over the whole number and not year by year.";
        GrowthEnds { term: Term } = "service.growth_ends", Lrk11, ServiceGrowthYears,
            nl "De groei geldt {term}; daarna mogen gegevens die niet langer worden gebruikt worden verwijderd.",
            en "The growth holds for {term}; after that, data no longer in use may be removed.";
        SecurityClass { risk_class: u32, measured: Option<u32> } = "service.security_class", Lrk11, ServiceSecurityClass,
            nl "De beveiliging voldoet aan de maatregelen van WBP-risicoklasse {risk_class}; vastgesteld is klasse: {measured}.",
            en "Security meets the measures of Wbp risk class {risk_class}; the class found is: {measured}.";
    }
}
