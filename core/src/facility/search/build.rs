//! Making the index.

use std::collections::{HashMap, hash_map::Entry};

use super::{
    index::{Facility, FacilityIndex, Holder, Shown},
    lists::Lists,
    query::FacilityListing,
    vocabulary::{Parts, Words},
};
use crate::{
    facility::{Address, ExportColumn, LrkExport},
    identifier::{ChamberNumber, LrkNumber, Postcode},
    text::{self, fold, pieces},
};

impl FacilityIndex {
    /// The index of these facilities.
    ///
    /// Facilities have one holder when they have one KvK number; without it, when name and address of
    /// the holder are the same. A holder is shown by the name at its facility with the lowest LRK
    /// number, and found by every name that stands there.
    pub fn new(entries: &[FacilityListing]) -> Self {
        built(entries.len(), |at| entries.get(at).map(Item::of).unwrap_or_default())
    }

    /// The index of all rows of an export.
    pub fn from_export(export: &LrkExport) -> Self {
        let count = usize::try_from(export.row_count()).unwrap_or(usize::MAX);
        built(count, |at| Item::of_row(export, u32::try_from(at).unwrap_or(u32::MAX)))
    }
}

/// A facility while the index is made. What is empty is unknown.
#[derive(Clone, Copy, Default)]
struct Item<'e> {
    lrk_number: Option<LrkNumber>,
    kind: Option<crate::facility::FacilityKind>,
    status: Option<crate::facility::FacilityStatus>,
    name: &'e str,
    place: Place<'e>,
    holder_name: &'e str,
    chamber_number: Option<ChamberNumber>,
    holder_place: Place<'e>,
}

#[derive(Clone, Copy, Default)]
struct Place<'e> {
    street: &'e str,
    postcode: Option<Postcode>,
    town: &'e str,
    foreign: &'e str,
    bag_id: &'e str,
}

fn filled(text: Option<&String>) -> &str {
    text.map_or("", |text| text.trim())
}

impl<'e> Place<'e> {
    fn of(address: Option<&'e Address>) -> Self {
        address.map_or_else(Self::default, |address| Self {
            street: filled(address.street.as_ref()),
            postcode: address.postcode,
            town: filled(address.town.as_ref()),
            foreign: filled(address.foreign.as_ref()),
            bag_id: filled(address.bag_id.as_ref()),
        })
    }

    /// The address in one line, folded.
    fn folded(&self) -> String {
        let postcode = self.postcode.map(|postcode| postcode.to_string()).unwrap_or_default();
        fold(&[self.street, &postcode, self.town, self.foreign].join(" "))
    }
}

impl<'e> Item<'e> {
    fn of(entry: &'e FacilityListing) -> Self {
        Self {
            lrk_number: entry.lrk_number,
            kind: entry.kind,
            status: entry.status,
            name: filled(entry.name.as_ref()),
            place: Place::of(entry.address.as_ref()),
            holder_name: filled(entry.holder_name.as_ref()),
            chamber_number: entry.chamber_number,
            holder_place: Place::of(entry.holder_address.as_ref()),
        }
    }

    fn of_row(export: &'e LrkExport, row: u32) -> Self {
        let cell = |column: ExportColumn| export.cell(row, column).unwrap_or("");
        let postcode = |column: ExportColumn| cell(column).parse().ok();
        Self {
            lrk_number: cell(ExportColumn::LrkId).parse().ok(),
            kind: export.kind_of(row),
            status: export.status_of(row),
            name: cell(ExportColumn::ActueleNaamOko),
            place: Place {
                street: export.street_of(row),
                postcode: postcode(ExportColumn::OpvanglocatiePostcode),
                town: cell(ExportColumn::OpvanglocatieWoonplaats),
                foreign: "",
                bag_id: cell(ExportColumn::BagId),
            },
            holder_name: cell(ExportColumn::NaamHouder),
            chamber_number: cell(ExportColumn::KvkNummerHouder).parse().ok(),
            holder_place: Place {
                street: cell(ExportColumn::HouderAdres),
                postcode: postcode(ExportColumn::HouderPostcode),
                town: cell(ExportColumn::HouderWoonplaats),
                foreign: cell(ExportColumn::HouderBuitenland),
                bag_id: "",
            },
        }
    }

    /// Comes the facility before another, when a holder's name is chosen: that with the lowest LRK
    /// number, those without one last.
    fn rank(&self) -> (bool, Option<LrkNumber>) {
        (self.lrk_number.is_none(), self.lrk_number)
    }
}

