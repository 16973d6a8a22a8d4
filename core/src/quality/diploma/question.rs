//! Judging a diploma.

use super::{
    DiplomaFact as Fact, DiplomaForWork, DiplomaOutcome as Outcome, DiplomaReason as Reason, DiplomaSource as Source,
    DiplomaValue, DiplomaWork as Work, MinisterDecision, PreviousService,
    list::{Lists, OnList, number},
    name::AskedName,
};
use crate::{
    calendar::Day,
    decision::{Action, Because, Party, Question, Silent, Task, TurningPoints},
    norm::{Choice, Norms},
};

impl Question for DiplomaForWork {
    type Outcome = Outcome;
    type Reason = Reason;
    type Fact = Fact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<Reason, Fact>) -> Outcome {
        let facts = Facts {
            diploma: self.diploma.as_deref(),
            obtained: self.obtained,
            minister: self.minister,
            entered_service: self.entered_service,
            previous_service: self.previous_service,
            lists: Lists::Given(&self.lists),
        };
        let judging = Judging { facts, norms, on };
        let outcome = match self.work {
            Some(work) => judging.weigh(work, because),
            None => judging.whatever_the_work(because),
        };
        tell_actions(outcome, because);
        outcome
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        turning_points(norms, days);
    }
}

/// What is to be done about an outcome.
pub(super) fn tell_actions(outcome: Outcome, because: &mut impl Because<Reason, Fact>) {
    match outcome {
        Outcome::AskMinister => because.action(Action::new(Task::AskEquivalence, Party::Person)),
        Outcome::Judgement => because.action(Action::new(Task::AskSupervisor, Party::Holder)),
        Outcome::QualifiesWithProof => because.action(Action::new(Task::ShowFurtherProof, Party::Person)),
        _ => {}
    }
}

/// The days on which a norm about diplomas begins or ends.
pub(super) fn turning_points(norms: &Norms, days: &mut TurningPoints) {
    for source in Source::BUILT_IN {
        if let Some(table) = source.table(norms) {
            table.turning_points(days);
        }
    }
    norms.diploma_comparable.turning_points(days);
    norms.diploma_break.turning_points(days);
    for applies in [
        &norms.diploma_centre,
        &norms.diploma_playgroup_letters,
        &norms.diploma_identical,
        &norms.diploma_designated,
        &norms.diploma_cao,
        &norms.diploma_entry,
        &norms.diploma_further_proof,
    ] {
        applies.turning_points(days);
    }
}

/// The facts about one diploma, whatever holds them.
#[derive(Clone, Copy)]
pub(super) struct Facts<'q> {
    pub(super) diploma: Option<&'q str>,
    pub(super) obtained: Option<bool>,
    pub(super) minister: Option<MinisterDecision>,
    pub(super) entered_service: Option<Day>,
    pub(super) previous_service: Option<PreviousService>,
    pub(super) lists: Lists<'q>,
}

pub(super) struct Judging<'q> {
    pub(super) facts: Facts<'q>,
    pub(super) norms: &'q Norms,
    pub(super) on: Day,
}

