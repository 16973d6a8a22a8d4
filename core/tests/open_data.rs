//! The synthetic export read whole, and our splitting of rows against that of the crate `csv`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that fails should say so at once"
)]

mod exports;

use exports::{HEADER, Synthetic, windows_1252, written};
use kinderopvang::facility::{
    AddressKind, ExportChange, ExportColumn, ExportEncoding, FacilityHolder, FacilityIndex, FacilityKind,
    FacilityListing, FacilityQuery, LrkExport, LrkRow, export_difference,
};
use proptest::prelude::*;

const FIRST: Synthetic = Synthetic { rows: 3000, removed: false, week: 0 };
const SECOND: Synthetic = Synthetic { rows: 3000, removed: true, week: 0 };

#[test]
fn the_synthetic_exports_are_read_without_a_fault() {
    for synthetic in [FIRST, SECOND] {
        let export = LrkExport::from_text(synthetic.text());
        assert_eq!(export.faults(), []);
        assert_eq!(export.warnings(), []);
        assert_eq!(export.missing_columns(), []);
        assert_eq!(export.unknown_columns(), Vec::<String>::new());
        assert_eq!(export.row_count(), 3000);
        assert_eq!(export.has_removed(), synthetic.removed);
        assert_eq!(export.columns().len(), HEADER.len() + usize::from(synthetic.removed));
    }
}

#[test]
fn every_field_comes_out_as_it_went_in() {
    let export = LrkExport::from_text(SECOND.text());
    for (row, read) in export.rows().enumerate() {
        let is_registered = read.deregistered_on.is_none();
        let fields = SECOND.fields(row, is_registered);
        let text = |at: usize| Some(fields[at].clone()).filter(|text| !text.is_empty());
        assert_eq!(read.lrk_number.map(|number| number.to_string()), text(0));
        assert_eq!(read.name, text(3));
        assert_eq!(read.places.map(|places| places.to_string()), text(4));
        assert_eq!(read.address.bag_id, text(12));
        assert_eq!(read.holder_name, text(13));
        assert_eq!(read.chamber_number.map(|number| number.to_string()), text(14));
        assert_eq!(read.establishment_number.map(|number| number.to_string()), text(15));
        assert_eq!(read.holder_address.foreign, text(22));
        assert_eq!(read.website, text(30));
        assert_eq!(read.municipality_code, text(31));
        assert_eq!(read.agencies.first().cloned(), text(33));
        assert_eq!(read.url, text(35));
        let hidden = fields[9] == "Opvang bij de vraagouder";
        assert_eq!(read.address_kind == Some(AddressKind::ParentsHome), hidden);
        assert_eq!(read.address.street.is_none(), hidden);
        assert_eq!(read.kind == Some(FacilityKind::Gob), read.places.is_none());
        match read.holder() {
            Some(FacilityHolder::NaturalPerson { .. }) => assert!(fields[16].is_empty() || fields[16] == "Eenmanszaak"),
            Some(FacilityHolder::LegalPerson { legal_form, .. }) => assert_eq!(legal_form, text(16)),
            None => panic!("a holder of the synthetic export"),
        }
    }
}

#[test]
fn encoding_line_ends_and_the_order_of_columns_make_no_difference() {
    let text = SECOND.text();
    let rows = |export: &LrkExport| export.rows().collect::<Vec<LrkRow>>();
    let expected = LrkExport::from_text(text.clone());
    assert_eq!(expected.encoding(), ExportEncoding::Utf8);
    let marked = LrkExport::from_bytes(format!("\u{feff}{text}"));
    assert_eq!((marked.encoding(), rows(&marked)), (ExportEncoding::Utf8WithMark, rows(&expected)));
    let latin = LrkExport::from_bytes(windows_1252(&text));
    assert_eq!((latin.encoding(), rows(&latin)), (ExportEncoding::Windows1252, rows(&expected)));
    let unix = LrkExport::from_text(text.replace("\r\n", "\n"));
    assert_eq!(rows(&unix), rows(&expected));
    let turned: String = (0..40)
        .map(|row| {
            let mut fields = if row == 0 {
                let mut header: Vec<String> = HEADER.iter().map(ToString::to_string).collect();
                header.insert(8, "UITSCHRIJFDATUM".into());
                header
            } else {
                let is_registered = expected.row(row - 1).unwrap().deregistered_on.is_none();
                SECOND.fields(usize::try_from(row - 1).unwrap(), is_registered)
            };
            fields.reverse();
            fields.iter().map(|field| written(field)).collect::<Vec<_>>().join(";") + "\n"
        })
        .collect();
    assert_eq!(rows(&LrkExport::from_text(turned)), rows(&expected)[..39]);
}

#[test]
fn columns_say_what_rows_say() {
    let export = LrkExport::from_text(SECOND.text());
    let rows: Vec<LrkRow> = export.rows().collect();
    assert!(export.days(ExportColumn::Uitschrijfdatum).eq(rows.iter().map(|row| row.deregistered_on)));
    assert!(export.counts(ExportColumn::AantalKindplaatsen).eq(rows.iter().map(|row| row.places)));
    assert!(export.answers(ExportColumn::Ve).eq(rows.iter().map(|row| row.early_education)));
    assert!(export.texts(ExportColumn::NaamHouder).eq(rows.iter().map(|row| row.holder_name.as_deref())));
    assert!(export.kinds().eq(rows.iter().map(|row| row.kind)));
    assert!(export.statuses().eq(rows.iter().map(|row| row.status)));
    assert!(export.lrk_numbers().eq(rows.iter().map(|row| row.lrk_number)));
    for row in rows.iter().step_by(97) {
        assert_eq!(export.find(row.lrk_number.unwrap()).as_ref(), Some(row));
    }
}

