//! A list of diplomas as the sector publishes it.
//!
//! It is somebody else's document: fields that are not needed are passed over, and texts are read
//! without the spaces around them. What is needed is read as strictly as any other document.

use std::collections::BTreeMap;

use super::{DiplomaList, DiplomaValue, ListedDiploma, fold};
use crate::{
    calendar::Day,
    wire::{FaultCode, Faults, Json, Reader, Wire, from_text},
};

impl DiplomaList {
    /// Reads a list as `https://www.kinderopvang-werkt.nl/possible-diplomas` gives it: each diploma with
    /// its title and, for day care and out-of-school care, 0 (not), 1 (directly) or 2 (with additional
    /// proof), as numbers or as texts. The library fetches nothing; the caller hands over the text.
    ///
    /// The document does not say for which days of entering service it is meant: the caller knows, and
    /// gives the first one.
    ///
    /// ```
    /// use kinderopvang::quality::{DiplomaList, DiplomaValue};
    /// let list = DiplomaList::from_public(
    ///     r#"{"success": true, "diplomas": [
    ///         {"nid": "12", "title": "Pedagogisch werk (mbo-4)", "field_dagopvang": "1", "field_buitenschoolse_opvang": 2}
    ///     ]}"#,
    ///     "2024-01-01".parse().unwrap(),
    /// )
    /// .unwrap();
    /// assert_eq!(list.diplomas[0].out_of_school, DiplomaValue::WithProof);
    /// ```
    ///
    /// # Errors
    /// All faults at once, each with the path to its field: `success` that is not true, what is absent
    /// or has another form, and a diploma that stands there twice with different values.
    #[doc(alias = "diplomacheck")]
    pub fn from_public(text: &str, valid_from: Day) -> Result<Self, Faults> {
        let json: Json = from_text(text)?;
        let mut reader = Reader::default();
        let diplomas = read(&json, &mut reader).unwrap_or_default();
        Faults::of(reader.into_faults())?;
        Ok(Self { valid_from, valid_until: None, diplomas })
    }
}

fn read(json: &Json, reader: &mut Reader) -> Option<Vec<ListedDiploma>> {
    let mut fields = reader.fields(json)?;
    let success = fields.take::<Success>("success", reader);
    let listed = fields.take::<Listed>("diplomas", reader);
    success?;
    let diplomas: Vec<ListedDiploma> = listed?.0;
    let mut seen: BTreeMap<String, &ListedDiploma> = BTreeMap::new();
    for (at, diploma) in diplomas.iter().enumerate() {
        let earlier = seen.entry(fold(&diploma.name)).or_insert(diploma);
        if !earlier.has_values_of(diploma) {
            reader.at_field("diplomas", |reader| {
                reader.at_index(at, |reader| {
                    reader.at_field("title", |reader| {
                        let message = "this diploma stands here twice, with different values";
                        reader.fault::<()>(FaultCode::Contradiction, message);
                    });
                });
            });
        }
    }
    Some(diplomas)
}

struct Success;

impl Wire for Success {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        match json {
            Json::Bool(true) => Some(Self),
            Json::Bool(false) => reader.fault(FaultCode::Contradiction, "the document says that it failed"),
            _ => reader.fault(FaultCode::WrongType, "expected true"),
        }
    }
}

/// The diplomas, a list that has to be there.
struct Listed(Vec<ListedDiploma>);

impl Wire for Listed {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        Vec::<Row>::read(json, reader).map(|rows| Self(rows.into_iter().map(|row| row.0).collect()))
    }
}

struct Row(ListedDiploma);

impl Wire for Row {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let mut fields = reader.fields(json)?;
        let name = fields.take::<Title>("title", reader);
        let day_care = fields.take::<Value>("field_dagopvang", reader);
        let out_of_school = fields.take::<Value>("field_buitenschoolse_opvang", reader);
        Some(Self(ListedDiploma { name: name?.0, day_care: day_care?.0, out_of_school: out_of_school?.0 }))
    }
}

struct Title(String);

impl Wire for Title {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let text = reader.text(json, "a text")?;
        let tidied = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if tidied.is_empty() {
            return reader.fault(FaultCode::WrongForm, "expected the name of a diploma");
        }
        String::read(&Json::String(tidied), reader).map(Self)
    }
}

/// 0, 1 or 2, as a number or a text.
struct Value(DiplomaValue);

impl Wire for Value {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let number = match json {
            Json::Number(number) => number.as_u64(),
            Json::String(text) => match text.trim() {
                "0" => Some(0),
                "1" => Some(1),
                "2" => Some(2),
                _ => None,
            },
            _ => return reader.fault(FaultCode::WrongType, "expected 0, 1 or 2, as a number or a text"),
        };
        match number {
            Some(0) => Some(Self(DiplomaValue::No)),
            Some(1) => Some(Self(DiplomaValue::Direct)),
            Some(2) => Some(Self(DiplomaValue::WithProof)),
            _ => reader.fault(FaultCode::OutOfRange, "expected 0, 1 or 2"),
        }
    }
}
