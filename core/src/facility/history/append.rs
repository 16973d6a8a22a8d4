//! What may be recorded after what stands already.

use std::collections::BTreeMap;

use super::{
    History, RegisterChange, RegisterData, RegisterGroup, change::EntityKind, index::Line, statuses::Statuses,
};
use crate::{
    calendar::Day,
    facility::{FacilityKind, FacilityStatus},
    norm::{Choice, Norms},
    wire::{FaultCode, Reader},
};

/// Why a change cannot be recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Unrecordable {
    #[error("expected 1 up to and including 100 characters on one line, without spaces around them")]
    Identity,
    #[error("expected a text of at most 500 characters on one line")]
    Text,
    #[error("this change was recorded before one that precedes it")]
    Order,
    #[error("the last day lies before the first day")]
    Period,
    #[error("a facility has no such group of data: this identity stands for a facility")]
    OfFacility,
    #[error("a natural person has no such group of data: this identity stands for a holder who is one")]
    OfNaturalPerson,
    #[error("a legal person has no such group of data: this identity stands for a holder that is one")]
    OfLegalPerson,
    #[error("of this group there may be several: say which one there is nothing of")]
    WhichOne,
    #[error("of this group there is only one")]
    OnlyOne,
    #[error("nothing is recorded of this holder")]
    NoSuchHolder,
    #[error("this identity stands for a facility, not for a holder")]
    NoHolder,
    #[error("this identity stands for a holder, not for an agency")]
    NoAgency,
    #[error("this facility is no childminding agency")]
    OtherThanAgency,
    #[error("agencies mediate only for childminders")]
    NotMediatedFor,
    #[error("the status cannot follow the one before it, as far as is known")]
    StatusBefore,
    #[error("the status after it cannot follow this one, as far as is known")]
    StatusAfter,
    #[error("a facility is no longer registered from the day of recording on, not for days before it")]
    BackDated,
    #[error("playgroups are not in the register on these days any more")]
    Playgroup,
}

impl Unrecordable {
    const fn code(self) -> FaultCode {
        match self {
            Self::Identity | Self::Text => FaultCode::WrongForm,
            Self::WhichOne => FaultCode::MissingField,
            Self::NoSuchHolder => FaultCode::UnknownReference,
            _ => FaultCode::Contradiction,
        }
    }

    fn note(self, path: &[&str], reader: &mut Reader) {
        match path {
            [] => {
                let _: Option<()> = reader.fault(self.code(), self);
            }
            [field, rest @ ..] => reader.at_field(field, |reader| self.note(rest, reader)),
        }
    }
}

impl History {
    /// Notes every change that cannot be recorded after those that stand already and those before it in the
    /// list. A change with a fault still counts for those after it.
    pub(super) fn check(&self, norms: &Norms, changes: &[RegisterChange], reader: &mut Reader) {
        reader.at_field("changes", |reader| {
            let mut check = Check { history: self, norms, new: BTreeMap::new(), touched: Vec::new() };
            let mut last = self.last_recorded().unwrap_or(Day::FIRST);
            let mut rest = changes;
            let mut at = 0_usize;
            // Day of recording by day of recording.
            while let Some(first) = rest.first() {
                let count = rest.iter().take_while(|change| change.recorded == first.recorded).count().max(1);
                let (day, later) = rest.split_at_checked(count).unwrap_or((rest, &[]));
                for change in day {
                    check.meet(change);
                }
                for (more, change) in day.iter().enumerate() {
                    let at = at.saturating_add(more);
                    reader.at_index(at, |reader| {
                        if change.recorded < last {
                            Unrecordable::Order.note(&["recorded"], reader);
                        }
                        check.change(at, change, reader);
                    });
                }
                check.statuses_of_the_day(reader);
                last = last.max(first.recorded);
                at = at.saturating_add(count);
                rest = later;
            }
        });
    }
}

/// What the changes of the list add to what is known of an entity.
struct New {
    kind: EntityKind,
    /// The kind of the facility, as it was recorded last.
    facility: Option<FacilityKind>,
    /// The states of the facility as known now; made when the list first changes them.
    statuses: Option<Statuses>,
}

struct Check<'c> {
    history: &'c History,
    norms: &'c Norms,
    new: BTreeMap<&'c str, New>,
    /// The changes of the present day of recording that give a facility a status: their places and days.
    touched: Vec<(usize, &'c RegisterChange)>,
}

