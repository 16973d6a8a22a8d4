//! A second, naive history of the register: after every recording a whole copy of what is known, day by day
//! and group by group. Compared with the library over every pair of days of random histories.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that fails should say so at once"
)]

use std::collections::{BTreeMap, BTreeSet};

use kinderopvang::{
    calendar::{Day, Period},
    decision::Question,
    facility::{FacilityStretch, History, RegisterChange, RegisteredOn, RegisteredOutcome},
    wire::{self, Json},
};
use serde_json::{Value, json};

mod naive;
use naive::{Chance, days};

/// Entity, group and member.
type Group = (String, String, String);

/// Everything known: the data of each group on each day.
type Known = BTreeMap<(Group, Day), Value>;

/// The calendar of the test, and everything known after each day of recording.
struct Naive {
    days: Vec<Day>,
    snapshots: Vec<(Day, Known)>,
}

fn text<'v>(value: &'v Value, pointer: &str) -> &'v str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or("")
}

impl Naive {
    fn latest(&self) -> Known {
        self.snapshots.last().map(|(_, known)| known.clone()).unwrap_or_default()
    }

    /// What is known after these changes of one day; `None` when they cannot be recorded.
    fn recorded(&self, changes: &[Value]) -> Option<Known> {
        let mut known = self.latest();
        let mut touched = BTreeSet::new();
        for change in changes {
            let data = &change["data"];
            let (kind, word) = match text(data, "/type") {
                "nothing" => (text(data, "/group"), "nothing"),
                kind => (kind, kind),
            };
            let member = match word {
                "inspection" => text(data, "/inspection/id"),
                "mediation" => text(data, "/mediation/agency"),
                "establishment" => text(data, "/establishment/id"),
                "nothing" => text(data, "/member"),
                _ => "",
            };
            let entity = text(change, "/entity").to_owned();
            let group = (entity.clone(), kind.to_owned(), member.to_owned());
            let recorded = text(change, "/recorded");
            for day in &self.days {
                let name = day.to_string();
                if name.as_str() < text(change, "/from")
                    || (change["until"].is_string() && text(change, "/until") < name.as_str())
                {
                    continue;
                }
                let ends = text(data, "/properties/status") == "no_longer_registered";
                if ends && recorded >= "2021-07-01" && name.as_str() < recorded {
                    let before = known.get(&(group.clone(), *day));
                    if before.is_some_and(|before| text(before, "/properties/status") == "registered") {
                        return None;
                    }
                }
                if word == "nothing" {
                    known.remove(&(group.clone(), *day));
                } else {
                    known.insert((group.clone(), *day), data.clone());
                }
            }
            if kind == "facility" {
                touched.insert(group);
            }
        }
        touched.iter().all(|group| self.life_is_possible(&known, group)).then_some(known)
    }

    /// Every status, day after day, can follow the one before it.
    fn life_is_possible(&self, known: &Known, group: &Group) -> bool {
        let mut before: Option<String> = None;
        let mut gap = false;
        for day in &self.days {
            let Some(now) = known.get(&(group.clone(), *day)) else {
                gap = true;
                continue;
            };
            let now = text(now, "/properties/status").to_owned();
            let steps: &[&str] = match before.as_deref() {
                None => &["applied", "registered", "rejected", "no_longer_registered"],
                Some("applied") if gap => &["applied", "registered", "rejected", "no_longer_registered"],
                Some("applied") => &["applied", "registered", "rejected"],
                Some("registered") => &["registered", "no_longer_registered"],
                Some("rejected") => &["rejected"],
                Some(_) => &["no_longer_registered"],
            };
            if !steps.contains(&now.as_str()) {
                return false;
            }
            before = Some(now);
            gap = false;
        }
        true
    }

    fn known_on(&self, day: Day) -> &Known {
        self.snapshots.iter().rev().find(|(recorded, _)| *recorded <= day).map(|(_, known)| known).unwrap()
    }
}

/// A state of knowledge on one day.
struct OneDay<'n> {
    known: &'n Known,
    on: Day,
}

