//! A group by the texts of 2026.

use kinderopvang::{
    decision::{Fact, Language, Question},
    dossier::{Dossier, DueKind, LocationReport, UnjudgedPart, Urgency},
    facility::RegisteredOutcome,
    quality::{AdministrationOutcome, DiplomaForWork, DiplomaOutcome, DiplomaWork, FirstAidCoverageOutcome},
    register::deregistration::RegistrationState,
    register::linking::{Channel, MessageSubject, TransferOutcome},
};

use crate::{GROUP_2026, HOUSEHOLD, assert_persons, day, deadlines, judged, person};

#[test]
fn the_group_of_2026_is_judged_by_the_texts_of_2026() {
    let report = judged(GROUP_2026, "2026-09-01");
    assert_persons(
        &report,
        &[
            ("m01", "in_order", "required", &[]),
            // The VOG RP of 15 July does until 15 September, so register by then.
            ("m02", "due", "not_required", &["register person 2026-09-15", "link holder 2026-10-01"]),
            ("m03", "in_order", "required", &[]),
            // The certificate of first aid expired on 3 June.
            ("m04", "in_order", "required", &["renew_first_aid person -"]),
            ("n01", "in_order", "required", &[]),
            // Linked with another organisation only.
            (
                "n02",
                "breach",
                "required",
                &["keep_from_work holder 2026-09-01", "link holder 2026-08-24", "answer_link_request holder -"],
            ),
            // A trainee of 16: there is no age limit.
            (
                "n03",
                "breach",
                "required",
                &["keep_from_work holder 2026-09-01", "register person 2026-08-31", "link holder 2026-08-31"],
            ),
            ("n04", "in_order", "required", &[]),
            ("n05", "in_order", "required", &[]),
            ("n06", "undetermined", "undetermined", &["find_out holder -"]),
            // The VOG of 20 June was usable until 20 August.
            (
                "n07",
                "due",
                "not_required",
                &["apply_for_vog person 2026-09-07", "register person 2026-09-07", "link holder 2026-09-07"],
            ),
            // Blocked; the new VOG of 25 August does until 25 October, before the four months end.
            // An older diploma, for which the list asks more proof.
            (
                "n08",
                "breach",
                "required",
                &["keep_from_work holder 2026-09-01", "deliver_vog person 2026-10-25", "show_further_proof person -"],
            ),
            // In the extension, back on 1 October, with a diploma for out-of-school care only.
            ("n09", "due", "not_required", &["link holder 2026-10-01", "arrange_qualified_staff holder 2026-10-01"]),
            // The registration ended on 31 July: a new VOG, and EUR 12 again.
            (
                "n10",
                "due",
                "not_required",
                &["apply_for_vog person 2026-09-14", "register person 2026-09-14", "link holder 2026-09-14"],
            ),
            ("n11", "not_obliged", "not_required", &[]),
            // Without any diploma.
            (
                "n12",
                "undetermined",
                "required",
                &["find_out holder 2026-05-04", "arrange_qualified_staff holder 2026-09-01"],
            ),
            // Three visits, of which one counts and lies more than three months back.
            ("n13", "not_obliged", "not_required", &[]),
            (
                "n14",
                "due",
                "not_required",
                &["apply_for_vog person 2026-09-29", "register person 2026-09-29", "link holder 2026-09-29"],
            ),
            ("n15", "due", "not_required", &["ask_extension person 2026-11-01"]),
        ],
    );
    let totals = report.totals;
    assert_eq!((totals.persons, totals.obliged, totals.registered, totals.linked), (19, 10, 10, 7));
    assert_eq!((totals.breach, totals.due, totals.judgement, totals.undetermined), (3, 6, 0, 2));
    assert_eq!((totals.in_order, totals.not_obliged), (6, 2));
    // EUR 12 for four, and EUR 25 for the one who registers on paper.
    assert_eq!(totals.cost.to_string(), "73.00");
}

#[test]
fn the_terms_of_2026_end_where_the_law_ends_them() {
    let report = judged(GROUP_2026, "2026-09-01");
    let state = |id| person(&report, id).registration.as_ref().unwrap().outcome;
    assert_eq!(state("n08"), RegistrationState::Blocked);
    assert_eq!(state("n10"), RegistrationState::Ended);
    assert_eq!(state("n11"), RegistrationState::Ended);
    assert!(deadlines(person(&report, "n08")).contains(&("2026-11-30".to_owned(), DueKind::DemandedVogTermEnds)));
    // Unlinked on 31 December: four months and then nine end a day before thirteen at once.
    let extended = person(&report, "n09");
    assert!(deadlines(extended).contains(&("2027-01-30".to_owned(), DueKind::ExtendedTermEnds)));
    assert_eq!(person(&report, "n15").registration.as_ref().unwrap().holds.until, Some(day("2026-11-01")));
    // Hired for one shift, with the day of unlinking given at once.
    assert_eq!(deadlines(person(&report, "n01")), [("2026-09-02".to_owned(), DueKind::DutyEnds)]);
}

