//! Weighing where a facility abroad stands.

use super::{
    AbroadDecision, AbroadFact as Fact, AbroadOutcome as Outcome, AbroadReason as Reason, CareAbroad, ProofValidity,
    settle::{Given, Texts},
};
use crate::{
    calendar::Day,
    decision::{Action, Because, Party, Question, Task, TurningPoints},
    norm::{AbroadCountry, AbroadFacility, Choice, Norms},
};

impl Question for CareAbroad {
    type Outcome = Outcome;
    type Reason = Reason;
    type Fact = Fact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<Reason, Fact>) -> Outcome {
        if self.decision == Some(AbroadDecision::Positive) {
            return self.registered(norms, on, because);
        }
        let Some(texts) = Texts::of(norms, on) else {
            if self.decision == Some(AbroadDecision::Negative) && norms.abroad_registered_from.applies(on) {
                because.reason(Reason::Refused);
                return Outcome::NotRegistered;
            }
            tell_not_modelled(norms, on, because);
            return Outcome::NotModelled;
        };
        let (given, outcome) = match self.settled(texts, on) {
            Ok(settled) => settled,
            Err(missing) => {
                for fact in missing {
                    because.missing(fact);
                }
                return Outcome::Undetermined;
            }
        };
        self.tell(norms, on, texts, given, outcome, because);
        outcome
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.abroad_application.turning_points(days);
        norms.abroad_facilities.turning_points(days);
        norms.abroad_equated.turning_points(days);
        norms.abroad_other_country.turning_points(days);
        norms.abroad_registered_from.turning_points(days);
        norms.abroad_registered_for.turning_points(days);
        if let Some(ProofValidity::Until { last }) = self.proof_valid {
            days.ends(last);
        }
        if let Some(received_on) = self.received_on {
            days.begins(received_on);
            for entry in norms.abroad_registered_for.entries() {
                days.ends(entry.value.last_day(received_on));
            }
        }
    }
}

fn tell_not_modelled(norms: &Norms, on: Day, because: &mut impl Because<Reason, Fact>) {
    match norms.abroad_application.choose(on) {
        Choice::NotYet { from } => because.reason(Reason::NotModelledBefore { from }),
        Choice::Ended { on: until } => because.reason(Reason::NotModelledAfter { until }),
        Choice::InForce(_) | Choice::NotModelled => {}
    }
}

impl CareAbroad {
    /// The minister decided positively: from when until when is the facility registered?
    fn registered(&self, norms: &Norms, on: Day, because: &mut impl Because<Reason, Fact>) -> Outcome {
        if !norms.abroad_registered_from.applies(on) {
            because.reason(Reason::RegistrationNotModelled);
            return Outcome::NotModelled;
        }
        let Some(received_on) = self.received_on else {
            because.missing(Fact::ReceivedOn);
            return Outcome::Undetermined;
        };
        if on < received_on {
            because.reason(Reason::NotReceivedYet { received_on });
            return Outcome::NotRegistered;
        }
        let last = norms.abroad_registered_for.on(on).map(|term| {
            let last = term.last_day(received_on);
            match self.proof_valid {
                Some(ProofValidity::Until { last: valid }) => last.min(valid),
                _ => last,
            }
        });
        match last {
            Some(last) if last < on => {
                because.reason(Reason::Ended { last });
                Outcome::NotRegistered
            }
            last => {
                because.reason(Reason::Registered { received_on });
                if let Some(last) = last {
                    because.reason(Reason::RegisteredUntil { last });
                }
                Outcome::Registered
            }
        }
    }

    /// The outcome and one way in which it comes about, or the facts that decide.
    fn settled(&self, texts: Texts<'_>, on: Day) -> Result<(Given, Outcome), smallvec::SmallVec<[Fact; 5]>> {
        if let Some(country) = self.country {
            return self.settle_in(texts, country, on);
        }
        let mut settled = None;
        for country in AbroadCountry::ALL {
            let Ok((given, outcome)) = self.settle_in(texts, *country, on) else {
                return Err(smallvec::smallvec![Fact::Country]);
            };
            match settled {
                Some((_, earlier)) if earlier != outcome => return Err(smallvec::smallvec![Fact::Country]),
                _ => settled = Some((given, outcome)),
            }
        }
        settled.ok_or_else(|| smallvec::smallvec![Fact::Country])
    }

