//! The table of service levels, held against measured figures.

use serde::Serialize;

use super::{ServiceReason, required_volume};
use crate::{
    calendar::Day,
    norm::{Availability, AvailabilityTable, Choice, Norms, OpeningKind, SystemPart},
    wire::{shown, variants, words},
};

words! {
    /// What a service level is about.
    pub enum ServiceSubject {
        /// The reaction time of normal transactions.
        Reaction = "reaction", nl "reactietijd van normale transacties", en "reaction time of normal transactions";
        /// The reaction time of complex searches and transactions with documents.
        ReactionComplex = "reaction_complex", nl "reactietijd van complexe transacties", en "reaction time of complex transactions";
        /// The queries a day of the public portal.
        PublicQueries = "public_queries", nl "bevragingen per dag via het publieksportaal", en "queries a day of the public portal";
        /// The queries on the busiest day of the public portal.
        PublicQueriesPeak = "public_queries_peak", nl "bevragingen op de drukste dag via het publieksportaal", en "queries on the busiest day of the public portal";
        /// The transactions a day of the government portal.
        OfficeTransactions = "office_transactions", nl "transacties per dag via het overheidsportaal", en "transactions a day of the government portal";
        /// The transactions in the busiest hour of the government portal.
        OfficePeakHour = "office_peak_hour", nl "transacties in het drukste uur via het overheidsportaal", en "transactions in the busiest hour of the government portal";
        /// The transactions a second of the government portal.
        OfficePeakSecond = "office_peak_second", nl "transacties per seconde via het overheidsportaal", en "transactions a second of the government portal";
        /// When a part of the system is available.
        Availability = "availability", nl "beschikbaarheid", en "availability";
        /// How many facilities the database holds.
        Volume = "volume", nl "aantal voorzieningen in de database", en "number of facilities in the database";
        /// The class of risk of which the measures are taken.
        Security = "security", nl "beveiliging", en "security";
    }
}

variants! {
    /// Something that was measured.
    #[derive(Eq)]
    pub enum ServiceMeasurement {
        /// The reaction times of normal transactions.
        Reactions = "reactions" {
            /// The time of each, in milliseconds from the user's button until the screen begins to change.
            milliseconds: Vec<u32>,
        }
        /// The reaction times of complex searches and transactions with documents.
        ComplexReactions = "complex_reactions" {
            /// The time of each, in milliseconds.
            milliseconds: Vec<u32>,
        }
        /// The queries that the public portal handled.
        PublicQueries = "public_queries" {
            /// On average a day.
            average: Option<u32>,
            /// On the busiest day.
            peak: Option<u32>,
        }
        /// The transactions that the government portal handled.
        OfficeTransactions = "office_transactions" {
            /// A day.
            day: Option<u32>,
            /// In the busiest hour.
            peak_hour: Option<u32>,
            /// In the busiest second.
            peak_second: Option<u32>,
        }
        /// When a part of the system was available.
        Available = "available" {
            /// The part.
            part: SystemPart,
            /// On how many of the days of the week on which it has to be.
            days: u16,
            /// For how many hours of such a day, in the part of the day in which it has to be.
            hours: u16,
        }
        /// How many facilities the database can hold, with their holders.
        Capacity = "capacity" {
            /// The number of facilities.
            facilities: u32,
        }
        /// The security that was found.
        Security = "security" {
            /// The class of risk of which all measures are taken: 0 to 3.
            risk_class: u32,
        }
    }
}

words! {
    /// Does a service level hold?
    pub enum ServiceResult {
        /// It holds.
        Holds = "holds", nl "voldoet", en "holds";
        /// It does not.
        Fails = "fails", nl "voldoet niet", en "does not hold";
        /// It was not measured.
        NotMeasured = "not_measured", nl "niet gemeten", en "not measured";
        /// Nothing is asked.
        NotAsked = "not_asked", nl "niet van toepassing", en "not applicable";
    }
}

shown! {
    /// A service level and whether it holds.
    #[derive(Clone, Copy, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct ServiceRow {
        /// What it is about.
        pub subject: ServiceSubject,
        /// The part of the system, for its availability.
        pub part: Option<SystemPart>,
        /// The years since the start, for the volume.
        pub year: Option<u32>,
        /// Does it hold?
        pub result: ServiceResult,
        /// The figure that is asked and the one that was measured.
        pub reason: ServiceReason,
    }
}

shown! {
    /// The table of service levels.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct ServiceReport {
        /// The service levels, in the order of the source; none where no norm of the day is known.
        pub rows: Vec<ServiceRow>,
        /// What holds for the table as a whole.
        pub reasons: Vec<ServiceReason>,
    }
}

