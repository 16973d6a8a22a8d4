use super::*;
use crate::{
    calendar::{Day, Period},
    facility::{FacilityHolder, FacilityStatus},
    wire::{FaultCode, Faults},
};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// A document of changes, each written as `entity recorded from until data`.
fn document(changes: &[(&str, &str, &str, &str, &str)]) -> String {
    let changes: Vec<String> = changes
        .iter()
        .map(|(entity, recorded, from, until, data)| {
            let until = if until.is_empty() { "null".to_owned() } else { format!("\"{until}\"") };
            format!(
                r#"{{"entity": "{entity}", "recorded": "{recorded}", "from": "{from}", "until": {until}, "data": {data}}}"#
            )
        })
        .collect();
    format!(r#"{{"changes": [{}]}}"#, changes.join(","))
}

fn history(changes: &[(&str, &str, &str, &str, &str)]) -> History {
    History::from_text(&document(changes)).unwrap()
}

fn faults(changes: &[(&str, &str, &str, &str, &str)]) -> Vec<(String, FaultCode, String)> {
    let Err(faults) = History::from_text(&document(changes)) else { panic!("not refused") };
    told(faults)
}

fn told(faults: Faults) -> Vec<(String, FaultCode, String)> {
    faults.into_vec().into_iter().map(|fault| (fault.path, fault.code, fault.message)).collect()
}

const APPLIED: &str =
    r#"{"type": "facility", "properties": {"kind": "kdv", "status": "applied", "name": "Zonnebloem"}}"#;
const REGISTERED: &str =
    r#"{"type": "facility", "properties": {"kind": "kdv", "status": "registered", "name": "Zonnebloem"}}"#;
const REMOVED: &str =
    r#"{"type": "facility", "properties": {"kind": "kdv", "status": "no_longer_registered", "name": "Zonnebloem"}}"#;
const REJECTED: &str = r#"{"type": "facility", "properties": {"kind": "kdv", "status": "rejected"}}"#;
const AGENCY: &str = r#"{"type": "facility", "properties": {"kind": "gob", "status": "registered"}}"#;
const CHILDMINDER: &str = r#"{"type": "facility", "properties": {"kind": "vgo", "status": "registered"}}"#;
const PLAYGROUP: &str = r#"{"type": "facility", "properties": {"kind": "psz", "status": "registered"}}"#;
const PERSON: &str =
    r#"{"type": "natural_person", "person": {"name": "J. Jansen", "number": "111222333", "number_kind": "bsn"}}"#;
const COMPANY: &str = r#"{"type": "legal_person", "organisation": {"name": "Zonnebloem BV", "rsin": "001855013"}}"#;
const BY_PERSON: &str = r#"{"type": "held_by", "holder": "jansen"}"#;
const BY_COMPANY: &str = r#"{"type": "held_by", "holder": "bv"}"#;
const MEDIATED: &str = r#"{"type": "mediation", "mediation": {"agency": "bureau"}}"#;

fn status(history: &History, valid_on: &str, known_on: &str) -> Option<FacilityStatus> {
    history.as_of("zonnebloem", day(valid_on), day(known_on)).map(|facility| facility.properties.status)
}

#[test]
fn a_correction_in_the_past_wins_from_its_recording_on_and_loses_nothing() {
    let history = history(&[
        ("zonnebloem", "2012-01-10", "2012-01-10", "", APPLIED),
        ("zonnebloem", "2012-03-01", "2012-03-01", "", REGISTERED),
        ("zonnebloem", "2012-06-01", "2012-03-01", "2012-03-31", APPLIED),
    ]);
    let registered = Some(FacilityStatus::Registered);
    let applied = Some(FacilityStatus::Applied);
    assert_eq!(status(&history, "2012-03-15", "2012-01-09"), None);
    assert_eq!(status(&history, "2012-03-15", "2012-02-01"), applied);
    assert_eq!(status(&history, "2012-03-15", "2012-05-31"), registered);
    assert_eq!(status(&history, "2012-03-15", "2012-06-01"), applied);
    assert_eq!(status(&history, "2012-04-01", "2012-06-01"), registered);
    let spans: Vec<_> = history
        .timeline("zonnebloem", day("2012-06-01"))
        .into_iter()
        .map(|segment| (segment.span.from, segment.facility.map(|facility| facility.properties.status)))
        .collect();
    assert_eq!(spans, [(None, None), (Some(day("2012-01-10")), applied), (Some(day("2012-04-01")), registered)]);
    let known: Vec<_> = history
        .knowledge("zonnebloem", day("2012-03-15"))
        .into_iter()
        .map(|segment| (segment.span.from, segment.facility.map(|facility| facility.properties.status)))
        .collect();
    assert_eq!(
        known,
        [
            (None, None),
            (Some(day("2012-01-10")), applied),
            (Some(day("2012-03-01")), registered),
            (Some(day("2012-06-01")), applied)
        ]
    );
}

#[test]
fn a_change_in_the_future_is_known_before_it_holds() {
    let history = history(&[
        ("zonnebloem", "2022-01-10", "2022-01-10", "", REGISTERED),
        ("zonnebloem", "2022-03-01", "2022-09-01", "", REMOVED),
    ]);
    assert_eq!(status(&history, "2022-08-31", "2022-03-01"), Some(FacilityStatus::Registered));
    assert_eq!(status(&history, "2022-09-01", "2022-03-01"), Some(FacilityStatus::NoLongerRegistered));
    assert_eq!(status(&history, "2022-09-01", "2022-02-28"), Some(FacilityStatus::Registered));
}

#[test]
fn what_never_was_is_withdrawn() {
    let nothing = r#"{"type": "nothing", "group": "facility"}"#;
    let history = history(&[
        ("zonnebloem", "2022-01-10", "2022-01-10", "", REGISTERED),
        ("zonnebloem", "2022-02-01", "2022-01-10", "", nothing),
    ]);
    assert_eq!(status(&history, "2022-01-20", "2022-01-31"), Some(FacilityStatus::Registered));
    assert_eq!(status(&history, "2022-01-20", "2022-02-01"), None);
}

#[test]
fn of_one_day_of_recording_the_last_in_the_list_wins() {
    let history = history(&[
        ("zonnebloem", "2022-01-10", "2022-01-10", "", APPLIED),
        ("zonnebloem", "2022-01-10", "2022-01-10", "", REGISTERED),
    ]);
    assert_eq!(status(&history, "2022-01-10", "2022-01-10"), Some(FacilityStatus::Registered));
}

#[test]
fn a_facility_is_joined_with_its_holder_and_agencies() {
    let home = r#"{"type": "home", "address": {"town": "Zwolle"}}"#;
    let history = history(&[
        ("bureau", "2022-01-10", "2022-01-10", "", AGENCY),
        ("jansen", "2022-01-10", "2022-01-10", "", PERSON),
        ("jansen", "2022-01-10", "2022-01-10", "", home),
        ("ouder", "2022-01-10", "2022-01-10", "", CHILDMINDER),
        ("ouder", "2022-01-10", "2022-01-10", "", BY_PERSON),
        ("ouder", "2022-01-10", "2022-01-10", "2022-06-30", MEDIATED),
    ]);
    let on = day("2022-06-30");
    let facility = history.as_of("ouder", on, on).unwrap();
    assert_eq!(facility.mediated_by, ["bureau"]);
    let Some(FacilityHolder::NaturalPerson { name, number, home, .. }) = facility.holder.unwrap().holder else {
        panic!("no natural person")
    };
    assert_eq!(name.as_deref(), Some("J. Jansen"));
    assert_eq!(number.unwrap().reveal(), "111222333");
    assert_eq!(home.unwrap().town.as_deref(), Some("Zwolle"));
    assert_eq!(history.mediated_for("bureau", on, on), ["ouder"]);
    assert_eq!(history.held_by("jansen", on, on), ["ouder"]);
    let later = day("2022-07-01");
    assert_eq!(history.mediated_for("bureau", later, later), [""; 0]);
    assert_eq!(history.mediated_for("bureau", on, day("2022-01-09")), [""; 0]);
}

#[test]
fn of_a_legal_person_the_establishment_at_the_facility_is_joined() {
    let at = |id: &str, town: &str| {
        format!(r#"{{"type": "establishment", "establishment": {{"id": "{id}", "address": {{"town": "{town}"}}}}}}"#)
    };
    let (zwolle, assen) = (at("v1", "Zwolle"), at("v2", "Assen"));
    let address =
        r#"{"type": "facility_address", "location": {"kind": "establishment", "address": {"town": "Assen"}}}"#;
    let named = r#"{"type": "held_by", "holder": "bv", "establishment": "v1"}"#;
    let history = history(&[
        ("bv", "2022-01-10", "2022-01-10", "", COMPANY),
        ("bv", "2022-01-10", "2022-01-10", "", &zwolle),
        ("bv", "2022-01-10", "2022-01-10", "", &assen),
        ("zonnebloem", "2022-01-10", "2022-01-10", "", REGISTERED),
        ("zonnebloem", "2022-01-10", "2022-01-10", "", address),
        ("zonnebloem", "2022-01-10", "2022-01-10", "", BY_COMPANY),
        ("zonnebloem", "2022-02-10", "2022-02-10", "", named),
    ]);
    let town = |on: &str| match history.as_of("zonnebloem", day(on), day(on)).unwrap().holder.unwrap().holder.unwrap() {
        FacilityHolder::LegalPerson { establishment, .. } => establishment.unwrap().town.unwrap(),
        FacilityHolder::NaturalPerson { .. } => panic!("no legal person"),
    };
    assert_eq!(town("2022-01-10"), "Assen");
    assert_eq!(town("2022-02-10"), "Zwolle");
    assert_eq!(history.holder_as_of("bv", day("2022-02-10"), day("2022-02-10")).unwrap().establishments.len(), 2);
    assert_eq!(history.holder_as_of("bv", day("2022-01-09"), day("2022-02-10")), None);
}

#[test]
fn all_faults_are_told_at_once_and_nothing_is_recorded() {
    let mut history = history(&[("zonnebloem", "2022-01-10", "2022-01-10", "", REGISTERED)]);
    let before = history.clone();
    let more = crate::wire::from_text::<crate::wire::Json>(&document(&[
        ("zonnebloem", "2022-01-09", "2022-01-10", "", BY_PERSON),
        ("zonnebloem", "2022-01-11", "2022-01-10", "2022-01-09", BY_PERSON),
        ("zonnebloem", "2022-01-11", "2022-01-10", "", PERSON),
        ("zonnebloem ", "2022-01-11", "2022-01-10", "", APPLIED),
    ]))
    .unwrap();
    let more: Vec<RegisterChange> = crate::wire::from_json(more.field("changes").unwrap()).unwrap();
    let faults = told(history.append(more).unwrap_err());
    let at: Vec<_> = faults.iter().map(|(path, code, _)| (path.as_str(), *code)).collect();
    assert_eq!(
        at,
        [
            ("changes[0].recorded", FaultCode::Contradiction),
            ("changes[0].data.holder", FaultCode::UnknownReference),
            ("changes[1].until", FaultCode::Contradiction),
            ("changes[2].data", FaultCode::Contradiction),
            ("changes[3].entity", FaultCode::WrongForm),
        ]
    );
    assert_eq!(history, before);
}

#[test]
fn states_follow_each_other_as_the_register_allows() {
    let refused = |changes: &[(&str, &str, &str, &str, &str)]| {
        faults(changes).into_iter().map(|(path, ..)| path).collect::<Vec<_>>()
    };
    assert_eq!(
        refused(&[
            ("zonnebloem", "2012-01-10", "2012-01-10", "", REJECTED),
            ("zonnebloem", "2012-02-10", "2012-02-10", "", REGISTERED),
        ]),
        ["changes[1].data"]
    );
    // Applied does not become no longer registered at once.
    assert_eq!(
        refused(&[
            ("zonnebloem", "2012-01-10", "2012-01-10", "", APPLIED),
            ("zonnebloem", "2012-02-10", "2012-02-10", "", REMOVED),
        ]),
        ["changes[1].data"]
    );
    // A correction that leaves what follows without a state before it.
    assert_eq!(
        refused(&[
            ("zonnebloem", "2012-01-10", "2012-01-10", "", REGISTERED),
            ("zonnebloem", "2012-02-10", "2012-02-10", "", REMOVED),
            ("zonnebloem", "2012-03-10", "2012-01-10", "2012-02-09", REJECTED),
        ]),
        ["changes[2].data"]
    );
    // With the rest corrected on the same day it fits.
    history(&[
        ("zonnebloem", "2012-01-10", "2012-01-10", "", REGISTERED),
        ("zonnebloem", "2012-02-10", "2012-02-10", "", REMOVED),
        ("zonnebloem", "2012-03-10", "2012-01-10", "2012-02-09", REJECTED),
        ("zonnebloem", "2012-03-10", "2012-02-10", "", REJECTED),
    ]);
    // Where nothing is known in between, a step may have been left out.
    history(&[
        ("zonnebloem", "2012-01-10", "2012-01-10", "2012-01-31", APPLIED),
        ("zonnebloem", "2012-02-10", "2012-03-10", "", REMOVED),
    ]);
    assert_eq!(
        refused(&[
            ("zonnebloem", "2012-01-10", "2012-01-10", "2012-01-31", REMOVED),
            ("zonnebloem", "2012-02-10", "2012-03-10", "", REGISTERED),
        ]),
        ["changes[1].data"]
    );
}

#[test]
fn a_deregistration_is_not_dated_back_from_2021_07_01_on() {
    let removed = |recorded: &str, from: &str| {
        document(&[
            ("zonnebloem", "2020-01-10", "2020-01-10", "", REGISTERED),
            ("zonnebloem", recorded, from, "", REMOVED),
        ])
    };
    assert!(History::from_text(&removed("2021-06-30", "2021-01-01")).is_ok());
    assert!(History::from_text(&removed("2021-07-01", "2021-07-01")).is_ok());
    assert!(History::from_text(&removed("2021-07-01", "2021-12-01")).is_ok());
    let refused = told(History::from_text(&removed("2021-07-01", "2021-06-30")).unwrap_err());
    assert_eq!(refused[0].0, "changes[1].data.properties.status");
    // Another name for a facility that was removed before is no deregistration, and neither is a first record.
    history(&[
        ("zonnebloem", "2020-01-10", "2020-01-10", "", REGISTERED),
        ("zonnebloem", "2021-01-10", "2021-01-10", "", REMOVED),
        ("zonnebloem", "2022-01-10", "2021-01-10", "", REMOVED),
    ]);
    history(&[("zonnebloem", "2022-01-10", "2015-01-10", "", REMOVED)]);
}

#[test]
fn playgroups_end_with_2017() {
    let recorded = |recorded: &str, from: &str, until: &str| {
        History::from_text(&document(&[("speelzaal", recorded, from, until, PLAYGROUP)]))
    };
    assert!(recorded("2013-01-01", "2013-01-01", "").is_ok());
    assert!(recorded("2017-12-31", "2017-12-31", "").is_ok());
    assert!(recorded("2018-01-01", "2013-01-01", "2017-12-31").is_ok());
    assert_eq!(told(recorded("2018-01-01", "2013-01-01", "").unwrap_err())[0].0, "changes[0].data.properties.kind");
    assert_eq!(
        told(recorded("2018-01-01", "2013-01-01", "2018-01-01").unwrap_err())[0].0,
        "changes[0].data.properties.kind"
    );
}

#[test]
fn only_agencies_mediate_and_only_for_childminders() {
    let mediated = |agency: &str, facility: &str| {
        History::from_text(&document(&[
            ("bureau", "2022-01-10", "2022-01-10", "", agency),
            ("ouder", "2022-01-10", "2022-01-10", "", facility),
            ("ouder", "2022-01-10", "2022-01-10", "", MEDIATED),
        ]))
    };
    assert!(mediated(AGENCY, CHILDMINDER).is_ok());
    assert_eq!(told(mediated(REGISTERED, CHILDMINDER).unwrap_err())[0].0, "changes[2].data.mediation.agency");
    assert_eq!(told(mediated(AGENCY, REGISTERED).unwrap_err())[0].0, "changes[2].data");
    assert_eq!(told(mediated(PERSON, CHILDMINDER).unwrap_err())[0].0, "changes[2].data.mediation.agency");
    // An agency that stands elsewhere.
    history(&[
        ("ouder", "2022-01-10", "2022-01-10", "", CHILDMINDER),
        ("ouder", "2022-01-10", "2022-01-10", "", MEDIATED),
    ]);
}

#[test]
fn nothing_names_a_member_where_there_may_be_several() {
    let refused = faults(&[
        ("zonnebloem", "2022-01-10", "2022-01-10", "", r#"{"type": "nothing", "group": "inspection"}"#),
        ("zonnebloem", "2022-01-10", "2022-01-10", "", r#"{"type": "nothing", "group": "held_by", "member": "x"}"#),
    ]);
    let at: Vec<_> = refused.iter().map(|(path, code, _)| (path.as_str(), *code)).collect();
    assert_eq!(
        at,
        [("changes[0].data.member", FaultCode::MissingField), ("changes[1].data.member", FaultCode::Contradiction),]
    );
}

#[test]
fn the_text_loses_nothing_and_serialising_masks_the_number() {
    let history = history(&[
        ("jansen", "2022-01-10", "2022-01-10", "", PERSON),
        ("zonnebloem", "2022-01-10", "2022-01-10", "", APPLIED),
        ("zonnebloem", "2022-01-10", "2022-01-10", "2022-12-31", BY_PERSON),
    ]);
    let text = history.reveal_text().unwrap();
    assert!(text.contains("111222333"));
    assert_eq!(History::from_text(&text).unwrap(), history);
    let masked = serde_json::to_string(&history).unwrap();
    assert!(!masked.contains("111222333") && masked.contains("******333"));
    assert_eq!(format!("{history:?}"), "History { changes: 3, entities: 2 }");
}

#[test]
fn texts_that_no_document_holds_are_not_recorded() {
    let change = RegisterChange {
        entity: "bv".to_owned(),
        recorded: day("2022-01-10"),
        from: day("2022-01-10"),
        until: None,
        data: RegisterData::LegalPerson {
            organisation: crate::facility::HolderOrganisation { name: Some("a\nb".to_owned()), ..Default::default() },
        },
    };
    let refused = told(History::from_changes(vec![change]).unwrap_err());
    assert_eq!(refused[0].0, "changes[0].data.organisation.name");
}

#[test]
fn changes_are_found_by_the_days_of_recording() {
    let history = history(&[
        ("zonnebloem", "2022-01-10", "2022-01-10", "", APPLIED),
        ("zonnebloem", "2022-02-10", "2022-02-10", "", REGISTERED),
        ("zonnebloem", "2022-03-10", "2022-03-10", "", REMOVED),
    ]);
    let between = |first: &str, last: &str| history.changes_between(Period::new(day(first), day(last)).unwrap()).len();
    assert_eq!(between("2022-01-10", "2022-03-10"), 3);
    assert_eq!(between("2022-01-11", "2022-03-09"), 1);
    assert_eq!(between("2022-01-11", "2022-02-09"), 0);
    assert_eq!(history.last_recorded(), Some(day("2022-03-10")));
    assert_eq!(history.facilities().collect::<Vec<_>>(), ["zonnebloem"]);
}

#[test]
fn a_change_covers_its_days_and_no_others() {
    let mut change = RegisterChange {
        entity: "p".to_owned(),
        recorded: day("2022-01-01"),
        from: day("2022-01-10"),
        until: Some(day("2022-01-12")),
        data: RegisterData::HeldBy { holder: "h".to_owned(), establishment: None },
    };
    let covered = |change: &RegisterChange| {
        ["2022-01-09", "2022-01-10", "2022-01-12", "2022-01-13"].map(|on| change.covers(day(on)))
    };
    assert_eq!(covered(&change), [false, true, true, false]);
    change.until = None;
    assert_eq!(covered(&change), [false, true, true, true]);
}

proptest::proptest! {
    /// Whatever text is accepted comes back from the text of the history as it was.
    #[test]
    fn any_text_that_is_recorded_is_read_again(entity in "\\PC{0,101}", name in proptest::option::of("(?s).{0,40}"), until in proptest::option::of(0_u32..40)) {
        let properties = crate::facility::FacilityProperties {
            kind: crate::facility::FacilityKind::Kdv,
            status: FacilityStatus::Applied,
            name,
            lrk_number: None,
            places: None,
            early_education: None,
            parent_participation: None,
            municipality: None,
            phone: None,
        };
        let from = day("2022-01-10");
        let change = RegisterChange {
            entity,
            recorded: from,
            from,
            until: until.map(|days| from.add_days(days)),
            data: RegisterData::Facility { properties },
        };
        if let Ok(history) = History::from_changes(vec![change]) {
            let read = History::from_text(&history.reveal_text().unwrap()).unwrap();
            proptest::prop_assert_eq!(read, history);
        }
    }
}
