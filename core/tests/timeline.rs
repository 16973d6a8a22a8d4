//! What holds for every question, over facts by chance: the timeline is what asking every single
//! day gives, `holds` and `next` fit it, and a fact is missing only when it matters.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that fails should say so at once"
)]

use std::fmt::Debug;

use kinderopvang::{
    calendar::{Day, Period},
    decision::{Fact, Question},
    norm::Norms,
    register::{
        obligation::{Agreement, Obligation, ObligationOf, Role, Setting, VogDemand},
        presence::Presence,
        vog::{VogAtApplication, VogForRegistration, VogOnSuspicion},
    },
    wire::{self, Wire},
};
use serde_json::{Value, json};

mod naive;
use naive::{Chance, day, days};

/// The fields of a question, each with the values that are tried.
#[derive(Clone)]
struct Space {
    fields: Vec<(&'static str, Vec<Value>)>,
    /// Fields that are never absent.
    required: &'static [&'static str],
    /// Days of which one shortly before the asked day is tried as well.
    recent: &'static [&'static str],
    /// Does the absence of this field say something by itself? What is not named is not so.
    implied: fn(&Value, &str) -> bool,
    /// May these facts be true together?
    consistent: fn(&Value) -> bool,
}

impl Space {
    fn by_chance(&self, chance: &mut Chance) -> Value {
        loop {
            let mut facts = json!({});
            // Sometimes nearly everything is known, sometimes little.
            let known = 1 + chance.below(4);
            for (path, values) in &self.fields {
                if self.required.contains(path) || chance.below(4) < known {
                    set(&mut facts, path, chance.pick(values).clone());
                }
            }
            if (self.consistent)(&facts) {
                return facts;
            }
        }
    }

    /// The same space for a question asked on this day.
    fn on(&self, on: Day) -> Self {
        let mut space = self.clone();
        for (path, values) in &mut space.fields {
            if self.recent.contains(path) {
                values.push(json!(on.subtract_days(10)));
            }
        }
        space
    }

    fn values(&self, path: &str) -> &[Value] {
        self.fields.iter().find(|(known, _)| *known == path).map_or(&[], |(_, values)| values)
    }

    /// The facts with all these fields filled in every consistent way, or in 400 ways by chance.
    fn filled(&self, facts: &Value, paths: &[&str], chance: &mut Chance) -> Vec<Value> {
        let mut all = vec![facts.clone()];
        for path in paths {
            let mut more = Vec::new();
            for facts in &all {
                for value in self.values(path) {
                    let mut filled = facts.clone();
                    set(&mut filled, path, value.clone());
                    more.push(filled);
                }
            }
            while more.len() > 400 {
                more.swap_remove(chance.below(more.len()));
            }
            all = more;
        }
        all.retain(|facts| (self.consistent)(facts));
        all
    }
}

/// Puts a value at a path such as `vog.issued_on`.
fn set(facts: &mut Value, path: &str, value: Value) {
    let mut place = facts;
    for name in path.split('.') {
        place = &mut place[name];
    }
    *place = value;
}

fn get<'f>(facts: &'f Value, path: &str) -> &'f Value {
    path.split('.').fold(facts, |place, name| &place[name])
}

fn read<Q: Wire>(facts: &Value) -> Q {
    wire::from_json(&facts.clone().into()).unwrap_or_else(|faults| panic!("{facts}: {faults}"))
}

/// Asks every day, and compares with the timeline and with `holds` and `next` of single decisions.
fn assert_timeline<Q>(question: &Q, range: (Day, Day), chance: &mut Chance, told: &str)
where
    Q: Question,
    Q::Outcome: Debug,
{
    let norms = Norms::builtin();
    let asked = days(range.0, range.1);
    let outcomes: Vec<Q::Outcome> = asked.iter().map(|on| question.outcome(norms, *on)).collect();
    let timeline = question.timeline(Period::new(range.0, range.1).unwrap());

    let mut at = 0;
    for segment in &timeline {
        assert_eq!(segment.period.first(), asked[at], "{told}: a gap");
        while at < asked.len() && asked[at] <= segment.period.last() {
            assert_eq!(segment.outcome, outcomes[at], "{told} on {}", asked[at]);
            at += 1;
        }
    }
    assert_eq!(at, asked.len(), "{told}: the end is missing");
    for pair in timeline.windows(2) {
        assert_ne!(pair[0].outcome, pair[1].outcome, "{told}: two stretches of one outcome");
    }

    for _ in 0..4 {
        let at = chance.below(asked.len());
        let decision = question.decide(asked[at]);
        assert_eq!(decision.outcome, outcomes[at], "{told}: silent and told differ on {}", asked[at]);
        let later = outcomes[at..].iter().position(|outcome| *outcome != outcomes[at]).map(|steps| at + steps);
        let earlier = outcomes[..at].iter().rposition(|outcome| *outcome != outcomes[at]).map(|before| before + 1);
        match later {
            Some(later) => {
                assert_eq!(decision.holds.until, asked[later].previous(), "{told} on {}", asked[at]);
                let next = decision.next.map(|next| (next.on, next.outcome));
                assert_eq!(next, Some((asked[later], outcomes[later])), "{told} on {}", asked[at]);
            }
            None => assert!(decision.holds.until.is_none_or(|until| until >= range.1), "{told} on {}", asked[at]),
        }
        match earlier {
            Some(earlier) => assert_eq!(decision.holds.from, Some(asked[earlier]), "{told} on {}", asked[at]),
            None => assert!(decision.holds.from.is_none_or(|from| from <= range.0), "{told} on {}", asked[at]),
        }
    }
}