impl OneDay<'_> {
    fn one(&self, entity: &str, group: &str) -> Option<&Value> {
        self.known.get(&((entity.to_owned(), group.to_owned(), String::new()), self.on))
    }

    fn several(&self, entity: &str, group: &str) -> Vec<&Value> {
        let first = ((entity.to_owned(), group.to_owned(), String::new()), self.on);
        let of_group = self.known.range(first..).take_while(|((one, _), _)| one.0 == entity && one.1 == group);
        of_group.filter(|((_, day), _)| *day == self.on).map(|(_, value)| value).collect()
    }

    fn holder(&self, id: &str, named: Option<&str>, address: &Value) -> Value {
        let establishments: Vec<Value> =
            self.several(id, "establishment").iter().map(|data| data["establishment"].clone()).collect();
        let serving = match named {
            Some(named) => establishments.iter().find(|one| one["id"] == named).cloned(),
            None if address.is_null() => None,
            None => establishments.iter().find(|one| one["address"] == *address).cloned(),
        };
        let (person, home) = (self.one(id, "natural_person"), self.one(id, "home"));
        let organisation = self.one(id, "legal_person");
        let holder = if person.is_some() || home.is_some() {
            let of = |field: &str| person.map_or(Value::Null, |data| data["person"][field].clone());
            json!({
                "type": "natural_person", "name": of("name"), "number": of("number"), "number_kind": of("number_kind"),
                "chamber_number": of("chamber_number"), "phone": of("phone"),
                "home": home.map_or(Value::Null, |data| data["address"].clone()),
            })
        } else if organisation.is_some() || serving.is_some() {
            let of = |field: &str| organisation.map_or(Value::Null, |data| data["organisation"][field].clone());
            let serving = serving.unwrap_or(Value::Null);
            json!({
                "type": "legal_person", "name": of("name"), "rsin": of("rsin"), "chamber_number": of("chamber_number"),
                "legal_form": of("legal_form"), "establishment_number": serving["number"], "establishment": serving["address"],
            })
        } else {
            Value::Null
        };
        json!({"entity": id, "holder": holder, "establishments": establishments})
    }

    fn facility(&self, entity: &str) -> Value {
        let Some(facility) = self.one(entity, "facility") else { return Value::Null };
        let location = self.one(entity, "facility_address").map_or(Value::Null, |data| data["location"].clone());
        let holder = self.one(entity, "held_by").map_or(Value::Null, |data| {
            self.holder(text(data, "/holder"), data["establishment"].as_str(), &location["address"])
        });
        json!({
            "entity": entity,
            "properties": facility["properties"],
            "address": location,
            "holder": holder,
            "inspections": self.several(entity, "inspection").iter().map(|data| data["inspection"].clone()).collect::<Vec<_>>(),
            "mediated_by": self.agencies(entity),
        })
    }

    fn agencies(&self, entity: &str) -> Vec<String> {
        self.several(entity, "mediation").iter().map(|data| text(data, "/mediation/agency").to_owned()).collect()
    }

    /// The facilities that stand there on the day, and fit.
    fn all(&self, fits: impl Fn(&str) -> bool) -> Vec<String> {
        FACILITIES
            .iter()
            .filter(|entity| self.one(entity, "facility").is_some() && fits(entity))
            .map(|entity| (*entity).to_owned())
            .collect()
    }
}

const FACILITIES: [&str; 4] = ["bureau", "gastouder", "kdv", "tweede bureau"];
const HOLDERS: [&str; 3] = ["jansen", "stichting", "vof"];

fn address(chance: &mut Chance) -> Value {
    json!({"street": null, "postcode": null, "town": *chance.pick(&["Assen", "Zwolle", "Breda"]), "foreign": null, "bag_id": null})
}

