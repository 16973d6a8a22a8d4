//! Comparing what is kept with what is asked for, record by record.

use smallvec::SmallVec;

use super::{
    AdministrationCheck, AdministrationFact as Fact, AdministrationOutcome as Outcome, AdministrationReason as Reason,
    KeptAt, KeptRecord, facts::administration_of,
};
use crate::{
    calendar::Day,
    decision::{Action, Because, Party, Question, Task, TurningPoints},
    norm::{
        AdministrationOf, Choice, Entry, Norms, RecordDemand, RecordDemands, RecordKind, RecordReceiver, RecordsAsked,
    },
};

impl Question for AdministrationCheck {
    type Outcome = Outcome;
    type Reason = Reason;
    type Fact = Fact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<Reason, Fact>) -> Outcome {
        let (Some(demands), Some(asked)) = (in_force(norms, on, because), norms.administration_asked.on(on)) else {
            return Outcome::NotModelled;
        };
        let Some(kind) = self.organisation else {
            because.missing(Fact::Organisation);
            return Outcome::Undetermined;
        };
        if let Some(confirmed_until) = demands.confirmed_until.filter(|confirmed| *confirmed < on) {
            because.reason(Reason::NotReadSince { confirmed_until });
        }
        let organisation = administration_of(kind)
            .filter(|organisation| demands.value.of_organisation(*organisation).next().is_some());
        let Some(organisation) = organisation else {
            because.reason(Reason::NoDemands);
            return Outcome::NotRequired;
        };
        let elsewhere_applies = norms.administration_elsewhere.applies(on);
        let found = self.compare(organisation, &demands.value, asked, elsewhere_applies, because);
        found.tell(organisation, asked, because);
        found.outcome(because)
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.administration_records.turning_points(days);
        norms.administration_asked.turning_points(days);
        norms.administration_elsewhere.turning_points(days);
    }
}

/// The demands of a day, or why there are none.
fn in_force<'n>(
    norms: &'n Norms,
    on: Day,
    because: &mut impl Because<Reason, Fact>,
) -> Option<&'n Entry<RecordDemands>> {
    match norms.administration_records.choose(on) {
        Choice::InForce(entry) => return Some(entry),
        Choice::NotYet { from } => {
            let entries = norms.administration_records.entries().iter();
            let earlier = entries.filter_map(|entry| entry.until).filter(|until| *until < on).max();
            because.reason(match earlier {
                Some(after) => Reason::NotReadBetween { after, from },
                None => Reason::NotModelledBefore { from },
            });
        }
        Choice::Ended { on: until } => because.reason(Reason::NotModelledAfter { until }),
        Choice::NotModelled => {}
    }
    None
}

/// What the comparison found.
#[derive(Default)]
struct Found {
    /// Every record that is asked for.
    records: SmallVec<[RecordKind; 16]>,
    /// Those that lack something.
    lacking: SmallVec<[RecordKind; 16]>,
    /// Those that are not at hand.
    not_at_hand: SmallVec<[RecordKind; 16]>,
    is_elsewhere: bool,
    /// Facts that are not known.
    unknown: SmallVec<[Fact; 3]>,
}

impl Found {
    fn lacks(&mut self, record: RecordKind) {
        if !self.lacking.contains(&record) {
            self.lacking.push(record);
        }
    }

    fn does_not_know(&mut self, fact: Fact) {
        if !self.unknown.contains(&fact) {
            self.unknown.push(fact);
        }
    }

    /// The outcome, with the missing facts that decide and what is to be done.
    fn outcome(&self, because: &mut impl Because<Reason, Fact>) -> Outcome {
        if !self.lacking.is_empty() {
            because.action(Action::new(Task::CompleteAdministration, Party::Holder));
        }
        if !self.not_at_hand.is_empty() {
            because.action(Action::new(Task::KeepAtHand, Party::Holder));
        }
        if !self.lacking.is_empty() || !self.not_at_hand.is_empty() {
            return Outcome::Incomplete;
        }
        for fact in &self.unknown {
            because.missing(*fact);
        }
        if self.unknown.is_empty() { Outcome::Complete } else { Outcome::Undetermined }
    }

