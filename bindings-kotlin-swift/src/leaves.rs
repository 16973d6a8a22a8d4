//! The values that are one number or text each. They cross unchecked and are checked when the core's
//! value is made, so that every fault has its path.

use chrono::NaiveDate;
use kinderopvang::wire::{FaultCode, Json, Reader, Wire};

use crate::{
    core,
    crossing::{Crossing, FromCore, ToCore},
};

macro_rules! leaf {
    ($(#[$meta:meta])* $name:ident($type:ty)) => {
        $(#[$meta])*
        #[derive(Clone, Debug)]
        pub struct $name(pub(crate) $type);

        uniffi::custom_type!($(#[$meta])* $name, $type, {
            lower: |leaf| leaf.0,
            try_lift: |value| Ok($name(value)),
        });

        impl Crossing for $name {
            type Shape = Self;
        }
    };
}

leaf! {
    /// A whole number.
    WholeNumber(i32)
}

leaf! {
    /// A civil date from 1900-01-01 up to and including 2199-12-31; it crosses as the number of days
    /// since 1970-01-01.
    Day(i32)
}

impl FromCore<core::Day> for Day {
    fn from_core(day: core::Day) -> Self {
        Self(NaiveDate::from(day).to_epoch_days())
    }
}

impl ToCore<core::Day> for Day {
    fn to_core(&self, reader: &mut Reader, _: &core::Norms) -> Option<core::Day> {
        let date = NaiveDate::from_epoch_days(self.0);
        let day = date.ok_or(core::DayError::OutOfRange).and_then(core::Day::try_from);
        day.map_or_else(|error| reader.fault(FaultCode::OutOfRange, error), Some)
    }
}

leaf! {
    /// A local wall-clock time in whole minutes, 00:00 up to and including 24:00; it crosses as the
    /// minutes since the beginning of the day.
    ClockTime(i32)
}

impl FromCore<core::ClockTime> for ClockTime {
    fn from_core(time: core::ClockTime) -> Self {
        Self(i32::from(time.minutes()))
    }
}

impl ToCore<core::ClockTime> for ClockTime {
    fn to_core(&self, reader: &mut Reader, _: &core::Norms) -> Option<core::ClockTime> {
        let minutes = u16::try_from(self.0).ok();
        let time = minutes.and_then(|minutes| core::ClockTime::new(minutes / 60, minutes % 60));
        time.or_else(|| reader.fault(FaultCode::OutOfRange, core::ClockTimeError))
    }
}

/// A day and a local wall-clock time on it.
#[derive(Debug, uniffi::Record)]
pub struct Moment {
    /// The day.
    pub day: Day,
    /// The time on that day.
    pub time: ClockTime,
}

impl Crossing for Moment {
    type Shape = Self;
}

impl FromCore<core::Moment> for Moment {
    fn from_core(moment: core::Moment) -> Self {
        Self { day: Day::from_core(moment.day), time: ClockTime::from_core(moment.time) }
    }
}

impl ToCore<core::Moment> for Moment {
    fn to_core(&self, reader: &mut Reader, norms: &core::Norms) -> Option<core::Moment> {
        let day = reader.at_field("day", |reader| self.day.to_core(reader, norms));
        let time = reader.at_field("time", |reader| self.time.to_core(reader, norms));
        Some(core::Moment { day: day?, time: time? })
    }
}

/// A value that is one text on the wire; `$reveal` gives the whole of it.
macro_rules! text {
    ($(#[$meta:meta])* $name:ident, $reveal:expr) => {
        leaf! {
            $(#[$meta])*
            $name(String)
        }

        impl FromCore<core::$name> for $name {
            fn from_core(value: core::$name) -> Self {
                let reveal: fn(&core::$name) -> String = $reveal;
                Self(reveal(&value))
            }
        }

        impl ToCore<core::$name> for $name {
            fn to_core(&self, reader: &mut Reader, _: &core::Norms) -> Option<core::$name> {
                match self.0.parse() {
                    Ok(value) => Some(value),
                    // Read once more, as in a document: that tells what is wrong.
                    Err(_) => core::$name::read(&Json::String(self.0.clone()), reader),
                }
            }
        }
    };
}

text!(
    /// An amount in euro: exact, not negative, with at most two decimals.
    Euro,
    ToString::to_string
);
text!(
    /// A citizen service number (burgerservicenummer) that passes its check.
    Bsn,
    |bsn| bsn.reveal()
);
text!(
    /// The reference (kenmerk) of a VOG.
    VogReference,
    core::VogReference::reveal
);
text!(
    /// The number of a company in the trade register (KvK-nummer).
    ChamberNumber,
    ToString::to_string
);
text!(
    /// The number of one establishment (vestigingsnummer) of a company.
    EstablishmentNumber,
    ToString::to_string
);
text!(
    /// The number of a facility in the Landelijk Register Kinderopvang (LRK-nummer).
    LrkNumber,
    ToString::to_string
);
text!(
    /// A Dutch postcode.
    Postcode,
    ToString::to_string
);
text!(
    /// The number of a legal person or partnership (RSIN).
    Rsin,
    ToString::to_string
);
text!(
    /// The identity of a holder (houder).
    HolderId,
    ToString::to_string
);
text!(
    /// A citizen service number of which only the last three digits are shown.
    MaskedBsn,
    ToString::to_string
);

impl Crossing for core::AspectSet {
    type Shape = Vec<WholeNumber>;
}
impl FromCore<core::AspectSet> for Vec<WholeNumber> {
    fn from_core(set: core::AspectSet) -> Self {
        set.numbers().map(WholeNumber::from_core).collect()
    }
}
impl ToCore<core::AspectSet> for Vec<WholeNumber> {
    fn to_core(&self, reader: &mut Reader, norms: &core::Norms) -> Option<core::AspectSet> {
        let numbers: Vec<u16> = self.to_core(reader, norms)?;
        core::AspectSet::of(&numbers).or_else(|| {
            core::AspectSet::read(
                &Json::Array(numbers.iter().map(|number| Json::Number((*number).into())).collect()),
                reader,
            )
        })
    }
}

impl Crossing for core::WantedAspects {
    type Shape = Vec<WholeNumber>;
}
impl FromCore<core::WantedAspects> for Vec<WholeNumber> {
    fn from_core(wanted: core::WantedAspects) -> Self {
        wanted.numbers().map(WholeNumber::from_core).collect()
    }
}
impl ToCore<core::WantedAspects> for Vec<WholeNumber> {
    fn to_core(&self, reader: &mut Reader, norms: &core::Norms) -> Option<core::WantedAspects> {
        let numbers: Vec<u8> = self.to_core(reader, norms)?;
        core::WantedAspects::from_numbers(&numbers)
            .or_else(|| reader.fault(FaultCode::OutOfRange, "expected at most four function aspects, none of them 0"))
    }
}
