//! May this person work, or be present, on this day?

use super::{MayWork, MayWorkFact, MayWorkFacts, MayWorkOutcome, MayWorkReason, WorkSetting};
use crate::{
    calendar::Day,
    decision::{Action, Because, Party, Question, Task, TurningPoints},
    norm::{Choice, Norms},
    register::deregistration::{Registration, RegistrationState},
};

/// The last day of the transitional window, while it lasts (DL-2).
fn window_end(norms: &Norms, on: Day) -> Option<Day> {
    norms.deadline_screened.on(on).copied().filter(|until| on <= *until)
}

/// Where a person stands in the transitional window.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Window {
    /// It has not begun or is over.
    Over,
    /// A missing fact decides.
    Unknown,
    /// The group has no window.
    NotForThisGroup,
    /// The person began when the register was there already.
    NotForANewStart {
        /// The first day.
        began_on: Day,
    },
    /// The person has until this day, included.
    Until(Day),
}

/// The answer to one part of the question. The missing facts of a part are told by the part.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Fits,
    Fails,
    Misses,
}

impl Part {
    /// Both parts are needed: one that fails decides.
    pub(super) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Fails, _) | (_, Self::Fails) => Self::Fails,
            (Self::Misses, _) | (_, Self::Misses) => Self::Misses,
            (Self::Fits, Self::Fits) => Self::Fits,
        }
    }
}

/// Keeps the missing facts back until it is certain that they matter.
struct Holding<'b, B> {
    because: &'b mut B,
    missing: smallvec::SmallVec<[MayWorkFact; 8]>,
}

impl<B: Because<MayWorkReason, MayWorkFact>> Because<MayWorkReason, MayWorkFact> for Holding<'_, B> {
    fn reason(&mut self, reason: MayWorkReason) {
        self.because.reason(reason);
    }

    fn missing(&mut self, fact: MayWorkFact) {
        self.missing.push(fact);
    }

    fn action(&mut self, action: Action) {
        self.because.action(action);
    }
}

impl Question for MayWork<'_> {
    type Outcome = MayWorkOutcome;
    type Reason = MayWorkReason;
    type Fact = MayWorkFact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<MayWorkReason, MayWorkFact>) -> MayWorkOutcome {
        if let Choice::NotYet { from } = norms.prk.choose(on) {
            because.reason(MayWorkReason::NotInForce { from });
            return MayWorkOutcome::NotInForce;
        }
        if self.obliged == Some(false) {
            because.reason(MayWorkReason::NotObliged);
            return MayWorkOutcome::Allowed;
        }
        let mut holding = Holding { because, missing: smallvec::SmallVec::new() };
        let by_register = self.by_register(norms, on, &mut holding);
        let as_childminder = match self.setting {
            Some(WorkSetting::Childminder) => self.as_childminder(norms, on, &mut holding),
            Some(_) => Part::Fits,
            None => self.if_childminder(norms, on, &mut holding),
        };
        let answer = by_register.and(as_childminder);
        let missing = holding.missing;
        match (answer, self.obliged) {
            (Part::Fits, _) => MayWorkOutcome::Allowed,
            (Part::Fails, Some(_)) => {
                self.tell_what_to_do(on, because);
                MayWorkOutcome::NotAllowed
            }
            (_, obliged) => {
                if obliged.is_none() {
                    because.missing(MayWorkFact::Obliged);
                }
                // What fails in any case leaves only the duty itself open.
                for fact in missing.into_iter().filter(|_| answer == Part::Misses) {
                    because.missing(fact);
                }
                MayWorkOutcome::Undetermined
            }
        }
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.prk.turning_points(days);
        norms.deadline_screened.turning_points(days);
        for entry in norms.deadline_screened.entries() {
            days.ends(entry.value);
        }
        if let Some(registration) = self.registration {
            // Every event begins a stretch, so the days of the links are among them.
            registration.turning_points(norms, days);
        }
        for day in [self.application_on, self.permission_from].into_iter().flatten() {
            days.begins(day);
        }
    }
}

