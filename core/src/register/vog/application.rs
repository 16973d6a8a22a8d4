//! The VOG of a holder who applies for an entry in the LRK (VOG-9): other norms than at
//! registration, and a new VOG does not mean registering again.

use super::{
    AspectSet, Vog, VogFact, VogKind, VogOutcome, VogReason,
    age::Age,
    part::{self, Part},
    profile,
};
use crate::{
    calendar::Day,
    decision::{Action, Because, Party, Question, Task, TurningPoints},
    norm::{Choice, Norms, NumberSet},
    wire::{record, words},
};

words! {
    /// Who applies.
    pub enum Applicant {
        /// Somebody who intends to become a holder (voorgenomen houder).
        NewHolder = "new_holder", nl "een voorgenomen houder", en "an intended holder";
        /// Somebody who is a holder already.
        ExistingHolder = "existing_holder", nl "een bestaande houder", en "an existing holder";
    }
}

record! {
    /// The question whether a holder's VOG does at the application for an LRK entry, asked on the
    /// day of the application.
    #[doc(alias = "aanvraag LRK")]
    pub struct VogAtApplication {
        /// The VOG.
        pub vog: Vog,
        /// Who applies; decides how old the VOG may be.
        pub applicant: Option<Applicant>,
    }
}

impl Question for VogAtApplication {
    type Outcome = VogOutcome;
    type Reason = VogReason;
    type Fact = VogFact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<VogReason, VogFact>) -> VogOutcome {
        if let Choice::NotYet { from } = norms.prk.choose(on) {
            because.reason(VogReason::NotInForce { from });
            return VogOutcome::NotInForce;
        }
        let parts = [
            part::owner(&self.vog, because),
            self.age(norms, on, because),
            profile::weigh(&self.vog, norms, on, because),
            self.aspects(norms, on, because),
        ];
        if parts.contains(&Part::Fails) {
            because.action(Action::new(Task::ApplyForVog, Party::Holder));
        }
        part::verdict(&parts, because)
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.prk.turning_points(days);
        norms.vog_aspects.turning_points(days);
        norms.vog_specific_profiles.turning_points(days);
        norms.vog_application_aspects.turning_points(days);
        for table in [&norms.vog_application_new, &norms.vog_application_existing] {
            table.turning_points(days);
            if let Some(issued_on) = self.vog.issued_on {
                days.begins(issued_on);
                for entry in table.entries() {
                    days.ends(entry.value.last_day(issued_on));
                }
            }
        }
    }
}

impl VogAtApplication {
    fn age(&self, norms: &Norms, on: Day, because: &mut impl Because<VogReason, VogFact>) -> Part {
        let Some(issued_on) = self.vog.issued_on else { return Part::Misses(VogFact::IssuedOn) };
        let (Some(new), Some(existing)) = (norms.vog_application_new.on(on), norms.vog_application_existing.on(on))
        else {
            return Part::Fits;
        };
        let (new, existing) = (Age::on(on, issued_on, *new), Age::on(on, issued_on, *existing));
        match (self.applicant, new, existing) {
            (_, Age::NotYetIssued, _) | (_, _, Age::NotYetIssued) => {
                because.reason(VogReason::NotYetIssued { issued_on });
                Part::Fails
            }
            (Some(Applicant::ExistingHolder), _, Age::YoungEnough { last_day }) => {
                because.reason(VogReason::ApplicationExistingYoungEnough { issued_on, last_day });
                Part::Fits
            }
            (Some(Applicant::ExistingHolder) | None, Age::TooOld { .. }, Age::TooOld { last_day }) => {
                because.reason(VogReason::ApplicationExistingTooOld { issued_on, last_day });
                Part::Fails
            }
            (_, Age::YoungEnough { last_day }, _) => {
                because.reason(VogReason::ApplicationYoungEnough { issued_on, last_day });
                Part::Fits
            }
            (Some(_), Age::TooOld { last_day }, _) => {
                because.reason(VogReason::ApplicationTooOld { issued_on, last_day });
                Part::Fails
            }
            (None, Age::TooOld { .. }, Age::YoungEnough { .. }) => Part::Misses(VogFact::Applicant),
        }
    }

    /// The aspects against fraud are asked of a natural person's VOG only; a VOG RP has a purpose.
    fn aspects(&self, norms: &Norms, on: Day, because: &mut impl Because<VogReason, VogFact>) -> Part {
        if self.vog.kind == VogKind::Rp {
            return Part::Fits;
        }
        let aspects = match (self.vog.function_aspects, self.vog.specific_profile) {
            (Some(aspects), _) => aspects,
            // A VOG with a specific profile was not screened for any aspect.
            (None, Some(_)) => AspectSet::default(),
            // The profile's part asks for the aspects.
            (None, None) => return Part::Fits,
        };
        let mut part = Part::Fits;
        for aspect in norms.vog_application_aspects.on(on).map(NumberSet::as_slice).unwrap_or_default() {
            if aspects.contains(*aspect) {
                because.reason(VogReason::ApplicationAspectFits { aspect: *aspect });
            } else {
                because.reason(VogReason::ApplicationAspectLacking { aspect: *aspect });
                part = Part::Fails;
            }
        }
        part
    }
}
