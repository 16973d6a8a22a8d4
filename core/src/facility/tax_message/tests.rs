//! The messages against a naive second look, day by day, and the plain stories.

use super::*;
use crate::{
    calendar::{Day, Period},
    facility::{FacilityStatus, History},
    norm::Norms,
};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// A small generator: the same histories in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % count
    }
}

/// The days on which something is recorded or begins here.
fn step(number: usize) -> Day {
    day("2013-03-01").add_days(u32::try_from(number).unwrap())
}

fn change(random: &mut Random, recorded: Day, facility: &str, playgroup: bool) -> String {
    let from = random.below(12);
    let until = match random.below(3) {
        0 => format!("\"{}\"", step(from + random.below(4))),
        _ => "null".to_owned(),
    };
    let kind = if playgroup { "psz" } else { "kdv" };
    let status = ["applied", "registered", "registered", "registered", "no_longer_registered", "rejected"];
    let data = match random.below(8) {
        0 => r#"{"type": "facility_address", "location": {"kind": "establishment", "address": {"town": "Utrecht"}}}"#
            .to_owned(),
        1 => r#"{"type": "facility_address", "location": {"kind": "establishment", "address": {"town": "Delft"}}}"#
            .to_owned(),
        2 => r#"{"type": "held_by", "holder": "bv"}"#.to_owned(),
        3 => r#"{"type": "nothing", "group": "facility"}"#.to_owned(),
        _ => format!(
            r#"{{"type": "facility", "properties": {{"kind": "{kind}", "status": "{}", "places": {}}}}}"#,
            status[random.below(status.len())],
            10 + random.below(3)
        ),
    };
    format!(
        r#"{{"entity": "{facility}", "recorded": "{recorded}", "from": "{}", "until": {until}, "data": {data}}}"#,
        step(from)
    )
}

/// A history of as many changes as the register accepts.
fn random_history(random: &mut Random) -> History {
    let company = |recorded: Day, name: &str| {
        format!(
            r#"{{"entity": "bv", "recorded": "{recorded}", "from": "2013-01-01", "data": {{"type": "legal_person", "organisation": {{"name": "{name}"}}}}}}"#
        )
    };
    let mut changes = vec![company(day("2013-01-01"), "Zonnebloem BV")];
    let read = |changes: &[String]| History::from_text(&format!(r#"{{"changes": [{}]}}"#, changes.join(",")));
    for recorded in 0..8 {
        for (facility, playgroup) in [("zonnebloem", false), ("speelzaal", true)] {
            for _ in 0..random.below(3) {
                changes.push(change(random, step(recorded), facility, playgroup));
                if read(&changes).is_err() {
                    changes.pop();
                }
            }
        }
        if random.below(6) == 0 {
            changes.push(company(step(recorded), "Zonnebloem Holding"));
        }
    }
    read(&changes).unwrap()
}

fn year() -> Period {
    Period::new(day("2013-01-01"), day("2013-12-31")).unwrap()
}

/// What a message tells of one day, or that none does: the kind alone.
fn told_of(messages: &[TaxMessage], facility: &str, recorded: Day, on: Day) -> Vec<TaxMessageKind> {
    messages
        .iter()
        .filter(|one| one.facility == facility && one.recorded == recorded && one.valid.contains(on))
        .map(|one| one.kind)
        .collect()
}

#[test]
fn every_day_is_told_as_looking_at_it_before_and_after_the_recording_says() {
    use FacilityStatus::{NoLongerRegistered, Registered};
    let mut random = Random(5);
    let mut told = 0;
    for _ in 0..80 {
        let history = random_history(&mut random);
        let messages = tax_messages(&history, year(), Norms::builtin()).messages;
        for recorded in (0..8).map(step) {
            for on in (0..18).map(step) {
                let look = |known_on: Day| {
                    let mut state = history.as_of("zonnebloem", on, known_on)?;
                    // The other establishments of the holder are no property of the facility.
                    if let Some(holder) = &mut state.holder {
                        holder.establishments.clear();
                    }
                    Some(state)
                };
                let (was, now) = (look(recorded.previous().unwrap()), look(recorded));
                let status =
                    |state: &Option<crate::facility::FacilityAsOf>| state.as_ref().map(|state| state.properties.status);
                let expected = match (status(&was), status(&now)) {
                    _ if was == now => vec![],
                    (Some(Registered), Some(Registered)) => vec![TaxMessageKind::Changed],
                    (_, Some(Registered)) => vec![TaxMessageKind::Registered],
                    (Some(NoLongerRegistered), Some(NoLongerRegistered)) => vec![],
                    (_, Some(NoLongerRegistered)) => vec![TaxMessageKind::NoLongerRegistered],
                    (Some(Registered | NoLongerRegistered), _) => vec![TaxMessageKind::TakenBack],
                    _ => vec![],
                };
                let given = told_of(&messages, "zonnebloem", recorded, on);
                // Days told as registered together with earlier ones may be told as a change since those.
                let fits = given == expected
                    || (expected == [TaxMessageKind::Registered] && given == [TaxMessageKind::Changed] && {
                        let before = on.previous().unwrap();
                        (0..18).any(|back| {
                            told_of(&messages, "zonnebloem", recorded, before.subtract_days(back))
                                == [TaxMessageKind::Registered]
                                || told_of(&messages, "zonnebloem", recorded, before.subtract_days(back))
                                    == [TaxMessageKind::Changed]
                        })
                    });
                assert!(fits, "{recorded} {on}: {given:?}, not {expected:?}\n{:#?}", history.changes());
                told += given.len();
            }
        }
        assert!(messages.iter().all(|one| one.facility != "speelzaal"), "nothing is told of a playgroup");
        let order: Vec<_> = messages.iter().map(|one| (one.recorded, one.facility.clone(), one.valid.from)).collect();
        let mut sorted = order.clone();
        sorted.sort();
        assert_eq!(order, sorted);
        for half in [(0, 3), (4, 7)] {
            let part = Period::new(step(half.0), step(half.1)).unwrap();
            let of_part: Vec<_> = messages.iter().filter(|one| part.contains(one.recorded)).cloned().collect();
            assert_eq!(
                tax_messages(&history, part, Norms::builtin()).messages,
                of_part,
                "a part of the days is told alike"
            );
        }
    }
    assert!(told > 1_000, "too few days are told of: {told}");
}

#[test]
fn no_number_of_a_person_stands_in_a_message() {
    let history = History::from_text(
        r#"{"changes": [
            {"entity": "jansen", "recorded": "2013-03-01", "from": "2013-03-01", "data": {"type": "natural_person", "person": {"name": "J. Jansen", "number": "111222333", "number_kind": "bsn", "phone": "0612345678"}}},
            {"entity": "jansen", "recorded": "2013-03-01", "from": "2013-03-01", "data": {"type": "home", "address": {"street": "Dorpsstraat 1", "town": "Ons Dorp"}}},
            {"entity": "opvang", "recorded": "2013-03-01", "from": "2013-03-01", "data": {"type": "facility", "properties": {"kind": "vgo", "status": "registered", "name": "Jansen"}}},
            {"entity": "opvang", "recorded": "2013-03-01", "from": "2013-03-01", "data": {"type": "held_by", "holder": "jansen"}}
        ]}"#,
    )
    .unwrap();
    let told = tax_messages(&history, year(), Norms::builtin());
    assert_eq!(told.messages.len(), 1);
    let text = format!("{told:?} {}", serde_json::to_string(&told).unwrap());
    for private in ["111222333", "2333", "0612345678", "Dorpsstraat", "Jansen\""] {
        assert!(!text.contains(private), "{private} stands in {text}");
    }
}