/// Data of any group, for any entity that may have it.
fn data(chance: &mut Chance) -> (&'static str, Value) {
    let facility = *chance.pick(&FACILITIES);
    let kind = match facility {
        "gastouder" => "vgo",
        "kdv" => "kdv",
        _ => "gob",
    };
    match chance.below(14) {
        0..=4 => {
            let status = *chance.pick(&["applied", "registered", "registered", "rejected", "no_longer_registered"]);
            let places = chance.below(3);
            let properties = json!({
                "kind": kind, "status": status, "name": "Naam", "lrk_number": null, "places": places, "early_education": null,
                "parent_participation": null, "municipality": null, "phone": null,
            });
            (facility, json!({"type": "facility", "properties": properties}))
        }
        5 => {
            let location = json!({"kind": "establishment", "address": address(chance)});
            (facility, json!({"type": "facility_address", "location": location}))
        }
        6 => {
            let establishment = *chance.pick(&[None, Some("v1"), Some("v2")]);
            (facility, json!({"type": "held_by", "holder": *chance.pick(&HOLDERS), "establishment": establishment}))
        }
        7 => {
            let inspection = json!({
                "id": *chance.pick(&["r1", "r2"]), "on": "2021-06-20", "kind": null, "report": null, "shortcomings": chance.below(3),
            });
            (facility, json!({"type": "inspection", "inspection": inspection}))
        }
        8 => {
            let agency = *chance.pick(&["bureau", "tweede bureau"]);
            ("gastouder", json!({"type": "mediation", "mediation": {"agency": agency}}))
        }
        9 => {
            let person = json!({
                "name": *chance.pick(&["J. Jansen", "J. Pietersen"]), "number": "111222333", "number_kind": "bsn",
                "chamber_number": null, "phone": null,
            });
            ("jansen", json!({"type": "natural_person", "person": person}))
        }
        10 => ("jansen", json!({"type": "home", "address": address(chance)})),
        11 => {
            let organisation = json!({"name": *chance.pick(&["Zon", "Maan"]), "rsin": null, "chamber_number": null, "legal_form": null});
            (*chance.pick(&["stichting", "vof"]), json!({"type": "legal_person", "organisation": organisation}))
        }
        12 => {
            let establishment = json!({"id": *chance.pick(&["v1", "v2"]), "number": null, "address": address(chance)});
            (*chance.pick(&["stichting", "vof"]), json!({"type": "establishment", "establishment": establishment}))
        }
        _ => match chance.below(5) {
            0 => (facility, json!({"type": "nothing", "group": "facility"})),
            1 => (facility, json!({"type": "nothing", "group": "inspection", "member": *chance.pick(&["r1", "r2"])})),
            2 => ("gastouder", json!({"type": "nothing", "group": "mediation", "member": "bureau"})),
            3 => (facility, json!({"type": "nothing", "group": "held_by"})),
            _ => ("jansen", json!({"type": "nothing", "group": "home"})),
        },
    }
}

fn read(changes: &[Value]) -> Vec<RegisterChange> {
    wire::from_json(&Json::from(json!(changes))).unwrap()
}

/// As the naive history knows the data: with the number masked.
fn masked(change: &Value) -> Value {
    let mut change = change.clone();
    if let Some(number) = change.pointer_mut("/data/person/number") {
        *number = json!("******333");
    }
    change
}

/// A random history of both kinds, recorded step by step; every acceptance and every refusal agrees.
fn grown(chance: &mut Chance, days: &[Day]) -> (History, Naive) {
    let mut history = History::new();
    let mut naive = Naive { days: days.to_vec(), snapshots: Vec::new() };
    // The holders stand there from the beginning; of what they are the test changes much.
    let mut recorded = 0;
    let first: Vec<Value> = HOLDERS
        .iter()
        .map(|holder| {
            let data = match *holder {
                "jansen" => json!({"type": "home", "address": address(chance)}),
                _ => json!({"type": "establishment", "establishment": {"id": "v1", "number": null, "address": address(chance)}}),
            };
            json!({"entity": holder, "recorded": days[0], "from": days[days.len() - 1], "until": null, "data": data})
        })
        .collect();
    history.append(read(&first)).unwrap();
    naive.snapshots.push((days[0], naive.recorded(&first).unwrap()));
    for _ in 0..16 {
        recorded = (recorded + chance.below(3)).min(days.len() - 1);
        let batch: Vec<Value> = (0..=chance.below(3))
            .map(|_| {
                // The last day of the calendar stands for all days after it.
                let from = chance.below(days.len() - 1);
                let until = chance.one_in(2).then(|| days[(from + chance.below(8)).min(days.len() - 2)]);
                let (entity, data) = data(chance);
                json!({"entity": entity, "recorded": days[recorded], "from": days[from], "until": until, "data": data})
            })
            .collect();
        let as_known: Vec<Value> = batch.iter().map(masked).collect();
        let before = history.clone();
        let expected = naive.recorded(&as_known);
        let given = history.append(read(&batch));
        assert_eq!(given.is_ok(), expected.is_some(), "{given:?} for {} after {}", json!(batch), json!(before));
        match expected {
            Some(known) => naive.snapshots.push((days[recorded], known)),
            None => assert_eq!(history, before),
        }
    }
    (history, naive)
}

/// The stretches as what holds on each day.
fn on_each(segments: &[FacilityStretch], days: &[Day]) -> Vec<Value> {
    for (segment, next) in segments.iter().zip(segments.iter().skip(1)) {
        assert_eq!(segment.span.until.and_then(Day::next), next.span.from);
        assert_ne!(segment.facility, next.facility);
    }
    assert_eq!((segments[0].span.from, segments[segments.len() - 1].span.until), (None, None));
    days.iter()
        .map(|day| {
            let mut holding = segments.iter().filter(|segment| segment.span.contains(*day));
            let found = json!(holding.next().unwrap().facility);
            assert!(holding.next().is_none());
            found
        })
        .collect()
}

