//! A synthetic public export of any size, the same on every machine: no randomness, only the number
//! of the row. Made to the published header, with what real exports have of oddities; no facility,
//! person or number in it is one of the register.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::too_many_lines,
    reason = "shared by tests and benchmarks, which use different parts and fail at once"
)]

/// The published columns of the export of registered facilities.
pub const HEADER: [&str; 35] = [
    "lrk_id",
    "type_oko",
    "opc",
    "actuele_naam_oko",
    "aantal_kindplaatsen",
    "ve",
    "status",
    "inschrijfdatum",
    "opvanglocatie_adres",
    "opvanglocatie_postcode",
    "opvanglocatie_woonplaats",
    "bag_id",
    "naam_houder",
    "kvk_nummer_houder",
    "vestigingsnummer_houder",
    "rechtsvorm_houder",
    "start_geschillencommissie",
    "einde_geschillencommissie",
    "houder_adres",
    "houder_postcode",
    "houder_woonplaats",
    "houder_buitenland",
    "correspondentie_adres",
    "correspondentie_postcode",
    "correspondentie_woonplaats",
    "correspondentie_buitenland",
    "contact_persoon",
    "contact_telefoon",
    "contact_emailadres",
    "contact_website",
    "cbs_code",
    "verantwoordelijke_gemeente",
    "gastouderbureau_1",
    "gastouderbureau_2",
    "lrk_url",
];

/// Which export.
#[derive(Clone, Copy)]
pub struct Synthetic {
    /// The number of rows.
    pub rows: usize,
    /// Are removed facilities in it, with the column `uitschrijfdatum`?
    pub removed: bool,
    /// Some facilities open, close or change every week.
    pub week: usize,
}

const SYLLABLES: [&str; 24] = [
    "ber", "gen", "hof", "ster", "wijk", "dal", "ven", "lo", "mee", "rin", "zee", "bos", "duin", "kra", "poel", "sche",
    "tie", "uil", "wil", "ijs", "kom", "pas", "ros", "vliet",
];
const TOWNS: [&str; 16] = [
    "'s-Gravenhage",
    "Amsterdam",
    "Rotterdam",
    "Utrecht",
    "'s-Hertogenbosch",
    "Súdwest-Fryslân",
    "IJsselstein",
    "Groningen",
    "Alphen aan den Rijn",
    "Oud-Beijerland",
    "Hendrik-Ido-Ambacht",
    "Zwolle",
    "Bergen (NH)",
    "Coevorden",
    "Ouderkerk a/d IJssel",
    "Nijmegen",
];
const KINDS: [&str; 5] = ["KDV", "BSO", "VGO", "VGO", "GOB"];
const FORMS: [&str; 4] = ["Stichting", "Besloten Vennootschap", "Eenmanszaak", "Vennootschap onder firma"];

/// A number below `most` that differs from row to row and, by `salt`, from use to use.
fn spread(row: usize, salt: usize, most: usize) -> usize {
    let mut sum = (row as u64) << 20 ^ salt as u64;
    for _ in 0..2 {
        sum = (sum ^ sum >> 31).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
    ((sum >> 33) as usize) % most
}

fn pick<'p>(from: &[&'p str], row: usize, salt: usize) -> &'p str {
    from[spread(row, salt, from.len())]
}

/// A word of two or three syllables, one of some fourteen thousand.
fn word(row: usize, salt: usize) -> String {
    let mut word = String::new();
    for part in 0..2 + spread(row, salt, 2) {
        word.push_str(pick(&SYLLABLES, row, salt * 8 + part));
    }
    let first = word.remove(0).to_ascii_uppercase();
    word.insert(0, first);
    word
}

