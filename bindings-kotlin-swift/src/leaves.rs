//! The values that are one number or text each. They are checked when they are read, so that every fault
//! has its path.

use chrono::NaiveDate;
use kinderopvang::wire::{FaultCode, Json, Wire};

use crate::{
    core,
    crossing::{Give, Given, Take, take_parsed},
};

/// The number of days since 1970-01-01.
impl Give for core::Day {
    fn give(&self, to: &mut Vec<u8>) {
        NaiveDate::from(*self).to_epoch_days().give(to);
    }
}
impl Take for core::Day {
    fn take(from: &mut Given<'_>) -> Option<Self> {
        let date = NaiveDate::from_epoch_days(from.int());
        let day = date.ok_or(core::DayError::OutOfRange).and_then(Self::try_from);
        day.map_or_else(|error| from.noted(|reader| reader.fault(FaultCode::OutOfRange, error)), Some)
    }
}

/// The minutes since the beginning of the day.
impl Give for core::ClockTime {
    fn give(&self, to: &mut Vec<u8>) {
        self.minutes().give(to);
    }
}
impl Take for core::ClockTime {
    fn take(from: &mut Given<'_>) -> Option<Self> {
        let minutes = u16::try_from(from.int()).ok();
        let time = minutes.and_then(|minutes| Self::new(minutes / 60, minutes % 60));
        time.or_else(|| from.noted(|reader| reader.fault(FaultCode::OutOfRange, core::ClockTimeError)))
    }
}

impl Give for core::Moment {
    fn give(&self, to: &mut Vec<u8>) {
        self.day.give(to);
        self.time.give(to);
    }
}
impl Take for core::Moment {
    fn take(from: &mut Given<'_>) -> Option<Self> {
        let (day, time) = (from.field("day"), from.field("time"));
        Some(Self { day: day?, time: time? })
    }
}

/// A value that is one text; the second part gives the whole of it.
macro_rules! text {
    ($( $name:ident: $reveal:expr; )*) => {$(
        impl Give for core::$name {
            fn give(&self, to: &mut Vec<u8>) {
                let reveal: fn(&core::$name) -> String = $reveal;
                reveal(self).give(to);
            }
        }
        impl Take for core::$name {
            fn take(from: &mut Given<'_>) -> Option<Self> {
                take_parsed(from)
            }
        }
    )*};
}

text! {
    Euro: ToString::to_string;
    Bsn: |bsn| bsn.reveal();
    VogReference: core::VogReference::reveal;
    ChamberNumber: ToString::to_string;
    EstablishmentNumber: ToString::to_string;
    LrkNumber: ToString::to_string;
    Postcode: ToString::to_string;
    Rsin: ToString::to_string;
    HolderId: ToString::to_string;
    MaskedBsn: ToString::to_string;
}

impl Give for core::AspectSet {
    fn give(&self, to: &mut Vec<u8>) {
        self.numbers().collect::<Vec<_>>().give(to);
    }
}
impl Take for core::AspectSet {
    fn take(from: &mut Given<'_>) -> Option<Self> {
        let numbers: Vec<u16> = Vec::take(from)?;
        Self::of(&numbers).or_else(|| {
            let numbers = Json::Array(numbers.iter().map(|number| Json::Number((*number).into())).collect());
            from.noted(|reader| Self::read(&numbers, reader))
        })
    }
}

impl Give for core::WantedAspects {
    fn give(&self, to: &mut Vec<u8>) {
        self.numbers().collect::<Vec<_>>().give(to);
    }
}
impl Take for core::WantedAspects {
    fn take(from: &mut Given<'_>) -> Option<Self> {
        let numbers: Vec<u8> = Vec::take(from)?;
        let sentence = "expected at most four function aspects, none of them 0";
        Self::from_numbers(&numbers).or_else(|| from.noted(|reader| reader.fault(FaultCode::OutOfRange, sentence)))
    }
}
