//! A second count: every way in which the unknown facts can be filled in is written out, and what is so
//! in each of them counts, what is so in some is unknown.

use std::collections::BTreeMap;

use super::{StatisticsMeasure as M, *};
use crate::{
    calendar::{Day, Period},
    facility::{FacilityKind, FacilityStatus, InspectionKind},
    norm::Norms,
};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// The days on which things happen here, among them the first and the last there are.
fn days() -> Vec<Day> {
    let mut days = vec![Day::FIRST, Day::LAST];
    days.extend((0..10).map(|step| day("2022-01-03").add_days(step * 35)));
    days.sort_unstable();
    days
}

fn period() -> Period {
    Period::new(day("2022-03-01"), day("2022-08-31")).unwrap()
}

/// A small generator: the same registers in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % count
    }

    fn of<T: Clone>(&mut self, all: &[T]) -> T {
        all.get(self.below(all.len())).unwrap().clone()
    }

    /// Unknown once in three times.
    fn perhaps<T: Clone>(&mut self, all: &[T]) -> Option<T> {
        (self.below(3) > 0).then(|| self.of(all))
    }

    fn hidden<T>(&mut self, known: Option<T>) -> Option<T> {
        if self.below(4) == 0 { None } else { known }
    }
}

/// A life with nothing unknown.
#[derive(Clone, Copy)]
struct Whole {
    status: FacilityStatus,
    applied: Day,
    decided: Option<Day>,
    ended: Option<Day>,
}

fn lives() -> Vec<Whole> {
    let mut lives = Vec::new();
    for applied in days() {
        lives.push(Whole { status: FacilityStatus::Applied, applied, decided: None, ended: None });
        for decided in days().into_iter().filter(|decided| applied <= *decided) {
            for status in [FacilityStatus::Registered, FacilityStatus::Rejected] {
                lives.push(Whole { status, applied, decided: Some(decided), ended: None });
            }
            for ended in days().into_iter().filter(|ended| decided <= *ended) {
                let status = FacilityStatus::NoLongerRegistered;
                lives.push(Whole { status, applied, decided: Some(decided), ended: Some(ended) });
            }
        }
    }
    lives
}

fn fits(whole: &Whole, known: &CountedFacility) -> bool {
    known.status.is_none_or(|status| status == whole.status)
        && known.applied_on.is_none_or(|applied| applied == whole.applied)
        && (known.decided_on.is_none() || known.decided_on == whole.decided)
        && (known.ended_on.is_none() || known.ended_on == whole.ended)
}

/// What is so of a life, in plain words.
fn said_of(life: &Whole) -> Vec<M> {
    let inside = |day: Day| period().contains(day);
    let was_registered = matches!(life.status, FacilityStatus::Registered | FacilityStatus::NoLongerRegistered);
    let mut said = Vec::new();
    if inside(life.applied) {
        said.push(M::Applications);
    }
    if let Some(decided) = life.decided {
        if was_registered && decided <= period().last() && life.ended.is_none_or(|ended| ended > period().last()) {
            said.push(M::Places);
        }
        if was_registered && inside(decided) {
            said.push(M::Registrations);
        }
        if inside(decided) && decided <= life.applied.add_days(70) && life.applied >= day("2018-03-01") {
            said.push(M::HandledInTime);
        }
    }
    if life.ended.is_some_and(inside) {
        said.push(M::Deregistrations);
    }
    said
}

/// What a record surely adds to a number, from how many records, and how many records may add.
type Number = (u32, u32, u32);
type Numbers = BTreeMap<M, Number>;

fn add(numbers: &mut Numbers, measure: M, ways: &[bool], amount: Option<u32>) {
    let number = numbers.entry(measure).or_default();
    match (ways.iter().all(|way| *way), ways.iter().any(|way| *way), amount) {
        (_, false, _) | (_, _, Some(0)) => {}
        (true, _, Some(amount)) => *number = (number.0 + amount, number.1 + 1, number.2),
        _ => number.2 += 1,
    }
}