/// An LRK number that passes the usual check, another for every row.
pub fn lrk_number(row: usize) -> String {
    let mut base = 10_000_000 + row * 90;
    loop {
        let digits = format!("{base}");
        let sum: usize = digits.bytes().enumerate().map(|(at, digit)| usize::from(digit - b'0') * (9 - at)).sum();
        if sum % 11 < 10 {
            return format!("{digits}{}", sum % 11);
        }
        base += 1;
    }
}

fn postcode(row: usize, salt: usize) -> String {
    let letter = |salt: usize| char::from(b'A' + spread(row, salt, 26) as u8);
    format!("{}{}{}", 1000 + spread(row, salt, 9000), letter(salt + 1), letter(salt + 2))
}

fn day(row: usize, salt: usize) -> String {
    format!(
        "{:02}-{:02}-{}",
        1 + spread(row, salt, 28),
        1 + spread(row, salt + 1, 12),
        2010 + spread(row, salt + 2, 15)
    )
}

/// A field as it is written: in double quotes where it holds what separates or quotes.
pub fn written(field: &str) -> String {
    if field.contains([';', '"', '\n']) { format!("\"{}\"", field.replace('"', "\"\"")) } else { field.to_owned() }
}

/// Is this facility registered in this week?
fn is_registered(row: usize, week: usize) -> bool {
    // Of the second export nearly two thirds are removed; the first holds the others.
    let is_new = spread(row, 900, 2000) < week;
    let is_closed = spread(row, 901, 2000) < week;
    (spread(row, 902, 100) < 37 && !is_closed) || is_new
}

impl Synthetic {
    /// The export as text, with `\r\n` at the end of each line.
    pub fn text(self) -> String {
        let mut text = String::with_capacity(self.rows * 360);
        let mut header: Vec<&str> = HEADER.to_vec();
        if self.removed {
            header.insert(8, "uitschrijfdatum");
        }
        text.push_str(&header.join(";"));
        text.push_str("\r\n");
        let mut row = 0;
        let mut made = 0;
        while made < self.rows {
            let is_registered = is_registered(row, self.week);
            if self.removed || is_registered {
                let fields: Vec<String> = self.fields(row, is_registered).iter().map(|field| written(field)).collect();
                text.push_str(&fields.join(";"));
                text.push_str("\r\n");
                made += 1;
            }
            row += 1;
        }
        text
    }

