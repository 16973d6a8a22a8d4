//! How somebody stands in the register, with the reasons and what to do.

use super::{
    EndGround, Registration, RegistrationFact, RegistrationReason, RegistrationState, RunningTerm,
    fold::Phase,
    standing::{Request, Standing, Tie, Unlinked},
};
use crate::{
    calendar::Day,
    decision::{Action, Because, Party, Question, Task, TurningPoints},
    norm::{Choice, Norms},
};

impl Question for Registration {
    type Outcome = RegistrationState;
    type Reason = RegistrationReason;
    type Fact = RegistrationFact;

    /// The terms were counted when the events were read; see
    /// [`Registration::from_events_by`] to count them by other norms.
    #[inline]
    fn weigh(
        &self,
        norms: &Norms,
        on: Day,
        because: &mut impl Because<RegistrationReason, RegistrationFact>,
    ) -> RegistrationState {
        if let Choice::NotYet { from } = norms.prk.choose(on) {
            because.reason(RegistrationReason::NotInForce { from });
            return RegistrationState::NotInForce;
        }
        match self.phase(on) {
            Phase::NotInForce | Phase::Never => {
                because.reason(RegistrationReason::NeverRegistered);
                RegistrationState::NeverRegistered
            }
            Phase::Registered(standing) => {
                standing.tell(because);
                self.state(on)
            }
            Phase::MayHaveEnded(standing) => {
                let ends = standing.ends();
                because.reason(RegistrationReason::MayHaveEnded { earlier: ends.certain, later: ends.latest });
                because.action(Action::new(Task::KeepFromWork, Party::Holder));
                because.action(Action::new(Task::CallHelpdesk, Party::Person));
                RegistrationState::MayHaveEnded
            }
            Phase::Ended { standing, last_day, by_the_register } => {
                standing.tell_end(*last_day, *by_the_register, because);
                if let Some(term) = norms.end_retention.on(on) {
                    let kept_until = term.last_day(*last_day);
                    because.reason(RegistrationReason::DataAfterTheEnd { last_day: *last_day, kept_until });
                }
                if standing.death.is_none() {
                    if let Some(most) = norms.vog_age.on(on) {
                        because.reason(RegistrationReason::RegisterAgain { most: *most });
                    }
                    because.action(Action::new(Task::KeepFromWork, Party::Holder));
                }
                RegistrationState::Ended
            }
        }
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.prk.turning_points(days);
        for day in self.turning_days() {
            days.begins(day);
        }
    }
}

impl Standing {
    /// Why a standing registration stands as it does, and what has to be done.
    fn tell(&self, because: &mut impl Because<RegistrationReason, RegistrationFact>) {
        let last_day = self.ends().certain;
        because.reason(RegistrationReason::Registered { registered_on: self.registered_on });
        match self.tie {
            Tie::Linked { since, .. } => because.reason(RegistrationReason::Linked { since }),
            Tie::Unlinked(unlinked) => self.tell_unlinked(unlinked, last_day, because),
        }
        if let Some(demand) = self.demand {
            because.reason(RegistrationReason::Blocked { demanded_on: demand.on });
            because.reason(RegistrationReason::DeliverUntil { demanded_on: demand.on, last_day: demand.last_day });
            if let Some(delivered_on) = demand.refused_on {
                because.reason(RegistrationReason::VogRefused { delivered_on });
            }
            because.action(Action::new(Task::KeepFromWork, Party::Holder));
            because.action(Action::new(Task::ApplyForVog, Party::Person));
            because.action(Action::new(Task::DeliverVog, Party::Person).by(last_day));
        }
        if let Some(request) = self.request {
            because.reason(RegistrationReason::RequestedEnd { requested_on: request.on, last_day: request.last_day });
            tell_shift(request, because);
        }
        if let Some(lapsed) = self.lapsed {
            because.reason(RegistrationReason::RequestLapsed {
                requested_on: lapsed.requested_on,
                linked_on: lapsed.linked_on,
            });
        }
        if let Some(death) = self.death {
            because.reason(RegistrationReason::DeathNotified { notified_on: death.on, last_day: death.last_day });
            tell_shift(death, because);
        }
        let terms = self.running_terms().len();
        if terms > 1 {
            because.reason(RegistrationReason::FirstTermCounts { last_day });
        }
        if terms > 0 {
            because.reason(RegistrationReason::LastDayCounts { last_day });
        }
    }

    fn tell_unlinked(
        &self,
        unlinked: Unlinked,
        ends_on: Day,
        because: &mut impl Because<RegistrationReason, RegistrationFact>,
    ) {
        let Unlinked { start, was_linked, last_day, extension } = unlinked;
        because.reason(if was_linked {
            RegistrationReason::NewCycle { start }
        } else {
            RegistrationReason::NeverLinked { start }
        });
        match (extension, self.demand) {
            (Some(extension), _) => {
                let (earlier, later) = (extension.earlier, extension.later);
                because.reason(RegistrationReason::ExtendedUntil {
                    start,
                    asked_on: extension.asked_on,
                    last_day: earlier,
                });
                if earlier < later {
                    because.reason(RegistrationReason::TwoReadings { earlier, later });
                }
            }
            (None, Some(demand)) => {
                because.reason(RegistrationReason::UnlinkedUntil { start, last_day });
                because.reason(RegistrationReason::ExtensionExcluded { demanded_on: demand.on });
            }
            (None, None) => {
                because.reason(RegistrationReason::UnlinkedUntil { start, last_day });
            }
        }
        if self.death.is_some() || self.request.is_some() {
            return;
        }
        if extension.is_none() && self.demand.is_none() {
            because.reason(RegistrationReason::ExtensionPossible { from: start, until: ends_on });
            because.action(Action::new(Task::AskExtension, Party::Person).from(start).by(ends_on));
        }
        if self.demand.is_none() {
            because.action(Action::new(Task::Link, Party::Holder).by(ends_on));
        }
    }

    /// Which terms ended the registration.
    fn tell_end(
        &self,
        last_day: Day,
        by_the_register: bool,
        because: &mut impl Because<RegistrationReason, RegistrationFact>,
    ) {
        if by_the_register {
            because.reason(RegistrationReason::Deregistered { last_day });
            return;
        }
        for term in self.running_terms().into_iter().filter(|term| term.latest() == last_day) {
            because.reason(reason_of(term, last_day));
        }
        because.reason(RegistrationReason::LastDayCounts { last_day });
    }
}

fn reason_of(term: RunningTerm, last_day: Day) -> RegistrationReason {
    let start = term.start;
    match term.ground {
        EndGround::Unlinked => RegistrationReason::EndedUnlinked { start, last_day },
        EndGround::Extended => RegistrationReason::EndedExtended { start, last_day },
        EndGround::VogNotDelivered => RegistrationReason::EndedWithoutVog { demanded_on: start, last_day },
        EndGround::OwnRequest => RegistrationReason::EndedOnRequest { requested_on: start, last_day },
        EndGround::Death => RegistrationReason::EndedAfterDeath { notified_on: start, last_day },
    }
}

fn tell_shift(request: Request, because: &mut impl Because<RegistrationReason, RegistrationFact>) {
    if request.unshifted != request.last_day {
        because.reason(RegistrationReason::Shifted { unshifted: request.unshifted, last_day: request.last_day });
    }
}
