//! All facilities together, by area and kind.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    CountedEnforcement, CountedInspection, Statistics, StatisticsMeasure, StatisticsReason, StatisticsRecords,
    StatisticsRow, StatisticsScope,
    of_facility::{Share, Shares},
};
use crate::{
    calendar::{Day, Period},
    facility::{FacilityKind, life::decide_by},
    norm::{Choice, Norms},
    wire::Faults,
};

/// An area: none where the facility's is unknown, and for the country.
type Area<'r> = (StatisticsScope, Option<&'r str>);

/// The matrix of systematic information over a period: the places at its end, and what happened in it.
///
/// The period counts by both its ends. The answer grows by a hundred rows for each municipality and
/// region, and costs a look at each record.
///
/// # Errors
/// Every fault of the records with its path: an identity that stands twice, a facility that is not there,
/// days out of order.
///
/// ```
/// use kinderopvang::{
///     calendar::Period,
///     facility::{
///         CountedFacility, FacilityKind, FacilityStatus, StatisticsMeasure, StatisticsRecords, StatisticsScope,
///         register_statistics,
///     },
///     norm::Norms,
/// };
/// let facility = CountedFacility {
///     id: "zonnebloem".into(),
///     kind: Some(FacilityKind::Kdv),
///     municipality: Some("Utrecht".into()),
///     region: None,
///     status: Some(FacilityStatus::Registered),
///     applied_on: None,
///     decided_on: Some("2013-02-01".parse()?),
///     ended_on: None,
/// };
/// let records = StatisticsRecords { facilities: vec![facility], ..StatisticsRecords::default() };
/// let year = Period::new("2013-01-01".parse()?, "2013-12-31".parse()?)?;
/// let statistics = register_statistics(&records, year, Norms::builtin())?;
/// let row = |measure| {
///     statistics.row(StatisticsScope::Municipality, Some("Utrecht"), measure, FacilityKind::Kdv).unwrap()
/// };
/// assert_eq!(row(StatisticsMeasure::Places).count, 1);
/// assert_eq!((row(StatisticsMeasure::Applications).count, row(StatisticsMeasure::Applications).unknown), (0, 1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias = "systematische informatie")]
#[doc(alias = "jaarverslag")]
pub fn register_statistics(records: &StatisticsRecords, period: Period, norms: &Norms) -> Result<Statistics, Faults> {
    let places = records.places()?;
    let mut inspections: Vec<Vec<&CountedInspection>> = vec![Vec::new(); records.facilities.len()];
    let mut enforcement: Vec<Vec<&CountedEnforcement>> = vec![Vec::new(); records.facilities.len()];
    for one in &records.inspections {
        if let Some(of) = places.get(one.facility.as_str()).and_then(|at| inspections.get_mut(*at)) {
            of.push(one);
        }
    }
    for one in &records.enforcement {
        if let Some(of) = places.get(one.facility.as_str()).and_then(|at| enforcement.get_mut(*at)) {
            of.push(one);
        }
    }
    let mut matrix = Matrix::default();
    let decision_by = |applied: Day| decide_by(norms, applied).map(|(by, _)| by);
    for (facility, (inspections, enforcement)) in records.facilities.iter().zip(inspections.iter().zip(&enforcement)) {
        let areas = [
            (StatisticsScope::Country, None),
            (StatisticsScope::Municipality, facility.municipality.as_deref()),
            (StatisticsScope::Region, facility.region.as_deref()),
        ];
        matrix.areas.extend(areas.iter().filter(|(_, name)| name.is_some()));
        for (measure, share) in Shares::of(facility, inspections, enforcement, period, &decision_by) {
            for area in areas {
                matrix.add(area, measure, facility.kind, share);
            }
        }
    }
    let rows = matrix.rows();
    let reasons = reasons(norms, period, &rows);
    Ok(Statistics { rows, reasons })
}

fn reasons(norms: &Norms, period: Period, rows: &[StatisticsRow]) -> Vec<StatisticsReason> {
    let mut reasons = Vec::new();
    let matrix = &norms.statistics_matrix;
    if let Choice::NotYet { from } = matrix.choose(period.first()) {
        reasons.push(StatisticsReason::NotReadBefore { from });
    }
    if let Choice::Ended { on: until } = matrix.choose(period.last()) {
        reasons.push(StatisticsReason::NotReadSince { until });
    }
    if reasons.is_empty() {
        reasons.push(StatisticsReason::ByMatrix { period });
    }
    match norms.lrk_decision.choose(period.first()) {
        Choice::InForce(entry) => reasons.push(StatisticsReason::InTime { term: entry.value }),
        Choice::NotYet { from } => reasons.push(StatisticsReason::TermNotReadBefore { from }),
        Choice::Ended { .. } | Choice::NotModelled => {}
    }
    let uncertain = rows.iter().filter(|row| row.unknown > 0).count();
    if uncertain > 0 {
        reasons.push(StatisticsReason::AtLeast { numbers: u32::try_from(uncertain).unwrap_or(u32::MAX) });
    }
    reasons
}

/// The numbers while they are counted.
#[derive(Default)]
struct Matrix<'r> {
    areas: BTreeSet<Area<'r>>,
    numbers: BTreeMap<(Area<'r>, StatisticsMeasure, FacilityKind), Share>,
}

impl<'r> Matrix<'r> {
    fn add(&mut self, area: Area<'r>, measure: StatisticsMeasure, kind: Option<FacilityKind>, share: Share) {
        let is_known = area.0 == StatisticsScope::Country || area.1.is_some();
        let share = if is_known && kind.is_some() { share } else { share.if_at_all() };
        // What is of an unknown kind may be of each.
        for kind in kind.as_ref().map_or(FacilityKind::ALL, std::slice::from_ref) {
            let number = self.numbers.entry((area, measure, *kind)).or_default();
            number.count = number.count.saturating_add(share.count);
            number.unknown = number.unknown.saturating_add(share.unknown);
        }
    }

    fn number(&self, area: Area<'r>, measure: StatisticsMeasure, kind: FacilityKind) -> Share {
        self.numbers.get(&(area, measure, kind)).copied().unwrap_or_default()
    }

    fn rows(&self) -> Vec<StatisticsRow> {
        let mut rows = Vec::new();
        let country = (StatisticsScope::Country, None);
        for area in std::iter::once(country).chain(self.areas.iter().copied()) {
            let (scope, name) = area;
            for measure in StatisticsMeasure::ALL {
                for kind in FacilityKind::ALL {
                    let known = self.number(area, *measure, *kind);
                    // What is of an unknown area may be of each.
                    let elsewhere = match name {
                        Some(_) => self.number((scope, None), *measure, *kind).unknown,
                        None => 0,
                    };
                    rows.push(StatisticsRow {
                        scope,
                        area: name.map(str::to_owned),
                        measure: *measure,
                        kind: *kind,
                        count: known.count,
                        unknown: known.unknown.saturating_add(elsewhere),
                    });
                }
            }
        }
        rows
    }
}
