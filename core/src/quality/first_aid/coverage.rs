//! Is somebody with a valid certificate there at every moment of a day?

use super::{
    FirstAidAdult, FirstAidFact as Fact, FirstAidGap, FirstAidOpening, FirstAidOutcome, FirstAidPlace as Place,
    FirstAidReason as Reason,
    stretches::{Stretch, stretches},
};
use crate::{
    calendar::Day,
    decision::{Action, Because, Party, Question, Task, TurningPoints, outcomes},
    norm::{Choice, Norms},
    wire::record,
};

record! {
    /// The question whether, at every minute of the care of the asked day, an adult with a valid
    /// certificate of first aid for children is there (rule RGL-2): for a centre, for day care and
    /// out-of-school care at one address, or for a childminder.
    ///
    /// ```
    /// use kinderopvang::{
    ///     decision::Question,
    ///     norm::Norms,
    ///     quality::{FirstAidCoverage, FirstAidCoverageOutcome},
    ///     wire,
    /// };
    /// let day: FirstAidCoverage = wire::from_text(
    ///     r#"{
    ///         "openings": [{"place": "day_care", "time": {"from": "07:30", "until": "18:30"}}],
    ///         "adults": [{
    ///             "time": {"from": "08:00", "until": "18:30"},
    ///             "certificates": [{
    ///                 "certificate": "rode_kruis_babys_en_kinderen",
    ///                 "issued_on": "2019-02-01",
    ///                 "valid_until": "2021-02-01",
    ///                 "registered": true
    ///             }]
    ///         }]
    ///     }"#,
    /// )?;
    /// let on = "2020-03-02".parse().unwrap();
    /// assert_eq!(day.decide(on).outcome, FirstAidCoverageOutcome::Uncovered);
    /// assert_eq!(day.gaps(Norms::builtin(), on)[0].time.minutes(), 30);
    /// # Ok::<(), wire::Faults>(())
    /// ```
    #[derive(Eq)]
    #[doc(alias = "kinder-EHBO")]
    pub struct FirstAidCoverage {
        /// The times in which there is care.
        pub openings: Vec<FirstAidOpening>,
        /// Are the groups of day care and out-of-school care combined? Matters where both are open.
        pub groups_combined: Option<bool>,
        /// The adults who are there.
        pub adults: Vec<FirstAidAdult>,
    }
}

outcomes! {
    /// Is somebody with a valid certificate always there?
    pub enum FirstAidCoverageOutcome {
        /// Yes, at every minute.
        Covered = "covered", nl "op elk moment is er iemand met een geldig certificaat", en "at every moment somebody with a valid certificate is there";
        /// Not always.
        Uncovered = "uncovered", nl "niet op elk moment is er iemand met een geldig certificaat", en "not at every moment somebody with a valid certificate is there";
        /// A missing fact decides.
        Undetermined = "undetermined", nl "niet vast te stellen: er ontbreken gegevens", en "undetermined: facts are missing";
        /// No norm of this day is known.
        NotModelled = "not_modelled", nl "de regels van deze dag zijn niet opgenomen", en "the rules of this day are not modelled";
    }
}

use FirstAidCoverageOutcome as Outcome;

/// Does an adult have a certificate that counts?
#[derive(Clone, Copy, PartialEq, Eq)]
enum Has {
    Yes,
    No,
    Unknown,
}

impl FirstAidAdult {
    fn has_certificate(&self, norms: &Norms, on: Day) -> Has {
        let mut has = Has::No;
        for certificate in &self.certificates {
            match certificate.outcome(norms, on) {
                FirstAidOutcome::Accepted => return Has::Yes,
                FirstAidOutcome::Undetermined | FirstAidOutcome::NotModelled => has = Has::Unknown,
                FirstAidOutcome::Expired
                | FirstAidOutcome::NotYet
                | FirstAidOutcome::NotOnTheList
                | FirstAidOutcome::NotRegistered => {}
            }
        }
        has
    }
}

/// The facts as they are, or as they may be.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Given {
    unknown_counts: bool,
    combined: bool,
}

impl FirstAidCoverage {
    /// The stretches of the day in which too few adults with a valid certificate are there, in order. A
    /// certificate that may not count counts for nothing, and groups that may not be combined are two.
    /// None where no norm of the day is known.
    pub fn gaps(&self, norms: &Norms, on: Day) -> Vec<FirstAidGap> {
        if self.is_modelled(norms, on).is_err() {
            return Vec::new();
        }
        let given = Given { unknown_counts: false, combined: self.has_both() && self.groups_combined == Some(true) };
        self.stretches(norms, on, given).iter().filter_map(Stretch::gap).collect()
    }

    fn has(&self, place: Place) -> bool {
        self.openings.iter().any(|opening| opening.place == place)
    }

    fn has_centre(&self) -> bool {
        self.has(Place::DayCare) || self.has(Place::OutOfSchool)
    }

    /// Is there care in both kinds of centre, so that their groups may be combined?
    fn has_both(&self) -> bool {
        self.has(Place::DayCare) && self.has(Place::OutOfSchool)
    }

