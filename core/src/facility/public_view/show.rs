//! What is shown and what is hidden.

use super::{
    HiddenItem, PublicFacility, PublicFact, PublicHolder, PublicItem, PublicView, PublicViewReason, PublicVisibility,
};
use crate::{
    calendar::Day,
    facility::{
        Address, AddressKind, FacilityAsOf, FacilityHolder, FacilityKind, FacilityProperties, FacilityStatus,
        FacilityStretch, History,
    },
    norm::{Choice, Norms},
};

/// What the public sees of a facility on a day, by what is known on that day.
///
/// ```
/// use kinderopvang::{
///     facility::{History, PublicVisibility, public_view},
///     norm::Norms,
/// };
/// let history = History::from_text(
///     r#"{"changes": [
///         {"entity": "zonnebloem", "recorded": "2022-03-01", "from": "2022-03-01", "data":
///             {"type": "facility", "properties": {"kind": "kdv", "status": "registered", "name": "Zonnebloem"}}},
///         {"entity": "zonnebloem", "recorded": "2022-09-01", "from": "2022-09-01", "data":
///             {"type": "facility", "properties": {"kind": "kdv", "status": "no_longer_registered", "name": "Zonnebloem"}}}
///     ]}"#,
/// )?;
/// let on = |day: &str| public_view(&history, "zonnebloem", day.parse().unwrap(), Norms::builtin()).visibility;
/// assert_eq!(on("2022-08-31"), PublicVisibility::Registered);
/// assert_eq!(on("2029-09-01"), PublicVisibility::Removed);
/// assert_eq!(on("2029-09-02"), PublicVisibility::NotShown);
/// # Ok::<(), kinderopvang::wire::Faults>(())
/// ```
#[doc(alias = "publieksportaal")]
pub fn public_view(history: &History, facility: &str, on: Day, norms: &Norms) -> PublicView {
    let mut view = PublicView {
        on,
        visibility: PublicVisibility::NotShown,
        facility: None,
        hidden: Vec::new(),
        reasons: Vec::new(),
        missing: Vec::new(),
        shown_until: None,
    };
    match norms.public_view.choose(on) {
        Choice::InForce(_) => {}
        Choice::NotYet { from } => {
            view.reasons.push(PublicViewReason::NotInForce { from });
            view.visibility = PublicVisibility::NotInForce;
            return view;
        }
        Choice::Ended { .. } | Choice::NotModelled => {
            view.visibility = PublicVisibility::NotInForce;
            return view;
        }
    }
    let segments = history.timeline(facility, on);
    let at = segments.partition_point(|segment| segment.span.from <= Some(on));
    let known = segments.get(..at).unwrap_or_default();
    let Some(now) = known.last().and_then(|segment| segment.facility.as_ref()) else {
        view.reasons.push(PublicViewReason::NothingRecorded);
        return view;
    };
    let status = now.properties.status;
    let since = begin_of(status, known);
    let shows = Shows { norms, on, now, registered_on: registered_on(known) };
    match status {
        FacilityStatus::Applied | FacilityStatus::Rejected => {
            view.reasons.push(PublicViewReason::NeverRegistered { status });
        }
        FacilityStatus::Registered => {
            view.visibility = PublicVisibility::Registered;
            view.reasons.push(PublicViewReason::Registered { from: since });
            view.facility = Some(shows.registered(since, &mut view));
        }
        FacilityStatus::NoLongerRegistered => {
            let from = since.unwrap_or(Day::FIRST);
            let Some(term) = norms.public_removed.on(on) else { return view };
            let last_day = term.last_day(from);
            if last_day < on {
                view.reasons.push(PublicViewReason::NoLongerShown { from, last_day });
                return view;
            }
            view.visibility = PublicVisibility::Removed;
            view.shown_until = Some(last_day);
            view.reasons.push(PublicViewReason::Removed { from, last_day });
            view.facility = Some(shows.removed(since, &mut view));
        }
    }
    view
}

/// The first day of the last stretch, among those that follow each other with this status.
fn begin_of(status: FacilityStatus, segments: &[FacilityStretch]) -> Option<Day> {
    let has_it = |segment: &&FacilityStretch| {
        segment.facility.as_ref().is_some_and(|facility| facility.properties.status == status)
    };
    segments.iter().rev().take_while(has_it).last()?.span.from
}

/// The first day of the last registration.
fn registered_on(segments: &[FacilityStretch]) -> Option<Day> {
    let is_registered = |segment: &FacilityStretch| {
        segment.facility.as_ref().is_some_and(|facility| facility.properties.status == FacilityStatus::Registered)
    };
    let end = segments.iter().rposition(is_registered)?.saturating_add(1);
    begin_of(FacilityStatus::Registered, segments.get(..end)?)
}

