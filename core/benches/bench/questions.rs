//! Single questions, each over a few inputs with the answers of everyday.

use std::hint::black_box;

use kinderopvang::{
    calendar::Day,
    decision::{Action, Because, List, Question},
    norm::Norms,
    ratio::{Children, GroupCare, RatioDay, required},
    register::{
        deadline::Deadline,
        deregistration::{HolderId, Registration},
        obligation::{Agreement, Obligation, Role, Setting},
        presence::Presence,
        vog::{AspectSet, Vog, VogFact, VogForRegistration, VogOutcome, VogReason},
        work::{MayWork, WorkSetting},
    },
    wire,
};

use crate::{
    allocator::{Heap, counted},
    measure::{Row, Work, side_by_side},
};

/// The same rule as [`VogForRegistration`], for a VOG NP after the transitional window only, as
/// somebody would write it who needs a yes or no: what the others are compared with.
#[inline(never)]
fn plain(vog: &Vog, on: Day) -> bool {
    let Some((reference, issued_on)) = vog.reference.zip(vog.issued_on) else { return false };
    (14..=18).contains(&reference.digits())
        && vog.issued_to_this_person == Some(true)
        && issued_on <= on
        && on <= issued_on.add_months(2)
        && vog.function_aspects.is_some_and(|aspects| aspects.contains(84) || aspects.contains(86))
}

/// Hears the reasons and the missing facts, as a caller does who wants to know why.
#[derive(Default)]
struct Reasons {
    reasons: List<VogReason>,
    missing: List<VogFact>,
}

impl Because<VogReason, VogFact> for Reasons {
    #[inline]
    fn reason(&mut self, reason: VogReason) {
        self.reasons.push(reason);
    }
    #[inline]
    fn missing(&mut self, fact: VogFact) {
        self.missing.push(fact);
    }
    #[inline]
    fn action(&mut self, _: Action) {}
}

struct Inputs {
    vogs: Vec<(VogForRegistration, Day)>,
    obligations: Vec<(Obligation, Day)>,
    presences: Vec<(Presence, Day)>,
    registrations: Vec<(Registration, Day)>,
    deadlines: Vec<(Deadline, Day)>,
    groups: Vec<(Children, Day)>,
    ratio_days: Vec<(RatioDay, Day)>,
    holder: HolderId,
}

