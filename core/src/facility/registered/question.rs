//! Was a facility registered on a day?

use crate::{
    calendar::Day,
    decision::{Because, Question, TurningPoints, facts, outcomes, reasons},
    norm::Norms,
    wire::record,
};

use super::RegisteredSpell;

record! {
    /// The days about which a list of registrations tells everything. An absent end is open.
    #[derive(Copy, Default, Eq)]
    pub struct KnownDays {
        /// The first of these days.
        pub from: Option<Day>,
        /// The last of these days, such as the day of an export.
        pub until: Option<Day>,
    }
}

impl KnownDays {
    /// Does the list tell everything of this day?
    pub(crate) fn contains(self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

record! {
    /// The question whether a facility was registered on a day (LRK-7), as the tax office and parents ask it.
    ///
    /// On days outside the known ones nothing is certain, but for a registration whose last day is recorded.
    ///
    /// ```
    /// use kinderopvang::{
    ///     calendar::Period,
    ///     decision::Question,
    ///     facility::{ExportedRegistration, RegisteredOn, RegisteredOutcome, RegisteredPart},
    /// };
    /// let row = ExportedRegistration {
    ///     registered: Some(true),
    ///     registered_on: Some("2017-08-01".parse()?),
    ///     removed_on: None,
    ///     exported_on: Some("2026-03-02".parse()?),
    /// };
    /// let registered = RegisteredOn::from_export(row);
    /// assert_eq!(registered.decide("2017-08-01".parse()?).outcome, RegisteredOutcome::Registered);
    /// assert_eq!(registered.decide("2017-07-31".parse()?).outcome, RegisteredOutcome::NotRegistered);
    /// assert_eq!(registered.decide("2026-03-03".parse()?).outcome, RegisteredOutcome::Undetermined);
    /// let year = Period::new("2017-01-01".parse()?, "2017-12-31".parse()?)?;
    /// assert_eq!(registered.during(year).part, RegisteredPart::Partly);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[derive(Default, Eq)]
    #[doc(alias = "geregistreerd")]
    #[doc(alias = "kinderopvangtoeslag")]
    pub struct RegisteredOn {
        /// The registrations, in any order.
        pub spells: Vec<RegisteredSpell>,
        /// The days about which the list tells everything; absent where that is not known.
        pub known: Option<KnownDays>,
    }
}

outcomes! {
    /// Was the facility registered?
    pub enum RegisteredOutcome {
        /// Yes.
        Registered = "registered", nl "geregistreerd", en "registered";
        /// No.
        NotRegistered = "not_registered", nl "niet geregistreerd", en "not registered";
        /// It is not known.
        Undetermined = "undetermined", nl "niet vast te stellen: er ontbreken gegevens", en "undetermined: facts are missing";
    }
}

facts! {
    /// A fact about a registration that is missing and matters.
    pub enum RegisteredFact {
        Known = "known", nl "Over welke dagen zijn de registraties volledig bekend?", en "About which days are the registrations known completely?";
    }
}

reasons! {
    /// Why a facility was registered on a day, or was not.
    pub enum RegisteredReason {
        Registered { from: Day, until: Day } = "registered.registered", Lrk7, LrkRegistered,
            nl "De voorziening was geregistreerd van {from} tot en met {until}.",
            en "The facility was registered from {from} up to and including {until}.";
        RegisteredFrom { from: Day } = "registered.registered_from", Lrk7, LrkRegistered,
            nl "De voorziening is geregistreerd vanaf {from}, en een einde is niet vastgelegd.",
            en "The facility is registered from {from} on, and no end is recorded.";
        Before { from: Day } = "registered.before", Lrk7, LrkRegistered,
            nl "De registratie begint op {from}.",
            en "The registration begins on {from}.";
        After { until: Day } = "registered.after", Lrk7, LrkRegistered,
            nl "De laatste dag van de registratie was {until}.",
            en "The last day of the registration was {until}.";
        Never = "registered.never", Lrk7, LrkRegistered,
            nl "Er is geen registratie.",
            en "There is no registration.";
        KnownFrom { from: Day } = "registered.known_from", Lrk7, LrkRegistered,
            nl "De registraties zijn bekend vanaf {from}; over eerdere dagen is niets zeker.",
            en "The registrations are known from {from} on; of earlier days nothing is certain.";
        KnownUntil { until: Day } = "registered.known_until", Lrk7, LrkRegistered,
            nl "De registraties zijn bekend tot en met {until}; over latere dagen is niets zeker.",
            en "The registrations are known up to and including {until}; of later days nothing is certain.";
    }
}

impl Question for RegisteredOn {
    type Outcome = RegisteredOutcome;
    type Reason = RegisteredReason;
    type Fact = RegisteredFact;

    fn weigh(
        &self,
        _: &Norms,
        on: Day,
        because: &mut impl Because<RegisteredReason, RegisteredFact>,
    ) -> RegisteredOutcome {
        let is_known = self.known.is_some_and(|known| known.contains(on));
        let spell = self.spells.iter().filter(|spell| spell.contains(on)).max_by_key(|spell| spell.until().is_some());
        match spell.map(|spell| (spell.from(), spell.until())) {
            Some((from, Some(until))) => {
                because.reason(RegisteredReason::Registered { from, until });
                return RegisteredOutcome::Registered;
            }
            Some((from, None)) => {
                because.reason(RegisteredReason::RegisteredFrom { from });
                if is_known {
                    return RegisteredOutcome::Registered;
                }
            }
            None if is_known => {
                self.tell_neighbours(on, because);
                return RegisteredOutcome::NotRegistered;
            }
            None => self.tell_neighbours(on, because),
        }
        if let Some(from) = self.known.and_then(|known| known.from).filter(|from| on < *from) {
            because.reason(RegisteredReason::KnownFrom { from });
        }
        if let Some(until) = self.known.and_then(|known| known.until).filter(|until| *until < on) {
            because.reason(RegisteredReason::KnownUntil { until });
        }
        because.missing(RegisteredFact::Known);
        RegisteredOutcome::Undetermined
    }

    fn turning_points(&self, _: &Norms, days: &mut TurningPoints) {
        for spell in &self.spells {
            days.begins(spell.from());
            if let Some(until) = spell.until() {
                days.ends(until);
            }
        }
        if let Some(from) = self.known.and_then(|known| known.from) {
            days.begins(from);
        }
        if let Some(until) = self.known.and_then(|known| known.until) {
            days.ends(until);
        }
    }
}

impl RegisteredOn {
    /// The registrations around a day without one.
    fn tell_neighbours(&self, on: Day, because: &mut impl Because<RegisteredReason, RegisteredFact>) {
        let before = self.spells.iter().filter_map(|spell| spell.until()).filter(|until| *until < on).max();
        let after = self.spells.iter().map(|spell| spell.from()).filter(|from| on < *from).min();
        if let Some(until) = before {
            because.reason(RegisteredReason::After { until });
        }
        if let Some(from) = after {
            because.reason(RegisteredReason::Before { from });
        }
        if self.spells.is_empty() {
            because.reason(RegisteredReason::Never);
        }
    }
}
