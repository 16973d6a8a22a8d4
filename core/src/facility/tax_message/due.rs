//! Which messages the recording of some days calls for.

use std::collections::{BTreeMap, BTreeSet};

use super::{TaxMessage, TaxMessageKind, TaxMessageReason, TaxMessages, difference::Difference};
use crate::{
    calendar::{Day, Period, Span},
    facility::{FacilityAsOf, FacilityStatus, FacilityStretch, History, RegisterData},
    norm::{Choice, Norms},
};

/// The messages to the tax office that everything recorded in a period calls for.
///
/// For each day of recording, what the register says after it is compared with what it said before it,
/// over all days: past, present and future. Where a childcare organisation is registered now and was not,
/// it is told as registered; where it was already, and anything of it differs, as changed; where it is no
/// longer registered and that is new, as that. Where a registration or a removal was recorded before and no
/// longer is, those days are told as taken back. Nothing is told of days on which it is or was only
/// applied for or rejected, and nothing of playgroups.
///
/// ```
/// use kinderopvang::{
///     calendar::Period,
///     facility::{History, TaxMessageKind, tax_messages},
///     norm::Norms,
/// };
/// let history = History::from_text(
///     r#"{"changes": [
///         {"entity": "zonnebloem", "recorded": "2013-03-01", "from": "2013-03-04", "data":
///             {"type": "facility", "properties": {"kind": "kdv", "status": "registered", "places": 40}}}
///     ]}"#,
/// )?;
/// let year = Period::new("2013-01-01".parse()?, "2013-12-31".parse()?)?;
/// let told = tax_messages(&history, year, Norms::builtin());
/// assert_eq!(told.messages.first().map(|message| message.kind), Some(TaxMessageKind::Registered));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias = "Belastingdienst")]
pub fn tax_messages(history: &History, recorded: Period, norms: &Norms) -> TaxMessages {
    let mut told = TaxMessages { messages: Vec::new(), reasons: Vec::new() };
    let holders = facilities_of_holders(history);
    let mut touched: BTreeMap<Day, BTreeSet<&str>> = BTreeMap::new();
    for change in history.changes_between(recorded) {
        let of_the_day = touched.entry(change.recorded).or_default();
        match holders.get(change.entity.as_str()) {
            Some(facilities) => of_the_day.extend(facilities),
            None => {
                of_the_day.insert(&change.entity);
            }
        }
    }
    let mut confirmed = BTreeSet::new();
    for (day, facilities) in touched {
        match norms.tax_messages.choose(day) {
            Choice::InForce(entry) => {
                confirmed.extend(entry.confirmed_until.filter(|confirmed_until| *confirmed_until < day));
                for facility in facilities {
                    told.messages.extend(of_facility(history, facility, day));
                }
            }
            Choice::NotYet { from } => {
                let reason = TaxMessageReason::NotInForce { from };
                if !told.reasons.contains(&reason) {
                    told.reasons.push(reason);
                }
            }
            Choice::Ended { .. } | Choice::NotModelled => {}
        }
    }
    let last_confirmed =
        confirmed.into_iter().map(|confirmed_until| TaxMessageReason::OccasionsOf2013 { confirmed_until });
    told.reasons.extend(last_confirmed);
    told
}

/// The facilities that a holder ever had.
fn facilities_of_holders(history: &History) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut facilities: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for change in history.changes() {
        if let RegisterData::HeldBy { holder, .. } = &change.data {
            facilities.entry(holder).or_default().insert(&change.entity);
        }
    }
    facilities
}

/// Days over which both the old and the new knowledge stay the same.
struct Stretch<'s> {
    span: Span,
    was: Option<&'s FacilityAsOf>,
    now: Option<&'s FacilityAsOf>,
}