/// The sum of a name's words in order, to tell whether two names are the same. FNV-1a: the same on
/// every machine.
pub(super) fn whole(folded: &str) -> u64 {
    let mut sum = 0xcbf2_9ce4_8422_2325_u64;
    for piece in pieces(folded) {
        for byte in piece.bytes().chain([b' ']) {
            sum = (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    sum
}

/// Who holds a facility.
#[derive(PartialEq, Eq, Hash)]
enum Key {
    Number(ChamberNumber),
    NameAndAddress(String, String),
    /// Nothing tells two holders apart or together.
    Alone(usize),
}

/// A holder while the index is made.
struct Group {
    folded: String,
    /// The entry that names it.
    first: usize,
    members: Vec<usize>,
}

fn built<'e>(count: usize, item: impl Fn(usize) -> Item<'e>) -> FacilityIndex {
    let mut groups = grouped(count, &item);
    groups.sort_by(|one, other| {
        let (first, second) = (item(one.first), item(other.first));
        let key = |group: &Group, item: &Item<'_>| (item.chamber_number, item.rank(), group.first);
        one.folded.cmp(&other.folded).then_with(|| key(one, &first).cmp(&key(other, &second)))
    });
    let mut maker = Maker::new(groups.len(), count);
    for group in groups {
        maker.group(group, &item);
    }
    maker.into_index()
}

fn grouped<'e>(count: usize, item: &impl Fn(usize) -> Item<'e>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut known: HashMap<Key, usize> = HashMap::new();
    for at in 0..count {
        let facility = item(at);
        let folded = fold(facility.holder_name);
        let key = match facility.chamber_number {
            Some(number) => Key::Number(number),
            None => {
                let address = facility.holder_place.folded();
                let is_alone = folded.is_empty() || address.is_empty();
                if is_alone { Key::Alone(at) } else { Key::NameAndAddress(folded.clone(), address) }
            }
        };
        match known.entry(key) {
            Entry::Occupied(place) => {
                if let Some(group) = groups.get_mut(*place.get()) {
                    group.members.push(at);
                    if facility.rank() < item(group.first).rank() {
                        group.folded = folded;
                        group.first = at;
                    }
                }
            }
            Entry::Vacant(place) => {
                place.insert(groups.len());
                groups.push(Group { folded, first: at, members: vec![at] });
            }
        }
    }
    groups
}

/// The parts of the index as they grow.
struct Maker {
    names: Words,
    addresses: Words,
    towns: HashMap<String, u32>,
    index: Growing,
}

struct Growing {
    holders: Vec<Holder>,
    holder_names: Lists,
    holder_addresses: Lists,
    /// For each word of names, the holders that have it.
    holders_by_word: Vec<Vec<u32>>,
    facilities: Vec<Facility>,
    facility_wholes: Vec<u64>,
    facility_names: Lists,
    facility_addresses: Lists,
    facility_parts: Vec<Parts>,
    shown: Shown,
}

impl Maker {
    fn new(holders: usize, facilities: usize) -> Self {
        Self {
            names: Words::default(),
            addresses: Words::default(),
            towns: HashMap::new(),
            index: Growing {
                holders: Vec::with_capacity(holders),
                holder_names: Lists::with_room_for(holders),
                holder_addresses: Lists::with_room_for(holders),
                holders_by_word: Vec::new(),
                facilities: Vec::with_capacity(facilities),
                facility_wholes: Vec::with_capacity(facilities),
                facility_names: Lists::with_room_for(facilities),
                facility_addresses: Lists::with_room_for(facilities),
                facility_parts: Vec::with_capacity(facilities),
                shown: Shown::default(),
            },
        }
    }

    fn group<'e>(&mut self, group: Group, item: &impl Fn(usize) -> Item<'e>) {
        let first = item(group.first);
        let mut names: Vec<u32> = Vec::new();
        let mut addresses: Vec<u32> = Vec::new();
        let mut members: Vec<(String, (bool, Option<LrkNumber>), usize)> = Vec::with_capacity(group.members.len());
        let mut last = ("", String::new());
        for at in group.members {
            let facility = item(at);
            // Mostly the name and address of the facility before.
            if names.is_empty() || facility.holder_name != last.0 {
                names.extend(numbers(&mut self.names, &fold(facility.holder_name)));
            }
            let address = facility.holder_place.folded();
            if address != last.1 {
                addresses.extend(numbers(&mut self.addresses, &address));
            }
            last = (facility.holder_name, address);
            members.push((fold(facility.name), facility.rank(), at));
        }
        let names = once_each(names);
        for name in &names {
            self.have_word(*name);
        }
        members.sort();
        let mut name_parts = self.names.parts_of(&names);
        for (folded, _, at) in members {
            name_parts = name_parts.and(self.facility(&item(at), &folded, &names));
        }
        let index = &mut self.index;
        index.holder_names.push(names.into_iter());
        let address_parts = self.addresses.parts_of(&addresses);
        index.holder_addresses.push(once_each(addresses).into_iter());
        index.holders.push(Holder {
            name: (!first.holder_name.is_empty()).then(|| index.shown.push(first.holder_name)),
            chamber_number: first.chamber_number,
            whole: whole(&group.folded),
            name_parts,
            address_parts,
            end: u32::try_from(index.facilities.len()).unwrap_or(u32::MAX),
        });
    }

    /// Adds a facility, whose holder has these words in its names. Gives what its own name is made of.
    fn facility(&mut self, item: &Item<'_>, folded: &str, of_holder: &[u32]) -> Parts {
        let mut names = once_each(numbers(&mut self.names, folded));
        names.retain(|name| of_holder.binary_search(name).is_err());
        for name in &names {
            self.have_word(*name);
        }
        let name_parts = self.names.parts_of(&names);
        let addresses = once_each(numbers(&mut self.addresses, &item.place.folded()));
        let index = &mut self.index;
        index.facility_parts.push(self.addresses.parts_of(&addresses));
        index.facility_wholes.push(whole(folded));
        index.facility_names.push(names.into_iter());
        index.facility_addresses.push(addresses.into_iter());
        let shown = &mut index.shown;
        let mut show = |text: &str| (!text.is_empty()).then(|| shown.push(text));
        let (name, street) = (show(item.name), show(item.place.street));
        let (bag_id, foreign) = (show(item.place.bag_id), show(item.place.foreign));
        let town = match self.towns.get(item.place.town) {
            Some(town) => Some(*town),
            None => {
                let town = show(item.place.town);
                if let Some(town) = town {
                    self.towns.insert(item.place.town.to_owned(), town);
                }
                town
            }
        };
        index.facilities.push(Facility {
            lrk_number: item.lrk_number,
            kind: item.kind,
            status: item.status,
            name,
            street,
            postcode: item.place.postcode,
            town,
            bag_id,
            foreign,
        });
        name_parts
    }

    /// The holder that is being made has this word of names.
    fn have_word(&mut self, word: u32) {
        let holder = u32::try_from(self.index.holders.len()).unwrap_or(u32::MAX);
        let lists = &mut self.index.holders_by_word;
        let word = usize::try_from(word).unwrap_or(usize::MAX);
        if word >= lists.len() {
            // The words are numbered as they are met, so this is the next one or one shortly after.
            lists.resize_with(word.saturating_add(1), Vec::new);
        }
        if let Some(list) = lists.get_mut(word).filter(|list| list.last() != Some(&holder)) {
            list.push(holder);
        }
    }

    fn into_index(self) -> FacilityIndex {
        let Growing {
            holders,
            mut holder_names,
            mut holder_addresses,
            holders_by_word: by_word,
            facilities,
            facility_wholes,
            mut facility_names,
            mut facility_addresses,
            facility_parts,
            mut shown,
        } = self.index;
        for lists in [&mut holder_names, &mut holder_addresses, &mut facility_names, &mut facility_addresses] {
            lists.shrink();
        }
        let mut holders_by_word = Lists::with_room_for(by_word.len());
        for holders in by_word {
            holders_by_word.push(holders.into_iter());
        }
        holders_by_word.shrink();
        shown.shrink();
        FacilityIndex {
            name_words: self.names.into_vocabulary(),
            address_words: self.addresses.into_vocabulary(),
            holders,
            holder_names,
            holder_addresses,
            holders_by_word,
            facilities,
            facility_wholes,
            facility_names,
            facility_addresses,
            facility_parts,
            shown,
        }
    }
}

/// The numbers of the words of a folded text.
fn numbers(words: &mut Words, folded: &str) -> Vec<u32> {
    text::Words::of_folded(folded).iter().map(|word| words.number(word)).collect()
}

/// Each number once, in order.
fn once_each(mut numbers: Vec<u32>) -> Vec<u32> {
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}
