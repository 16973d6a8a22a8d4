//! Cases for OBL-1 to OBL-7: both layers, by date.

use super::{
    Agreement, DemandOutcome, Duty, Layers, Obligation, ObligationFact, Role, Setting, VogDemand, arrangements,
};
use crate::{
    calendar::{Day, Period, Term},
    decision::{Party, Question, Reason, Task},
    norm::{Layer, Norms},
    register::{
        every_day::agrees,
        obligation::ObligationOf,
        presence::{PresenceAt, PresenceOutcome, Recurrence},
    },
};

const TODAY: &str = "2026-11-21";

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn present(role: Role, setting: Setting) -> Obligation {
    Obligation { presence: Some(PresenceOutcome::Structural), age: Some(40), ..Obligation::of(role, setting) }
}

fn duty(facts: &Obligation, on: &str) -> Duty {
    facts.outcome(Norms::builtin(), day(on))
}

fn layers(facts: &Obligation, on: &str) -> (Duty, Duty) {
    let Layers { statute, guideline } = facts.layers(Norms::builtin(), day(on));
    (statute, guideline)
}

#[test]
fn a_legal_person_never_registers() {
    for setting in Setting::ALL {
        assert_eq!(duty(&Obligation::of(Role::LegalPerson, *setting), TODAY), Duty::NotRequired);
    }
}

#[test]
fn before_the_register_nothing_is_in_force() {
    let decision = Obligation::of(Role::Holder, Setting::DayCare).decide(day("2018-02-28"));
    assert_eq!(decision.outcome, Duty::NotInForce);
    assert_eq!(decision.next.map(|next| (next.on, next.outcome)), Some((day("2018-03-01"), Duty::Required)));
}

#[test]
fn a_partner_of_the_firm_is_obliged_by_guideline_from_2018_and_by_statute_from_2024() {
    for role in [Role::Director, Role::Partner, Role::Associate, Role::Manager] {
        let facts = Obligation {
            child_data_access: Some(false),
            at_residential_address: Some(false),
            ..Obligation::of(role, Setting::DayCare)
        };
        assert_eq!(layers(&facts, "2018-03-01"), (Duty::NotRequired, Duty::Required), "{role}");
        assert_eq!(layers(&facts, "2023-12-31"), (Duty::NotRequired, Duty::Required), "{role}");
        assert_eq!(layers(&facts, "2024-01-01"), (Duty::Required, Duty::Required), "{role}");
    }
}

#[test]
fn the_letter_of_the_statute_is_that_of_the_text_of_the_day() {
    let employee = Obligation { during_care_hours: Some(true), ..Obligation::of(Role::Employee, Setting::DayCare) };
    for (on, letter, version) in
        [("2018-06-15", "b", "2018-03-01"), ("2021-06-30", "b", "2018-03-01"), ("2021-07-01", "c", "2021-07-01")]
    {
        let decision = employee.decide(day(on));
        let reason = decision.reasons.iter().find(|reason| reason.code() == "obligation.statute_employment").unwrap();
        let citation = reason.citation(Norms::builtin(), day(on)).unwrap();
        assert_eq!(citation.letter.as_deref(), Some(letter), "{on}");
        assert_eq!(citation.version, Some(day(version)), "{on}");
        assert_eq!(reason.layer(Norms::builtin(), day(on)), Some(Layer::Statute));
    }
}

#[test]
fn a_participating_parent_shows_a_vog_until_the_middle_of_2021_and_registers_afterwards() {
    let parent = Obligation::of(Role::ParticipatingParent, Setting::DayCare);
    let before = parent.decide(day("2021-06-30"));
    assert_eq!(before.outcome, Duty::NotRequired);
    assert!(before.actions.iter().any(|action| action.task == Task::ShowVogToHolder));
    assert_eq!(before.next.map(|next| (next.on, next.outcome)), Some((day("2021-07-01"), Duty::Required)));
}