/// What the recording of one day changed about a facility.
fn of_facility(history: &History, facility: &str, recorded: Day) -> Vec<TaxMessage> {
    let now = history.timeline(facility, recorded);
    let was = match recorded.previous() {
        Some(before) => history.timeline(facility, before),
        None => Vec::new(),
    };
    let mut messages: Vec<TaxMessage> = Vec::new();
    // What was told of the stretch just before, and the state it told.
    let mut before: Option<(TaxMessageKind, Option<&FacilityAsOf>)> = None;
    for stretch in stretches(&was, &now) {
        let told = told_of(before, &stretch);
        let is_as_before = before.is_some_and(|(_, earlier)| Difference::of(stretch.now, earlier).is_none());
        before = told.as_ref().map(|(kind, _)| (*kind, stretch.now));
        let Some((kind, difference)) = told else { continue };
        let Some(known) = stretch.now.filter(|now| matters(now)).or(stretch.was) else { continue };
        if !known.properties.kind.is_childcare() {
            continue;
        }
        let from = stretch.span.from.unwrap_or(Day::FIRST);
        let is_more_of_the_last = messages.last().is_some_and(|last| {
            let is_next = last.kind == kind && last.valid.until.and_then(Day::next) == stretch.span.from;
            is_next
                && match kind {
                    TaxMessageKind::NoLongerRegistered | TaxMessageKind::TakenBack => true,
                    TaxMessageKind::Registered => is_as_before,
                    TaxMessageKind::Changed => {
                        is_as_before && (last.groups == difference.groups && last.properties == difference.properties)
                    }
                }
        });
        if is_more_of_the_last {
            if let Some(last) = messages.last_mut() {
                last.valid.until = stretch.span.until;
            }
            continue;
        }
        messages.push(TaxMessage {
            kind,
            facility: facility.to_owned(),
            lrk_number: known.properties.lrk_number,
            facility_kind: known.properties.kind,
            recorded,
            valid: stretch.span,
            groups: difference.groups,
            properties: difference.properties,
            reasons: reasons(kind, from, recorded),
        });
    }
    messages
}

fn matters(state: &FacilityAsOf) -> bool {
    matches!(state.properties.status, FacilityStatus::Registered | FacilityStatus::NoLongerRegistered)
}

/// What is told of a stretch, if anything, and what differs.
fn told_of(
    before: Option<(TaxMessageKind, Option<&FacilityAsOf>)>,
    stretch: &Stretch<'_>,
) -> Option<(TaxMessageKind, Difference)> {
    use TaxMessageKind::{Changed, NoLongerRegistered, Registered, TakenBack};
    let of = |state: Option<&FacilityAsOf>| state.map(|state| state.properties.status);
    let difference = Difference::of(stretch.now, stretch.was);
    if difference.is_none() {
        return None;
    }
    match (of(stretch.was), of(stretch.now)) {
        (Some(FacilityStatus::Registered), Some(FacilityStatus::Registered)) => Some((Changed, difference)),
        (_, Some(FacilityStatus::Registered)) => match before {
            // The days before are told as registered at the same time: only what changes in between is news.
            Some((Registered | Changed, Some(earlier))) if earlier.properties.status == FacilityStatus::Registered => {
                let since = Difference::of(stretch.now, Some(earlier));
                Some((if since.is_none() { Registered } else { Changed }, since))
            }
            _ => Some((Registered, difference)),
        },
        (Some(FacilityStatus::NoLongerRegistered), Some(FacilityStatus::NoLongerRegistered)) => None,
        (_, Some(FacilityStatus::NoLongerRegistered)) => Some((NoLongerRegistered, difference)),
        (Some(FacilityStatus::Registered | FacilityStatus::NoLongerRegistered), _) => Some((TakenBack, difference)),
        _ => None,
    }
}

fn reasons(kind: TaxMessageKind, from: Day, recorded: Day) -> Vec<TaxMessageReason> {
    let mut reasons = vec![match kind {
        TaxMessageKind::Registered => TaxMessageReason::Registered { from },
        TaxMessageKind::Changed => TaxMessageReason::Changed { from },
        TaxMessageKind::NoLongerRegistered => TaxMessageReason::NoLongerRegistered { from },
        TaxMessageKind::TakenBack => TaxMessageReason::TakenBack { from },
    }];
    if from < recorded {
        reasons.push(TaxMessageReason::AboutThePast { recorded });
    } else if recorded < from {
        reasons.push(TaxMessageReason::AboutTheFuture { recorded });
    }
    reasons
}

/// The days cut wherever one of the two changes.
fn stretches<'s>(was: &'s [FacilityStretch], now: &'s [FacilityStretch]) -> Vec<Stretch<'s>> {
    let starts: BTreeSet<Option<Day>> = was.iter().chain(now).map(|segment| segment.span.from).chain([None]).collect();
    let starts: Vec<Option<Day>> = starts.into_iter().collect();
    let ends = starts.iter().skip(1).map(|next| next.and_then(Day::previous)).chain([None]);
    let on = |segments: &'s [FacilityStretch], day: Option<Day>| {
        let at = segments.partition_point(|segment| segment.span.from <= day);
        segments.get(at.checked_sub(1)?)?.facility.as_ref()
    };
    let stretches = starts.iter().zip(ends);
    stretches
        .map(|(from, until)| Stretch { span: Span { from: *from, until }, was: on(was, *from), now: on(now, *from) })
        .collect()
}