impl Judging<'_> {
    /// The answer where every kind of work has the same.
    fn whatever_the_work(&self, because: &mut impl Because<Reason, Fact>) -> Outcome {
        let mut outcomes = Work::ALL.iter().map(|work| self.weigh(*work, &mut Silent));
        let first = outcomes.next().unwrap_or(Outcome::Undetermined);
        match Work::ALL.first() {
            Some(work) if first != Outcome::Undetermined && outcomes.all(|outcome| outcome == first) => {
                self.weigh(*work, because)
            }
            _ => {
                because.missing(Fact::Work);
                Outcome::Undetermined
            }
        }
    }

    pub(super) fn weigh(&self, work: Work, because: &mut impl Because<Reason, Fact>) -> Outcome {
        let by_cao = matches!(work, Work::DayCare | Work::OutOfSchool);
        if !self.is_in_force(work, because) {
            return Outcome::NotModelled;
        }
        if self.facts.obtained == Some(false) {
            because.reason(if by_cao { Reason::CaoNotObtained } else { Reason::NotObtained });
            return Outcome::DoesNotQualify;
        }
        let Some(name) = self.facts.diploma else {
            because.missing(Fact::Diploma);
            if self.facts.obtained.is_none() {
                because.missing(Fact::Obtained);
            }
            return Outcome::Undetermined;
        };
        let name = AskedName::of(name);
        let outcome = match work {
            Work::Childminder => self.childminder(&name, because),
            Work::EarlyEducationCentre => self.centre(&name, because),
            Work::EarlyEducationPlaygroup => self.playgroup(&name, because),
            Work::DayCare => self.by_cao(&name, |listed| listed.day_care, because),
            Work::OutOfSchool => self.by_cao(&name, |listed| listed.out_of_school, because),
        };
        if self.facts.obtained.is_none() && outcome != Outcome::DoesNotQualify {
            because.missing(Fact::Obtained);
            return Outcome::Undetermined;
        }
        outcome
    }

    pub(super) fn is_in_force(&self, work: Work, because: &mut impl Because<Reason, Fact>) -> bool {
        let (norms, on) = (self.norms, self.on);
        let reason = match work {
            Work::Childminder => of_the_lists(&norms.diploma_vocational_current.choose(on)),
            Work::EarlyEducationCentre => of_the_lists(&norms.diploma_centre.choose(on)),
            Work::EarlyEducationPlaygroup => of_the_lists(&norms.diploma_playgroup.choose(on)),
            Work::DayCare | Work::OutOfSchool => match norms.diploma_cao.choose(on) {
                Choice::InForce(_) => return true,
                Choice::NotYet { from } => Some(Reason::CaoNotModelledBefore { from }),
                Choice::Ended { .. } | Choice::NotModelled => return false,
            },
        };
        if let Some(reason) = reason {
            because.reason(reason);
        }
        reason.is_none()
    }

    /// Tells where the name stands on the lists of the articles 10a and 10b. Does it?
    fn is_on_the_lists(&self, name: &AskedName, because: &mut impl Because<Reason, Fact>) -> bool {
        let mut is_found = false;
        for source in Source::GENERAL {
            let Some(row) = source.row(name, self.norms, self.on) else { continue };
            is_found = true;
            because.reason(match source {
                Source::VocationalCurrent => Reason::OnVocationalCurrent { row },
                Source::VocationalEarlier => Reason::OnVocationalEarlier { row },
                Source::HigherCurrent => Reason::OnHigherCurrent { row },
                _ => Reason::OnHigherEarlier { row },
            });
        }
        is_found
    }

    fn childminder(&self, name: &AskedName, because: &mut impl Because<Reason, Fact>) -> Outcome {
        let own = Source::Childminder.row(name, self.norms, self.on);
        if let Some(row) = own {
            because.reason(Reason::OnChildminderList { row });
        }
        if self.is_on_the_lists(name, because) || own.is_some() {
            return Outcome::Qualifies;
        }
        because.reason(Reason::NotOnLists);
        let is_own_list_read =
            Source::Childminder.on(self.norms, self.on).is_some_and(|table| !table.rows().is_empty());
        because.reason(if is_own_list_read { Reason::NotOnChildminderList } else { Reason::ChildminderListNotRead });
        match self.facts.minister {
            Some(MinisterDecision::Designated) => {
                because.reason(Reason::Designated);
                Outcome::Qualifies
            }
            Some(MinisterDecision::Refused) => {
                because.reason(Reason::RefusedByMinister);
                if is_own_list_read { Outcome::DoesNotQualify } else { Outcome::UnknownName }
            }
            Some(MinisterDecision::NotAsked) => {
                if let Some(percent) = self.norms.diploma_comparable.on(self.on).copied() {
                    because.reason(Reason::Comparable { percent });
                }
                because.reason(Reason::Identical);
                Outcome::AskMinister
            }
            None => {
                because.missing(Fact::Minister);
                Outcome::Undetermined
            }
        }
    }

    fn centre(&self, name: &AskedName, because: &mut impl Because<Reason, Fact>) -> Outcome {
        because.reason(Reason::CentreByLists);
        if self.is_on_the_lists(name, because) {
            return Outcome::Qualifies;
        }
        because.reason(Reason::NotOnLists);
        match Source::Playgroup.row(name, self.norms, self.on) {
            Some(row) => {
                because.reason(Reason::OnlyForPlaygroup { row });
                Outcome::DoesNotQualify
            }
            None => Outcome::UnknownName,
        }
    }

    fn playgroup(&self, name: &AskedName, because: &mut impl Because<Reason, Fact>) -> Outcome {
        if let Some(row) = Source::Playgroup.row(name, self.norms, self.on) {
            because.reason(Reason::OnPlaygroupList { row });
            return Outcome::Qualifies;
        }
        because.reason(Reason::NotOnPlaygroupList);
        if self.is_on_the_lists(name, because) {
            because.reason(Reason::PlaygroupLetters);
            return Outcome::Judgement;
        }
        because.reason(Reason::NotOnLists);
        Outcome::UnknownName
    }

    fn by_cao(
        &self,
        name: &AskedName,
        value: fn(&super::ListedDiploma) -> DiplomaValue,
        because: &mut impl Because<Reason, Fact>,
    ) -> Outcome {
        because.reason(Reason::CaoDecides);
        let confirmed = self.norms.diploma_cao.entry(self.on).and_then(|entry| entry.confirmed_until);
        if let Some(confirmed_until) = confirmed.filter(|confirmed| *confirmed < self.on) {
            because.reason(Reason::CaoNotReadSince { confirmed_until });
        }
        let Some(entered) = self.facts.entered_service else {
            because.missing(Fact::EnteredService);
            if self.facts.lists.all().is_empty() {
                because.missing(Fact::Lists);
            }
            return Outcome::Undetermined;
        };
        let by_entry = self.by_list_of(entered, name, value);
        by_entry.tell(entered, because);
        if by_entry.value() == Some(DiplomaValue::Direct) {
            return Outcome::Qualifies;
        }
        match self.earlier_entry(entered, because) {
            Earlier::DoesNotCount => best(by_entry, by_entry, because),
            Earlier::Counts(earlier) => {
                let by_earlier = self.by_list_of(earlier, name, value);
                by_earlier.tell(earlier, because);
                best(by_entry, by_earlier, because)
            }
            Earlier::Unknown(fact) => {
                because.missing(fact);
                if by_entry == ByList::None {
                    because.missing(Fact::Lists);
                }
                Outcome::Undetermined
            }
        }
    }

    /// What the list of a day of entering service says: of those that count on it, the one that began
    /// last.
    fn by_list_of(&self, entered: Day, name: &AskedName, value: fn(&super::ListedDiploma) -> DiplomaValue) -> ByList {
        let lists = self.facts.lists;
        let counting = || lists.all().iter().enumerate().filter(|(_, list)| list.counts_on(entered));
        let newest = counting().map(|(_, list)| list.valid_from).max();
        let mut found = ByList::None;
        for (at, list) in counting().filter(|(_, list)| Some(list.valid_from) == newest) {
            let here = match lists.find(at, list, name) {
                OnList::Not => ByList::NotOn { list: number(at) },
                OnList::Row(row, listed) => ByList::Row { list: number(at), row, value: value(listed) },
                OnList::Contradiction => ByList::Disagree,
            };
            match found {
                ByList::None => found = here,
                _ if here.value() == found.value() && here != ByList::Disagree => {}
                _ => return ByList::Disagree,
            }
        }
        found
    }

    /// Does the list of an earlier entry count besides?
    fn earlier_entry(&self, entered: Day, because: &mut impl Because<Reason, Fact>) -> Earlier {
        let Some(term) = self.norms.diploma_break.on(self.on).copied() else { return Earlier::DoesNotCount };
        let (ended, earlier) = match self.facts.previous_service {
            None => return Earlier::Unknown(Fact::PreviousService),
            Some(PreviousService::FirstService {}) => return Earlier::DoesNotCount,
            Some(PreviousService::Ended { on, entered }) => (on, entered),
        };
        // The break runs from the day after the one service up to and including the day before the other.
        if entered.previous().is_some_and(|last_day_of_break| term.last_day(ended) < last_day_of_break) {
            because.reason(Reason::LongBreak { ended, entered, least: term });
            return Earlier::DoesNotCount;
        }
        because.reason(Reason::ShortBreak { ended, entered, most: term });
        earlier.map_or(Earlier::Unknown(Fact::PreviousEntered), Earlier::Counts)
    }
}

