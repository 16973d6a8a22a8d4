use super::*;
use crate::{
    calendar::{ClockTime, Day, Period, TimeRange},
    decision::{Language, Question},
    norm::{FirstAidCertificate as Certificate, Norms},
    wire::from_text,
};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn certificate(issued_on: &str) -> FirstAidCertificateValid {
    FirstAidCertificateValid {
        certificate: Some(Certificate::OranjeKruisChildren),
        named: None,
        issued_on: Some(day(issued_on)),
        valid_until: Some(day("2199-12-31")),
        registered: Some(true),
    }
}

fn counts_on(certificate: &FirstAidCertificateValid, on: &str) -> FirstAidOutcome {
    certificate.outcome(Norms::builtin(), day(on))
}

#[test]
fn the_day_two_years_later_is_the_last_one() {
    let issued = certificate("2020-02-29");
    assert_eq!(counts_on(&issued, "2022-02-28"), FirstAidOutcome::Accepted);
    assert_eq!(counts_on(&issued, "2022-03-01"), FirstAidOutcome::Expired);
    assert_eq!(counts_on(&certificate("2022-03-01"), "2024-03-01"), FirstAidOutcome::Accepted);
    assert_eq!(counts_on(&certificate("2022-03-01"), "2024-03-02"), FirstAidOutcome::Expired);
}

#[test]
fn the_lists_have_seven_nine_and_thirteen_certificates() {
    let count = |on: &str| {
        let listed = |certificate: &&Certificate| {
            let asked = FirstAidCertificateValid { certificate: Some(**certificate), ..certificate_of(on) };
            counts_on(&asked, on) == FirstAidOutcome::Accepted
        };
        Certificate::ALL.iter().filter(listed).count()
    };
    assert_eq!(count("2013-01-01"), 7);
    assert_eq!(count("2018-01-01"), 9);
    assert_eq!(count("2019-06-30"), 9);
    assert_eq!(count("2019-07-01"), 13);
}

fn certificate_of(on: &str) -> FirstAidCertificateValid {
    certificate(on)
}

#[test]
fn a_certificate_is_known_by_its_name() {
    for known in Certificate::ALL {
        let by_word = FirstAidCertificateValid { certificate: Some(*known), ..certificate("2019-07-01") };
        let named = Some(known.name(Language::Nl).to_uppercase());
        let by_name = FirstAidCertificateValid { certificate: None, named, ..certificate("2019-07-01") };
        assert_eq!(counts_on(&by_word, "2019-07-01"), counts_on(&by_name, "2019-07-01"), "{known}");
    }
    for named in [None, Some("-".to_owned()), Some("Eerste hulp van wie dan ook".to_owned())] {
        let unknown = FirstAidCertificateValid { certificate: None, named, ..certificate("2019-07-01") };
        assert_eq!(counts_on(&unknown, "2019-07-01"), FirstAidOutcome::Undetermined);
    }
}