/// Whether two addresses are the same place; `None` where too little is known of them.
fn is_same_place(one: &Address, other: &Address) -> Option<bool> {
    if let (Some(one), Some(other)) = (&one.bag_id, &other.bag_id) {
        return Some(one == other);
    }
    if let (Some(one), Some(other)) = (&one.foreign, &other.foreign) {
        return Some(same_text(one, other));
    }
    let postcode = one.postcode.as_ref().zip(other.postcode.as_ref()).map(|(one, other)| one == other);
    let street = one.street.as_ref().zip(other.street.as_ref()).map(|(one, other)| same_text(one, other));
    match (postcode, street) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

fn same_text(one: &str, other: &str) -> bool {
    one.split_whitespace().map(str::to_lowercase).eq(other.split_whitespace().map(str::to_lowercase))
}

/// The state of the day and what it rests on.
struct Shows<'s> {
    norms: &'s Norms,
    on: Day,
    now: &'s FacilityAsOf,
    registered_on: Option<Day>,
}

impl Shows<'_> {
    const fn is_childminding(&self) -> bool {
        matches!(self.now.properties.kind, FacilityKind::Vgo)
    }

    /// Everything of a registered facility but the exceptions.
    fn registered(&self, since: Option<Day>, view: &mut PublicView) -> PublicFacility {
        let properties = &self.now.properties;
        let phone = match &properties.phone {
            Some(_) if self.is_childminding() && self.norms.public_personal.applies(self.on) => {
                hide(view, PublicItem::Phone, PublicViewReason::ChildmindersPhone);
                None
            }
            phone => phone.clone(),
        };
        PublicFacility {
            kind: Some(properties.kind),
            status: properties.status,
            status_from: since,
            registered_on: self.registered_on,
            name: properties.name.clone(),
            lrk_number: self.number(view),
            address: self.address(view),
            places: properties.places,
            early_education: properties.early_education,
            parent_participation: properties.parent_participation,
            municipality: properties.municipality.clone(),
            phone,
            holder: self.holder(view),
            inspections: self.now.inspections.clone(),
            mediated_by: self.now.mediated_by.clone(),
        }
    }

    /// The few data of a facility that was removed; all else that is there is hidden.
    fn removed(&self, since: Option<Day>, view: &mut PublicView) -> PublicFacility {
        let FacilityProperties { kind: _, status, name, lrk_number: _, places, .. } = &self.now.properties;
        let properties = &self.now.properties;
        let number = self.number(view);
        let address = self.address(view);
        let holder = self.now.holder.as_ref().and_then(|holder| holder.holder.as_ref());
        for (item, is_there) in [
            (PublicItem::Kind, true),
            (PublicItem::Places, places.is_some()),
            (PublicItem::EarlyEducation, properties.early_education.is_some()),
            (PublicItem::ParentParticipation, properties.parent_participation.is_some()),
            (PublicItem::Municipality, properties.municipality.is_some()),
            (PublicItem::Phone, properties.phone.is_some()),
            (PublicItem::Inspections, !self.now.inspections.is_empty()),
            (PublicItem::Mediation, !self.now.mediated_by.is_empty()),
        ]
        .into_iter()
        .chain(items_of(holder))
        {
            if is_there {
                hide(view, item, PublicViewReason::OnlyFewAfterRemoval);
            }
        }
        PublicFacility {
            kind: None,
            status: *status,
            status_from: since,
            registered_on: self.registered_on,
            name: name.clone(),
            lrk_number: number,
            address,
            places: None,
            early_education: None,
            parent_participation: None,
            municipality: None,
            phone: None,
            holder: None,
            inspections: Vec::new(),
            mediated_by: Vec::new(),
        }
    }

    /// The number, unless this is a parent-participation crèche in its run-in.
    fn number(&self, view: &mut PublicView) -> Option<crate::identifier::LrkNumber> {
        let number = self.now.properties.lrk_number?;
        let is_centre = matches!(self.now.properties.kind, FacilityKind::Kdv | FacilityKind::Bso);
        let participates = self.now.properties.parent_participation;
        let Some(term) = self.norms.public_run_in.on(self.on).filter(|_| is_centre && participates != Some(false))
        else {
            return Some(number);
        };
        let last_day = self.registered_on.map(|registered_on| term.last_day(registered_on));
        let (reason, fact) = match (participates, last_day) {
            (_, Some(last_day)) if last_day < self.on => return Some(number),
            (Some(_), Some(last_day)) => (PublicViewReason::RunIn { last_day }, None),
            (Some(_), None) => (PublicViewReason::RunInUnknown, Some(PublicFact::RegisteredFrom)),
            (None, _) => (PublicViewReason::RunInUnknown, Some(PublicFact::ParentParticipation)),
        };
        hide(view, PublicItem::LrkNumber, reason);
        view.missing.extend(fact);
        None
    }

    /// The address, unless it is that of the parents.
    fn address(&self, view: &mut PublicView) -> Option<Address> {
        let location = self.now.address.as_ref()?;
        if !self.is_childminding() || !self.norms.public_parents_home.applies(self.on) {
            return Some(location.address.clone());
        }
        match location.kind {
            Some(AddressKind::ChildmindersHome | AddressKind::Establishment) => return Some(location.address.clone()),
            Some(AddressKind::ParentsHome) => hide(view, PublicItem::Address, PublicViewReason::ParentsHome),
            None => {
                hide(view, PublicItem::Address, PublicViewReason::AddressKindUnknown);
                view.missing.push(PublicFact::AddressKind);
            }
        }
        None
    }

    fn holder(&self, view: &mut PublicView) -> Option<PublicHolder> {
        match self.now.holder.as_ref()?.holder.as_ref()? {
            FacilityHolder::NaturalPerson { name, number, number_kind: _, chamber_number, home, phone } => {
                if number.is_some() {
                    hide(view, PublicItem::HolderNumber, PublicViewReason::CitizenNumber);
                }
                if phone.is_some() {
                    let reason = if self.is_childminding() {
                        PublicViewReason::ChildmindersPhone
                    } else {
                        PublicViewReason::NotAmongThem
                    };
                    hide(view, PublicItem::HolderPhone, reason);
                }
                let home = home.as_ref().filter(|home| self.shows_home(home, view)).cloned();
                let chamber_number = *chamber_number;
                Some(PublicHolder { name: name.clone(), chamber_number, home, ..PublicHolder::default() })
            }
            FacilityHolder::LegalPerson {
                name,
                rsin,
                chamber_number,
                legal_form,
                establishment_number,
                establishment,
            } => {
                if rsin.is_some() {
                    hide(view, PublicItem::HolderRsin, PublicViewReason::NotAmongThem);
                }
                Some(PublicHolder {
                    name: name.clone(),
                    chamber_number: *chamber_number,
                    legal_form: legal_form.clone(),
                    establishment_number: *establishment_number,
                    establishment: establishment.clone(),
                    home: None,
                })
            }
        }
    }

    /// Is the home of the holder shown: is the facility there?
    fn shows_home(&self, home: &Address, view: &mut PublicView) -> bool {
        let location = self.now.address.as_ref();
        let is_there = location.and_then(|location| is_same_place(home, &location.address));
        let (reason, fact) = if self.is_childminding() {
            // At the home of the childminder, as the register says, unless the addresses differ.
            let kind = location.and_then(|location| location.kind);
            let is_home = kind == Some(AddressKind::ChildmindersHome) && is_there != Some(false);
            if is_home {
                return true;
            }
            (PublicViewReason::ChildmindersHome, None)
        } else {
            match is_there {
                Some(true) => return true,
                Some(false) => (PublicViewReason::HolderElsewhere, None),
                None => (PublicViewReason::HolderPlaceUnknown, Some(PublicFact::HolderHome)),
            }
        };
        hide(view, PublicItem::HolderHome, reason);
        view.missing.extend(fact);
        false
    }
}