#[test]
fn the_transfer_file_waits_for_the_new_holder() {
    let report = judged(GROUP_2026, "2026-09-01");
    assert_eq!(report.transfer.as_ref().unwrap().outcome, TransferOutcome::Waiting);
    let accept = report.actions.iter().find(|action| action.task.word() == "accept_transfer").unwrap();
    assert_eq!((accept.from, accept.by), (Some(day("2026-09-10")), Some(day("2026-09-10"))));
    let later = judged(GROUP_2026, "2026-09-15");
    assert_eq!(later.transfer.as_ref().unwrap().outcome, TransferOutcome::Expired);
}

#[test]
fn the_messages_of_the_day_follow_each_preference() {
    let report = judged(GROUP_2026, "2026-09-01");
    let found: Vec<_> =
        report.messages.iter().map(|due| (due.person.as_str(), due.message.channel, due.message.about)).collect();
    assert_eq!(
        found,
        [
            ("m03", Channel::Berichtenbox, MessageSubject::UnlinkRejected),
            ("m04", Channel::Email, MessageSubject::Linked),
            ("n02", Channel::Banner, MessageSubject::LinkRequested),
            ("n11", Channel::Email, MessageSubject::Ended),
            ("n11", Channel::Banner, MessageSubject::Ended),
        ]
    );
    // The organisation's own address was confirmed an hour after the verification mail expired.
    let ask = report.actions.iter().find(|action| action.task.word() == "ask_new_mail").unwrap();
    assert_eq!((ask.person.as_ref(), ask.party.word()), (None, "holder"));
}

