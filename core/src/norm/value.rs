//! The kinds of values a norm can have.

use std::{borrow::Cow, sync::OnceLock};

use regex_lite::Regex;
use rust_decimal::Decimal;
use serde::{Serialize, Serializer, ser::SerializeStruct};

use super::{
    AbroadFacility, AbroadPart, Availability, DiplomaRow, FirstAidCriterion, ListedCertificate, RatioCell, RatioWeight,
    RecordAsked, RecordDemand, RightCell,
};
use crate::{
    calendar::{Day, Term, Unit},
    identifier::{LoginLevel, ReferencePrefix, VogReference},
    money::Euro,
    wire::{FaultCode, Json, Reader, Text, Wire, record, shown, types::schema_like},
};

/// A value that can stand in a norm table and in a vendor's document.
pub trait NormValue: Wire + Clone + 'static {
    /// The value, of whichever kind it is.
    fn content(&self) -> NormContent;

    /// A sentence about what is wrong with the value, if it lies outside what a norm can be.
    fn out_of_range(&self) -> Option<&'static str> {
        None
    }
}

shown! {
    /// What a norm says, of whichever kind. On the wire the plain value: `true`, a day, a number, an
    /// amount, a word, a text, a list of numbers, of cells, of marks or of parts, a formula, or a term.
    #[derive(Clone, Debug, PartialEq)]
    pub enum NormContent {
        /// The norm simply applies.
        Applies,
        /// A day.
        Date {
            /// The day.
            day: Day,
        },
        /// A length of time.
        Length {
            /// The length.
            term: Term,
        },
        /// A number.
        Count {
            /// The number.
            count: u32,
        },
        /// An amount.
        Amount {
            /// The amount, in euro.
            amount: Euro,
        },
        /// A set of numbers, such as function aspects.
        Numbers {
            /// The numbers, in the order of the norm.
            numbers: Vec<u16>,
        },
        /// An assurance level.
        Level {
            /// The level.
            level: LoginLevel,
        },
        /// The form of a reference.
        Pattern {
            /// A regular expression over the whole reference.
            pattern: Text,
        },
        /// The cells of a table of staff and children.
        Cells {
            /// The cells, in the order of the norm.
            cells: Vec<RatioCell>,
        },
        /// A formula for the number of staff members.
        Formula {
            /// What each child counts for.
            weights: Vec<RatioWeight>,
            /// How many parts make one staff member.
            one_staff_member: u32,
        },
        /// The records and fields of an administration.
        Records {
            /// What is asked for, in the order of the norm.
            records: Vec<RecordDemand>,
        },
        /// Who may ask for which records.
        Asked {
            /// The records and who may ask for them, in the order of the norm.
            asked: Vec<RecordAsked>,
        },
        /// What counts as a facility abroad.
        Facilities {
            /// The facilities with their proofs, in the order of the norm.
            facilities: Vec<AbroadFacility>,
        },
        /// What an application states.
        Parts {
            /// The parts, in the order of the norm.
            parts: Vec<AbroadPart>,
        },
        /// A day of every year.
        Yearly {
            /// The day.
            day: MonthDay,
        },
        /// The names on a list of diplomas.
        Diplomas {
            /// The diplomas, in the order of the norm.
            diplomas: Vec<DiplomaRow>,
        },
        /// The certificates of first aid that count.
        Certificates {
            /// The certificates, in the order of the norm.
            certificates: Vec<ListedCertificate>,
        },
        /// The criteria for designating a certificate.
        Criteria {
            /// The criteria, in the order of the norm.
            criteria: Vec<FirstAidCriterion>,
        },
        /// The marks of a matrix of rights.
        Rights {
            /// The marks, in the order of the norm.
            marks: Vec<RightCell>,
        },
        /// The parts of a system and when each has to be available.
        Availabilities {
            /// The parts, in the order of the norm.
            parts: Vec<Availability>,
        },
    }
}

schema_like!(NormContent, serde_json::Value);