enum Earlier {
    Counts(Day),
    DoesNotCount,
    Unknown(Fact),
}

/// What the list of a day of entering service says about the name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ByList {
    /// No list was loaded for that day.
    None,
    /// The lists contradict each other.
    Disagree,
    NotOn {
        list: u16,
    },
    Row {
        list: u16,
        row: u16,
        value: DiplomaValue,
    },
}

impl ByList {
    fn value(self) -> Option<DiplomaValue> {
        match self {
            Self::Row { value, .. } => Some(value),
            Self::None | Self::Disagree | Self::NotOn { .. } => None,
        }
    }

    fn tell(self, entered: Day, because: &mut impl Because<Reason, Fact>) {
        match self {
            Self::None => because.reason(Reason::ListNeeded { entered }),
            Self::Disagree => because.reason(Reason::ListsDisagree { entered }),
            Self::NotOn { list } => {
                because.reason(Reason::ListOfEntry { list, entered });
                because.reason(Reason::NotOnLoadedList { list });
            }
            Self::Row { list, row, value } => {
                because.reason(Reason::ListOfEntry { list, entered });
                because.reason(match value {
                    DiplomaValue::Direct => Reason::ListedDirect { list, row },
                    DiplomaValue::WithProof => Reason::ListedWithProof { list, row },
                    DiplomaValue::No => Reason::ListedNot { list, row },
                });
            }
        }
    }
}

/// The better of what two lists say, or that one of them is needed.
fn best(one: ByList, other: ByList, because: &mut impl Because<Reason, Fact>) -> Outcome {
    let says = |value: DiplomaValue| [one, other].iter().any(|by| by.value() == Some(value));
    if says(DiplomaValue::Direct) {
        return Outcome::Qualifies;
    }
    if [one, other].iter().any(|by| matches!(by, ByList::None | ByList::Disagree)) {
        because.missing(Fact::Lists);
        return Outcome::Undetermined;
    }
    if says(DiplomaValue::WithProof) {
        return Outcome::QualifiesWithProof;
    }
    if says(DiplomaValue::No) { Outcome::DoesNotQualify } else { Outcome::UnknownName }
}

/// Why the lists are not in force, if they are not.
fn of_the_lists<T>(choice: &Choice<'_, T>) -> Option<Reason> {
    match choice {
        Choice::InForce(_) => None,
        Choice::NotYet { from } => Some(Reason::NotModelledBefore { from: *from }),
        Choice::Ended { on } => Some(Reason::NotModelledAfter { until: *on }),
        Choice::NotModelled => Some(Reason::NotModelledAfter { until: Day::FIRST }),
    }
}
