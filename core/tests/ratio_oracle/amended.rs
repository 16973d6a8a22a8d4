//! A vendor's document changes the table and the formula of the ratio, or is refused.

use kinderopvang::{
    norm::Norms,
    ratio::{GroupCare, RatioBasis, RatioObstacle, Required, required},
    wire::FaultCode,
};

use crate::naive::{children, day};

fn document(name: &str, value: &str) -> String {
    format!(
        r#"{{"version": "2027-1", "norms": [{{"name": "{name}", "mode": "extend", "entries": [{{
            "value": {value}, "from": "2027-01-01", "layer": "statute",
            "citation": {{"source": "Besluit kwaliteit kinderopvang (BWBR0039936)", "article": "bijlage 1",
                "url": "https://wetten.overheid.nl/BWBR0039936/2027-01-01"}}}}]}}]}}"#
    )
}

#[test]
fn a_table_of_another_year_holds_from_its_first_day_on() {
    let cells = r#"[{"youngest": "age_1", "oldest": "age_1", "staff": 1, "children": 6},
        {"youngest": "age_1", "oldest": "age_1", "staff": 2, "children": 12, "of_the_youngest": 11}]"#;
    let norms = Norms::builtin().amended(&document("ratio.day_care", cells)).unwrap();
    let staff = |on: &str, count: u32| required(&norms, day(on), GroupCare::DayCare, &children([0, count, 0, 0, 0, 0]));
    let table = |count: u16| Required::Staff { count, decided_by: RatioBasis::Table };
    assert_eq!((staff("2026-12-31", 6), staff("2027-01-01", 6)), (table(2), table(1)));
    assert_eq!(staff("2027-01-01", 11), table(2));
    let not_allowed = |obstacle: RatioObstacle| Required::NotAllowed { obstacle };
    // Twelve children fit, but not twelve of the youngest; no cell has thirteen.
    assert_eq!(staff("2027-01-01", 12), not_allowed(RatioObstacle::NoCell));
    assert_eq!(staff("2027-01-01", 13), not_allowed(RatioObstacle::TooManyChildren));
    // A pair of ages without any cell is not a group that is too large.
    let babies = required(&norms, day("2027-01-01"), GroupCare::DayCare, &children([1, 0, 0, 0, 0, 0]));
    assert_eq!(babies, not_allowed(RatioObstacle::NoCell));
}

#[test]
fn a_formula_of_another_year_holds_from_its_first_day_on() {
    let formula = r#"{"weights": [{"band": "age_4_to_6", "weight": 12}, {"band": "age_7_up", "weight": 10}], "one_staff_member": 120}"#;
    let norms = Norms::builtin().amended(&document("ratio.centre_formula", formula)).unwrap();
    let staff = |on: &str| required(&norms, day(on), GroupCare::OutOfSchool, &children([0, 0, 0, 0, 6, 53]));
    let formula = |count: u16| Required::Staff { count, decided_by: RatioBasis::CentreFormula };
    // One over twelve instead of 0.083 makes the difference for a large centre.
    assert_eq!((staff("2026-12-31"), staff("2027-01-01")), (formula(5), formula(6)));
}

#[test]
fn what_cannot_be_is_refused_at_its_place() {
    let cell = |rest: &str| format!(r#"[{{"youngest": "age_1", "oldest": "age_1", {rest}}}]"#);
    let at = |field: &str| format!("norms[0].entries[0].value{field}");
    for (name, value, path) in [
        ("ratio.day_care", "[]".to_owned(), at("")),
        ("ratio.day_care", cell(r#""staff": 0, "children": 3"#), at("[0].staff")),
        ("ratio.day_care", cell(r#""staff": 101, "children": 3"#), at("[0].staff")),
        ("ratio.day_care", cell(r#""staff": 1, "children": 0"#), at("[0].children")),
        ("ratio.day_care", cell(r#""staff": 1, "children": 1001"#), at("[0].children")),
        ("ratio.day_care", cell(r#""staff": 1, "children": 3, "of_the_youngest": 4"#), at("[0].of_the_youngest")),
        (
            "ratio.day_care",
            r#"[{"youngest": "age_2", "oldest": "age_1", "staff": 1, "children": 3}]"#.to_owned(),
            at("[0].oldest"),
        ),
        ("ratio.baby_formula", r#"{"weights": [], "one_staff_member": 1440}"#.to_owned(), at("")),
        (
            "ratio.baby_formula",
            r#"{"weights": [{"band": "age_0", "weight": 0}], "one_staff_member": 1440}"#.to_owned(),
            at(""),
        ),
        (
            "ratio.baby_formula",
            r#"{"weights": [{"band": "age_0", "weight": 1}, {"band": "age_0", "weight": 1}], "one_staff_member": 1}"#
                .to_owned(),
            at(""),
        ),
        (
            "ratio.baby_formula",
            r#"{"weights": [{"band": "age_0", "weight": 1}], "one_staff_member": 0}"#.to_owned(),
            at(""),
        ),
    ] {
        let faults = Norms::builtin().amended(&document(name, &value)).unwrap_err();
        let [fault] = faults.as_slice() else { panic!("{value}: {faults}") };
        assert_eq!((fault.path.as_str(), fault.code), (path.as_str(), FaultCode::OutOfRange), "{value}");
    }
}

/// What the library says of a norm can stand in a document again.
#[test]
fn the_content_of_a_norm_is_its_form_in_a_document() {
    use kinderopvang::norm::NormName;
    for name in
        [NormName::RatioDayCare, NormName::RatioOutOfSchool, NormName::RatioBabyFormula, NormName::RatioCentreFormula]
    {
        let rows = Norms::builtin().rows(name);
        let value = serde_json::to_string(&rows[0].value).unwrap();
        let norms = Norms::builtin().amended(&document(name.word(), &value)).unwrap();
        assert_eq!(norms.rows(name).last().unwrap().value, rows[0].value);
    }
}
