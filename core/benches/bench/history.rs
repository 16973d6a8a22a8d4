//! Travelling in time through a register of facilities with ten changes each.

use kinderopvang::{
    calendar::Day,
    facility::{
        Address, AddressKind, FacilityAddress, FacilityInspection, FacilityKind, FacilityProperties, FacilityStatus,
        History, HolderOrganisation, RegisterChange, RegisterData,
    },
};

use crate::measure::{Row, seconds};

const ROUNDS: usize = 21;
/// What one answer may take, in milliseconds.
const ANSWER: f64 = 10.0;

pub fn rows() -> Vec<Row> {
    let (mut as_of, mut timeline, mut whole): (Vec<Row>, Vec<Row>, Vec<Row>) = (Vec::new(), Vec::new(), Vec::new());
    let mut other = Vec::new();
    for count in [35_000, 70_000, 140_000] {
        let mut history = register(count);
        let asked = format!("facility {:06}", count / 2);
        let (valid_on, known_on) = (day(2015, 7), day(2020, 2));
        let value = seconds(ROUNDS, || history.as_of(&asked, valid_on, known_on)) * 1e3;
        add(&mut as_of, format!("a facility of {count} on a day, as known on a day"), value, ANSWER);
        let value = seconds(ROUNDS, || history.timeline(&asked, known_on)) * 1e3;
        add(&mut timeline, format!("the timeline of a facility of {count}"), value, ANSWER);
        let registered = || {
            let all = history.facilities_as_of(valid_on, known_on);
            all.filter(|facility| facility.properties().status == FacilityStatus::Registered).count()
        };
        let value = seconds(ROUNDS, registered) * 1e3;
        add(&mut whole, format!("how many of {count} were registered on a day"), value, f64::INFINITY);
        if count == 140_000 {
            let change = vec![facility(&asked, day(2026, 1), FacilityStatus::Registered, 77)];
            let value = seconds(ROUNDS, || history.append(change.clone()).expect("a change")) * 1e3;
            other.push(Row::new(format!("recording one change among {}", count * 10), value, "ms").goal(ANSWER));
        }
    }
    as_of.into_iter().chain(timeline).chain(whole).chain(other).collect()
}

/// A row, compared with that of the smallest register.
fn add(rows: &mut Vec<Row>, name: String, value: f64, goal: f64) {
    let row = Row::new(name, value, "ms");
    let row = if goal.is_finite() { row.goal(goal) } else { row };
    let row = match rows.first() {
        Some(first) => {
            let ratio = value / first.value;
            row.ratio(ratio, first.name.clone())
        }
        None => row,
    };
    rows.push(row);
}

fn day(year: i32, month: u32) -> Day {
    Day::new(year, month, 1).expect("a day")
}

fn facility(entity: &str, recorded: Day, status: FacilityStatus, places: u32) -> RegisterChange {
    let properties = FacilityProperties {
        kind: FacilityKind::Kdv,
        status,
        name: Some("De Zonnebloem".to_owned()),
        lrk_number: None,
        places: Some(places),
        early_education: Some(false),
        parent_participation: None,
        municipality: Some("Zwolle".to_owned()),
        phone: None,
    };
    change(entity, recorded, recorded, RegisterData::Facility { properties })
}

fn change(entity: &str, recorded: Day, from: Day, data: RegisterData) -> RegisterChange {
    RegisterChange { entity: entity.to_owned(), recorded, from, until: None, data }
}

/// So many facilities with ten changes each, in the order of recording: every tenth holds one of a thousand
/// holders, which stand there from the beginning.
fn register(count: u32) -> History {
    let holders = (0..1_000).map(|number| {
        let organisation = HolderOrganisation { name: Some(format!("Stichting {number}")), ..Default::default() };
        change(&format!("holder {number:04}"), day(2012, 1), day(2012, 1), RegisterData::LegalPerson { organisation })
    });
    let mut changes: Vec<RegisterChange> = holders.collect();
    for step in 0..10 {
        let recorded = day(2012 + step, 2);
        changes.extend((0..count).map(|number| nth(step, number, recorded)));
    }
    History::from_changes(changes).expect("a history")
}

/// The change of a facility in one step: applied for, registered, its address, its holder, an inspection, and
/// other numbers of places, also for the past.
fn nth(step: i32, number: u32, recorded: Day) -> RegisterChange {
    let entity = format!("facility {number:06}");
    let change = |data| change(&entity, recorded, day(2012, 2), data);
    match step {
        0 => facility(&entity, recorded, FacilityStatus::Applied, 20),
        1 => facility(&entity, recorded, FacilityStatus::Registered, 20),
        2 => change(RegisterData::HeldBy { holder: format!("holder {:04}", number % 1_000), establishment: None }),
        3 => {
            let address = Address { town: Some("Zwolle".to_owned()), ..Default::default() };
            let location = FacilityAddress { kind: Some(AddressKind::Establishment), address };
            change(RegisterData::FacilityAddress { location })
        }
        4 => {
            let inspection = FacilityInspection {
                id: format!("report {number}"),
                on: recorded,
                kind: None,
                report: None,
                shortcomings: Some(0),
            };
            change(RegisterData::Inspection { inspection })
        }
        _ => facility(&entity, recorded, FacilityStatus::Registered, 20 + number % 7),
    }
}