    fn tell(
        &self,
        norms: &Norms,
        on: Day,
        texts: Texts<'_>,
        given: Given,
        outcome: Outcome,
        because: &mut impl Because<Reason, Fact>,
    ) {
        let is_known = self.country.is_some() && self.facility.is_some();
        match outcome {
            Outcome::Equated => return self.tell_equated(texts, given, because),
            Outcome::NotRegistered => {
                because.reason(Reason::Refused);
                return self.tell_not_equated(texts, given, is_known, because);
            }
            Outcome::NoFacility => {
                self.tell_not_equated(texts, given, is_known, because);
                if let (Some(country), Some(facility)) = (self.country, self.facility) {
                    because.reason(Reason::NotListed { country, facility });
                }
                return;
            }
            _ => {}
        }
        self.tell_not_equated(texts, given, is_known, because);
        if is_known || outcome == Outcome::Judgement {
            self.tell_place(texts, given, because);
        }
        for part in self.parts_missing(texts) {
            because.reason(Reason::MissingPart { part });
        }
        if outcome == Outcome::Incomplete {
            if self.parts_missing(texts).next().is_none() {
                because.reason(Reason::AllParts);
            }
            because.action(Action::new(Task::ApplyForForeignCare, Party::Parent));
            return;
        }
        because.reason(Reason::AllParts);
        self.tell_decision(norms, on, because);
    }

    fn tell_equated(&self, texts: Texts<'_>, given: Given, because: &mut impl Because<Reason, Fact>) {
        let row = texts.equated.rows().iter().find(|row| given.is_of(**row) && given.has_proof_of(**row));
        let Some(AbroadFacility { article, facility, proof, must_be_valid, .. }) = row.copied() else { return };
        because.reason(Reason::Equated { article, facility, proof });
        if let (true, Some(ProofValidity::Until { last })) = (must_be_valid, self.proof_valid) {
            because.reason(Reason::EquatedUntil { last });
        }
    }

    /// Why a facility that an article equates is not equated.
    fn tell_not_equated(
        &self,
        texts: Texts<'_>,
        given: Given,
        is_known: bool,
        because: &mut impl Because<Reason, Fact>,
    ) {
        if !is_known {
            return;
        }
        let rows = || texts.equated.rows().iter().filter(|row| given.is_of(**row) && self.is_in_known_place(**row));
        let Some(with_proof) = rows().find(|row| Some(row.proof) == self.proof) else {
            for AbroadFacility { article, facility, proof, .. } in rows().copied() {
                because.reason(Reason::EquatedWith { article, facility, proof });
            }
            return;
        };
        if let (true, false, Some(ProofValidity::Until { last })) =
            (with_proof.must_be_valid, given.is_valid, self.proof_valid)
        {
            because.reason(Reason::EquatedProofExpired { last });
        }
        if with_proof.with_contract && self.service_contract == Some(false) {
            because.reason(Reason::NoContract { article: with_proof.article });
        }
    }

    /// What counts at this place, and which proof.
    fn tell_place(&self, texts: Texts<'_>, given: Given, because: &mut impl Because<Reason, Fact>) {
        let rows = || texts.facilities.rows().iter().filter(|row| given.is_of(**row));
        let mut of_country = texts.facilities.rows().iter().filter(|row| row.country == self.country);
        if of_country.any(|row| !self.is_in_known_place(*row)) {
            return;
        }
        if rows().next().is_none() {
            because.reason(Reason::NoArticle { country: given.country });
            return;
        }
        let with_proof = rows().find(|row| Some(row.proof) == self.proof);
        for AbroadFacility { article, facility, proof, .. } in rows().copied() {
            if with_proof.is_none_or(|known| known.proof == proof) {
                because.reason(Reason::Listed { article, facility, proof });
            }
        }
        match (with_proof, self.proof, self.proof_valid) {
            (None, Some(proof), _) => because.reason(Reason::OtherProof { proof }),
            (Some(row), _, Some(ProofValidity::Until { last })) if row.must_be_valid && !given.is_valid => {
                because.reason(Reason::ProofExpired { last });
            }
            _ => {}
        }
    }

    /// Does the row speak of the whole country, or of a part that is known?
    fn is_in_known_place(&self, row: AbroadFacility) -> bool {
        row.region.is_none() || self.region.is_some()
    }

    fn tell_decision(&self, norms: &Norms, on: Day, because: &mut impl Because<Reason, Fact>) {
        let Some(received_on) = self.received_on else {
            because.action(Action::new(Task::ApplyForForeignCare, Party::Parent));
            return;
        };
        because.reason(Reason::FromReceipt { received_on });
        let action = Action::new(Task::DecideForeignCare, Party::Minister);
        let Some(term) = norms.abroad_decision.on(on) else {
            because.action(action);
            return;
        };
        let by = term.statutory_end(received_on, &[]).unwrap_or_else(|_| term.last_day(received_on));
        because.reason(Reason::DecisionBy { by });
        because.action(action.by(by));
    }
}
