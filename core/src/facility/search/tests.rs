//! The index against a plain search that looks through everything.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::{FacilitiesFound, FacilityIndex, FacilityListing, FacilityQuery, FoundFacility, FoundHolder};
use crate::{
    facility::{Address, FacilityKind, FacilityStatus},
    identifier::ChamberNumber,
    text::{Words, fold, pieces, wanted},
};

/// The same search without an index: every facility is compared with every word, by its letters.
fn plain_search(entries: &[FacilityListing], query: &FacilityQuery, limit: usize) -> FacilitiesFound {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let line = |address: &Option<Address>| {
        let address = address.clone().unwrap_or_default();
        let postcode = address.postcode.map(|postcode| postcode.to_string()).unwrap_or_default();
        [text(&address.street), postcode, text(&address.town), text(&address.foreign)].join(" ")
    };
    // Who holds what.
    let mut holders: BTreeMap<String, Vec<&FacilityListing>> = BTreeMap::new();
    for (at, entry) in entries.iter().enumerate() {
        let (name, address) = (fold(&text(&entry.holder_name)), fold(&line(&entry.holder_address)));
        let key = match entry.chamber_number {
            Some(number) => format!("number {number}"),
            None if name.is_empty() || address.is_empty() => format!("alone {at}"),
            None => format!("name {name} at {address}"),
        };
        holders.entry(key).or_default().push(entry);
    }
    let number = |entry: &FacilityListing| (entry.lrk_number.is_none(), entry.lrk_number);
    let (name, address) = (wanted(&text(&query.name)), wanted(&text(&query.address)));
    let is_whole = |name: &str| pieces(&fold(name)).eq(pieces(&fold(&text(&query.name))));
    let mut found = Vec::new();
    for members in holders.values() {
        let first = members.iter().min_by_key(|entry| number(entry)).unwrap();
        let names: Vec<String> = members.iter().map(|entry| text(&entry.holder_name)).collect();
        let at_holder = members.iter().any(|_| {
            let words =
                Words::of(&members.iter().map(|entry| line(&entry.holder_address)).collect::<Vec<_>>().join(" "));
            words.have_all(&address)
        });
        let mut fitting = Vec::new();
        for entry in members {
            let all = Words::of(&format!("{} {}", names.join(" "), text(&entry.name)));
            let fits = all.have_all(&name)
                && (at_holder || Words::of(&line(&entry.address)).have_all(&address))
                && query.chamber_number.as_ref().is_none_or(|number| {
                    entry.chamber_number.map(|number| number.to_string()).as_deref() == Some(number.as_str())
                })
                && query.kind.is_none_or(|kind| entry.kind == Some(kind))
                && query.status.is_none_or(|status| entry.status == Some(status));
            if !fits {
                continue;
            }
            let distance = |wanted: &String| {
                let grade = |word: &str| {
                    if word == wanted {
                        0
                    } else if word.starts_with(wanted.as_str()) {
                        1
                    } else {
                        2
                    }
                };
                all.iter().filter(|word| word.contains(wanted.as_str())).map(grade).min().unwrap()
            };
            let sum: usize = name.iter().map(distance).sum();
            let is_it =
                name.is_empty() || sum == 0 && (is_whole(&text(&first.holder_name)) || is_whole(&text(&entry.name)));
            let grade = if is_it { 0 } else { sum + 1 };
            fitting.push((grade, fold(&text(&entry.name)), number(entry), *entry));
        }
        fitting.sort_by(|one, other| (one.0, &one.1, one.2).cmp(&(other.0, &other.1, other.2)));
        if let Some((best, ..)) = fitting.first() {
            found.push((*best, fold(&text(&first.holder_name)), first.chamber_number, number(first), fitting, *first));
        }
    }
    found.sort_by(|one, other| (one.0, &one.1, one.2, one.3).cmp(&(other.0, &other.1, other.2, other.3)));
    let count = |count: usize| u32::try_from(count).unwrap();
    let mut answer = FacilitiesFound {
        facilities: count(found.iter().map(|(_, _, _, _, fitting, _)| fitting.len()).sum()),
        holders: count(found.len()),
        found: Vec::new(),
    };
    let mut left = limit;
    for (_, _, _, _, fitting, first) in found {
        if left == 0 {
            break;
        }
        let facilities: Vec<FoundFacility> = fitting
            .iter()
            .take(left)
            .map(|(_, _, _, entry)| FoundFacility {
                lrk_number: entry.lrk_number,
                kind: entry.kind,
                status: entry.status,
                name: entry.name.clone(),
                address: entry.address.clone().unwrap_or_default(),
            })
            .collect();
        left -= facilities.len();
        let name = first.holder_name.clone();
        answer.found.push(FoundHolder {
            name,
            chamber_number: first.chamber_number,
            fitting: count(fitting.len()),
            facilities,
        });
    }
    answer
}

fn name() -> impl Strategy<Value = Option<String>> {
    let word = prop_oneof![
        Just("De"),
        Just("'t"),
        Just("zon"),
        Just("Zonnetje"),
        Just("Hoekje"),
        Just("Café"),
        Just("B.V."),
        Just("Stichting"),
        Just("ĳs"),
        Just("bloem-hof"),
        Just("Zonnebloem"),
        Just("&"),
        Just("a"),
        Just("s"),
    ];
    proptest::option::of(proptest::collection::vec(word, 1..4).prop_map(|words| words.join(" ")))
}