impl Serialize for NormContent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Applies => true.serialize(serializer),
            Self::Date { day } => day.serialize(serializer),
            Self::Length { term } => term.serialize(serializer),
            Self::Count { count } => count.serialize(serializer),
            Self::Amount { amount } => amount.serialize(serializer),
            Self::Numbers { numbers } => numbers.serialize(serializer),
            Self::Level { level } => level.serialize(serializer),
            Self::Pattern { pattern } => pattern.serialize(serializer),
            Self::Cells { cells } => cells.serialize(serializer),
            Self::Rights { marks } => marks.serialize(serializer),
            Self::Availabilities { parts } => parts.serialize(serializer),
            Self::Formula { weights, one_staff_member } => {
                let mut formula = serializer.serialize_struct("Formula", 2)?;
                formula.serialize_field("weights", weights)?;
                formula.serialize_field("one_staff_member", one_staff_member)?;
                formula.end()
            }
            Self::Records { records } => records.serialize(serializer),
            Self::Asked { asked } => asked.serialize(serializer),
            Self::Facilities { facilities } => facilities.serialize(serializer),
            Self::Parts { parts } => parts.serialize(serializer),
            Self::Yearly { day } => day.serialize(serializer),
            Self::Diplomas { diplomas } => diplomas.serialize(serializer),
            Self::Certificates { certificates } => certificates.serialize(serializer),
            Self::Criteria { criteria } => criteria.serialize(serializer),
        }
    }
}

/// The norm simply applies while a version is in force. On the wire: `true`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Applies;

impl Wire for Applies {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        match json {
            Json::Bool(true) => Some(Self),
            _ => reader.fault(FaultCode::WrongType, "expected true: this norm applies or is not there"),
        }
    }
}

impl NormValue for Applies {
    fn content(&self) -> NormContent {
        NormContent::Applies
    }
}

impl NormValue for Term {
    fn content(&self) -> NormContent {
        NormContent::Length { term: *self }
    }

    fn out_of_range(&self) -> Option<&'static str> {
        let most = match self.unit {
            Unit::Hours => 24 * 365,
            Unit::Days => 36_500,
            Unit::Weeks => 5_200,
            Unit::Months => 1_200,
            Unit::Years => 100,
        };
        (self.count == 0 || self.count > most).then_some("expected a term of at least 1 and at most 100 years")
    }
}

impl NormValue for Day {
    fn content(&self) -> NormContent {
        NormContent::Date { day: *self }
    }
}

record! {
    /// A day of every year.
    #[derive(Copy, Eq, Hash)]
    pub struct MonthDay {
        /// The month, 1 to 12.
        pub month: u8,
        /// The day of the month.
        pub day: u8,
    }
}

impl MonthDay {
    pub(super) const fn of(month: u8, day: u8) -> Self {
        Self { month, day }
    }

    /// That day of a year; none outside the supported years.
    pub(crate) fn of_year(self, year: u32) -> Option<Day> {
        Day::new(i32::try_from(year).ok()?, self.month.into(), self.day.into())
    }
}

impl NormValue for MonthDay {
    fn content(&self) -> NormContent {
        NormContent::Yearly { day: *self }
    }

    fn out_of_range(&self) -> Option<&'static str> {
        // A year without 29 February, since the day stands for every year.
        self.of_year(2001).is_none().then_some("expected a day that every year has")
    }
}

impl NormValue for u32 {
    fn content(&self) -> NormContent {
        NormContent::Count { count: *self }
    }

    fn out_of_range(&self) -> Option<&'static str> {
        (*self > 1_000_000).then_some("expected a number from 0 up to and including 1000000")
    }
}

impl NormValue for LoginLevel {
    fn content(&self) -> NormContent {
        NormContent::Level { level: *self }
    }
}

impl NormValue for Euro {
    fn content(&self) -> NormContent {
        NormContent::Amount { amount: *self }
    }

    fn out_of_range(&self) -> Option<&'static str> {
        (self.amount() > Decimal::from(1_000_000)).then_some("expected an amount of at most 1000000.00")
    }
}