    /// The fields of one facility.
    pub fn fields(self, row: usize, is_registered: bool) -> Vec<String> {
        let kind = pick(&KINDS, row, 1);
        let is_childminder = kind == "VGO";
        // Organisations hold twelve facilities each.
        let holder = if is_childminder { row * 2 + 1 } else { row / 30 * 2 };
        let person = format!(
            "{}. {} {}",
            char::from(b'A' + spread(holder, 2, 26) as u8),
            pick(&["de", "van der", "el"], holder, 3),
            word(holder, 4)
        );
        let form = if is_childminder { "" } else { pick(&FORMS, holder, 5) };
        let holder_name = match form {
            "" => person.clone(),
            "Stichting" => format!("Stichting Kinderopvang {}", word(holder, 6)),
            "Besloten Vennootschap" => format!("{} & {} B.V.", word(holder, 6), word(holder, 7)),
            _ => format!("Kindercentrum {}", word(holder, 6)),
        };
        let moved = spread(row, 903, 2000) < self.week;
        let holder_name =
            if moved && !is_childminder { format!("Kinderopvang {} Groep", word(row, 8)) } else { holder_name };
        let name = match (kind, spread(row, 9, 12)) {
            ("VGO", _) => format!("Gastouder {person}"),
            ("GOB", _) => format!("Gastouderbureau {}", word(row, 10)),
            (_, 0) => format!("'t {}", word(row, 10)),
            (_, 1) => format!("{kind} \"De {}\"", word(row, 10)),
            (_, 2) => format!("{}; locatie {}", word(row, 10), word(row, 11)),
            (_, 3) => format!("Crèche Café {}", word(row, 10)),
            (_, 4) => format!("Kinderopvang {} - {kind}", word(row, 10)),
            _ => format!("{kind} De {}", word(row, 10)),
        };
        let town = pick(&TOWNS, row, 12);
        let at_parents = is_childminder && spread(row, 13, 10) == 0;
        let street = format!(
            "{}{} {}",
            word(row, 14),
            pick(&["straat", "laan", "weg", "plein"], row, 15),
            1 + spread(row, 16, 250)
        );
        let abroad = spread(row, 17, 400) == 0;
        let places = if kind == "GOB" {
            String::new()
        } else if is_childminder {
            "6".to_owned()
        } else {
            format!("{}", 8 + spread(row, 18, 120) + usize::from(spread(row, 904, 1000) < self.week))
        };
        let chamber = format!("{:08}", spread(holder, 19, 99_000_000));
        let yes = |yes: bool| if yes { "Ja" } else { "Nee" }.to_owned();
        let unless = |no: bool, text: String| if no { String::new() } else { text };
        let mut fields = vec![
            lrk_number(row),
            kind.to_owned(),
            yes(spread(row, 20, 500) == 0),
            name,
            places,
            yes(kind == "KDV" && spread(row, 21, 3) == 0),
            if is_registered { "Ingeschreven" } else { "Uitgeschreven" }.to_owned(),
            day(row, 22),
        ];
        if self.removed {
            fields.push(unless(is_registered, format!("{:02}-03-2025", 1 + spread(row, 23, 28))));
        }
        fields.extend([
            if at_parents { "Opvang bij de vraagouder".to_owned() } else { street.clone() },
            unless(at_parents, postcode(row, 24)),
            unless(at_parents, town.to_owned()),
            unless(at_parents, format!("0{:03}0100{:08}", spread(row, 25, 999), spread(row, 26, 99_999_999))),
            holder_name,
            unless(is_childminder, chamber),
            unless(is_childminder, format!("0000{:08}", spread(row, 27, 99_999_999))),
            form.to_owned(),
            unless(is_childminder, day(row, 28)),
            String::new(),
            unless(abroad || is_childminder, format!("{}weg {}", word(holder, 30), 1 + spread(holder, 31, 99))),
            unless(abroad || is_childminder, postcode(holder, 32)),
            unless(abroad || is_childminder, pick(&TOWNS, holder, 33).to_owned()),
            if abroad {
                format!("Rue de l'Église {}, 1000 Bruxelles, België", 1 + spread(row, 34, 99))
            } else {
                String::new()
            },
            unless(abroad, format!("Postbus {}", 1 + spread(row, 35, 9999))),
            unless(abroad, postcode(row, 36)),
            unless(abroad, town.to_owned()),
            if abroad { "Rue de l'Église 1, 1000 Bruxelles, België".to_owned() } else { String::new() },
            unless(is_childminder, format!("Mevr. {person}")),
            unless(is_childminder, format!("06-{:08}", spread(row, 37, 99_999_999))),
            unless(is_childminder, format!("info@{}.example", word(row, 10).to_lowercase())),
            if spread(row, 38, 50) == 0 {
                "'".to_owned()
            } else {
                format!("www.{}.example", word(row, 10).to_lowercase())
            },
            format!("0{:03}", spread(row, 12, 16) * 37),
            town.to_owned(),
            if is_childminder { format!("Gastouderbureau {}", word(row / 50, 39)) } else { String::new() },
            if is_childminder && spread(row, 40, 8) == 0 {
                format!("Gastouderbureau {}", word(row / 70, 41))
            } else {
                String::new()
            },
            format!("https://register.example/voorziening/{}", lrk_number(row)),
        ]);
        fields
    }
}

/// The text as bytes of Windows-1252; what that does not have becomes a question mark.
pub fn windows_1252(text: &str) -> Vec<u8> {
    text.chars().map(|char| u8::try_from(u32::from(char)).unwrap_or(b'?')).collect()
}
