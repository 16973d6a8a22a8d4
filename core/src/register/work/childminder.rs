//! What a childminder needs besides (WORK-2): the application after the registrations, and the
//! permission to operate.

use super::{
    Household, MayWork, MayWorkFact, MayWorkReason,
    question::{Part, Window},
};
use crate::{
    calendar::Day,
    decision::{Action, Because, Party, Silent, Task},
    norm::Norms,
};

impl MayWork<'_> {
    /// The application is judged by the text in force on its own day, the permission by the day
    /// that is asked about.
    pub(super) fn as_childminder(
        &self,
        norms: &Norms,
        on: Day,
        because: &mut impl Because<MayWorkReason, MayWorkFact>,
    ) -> Part {
        let application = self.application(norms, on, because);
        if application == Part::Fails {
            because.action(Action::new(Task::ApplyForPermission, Party::Agency));
        }
        application.and(self.permission(on, because))
    }

    /// Where it is unknown whether the person is a childminder, that matters unless the person could
    /// begin as a childminder too.
    pub(super) fn if_childminder(
        &self,
        norms: &Norms,
        on: Day,
        because: &mut impl Because<MayWorkReason, MayWorkFact>,
    ) -> Part {
        if self.as_childminder(norms, on, &mut Silent) == Part::Fits {
            return Part::Fits;
        }
        because.missing(MayWorkFact::Setting);
        Part::Misses
    }

    fn permission(&self, on: Day, because: &mut impl Because<MayWorkReason, MayWorkFact>) -> Part {
        match self.permission_from {
            None => {
                because.missing(MayWorkFact::PermissionFrom);
                Part::Misses
            }
            Some(from) if on < from => {
                because.reason(MayWorkReason::PermissionLater { from });
                Part::Fails
            }
            Some(from) => {
                because.reason(MayWorkReason::PermissionSince { from });
                Part::Fits
            }
        }
    }

    fn application(&self, norms: &Norms, on: Day, because: &mut impl Because<MayWorkReason, MayWorkFact>) -> Part {
        if matches!(self.window(norms, on), Window::Until(_)) {
            return Part::Fits;
        }
        let Some(application_on) = self.application_on else {
            because.missing(MayWorkFact::ApplicationOn);
            if self.household.is_none() {
                because.missing(MayWorkFact::Household);
            }
            return Part::Misses;
        };
        if on < application_on {
            because.reason(MayWorkReason::NotAppliedYet { application_on });
            return Part::Fails;
        }
        self.own_registration(norms, application_on, because).and(self.others(norms, application_on, because))
    }

    fn own_registration(
        &self,
        norms: &Norms,
        application_on: Day,
        because: &mut impl Because<MayWorkReason, MayWorkFact>,
    ) -> Part {
        // An unknown registration is asked for where the registration itself is weighed.
        let Some(registration) = self.registration else { return Part::Fits };
        if !norms.work_application_own.applies(application_on) {
            return Part::Fits;
        }
        match registration.registered_on(application_on) {
            Some(registered_on) => {
                because.reason(MayWorkReason::RegisteredBeforeApplication { registered_on, application_on });
                Part::Fits
            }
            None => {
                because.reason(MayWorkReason::NotRegisteredAtApplication { application_on });
                Part::Fails
            }
        }
    }

    fn others(
        &self,
        norms: &Norms,
        application_on: Day,
        because: &mut impl Because<MayWorkReason, MayWorkFact>,
    ) -> Part {
        if !norms.work_application_all.applies(application_on) {
            return Part::Fits;
        }
        match self.household {
            None => {
                because.missing(MayWorkFact::Household);
                Part::Misses
            }
            Some(Household::Incomplete {}) => {
                because.reason(MayWorkReason::HouseholdIncomplete { application_on });
                Part::Fails
            }
            Some(Household::Registered { on }) => match on.iter().copied().max() {
                Some(registered_on) if registered_on > application_on => {
                    because.reason(MayWorkReason::HouseholdAfterApplication { registered_on, application_on });
                    Part::Fails
                }
                _ => {
                    because.reason(MayWorkReason::HouseholdBeforeApplication { application_on });
                    Part::Fits
                }
            },
        }
    }
}
