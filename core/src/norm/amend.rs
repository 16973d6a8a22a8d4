//! A vendor's document that replaces or extends the tables at run time.

use super::{Citation, Entry, Layer, NormName, NormValue, Norms, Table};
use crate::{
    calendar::{Day, Period},
    wire::{FaultCode, Faults, Json, Reader, Text, record, words},
};

words! {
    /// What a document does to the table of one norm.
    pub enum AmendmentMode {
        /// The entries replace the whole table.
        Replace = "replace", nl "vervangt", en "replaces";
        /// The entries are added; one without an end gives way to the next.
        Extend = "extend", nl "vult aan", en "extends";
    }
}

record! {
    /// A document with norms: what it changes in which table. Refused whole on any fault.
    #[doc(alias = "normdocument")]
    pub struct Amendment {
        /// The version of the rule set with this document applied.
        pub version: String,
        /// The changes, each norm at most once.
        pub norms: Vec<NormChange>,
    }
}

record! {
    /// The change of one norm.
    pub struct NormChange {
        /// The norm.
        pub name: NormName,
        /// Replace or extend.
        pub mode: AmendmentMode,
        /// The versions, in order of date.
        pub entries: Vec<EntryDocument>,
    }
}

record! {
    /// One version of a norm in a document.
    pub struct EntryDocument {
        /// The value, in the form of the norm.
        pub value: Json,
        /// The first day it is valid.
        pub from: Day,
        /// The last day it is valid.
        pub until: Option<Day>,
        /// The layer.
        pub layer: Layer,
        /// Where it stands.
        pub citation: Citation,
        /// What else should be known.
        pub remark: Option<Text>,
        /// The last day on which a source was seen to confirm the value.
        pub confirmed_until: Option<Day>,
    }
}

impl Norms {
    /// These norms with a document applied.
    ///
    /// # Errors
    /// All faults of the document with their paths: an unknown name, a value of another form or out
    /// of range, versions out of order or overlapping, a gap in a norm that may have none. Nothing
    /// is applied then.
    ///
    /// ```
    /// use kinderopvang::{calendar::Day, norm::Norms};
    /// let document = r#"{ "version": "2027-1", "norms": [ { "name": "fee.electronic", "mode": "extend", "entries": [ {
    ///     "value": "14.00", "from": "2027-01-01", "layer": "statute",
    ///     "citation": { "source": "RWk (BWBR0017252)", "article": "6a", "url": "https://wetten.overheid.nl/BWBR0017252/2027-01-01" } } ] } ] }"#;
    /// let norms = Norms::builtin().amended(document)?;
    /// let fee = |day: &str| norms.fee_electronic.on(day.parse::<Day>().unwrap()).unwrap().to_string();
    /// assert_eq!((fee("2026-12-31"), fee("2027-01-01")), ("12.00".into(), "14.00".into()));
    /// # Ok::<(), kinderopvang::wire::Faults>(())
    /// ```
    pub fn amended(&self, document: &str) -> Result<Self, Faults> {
        let amendment: Amendment = crate::wire::from_text(document)?;
        let mut norms = self.clone();
        norms.version = amendment.version.into();
        let mut reader = Reader::default();
        reader.at_field("norms", |reader| {
            for (at, change) in amendment.norms.iter().enumerate() {
                reader.at_index(at, |reader| {
                    if amendment.norms.iter().take(at).any(|earlier| earlier.name == change.name) {
                        reader.at_field("name", |reader| {
                            reader.fault::<()>(FaultCode::DuplicateIdentity, "this norm is changed twice")
                        });
                    }
                    norms.change(change, reader);
                });
            }
        });
        Faults::of(reader.into_faults())?;
        Ok(norms)
    }
}

/// What can be done to a table without knowing the type of its values.
pub(super) trait Amendable {
    fn amend(&mut self, change: &NormChange, reader: &mut Reader);
}