    /// For whom the records are ready, and for whom they are not.
    fn tell(&self, organisation: AdministrationOf, asked: &RecordsAsked, because: &mut impl Because<Reason, Fact>) {
        for record in &self.not_at_hand {
            because.reason(Reason::NotAtHand { record: *record });
        }
        let is_incomplete = !self.lacking.is_empty() || !self.not_at_hand.is_empty();
        if !is_incomplete && !self.unknown.is_empty() {
            return;
        }
        if self.is_elsewhere && self.not_at_hand.is_empty() {
            because.reason(Reason::Elsewhere);
        }
        for receiver in RecordReceiver::ALL {
            let count = |wanted: &dyn Fn(&RecordKind) -> bool| {
                let count = self.records.iter().filter(|record| asked.may_ask(organisation, **record, *receiver));
                u16::try_from(count.filter(|record| wanted(record)).count()).unwrap_or(u16::MAX)
            };
            let lacking = count(&|record| {
                self.lacking.contains(record) || {
                    *receiver == RecordReceiver::Supervisor && self.not_at_hand.contains(record)
                }
            });
            if lacking > 0 {
                because.reason(Reason::NotReadyFor { receiver: *receiver, records: lacking });
            } else if !is_incomplete {
                let records = count(&|_| true);
                if records > 0 {
                    because.reason(Reason::ReadyFor { receiver: *receiver, records });
                }
            }
        }
    }
}

impl AdministrationCheck {
    fn compare(
        &self,
        organisation: AdministrationOf,
        demands: &RecordDemands,
        asked: &RecordsAsked,
        elsewhere_applies: bool,
        because: &mut impl Because<Reason, Fact>,
    ) -> Found {
        let mut found = Found::default();
        for demand in demands.of_organisation(organisation) {
            let record = demand.record;
            let kept = || self.kept.iter().filter(move |kept| kept.record == record);
            if !found.records.contains(&record) {
                found.records.push(record);
                if kept().next().is_none() {
                    let RecordDemand { paragraph, letter, .. } = *demand;
                    because.reason(Reason::MissingRecord { record, paragraph, letter });
                    found.lacks(record);
                    continue;
                }
                if elsewhere_applies && asked.may_ask(organisation, record, RecordReceiver::Supervisor) {
                    for kept in kept() {
                        self.is_at_hand(kept, &mut found);
                    }
                }
            }
            self.compare_field(*demand, &mut found, because);
        }
        found
    }

    fn is_at_hand(&self, kept: &KeptRecord, found: &mut Found) {
        match kept.kept_at.or(self.kept_at) {
            Some(KeptAt::Establishment) => {}
            Some(KeptAt::ElsewhereAtHand) => found.is_elsewhere = true,
            Some(KeptAt::ElsewhereNotAtHand) if found.not_at_hand.contains(&kept.record) => {}
            Some(KeptAt::ElsewhereNotAtHand) => found.not_at_hand.push(kept.record),
            None => found.does_not_know(Fact::KeptAt),
        }
    }

    fn compare_field(&self, demand: RecordDemand, found: &mut Found, because: &mut impl Because<Reason, Fact>) {
        let RecordDemand { record, paragraph, letter, field: Some(field), .. } = demand else { return };
        let mut entries = 0_u32;
        for kept in self.kept.iter().filter(|kept| kept.record == record) {
            match lacking(kept, demand) {
                Ok(lacking) => entries = entries.saturating_add(lacking),
                Err(fact) => found.does_not_know(fact),
            }
        }
        if entries > 0 {
            because.reason(Reason::MissingField { record, field, entries, paragraph, letter });
            found.lacks(record);
        }
    }
}

/// In how many entries the field is not filled though it should be, or the fact that would tell.
fn lacking(kept: &KeptRecord, demand: RecordDemand) -> Result<u32, Fact> {
    let field = kept.fields.iter().find(|filled| Some(filled.field) == demand.field);
    let filled = field.map_or(0, |filled| filled.filled);
    if demand.only_some {
        let of = field.and_then(|filled| filled.of);
        return match (of, kept.entries) {
            (Some(of), _) => Ok(of.saturating_sub(filled)),
            (None, Some(entries)) if entries <= filled => Ok(0),
            (None, _) => Err(Fact::Of),
        };
    }
    kept.entries.map(|entries| entries.saturating_sub(filled)).ok_or(Fact::Entries)
}
