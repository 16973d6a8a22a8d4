//! The way a change of a registered facility goes.

use super::{FacilityChangeFact, FacilityChangeOutcome, FacilityChangeReason};
use crate::{
    calendar::Day,
    decision::{Action, Because, Party, Question, Task, TurningPoints},
    facility::{FacilityKind, life::decide_by},
    norm::{Choice, Norms},
    wire::{record, words},
};

words! {
    /// What changes.
    pub enum FacilityChangeKind {
        /// The holder.
        #[doc(alias = "houderwijziging")]
        Holder = "holder", nl "de houder", en "the holder";
        /// The address.
        #[doc(alias = "verhuizing")]
        Address = "address", nl "het adres", en "the address";
        /// The holder opens another facility, at this address or another.
        SecondFacility = "second_facility", nl "een tweede voorziening", en "a second facility";
        /// The holder ends the work.
        #[doc(alias = "beëindiging van de exploitatie")]
        End = "end", nl "het einde van de exploitatie", en "the end of the work";
        /// Other data, such as the name, the telephone number or the number of places.
        #[doc(alias = "kindplaatsen")]
        Other = "other", nl "andere gegevens", en "other data";
    }
}

record! {
    /// The question what a change of a registered facility needs, asked on a day (LRK-2).
    ///
    /// ```
    /// use kinderopvang::{
    ///     calendar::Day,
    ///     decision::Question,
    ///     facility::{FacilityChange, FacilityChangeKind, FacilityChangeOutcome, FacilityKind},
    /// };
    /// let change_on: Day = "2026-07-01".parse()?;
    /// let change = FacilityChange {
    ///     change: Some(FacilityChangeKind::Holder),
    ///     kind: Some(FacilityKind::Kdv),
    ///     change_on: Some(change_on),
    ///     ..Default::default()
    /// };
    /// let by: Day = "2026-06-30".parse()?;
    /// assert_eq!(change.decide(by).outcome, FacilityChangeOutcome::JointRequest { by });
    /// assert_eq!(change.decide(change_on).outcome, FacilityChangeOutcome::JointRequestOverdue { by });
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[derive(Copy, Default, Eq)]
    #[doc(alias = "wijziging gegevens")]
    pub struct FacilityChange {
        /// What changes.
        pub change: Option<FacilityChangeKind>,
        /// The kind of facility.
        pub kind: Option<FacilityKind>,
        /// Is it a crèche in which the parents themselves take turns? Matters when a centre moves.
        #[doc(alias = "ouderparticipatiecrèche")]
        pub parent_participation: Option<bool>,
        /// The first day on which the change holds; matters for the holder and for the end.
        pub change_on: Option<Day>,
        /// The day the municipality received the joint request for another holder; absent while there is none.
        pub requested_on: Option<Day>,
    }
}

impl Question for FacilityChange {
    type Outcome = FacilityChangeOutcome;
    type Reason = FacilityChangeReason;
    type Fact = FacilityChangeFact;

    fn weigh(
        &self,
        norms: &Norms,
        on: Day,
        because: &mut impl Because<FacilityChangeReason, FacilityChangeFact>,
    ) -> FacilityChangeOutcome {
        // The rules about changes stand in the decree; of all of them this is the one every change can meet.
        if let Choice::NotYet { from } = norms.lrk_new_application.choose(on) {
            because.reason(FacilityChangeReason::NotInForce { from });
            return FacilityChangeOutcome::NotInForce;
        }
        if self.kind == Some(FacilityKind::Psz)
            && let Choice::Ended { on: last_day } = norms.lrk_playgroups.choose(on)
        {
            because.reason(FacilityChangeReason::PlaygroupsEnded { last_day });
            return FacilityChangeOutcome::NotInForce;
        }
        match self.change {
            None => {
                because.missing(FacilityChangeFact::Change);
                FacilityChangeOutcome::Undetermined
            }
            Some(FacilityChangeKind::Holder) => self.holder(norms, on, because),
            Some(FacilityChangeKind::Address) => self.address(norms, on, because),
            Some(FacilityChangeKind::SecondFacility) => {
                because.reason(FacilityChangeReason::NewFacility);
                self.new_application(because)
            }
            Some(FacilityChangeKind::End) => self.end(norms, on, because),
            Some(FacilityChangeKind::Other) => self.amendment(because),
        }
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.lrk_new_application.turning_points(days);
        norms.lrk_parent_creche_moves.turning_points(days);
        if self.kind == Some(FacilityKind::Psz) {
            norms.lrk_playgroups.turning_points(days);
        }
        for day in [self.change_on, self.requested_on].into_iter().flatten() {
            days.begins(day);
        }
        if let Some((by, _)) = self.requested_on.and_then(|requested_on| decide_by(norms, requested_on)) {
            days.ends(by);
        }
    }
}

impl FacilityChange {
    /// Who acts for the facility: for a childminder the agency does.
    fn party(&self) -> Party {
        if self.kind == Some(FacilityKind::Vgo) { Party::Agency } else { Party::Holder }
    }