/// Which service levels of the register's system hold on a day, given what was measured.
///
/// What was measured twice counts by its lowest figure; reaction times are taken together. All
/// figures are whole numbers.
///
/// ```
/// use kinderopvang::{
///     facility::{ServiceMeasurement, ServiceResult, service_levels},
///     norm::Norms,
/// };
/// let measured = [ServiceMeasurement::Reactions { milliseconds: vec![300, 4_000, 4_001] }];
/// let report = service_levels(&measured, Norms::builtin(), "2013-03-01".parse()?);
/// assert_eq!(report.rows.first().map(|row| row.result), Some(ServiceResult::Fails));
/// # Ok::<(), kinderopvang::calendar::DayError>(())
/// ```
#[doc(alias = "SNO")]
pub fn service_levels(measured: &[ServiceMeasurement], norms: &Norms, on: Day) -> ServiceReport {
    let mut table = Table { measured, rows: Vec::new(), reasons: Vec::new() };
    match norms.service_reaction.choose(on) {
        Choice::NotYet { from } => table.reasons.push(ServiceReason::NotReadBefore { from }),
        Choice::Ended { on: until } => table.reasons.push(ServiceReason::NotReadSince { until }),
        Choice::InForce(_) | Choice::NotModelled => {}
    }
    table.reactions(norms, on);
    table.loads(norms, on);
    table.available(norms.service_applications.on(on), |part, told| told.reason(part, Kind::Application));
    table.available(norms.service_databases.on(on), |part, told| told.reason(part, Kind::Database));
    table.available(norms.service_networks.on(on), |part, told| told.reason(part, Kind::Network));
    table.volume(norms, on);
    if let Some(class) = norms.service_security_class.on(on) {
        let found = table.lowest(|one| match one {
            ServiceMeasurement::Security { risk_class } => Some(*risk_class),
            _ => None,
        });
        table.at_least(ServiceSubject::Security, *class, found, |class, measured| ServiceReason::SecurityClass {
            risk_class: class,
            measured,
        });
    }
    ServiceReport { rows: table.rows, reasons: table.reasons }
}

/// Of which list a part is.
#[derive(Clone, Copy)]
enum Kind {
    Application,
    Database,
    Network,
}

/// What was measured of the availability of a part.
#[derive(Clone, Copy)]
struct Told {
    days: Option<u16>,
    hours: Option<u16>,
}

impl Told {
    const fn reason(self, asked: Availability, kind: Kind) -> ServiceReason {
        let Availability { part, opening, days, hours } = asked;
        let (measured_days, measured_hours) = (self.days, self.hours);
        match kind {
            Kind::Application => {
                ServiceReason::ApplicationAvailable { part, opening, days, hours, measured_days, measured_hours }
            }
            Kind::Database => {
                ServiceReason::DatabaseAvailable { part, opening, days, hours, measured_days, measured_hours }
            }
            Kind::Network => {
                ServiceReason::NetworkAvailable { part, opening, days, hours, measured_days, measured_hours }
            }
        }
    }
}

const fn result_of(holds: Option<bool>) -> ServiceResult {
    match holds {
        Some(true) => ServiceResult::Holds,
        Some(false) => ServiceResult::Fails,
        None => ServiceResult::NotMeasured,
    }
}

/// The table while it is made.
struct Table<'m> {
    measured: &'m [ServiceMeasurement],
    rows: Vec<ServiceRow>,
    reasons: Vec<ServiceReason>,
}