    /// Is a norm of the day known for every place? If not, why.
    fn is_modelled(&self, norms: &Norms, on: Day) -> Result<(), Option<Reason>> {
        if self.has_centre() {
            match norms.first_aid_centre.choose(on) {
                Choice::InForce(_) => {}
                Choice::NotYet { from } => return Err(Some(Reason::CentreNotModelledBefore { from })),
                Choice::Ended { .. } | Choice::NotModelled => return Err(None),
            }
        }
        if self.has(Place::Childminder) {
            match norms.first_aid_childminder.choose(on) {
                Choice::InForce(_) => {}
                Choice::NotYet { from } => return Err(Some(Reason::ChildminderNotModelled { from })),
                Choice::Ended { on } => return Err(Some(Reason::ChildminderEnded { until: on })),
                Choice::NotModelled => return Err(None),
            }
        }
        Ok(())
    }

    fn stretches(&self, norms: &Norms, on: Day, given: Given) -> Vec<Stretch> {
        let counts = |adult: &&FirstAidAdult| match adult.has_certificate(norms, on) {
            Has::Yes => true,
            Has::No => false,
            Has::Unknown => given.unknown_counts,
        };
        let each = norms.first_aid_centre.on(on).copied().unwrap_or(1);
        stretches(&self.openings, self.adults.iter().filter(counts), each, given.combined)
    }

    /// Every way the facts may be, and what follows: the strictest first.
    fn possibilities(&self, norms: &Norms, on: Day) -> Vec<(Given, Vec<Stretch>)> {
        let combined: &[bool] = match self.groups_combined {
            Some(true) if self.has_both() => &[true],
            None if self.has_both() => &[false, true],
            _ => &[false],
        };
        let is_unknown = self.adults.iter().any(|adult| adult.has_certificate(norms, on) == Has::Unknown);
        let counting: &[bool] = if is_unknown { &[false, true] } else { &[false] };
        let mut possible = Vec::new();
        for combined in combined {
            for unknown_counts in counting {
                let given = Given { unknown_counts: *unknown_counts, combined: *combined };
                possible.push((given, self.stretches(norms, on, given)));
            }
        }
        possible
    }

    fn tell_norms(&self, norms: &Norms, on: Day, strict: &[Stretch], because: &mut impl Because<Reason, Fact>) {
        if let Some(entry) = norms.first_aid_centre.entry(on).filter(|_| self.has_centre()) {
            if let Some(confirmed_until) = entry.confirmed_until.filter(|confirmed| *confirmed < on) {
                because.reason(Reason::CentreNotReadSince { confirmed_until });
            }
            because.reason(Reason::OnePerCentre { adults: entry.value });
        }
        if self.has(Place::Childminder) {
            because.reason(Reason::ChildminderSelf);
        }
        if let Some(both) = strict.iter().find(|stretch| stretch.both_open) {
            match self.groups_combined {
                Some(true) => because.reason(Reason::CombinedGroups),
                Some(false) | None => because.reason(Reason::TwoCentres { time: both.time }),
            }
        }
    }
}

impl Question for FirstAidCoverage {
    type Outcome = Outcome;
    type Reason = Reason;
    type Fact = Fact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<Reason, Fact>) -> Outcome {
        if self.openings.is_empty() {
            because.missing(Fact::Openings);
            return Outcome::Undetermined;
        }
        if let Err(why) = self.is_modelled(norms, on) {
            if let Some(reason) = why {
                because.reason(reason);
            }
            return Outcome::NotModelled;
        }
        let possible = self.possibilities(norms, on);
        let is_covered = |stretches: &[Stretch]| stretches.iter().all(|stretch| stretch.gap().is_none());
        let Some((_, strict)) = possible.first() else { return Outcome::Undetermined };
        self.tell_norms(norms, on, strict, because);
        let unknown = self.adults.iter().filter(|adult| adult.has_certificate(norms, on) == Has::Unknown).count();
        if unknown > 0 {
            because.reason(Reason::UnknownCertificates { adults: u16::try_from(unknown).unwrap_or(u16::MAX) });
        }
        for gap in strict.iter().filter_map(Stretch::gap) {
            let FirstAidGap { time, needed, present } = gap;
            because.reason(Reason::Uncovered { time, present, needed });
        }
        let covered: Vec<(Given, bool)> =
            possible.iter().map(|(given, stretches)| (*given, is_covered(stretches))).collect();
        if covered.iter().all(|(_, covered)| *covered) {
            let minutes = strict.iter().fold(0_u32, |sum, one| sum.saturating_add(u32::from(one.time.minutes())));
            because.reason(Reason::Covered { minutes });
            return Outcome::Covered;
        }
        if covered.iter().all(|(_, covered)| !covered) {
            let party = if self.has_centre() { Party::Holder } else { Party::Childminder };
            because.action(Action::new(Task::ArrangeFirstAider, party));
            return Outcome::Uncovered;
        }
        let matters = |alike: fn(Given, Given) -> Given| {
            covered.iter().any(|(one, is)| {
                covered.iter().any(|(other, other_is)| alike(*one, *other) == *other && is != other_is)
            })
        };
        if matters(|one, other| Given { unknown_counts: other.unknown_counts, ..one }) {
            because.missing(Fact::Certificates);
        }
        if matters(|one, other| Given { combined: other.combined, ..one }) {
            because.missing(Fact::GroupsCombined);
        }
        Outcome::Undetermined
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.first_aid_centre.turning_points(days);
        norms.first_aid_two_centres.turning_points(days);
        norms.first_aid_childminder.turning_points(days);
        norms.first_aid_certificates.turning_points(days);
        norms.first_aid_validity.turning_points(days);
        for certificate in self.adults.iter().flat_map(|adult| &adult.certificates) {
            certificate.turning_points(norms, days);
        }
    }
}