#[test]
fn a_week_of_changes_is_the_same_in_both_exports() {
    let exports = |removed: bool| {
        [0, 5].map(|week| {
            LrkExport::from_text(Synthetic { rows: if removed { 3000 } else { 1100 }, removed, week }.text())
        })
    };
    let [before, after] = exports(true);
    let changes = export_difference(&before, &after).unwrap();
    let count = |is: fn(&ExportChange) -> bool| changes.iter().filter(|change| is(change)).count();
    assert!(count(|change| matches!(change, ExportChange::Reopened { .. })) > 0);
    assert!(count(|change| matches!(change, ExportChange::Closed { on: Some(_), .. })) > 0);
    assert!(count(|change| matches!(change, ExportChange::HolderChanged { .. })) > 0);
    assert!(count(|change| matches!(change, ExportChange::PlacesChanged { .. })) > 0);
    assert_eq!(export_difference(&before, &before).unwrap(), []);

    let [first_before, first_after] = exports(false);
    let number =
        |change: &ExportChange| serde_json::to_value(change).unwrap()["lrk_number"].as_str().unwrap().to_owned();
    let kind = |change: &ExportChange| serde_json::to_value(change).unwrap()["type"].as_str().unwrap().to_owned();
    let last =
        [&first_before, &first_after].map(|export| export.lrk_numbers().flatten().max().unwrap()).into_iter().min();
    let last = last.unwrap().to_string();
    let told = |changes: &[ExportChange]| -> Vec<(String, String)> {
        let all = changes.iter().map(|change| (number(change), kind(change).replace("reopened", "opened")));
        all.filter(|(number, _)| *number <= last).collect()
    };
    assert_eq!(told(&export_difference(&first_before, &first_after).unwrap()), told(&changes));
}

#[test]
fn an_index_of_an_export_is_that_of_its_listings() {
    let export = LrkExport::from_text(FIRST.text());
    let listings: Vec<FacilityListing> = export.rows().map(|row| row.listing()).collect();
    let (one, other) = (FacilityIndex::from_export(&export), FacilityIndex::new(&listings));
    for name in ["stichting", "de", "e", "gastouder van der", "kdv de ber", "'t"] {
        let query = FacilityQuery { name: Some(name.into()), ..FacilityQuery::default() };
        let answer = one.search(&query, 30).unwrap();
        assert!(answer.facilities > 0, "{name}");
        assert_eq!(answer, other.search(&query, 30).unwrap());
    }
}

/// Fields as people write them, with what a splitter may trip over. One with a line break has no
/// separator: whether such a row goes on, we decide otherwise than `csv` where its lines look complete.
fn field() -> impl Strategy<Value = String> {
    prop_oneof!["[a-zé ';,\"]{0,6}", "[a-zé ',\"\n]{0,6}"]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn well_formed_tables_are_split_as_the_crate_csv_splits_them(
        rows in proptest::collection::vec(proptest::collection::vec(field(), 3), 1..12),
        crlf in any::<bool>(),
        all_quoted in any::<bool>(),
    ) {
        let end = if crlf { "\r\n" } else { "\n" };
        let mut text = format!("lrk_id;actuele_naam_oko;extra_column{end}");
        for row in &rows {
            let fields: Vec<String> = row.iter().map(|field| if all_quoted { format!("\"{}\"", field.replace('"', "\"\"")) } else { written(field) }).collect();
            text.push_str(&fields.join(";"));
            text.push_str(end);
        }
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
        let expected: Vec<Vec<String>> = reader.records().map(|row| row.unwrap().iter().map(|field| field.trim().to_owned()).collect()).collect();
        let export = LrkExport::from_text(text.clone());
        let fields = |column: ExportColumn| export.texts(column).map(|text| text.unwrap_or("").to_owned()).collect::<Vec<_>>();
        let (ids, names) = (fields(ExportColumn::LrkId), fields(ExportColumn::ActueleNaamOko));
        let others: Vec<String> = export.unknown_texts(0).map(|text| text.unwrap_or("").to_owned()).collect();
        let given: Vec<Vec<String>> = ids.into_iter().zip(names).zip(others).map(|((id, name), other)| vec![id, name, other]).collect();
        prop_assert_eq!(given, expected);
    }

    #[test]
    fn nothing_in_a_text_stops_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..300), header in any::<bool>()) {
        let mut text = if header { b"lrk_id;type_oko;inschrijfdatum;opc\n".to_vec() } else { Vec::new() };
        text.extend(&bytes);
        let export = LrkExport::from_bytes(text);
        prop_assert_eq!(export.rows().count(), usize::try_from(export.row_count()).unwrap());
        let _ = (export.faults(), export.warnings(), export.reading());
        let index = FacilityIndex::from_export(&export);
        let _ = index.search(&FacilityQuery { name: Some("a".into()), ..FacilityQuery::default() }, 5);
    }

    #[test]
    fn quotes_and_separators_anywhere_lose_no_row_silently(text in "[\";,\n\r'a1]{0,80}") {
        let export = LrkExport::from_text(format!("lrk_id;extra\n{text}"));
        let lines = text.split('\n').filter(|line| !line.is_empty() && *line != "\r").count();
        let lost = export.faults().iter().filter(|fault| fault.is_row_left_out).count();
        let kept = usize::try_from(export.row_count()).unwrap();
        prop_assert!(kept + lost <= lines);
        prop_assert!(kept + lost > 0 || lines == 0);
    }
}