#[test]
fn a_newer_list_with_other_names_is_loaded() {
    let document = |value: &str| {
        format!(
            r#"{{ "version": "own", "norms": [ {{ "name": "first_aid.certificates", "mode": "extend", "entries": [ {{
            "value": {value}, "from": "2030-01-01", "layer": "statute",
            "citation": {{ "source": "Staatscourant 2029, 1", "url": "https://zoek.officielebekendmakingen.nl/stcrt-2029-1.html" }} }} ] }} ] }}"#
        )
    };
    let norms = Norms::builtin()
        .amended(&document(r#"[{"certificate": "nedcert_sehbk"}, {"name": "Kinder-EHBO van Zonnebloem"}]"#))
        .unwrap();
    let named = FirstAidCertificateValid {
        certificate: None,
        named: Some("kinder ehbo van Zonnebloem".to_owned()),
        ..certificate("2029-06-01")
    };
    assert_eq!(named.outcome(&norms, day("2029-12-31")), FirstAidOutcome::Undetermined);
    assert_eq!(named.outcome(&norms, day("2030-01-01")), FirstAidOutcome::Accepted);
    assert_eq!(certificate("2029-06-01").outcome(&norms, day("2030-01-01")), FirstAidOutcome::NotOnTheList);
    for value in
        ["[]", "[{}]", r#"[{"certificate": "nedcert_sehbk", "name": "x"}]"#, r#"[{"name": "x"}, {"name": "x"}]"#]
    {
        assert!(Norms::builtin().amended(&document(value)).is_err(), "{value}");
    }
}

#[test]
fn timelines_of_a_certificate_are_what_asking_every_day_gives() {
    let range = Period::new(day("2012-12-01"), day("2019-12-31")).unwrap();
    for issued_on in ["2012-02-29", "2013-07-10", "2016-02-29", "2016-12-31", "2017-01-01", "2018-05-05"] {
        for valid_until in [None, Some(day("2013-02-01")), Some(day("2018-05-31")), Some(day("2020-05-05"))] {
            for known in [Some(Certificate::OranjeKruis), Some(Certificate::RodeKruis), Some(Certificate::Lpev), None] {
                let asked = FirstAidCertificateValid { certificate: known, valid_until, ..certificate(issued_on) };
                let timeline = asked.timeline(range);
                let mut on = range.first();
                while on <= range.last() {
                    let segment = timeline.iter().find(|segment| segment.period.contains(on)).unwrap();
                    assert_eq!(segment.outcome, asked.outcome(Norms::builtin(), on), "{asked:?} on {on}");
                    on = on.next().unwrap();
                }
            }
        }
    }
}

/// A small generator of numbers by chance, the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: u16) -> u16 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u16::try_from((self.0 >> 33) % u64::from(n)).unwrap()
    }

    fn time(&mut self) -> TimeRange {
        let (one, other) = (self.below(41) * 15, self.below(41) * 15);
        let (from, until) = if one == other { (one, one + 15) } else { (one.min(other), one.max(other)) };
        let clock = |minutes: u16| ClockTime::new((420 + minutes) / 60, minutes % 60).unwrap();
        TimeRange::new(clock(from), clock(until)).unwrap()
    }

    fn place(&mut self) -> Option<FirstAidPlace> {
        [None, Some(FirstAidPlace::DayCare), Some(FirstAidPlace::OutOfSchool), Some(FirstAidPlace::Childminder)]
            [usize::from(self.below(4))]
    }

    fn adult(&mut self) -> FirstAidAdult {
        let certificates = match self.below(4) {
            0 => vec![],
            1 => vec![FirstAidCertificateValid { registered: None, ..certificate("2020-01-01") }],
            2 => vec![certificate("2015-01-01"), certificate("2020-01-01")],
            _ => vec![certificate("2020-06-01")],
        };
        let breaks = (0..self.below(3)).map(|_| self.time()).collect();
        FirstAidAdult { time: self.time(), breaks, place: self.place(), certificates }
    }

    fn day(&mut self) -> FirstAidCoverage {
        let openings = (0..=self.below(3))
            .map(|_| FirstAidOpening { place: self.place().unwrap_or(FirstAidPlace::DayCare), time: self.time() })
            .collect();
        let adults = (0..self.below(6)).map(|_| self.adult()).collect();
        let groups_combined = [None, Some(false), Some(true)][usize::from(self.below(3))];
        FirstAidCoverage { openings, groups_combined, adults }
    }
}

/// Minute by minute: which minutes have too few, with the needed and the counting adults. Each way to
/// give the adults in the centre to the places is tried.
fn naive(day: &FirstAidCoverage, combined: bool, unknown_counts: bool) -> Vec<(u16, u16, u16)> {
    let on = self::day("2021-03-01");
    let mut lacking = Vec::new();
    for minute in 0..1440 {
        let at = ClockTime::new(minute / 60, minute % 60).unwrap();
        let is_open = |place| day.openings.iter().any(|opening| opening.place == place && opening.time.contains(at));
        let there: Vec<Option<FirstAidPlace>> = day
            .adults
            .iter()
            .filter(|adult| adult.time.contains(at) && !adult.breaks.iter().any(|pause| pause.contains(at)))
            .filter(|adult| {
                adult.certificates.iter().any(|one| match one.outcome(Norms::builtin(), on) {
                    FirstAidOutcome::Accepted => true,
                    FirstAidOutcome::Undetermined => unknown_counts,
                    _ => false,
                })
            })
            .map(|adult| adult.place)
            .collect();
        let (kdv, bso) = (is_open(FirstAidPlace::DayCare), is_open(FirstAidPlace::OutOfSchool));
        let own = is_open(FirstAidPlace::Childminder);
        let mut places: Vec<Vec<FirstAidPlace>> = Vec::new();
        let has = |place| day.openings.iter().any(|opening| opening.place == place);
        let has_both = has(FirstAidPlace::DayCare) && has(FirstAidPlace::OutOfSchool);
        if combined && has_both && (kdv || bso) {
            places.push(vec![FirstAidPlace::DayCare, FirstAidPlace::OutOfSchool]);
        } else {
            places.extend(kdv.then(|| vec![FirstAidPlace::DayCare]));
            places.extend(bso.then(|| vec![FirstAidPlace::OutOfSchool]));
        }
        let needed = places.len() + usize::from(own);
        // Who has one place first, then who may be anywhere.
        let mut filled = 0;
        let mut free = there.iter().filter(|place| place.is_none()).count();
        for wanted in &places {
            if there.iter().flatten().any(|place| wanted.contains(place)) {
                filled += 1;
            } else if free > 0 {
                free -= 1;
                filled += 1;
            }
        }
        if own && there.contains(&Some(FirstAidPlace::Childminder)) {
            filled += 1;
        }
        if filled < needed {
            lacking.push((minute, u16::try_from(needed).unwrap(), u16::try_from(filled).unwrap()));
        }
    }
    lacking
}