#[test]
fn housemate_is_obliged_from_the_eighteenth_birthday() {
    let son = Obligation {
        birth_date: Some(day("2008-12-15")),
        ..Obligation::of(Role::Housemate, Setting::ChildmindersHome)
    };
    assert_eq!(duty(&son, "2026-12-14"), Duty::NotRequired);
    assert_eq!(duty(&son, "2026-12-15"), Duty::Required);
    assert_eq!(duty(&son, "2026-12-16"), Duty::Required);
    let before = son.decide(day("2026-11-21"));
    assert!(before.actions.iter().any(|action| action.task == Task::Register && action.by == Some(day("2026-12-15"))));
}

#[test]
fn a_housemate_of_unknown_age_cannot_be_judged() {
    let decision = Obligation::of(Role::Housemate, Setting::ChildmindersHome).decide(day(TODAY));
    assert_eq!(decision.outcome, Duty::Undetermined);
    assert_eq!(decision.missing.as_slice(), [ObligationFact::BirthDate]);
}

#[test]
fn a_housemate_is_not_obliged_by_living_with_a_childminder_who_cares_at_the_parents_home() {
    let partner = Obligation {
        age: Some(40),
        presence: Some(PresenceOutcome::NotStructural),
        ..Obligation::of(Role::Housemate, Setting::ParentsHome)
    };
    for on in ["2018-03-01", "2026-06-30", "2026-07-01"] {
        assert_eq!(duty(&partner, on), Duty::NotRequired, "{on}");
    }
}

#[test]
fn at_the_parents_home_the_old_statute_was_wider_than_practice() {
    let visitor = present(Role::Visitor, Setting::ParentsHome);
    assert_eq!(layers(&visitor, "2026-06-30"), (Duty::Required, Duty::NotRequired));
    assert_eq!(duty(&visitor, "2026-06-30"), Duty::Required);
    assert_eq!(layers(&visitor, "2026-07-01"), (Duty::NotRequired, Duty::NotRequired));
    assert_eq!(duty(&visitor, "2026-07-01"), Duty::NotRequired);
}

#[test]
fn at_the_parents_home_the_new_statute_lists_who_has_an_agreement_whatever_the_age() {
    let trainee = Obligation {
        agreement: Some(Agreement::WithChildminder),
        age: Some(16),
        ..present(Role::Trainee, Setting::ParentsHome)
    };
    assert_eq!(layers(&trainee, "2026-06-30"), (Duty::NotRequired, Duty::NotRequired));
    assert_eq!(layers(&trainee, "2026-07-01"), (Duty::Required, Duty::NotRequired));
    assert_eq!(duty(&trainee, "2026-07-01"), Duty::Required);
}

#[test]
fn a_trainee_of_sixteen_at_a_centre_is_obliged() {
    let trainee = Obligation { age: Some(16), ..present(Role::Trainee, Setting::DayCare) };
    assert_eq!(layers(&trainee, "2026-09-01"), (Duty::Required, Duty::Required));
}

#[test]
fn an_orientation_placement_of_fourteen_days_needs_no_registration_and_of_fifteen_it_does() {
    let placement = |last: &str| Obligation {
        unpaid: Some(true),
        for_school: Some(true),
        period: Some(Period::new(day("2026-09-07"), day(last)).unwrap()),
        ..present(Role::OrientationTrainee, Setting::DayCare)
    };
    assert_eq!(duty(&placement("2026-09-20"), "2026-09-10"), Duty::NotRequired);
    assert_eq!(duty(&placement("2026-09-21"), "2026-09-10"), Duty::Required);
    let paid = Obligation { unpaid: Some(false), ..placement("2026-09-20") };
    assert_eq!(duty(&paid, "2026-09-10"), Duty::Required);
    let unknown = Obligation { unpaid: None, ..placement("2026-09-20") };
    assert_eq!(unknown.decide(day("2026-09-10")).missing.as_slice(), [ObligationFact::Unpaid]);
}

