//! A stretch of days on which a facility is registered, and where such stretches come from.

use serde::Serialize;

use super::{KnownDays, RegisteredOn};
use crate::{
    calendar::Day,
    facility::{FacilityKind, FacilityStatus, History},
    norm::Norms,
    wire::{Checked, FaultCode, Reader, checked, record},
};

/// The days of a registration: from the first, included, up to and including the last; open while no end is
/// recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[doc(alias = "registratie")]
pub struct RegisteredSpell {
    from: Day,
    until: Option<Day>,
}

/// The last day of a registration lies before its first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the last day of the registration lies before its first day")]
pub struct RegisteredSpellError;

impl RegisteredSpell {
    /// The registration from `from` up to and including `until`; without that day no end is recorded.
    ///
    /// # Errors
    /// [`RegisteredSpellError`] when `until` lies before `from`.
    pub fn new(from: Day, until: Option<Day>) -> Result<Self, RegisteredSpellError> {
        if until.is_some_and(|until| until < from) { Err(RegisteredSpellError) } else { Ok(Self { from, until }) }
    }

    /// The first day.
    pub fn from(self) -> Day {
        self.from
    }

    /// The last day, if an end is recorded.
    pub fn until(self) -> Option<Day> {
        self.until
    }

    /// Is the facility registered on this day?
    pub(crate) fn contains(self, day: Day) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

impl Checked for RegisteredSpell {
    type Parts = (Day, Option<Day>);

    fn of_parts((from, until): Self::Parts, reader: &mut Reader) -> Option<Self> {
        match Self::new(from, until) {
            Ok(spell) => Some(spell),
            Err(error) => reader.at_field("until", |reader| reader.fault(FaultCode::Contradiction, error)),
        }
    }

    fn into_parts(self) -> Self::Parts {
        (self.from, self.until)
    }
}

checked! {
    /// The days of a registration: from the first, included, up to and including the last; open while no end is
    /// recorded.
    RegisteredSpell {
        /// The first day, included.
        from: Day,
        /// The last day, included; absent while no end is recorded.
        until: Option<Day>,
    }
}

record! {
    /// What a row of the public export tells of a registration. What is absent is unknown.
    #[derive(Copy, Default, Eq)]
    #[doc(alias = "open data")]
    pub struct ExportedRegistration {
        /// Is it registered at the time of the export (`Ingeschreven`), or not any more (`Uitgeschreven`)?
        pub registered: Option<bool>,
        /// The first day of the registration.
        #[doc(alias = "inschrijfdatum")]
        pub registered_on: Option<Day>,
        /// The first day on which it is no longer registered.
        #[doc(alias = "uitschrijfdatum")]
        pub removed_on: Option<Day>,
        /// The day of the export: of later days it tells nothing.
        pub exported_on: Option<Day>,
    }
}

impl RegisteredOn {
    /// The registrations of a facility by a history, as known on the day `known_on`. Days of which the history
    /// holds nothing are days without a registration.
    pub fn from_history(history: &History, entity: &str, known_on: Day) -> Self {
        Self::from_history_by(Norms::builtin(), history, entity, known_on)
    }

    /// The registrations of a facility by a history, a playgroup's by the given norms.
    pub fn from_history_by(norms: &Norms, history: &History, entity: &str, known_on: Day) -> Self {
        let mut spells: Vec<RegisteredSpell> = Vec::new();
        for (from, until, kind, status) in history.states_along(entity, known_on) {
            let last_of_playgroups = match kind {
                FacilityKind::Psz => norms.lrk_playgroups.entries().last().and_then(|entry| entry.until),
                _ => None,
            };
            let until = match (until, last_of_playgroups) {
                (Some(until), Some(last)) => Some(until.min(last)),
                (until, last) => until.or(last),
            };
            if status != FacilityStatus::Registered {
                continue;
            }
            // Two stretches that touch are one registration.
            match spells.last_mut() {
                Some(last) if last.until.and_then(Day::next) == Some(from) => {
                    if let Ok(joined) = RegisteredSpell::new(last.from, until) {
                        *last = joined;
                    }
                }
                _ => spells.extend(RegisteredSpell::new(from, until)),
            }
        }
        Self { spells, known: Some(KnownDays { from: None, until: None }) }
    }

    /// The registration of a facility by a row of the public export. A facility is registered once, so before
    /// its registration it was not; what comes after the export is unknown. Where neither the status nor an end is
    /// known, nothing from the registration on is certain.
    pub fn from_export(row: ExportedRegistration) -> Self {
        let before = |day: Day| day.previous();
        let unknown = Self { spells: Vec::new(), known: None };
        let Some(registered_on) = row.registered_on else { return unknown };
        let is_registered = row.registered == Some(true);
        let (until, known_until) = match row.removed_on {
            // No longer registered does not become registered again.
            Some(removed_on) => match before(removed_on) {
                Some(last_day) => (Some(last_day), None),
                None => return unknown,
            },
            None if !is_registered => {
                let known = before(registered_on).map(|until| KnownDays { from: None, until: Some(until) });
                return Self { spells: Vec::new(), known };
            }
            None => (None, row.exported_on),
        };
        // Removed on or before the first day: never registered for a day.
        let spells = RegisteredSpell::new(registered_on, until).into_iter().collect();
        let known = match (row.removed_on, known_until) {
            (Some(_), _) => Some(KnownDays { from: None, until: None }),
            (None, Some(exported_on)) => Some(KnownDays { from: None, until: Some(exported_on) }),
            (None, None) => before(registered_on).map(|until| KnownDays { from: None, until: Some(until) }),
        };
        Self { spells, known }
    }
}
