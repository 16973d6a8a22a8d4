//! The open data of the register and its search, on synthetic exports.

use kinderopvang::facility::{ExportColumn, FacilityIndex, FacilityQuery, LrkExport, export_difference};

use crate::{
    allocator::counted,
    exports::Synthetic,
    measure::{Row, seconds},
};

const SIZES: [usize; 3] = [22_500, 45_000, 90_000];
const FACILITIES: usize = 140_000;

/// What is typed: one letter, two, very common words, many at once, a miss, and ordinary queries. The
/// hardest join a common word of names with common words, or parts of words, of addresses.
const QUERIES: [(&str, &str); 26] = [
    ("e", ""),
    ("n", ""),
    ("de", ""),
    ("er", ""),
    ("stichting", ""),
    ("kinderopvang", ""),
    ("gastouder van der", ""),
    ("a e i o u n r s t d", "a e i n r s"),
    ("de er en st in ge ve ho", "st ra at la an we"),
    ("xqzw", ""),
    ("stichting kinderopvang berg", "amsterdam"),
    ("'t hoekje", "'s-gravenhage"),
    ("zeebos", ""),
    ("kdv de poel", "1011"),
    ("a e i o u n r s t d", ""),
    ("gastouder", "straat"),
    ("gastouder de er", "laan en"),
    ("gast ouder tou oud ast ude", "st ra at"),
    ("e", "a"),
    ("e", "en"),
    ("e n", "er en"),
    ("er", "st er en"),
    ("er", "ste"),
    ("g", "utrecht"),
    ("e", "1011"),
    ("gastouder", "st en er de in"),
];

fn export(rows: usize, week: usize) -> String {
    Synthetic { rows, removed: true, week }.text()
}

/// The rows of reading, comparing and searching.
pub fn rows() -> Vec<Row> {
    let mut rows = reading();
    rows.extend(searching());
    rows
}

fn reading() -> Vec<Row> {
    let texts = SIZES.map(|size| export(size, 0));
    let times: Vec<f64> = texts.iter().map(|text| read(text)).collect();
    let mut rows = Vec::new();
    for (size, time) in SIZES.iter().zip(&times) {
        let growth = (time / times[0]) / (count(*size) / count(SIZES[0]));
        let row = Row::new(format!("export of {size} rows: read"), *time, "s")
            .ratio(growth, "linear growth from the smallest");
        rows.push(if *size == SIZES[2] { row.goal(1.0) } else { row });
    }
    let (text, time) = (&texts[2], times[2]);
    let size = count(text.len());
    let (_, of_text) = counted(|| LrkExport::from_text(text.clone()));
    let latin = crate::exports::windows_1252(text);
    let (_, of_latin) = counted(|| LrkExport::from_bytes(latin.clone()));
    let export = LrkExport::from_text(text.clone());
    let peer = seconds(5, || {
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
        let mut row = csv::StringRecord::new();
        let mut fields = 0;
        while reader.read_record(&mut row).is_ok_and(|more| more) {
            fields += row.len();
        }
        fields
    });
    rows.push(Row::new("  the largest: rows", count(SIZES[2]) / time, "rows/s"));
    rows.push(Row::new("  the largest: file", size / 1e6, "MB"));
    rows.push(Row::new("  split alone, by the crate csv", peer, "s").ratio(time / peer, "reading against it"));
    rows.push(Row::new("  most memory, the given text included", count(of_text.peak) / size, "x file").goal(3.0));
    rows.push(
        Row::new("  most memory from Windows-1252, bytes included", count(of_latin.peak) / size, "x file").goal(3.0),
    );
    rows.push(Row::new("  every row made", seconds(3, || export.rows().count()), "s"));
    let column = seconds(3, || export.texts(ExportColumn::NaamHouder).flatten().map(str::len).sum::<usize>());
    rows.push(Row::new("  one column of texts", column * 1e3, "ms"));
    let day = seconds(3, || export.days(ExportColumn::Inschrijfdatum).flatten().count());
    rows.push(Row::new("  one column of days", day * 1e3, "ms"));
    let later = LrkExport::from_text(self::export(SIZES[2], 2));
    rows.push(Row::new(
        "  compared with one of two weeks later",
        seconds(3, || export_difference(&export, &later)),
        "s",
    ));
    rows
}

fn read(text: &str) -> f64 {
    let mut copies: Vec<String> = std::iter::repeat_n(text.to_owned(), 6).collect();
    seconds(5, || LrkExport::from_text(copies.pop().unwrap_or_default()).row_count())
}

fn searching() -> Vec<Row> {
    let export = LrkExport::from_text(export(FACILITIES, 0));
    let build = seconds(1, || FacilityIndex::from_export(&export).facility_count());
    let (index, heap) = counted(|| FacilityIndex::from_export(&export));
    let mut times: Vec<(f64, String)> = QUERIES
        .iter()
        .map(|(name, address)| {
            let query = FacilityQuery {
                name: Some((*name).to_owned()),
                address: Some((*address).to_owned()),
                ..FacilityQuery::default()
            };
            let told = if address.is_empty() { format!("`{name}`") } else { format!("`{name}` at `{address}`") };
            (seconds(9, || index.search(&query, 50)) * 1e3, told)
        })
        .collect();
    times.sort_by(|one, other| one.0.total_cmp(&other.0));
    let (worst, query) = &times[times.len() - 1];
    vec![
        Row::new(format!("search over {FACILITIES} facilities: slowest, {query}"), *worst, "ms").goal(10.0),
        Row::new("  median query", times[times.len() / 2].0, "ms"),
        Row::new("  quickest query", times[0].0, "ms"),
        Row::new("  index made from an export", build, "s"),
        Row::new("  most memory while it is made", count(heap.peak) / 1e6, "MB"),
    ]
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).expect("a number below 2^32"))
}