fn address() -> impl Strategy<Value = Option<Address>> {
    let street = prop_oneof![Just("Lindelaan 2"), Just("Markt 1"), Just("De Hoek 12a")];
    let town = prop_oneof![Just("'s-Gravenhage"), Just("Assen"), Just("Oud-Beijerland")];
    let postcode = prop_oneof![Just("2511AA"), Just("9401HK")];
    proptest::option::of((street, town, proptest::option::of(postcode)).prop_map(|(street, town, postcode)| Address {
        street: Some(street.into()),
        town: Some(town.into()),
        postcode: postcode.map(|postcode| postcode.parse().unwrap()),
        ..Address::default()
    }))
}

fn numbered(number: u32) -> ChamberNumber {
    format!("{number:08}").parse().unwrap()
}

fn register() -> impl Strategy<Value = Vec<FacilityListing>> {
    let kinds = prop_oneof![Just(FacilityKind::Kdv), Just(FacilityKind::Vgo)];
    let statuses = prop_oneof![Just(FacilityStatus::Registered), Just(FacilityStatus::NoLongerRegistered)];
    let entry = (
        name(),
        address(),
        name(),
        proptest::option::of((1..5_u32).prop_map(numbered)),
        address(),
        proptest::option::of(kinds),
        proptest::option::of(statuses),
    );
    proptest::collection::vec(entry, 0..25).prop_map(|entries| {
        let entries = entries.into_iter().enumerate();
        let listing =
            entries.map(|(at, (name, address, holder_name, number, holder_address, kind, status))| FacilityListing {
                lrk_number: Some(format!("{}", 100_000_000 + at).parse().unwrap()),
                kind,
                status,
                name,
                address,
                holder_name,
                chamber_number: number,
                holder_address,
            });
        listing.collect()
    })
}

fn query() -> impl Strategy<Value = FacilityQuery> {
    let part = prop_oneof![
        Just("z"),
        Just("zon"),
        Just("t hoek"),
        Just("bv"),
        Just("b.v. sti"),
        Just("bloemhof"),
        Just("Zonnetje"),
        Just("e"),
        Just("ijs s"),
        Just("nergens"),
        Just("de zon"),
        Just("cafe a")
    ];
    let place = prop_oneof![
        Just("assen"),
        Just("s gravenh"),
        Just("2511 AA"),
        Just("linde"),
        Just("hoek beijer"),
        Just("oudbei")
    ];
    let number = prop_oneof![Just("00000001"), Just("00000002"), Just("00000009")];
    let kinds = prop_oneof![Just(FacilityKind::Kdv), Just(FacilityKind::Vgo)];
    (
        part,
        proptest::option::weighted(0.3, place),
        proptest::option::weighted(0.2, number),
        proptest::option::weighted(0.2, kinds),
        any::<bool>(),
    )
        .prop_map(|(name, address, number, kind, by_number)| FacilityQuery {
            name: (number.is_none() || !by_number).then(|| name.into()),
            address: address.map(Into::into),
            chamber_number: number.map(Into::into),
            kind,
            ..FacilityQuery::default()
        })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_index_finds_what_looking_through_everything_finds(entries in register(), query in query(), limit in 0..12_u32) {
        let found = FacilityIndex::new(&entries).search(&query, limit).unwrap();
        prop_assert_eq!(found, plain_search(&entries, &query, usize::try_from(limit).unwrap()));
    }

    #[test]
    fn the_order_of_the_register_makes_no_difference(entries in register(), query in query()) {
        // Holders that nothing tells apart but their place are left out.
        let mut entries: Vec<FacilityListing> = entries;
        entries.retain(|entry| entry.chamber_number.is_some());
        let forward = FacilityIndex::new(&entries).search(&query, 100).unwrap();
        entries.reverse();
        prop_assert_eq!(FacilityIndex::new(&entries).search(&query, 100).unwrap(), forward);
    }
}

#[test]
fn an_empty_register_has_nothing_to_find() {
    let index = FacilityIndex::new(&[]);
    let query = FacilityQuery { name: Some("zon".into()), ..FacilityQuery::default() };
    assert_eq!(index.search(&query, 10).unwrap().facilities, 0);
    assert_eq!((index.facility_count(), index.holder_count()), (0, 0));
    assert_eq!(index.name_words.len(), 0);
}

#[test]
fn every_word_of_sixteen_counts() {
    let name = "a1 b2 c3 d4 e5 f6 g7 h8 i9 j10 k11 l12 m13 n14 o15 p16";
    let entry = FacilityListing { name: Some(name.into()), ..FacilityListing::default() };
    let index = FacilityIndex::new(&[entry]);
    let found = |name: &str| {
        index.search(&FacilityQuery { name: Some(name.into()), ..FacilityQuery::default() }, 1).unwrap().facilities
    };
    assert_eq!(found(name), 1);
    assert_eq!(found(&name.replace("p16", "q16")), 0);
    assert_eq!(found(&name.replace("a1", "q1")), 0);
}