/// A fact is missing only when it matters: some answer to it changes the outcome, whether or not what
/// else is missing has been answered. And where no fact is missing none matters.
fn assert_missing<Q>(space: &Space, facts: &Value, on: Day, chance: &mut Chance)
where
    Q: Question + Wire,
    Q::Outcome: Debug + PartialEq,
{
    let decision = read::<Q>(facts).decide(on);
    let told = format!("{facts} on {on}");
    let missing: Vec<&str> = decision.missing.iter().map(Fact::code).collect();
    for (at, fact) in missing.iter().enumerate() {
        assert!(!missing[..at].contains(fact), "{told}: {fact} is missing twice");
        assert!(get(facts, fact).is_null(), "{told}: {fact} is known");
    }
    let outcome = format!("{:?}", decision.outcome);
    let undetermined = outcome == "Undetermined";
    assert_eq!(undetermined, !missing.is_empty(), "{told}: {:?} and missing {missing:?}", decision.outcome);

    for fact in &missing {
        let others: Vec<&str> = missing.iter().filter(|other| *other != fact).copied().collect();
        let mut situations = space.filled(facts, &others, chance);
        situations.push(facts.clone());
        let matters = situations.iter().any(|facts| {
            let outcome = read::<Q>(facts).decide(on).outcome;
            let answers = space.filled(facts, &[fact], chance);
            answers.iter().any(|facts| read::<Q>(facts).decide(on).outcome != outcome)
        });
        assert!(matters, "{told}: {fact} is missing but does not matter");
    }
    // What is left to the supervisor may be settled by a fact as well as by the supervisor.
    if !undetermined && outcome != "Judgement" {
        let absent = space.fields.iter().map(|(path, _)| *path).filter(|path| get(facts, path).is_null());
        let absent: Vec<&str> = absent.filter(|path| !(space.implied)(facts, path)).collect();
        for _ in 0..6 {
            let mut filled = facts.clone();
            for path in &absent {
                if chance.one_in(2) {
                    let before = filled.clone();
                    set(&mut filled, path, chance.pick(space.values(path)).clone());
                    if !(space.consistent)(&filled) {
                        filled = before;
                    }
                }
            }
            let outcome = read::<Q>(&filled).decide(on).outcome;
            assert_eq!(outcome, decision.outcome, "{told}: nothing is missing, yet with {filled} it is another");
        }
    }
}

fn assert_question<Q>(space: &Space, start: u64)
where
    Q: Question + Wire,
    Q::Outcome: Debug + PartialEq,
{
    let mut chance = Chance::new(start);
    for round in 0..400 {
        let facts = space.by_chance(&mut chance);
        let question: Q = read(&facts);
        let range = match round % 20 {
            0 => (day("2017-12-01"), day("2027-02-28")),
            _ => {
                let first = chance.day(day("2017-11-01"), 3_300);
                (first, first.add_days(200))
            }
        };
        assert_timeline(&question, range, &mut chance, &facts.to_string());
    }
    for _ in 0..3_000 {
        let on = match chance.below(3) {
            0 => chance.day(day("2018-02-20"), 160),
            _ => chance.day(day("2018-01-01"), 3_400),
        };
        let space = space.on(on);
        let facts = space.by_chance(&mut chance);
        assert_missing::<Q>(&space, &facts, on, &mut chance);
    }
}

fn texts(texts: &[&str]) -> Vec<Value> {
    texts.iter().map(|text| json!(text)).collect()
}