/// From before the decree forbids to date a deregistration back until after it.
fn calendar() -> Vec<Day> {
    days("2021-06-19".parse().unwrap(), "2021-07-12".parse().unwrap())
}

#[test]
fn every_pair_of_days_looks_as_in_the_naive_history() {
    let days = calendar();
    let mut chance = Chance::new(4);
    let mut accepted = 0;
    for _ in 0..15 {
        let (history, naive) = grown(&mut chance, &days);
        accepted += history.changes().len();
        for known_on in &days {
            let known = naive.known_on(*known_on);
            let mut along: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
            for valid_on in &days {
                let one_day = OneDay { known, on: *valid_on };
                for entity in FACILITIES {
                    let expected = one_day.facility(entity);
                    assert_eq!(
                        json!(history.as_of(entity, *valid_on, *known_on)),
                        expected,
                        "{valid_on} as known on {known_on}"
                    );
                    along.entry(entity).or_default().push(expected);
                    let mediated =
                        one_day.all(|facility| one_day.agencies(facility).iter().any(|agency| agency == entity));
                    assert_eq!(history.mediated_for(entity, *valid_on, *known_on), mediated);
                }
                for holder in HOLDERS {
                    let held = one_day
                        .all(|facility| one_day.one(facility, "held_by").is_some_and(|data| data["holder"] == holder));
                    assert_eq!(history.held_by(holder, *valid_on, *known_on), held);
                    let expected = one_day.holder(holder, None, &Value::Null);
                    let is_there = !expected["holder"].is_null() || expected["establishments"] != json!([]);
                    let given = json!(history.holder_as_of(holder, *valid_on, *known_on));
                    assert_eq!(given, if is_there { expected } else { Value::Null });
                }
                let all: Vec<String> =
                    history.facilities_as_of(*valid_on, *known_on).map(|one| one.entity().to_owned()).collect();
                assert_eq!(all, one_day.all(|_| true));
            }
            for entity in FACILITIES {
                assert_eq!(on_each(&history.timeline(entity, *known_on), &days), along[entity]);
            }
        }
    }
    assert!(accepted > 200, "only {accepted} changes were accepted");
}

#[test]
fn the_knowledge_of_a_day_is_asking_every_day_of_knowledge() {
    let days = calendar();
    let mut chance = Chance::new(5);
    for _ in 0..20 {
        let (history, naive) = grown(&mut chance, &days);
        for valid_on in days.iter().step_by(3) {
            for entity in FACILITIES {
                let expected: Vec<Value> = days
                    .iter()
                    .map(|known_on| OneDay { known: naive.known_on(*known_on), on: *valid_on }.facility(entity))
                    .collect();
                assert_eq!(on_each(&history.knowledge(entity, *valid_on), &days), expected);
            }
        }
    }
}

#[test]
fn a_history_recorded_at_once_or_read_from_its_text_is_the_same() {
    let days = calendar();
    let mut chance = Chance::new(6);
    for _ in 0..60 {
        let (history, _) = grown(&mut chance, &days);
        assert_eq!(History::from_changes(history.changes().to_vec()).unwrap(), history);
        let text = history.reveal_text().unwrap();
        assert_eq!(History::from_text(&text).unwrap(), history);
        assert_eq!(History::from_text(&text).unwrap().reveal_text().unwrap(), text);
        assert!(!json!(history).to_string().contains("111222333"));
    }
}

#[test]
fn the_registrations_of_a_history_are_its_registered_days() {
    let days = calendar();
    let period = Period::new(days[0], days[days.len() - 1]).unwrap();
    let mut chance = Chance::new(7);
    for _ in 0..30 {
        let (history, naive) = grown(&mut chance, &days);
        for known_on in &days {
            let known = naive.known_on(*known_on);
            for entity in FACILITIES {
                let registered = RegisteredOn::from_history(&history, entity, *known_on);
                let during = registered.during(period);
                for day in &days {
                    let group = (entity.to_owned(), "facility".to_owned(), String::new());
                    let expected =
                        known.get(&(group, *day)).is_some_and(|data| text(data, "/properties/status") == "registered");
                    let outcome = registered.decide(*day).outcome;
                    assert_eq!(outcome == RegisteredOutcome::Registered, expected, "{day} as known on {known_on}");
                    assert_eq!(during.registered.iter().any(|period| period.contains(*day)), expected);
                }
                assert!(during.undetermined.is_empty());
            }
        }
    }
}