fn inspected(numbers: &mut Numbers, inspection: &CountedInspection) -> (bool, bool) {
    let (mut due, mut yearly, mut incidental, mut to, mut not, mut done_ways, mut found) =
        (vec![], vec![], vec![], vec![], vec![], vec![], vec![]);
    let or_all = |known: Option<Day>| known.map_or_else(days, |known| vec![known]);
    for kind in inspection.kind.map_or(InspectionKind::ALL.to_vec(), |kind| vec![kind]) {
        for due_on in or_all(inspection.due_on) {
            for done_on in or_all(inspection.done_on) {
                let dones = match (inspection.done, inspection.done_on) {
                    (Some(done), _) => vec![done],
                    (None, Some(_)) => vec![true],
                    (None, None) => vec![true, false],
                };
                for done in dones {
                    for advice in inspection.advice.map_or(EnforcementAdvice::ALL.to_vec(), |advice| vec![advice]) {
                        for shortcomings in inspection.shortcomings.map_or(vec![0, 1], |count| vec![count]) {
                            let is_yearly = [InspectionKind::Yearly, InspectionKind::AfterRegistration].contains(&kind);
                            let is_done = done && period().contains(done_on);
                            due.push(is_yearly && period().contains(due_on));
                            yearly.push(is_yearly && is_done);
                            incidental.push(kind == InspectionKind::Incidental && is_done);
                            to.push(advice == EnforcementAdvice::Enforce && is_done);
                            not.push(advice == EnforcementAdvice::DoNotEnforce && is_done);
                            done_ways.push(is_done);
                            found.push(is_done && shortcomings > 0);
                        }
                    }
                }
            }
        }
    }
    for (measure, ways) in [
        (M::YearlyDue, due),
        (M::YearlyDone, yearly),
        (M::Incidental, incidental),
        (M::AdviceToEnforce, to),
        (M::AdviceNotToEnforce, not),
    ] {
        add(numbers, measure, &ways, Some(1));
    }
    add(numbers, M::Shortcomings, &done_ways, inspection.shortcomings);
    (found.iter().all(|way| *way), found.iter().any(|way| *way))
}

/// Started in the period, and then for each result: whether it is so, surely and perhaps.
fn enforced(numbers: &mut Numbers, action: &CountedEnforcement) -> [(bool, bool); 4] {
    let (mut started, mut complies, mut running, mut otherwise) = (vec![], vec![], vec![], vec![]);
    for result in EnforcementResult::ALL {
        for started_on in days() {
            let ends = match result {
                EnforcementResult::Running => vec![None],
                _ => days().into_iter().filter(|ended| started_on <= *ended).map(Some).collect(),
            };
            for ended_on in ends {
                let is_possible = action.result.is_none_or(|known| known == *result)
                    && action.started_on.is_none_or(|known| known == started_on)
                    && (action.ended_on.is_none() || action.ended_on == ended_on);
                if !is_possible {
                    continue;
                }
                let has_ended = ended_on.is_some_and(|ended| ended <= period().last());
                let ended_inside = ended_on.is_some_and(|ended| period().contains(ended));
                started.push(period().contains(started_on));
                running.push(started_on <= period().last() && !has_ended);
                complies.push(ended_inside && *result == EnforcementResult::Complies);
                otherwise.push(ended_inside && *result == EnforcementResult::Otherwise);
            }
        }
    }
    add(numbers, M::EnforcementActions, &started, Some(1));
    add(numbers, M::CompliesShortcomings, &complies, action.shortcomings);
    add(numbers, M::RunningShortcomings, &running, action.shortcomings);
    add(numbers, M::OtherwiseShortcomings, &otherwise, action.shortcomings);
    let about_some = action.shortcomings != Some(0);
    let both =
        |ways: &[bool], counts: bool| (counts && ways.iter().all(|way| *way), counts && ways.iter().any(|way| *way));
    [both(&started, true), both(&complies, about_some), both(&running, about_some), both(&otherwise, about_some)]
}

fn numbers_of(facility: &CountedFacility, records: &StatisticsRecords) -> Numbers {
    let mut numbers = Numbers::new();
    let possible: Vec<Vec<M>> = lives().iter().filter(|life| fits(life, facility)).map(said_of).collect();
    // Of an application before the first text that was read, nobody can say whether ten weeks were the term.
    let perhaps_in_time = lives().iter().any(|life| {
        let inside = life.decided.is_some_and(|decided| period().contains(decided));
        fits(life, facility) && inside && life.applied < day("2018-03-01")
    });
    for measure in [M::Places, M::Applications, M::Registrations, M::HandledInTime, M::Deregistrations] {
        let mut ways: Vec<bool> = possible.iter().map(|said| said.contains(&measure)).collect();
        if measure == M::HandledInTime && perhaps_in_time {
            ways.extend([true, false]);
        }
        add(&mut numbers, measure, &ways, Some(1));
    }
    let mut place = |measure: M, ways: Vec<(bool, bool)>| {
        let (surely, perhaps) = (ways.iter().any(|way| way.0), ways.iter().any(|way| way.1));
        numbers.insert(measure, (u32::from(surely), u32::from(surely), u32::from(perhaps && !surely)));
    };
    let mut of_records = Numbers::new();
    let of_inspections: Vec<_> = records
        .inspections
        .iter()
        .filter(|one| one.facility == facility.id)
        .map(|one| inspected(&mut of_records, one))
        .collect();
    let of_actions: Vec<_> = records
        .enforcement
        .iter()
        .filter(|one| one.facility == facility.id)
        .map(|one| enforced(&mut of_records, one))
        .collect();
    place(M::PlacesWithShortcomings, of_inspections);
    place(M::PlacesWithEnforcement, of_actions.iter().map(|ways| ways[0]).collect());
    place(M::CompliesPlaces, of_actions.iter().map(|ways| ways[1]).collect());
    place(M::RunningPlaces, of_actions.iter().map(|ways| ways[2]).collect());
    place(M::OtherwisePlaces, of_actions.iter().map(|ways| ways[3]).collect());
    numbers.extend(of_records);
    numbers
}