impl Inputs {
    fn new() -> Self {
        let days = |first: &str, count: u32| -> Vec<Day> {
            let first: Day = first.parse().expect("a day");
            (0..count).map(|days| first.add_days(days)).collect()
        };
        let vog = |on: Day| VogForRegistration {
            vog: Vog {
                reference: Some("999901201402150000".parse().expect("a reference")),
                issued_on: Some(on.subtract_days(20)),
                function_aspects: AspectSet::of(&[84, 86]),
                issued_to_this_person: Some(true),
                ..Vog::np()
            },
            screened_before: None,
            employed_since: None,
        };
        let obligation = |on: Day| Obligation {
            birth_date: Some(on.subtract_days(10_000)),
            agreement: Some(Agreement::EmploymentWithHolder),
            during_care_hours: Some(true),
            involved: Some(true),
            child_data_access: Some(true),
            ..Obligation::of(Role::Employee, Setting::DayCare)
        };
        let visits: Vec<String> = days("2026-02-03", 140)
            .iter()
            .step_by(7)
            .map(|on| format!(r#"{{"on":"{on}","time":{{"from":"09:00","until":"11:00"}}}}"#))
            .collect();
        let hours = r#"[{"from":"07:30","until":"18:30"}]"#;
        let presence: Presence = wire::from_text(&format!(
            r#"{{"visits":[{}],"care_hours":{{"weekdays":{{"monday":{hours},"tuesday":{hours},"friday":{hours}}},"closed_on_holidays":"collective_agreement"}}}}"#,
            visits.join(",")
        ))
        .expect("a presence");
        let registration: Registration = wire::from_text(
            r#"{"events":[{"type":"registered","on":"2024-05-01"},{"type":"linked","on":"2024-05-03","holder":"12345678"},{"type":"unlinked","on":"2025-01-31","holder":"12345678"},{"type":"linked","on":"2025-03-01","holder":"12345678"},{"type":"linked","on":"2025-09-01","holder":"87654321"}]}"#,
        )
        .expect("a registration");
        let deadline = |on: Day| Deadline {
            group: None,
            obliged_from: Some(on.add_days(10)),
            registered_on: None,
            linked_on: None,
            link_ended_on: None,
        };
        let group =
            |at: u16| Children { age_0: at % 4, age_1: 1 + at % 5, age_2: 2, age_3: at % 3, ..Children::default() };
        let stays: Vec<String> = (0..16)
            .map(|at| {
                format!(
                    r#"{{"time":{{"from":"0{}:{at:02}","until":"17:{at:02}"}},"band":"age_{}"}}"#,
                    7 + at % 3,
                    1 + at % 3
                )
            })
            .collect();
        let shift =
            r#"{"time":{"from":"07:00","until":"18:30"},"breaks":[{"from":"12:30","until":"13:00"}],"trainee":false}"#;
        let ratio_day: RatioDay = wire::from_text(&format!(
            r#"{{"care":"day_care","open":{{"from":"07:00","until":"18:30"}},"children":[{}],"staff":[{shift},{shift},{shift}]}}"#,
            stays.join(",")
        ))
        .expect("a day");
        let asked = days("2026-06-01", 32);
        Self {
            vogs: asked.iter().map(|on| (vog(*on), *on)).collect(),
            obligations: asked.iter().map(|on| (obligation(*on), *on)).collect(),
            presences: asked.iter().map(|on| (presence.clone(), *on)).collect(),
            registrations: asked.iter().map(|on| (registration.clone(), *on)).collect(),
            groups: (0..32).map(group).zip(asked.iter().copied()).collect(),
            ratio_days: asked.iter().map(|on| (ratio_day.clone(), *on)).collect(),
            deadlines: asked.iter().map(|on| (deadline(*on), *on)).collect(),
            holder: "12345678".parse().expect("a holder"),
        }
    }

    fn may_work(&self, registration: &Registration, on: Day) -> impl Sized + use<> {
        let question = MayWork {
            obliged: Some(true),
            setting: Some(WorkSetting::Centre),
            registration: Some(registration),
            holder: Some(&self.holder),
            ..MayWork::default()
        };
        question.decide(on)
    }
}

/// The rows of the single questions.
pub fn rows() -> Vec<Row> {
    let norms = Norms::builtin();
    let inputs = Inputs::new();
    let seen: Vec<_> = inputs.presences.iter().map(|(presence, on)| (presence.read(), *on)).collect();
    assert!(inputs.vogs.iter().all(|(vog, on)| plain(&vog.vog, *on)), "the plain function agrees");
    assert!(inputs.vogs.iter().all(|(vog, on)| vog.outcome(norms, *on) == VogOutcome::Accepted), "all are accepted");

    let mut rows = side_by_side(vec![
        Work::over("VOG: plain function, yes or no", &inputs.vogs, |(vog, on)| plain(&vog.vog, *on)),
        Work::over("VOG: outcome alone", &inputs.vogs, |(vog, on)| vog.outcome(norms, *on)),
        Work::over("VOG: with all reasons", &inputs.vogs, |(vog, on)| {
            let mut heard = Reasons::default();
            let outcome = vog.weigh(norms, *on, &mut heard);
            black_box(&heard);
            outcome
        })
        .goal(30.0),
        Work::over("VOG: whole, with holds, next and actions", &inputs.vogs, |(vog, on)| vog.decide(*on)).goal(100.0),
        Work::over("duty of an employee: whole", &inputs.obligations, |(facts, on)| facts.decide(*on)),
        Work::over("presence, 20 visits: read and whole", &inputs.presences, |(presence, on)| {
            presence.read().decide(*on)
        }),
        Work::over("presence, 20 visits: whole, read before", &seen, |(seen, on)| seen.decide(*on)),
        Work::over("registration, 5 events: state", &inputs.registrations, |(registration, on)| {
            registration.state(*on)
        }),
        Work::over("registration, 5 events: whole", &inputs.registrations, |(registration, on)| {
            registration.decide(*on)
        }),
        Work::over("may work: whole", &inputs.registrations, |(registration, on)| inputs.may_work(registration, *on)),
        Work::over("deadline: whole", &inputs.deadlines, |(deadline, on)| deadline.decide(*on)),
        Work::over("ratio: required staff of a group", &inputs.groups, |(group, on)| {
            required(norms, *on, GroupCare::DayCare, group)
        }),
        Work::over("ratio: a day of 16 children and 3 staff", &inputs.ratio_days, |(day, on)| day.outcome(norms, *on)),
    ]);
    rows.push(allocations(&inputs));
    rows
}

fn allocations(inputs: &Inputs) -> Row {
    let most = inputs.vogs.iter().map(|(vog, on)| {
        let (_, Heap { allocations, .. }) = counted(|| vog.decide(*on));
        u32::try_from(allocations).expect("a number of allocations")
    });
    Row::new("VOG: heap allocations, accepted and whole", most.max().map_or(f64::NAN, f64::from), "").goal(0.0)
}
