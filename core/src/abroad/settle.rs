//! What a facility gets when everything about it is known, and every way in which it may be known.

use smallvec::SmallVec;

use super::{AbroadDecision, AbroadFact as Fact, AbroadOutcome as Outcome, CareAbroad, ProofValidity};
use crate::{
    calendar::Day,
    norm::{
        AbroadCountry, AbroadFacilities, AbroadFacility, AbroadFacilityKind, AbroadParts, AbroadProof, AbroadRegion,
        Norms,
    },
};

/// The texts of a day.
#[derive(Clone, Copy)]
pub(super) struct Texts<'n> {
    pub(super) application: &'n AbroadParts,
    pub(super) facilities: &'n AbroadFacilities,
    pub(super) equated: &'n AbroadFacilities,
}

impl<'n> Texts<'n> {
    /// The texts of a day; none where one of them is not modelled.
    pub(super) fn of(norms: &'n Norms, on: Day) -> Option<Self> {
        Some(Self {
            application: norms.abroad_application.on(on)?,
            facilities: norms.abroad_facilities.on(on)?,
            equated: norms.abroad_equated.on(on)?,
        })
    }
}

/// Everything about a facility that decides.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Given {
    pub(super) country: AbroadCountry,
    pub(super) region: AbroadRegion,
    pub(super) facility: AbroadFacilityKind,
    pub(super) proof: AbroadProof,
    pub(super) is_valid: bool,
    pub(super) has_contract: bool,
}

impl Given {
    /// Is the facility one of this row, in its place?
    pub(super) fn is_of(self, row: AbroadFacility) -> bool {
        row.country.is_none_or(|country| country == self.country) && self.is_in(row) && fits(row, self.facility)
    }

    fn is_in(self, row: AbroadFacility) -> bool {
        row.region.is_none_or(|region| region == self.region)
    }

    /// Has it the proof of this row?
    pub(super) fn has_proof_of(self, row: AbroadFacility) -> bool {
        row.proof == self.proof && (!row.must_be_valid || self.is_valid) && (!row.with_contract || self.has_contract)
    }
}

/// A centre stands for a centre of any name.
fn fits(row: AbroadFacility, facility: AbroadFacilityKind) -> bool {
    row.facility == facility || (row.facility == AbroadFacilityKind::Centre && facility.is_centre())
}

impl CareAbroad {
    /// The outcome with everything known; the minister has not decided positively.
    pub(super) fn settle(&self, texts: Texts<'_>, given: Given) -> Outcome {
        if texts.equated.rows().iter().any(|row| given.is_of(*row) && given.has_proof_of(*row)) {
            return Outcome::Equated;
        }
        if self.decision == Some(AbroadDecision::Negative) {
            return Outcome::NotRegistered;
        }
        let rows = texts.facilities.rows();
        let is_listed = rows.iter().any(|row| given.is_of(*row));
        let has_article = rows.iter().any(|row| row.country == Some(given.country) && given.is_in(*row));
        if has_article && !is_listed {
            return Outcome::NoFacility;
        }
        if self.parts_missing(texts).next().is_some() {
            return Outcome::Incomplete;
        }
        if !is_listed {
            return Outcome::Judgement;
        }
        if rows.iter().any(|row| given.is_of(*row) && given.has_proof_of(*row)) {
            Outcome::ToBeDecided
        } else {
            Outcome::Incomplete
        }
    }

    /// What the application does not state.
    pub(super) fn parts_missing<'t>(&'t self, texts: Texts<'t>) -> impl Iterator<Item = crate::norm::AbroadPart> + 't {
        texts.application.rows().iter().copied().filter(|part| !self.given.contains(part))
    }

    /// Is the proof valid on this day?
    fn is_valid(&self, on: Day) -> Option<bool> {
        self.proof_valid.map(|validity| match validity {
            ProofValidity::Until { last } => on <= last,
            ProofValidity::OpenEnded {} => true,
        })
    }

    /// Every way in which the facility may be known, in this country.
    fn possibilities(&self, texts: Texts<'_>, country: AbroadCountry, on: Day) -> Vec<Given> {
        let rows = || {
            let all = texts.equated.rows().iter().chain(texts.facilities.rows());
            all.filter(move |row| row.country.is_none_or(|of| of == country))
        };
        let regions = known_or(self.region, AbroadRegion::Other, rows().filter_map(|row| row.region));
        let facilities = known_or(self.facility, AbroadFacilityKind::Other, rows().map(|row| row.facility));
        let proofs = known_or(self.proof, AbroadProof::Other, rows().map(|row| row.proof));
        let valid = known_or(self.is_valid(on), false, [true].into_iter());
        let contract = known_or(self.service_contract, false, [true].into_iter());
        let mut all = Vec::new();
        for region in &regions {
            for facility in &facilities {
                for proof in &proofs {
                    for is_valid in &valid {
                        for has_contract in &contract {
                            all.push(Given {
                                country,
                                region: *region,
                                facility: *facility,
                                proof: *proof,
                                is_valid: *is_valid,
                                has_contract: *has_contract,
                            });
                        }
                    }
                }
            }
        }
        all
    }

    /// The outcome in this country, with one way in which it comes about; or the facts that decide.
    pub(super) fn settle_in(
        &self,
        texts: Texts<'_>,
        country: AbroadCountry,
        on: Day,
    ) -> Result<(Given, Outcome), SmallVec<[Fact; 5]>> {
        let all: Vec<(Given, Outcome)> = self
            .possibilities(texts, country, on)
            .into_iter()
            .map(|given| (given, self.settle(texts, given)))
            .collect();
        match all.first() {
            Some((given, outcome)) if all.iter().all(|(_, other)| other == outcome) => Ok((*given, *outcome)),
            _ => Err(facts_that_matter(&all)),
        }
    }
}

/// The known value, or the fallback and every value that the rows name.
fn known_or<T: Copy + PartialEq>(known: Option<T>, fallback: T, named: impl Iterator<Item = T>) -> SmallVec<[T; 12]> {
    if let Some(known) = known {
        return SmallVec::from_slice(&[known]);
    }
    let mut values = SmallVec::from_slice(&[fallback]);
    for value in named {
        if !values.contains(&value) {
            values.push(value);
        }
    }
    values
}

/// Makes one thing about a facility the same as about another.
type Alike = fn(&mut Given, &Given);

/// The facts of which some value changes the outcome while all others stay the same.
fn facts_that_matter(all: &[(Given, Outcome)]) -> SmallVec<[Fact; 5]> {
    let Some((first, _)) = all.first().copied() else { return SmallVec::new() };
    let alike: [(Fact, Alike); 5] = [
        (Fact::Region, |given, first| given.region = first.region),
        (Fact::Facility, |given, first| given.facility = first.facility),
        (Fact::Proof, |given, first| given.proof = first.proof),
        (Fact::ProofValid, |given, first| given.is_valid = first.is_valid),
        (Fact::ServiceContract, |given, first| given.has_contract = first.has_contract),
    ];
    let matters = |(_, alike): &(Fact, Alike)| {
        let mut seen: Vec<(Given, Outcome)> = all
            .iter()
            .map(|(given, outcome)| {
                let mut same = *given;
                alike(&mut same, &first);
                (same, *outcome)
            })
            .collect();
        seen.sort_unstable();
        seen.windows(2).any(|pair| matches!(pair, [one, other] if one.0 == other.0 && one.1 != other.1))
    };
    alike.iter().filter(|one| matters(one)).map(|(fact, _)| *fact).collect()
}
