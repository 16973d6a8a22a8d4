//! A dossier of any size that is the same on every machine: no randomness, only the number of the
//! person.

use std::fmt::Write;

use kinderopvang::calendar::Day;

/// The day on which the dossier is judged.
pub const ON: &str = "2026-09-01";
/// Registration events of each person.
pub const EVENTS: usize = 5;
/// Visits of each person.
pub const VISITS: u32 = 20;

const HOLDER: &str = "12345678";
const CENTRES: usize = 40;

/// The dossier as JSON text: of every ten persons six employees, a cleaner and a volunteer at a
/// centre, and a childminder with a housemate at their home.
pub fn dossier(persons: usize) -> String {
    let mut text = format!(
        r#"{{"organisation":{{"name":"Kinderopvang De Regenboog","holder":"{HOLDER}","logins":[]}},"locations":["#
    );
    for centre in 0..CENTRES {
        let kind = if centre % 2 == 0 { "day_care" } else { "out_of_school_care" };
        location(&mut text, &format!("centre-{centre}"), kind);
        text.push(',');
    }
    for home in 0..=persons / 10 {
        location(&mut text, &format!("home-{home}"), "childminders_home");
        text.push(if home == persons / 10 { ']' } else { ',' });
    }
    text.push_str(r#","persons":["#);
    for number in 0..persons {
        person(&mut text, number);
        text.push(if number + 1 == persons { ']' } else { ',' });
    }
    text.push('}');
    text
}

fn location(text: &mut String, id: &str, kind: &str) {
    let hours = r#"[{"from":"07:30","until":"18:30"}]"#;
    write!(
        text,
        r#"{{"id":"{id}","name":"Locatie {id}","kind":"{kind}","at_residential_address":false,"care_hours":{{"weekdays":{{"monday":{hours},"tuesday":{hours},"wednesday":{hours},"thursday":{hours},"friday":{hours}}},"closed":[{{"first":"2026-07-20","last":"2026-07-24"}}],"closed_on_holidays":"collective_agreement"}}}}"#
    )
    .expect("writing to a string cannot fail");
}

fn person(text: &mut String, number: usize) {
    let (role, agreement) = match number % 10 {
        0..6 => ("employee", "employment_with_holder"),
        6 => ("cleaner", "with_others"),
        7 => ("childminder", "with_childminding_agency"),
        8 => ("housemate", "none"),
        _ => ("volunteer", "other_with_holder"),
    };
    let at = if matches!(role, "childminder" | "housemate") {
        format!("home-{}", number / 10)
    } else {
        format!("centre-{}", number % CENTRES)
    };
    let began = day("2019-01-07").add_days(spread(number, 1800));
    let born = day("1960-01-01").add_days(spread(number, 16_000));
    let issued = began.subtract_days(20);
    let vog = if is_ended(number) { day("2026-07-20") } else { issued };
    write!(
        text,
        r#"{{"id":"p{number:06}","name":"Persoon {number}","birth_date":"{born}","dutch":true,"lives_or_works_in_netherlands":true,"vog":{{"kind":"np","reference":"{reference:018}","issued_on":"{vog}","function_aspects":[84,86]}},"employed_since":"{began}","registration":{{"events":{events}}},"activities":[{{"location":"{at}","role":"{role}","from":"{began}","agreement":"{agreement}","child_data_access":true,"involved":true,"during_care_hours":true,"one_off":false,"visits":["#,
        reference = 999_901_000_000_000_000_u64 + u64::try_from(number).expect("a number of persons"),
        events = events(number, began),
    )
    .expect("writing to a string cannot fail");
    let step = 5 + spread(number, 3);
    for visit in 0..VISITS {
        let on = day("2026-08-28").subtract_days(visit * step);
        let minute = spread(number, 50);
        let comma = if visit + 1 == VISITS { ']' } else { ',' };
        write!(text, r#"{{"on":"{on}","time":{{"from":"08:{minute:02}","until":"12:30"}}}}{comma}"#)
            .expect("writing to a string cannot fail");
    }
    text.push_str("}]}");
}

/// Is the registration over, so that the person has to register again?
fn is_ended(number: usize) -> bool {
    number % 25 == 4
}

/// Five events: mostly linked again after a change of holder; some blocked, unlinked or ended.
fn events(number: usize, began: Day) -> String {
    let on = |days: u32| began.add_days(days);
    let other = r#""holder":"87654321""#;
    let own = format!(r#""holder":"{HOLDER}""#);
    let last = match number % 20 {
        3 => format!(r#"{{"type":"unlinked","on":"{}",{own}}}"#, day("2026-08-15")),
        11 => format!(r#"{{"type":"new_vog_demanded","on":"{}","reason":"signal"}}"#, day("2026-08-20")),
        _ => format!(r#"{{"type":"linked","on":"{}",{other}}}"#, on(400)),
    };
    let first = format!(
        r#"{{"type":"registered","on":"{}"}},{{"type":"linked","on":"{}",{own}}},{{"type":"unlinked","on":"{}",{own}}}"#,
        on(0),
        on(1),
        on(200)
    );
    if is_ended(number) {
        let asked = on(210);
        return format!(
            r#"[{first},{{"type":"own_request","on":"{asked}"}},{{"type":"deregistered","on":"{}"}}]"#,
            asked.add_days(3)
        );
    }
    format!(r#"[{first},{{"type":"linked","on":"{}",{own}}},{last}]"#, on(230))
}

/// A number below `most` that differs from person to person.
fn spread(number: usize, most: u32) -> u32 {
    let number = u32::try_from(number).expect("a number of persons");
    number.wrapping_mul(2_654_435_761) % most
}

fn day(text: &str) -> Day {
    text.parse().expect("a day of the synthetic dossier")
}