/// What the register holds of a holder.
fn items_of(holder: Option<&FacilityHolder>) -> Vec<(PublicItem, bool)> {
    match holder {
        None => Vec::new(),
        Some(FacilityHolder::NaturalPerson { name, number, number_kind: _, chamber_number, home, phone }) => vec![
            (PublicItem::HolderName, name.is_some()),
            (PublicItem::HolderNumber, number.is_some()),
            (PublicItem::HolderChamberNumber, chamber_number.is_some()),
            (PublicItem::HolderHome, home.is_some()),
            (PublicItem::HolderPhone, phone.is_some()),
        ],
        Some(FacilityHolder::LegalPerson {
            name,
            rsin,
            chamber_number,
            legal_form,
            establishment_number,
            establishment,
        }) => vec![
            (PublicItem::HolderName, name.is_some()),
            (PublicItem::HolderRsin, rsin.is_some()),
            (PublicItem::HolderChamberNumber, chamber_number.is_some()),
            (PublicItem::HolderLegalForm, legal_form.is_some()),
            (PublicItem::HolderEstablishment, establishment_number.is_some() || establishment.is_some()),
        ],
    }
}

fn hide(view: &mut PublicView, item: PublicItem, reason: PublicViewReason) {
    view.hidden.push(HiddenItem { item, reason });
}
