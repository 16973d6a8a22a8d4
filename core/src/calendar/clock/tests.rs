use proptest::prelude::*;

use super::*;
use crate::wire::from_text;

fn time(text: &str) -> ClockTime {
    text.parse().unwrap()
}

#[test]
fn every_minute_of_the_day_is_read_and_written() {
    for minutes in 0..=1440_u16 {
        let time = ClockTime::new(minutes / 60, minutes % 60).unwrap();
        assert_eq!(time.minutes(), minutes);
        assert_eq!(time.to_string().parse(), Ok(time));
    }
    assert_eq!(ClockTime::MIDNIGHT, time("00:00"));
    assert_eq!(ClockTime::END_OF_DAY, time("24:00"));
    assert!(time("23:59") < ClockTime::END_OF_DAY);
}

#[test]
fn a_text_that_is_not_a_time_is_refused() {
    for text in [
        "24:01",
        "25:00",
        "23:60",
        "7:30",
        "07:3",
        "07.30",
        "0730",
        "07:30:00",
        " 07:30",
        "07:30 ",
        "+7:30",
        "07:+3",
        "-1:30",
        "０７:30",
        "07:",
        ":30",
        "",
        "noon",
    ] {
        assert_eq!(text.parse::<ClockTime>(), Err(ClockTimeError), "{text:?}");
    }
    assert_eq!(ClockTime::new(24, 1), None);
    assert_eq!(ClockTime::new(23, 60), None);
    assert_eq!(ClockTime::new(u16::MAX, 0), None);
    assert_eq!(ClockTime::new(0, u16::MAX), None);
}

#[test]
fn minutes_are_counted_forwards_only() {
    assert_eq!(time("18:30").minutes_since(time("07:30")), 660);
    assert_eq!(time("07:30").minutes_since(time("07:30")), 0);
    assert_eq!(time("07:30").minutes_since(time("18:30")), 0);
}

#[test]
fn a_moment_is_a_day_and_a_time() {
    let moment: Moment = "2026-03-29T02:30".parse().unwrap();
    assert_eq!((moment.day.to_string(), moment.time), ("2026-03-29".to_owned(), time("02:30")));
    assert_eq!(moment.to_string(), "2026-03-29T02:30");
    assert_eq!(format!("{moment:?}"), "2026-03-29T02:30");
    assert_eq!(moment.say(Language::Nl), "29 maart 2026 om 02:30");
    assert_eq!(moment.say(Language::En), "29 March 2026 at 02:30");
}

#[test]
fn moments_have_no_seconds_zones_or_other_days() {
    for text in [
        "2026-03-29",
        "2026-03-29 02:30",
        "2026-03-29t02:30",
        "2026-03-29T02:30:00",
        "2026-03-29T02:30Z",
        "2026-03-29T02:30+01:00",
        "2026-02-29T02:30",
        "1899-12-31T00:00",
        "2026-03-29T",
        "T02:30",
        "T",
        "",
    ] {
        assert_eq!(text.parse::<Moment>(), Err(MomentError), "{text:?}");
    }
    let fault = from_text::<Moment>(r#""2026-03-29T02:30Z""#).unwrap_err();
    assert_eq!(fault.as_slice()[0].code, FaultCode::WrongForm);
}

#[test]
fn days_are_added_by_the_clock_on_the_wall() {
    // The clock goes forward in the night to 29 March 2026.
    let before: Moment = "2026-03-28T12:00".parse().unwrap();
    assert_eq!(before.add_days(2).to_string(), "2026-03-30T12:00");
    assert_eq!(Moment { day: Day::LAST, time: time("12:00") }.add_days(1).day, Day::LAST);
}

#[test]
fn moments_stand_in_the_order_of_time() {
    let moments = ["2026-03-28T23:59", "2026-03-28T24:00", "2026-03-29T00:00", "2026-03-29T00:01"];
    let read: Vec<Moment> = moments.iter().map(|text| text.parse().unwrap()).collect();
    assert!(read.is_sorted_by(|one, other| one < other));
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,6}", digits in "[-+:0-9]{5}") {
        for text in [text, digits] {
            if let Ok(time) = text.parse::<ClockTime>() {
                prop_assert_eq!(time.to_string(), text.clone());
            }
            let _ = text.parse::<Moment>();
        }
    }
}
