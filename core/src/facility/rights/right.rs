//! May somebody in this role do this with this object?

use super::{AccessFact, AccessReason};
use crate::{
    calendar::Day,
    decision::{Because, Question, TurningPoints, outcomes},
    norm::{Choice, Norms, RegisterAction, RegisterObject, RegisterRole, RightMark, RightsMatrix},
    wire::record,
};

record! {
    /// The question whether somebody in a role may do something with an object of the register of
    /// facilities (annex 1, 5.1.3).
    ///
    /// ```
    /// use kinderopvang::{
    ///     decision::Question,
    ///     facility::{AccessOutcome, AccessRight},
    ///     norm::{RegisterAction, RegisterObject, RegisterRole},
    /// };
    /// let question = AccessRight {
    ///     role: Some(RegisterRole::MunicipalityOfficer),
    ///     object: Some(RegisterObject::InspectionReport),
    ///     action: Some(RegisterAction::Change),
    ///     public_data: None,
    /// };
    /// assert_eq!(question.decide("2013-03-01".parse()?).outcome, AccessOutcome::NotAllowed);
    /// # Ok::<(), kinderopvang::calendar::DayError>(())
    /// ```
    #[derive(Copy, Eq, Hash)]
    #[doc(alias = "CU-matrix")]
    #[doc(alias = "autorisatie")]
    pub struct AccessRight {
        /// The role.
        pub role: Option<RegisterRole>,
        /// The object.
        pub object: Option<RegisterObject>,
        /// What one wants to do.
        pub action: Option<RegisterAction>,
        /// Is it about public data of a facility that is or was registered? Matters where the right
        /// ends there. What is public [`public_view`](crate::facility::public_view) says.
        pub public_data: Option<bool>,
    }
}

outcomes! {
    /// May it be done?
    pub enum AccessOutcome {
        /// Yes.
        Allowed = "allowed", nl "dit mag", en "it is allowed";
        /// Only with public data of a facility that is or was registered.
        PublicDataOnly = "public_data_only", nl "dit mag alleen met publieke gegevens van een voorziening die geregistreerd is of was", en "it is allowed only with public data of a facility that is or was registered";
        /// No.
        NotAllowed = "not_allowed", nl "dit mag niet", en "it is not allowed";
        /// A missing fact decides.
        Undetermined = "undetermined", nl "niet vast te stellen: er ontbreken gegevens", en "undetermined: facts are missing";
        /// No matrix of this day is known.
        NotInForce = "not_in_force", nl "van deze dag is geen matrix van rechten bekend", en "no matrix of rights of this day is known";
    }
}

/// A role, an object and an action.
type Combination = (RegisterRole, RegisterObject, RegisterAction);

impl AccessRight {
    /// Every combination that the known facts leave.
    fn combinations(&self) -> impl Iterator<Item = Combination> + Clone + '_ {
        let roles = self.role.as_ref().map_or(RegisterRole::ALL, std::slice::from_ref);
        let objects = self.object.as_ref().map_or(RegisterObject::ALL, std::slice::from_ref);
        let actions = self.action.as_ref().map_or(RegisterAction::ALL, std::slice::from_ref);
        roles.iter().flat_map(move |role| {
            objects.iter().flat_map(move |object| actions.iter().map(move |action| (*role, *object, *action)))
        })
    }

    fn outcome_of(self, matrix: &RightsMatrix, (role, object, action): Combination) -> AccessOutcome {
        match (matrix.mark(role, object), self.public_data) {
            (Some(mark), _) if !mark.covers(action) => AccessOutcome::NotAllowed,
            (Some(RightMark::PublicView), None) => AccessOutcome::PublicDataOnly,
            (Some(RightMark::PublicView), Some(false)) | (None, _) => AccessOutcome::NotAllowed,
            (Some(_), _) => AccessOutcome::Allowed,
        }
    }

    /// The reasons for one combination.
    fn tell(
        self,
        matrix: &RightsMatrix,
        (role, object, action): Combination,
        because: &mut impl Because<AccessReason, AccessFact>,
    ) {
        let Some(mark) = matrix.mark(role, object) else {
            because.reason(AccessReason::NoMark { role, object });
            return;
        };
        because.reason(AccessReason::Marked { role, object, mark });
        if !mark.covers(action) {
            because.reason(AccessReason::OtherAction { action });
        } else if mark == RightMark::PublicView {
            match self.public_data {
                Some(true) => because.reason(AccessReason::DataPublic),
                Some(false) => because.reason(AccessReason::DataNotPublic),
                None => because.missing(AccessFact::PublicData),
            }
        }
    }

    /// The missing facts that decide: those by which alone two combinations get different answers.
    fn tell_missing(self, matrix: &RightsMatrix, because: &mut impl Because<AccessReason, AccessFact>) {
        let differ =
            |one: Combination, other: Combination| self.outcome_of(matrix, one) != self.outcome_of(matrix, other);
        let all = self.combinations();
        let decides = |alone: fn(Combination, Combination) -> bool| {
            all.clone().any(|one| all.clone().any(|other| alone(one, other) && differ(one, other)))
        };
        if self.role.is_none() && decides(|one, other| (one.1, one.2) == (other.1, other.2)) {
            because.missing(AccessFact::Role);
        }
        if self.object.is_none() && decides(|one, other| (one.0, one.2) == (other.0, other.2)) {
            because.missing(AccessFact::Object);
        }
        if self.action.is_none() && decides(|one, other| (one.0, one.1) == (other.0, other.1)) {
            because.missing(AccessFact::Action);
        }
        if self.combinations().any(|one| self.outcome_of(matrix, one) == AccessOutcome::PublicDataOnly) {
            because.missing(AccessFact::PublicData);
        }
    }
}

impl Question for AccessRight {
    type Outcome = AccessOutcome;
    type Reason = AccessReason;
    type Fact = AccessFact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<AccessReason, AccessFact>) -> AccessOutcome {
        let matrix = match norms.register_rights.choose(on) {
            Choice::InForce(entry) => &entry.value,
            Choice::NotYet { from } => {
                because.reason(AccessReason::NotReadBefore { from });
                return AccessOutcome::NotInForce;
            }
            Choice::Ended { on: until } => {
                because.reason(AccessReason::NotReadSince { until });
                return AccessOutcome::NotInForce;
            }
            Choice::NotModelled => return AccessOutcome::NotInForce,
        };
        let mut combinations = self.combinations();
        // There is always at least one: every list of words has words.
        let Some(first) = combinations.next() else { return AccessOutcome::Undetermined };
        let outcome = self.outcome_of(matrix, first);
        let mut is_known = true;
        for other in combinations {
            is_known = false;
            if self.outcome_of(matrix, other) != outcome {
                self.tell_missing(matrix, because);
                return AccessOutcome::Undetermined;
            }
        }
        if is_known {
            self.tell(matrix, first, because);
        } else {
            because.reason(AccessReason::WhateverIsMissing);
            if outcome == AccessOutcome::PublicDataOnly {
                because.missing(AccessFact::PublicData);
            }
        }
        outcome
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.register_rights.turning_points(days);
    }
}