/// A set of small numbers, such as function aspects. On the wire: a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberSet(Cow<'static, [u16]>);

impl NumberSet {
    pub(super) const fn of(numbers: &'static [u16]) -> Self {
        Self(Cow::Borrowed(numbers))
    }

    /// Does the set contain the number?
    #[inline]
    pub fn contains(&self, number: u16) -> bool {
        self.0.contains(&number)
    }

    /// The numbers, in the order of the norm.
    pub fn as_slice(&self) -> &[u16] {
        &self.0
    }
}

impl Wire for NumberSet {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        Vec::<u16>::read(json, reader).map(|numbers| Self(numbers.into()))
    }
}

impl NormValue for NumberSet {
    fn content(&self) -> NormContent {
        NormContent::Numbers { numbers: self.0.to_vec() }
    }

    fn out_of_range(&self) -> Option<&'static str> {
        self.0.is_empty().then_some("expected at least one number")
    }
}

/// The form of a VOG reference, as a regular expression over the whole reference.
///
/// A form may depend on the prefix and on the number of digits, not on which digits they are; a
/// pattern that looks at the digits themselves is refused. That makes the form of a reference a
/// plain look-up while deciding.
#[derive(Clone, Debug)]
pub struct ReferencePattern {
    source: Cow<'static, str>,
    accepted: OnceLock<[u32; ReferencePrefix::COUNT]>,
}

impl ReferencePattern {
    pub(super) const fn of(source: &'static str) -> Self {
        Self { source: Cow::Borrowed(source), accepted: OnceLock::new() }
    }

    /// Does the reference have this form?
    #[inline]
    pub fn accepts(&self, reference: &VogReference) -> bool {
        let accepted = self.accepted.get_or_init(|| {
            Regex::new(&self.source).ok().and_then(|regex| accepted_lengths(&regex)).unwrap_or_default()
        });
        let lengths = accepted.get(reference.prefix().index()).copied().unwrap_or(0);
        lengths.checked_shr(u32::from(reference.digits())).unwrap_or(0) & 1 == 1
    }
}

/// Per prefix a bit for each accepted number of digits, or `None` when the expression looks at the
/// digits themselves.
fn accepted_lengths(regex: &Regex) -> Option<[u32; ReferencePrefix::COUNT]> {
    let mut accepted = [0_u32; ReferencePrefix::COUNT];
    for (prefix, lengths) in ReferencePrefix::ALL.iter().zip(accepted.iter_mut()) {
        for digits in 0..=VogReference::MOST_DIGITS {
            let text = |digit: fn(usize) -> char| -> String {
                prefix.text().chars().chain((0..usize::from(digits)).map(digit)).collect()
            };
            let texts = [text(|_| '0'), text(|_| '9'), text(|at| if at % 2 == 0 { '1' } else { '8' })];
            let matches = texts.each_ref().map(|text| regex.is_match(text));
            match matches {
                [true, true, true] => *lengths |= 1_u32.checked_shl(u32::from(digits))?,
                [false, false, false] => {}
                _ => return None,
            }
        }
    }
    Some(accepted)
}

impl Wire for ReferencePattern {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let source = reader.text(json, "a regular expression")?;
        if !(source.starts_with('^') && source.ends_with('$')) {
            return reader.fault(FaultCode::WrongForm, "expected an expression over the whole reference, from ^ to $");
        }
        let regex = regex_lite::RegexBuilder::new(source).size_limit(1 << 16).build();
        match regex.ok().map(|regex| accepted_lengths(&regex)) {
            None => reader.fault(FaultCode::WrongForm, "expected a regular expression"),
            Some(None) => reader
                .fault(FaultCode::WrongForm, "expected an expression that does not look at which digits stand there"),
            Some(Some(_)) => Some(Self { source: source.to_owned().into(), accepted: OnceLock::new() }),
        }
    }
}

impl NormValue for ReferencePattern {
    fn content(&self) -> NormContent {
        NormContent::Pattern { pattern: self.source.clone() }
    }
}

impl Serialize for ReferencePattern {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.source.serialize(serializer)
    }
}
