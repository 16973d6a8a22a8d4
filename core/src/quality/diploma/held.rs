//! Does one of the diplomas of a person qualify?

use super::{
    DiplomaFact as Fact, DiplomaOutcome as Outcome, DiplomaReason as Reason, DiplomaWork as Work, MinisterDecision,
    PreviousService,
    list::{Lists, ListsByName},
    question::{Facts, Judging, tell_actions, turning_points},
};
use crate::{
    calendar::Day,
    decision::{Because, Question, Silent, TurningPoints},
    norm::Norms,
    wire::record,
};

record! {
    /// A diploma that a person has. What is absent is unknown.
    #[derive(Eq, Hash)]
    pub struct HeldDiploma {
        /// The name, as it stands on it.
        pub name: Option<String>,
        /// Was it obtained?
        pub obtained: Option<bool>,
        /// What the minister decided about the course.
        pub minister: Option<MinisterDecision>,
    }
}

record! {
    /// What a person brings to qualify for work with children. What is absent is unknown.
    #[derive(Eq, Hash)]
    #[doc(alias = "kwalificatie")]
    pub struct Qualification {
        /// Every diploma the person has; none if the person has none.
        pub diplomas: Vec<HeldDiploma>,
        /// The day on which the person entered the service.
        pub entered_service: Option<Day>,
        /// The service in the sector directly before it.
        pub previous_service: Option<PreviousService>,
    }
}

/// The question whether one of a person's diplomas qualifies for a kind of work: what the best of them
/// gives.
pub(crate) struct Qualified<'q> {
    pub(crate) held: &'q Qualification,
    pub(crate) work: Work,
    pub(crate) lists: &'q ListsByName<'q>,
}

impl Question for Qualified<'_> {
    type Outcome = Outcome;
    type Reason = Reason;
    type Fact = Fact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<Reason, Fact>) -> Outcome {
        let outcome = |diploma: &HeldDiploma| self.judging(diploma, norms, on).weigh(self.work, &mut Silent);
        let best = self.held.diplomas.iter().min_by_key(|diploma| place(outcome(diploma)));
        let Some(best) = best else { return self.without(norms, on, because) };
        let outcome = self.judging(best, norms, on).weigh(self.work, because);
        tell_actions(outcome, because);
        outcome
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        turning_points(norms, days);
    }
}

impl Qualified<'_> {
    fn judging<'q>(&'q self, diploma: &'q HeldDiploma, norms: &'q Norms, on: Day) -> Judging<'q> {
        let facts = Facts {
            diploma: diploma.name.as_deref(),
            obtained: diploma.obtained,
            minister: diploma.minister,
            ..self.facts()
        };
        Judging { facts, norms, on }
    }

    fn facts(&self) -> Facts<'_> {
        Facts {
            diploma: None,
            obtained: None,
            minister: None,
            entered_service: self.held.entered_service,
            previous_service: self.held.previous_service,
            lists: Lists::ByName(self.lists),
        }
    }

    /// Who has no diploma does not qualify by one.
    fn without(&self, norms: &Norms, on: Day, because: &mut impl Because<Reason, Fact>) -> Outcome {
        if !(Judging { facts: self.facts(), norms, on }).is_in_force(self.work, because) {
            return Outcome::NotModelled;
        }
        because.reason(match self.work {
            Work::DayCare | Work::OutOfSchool => Reason::CaoNoDiploma,
            Work::Childminder | Work::EarlyEducationCentre | Work::EarlyEducationPlaygroup => Reason::NoDiploma,
        });
        Outcome::DoesNotQualify
    }
}

/// The best outcome first; of what nobody knows yet something better may come than of what is known.
const fn place(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::Qualifies => 0,
        Outcome::QualifiesWithProof => 1,
        Outcome::Undetermined => 2,
        Outcome::Judgement => 3,
        Outcome::AskMinister => 4,
        Outcome::UnknownName => 5,
        Outcome::DoesNotQualify => 6,
        Outcome::NotModelled => 7,
    }
}
