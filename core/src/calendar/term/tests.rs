use super::*;
use crate::wire::{FaultCode, from_text};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

#[test]
fn the_last_day_of_a_term_still_counts() {
    let start = day("2018-03-01");
    assert_eq!(Term::days(10).last_day(start), day("2018-03-11"));
    assert_eq!(Term::weeks(2).last_day(start), day("2018-03-15"));
    assert_eq!(Term::months(2).last_day(start), day("2018-05-01"));
    assert_eq!(Term::years(2).last_day(start), day("2020-03-01"));
    assert_eq!(Term::days(0).last_day(start), start);
}

#[test]
fn a_year_is_twelve_months() {
    assert_eq!(Term::years(1).last_day(day("2020-02-29")), day("2021-02-28"));
    assert_eq!(Term::years(4).last_day(day("2020-02-29")), day("2024-02-29"));
    assert_eq!(Term::years(1).last_day(day("2020-02-29")), Term::months(12).last_day(day("2020-02-29")));
}

#[test]
fn hours_are_rounded_down_to_whole_days() {
    let start = day("2018-03-01");
    assert_eq!(Term::hours(23).last_day(start), start);
    assert_eq!(Term::hours(24).last_day(start), day("2018-03-02"));
    assert_eq!(Term::hours(48).last_day(start), day("2018-03-03"));
}

#[test]
fn a_term_never_leaves_the_supported_range() {
    for term in [
        Term::hours(u32::MAX),
        Term::days(u32::MAX),
        Term::weeks(u32::MAX),
        Term::months(u32::MAX),
        Term::years(u32::MAX),
    ] {
        assert_eq!(term.last_day(Day::FIRST), Day::LAST);
        assert_eq!(term.last_day(Day::LAST), Day::LAST);
    }
}

#[test]
fn a_term_is_said_in_the_singular_and_the_plural() {
    for (term, nl, en) in [
        (Term::hours(1), "1 uur", "1 hour"),
        (Term::hours(48), "48 uur", "48 hours"),
        (Term::days(1), "1 dag", "1 day"),
        (Term::days(4), "4 dagen", "4 days"),
        (Term::weeks(1), "1 week", "1 week"),
        (Term::weeks(2), "2 weken", "2 weeks"),
        (Term::months(1), "1 maand", "1 month"),
        (Term::months(2), "2 maanden", "2 months"),
        (Term::years(1), "1 jaar", "1 year"),
        (Term::years(2), "2 jaar", "2 years"),
    ] {
        assert_eq!(term.say(Language::Nl), nl);
        assert_eq!(term.say(Language::En), en);
    }
}

#[test]
fn a_term_is_read_and_written() {
    let text = r#"{"count":2,"unit":"months"}"#;
    assert_eq!(from_text::<Term>(text), Ok(Term::months(2)));
    assert_eq!(serde_json::to_string(&Term::months(2)).unwrap(), text);
    for unit in Unit::ALL {
        let term = Term { count: 3, unit: *unit };
        assert_eq!(from_text::<Term>(&serde_json::to_string(&term).unwrap()), Ok(term));
    }
}

#[test]
fn an_unknown_unit_names_the_nearest_known_one() {
    let faults = from_text::<Term>(r#"{"count":-1,"unit":"month"}"#).unwrap_err();
    let [count, unit] = faults.as_slice() else { panic!("{faults}") };
    assert_eq!((count.path.as_str(), count.code), ("count", FaultCode::OutOfRange));
    assert_eq!((unit.path.as_str(), unit.code), ("unit", FaultCode::UnknownWord));
    assert_eq!(unit.help.as_deref(), Some("did you mean `months`?"));
}