#[test]
fn the_last_day_of_the_links_is_named_when_the_last_facility_has_left() {
    let text = HOUSEHOLD.replace(r#"{ "type": "registered" }"#, r#"{ "type": "last_left", "on": "2026-11-01" }"#);
    assert_ne!(text, HOUSEHOLD);
    let report = judged(&text, "2026-11-21");
    // Four weeks after 1 November.
    let links_end = report.deadlines.iter().find(|deadline| deadline.kind == DueKind::LinksEnd).unwrap();
    assert_eq!((links_end.on, links_end.person.as_ref()), (day("2026-11-29"), None));
}

#[test]
fn the_locations_of_2026_are_judged_by_what_the_dossier_holds_of_them() {
    let report = judged(GROUP_2026, "2026-09-01");
    let ids: Vec<_> = report.locations.iter().map(|location| location.id.as_str()).collect();
    assert_eq!(ids, ["bso", "kdv", "sport"]);
    let [bso, kdv, sport] = report.locations.as_slice() else { panic!("three locations") };

    let registered = |location: &LocationReport| location.registered.as_ref().unwrap().outcome;
    assert_eq!(registered(kdv), RegisteredOutcome::Registered);
    assert_eq!(registered(sport), RegisteredOutcome::NotRegistered);
    let administration = |location: &LocationReport| location.administration.as_ref().unwrap().outcome;
    assert_eq!(administration(kdv), AdministrationOutcome::Complete);
    assert_eq!(administration(bso), AdministrationOutcome::Incomplete);
    assert!(sport.administration.is_none());

    let first_aid = |location: &LocationReport| -> Vec<_> {
        location.first_aid.iter().map(|day| (day.on.to_string(), day.covered.outcome)).collect()
    };
    let on = |day: &str, outcome| (day.to_owned(), outcome);
    // A participating parent has a certificate; she is away for half an hour the next day, and another is there.
    assert_eq!(
        first_aid(kdv),
        [on("2026-09-01", FirstAidCoverageOutcome::Covered), on("2026-09-02", FirstAidCoverageOutcome::Covered)]
    );
    // After half past five only somebody with an expired certificate is there.
    assert_eq!(
        first_aid(bso),
        [on("2026-09-01", FirstAidCoverageOutcome::Uncovered), on("2026-09-02", FirstAidCoverageOutcome::Undetermined)]
    );
    // A Tuesday, on which the sports hall is closed.
    assert_eq!(sport.not_judged, [UnjudgedPart::Administration]);

    let found: Vec<_> = report
        .actions
        .iter()
        .filter(|action| action.person.is_none())
        .filter_map(|action| Some((action.urgency, action.location.as_deref()?, action.task.word())))
        .collect();
    assert_eq!(
        found,
        [
            (Urgency::Now, "bso", "arrange_first_aider"),
            (Urgency::Now, "sport", "keep_closed"),
            (Urgency::Open, "bso", "complete_administration"),
            (Urgency::Open, "bso", "find_out"),
        ]
    );
    let totals = report.totals;
    assert_eq!((totals.unregistered, totals.incomplete, totals.uncovered, totals.unqualified), (1, 1, 1, 1));
}

#[test]
fn the_staff_of_2026_qualifies_by_the_list_of_the_day_of_entering_service() {
    let report = judged(GROUP_2026, "2026-09-01");
    let outcomes = |id| -> Vec<_> {
        let activities = person(&report, id).activities.iter();
        activities.map(|activity| activity.qualified.as_ref().map(|answer| answer.outcome)).collect()
    };
    assert_eq!(outcomes("m01"), [None]);
    assert_eq!(outcomes("m03"), [Some(DiplomaOutcome::Qualifies), Some(DiplomaOutcome::Qualifies)]);
    assert_eq!(outcomes("m04"), [Some(DiplomaOutcome::Qualifies), Some(DiplomaOutcome::Qualifies)]);
    assert_eq!(outcomes("n08"), [Some(DiplomaOutcome::QualifiesWithProof)]);
    // The job that is over is not judged any more.
    assert_eq!(outcomes("n09"), [None, Some(DiplomaOutcome::DoesNotQualify)]);
    assert_eq!(outcomes("n12"), [Some(DiplomaOutcome::DoesNotQualify)]);
    assert_eq!(person(&report, "n02").not_judged, [UnjudgedPart::PedagogicalStaff, UnjudgedPart::Diploma]);
    assert_eq!(person(&report, "n04").not_judged, []);
}

#[test]
fn the_dossier_says_of_a_diploma_what_the_question_about_it_says() {
    let dossier = Dossier::from_text(GROUP_2026).unwrap();
    let mut asked = 0;
    for on in ["2013-03-01", "2018-07-09", "2026-09-01", "2026-10-01"] {
        let report = dossier.judge(day(on));
        for facts in &dossier.persons {
            let Some(qualification) = &facts.qualification else { continue };
            let [diploma] = qualification.diplomas.as_slice() else { continue };
            let activities = &person(&report, &facts.id).activities;
            for (activity, facts) in activities.iter().zip(&facts.activities) {
                let Some(qualified) = activity.qualified.as_ref().filter(|_| activity.is_on) else { continue };
                let work = if facts.location == "kdv" { DiplomaWork::DayCare } else { DiplomaWork::OutOfSchool };
                let question = DiplomaForWork {
                    diploma: diploma.name.clone(),
                    obtained: diploma.obtained,
                    work: Some(work),
                    entered_service: qualification.entered_service,
                    previous_service: qualification.previous_service,
                    lists: dossier.organisation.diploma_lists.clone(),
                    minister: diploma.minister,
                };
                let decision = question.decide(day(on));
                assert_eq!((qualified.outcome, &*qualified.reasons), (decision.outcome, &*decision.reasons));
                asked += 1;
            }
        }
    }
    assert!(asked > 5, "{asked}");
}

#[test]
fn what_has_to_be_done_and_the_days_ahead_are_told_with_the_names_they_are_about() {
    let report = judged(GROUP_2026, "2026-09-01");
    let told = |language| -> Vec<String> { report.actions.iter().map(|action| action.explain(language)).collect() };
    let english = told(Language::En);
    for sentence in [
        "n02: the holder: link the person, on 24 August 2026 at the latest",
        "n15: the person: ask for the extension by nine months if needed, from 1 July 2026 on and on 1 November 2026 at the latest",
        "n02: the holder: keep the person from work or from the location, from 1 September 2026 on",
        "bso: the holder: complete the administration",
        "n09, kdv: the holder: have this work done by somebody with a diploma that qualifies for it, on 1 October 2026 at the latest",
        "Maud Meidoorn: the holder: have the login means upgraded",
    ] {
        assert!(english.iter().any(|told| told == sentence), "{sentence} not in {english:#?}");
    }
    assert!(
        told(Language::Nl).contains(&"n02: de houder: koppel de persoon, uiterlijk op 24 augustus 2026".to_owned())
    );
    let days: Vec<String> = report.deadlines.iter().map(|deadline| deadline.explain(Language::En)).collect();
    assert_eq!(days[2], "n07: the duty begins, 7 September 2026");
    assert!(days.iter().any(|told| told.starts_with("last day of the transfer file, 9 September 2026")), "{days:#?}");
}

#[test]
fn an_answer_that_needs_facts_asks_for_them() {
    let report = judged(GROUP_2026, "2026-09-01");
    let duty = &person(&report, "n06").activities[0].duty;
    assert_eq!(duty.outcome.word(), "undetermined");
    let asked: Vec<&str> = duty.missing.iter().map(|fact| fact.ask(Language::Nl)).collect();
    assert!(
        !asked.is_empty()
            && duty.explain(Language::Nl).iter().map(String::as_str).collect::<Vec<_>>().ends_with(&asked)
    );
}