#[test]
fn a_one_off_job_without_involvement_needs_no_registration() {
    let job = |last: &str, involved: Option<bool>| Obligation {
        one_off: Some(true),
        involved,
        agreement: Some(Agreement::OtherWithHolder),
        period: Some(Period::new(day("2026-09-07"), day(last)).unwrap()),
        ..present(Role::Handyman, Setting::DayCare)
    };
    assert_eq!(duty(&job("2026-09-20", Some(false)), "2026-09-10"), Duty::NotRequired);
    assert_eq!(duty(&job("2026-09-21", Some(false)), "2026-09-10"), Duty::Required);
    assert_eq!(duty(&job("2026-09-20", Some(true)), "2026-09-10"), Duty::Required);
    let decision = job("2026-09-20", None).decide(day("2026-09-10"));
    assert_eq!(decision.outcome, Duty::Undetermined);
    assert_eq!(decision.missing.as_slice(), [ObligationFact::Involved]);
}

#[test]
fn a_visitor_at_an_ordinary_centre_is_named_by_the_guideline_only() {
    let visitor = Obligation { at_residential_address: Some(false), ..present(Role::Visitor, Setting::DayCare) };
    assert_eq!(layers(&visitor, TODAY), (Duty::NotRequired, Duty::Required));
    let residential = Obligation { at_residential_address: Some(true), ..visitor };
    assert_eq!(layers(&residential, TODAY), (Duty::Required, Duty::Required));
}

#[test]
fn who_brings_or_fetches_is_never_obliged() {
    for role in [Role::Parent, Role::Fetcher] {
        for setting in [Setting::DayCare, Setting::OutOfSchoolCare, Setting::ChildmindersHome] {
            assert_eq!(duty(&present(role, setting), "2018-03-01"), Duty::NotRequired, "{role} {setting}");
            assert_eq!(duty(&present(role, setting), TODAY), Duty::NotRequired, "{role} {setting}");
        }
    }
}

#[test]
fn a_relative_from_abroad_who_can_get_no_vog_is_left_to_the_supervisor() {
    let relative = |dutch, lives_or_works_in_netherlands| Obligation {
        dutch,
        lives_or_works_in_netherlands,
        ..present(Role::RelativeFromAbroad, Setting::ChildmindersHome)
    };
    assert_eq!(duty(&relative(Some(true), Some(false)), "2018-07-15"), Duty::Required);
    assert_eq!(duty(&relative(Some(false), Some(true)), "2018-07-15"), Duty::Required);
    assert_eq!(duty(&relative(Some(false), Some(false)), "2018-07-15"), Duty::Judgement);
    let decision = relative(None, None).decide(day("2018-07-15"));
    assert_eq!(decision.outcome, Duty::Undetermined);
    assert_eq!(decision.missing.as_slice(), [ObligationFact::Dutch, ObligationFact::LivesOrWorksInNetherlands]);
}

#[test]
fn a_helper_on_an_outing_registers_because_the_location_moves_along() {
    let grandmother = Obligation { age: Some(70), ..Obligation::of(Role::OutingHelper, Setting::ChildmindersHome) };
    let decision = grandmother.decide(day("2018-09-01"));
    assert_eq!(decision.outcome, Duty::Required);
    let reason = decision.reasons.iter().find(|reason| reason.code() == "obligation.practice_outing").unwrap();
    assert_eq!(reason.layer(Norms::builtin(), day("2018-09-01")), Some(Layer::Practice));
}

#[test]
fn a_backup_registers_only_when_structurally_present() {
    let backup = Obligation { emergency_only: Some(true), ..Obligation::of(Role::Backup, Setting::ChildmindersHome) };
    assert_eq!(duty(&backup, TODAY), Duty::NotRequired);
    assert_eq!(duty(&present(Role::Backup, Setting::ChildmindersHome), TODAY), Duty::Required);
}

#[test]
fn who_works_for_the_care_registers_whoever_the_employer_is() {
    for role in [Role::TaxiDriver, Role::SharedLocationStaff] {
        let facts =
            |works| Obligation { works_for_organisation: works, ..Obligation::of(role, Setting::OutOfSchoolCare) };
        assert_eq!(duty(&facts(Some(true)), TODAY), Duty::Required, "{role}");
        assert_eq!(facts(None).decide(day(TODAY)).outcome, Duty::Undetermined, "{role}");
    }
    let of_the_parents = Obligation {
        works_for_organisation: Some(false),
        ..Obligation::of(Role::TaxiDriver, Setting::OutOfSchoolCare)
    };
    assert_eq!(duty(&of_the_parents, TODAY), Duty::NotRequired);
}

