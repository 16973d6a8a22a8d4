use super::*;
use crate::{
    decision::{Language, Say},
    wire::from_text,
};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

#[test]
fn a_period_has_both_its_ends() {
    let window = Period::new(day("2018-03-01"), day("2018-06-30")).unwrap();
    assert!(!window.contains(day("2018-02-28")));
    assert!(window.contains(day("2018-03-01")));
    assert!(window.contains(day("2018-06-30")));
    assert!(!window.contains(day("2018-07-01")));
    assert_eq!(window.days(), 122);
    assert_eq!((window.first(), window.last()), (day("2018-03-01"), day("2018-06-30")));
}

#[test]
fn a_period_lasts_at_least_one_day() {
    let one = Period::new(day("2018-03-01"), day("2018-03-01")).unwrap();
    assert_eq!(one.days(), 1);
    assert_eq!(Period::new(day("2018-03-01"), day("2018-02-28")), Err(PeriodError));
    assert_eq!(Period::new(Day::FIRST, Day::LAST).unwrap().days(), 109_573);
}

#[test]
fn a_period_is_read_and_written() {
    let text = r#"{"first":"2018-03-01","last":"2018-06-30"}"#;
    let period: Period = from_text(text).unwrap();
    assert_eq!(serde_json::to_string(&period).unwrap(), text);
    assert_eq!(serde_json::from_str::<Period>(text).unwrap(), period);
    assert_eq!(period.say(Language::Nl), "1 maart 2018 tot en met 30 juni 2018");
    assert_eq!(period.say(Language::En), "1 March 2018 up to and including 30 June 2018");
}

#[test]
fn a_reversed_period_is_a_fault_at_its_last_day() {
    let faults = from_text::<Period>(r#"{"first":"2018-06-30","last":"2018-03-01"}"#).unwrap_err();
    let fault = &faults.as_slice()[0];
    assert_eq!((fault.path.as_str(), fault.code), ("last", FaultCode::Contradiction));
    let faults = from_text::<Period>(r#"{"first":"2018-06-31","until":"2018-03-01"}"#).unwrap_err();
    let codes: Vec<_> = faults.as_slice().iter().map(|fault| (fault.path.as_str(), fault.code)).collect();
    assert_eq!(
        codes,
        [("first", FaultCode::WrongForm), ("last", FaultCode::MissingField), ("until", FaultCode::UnknownField)]
    );
}

#[test]
fn an_open_span_has_no_beginning_or_no_end() {
    let (first, last) = (day("2018-03-01"), day("2018-06-30"));
    assert!(Span::default().contains(Day::FIRST) && Span::default().contains(Day::LAST));
    let from = Span { from: Some(first), until: None };
    assert!(!from.contains(day("2018-02-28")) && from.contains(first) && from.contains(Day::LAST));
    let until = Span { from: None, until: Some(last) };
    assert!(until.contains(Day::FIRST) && until.contains(last) && !until.contains(day("2018-07-01")));
    let both = Span { from: Some(first), until: Some(last) };
    assert!(both.contains(first) && both.contains(last));
    assert!(!both.contains(day("2018-02-28")) && !both.contains(day("2018-07-01")));
}