fn yes_or_no() -> Vec<Value> {
    vec![json!(true), json!(false)]
}

fn vog_fields() -> Vec<(&'static str, Vec<Value>)> {
    vec![
        ("vog.kind", texts(&["np", "rp"])),
        ("vog.reference", texts(&["999901201402150000", "NP12345678", "123"])),
        (
            "vog.issued_on",
            texts(&["2013-02-28", "2013-03-01", "2016-06-10", "2017-12-31", "2018-05-20", "2020-02-29", "2025-01-31"]),
        ),
        ("vog.function_aspects", vec![json!([]), json!([84]), json!([11, 21, 22, 86]), json!([85])]),
        ("vog.specific_profile", vec![json!(45), json!(50)]),
        ("vog.purpose", texts(&["lrk_registration", "other"])),
        ("vog.issued_to_this_person", yes_or_no()),
    ]
}

/// A VOG was issued for aspects or for one specific profile; a VOG RP for neither.
fn one_kind_of_screening(facts: &Value) -> bool {
    let vog = &facts["vog"];
    let has_aspects = vog["function_aspects"].as_array().is_some_and(|aspects| !aspects.is_empty());
    let has_profile = !vog["specific_profile"].is_null();
    !(has_aspects && has_profile)
}

fn vog_space(fields: Vec<(&'static str, Vec<Value>)>, required: &'static [&'static str]) -> Space {
    Space { fields, required, recent: &["vog.issued_on"], implied: |_, _| false, consistent: one_kind_of_screening }
}

#[test]
fn a_vog_for_registration() {
    let mut fields = vog_fields();
    fields.push(("screened_before", yes_or_no()));
    fields.push(("employed_since", texts(&["2017-12-15", "2018-04-01"])));
    let space = vog_space(fields, &["vog.kind"]);
    assert_question::<VogForRegistration>(&space, 11);
}

#[test]
fn a_vog_at_application() {
    let mut fields = vog_fields();
    fields.push(("applicant", texts(&["new_holder", "existing_holder"])));
    let space = vog_space(fields, &["vog.kind"]);
    assert_question::<VogAtApplication>(&space, 12);
}

#[test]
fn a_vog_on_suspicion() {
    let mut fields = vog_fields();
    fields.push(("demanded_on", texts(&["2018-05-01", "2018-05-20", "2020-03-15", "2025-01-01"])));
    let space = vog_space(fields, &["vog.kind", "demanded_on"]);
    assert_question::<VogOnSuspicion>(&space, 13);
}

#[test]
fn a_vog_on_demand() {
    let fields = vec![
        ("birth_date", texts(&["1980-01-01", "2008-02-29", "2010-05-10", "2020-01-01"])),
        ("suspicion", yes_or_no()),
    ];
    let space = Space { fields, required: &[], recent: &[], implied: |_, _| false, consistent: |_| true };
    assert_question::<VogDemand>(&space, 14);
}

fn presence_fields() -> Vec<(&'static str, Vec<Value>)> {
    let visit = |on: &str, until: &str| json!({"on": on, "time": {"from": "10:00", "until": until}});
    let open = json!([{"from": "07:30", "until": "18:30"}]);
    let week = json!({"monday": open, "tuesday": open, "wednesday": open, "thursday": open, "friday": open});
    vec![
        (
            "visits",
            vec![
                json!([]),
                json!([visit("2018-03-05", "11:00")]),
                json!([visit("2018-03-05", "11:00"), visit("2018-06-05", "10:30")]),
                json!([visit("2018-05-01", "11:00"), visit("2018-06-05", "10:29"), visit("2018-08-01", "12:00")]),
                json!([visit("2021-11-30", "11:00"), visit("2022-02-28", "11:00"), visit("2022-06-01", "11:00")]),
            ],
        ),
        ("care_hours", vec![json!({"weekdays": week}), json!({"weekdays": {}})]),
        (
            "expected",
            vec![
                json!({"type": "once"}),
                json!({"type": "emergency_only"}),
                json!({"type": "rhythm", "interval": {"count": 1, "unit": "weeks"}, "minutes": 45, "during_care_hours": true}),
                json!({"type": "rhythm", "interval": {"count": 1, "unit": "weeks"}, "minutes": 45}),
                json!({"type": "rhythm", "interval": {"count": 2, "unit": "months"}, "from": "2018-05-01", "until": "2021-12-31"}),
                json!({"type": "rhythm", "interval": {"count": 4, "unit": "months"}}),
                json!({"type": "stay", "first": "2018-07-10", "last": "2018-08-06", "during_care_hours": true}),
                json!({"type": "stay", "first": "2022-02-10", "last": "2022-03-06"}),
            ],
        ),
        ("expected.minutes", vec![json!(29), json!(30)]),
        ("expected.during_care_hours", yes_or_no()),
    ]
}

/// The details of a rhythm need a rhythm.
fn details_of_a_rhythm(facts: &Value) -> bool {
    let expected = &facts["expected"];
    let has_detail = !expected["minutes"].is_null() || !expected["during_care_hours"].is_null();
    match expected["type"].as_str() {
        Some("rhythm") => true,
        Some("stay") => expected["minutes"].is_null(),
        _ => !has_detail,
    }
}

fn presence_space() -> Space {
    Space {
        fields: presence_fields(),
        required: &["visits"],
        recent: &[],
        // With visits given, these are the visits there are.
        implied: |_, path| path == "expected",
        consistent: details_of_a_rhythm,
    }
}

#[test]
fn presence() {
    let space = presence_space();
    assert_question::<Presence>(&space, 15);
}

fn words<T: Copy + ToString>(values: &[T]) -> Vec<Value> {
    values.iter().map(|value| json!(value.to_string())).collect()
}

fn obligation_space() -> Space {
    let period = |last: &str| json!({"first": "2019-03-04", "last": last});
    Space {
        fields: vec![
            ("role", words(Role::ALL)),
            ("setting", words(Setting::ALL)),
            ("birth_date", texts(&["1980-06-15", "2002-02-10", "2008-12-15", "2015-01-20"])),
            ("age", vec![json!(17), json!(18)]),
            ("agreement", words(Agreement::ALL)),
            ("child_data_access", yes_or_no()),
            ("involved", yes_or_no()),
            ("during_care_hours", yes_or_no()),
            ("presence", texts(&["structural", "not_structural", "judgement"])),
            ("lives_there", yes_or_no()),
            ("at_residential_address", yes_or_no()),
            ("period", vec![period("2019-03-17"), period("2019-03-18")]),
            ("one_off", yes_or_no()),
            ("unpaid", yes_or_no()),
            ("for_school", yes_or_no()),
            ("emergency_only", yes_or_no()),
            ("works_for_organisation", yes_or_no()),
            ("dutch", yes_or_no()),
            ("lives_or_works_in_netherlands", yes_or_no()),
        ],
        required: &["role", "setting"],
        recent: &[],
        implied: |facts, path| match path {
            // What the role does not imply and nobody named is not so.
            "lives_there" | "child_data_access" | "agreement" | "one_off" | "emergency_only" | "involved" => true,
            // A visitor of whom no age is named is taken as the guideline names them: without an age.
            "birth_date" | "age" => facts["role"] != "housemate" && facts["role"] != "resident",
            // Who comes in an emergency only is not structurally present.
            "presence" => facts["role"] == "backup" && facts["emergency_only"] == true,
            _ => false,
        },
        consistent: |facts| {
            let knows_age_twice = !facts["birth_date"].is_null() && !facts["age"].is_null();
            let is_present = facts["presence"] == "structural" || facts["presence"] == "judgement";
            let comes_outside_hours = facts["during_care_hours"] == false;
            let is_employed =
                texts(&["employment_with_holder", "employment_with_agency"]).contains(&facts["agreement"]);
            let staff = ["employee", "agency_worker", "administrative", "director", "partner", "associate", "manager"];
            let is_staff = texts(&staff).contains(&facts["role"]);
            let contradicts = knows_age_twice || (is_present && comes_outside_hours) || (is_employed && !is_staff);
            !contradicts
        },
    }
}

#[test]
fn an_obligation() {
    assert_question::<Obligation>(&obligation_space(), 16);
}

#[test]
fn an_obligation_follows_the_record_of_presence_from_day_to_day() {
    let mut chance = Chance::new(17);
    let space = obligation_space();
    let presence_space = presence_space();
    for _ in 0..200 {
        let (facts, record) = (space.by_chance(&mut chance), presence_space.by_chance(&mut chance));
        let (facts, record): (Obligation, Presence) = (read(&facts), read(&record));
        let read = record.read();
        let question = ObligationOf { facts: &facts, presence: Some(&read) };
        let told = format!("{} and {}", json!(facts), json!(record));
        let first = chance.day(day("2018-01-01"), 1_700);
        assert_timeline(&question, (first, first.add_days(150)), &mut chance, &told);
    }
}