fn random_records(random: &mut Random) -> StatisticsRecords {
    let all = days();
    let municipalities = ["Utrecht".to_owned(), "Delft".to_owned()];
    let regions = ["Regio Utrecht".to_owned(), "Haaglanden".to_owned()];
    let whole_lives = lives();
    let mut records = StatisticsRecords::default();
    for number in 0..=random.below(5) {
        let life = random.of(&whole_lives);
        records.facilities.push(CountedFacility {
            id: number.to_string(),
            kind: random.perhaps(FacilityKind::ALL),
            municipality: random.perhaps(&municipalities),
            region: random.perhaps(&regions),
            status: random.hidden(Some(life.status)),
            applied_on: random.hidden(Some(life.applied)),
            decided_on: random.hidden(life.decided),
            ended_on: random.hidden(life.ended),
        });
        for _ in 0..random.below(3) {
            let done = random.perhaps(&[true, true, false]);
            records.inspections.push(CountedInspection {
                facility: number.to_string(),
                kind: random.perhaps(InspectionKind::ALL),
                due_on: random.perhaps(&all),
                done,
                done_on: if done == Some(false) { None } else { random.perhaps(&all) },
                advice: random.perhaps(EnforcementAdvice::ALL),
                shortcomings: random.perhaps(&[0, 1, 4]),
            });
        }
        for _ in 0..random.below(3) {
            let result = random.perhaps(EnforcementResult::ALL);
            let started_on = random.perhaps(&all);
            let later: Vec<Day> =
                all.iter().copied().filter(|day| started_on.is_none_or(|started| started <= *day)).collect();
            records.enforcement.push(CountedEnforcement {
                facility: number.to_string(),
                started_on,
                shortcomings: random.perhaps(&[0, 2, 3]),
                result,
                ended_on: if result == Some(EnforcementResult::Running) { None } else { random.perhaps(&later) },
            });
        }
    }
    records
}

#[test]
fn the_matrix_agrees_with_writing_out_every_way_to_fill_in_what_is_unknown() {
    let mut random = Random(20_130_101);
    let (mut certain, mut uncertain) = (0_u64, 0_u64);
    for _ in 0..120 {
        let records = random_records(&mut random);
        let statistics = register_statistics(&records, period(), Norms::builtin()).unwrap();
        let each: Vec<(&CountedFacility, Numbers)> =
            records.facilities.iter().map(|facility| (facility, numbers_of(facility, &records))).collect();
        for row in &statistics.rows {
            let (mut count, mut unknown) = (0, 0);
            for (facility, numbers) in &each {
                let (surely, from, perhaps) = numbers.get(&row.measure).copied().unwrap_or_default();
                let area = match row.scope {
                    StatisticsScope::Country => None,
                    StatisticsScope::Municipality => Some(&facility.municipality),
                    StatisticsScope::Region => Some(&facility.region),
                };
                let is_here = match area {
                    None => Some(true),
                    Some(None) => None,
                    Some(known) => Some(*known == row.area),
                };
                let is_kind = facility.kind.map(|kind| kind == row.kind);
                match (is_here, is_kind) {
                    (Some(false), _) | (_, Some(false)) => {}
                    (Some(true), Some(true)) => {
                        count += surely;
                        unknown += perhaps;
                    }
                    _ => unknown += from + perhaps,
                }
            }
            assert_eq!((row.count, row.unknown), (count, unknown), "{row:?}\n{records:#?}");
            certain += u64::from(row.count);
            uncertain += u64::from(row.unknown);
        }
    }
    assert!(certain > 200 && uncertain > 1_000, "the registers are too poor: {certain}, {uncertain}");
}

#[test]
fn the_rows_stand_in_one_order_whatever_the_order_of_the_records() {
    let mut random = Random(7);
    for _ in 0..50 {
        let records = random_records(&mut random);
        let mut turned = records.clone();
        turned.facilities.reverse();
        turned.inspections.reverse();
        turned.enforcement.reverse();
        let rows = |records: &StatisticsRecords| register_statistics(records, period(), Norms::builtin()).unwrap().rows;
        let straight = rows(&records);
        assert_eq!(straight, rows(&turned));
        assert!(straight.iter().take(100).all(|row| row.scope == StatisticsScope::Country));
        assert_eq!(straight.len() % 100, 0, "twenty measures of five kinds for each area");
    }
}