impl<T: NormValue> Amendable for Table<T> {
    fn amend(&mut self, change: &NormChange, reader: &mut Reader) {
        let mut values = Vec::with_capacity(change.entries.len());
        let known: Vec<Stretch> = self.entries().iter().map(|entry| Stretch::of(entry.from, entry.until)).collect();
        let stretches = change.arranged(&known, reader, &mut |value, reader| {
            let Some(value) = T::read(value, reader) else { return };
            if let Some(message) = value.out_of_range() {
                reader.fault::<()>(FaultCode::OutOfRange, message);
            }
            values.push(value);
        });
        let Some(stretches) = stretches else { return };
        let mut entries = match change.mode {
            AmendmentMode::Replace => Vec::new(),
            AmendmentMode::Extend => self.entries().to_vec(),
        };
        entries.extend(change.entries.iter().zip(values).map(|(document, value)| Entry {
            value,
            from: document.from,
            until: document.until,
            layer: document.layer,
            citation: document.citation.clone(),
            remark: document.remark.clone(),
            confirmed_until: document.confirmed_until,
        }));
        for (entry, stretch) in entries.iter_mut().zip(stretches) {
            entry.until = stretch.until;
        }
        *self = Self::owned(entries);
    }
}

/// The days on which a version is valid.
#[derive(Clone, Copy)]
struct Stretch {
    from: Day,
    until: Option<Day>,
}

impl Stretch {
    const fn of(from: Day, until: Option<Day>) -> Self {
        Self { from, until }
    }
}

impl NormChange {
    /// The days of every version after this change of a table with the known ones; `None` after a fault. `read` is given
    /// the value of each version.
    fn arranged(
        &self,
        known: &[Stretch],
        reader: &mut Reader,
        read: &mut dyn FnMut(&Json, &mut Reader),
    ) -> Option<Vec<Stretch>> {
        let before = reader.count();
        reader.at_field("entries", |reader| {
            if self.entries.is_empty() {
                reader.fault::<()>(FaultCode::MissingField, "expected at least one version");
            }
            for (at, document) in self.entries.iter().enumerate() {
                reader.at_index(at, |reader| document.check(reader, read));
            }
        });
        if reader.count() > before {
            return None;
        }
        let mut stretches = match self.mode {
            AmendmentMode::Replace => Vec::new(),
            AmendmentMode::Extend => known.to_vec(),
        };
        reader.at_field("entries", |reader| {
            for (at, document) in self.entries.iter().enumerate() {
                let stretch = Stretch::of(document.from, document.until);
                reader.at_index(at, |reader| self.append(stretch, &mut stretches, reader));
            }
        });
        if reader.count() == before && self.name.is_continuous() {
            self.check_ends(&stretches, known, reader);
        }
        (reader.count() == before).then_some(stretches)
    }

    /// Adds a version behind the last one, which gives way when it has no end of its own.
    fn append(&self, next: Stretch, stretches: &mut Vec<Stretch>, reader: &mut Reader) {
        if let Some(last) = stretches.last_mut() {
            if next.from <= last.from || last.until.is_some_and(|until| next.from <= until) {
                reader.at_field("from", |reader| {
                    reader.fault::<()>(FaultCode::Overlap, "this version overlaps an earlier one, or stands before it")
                });
                return;
            }
            match last.until {
                None => last.until = next.from.previous(),
                Some(until) if self.name.is_continuous() && until.next() != Some(next.from) => {
                    reader.at_field("from", |reader| {
                        reader.fault::<()>(
                            FaultCode::Gap,
                            "this norm may have no days without a value between two versions",
                        )
                    });
                }
                Some(_) => {}
            }
        }
        stretches.push(next);
    }

    /// A norm without gaps begins no later than it did, and has no last day.
    fn check_ends(&self, stretches: &[Stretch], known: &[Stretch], reader: &mut Reader) {
        let begins_later = match (stretches.first(), known.first()) {
            (Some(first), Some(known)) => known.from < first.from,
            _ => false,
        };
        let ends = stretches.last().is_some_and(|last| last.until.is_some());
        let last = self.entries.len().saturating_sub(1);
        reader.at_field("entries", |reader| {
            if begins_later {
                reader.at_index(0, |reader| {
                    reader.at_field("from", |reader| {
                        reader.fault::<()>(FaultCode::Gap, "this norm may not begin later than the one it replaces")
                    });
                });
            }
            if ends {
                reader.at_index(last, |reader| {
                    reader.at_field("until", |reader| {
                        reader.fault::<()>(FaultCode::Gap, "the last version of this norm may have no last day")
                    });
                });
            }
        });
    }
}

impl EntryDocument {
    fn check(&self, reader: &mut Reader, read: &mut dyn FnMut(&Json, &mut Reader)) {
        reader.at_field("value", |reader| read(&self.value, reader));
        if let Some(Err(error)) = self.until.map(|until| Period::new(self.from, until)) {
            reader.at_field("until", |reader| reader.fault::<()>(FaultCode::Contradiction, error));
        }
    }
}