    fn holder(
        &self,
        norms: &Norms,
        on: Day,
        because: &mut impl Because<FacilityChangeReason, FacilityChangeFact>,
    ) -> FacilityChangeOutcome {
        let Some(kind) = self.kind else {
            because.missing(FacilityChangeFact::Kind);
            return FacilityChangeOutcome::Undetermined;
        };
        if kind == FacilityKind::Vgo {
            because.reason(FacilityChangeReason::OtherChildminder);
            return self.new_application(because);
        }
        because.reason(FacilityChangeReason::JointRequest);
        if let Some(requested_on) = self.requested_on.filter(|requested_on| *requested_on <= on) {
            return self.requested(norms, on, requested_on, because);
        }
        let Some(change_on) = self.change_on else {
            because.missing(FacilityChangeFact::ChangeOn);
            return FacilityChangeOutcome::Undetermined;
        };
        let by = change_on.previous().unwrap_or(change_on);
        because.reason(FacilityChangeReason::BeforeTheChange { change_on, by });
        because.action(Action::new(Task::AskHolderChange, Party::Holder).by(by));
        if on < change_on {
            FacilityChangeOutcome::JointRequest { by }
        } else {
            FacilityChangeOutcome::JointRequestOverdue { by }
        }
    }

    /// A joint request is treated as an application, and changes nothing meanwhile.
    fn requested(
        &self,
        norms: &Norms,
        on: Day,
        requested_on: Day,
        because: &mut impl Because<FacilityChangeReason, FacilityChangeFact>,
    ) -> FacilityChangeOutcome {
        if let Some(change_on) = self.change_on
            && change_on <= requested_on
        {
            because.reason(FacilityChangeReason::RequestedLate { requested_on, change_on });
        }
        because.reason(FacilityChangeReason::StaysRegistered { requested_on });
        because.reason(FacilityChangeReason::AfterTheDecision);
        let Some((by, plain)) = decide_by(norms, requested_on) else {
            because.action(Action::new(Task::DecideApplication, Party::Municipality));
            return FacilityChangeOutcome::HolderRequested { decide_by: None };
        };
        because.reason(FacilityChangeReason::DecideBy { requested_on, by });
        if plain != by {
            because.reason(FacilityChangeReason::DecisionShifted { plain, by });
        }
        because.action(Action::new(Task::DecideApplication, Party::Municipality).by(by));
        if on <= by {
            return FacilityChangeOutcome::HolderRequested { decide_by: Some(by) };
        }
        because.reason(FacilityChangeReason::NoSilentPermission);
        FacilityChangeOutcome::HolderDecisionOverdue { decide_by: by }
    }

    fn address(
        &self,
        norms: &Norms,
        on: Day,
        because: &mut impl Because<FacilityChangeReason, FacilityChangeFact>,
    ) -> FacilityChangeOutcome {
        let may_be_creche = matches!(self.kind, Some(FacilityKind::Kdv | FacilityKind::Bso));
        let creche_moves = norms.lrk_parent_creche_moves.applies(on);
        match (self.kind, self.parent_participation) {
            (None, _) => {
                because.missing(FacilityChangeFact::Kind);
                if creche_moves && self.parent_participation.is_none() {
                    because.missing(FacilityChangeFact::ParentParticipation);
                }
                FacilityChangeOutcome::Undetermined
            }
            (Some(FacilityKind::Gob), _) => {
                because.reason(FacilityChangeReason::AgencyMoves);
                self.amendment(because)
            }
            (Some(_), None) if may_be_creche && creche_moves => {
                because.missing(FacilityChangeFact::ParentParticipation);
                FacilityChangeOutcome::Undetermined
            }
            (Some(_), Some(true)) if may_be_creche && creche_moves => {
                because.reason(FacilityChangeReason::ParentCrecheMoves);
                self.amendment(because)
            }
            (Some(_), parent_participation) => {
                because.reason(FacilityChangeReason::OtherAddress);
                if may_be_creche
                    && parent_participation == Some(true)
                    && let Choice::NotYet { from } = norms.lrk_parent_creche_moves.choose(on)
                {
                    because.reason(FacilityChangeReason::ParentCrecheLater { from });
                }
                self.new_application(because)
            }
        }
    }

    fn end(
        &self,
        norms: &Norms,
        on: Day,
        because: &mut impl Because<FacilityChangeReason, FacilityChangeFact>,
    ) -> FacilityChangeOutcome {
        because.reason(FacilityChangeReason::Withdrawal);
        if norms.lrk_no_back_dating.applies(on) {
            match self.change_on {
                Some(wanted) if wanted < on => {
                    because.reason(FacilityChangeReason::NotDatedBack { wanted, earliest: on });
                }
                _ => because.reason(FacilityChangeReason::FromProcessing),
            }
        }
        because.action(Action::new(Task::AskWithdrawal, self.party()));
        FacilityChangeOutcome::Withdrawal
    }

    fn new_application(
        &self,
        because: &mut impl Because<FacilityChangeReason, FacilityChangeFact>,
    ) -> FacilityChangeOutcome {
        because.action(Action::new(Task::ApplyForPermission, self.party()));
        FacilityChangeOutcome::NewApplication
    }

    fn amendment(&self, because: &mut impl Because<FacilityChangeReason, FacilityChangeFact>) -> FacilityChangeOutcome {
        because.reason(FacilityChangeReason::Amendment);
        because.action(Action::new(Task::AskAmendment, self.party()));
        FacilityChangeOutcome::Amendment
    }
}
