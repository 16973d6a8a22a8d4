use super::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn end(term: Term, start: &str) -> String {
    term.statutory_end(day(start), &[]).unwrap().to_string()
}

#[test]
fn a_term_that_ends_on_a_day_of_rest_ends_on_the_next_ordinary_day() {
    // The case of the Hoge Raad: 29 May 2016 is a Sunday.
    assert_eq!(end(Term::months(3), "2016-02-29"), "2016-05-30");
    assert_eq!(end(Term::months(2), "2025-12-31"), "2026-03-02");
    // 26 April 2026 is a Sunday, 27 April is King's Day.
    assert_eq!(end(Term::months(3), "2026-01-26"), "2026-04-28");
    // Both Christmas days, then a Sunday.
    assert_eq!(end(Term::months(3), "2026-09-25"), "2026-12-28");
    // Good Friday, the weekend, Easter Monday.
    assert_eq!(end(Term::weeks(4), "2026-03-06"), "2026-04-07");
}

#[test]
fn a_term_that_ends_on_an_ordinary_day_is_not_extended() {
    assert_eq!(end(Term::months(3), "2017-11-30"), "2018-02-28");
    assert_eq!(end(Term::months(1), "2018-01-31"), "2018-02-28");
    assert_eq!(end(Term::days(1), "2026-03-02"), "2026-03-03");
}

#[test]
fn long_terms_terms_in_hours_and_terms_in_years_are_never_extended() {
    assert_eq!(end(Term::months(4), "2024-10-31"), "2025-02-28");
    assert_eq!(end(Term::months(4), "2025-02-28"), "2025-06-28");
    assert_eq!(end(Term::months(9), "2025-02-28"), "2025-11-28");
    let saturday = day("2026-01-03");
    assert_eq!(end(Term::years(1), "2025-01-03"), "2026-01-03");
    assert_eq!(end(Term::hours(24), "2026-01-02"), "2026-01-03");
    // The edge of article 4 for each unit: the last that is covered, the first that is not.
    for (covered, left_out, days) in
        [(Term::days(90), Term::days(91), (90, 91)), (Term::weeks(12), Term::weeks(13), (84, 91))]
    {
        assert_eq!(covered.statutory_end(saturday.subtract_days(days.0), &[]), Ok(day("2026-01-05")));
        assert_eq!(left_out.statutory_end(saturday.subtract_days(days.1), &[]), Ok(saturday));
    }
    assert_eq!(end(Term::months(3), "2025-10-03"), "2026-01-05");
    assert_eq!(end(Term::months(4), "2025-09-03"), "2026-01-03");
}

#[test]
fn a_term_of_three_days_contains_two_ordinary_days() {
    // Thursday 2 April 2026: Good Friday, Saturday and Sunday are the three days; Easter Monday follows.
    assert_eq!(end(Term::days(3), "2026-04-02"), "2026-04-08");
    // From Wednesday: Thursday is the only ordinary day of the three.
    assert_eq!(end(Term::days(3), "2026-04-01"), "2026-04-07");
    // From Tuesday: Wednesday and Thursday are two, but the end is Good Friday.
    assert_eq!(end(Term::days(3), "2026-03-31"), "2026-04-07");
    // The fourth and last day is the only ordinary one: one more is needed.
    assert_eq!(end(Term::days(5), "2026-04-02"), "2026-04-08");
    // A term of two days falls outside article 2 and under article 1 alone.
    assert_eq!(end(Term::days(2), "2026-04-02"), "2026-04-07");
    assert_eq!(end(Term::days(3), "2026-03-02"), "2026-03-05");
}

#[test]
fn the_government_can_put_days_on_a_par_with_holidays() {
    // Ascension Day 2026 is Thursday 14 May; the Friday after it is put on a par with it.
    let equated = [day("2026-05-15")];
    assert_eq!(Term::weeks(2).statutory_end(day("2026-04-30"), &[]), Ok(day("2026-05-15")));
    assert_eq!(Term::weeks(2).statutory_end(day("2026-04-30"), &equated), Ok(day("2026-05-18")));
    assert_eq!(Term::months(4).statutory_end(day("2026-01-15"), &equated), Ok(day("2026-05-15")));
}

#[test]
fn days_whose_holidays_are_not_modelled_are_refused_only_where_they_matter() {
    assert_eq!(Term::months(3).statutory_end(day("2010-01-04"), &[]), Err(HolidaysNotModelled));
    assert_eq!(Term::months(3).statutory_end(day("2010-12-06"), &[]), Ok(day("2011-03-07")));
    assert_eq!(Term::months(4).statutory_end(day("2010-01-04"), &[]), Ok(day("2010-05-04")));
    // The one ordinary day known, Monday 3 January, is not enough: Friday 31 December decides.
    assert_eq!(Term::days(4).statutory_end(day("2010-12-30"), &[]), Err(HolidaysNotModelled));
}

#[test]
fn the_edge_of_the_supported_range_is_no_trap() {
    assert_eq!(Term::months(3).statutory_end(Day::LAST, &[Day::LAST]), Ok(Day::LAST));
    assert_eq!(Term::days(u32::MAX).statutory_end(Day::FIRST, &[]), Ok(Day::LAST));
}

/// Articles 1 and 2 in other words: try one end after the other until both are satisfied.
#[test]
fn the_end_is_the_first_day_that_satisfies_both_articles() {
    let ordinary = |on: Day| {
        let weekend = matches!(on.weekday(), Weekday::Sat | Weekday::Sun);
        let holidays = HolidayCalendar::Statutory.holidays_of(on.year()).unwrap();
        !weekend && holidays.iter().all(|(day, _)| *day != on)
    };
    let mut start = day("2024-12-01");
    while start < day("2027-02-01") {
        for term in (0..=10).map(Term::days).chain([Term::weeks(1), Term::weeks(12), Term::months(1)]) {
            let mut candidate = term.last_day(start);
            let at_least_three_days = term.unit != Unit::Days || term.count >= 3;
            loop {
                let days = u32::try_from(candidate.days_since(start)).unwrap();
                let within = (1..=days).filter(|n| ordinary(start.add_days(*n))).take(2).count();
                if ordinary(candidate) && (!at_least_three_days || within == 2) {
                    break;
                }
                candidate = candidate.next().unwrap();
            }
            assert_eq!(term.statutory_end(start, &[]), Ok(candidate), "{term:?} from {start}");
        }
        start = start.next().unwrap();
    }
}
