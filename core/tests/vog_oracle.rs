//! A second, naive answer to the question whether a VOG is recent enough for registration, compared
//! with the library over every pair of days of two years, and over a sample of two centuries.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that fails should say so at once"
)]

use kinderopvang::{
    calendar::{Day, Span},
    decision::{Next, Question},
    register::vog::{AspectSet, Vog, VogForRegistration, VogOutcome},
};

mod naive;
use naive::{Chance, day, days, within_months};

/// The rule as an official would apply it with a paper calendar.
fn naive_outcome(issued: Day, asked: Day, screened: Option<bool>) -> VogOutcome {
    if asked < day("2018-03-01") {
        return VogOutcome::NotInForce;
    }
    if asked < issued {
        return VogOutcome::Rejected;
    }
    if within_months(issued, asked, 2) {
        return VogOutcome::Accepted;
    }
    if asked >= day("2018-07-01") || issued < day("2013-03-01") {
        return VogOutcome::Rejected;
    }
    match screened {
        Some(true) => VogOutcome::Accepted,
        Some(false) => VogOutcome::Rejected,
        None => VogOutcome::Undetermined,
    }
}

fn question(issued_on: Day, screened_before: Option<bool>) -> VogForRegistration {
    VogForRegistration {
        vog: Vog {
            reference: Some("999901201402150000".parse().unwrap()),
            issued_on: Some(issued_on),
            function_aspects: AspectSet::of(&[84]),
            issued_to_this_person: Some(true),
            ..Vog::np()
        },
        screened_before,
        employed_since: None,
    }
}

/// The stretch around `at` and what follows it, by looking at one day after the other. The ends of
/// the list are open ends.
fn naive_stretch(days: &[Day], outcomes: &[VogOutcome], at: usize) -> (Span, Option<Next<VogOutcome>>) {
    let mut first = at;
    while first > 0 && outcomes[first - 1] == outcomes[at] {
        first -= 1;
    }
    let mut last = at;
    while last + 1 < days.len() && outcomes[last + 1] == outcomes[at] {
        last += 1;
    }
    let from = (first > 0).then(|| days[first]);
    let until = (last + 1 < days.len()).then(|| days[last]);
    let next = (last + 1 < days.len()).then(|| Next { on: days[last + 1], outcome: outcomes[last + 1] });
    (Span { from, until }, next)
}

#[test]
fn every_pair_of_days_of_two_years_has_the_outcome_of_a_paper_calendar() {
    // Beyond the asked days the walk goes on, far enough that nothing changes any more.
    let walked = days(day("2017-12-01"), day("2020-04-30"));
    let asked_days = days(day("2017-12-01"), day("2019-12-31")).len();
    assert_eq!(asked_days, 761);
    for issued in &walked[..asked_days] {
        for screened in [None, Some(false), Some(true)] {
            let question = question(*issued, screened);
            let outcomes: Vec<VogOutcome> = walked.iter().map(|on| naive_outcome(*issued, *on, screened)).collect();
            for (at, asked) in walked[..asked_days].iter().enumerate() {
                let decision = question.decide(*asked);
                let (holds, next) = naive_stretch(&walked, &outcomes, at);
                assert_eq!(
                    (decision.outcome, decision.holds, decision.next),
                    (outcomes[at], holds, next),
                    "issued {issued}, asked {asked}, screened {screened:?}"
                );
            }
        }
    }
}

#[test]
fn a_sample_of_two_centuries_has_the_outcome_of_a_paper_calendar() {
    let mut chance = Chance::new(1);
    let screened_answers = [None, Some(false), Some(true)];
    for _ in 0..20_000 {
        let issued = chance.day(day("1990-01-01"), 76_000);
        let asked = match chance.below(4) {
            0 => chance.day(day("2018-02-20"), 140),
            1 => chance.day(day("1900-01-01"), 109_000),
            _ => chance.day(issued, 100),
        };
        let screened = *chance.pick(&screened_answers);
        let decision = question(issued, screened).decide(asked);
        let told = format!("issued {issued}, asked {asked}, screened {screened:?}");
        assert_eq!(decision.outcome, naive_outcome(issued, asked, screened), "{told}");
        let beside = |day: Option<Day>| day.map(|day| naive_outcome(issued, day, screened));
        assert_ne!(beside(decision.holds.from.and_then(Day::previous)), Some(decision.outcome), "{told}");
        assert_ne!(beside(decision.holds.until.and_then(Day::next)), Some(decision.outcome), "{told}");
        assert_eq!(decision.next.map(|next| next.outcome), beside(decision.next.map(|next| next.on)), "{told}");
        assert_eq!(decision.next.map(|next| next.on), decision.holds.until.and_then(Day::next), "{told}");
        let from = decision.holds.from.unwrap_or(Day::FIRST).max(asked.subtract_days(150));
        let until = decision.holds.until.unwrap_or(Day::LAST).min(asked.add_days(150));
        for on in days(from, until) {
            assert_eq!(naive_outcome(issued, on, screened), decision.outcome, "{told}, on {on}");
        }
    }
}