impl<'c> Check<'c> {
    /// The entity exists from now on, if it did not.
    fn meet(&mut self, change: &'c RegisterChange) {
        let history = self.history;
        self.new.entry(&change.entity).or_insert_with(|| match history.index.entities.get(change.entity.as_str()) {
            Some(known) => New { kind: known.kind, facility: history.last_kind(&change.entity), statuses: None },
            None => New { kind: change.data.group().kind(), facility: None, statuses: None },
        });
    }

    fn kind_of(&self, entity: &str) -> Option<EntityKind> {
        self.new
            .get(entity)
            .map(|new| new.kind)
            .or_else(|| self.history.index.entities.get(entity).map(|known| known.kind))
    }

    /// The kind of a facility as it was recorded last before this change.
    fn facility_kind(&self, entity: &str) -> Option<FacilityKind> {
        match self.new.get(entity) {
            Some(new) => new.facility,
            None => self.history.last_kind(entity),
        }
    }

    fn change(&mut self, at: usize, change: &'c RegisterChange, reader: &mut Reader) {
        if !is_identity(&change.entity) {
            Unrecordable::Identity.note(&["entity"], reader);
        }
        if change.until.is_some_and(|until| until < change.from) {
            Unrecordable::Period.note(&["until"], reader);
            return;
        }
        reader.at_field("data", |reader| self.data(at, change, reader));
    }

    fn data(&mut self, at: usize, change: &'c RegisterChange, reader: &mut Reader) {
        let group = change.data.group();
        match self.kind_of(&change.entity) {
            Some(kind) if kind != group.kind() => {
                let fault = match kind {
                    EntityKind::Facility => Unrecordable::OfFacility,
                    EntityKind::NaturalPerson => Unrecordable::OfNaturalPerson,
                    EntityKind::LegalPerson => Unrecordable::OfLegalPerson,
                };
                fault.note(&[], reader);
                return;
            }
            _ => {}
        }
        for (path, text) in super::texts::texts(&change.data) {
            if !is_one_line(text) {
                Unrecordable::Text.note(path, reader);
            }
        }
        match &change.data {
            RegisterData::Facility { .. } => self.status(at, change, reader),
            RegisterData::Nothing { group: RegisterGroup::Facility, member: None } => self.status(at, change, reader),
            RegisterData::Nothing { group, member } => match member {
                None if group.has_members() => Unrecordable::WhichOne.note(&["member"], reader),
                Some(_) if !group.has_members() => Unrecordable::OnlyOne.note(&["member"], reader),
                Some(member) if !is_identity(member) => Unrecordable::Identity.note(&["member"], reader),
                _ => {}
            },
            RegisterData::HeldBy { holder, establishment } => {
                match self.kind_of(holder) {
                    None => Unrecordable::NoSuchHolder.note(&["holder"], reader),
                    Some(EntityKind::Facility) => Unrecordable::NoHolder.note(&["holder"], reader),
                    Some(_) => {}
                }
                if establishment.as_deref().is_some_and(|one| !is_identity(one)) {
                    Unrecordable::Identity.note(&["establishment"], reader);
                }
            }
            RegisterData::Mediation { mediation } => self.mediation(change, &mediation.agency, reader),
            RegisterData::Inspection { inspection } if !is_identity(&inspection.id) => {
                Unrecordable::Identity.note(&["inspection", "id"], reader);
            }
            RegisterData::Establishment { establishment } if !is_identity(&establishment.id) => {
                Unrecordable::Identity.note(&["establishment", "id"], reader);
            }
            _ => {}
        }
    }

    /// An agency of which nothing is recorded may stand in another part of the register.
    fn mediation(&self, change: &RegisterChange, agency: &str, reader: &mut Reader) {
        let path = ["mediation", "agency"];
        if !is_identity(agency) {
            Unrecordable::Identity.note(&path, reader);
        }
        match self.kind_of(agency) {
            Some(EntityKind::NaturalPerson | EntityKind::LegalPerson) => Unrecordable::NoAgency.note(&path, reader),
            Some(EntityKind::Facility) if self.facility_kind(agency).is_some_and(|kind| kind != FacilityKind::Gob) => {
                Unrecordable::OtherThanAgency.note(&path, reader);
            }
            _ => {}
        }
        if self.facility_kind(&change.entity).is_some_and(|kind| kind != FacilityKind::Vgo) {
            Unrecordable::NotMediatedFor.note(&[], reader);
        }
    }