impl Table<'_> {
    fn row(&mut self, subject: ServiceSubject, holds: Option<bool>, reason: ServiceReason) {
        self.rows.push(ServiceRow { subject, part: None, year: None, result: result_of(holds), reason });
    }

    fn lowest<T: Ord>(&self, figure: impl Fn(&ServiceMeasurement) -> Option<T>) -> Option<T> {
        self.measured.iter().filter_map(figure).min()
    }

    fn at_least(
        &mut self,
        subject: ServiceSubject,
        least: u32,
        measured: Option<u32>,
        reason: impl Fn(u32, Option<u32>) -> ServiceReason,
    ) {
        self.row(subject, measured.map(|measured| least <= measured), reason(least, measured));
    }

    fn reactions(&mut self, norms: &Norms, on: Day) {
        let Some(share) = norms.service_reaction_share.on(on).copied() else { return };
        self.reasons.push(ServiceReason::ReactionShare { share });
        if let Some(limit) = norms.service_reaction.on(on).copied() {
            let (within, measured, holds) = self.in_time(limit, share, false);
            let reason = ServiceReason::Reaction { share, milliseconds: limit, within, measured };
            self.row(ServiceSubject::Reaction, holds, reason);
        }
        if let Some(limit) = norms.service_reaction_complex.on(on).copied() {
            let (within, measured, holds) = self.in_time(limit, share, true);
            let reason = ServiceReason::ReactionComplex { share, milliseconds: limit, within, measured };
            self.row(ServiceSubject::ReactionComplex, holds, reason);
        }
    }

    /// How many reactions are within the limit, of how many, and whether they are enough.
    fn in_time(&self, limit: u32, share: u32, is_complex: bool) -> (Option<u32>, Option<u32>, Option<bool>) {
        let (mut within, mut all) = (0_u32, 0_u32);
        for one in self.measured {
            let times = match one {
                ServiceMeasurement::Reactions { milliseconds } if !is_complex => milliseconds,
                ServiceMeasurement::ComplexReactions { milliseconds } if is_complex => milliseconds,
                _ => continue,
            };
            for time in times {
                all = all.saturating_add(1);
                within = within.saturating_add(u32::from(*time <= limit));
            }
        }
        if all == 0 {
            return (None, None, None);
        }
        // In whole numbers: `within / all` against `share / 1000`.
        let is_enough = u64::from(share).saturating_mul(u64::from(all)) <= u64::from(within).saturating_mul(1000);
        (Some(within), Some(all), Some(is_enough))
    }

    fn loads(&mut self, norms: &Norms, on: Day) {
        if let Some(least) = norms.service_public_queries.on(on).copied() {
            let found = self.lowest(|one| match one {
                ServiceMeasurement::PublicQueries { average, .. } => *average,
                _ => None,
            });
            self.at_least(ServiceSubject::PublicQueries, least, found, |least, measured| {
                ServiceReason::PublicQueries { least, measured }
            });
        }
        if let Some(least) = norms.service_public_queries_peak.on(on).copied() {
            let found = self.lowest(|one| match one {
                ServiceMeasurement::PublicQueries { peak, .. } => *peak,
                _ => None,
            });
            self.at_least(ServiceSubject::PublicQueriesPeak, least, found, |least, measured| {
                ServiceReason::PublicQueriesPeak { least, measured }
            });
        }
        if let Some(least) = norms.service_office_transactions.on(on).copied() {
            let found = self.lowest(|one| match one {
                ServiceMeasurement::OfficeTransactions { day, .. } => *day,
                _ => None,
            });
            self.at_least(ServiceSubject::OfficeTransactions, least, found, |least, measured| {
                ServiceReason::OfficeTransactions { least, measured }
            });
        }
        if let Some(least) = norms.service_office_peak_hour.on(on).copied() {
            let found = self.lowest(|one| match one {
                ServiceMeasurement::OfficeTransactions { peak_hour, .. } => *peak_hour,
                _ => None,
            });
            self.at_least(ServiceSubject::OfficePeakHour, least, found, |least, measured| {
                ServiceReason::OfficePeakHour { least, measured }
            });
        }
        if let Some(least) = norms.service_office_peak_second.on(on).copied() {
            let found = self.lowest(|one| match one {
                ServiceMeasurement::OfficeTransactions { peak_second, .. } => *peak_second,
                _ => None,
            });
            self.at_least(ServiceSubject::OfficePeakSecond, least, found, |least, measured| {
                ServiceReason::OfficePeakSecond { least, measured }
            });
        }
    }

    fn available(&mut self, table: Option<&AvailabilityTable>, reason: impl Fn(Availability, Told) -> ServiceReason) {
        for asked in table.map(AvailabilityTable::parts).unwrap_or_default() {
            let figure = |hours_of: fn(u16, u16) -> u16| {
                self.lowest(|one| match one {
                    ServiceMeasurement::Available { part, days, hours } if *part == asked.part => {
                        Some(hours_of(*days, *hours))
                    }
                    _ => None,
                })
            };
            let told = Told { days: figure(|days, _| days), hours: figure(|_, hours| hours) };
            let (result, reason) = if asked.opening == OpeningKind::OutOfControl {
                (ServiceResult::NotAsked, ServiceReason::OutOfControl { part: asked.part })
            } else {
                let holds = told.days.zip(told.hours).map(|(days, hours)| asked.days <= days && asked.hours <= hours);
                (result_of(holds), reason(*asked, told))
            };
            let subject = ServiceSubject::Availability;
            self.rows.push(ServiceRow { subject, part: Some(asked.part), year: None, result, reason });
        }
    }

    fn volume(&mut self, norms: &Norms, on: Day) {
        let years = required_volume(norms, on);
        let measured = self.lowest(|one| match one {
            ServiceMeasurement::Capacity { facilities } => Some(*facilities),
            _ => None,
        });
        for one in &years {
            // What cannot be counted is more than any capacity that can be given.
            let holds = measured.map(|measured| one.facilities.is_some_and(|facilities| facilities <= measured));
            let reason = ServiceReason::Volume { year: one.year, facilities: one.facilities, measured };
            let (subject, result) = (ServiceSubject::Volume, result_of(holds));
            self.rows.push(ServiceRow { subject, part: None, year: Some(one.year), result, reason });
        }
        if years.is_empty() {
            return;
        }
        if let Some(percent) = norms.service_growth.on(on).copied() {
            self.reasons.push(ServiceReason::Growth { percent });
        }
        if let Some(term) = norms.service_growth_years.on(on).copied() {
            self.reasons.push(ServiceReason::GrowthEnds { term });
        }
    }
}