#[test]
fn staff_of_an_agency_are_obliged_and_its_visitors_are_not() {
    assert_eq!(duty(&Obligation::of(Role::Employee, Setting::Agency), TODAY), Duty::Required);
    let visitor =
        Obligation { presence: Some(PresenceOutcome::NotStructural), ..Obligation::of(Role::Visitor, Setting::Agency) };
    assert_eq!(duty(&visitor, TODAY), Duty::NotRequired);
}

#[test]
fn supervision_in_the_lunch_break_is_no_childcare() {
    assert_eq!(duty(&present(Role::LunchSupervisor, Setting::OutOfSchoolCare), TODAY), Duty::NotRequired);
}

#[test]
fn of_who_is_twelve_a_vog_may_be_demanded_on_suspicion() {
    let child = VogDemand { birth_date: Some(day("2014-05-10")), suspicion: Some(true) };
    assert_eq!(child.decide(day("2026-05-09")).outcome, DemandOutcome::NotPossible);
    assert_eq!(child.decide(day("2026-05-10")).outcome, DemandOutcome::MayBeDemanded);
    assert_eq!(VogDemand { suspicion: None, ..child }.decide(day("2026-05-10")).outcome, DemandOutcome::Judgement);
}

#[test]
fn the_applicant_pays_for_the_vog_and_nobody_has_to_refund_it() {
    let who = |role| arrangements(role, Setting::DayCare, Norms::builtin(), day(TODAY)).unwrap();
    assert_eq!(who(Role::AgencyWorker).pays_for_vog, Party::EmploymentAgency);
    assert_eq!(who(Role::Trainee).pays_for_vog, Party::SchoolOrHolder);
    assert_eq!(who(Role::TaxiDriver).pays_for_vog, Party::TaxiCompany);
    assert!(Role::ALL.iter().filter(|role| **role != Role::LegalPerson).all(|role| !who(*role).refund_is_obliged));
    assert!(arrangements(Role::Employee, Setting::DayCare, Norms::builtin(), day("2018-02-28")).is_none());
}

#[test]
fn every_answer_is_that_of_every_day() {
    for role in Role::ALL {
        for setting in Setting::ALL {
            for agreement in [None, Some(Agreement::None), Some(Agreement::WithChildminder)] {
                let facts = Obligation {
                    birth_date: Some(day("2003-08-20")),
                    presence: Some(PresenceOutcome::Structural),
                    agreement,
                    ..Obligation::of(*role, *setting)
                };
                let undetermined = |duty: &Duty| *duty == Duty::Undetermined;
                agrees(&facts, undetermined, "2018-02-26", "2018-03-03");
                agrees(&facts, undetermined, "2021-06-28", "2021-08-22");
                agrees(&facts, undetermined, "2023-12-30", "2024-01-02");
                agrees(&facts, undetermined, "2026-06-28", "2026-07-03");
            }
        }
    }
}

#[test]
fn the_duty_follows_a_record_of_presence_from_day_to_day() {
    let presence = PresenceAt::new(
        &[],
        None,
        Some(Recurrence::Rhythm {
            interval: Term::weeks(1),
            minutes: Some(60),
            during_care_hours: Some(true),
            from: Some(day("2026-09-01")),
            until: Some(day("2026-10-31")),
        }),
    );
    let facts = Obligation { age: Some(30), ..Obligation::of(Role::Cleaner, Setting::ChildmindersHome) };
    let question = ObligationOf { facts: &facts, presence: Some(&presence) };
    agrees(&question, |duty| *duty == Duty::Undetermined, "2026-08-01", "2026-11-30");
    assert_eq!(question.decide(day("2026-08-31")).outcome, Duty::NotRequired);
    assert_eq!(question.decide(day("2026-09-01")).outcome, Duty::Required);
    assert_eq!(question.decide(day("2026-11-01")).outcome, Duty::NotRequired);
}