    /// A change of the facility itself: what can be said of it alone. How it fits the states around it is judged
    /// when everything of its day of recording is known.
    fn status(&mut self, at: usize, change: &'c RegisterChange, reader: &mut Reader) {
        let history = self.history;
        let properties = match &change.data {
            RegisterData::Facility { properties } => Some(properties),
            _ => None,
        };
        let Some(new) = self.new.get_mut(change.entity.as_str()) else { return };
        let statuses = new.statuses.get_or_insert_with(|| history.statuses_known(&change.entity));
        let status = properties.map(|properties| properties.status);
        if status == Some(FacilityStatus::NoLongerRegistered)
            && self.norms.lrk_no_back_dating.applies(change.recorded)
            && let Some(before) = change.recorded.previous()
            && change.from <= before
            && statuses.has(
                FacilityStatus::Registered,
                change.from,
                change.until.map_or(before, |until| until.min(before)),
            )
        {
            Unrecordable::BackDated.note(&["properties", "status"], reader);
        }
        if let Some(properties) = properties {
            new.facility = Some(properties.kind);
            if properties.kind == FacilityKind::Psz
                && matches!(properties.status, FacilityStatus::Applied | FacilityStatus::Registered)
                && let Choice::Ended { on: last_day } = self.norms.lrk_playgroups.choose(change.recorded)
                && change.until.is_none_or(|until| last_day < until)
            {
                Unrecordable::Playgroup.note(&["properties", "kind"], reader);
            }
        }
        statuses.paint(change.from, change.until, status);
        self.touched.push((at, change));
    }

    /// Do the states of each facility follow each other, now that the day of recording is complete?
    fn statuses_of_the_day(&mut self, reader: &mut Reader) {
        // A step that does not fit is told once, at the last change that made it.
        let mut told: Vec<(&str, Day)> = Vec::new();
        let mut faults = Vec::new();
        for (at, change) in self.touched.drain(..).rev() {
            let Some(statuses) = self.new.get(change.entity.as_str()).and_then(|new| new.statuses.as_ref()) else {
                continue;
            };
            let after = change.until.and_then(Day::next);
            let steps = [(Some(change.from), Unrecordable::StatusBefore), (after, Unrecordable::StatusAfter)];
            for (step, fault) in steps {
                if let Some(step) = step
                    && !statuses.fit_at(step)
                    && !told.contains(&(change.entity.as_str(), step))
                {
                    told.push((&change.entity, step));
                    faults.push((at, fault));
                }
            }
        }
        for (at, fault) in faults.into_iter().rev() {
            reader.at_index(at, |reader| fault.note(&["data"], reader));
        }
    }
}

impl History {
    /// The kind of a facility, as it was recorded last.
    fn last_kind(&self, entity: &str) -> Option<FacilityKind> {
        let line = Line { group: RegisterGroup::Facility, member: None };
        let entries = self.index.entities.get(entity)?.lines.get(&line)?;
        entries.iter().rev().find_map(|entry| match &self.changes.get(entry.at)?.data {
            RegisterData::Facility { properties } => Some(properties.kind),
            _ => None,
        })
    }

    /// The states of a facility over all days, as known now.
    fn statuses_known(&self, entity: &str) -> Statuses {
        let line = Line { group: RegisterGroup::Facility, member: None };
        let mut statuses = Statuses::default();
        let entries = self.index.entities.get(entity).and_then(|entity| entity.lines.get(&line));
        for entry in entries.into_iter().flatten() {
            let status = self.changes.get(entry.at).and_then(|change| match &change.data {
                RegisterData::Facility { properties } => Some(properties.status),
                _ => None,
            });
            statuses.paint(entry.from, entry.until, status);
        }
        statuses
    }
}

fn is_identity(text: &str) -> bool {
    !text.is_empty() && text.chars().count() <= 100 && text.trim() == text && !text.chars().any(char::is_control)
}

/// As a document must have it, so that what is recorded can be read again.
fn is_one_line(text: &str) -> bool {
    text.chars().count() <= 500 && !text.chars().any(char::is_control)
}