impl MayWork<'_> {
    /// Registered and linked to this holder, or still in the transitional window?
    fn by_register(&self, norms: &Norms, on: Day, because: &mut impl Because<MayWorkReason, MayWorkFact>) -> Part {
        let Some(registration) = self.registration else {
            because.missing(MayWorkFact::Registration);
            if self.holder.is_none() {
                because.missing(MayWorkFact::Holder);
            }
            if self.window(norms, on) == Window::Unknown {
                self.tell_what_the_window_misses(because);
            }
            return Part::Misses;
        };
        match registration.state(on) {
            RegistrationState::Blocked => {
                if let Some(since) = registration.blocked_since(on) {
                    because.reason(MayWorkReason::Blocked { since });
                }
                Part::Fails
            }
            RegistrationState::Ended => {
                if let Some(last_day) = registration.ended_after(on) {
                    because.reason(MayWorkReason::Ended { last_day });
                }
                Part::Fails
            }
            RegistrationState::MayHaveEnded => {
                because.reason(MayWorkReason::MayHaveEnded);
                Part::Fails
            }
            RegistrationState::NeverRegistered | RegistrationState::NotInForce => {
                because.reason(MayWorkReason::NeverRegistered);
                self.in_the_window(norms, on, because)
            }
            RegistrationState::RegisteredUnlinked => {
                if let Some(since) = registration.unlinked_since(on) {
                    because.reason(self.unlinked(since));
                }
                self.in_the_window(norms, on, because)
            }
            RegistrationState::RegisteredLinked => self.by_link(registration, norms, on, because),
        }
    }

    /// WORK-4: the link must be with this holder.
    fn by_link(
        &self,
        registration: &Registration,
        norms: &Norms,
        on: Day,
        because: &mut impl Because<MayWorkReason, MayWorkFact>,
    ) -> Part {
        let Some(holder) = self.holder else {
            let window = self.window(norms, on);
            if matches!(window, Window::Until(_)) {
                return self.in_the_window(norms, on, because);
            }
            because.missing(MayWorkFact::Holder);
            if window == Window::Unknown {
                self.tell_what_the_window_misses(because);
            }
            return Part::Misses;
        };
        let link = registration.links(on).find(|link| link.holder == holder);
        match (link, registration.registered_on(on)) {
            (Some(link), Some(registered_on)) => {
                because.reason(self.linked(registered_on, link.from));
                because.reason(MayWorkReason::OneLinkIsEnough);
                Part::Fits
            }
            _ => {
                because.reason(MayWorkReason::LinkedElsewhere);
                self.in_the_window(norms, on, because)
            }
        }
    }

    fn linked(&self, registered_on: Day, linked_since: Day) -> MayWorkReason {
        match self.setting {
            Some(WorkSetting::Childminder) => MayWorkReason::ChildminderLinked { registered_on, linked_since },
            Some(WorkSetting::AroundChildminder | WorkSetting::PresentAtCentre) => {
                MayWorkReason::MayBePresent { registered_on, linked_since }
            }
            Some(WorkSetting::Centre | WorkSetting::Agency) | None => {
                MayWorkReason::RegisteredAndLinked { registered_on, linked_since }
            }
        }
    }

    fn unlinked(&self, since: Day) -> MayWorkReason {
        match self.setting {
            Some(WorkSetting::Childminder) => MayWorkReason::ChildminderUnlinked { since },
            Some(WorkSetting::AroundChildminder | WorkSetting::PresentAtCentre) => {
                MayWorkReason::PresentUnlinked { since }
            }
            Some(WorkSetting::Centre | WorkSetting::Agency) | None => MayWorkReason::Unlinked { since },
        }
    }

    /// Where the person stands in the transitional window: some have until its end (DL-2), others do
    /// not (DL-1), and who begins anew has no window (Wko art. 1.50(4)).
    pub(super) fn window(&self, norms: &Norms, on: Day) -> Window {
        let Some(until) = window_end(norms, on) else { return Window::Over };
        let began_anew = self
            .began_on
            .filter(|began_on| norms.deadline_not_screened.on(on).is_some_and(|beginning| beginning <= began_on));
        match (self.group, began_anew, self.began_on) {
            (Some(group), _, _) if !group.has_the_window() => Window::NotForThisGroup,
            (_, Some(began_on), _) => Window::NotForANewStart { began_on },
            (Some(_), None, Some(_)) => Window::Until(until),
            (None, None, _) | (_, None, None) => Window::Unknown,
        }
    }

    fn tell_what_the_window_misses(&self, because: &mut impl Because<MayWorkReason, MayWorkFact>) {
        if self.group.is_none() {
            because.missing(MayWorkFact::Group);
        }
        if self.began_on.is_none() {
            because.missing(MayWorkFact::BeganOn);
        }
    }

    /// Not registered or linked: that may wait until the end of the window for some.
    fn in_the_window(&self, norms: &Norms, on: Day, because: &mut impl Because<MayWorkReason, MayWorkFact>) -> Part {
        match self.window(norms, on) {
            Window::Over => Part::Fails,
            Window::Unknown => {
                self.tell_what_the_window_misses(because);
                Part::Misses
            }
            Window::NotForThisGroup => {
                because.reason(MayWorkReason::AtOnce);
                Part::Fails
            }
            Window::NotForANewStart { began_on } => {
                because.reason(MayWorkReason::NewStartInTheWindow { began_on });
                Part::Fails
            }
            Window::Until(until) => {
                because.reason(MayWorkReason::TransitionalWindow { until });
                let state = self.registration.map(|registration| registration.state(on));
                if state == Some(RegistrationState::NeverRegistered) {
                    because.action(Action::new(Task::Register, Party::Person).by(until));
                }
                because.action(Action::new(Task::Link, self.organisation()).by(until));
                Part::Fits
            }
        }
    }

    /// Who links the person and keeps the person from work.
    fn organisation(&self) -> Party {
        match self.setting {
            Some(WorkSetting::Agency | WorkSetting::Childminder | WorkSetting::AroundChildminder) => Party::Agency,
            Some(WorkSetting::Centre | WorkSetting::PresentAtCentre) | None => Party::Holder,
        }
    }

    fn tell_what_to_do(&self, on: Day, because: &mut impl Because<MayWorkReason, MayWorkFact>) {
        because.action(Action::new(Task::KeepFromWork, self.organisation()));
        let Some(registration) = self.registration else { return };
        match registration.state(on) {
            RegistrationState::NeverRegistered | RegistrationState::Ended | RegistrationState::NotInForce => {
                because.action(Action::new(Task::Register, Party::Person));
                because.action(Action::new(Task::Link, self.organisation()));
            }
            RegistrationState::Blocked => {
                let by = registration.running_terms(on).iter().map(|term| term.last_day).min();
                let deliver = Action::new(Task::DeliverVog, Party::Person);
                because.action(by.map_or(deliver, |by| deliver.by(by)));
            }
            RegistrationState::MayHaveEnded => because.action(Action::new(Task::CallHelpdesk, Party::Person)),
            RegistrationState::RegisteredUnlinked => {
                because.action(Action::new(Task::SendLinkRequest, Party::Person));
                because.action(Action::new(Task::Link, self.organisation()));
            }
            RegistrationState::RegisteredLinked => {
                if self.holder.is_some_and(|holder| !registration.linked_to(holder, on)) {
                    because.action(Action::new(Task::SendLinkRequest, Party::Person));
                    because.action(Action::new(Task::Link, self.organisation()));
                }
            }
        }
    }
}

impl Question for MayWorkFacts {
    type Outcome = MayWorkOutcome;
    type Reason = MayWorkReason;
    type Fact = MayWorkFact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<MayWorkReason, MayWorkFact>) -> MayWorkOutcome {
        self.question().weigh(norms, on, because)
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        self.question().turning_points(norms, days);
    }
}