#[test]
fn coverage_is_what_counting_minute_by_minute_gives() {
    let mut chance = Chance(7);
    let on = day("2021-03-01");
    let (mut covered, mut undetermined) = (0, 0);
    for _ in 0..1_000 {
        let day = chance.day();
        let combined = day.groups_combined == Some(true);
        let minutes: Vec<(u16, u16, u16)> = day
            .gaps(Norms::builtin(), on)
            .iter()
            .flat_map(|gap| {
                (gap.time.from().minutes()..gap.time.until().minutes()).map(|minute| (minute, gap.needed, gap.present))
            })
            .collect();
        assert_eq!(minutes, naive(&day, combined, false), "{day:?}");

        let ways = [false, true].map(|combined| [false, true].map(|unknown| naive(&day, combined, unknown).is_empty()));
        let possible: Vec<bool> = match day.groups_combined {
            Some(combined) => ways[usize::from(combined)].to_vec(),
            None => ways.concat(),
        };
        let expected = match (possible.contains(&true), possible.contains(&false)) {
            (true, false) => FirstAidCoverageOutcome::Covered,
            (false, true) => FirstAidCoverageOutcome::Uncovered,
            _ => FirstAidCoverageOutcome::Undetermined,
        };
        let decision = day.decide(on);
        assert_eq!(decision.outcome, expected, "{day:?}");
        assert_eq!(decision.missing.is_empty(), expected != FirstAidCoverageOutcome::Undetermined, "{day:?}");
        covered += u32::from(expected == FirstAidCoverageOutcome::Covered);
        undetermined += u32::from(expected == FirstAidCoverageOutcome::Undetermined);
    }
    assert!(covered > 10 && undetermined > 10, "{covered} {undetermined}");
}

#[test]
fn stretches_of_one_need_are_one_gap() {
    let day: FirstAidCoverage = from_text(
        r#"{"openings": [
            {"place": "day_care", "time": {"from": "07:30", "until": "12:00"}},
            {"place": "day_care", "time": {"from": "12:00", "until": "18:30"}}
        ], "adults": [{"time": {"from": "09:00", "until": "10:00"}, "certificates": []}]}"#,
    )
    .unwrap();
    let gaps = day.gaps(Norms::builtin(), self::day("2021-03-01"));
    assert_eq!(gaps.len(), 1);
    assert_eq!((gaps[0].time.minutes(), gaps[0].needed, gaps[0].present), (660, 1, 0));
}

#[test]
fn the_timeline_of_a_day_follows_the_certificates() {
    let mut chance = Chance(11);
    let range = Period::new(day("2017-12-01"), day("2022-07-31")).unwrap();
    for _ in 0..12 {
        let roster = chance.day();
        let timeline = roster.timeline(range);
        let mut on = range.first();
        while on <= range.last() {
            let segment = timeline.iter().find(|segment| segment.period.contains(on)).unwrap();
            assert_eq!(segment.outcome, roster.outcome(Norms::builtin(), on), "{roster:?} on {on}");
            on = on.next().unwrap();
        }
    }
}

#[test]
fn a_number_of_adults_that_was_amended_counts() {
    let document = r#"{ "version": "own", "norms": [ { "name": "first_aid.centre", "mode": "extend", "entries": [ {
        "value": 2, "from": "2030-01-01", "layer": "statute",
        "citation": { "source": "Besluit", "url": "https://wetten.overheid.nl/BWBR0039936/2030-01-01" } } ] } ] }"#;
    let norms = Norms::builtin().amended(document).unwrap();
    let adult = FirstAidAdult {
        time: TimeRange::new("08:00".parse().unwrap(), "18:00".parse().unwrap()).unwrap(),
        breaks: Vec::new(),
        place: None,
        certificates: vec![certificate("2029-06-01")],
    };
    let opening = FirstAidOpening { place: FirstAidPlace::DayCare, time: adult.time };
    let roster = FirstAidCoverage { openings: vec![opening], groups_combined: None, adults: vec![adult] };
    assert_eq!(roster.outcome(&norms, day("2029-12-31")), FirstAidCoverageOutcome::Covered);
    assert_eq!(roster.outcome(&norms, day("2030-01-01")), FirstAidCoverageOutcome::Uncovered);
}
