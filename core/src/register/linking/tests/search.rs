use super::*;

fn facility(name: &str, address: &str) -> FacilityEntry {
    FacilityEntry { name: name.into(), address: address.into() }
}

fn holder(name: &str, address: &str, chamber_number: &str, facilities: Vec<FacilityEntry>) -> HolderEntry {
    HolderEntry {
        name: name.into(),
        address: address.into(),
        chamber_number: chamber_number.parse().unwrap(),
        facilities,
    }
}

fn register() -> Vec<HolderEntry> {
    vec![
        holder("Eleveld", "Dorpsstraat 1, Assen", "01234567", vec![]),
        holder(
            "De Bibelontseberg",
            "Raambrug 2, Bladel",
            "12345678",
            vec![facility("KDV Elegast", "Markt 5, Bladel"), facility("BSO De Boom", "Kerkplein 9, Reusel")],
        ),
        holder(
            "Stichting Café Oké",
            "Plein 3, Delft",
            "23456789",
            vec![facility("Zuid", "Zuidweg 1, Delft"), facility("noord", "Noordweg 1, Delft")],
        ),
    ]
}

fn by_name(name: &str) -> HolderQuery {
    HolderQuery { name: Some(name.into()), ..HolderQuery::default() }
}

/// The names that were found, each holder with its facilities.
fn found(holders: &[HolderEntry], query: &HolderQuery) -> Vec<(String, Vec<String>)> {
    let names = |hit: &HolderHit| hit.facilities.iter().map(|facility| facility.name.clone()).collect();
    search(holders, query).unwrap().iter().map(|hit| (hit.holder.name.clone(), names(hit))).collect()
}

#[test]
fn part_of_a_name_finds_holders_and_facilities_under_their_holder() {
    let expected = [("De Bibelontseberg".to_owned(), vec!["KDV Elegast".to_owned()]), ("Eleveld".to_owned(), vec![])];
    assert_eq!(found(&register(), &by_name("ele")), expected);
}

#[test]
fn a_holder_that_fits_is_shown_with_all_its_facilities_in_order() {
    let expected = [("Stichting Café Oké".to_owned(), vec!["noord".to_owned(), "Zuid".to_owned()])];
    for name in ["CAFE", "café", "Cafe\u{301}  oke ", "okÉ"] {
        assert_eq!(found(&register(), &by_name(name)), expected, "{name}");
    }
}

#[test]
fn part_of_an_address_refines_the_result() {
    let query = |address: &str| HolderQuery { address: Some(address.into()), ..by_name("de b") };
    let both = vec!["BSO De Boom".to_owned(), "KDV Elegast".to_owned()];
    assert_eq!(found(&register(), &query("raambrug")), [("De Bibelontseberg".to_owned(), both)]);
    let one = vec!["BSO De Boom".to_owned()];
    assert_eq!(found(&register(), &query("REUSEL")), [("De Bibelontseberg".to_owned(), one)]);
    assert!(found(&register(), &query("assen")).is_empty());
}

#[test]
fn the_kvk_number_finds_its_holder_only_when_it_is_whole() {
    let query = |number: &str| HolderQuery { chamber_number: Some(number.into()), ..HolderQuery::default() };
    assert_eq!(found(&register(), &query("0123 45.67")), [("Eleveld".to_owned(), vec![])]);
    assert!(found(&register(), &query("99999999")).is_empty());
    for malformed in ["1234567", "123456789", "1234567a"] {
        assert_eq!(search(&register(), &query(malformed)), Err(QueryError::ChamberNumber), "{malformed}");
    }
    let other_name = HolderQuery { name: Some("oké".into()), ..query("01234567") };
    assert!(found(&register(), &other_name).is_empty());
}

#[test]
fn a_search_needs_a_name_or_a_number() {
    for query in [
        HolderQuery::default(),
        by_name("  "),
        HolderQuery { address: Some("Delft".into()), ..HolderQuery::default() },
        HolderQuery { chamber_number: Some(" ".into()), ..HolderQuery::default() },
    ] {
        assert_eq!(search(&register(), &query), Err(QueryError::NothingToFind));
    }
}

#[test]
fn the_order_does_not_depend_on_the_order_of_the_register() {
    let mut holders = register();
    holders.push(holder("ELEVELD", "Elders 1", "00000001", vec![facility("b", "2"), facility("B", "1")]));
    let forward: Vec<_> =
        search(&holders, &by_name("e")).unwrap().iter().map(|hit| hit.holder.chamber_number.to_string()).collect();
    assert_eq!(forward, ["12345678", "00000001", "01234567", "23456789"]);
    holders.reverse();
    let hits = search(&holders, &by_name("e")).unwrap();
    let backward: Vec<_> = hits.iter().map(|hit| hit.holder.chamber_number.to_string()).collect();
    assert_eq!(backward, forward);
    assert_eq!(hits[1].facilities[0].address, "1");
}
