//! Values that are no classes of this library: days, amounts, numbers, texts.

use std::{collections::HashSet, sync::OnceLock};

use kinderopvang::{catalogue, wire::Json};
use pyo3::{
    prelude::*,
    sync::PyOnceLock,
    types::{PyBool, PyDate, PyDateTime, PyInt, PyString, PyTime, PyType},
};
use rust_decimal::Decimal;

use crate::{
    face::{Content, Face, Need, elements, sequence, tuple},
    kind::object,
    names::{
        AspectSet, Bilingual, ClockTime, Code, Coverage, Day, Euro, FaultCode, Known, Moment, Reader, Rule, Text,
        WantedAspects, Wire,
    },
    refusal::{Read, Refusal},
    value::Value,
};

impl Face for Day {
    const CONTENT: Content = Content::Day;

    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let part = |part: u32| u8::try_from(part).unwrap_or_default();
        let year = i32::try_from(self.year()).unwrap_or_default();
        Ok(PyDate::new(py, year, part(self.month()), part(self.day_of_month()))?.into_any())
    }

    fn from_py(given: &Bound<'_, PyAny>) -> Read<Self> {
        let Ok(date) = given.cast::<PyDate>() else {
            return Refusal::wrong_type("a `datetime.date`", given);
        };
        if given.is_instance_of::<PyDateTime>() {
            return Refusal::wrong_type("a `datetime.date` without a time", given);
        }
        match parts(date).map(|(year, month, day)| Self::new(year, month, day)) {
            Ok(Some(day)) => Ok(day),
            _ => Refusal::one(FaultCode::OutOfRange, "the day lies outside 1900-01-01 up to and including 2199-12-31"),
        }
    }
}

#[cfg(not(feature = "abi3"))]
fn parts(date: &Bound<'_, PyDate>) -> PyResult<(i32, u32, u32)> {
    use pyo3::types::PyDateAccess;
    Ok((date.get_year(), date.get_month().into(), date.get_day().into()))
}

/// One library for all versions of Python cannot look into a date, and has to ask it.
#[cfg(feature = "abi3")]
fn parts(date: &Bound<'_, PyDate>) -> PyResult<(i32, u32, u32)> {
    use pyo3::intern;
    let py = date.py();
    Ok((
        date.getattr(intern!(py, "year"))?.extract()?,
        date.getattr(intern!(py, "month"))?.extract()?,
        date.getattr(intern!(py, "day"))?.extract()?,
    ))
}

/// A time of the clock: a class of its own, since `datetime.time` has no end of the day. A time without
/// seconds and without a zone is taken too.
impl Face for ClockTime {
    const CONTENT: Content = Content::Text;

    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        object(*self, py)
    }

    fn from_py(given: &Bound<'_, PyAny>) -> Read<Self> {
        if let Some(time) = own(given) {
            return Ok(time);
        }
        let Ok(time) = given.cast::<PyTime>() else {
            return Refusal::wrong_type("a `ClockTime` or a `datetime.time`", given);
        };
        whole_minutes(time).and_then(|(hour, minute)| Self::new(hour, minute)).map_or_else(
            || Refusal::one(FaultCode::WrongForm, "expected a local time in whole minutes, without a time zone"),
            Ok,
        )
    }
}

/// A day and a time; a `datetime.datetime` in whole minutes and without a zone is taken too.
impl Face for Moment {
    const CONTENT: Content = Content::Text;

    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        object(*self, py)
    }

    fn from_py(given: &Bound<'_, PyAny>) -> Read<Self> {
        if let Some(moment) = own(given) {
            return Ok(moment);
        }
        let (Ok(_), Ok(date)) = (given.cast::<PyDateTime>(), given.cast::<PyDate>()) else {
            return Refusal::wrong_type("a `Moment` or a `datetime.datetime`", given);
        };
        let day = parts(date).ok().and_then(|(year, month, day)| Day::new(year, month, day));
        let time = whole_minutes(given).and_then(|(hour, minute)| ClockTime::new(hour, minute));
        match (day, time) {
            (Some(day), Some(time)) => Ok(Self { day, time }),
            (None, _) => {
                Refusal::one(FaultCode::OutOfRange, "the day lies outside 1900-01-01 up to and including 2199-12-31")
            }
            _ => Refusal::with_help(
                FaultCode::WrongForm,
                "expected a local moment in whole minutes, without a time zone",
                Some("`.replace(second=0, microsecond=0, tzinfo=None)` gives one".to_owned()),
            ),
        }
    }
}

fn own<T: Clone + 'static>(given: &Bound<'_, PyAny>) -> Option<T> {
    given.cast::<Value>().ok().and_then(|value| value.get().0.as_any().downcast_ref().cloned())
}

/// Hour and minute of a time or a moment; `None` where it has seconds or a zone.
fn whole_minutes(time: &Bound<'_, PyAny>) -> Option<(u16, u16)> {
    let part = |name: &str| time.getattr(name).and_then(|part| part.extract::<u32>()).ok();
    let is_whole = part("second")? == 0 && part("microsecond")? == 0 && time.getattr("tzinfo").ok()?.is_none();
    is_whole.then(|| Some((u16::try_from(part("hour")?).ok()?, u16::try_from(part("minute")?).ok()?)))?
}

fn decimal(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    static DECIMAL: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    DECIMAL.import(py, "decimal", "Decimal")
}

/// An amount: `decimal.Decimal`. A float is none, since it is not exact.
impl Face for Euro {
    const CONTENT: Content = Content::Amount;

    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        decimal(py)?.call1((self.to_string(),))
    }

    fn from_py(given: &Bound<'_, PyAny>) -> Read<Self> {
        const EXPECTED: &str = "a `decimal.Decimal` or a whole number";
        let is_decimal = decimal(given.py()).is_ok_and(|class| given.is_instance(class).unwrap_or(false));
        let amount = if is_decimal {
            exact(given)
        } else if given.is_instance_of::<PyInt>() && !given.is_instance_of::<PyBool>() {
            given.extract::<i64>().ok().map(Decimal::from).map_or_else(
                || {
                    Refusal::one(
                        FaultCode::OutOfRange,
                        "the amount lies outside 0.00 up to and including 1000000000.00",
                    )
                },
                Ok,
            )
        } else {
            Refusal::wrong_type(EXPECTED, given)
        }?;
        Self::try_from(amount).or_else(|error| {
            let code = match error {
                kinderopvang::money::EuroError::Form => FaultCode::WrongForm,
                kinderopvang::money::EuroError::OutOfRange => FaultCode::OutOfRange,
            };
            Refusal::one(code, error)
        })
    }
}

/// The number of a `decimal.Decimal`, without writing out one with an enormous exponent.
fn exact(given: &Bound<'_, PyAny>) -> Read<Decimal> {
    let wrong = || {
        Refusal::one(
            FaultCode::WrongForm,
            "expected an amount in euro, not negative and with at most two decimals, such as 12.00",
        )
    };
    let is = |method: &str| given.call_method0(method).and_then(|is| is.extract::<bool>()).unwrap_or(false);
    if !is("is_finite") {
        return wrong();
    }
    if is("is_zero") {
        return Ok(Decimal::ZERO);
    }
    match given.call_method0("adjusted").and_then(|adjusted| adjusted.extract::<i64>()) {
        Ok(adjusted) if adjusted > 20 => {
            return Refusal::one(
                FaultCode::OutOfRange,
                "the amount lies outside 0.00 up to and including 1000000000.00",
            );
        }
        Ok(adjusted) if adjusted >= -20 => {}
        _ => return wrong(),
    }
    let text = given.call_method1("__format__", ("f",)).and_then(|text| text.extract::<String>()).unwrap_or_default();
    let plain = if text.contains('.') { text.trim_end_matches('0') } else { &text };
    if plain.len() > 40 {
        return wrong();
    }
    Decimal::from_str_exact(plain.trim_end_matches('.')).map_or_else(|_| wrong(), Ok)
}

impl Face for bool {
    const CONTENT: Content = Content::YesNo;

    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyBool::new(py, *self).to_owned().into_any())
    }

    fn from_py(given: &Bound<'_, PyAny>) -> Read<Self> {
        match given.cast::<PyBool>() {
            Ok(value) => Ok(value.is_true()),
            Err(_) => Refusal::wrong_type("a `bool`", given),
        }
    }
}

macro_rules! whole_numbers {
    ($($type:ty),*) => {$(
        impl Face for $type {
            const CONTENT: Content = Content::Count;

            fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                Ok((*self).into_pyobject(py)?.into_any())
            }

            fn from_py(given: &Bound<'_, PyAny>) -> Read<Self> {
                if !given.is_instance_of::<PyInt>() || given.is_instance_of::<PyBool>() {
                    return Refusal::wrong_type("an `int`", given);
                }
                given.extract::<$type>().or_else(|_| {
                    let most = <$type>::MAX;
                    Refusal::one(
                        FaultCode::OutOfRange,
                        format_args!("expected a whole number from 0 up to and including {most}"),
                    )
                })
            }
        }
    )*};
}
whole_numbers!(u8, u16, u32);

/// The text of a `str`; half of a surrogate pair is no text.
pub(crate) fn text<'a>(given: &'a Bound<'_, PyAny>) -> Read<&'a str> {
    match given.cast::<PyString>() {
        Ok(text) => text.to_str().or_else(|_| Refusal::one(FaultCode::WrongForm, "the text is not Unicode")),
        Err(_) => Refusal::wrong_type("a `str`", given),
    }
}

/// A value read from a text as the wire form reads it.
pub(crate) fn from_text<T: Wire>(given: &Bound<'_, PyAny>) -> Read<T> {
    let mut reader = Reader::default();
    let value = T::read(&Json::String(text(given)?.to_owned()), &mut reader);
    Refusal::or_faults(value, reader)
}

impl Face for String {
    const CONTENT: Content = Content::Text;

    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyString::new(py, self).into_any())
    }

    fn from_py(given: &Bound<'_, PyAny>) -> Read<Self> {
        from_text(given)
    }
}

impl Face for Text {
    const CONTENT: Content = Content::Text;

    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyString::new(py, self).into_any())
    }

    fn from_py(given: &Bound<'_, PyAny>) -> Read<Self> {
        from_text(given)
    }
}

/// A text of the library itself: only such a text comes in again.
impl Face for Code {
    const CONTENT: Content = Content::Text;

    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyString::new(py, self).into_any())
    }

    fn from_py(given: &Bound<'_, PyAny>) -> Read<Self> {
        own_texts()
            .get(text(given)?)
            .copied()
            .map_or_else(|| Refusal::one(FaultCode::UnknownWord, "expected a text that the library itself gives"), Ok)
    }
}

fn own_texts() -> &'static HashSet<Code> {
    static TEXTS: OnceLock<HashSet<Code>> = OnceLock::new();
    TEXTS.get_or_init(|| {
        let mut texts = HashSet::new();
        let bilingual = |texts: &mut HashSet<Code>, text: Bilingual| texts.extend([text.nl, text.en]);
        for reason in catalogue::reasons() {
            texts.extend([reason.code, reason.nl, reason.en]);
            texts.extend(reason.values);
        }
        for rule in Rule::ALL {
            let entry = catalogue::rule(*rule);
            bilingual(&mut texts, entry.title);
            entry.why_no_reasons.into_iter().for_each(|why| bilingual(&mut texts, why));
        }
        for entry in catalogue::ledger() {
            texts.insert(entry.article);
            texts.extend([entry.paragraph, entry.letter].into_iter().flatten());
            bilingual(&mut texts, entry.subject);
            match entry.coverage {
                Coverage::Implemented { .. } => {}
                Coverage::NotModelled { why } | Coverage::Judgement { why, .. } => bilingual(&mut texts, why),
            }
        }
        texts
    })
}

macro_rules! known_lists {
    ($($type:ty, $known:expr;)*) => {$(
        /// A list of the library itself: only such a list comes in again.
        impl Face for Known<$type> {
            const NEED: Need = Need::List;

            fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                tuple(py, self)
            }

            fn from_py(given: &Bound<'_, PyAny>) -> Read<Self> {
                let values = sequence::<$type>(given)?;
                $known.find(|known| **known == *values).map_or_else(
                    || Refusal::one(FaultCode::UnknownWord, "expected a list that the library itself gives"),
                    Ok,
                )
            }

            fn absent() -> Read<Self> {
                Ok(&[])
            }
        }
    )*};
}
known_lists! {
    Code, std::iter::once::<Known<Code>>(&[]).chain(catalogue::reasons().map(|reason| reason.values));
    Rule, std::iter::once::<Known<Rule>>(&[]).chain(catalogue::ledger().filter_map(|entry| match entry.coverage {
        Coverage::Implemented { rules } => Some(rules),
        Coverage::NotModelled { .. } | Coverage::Judgement { .. } => None,
    }));
}

/// The numbers of function aspects: a `frozenset`.
impl Face for AspectSet {
    const CONTENT: Content = Content::List(&Content::Count);

    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(pyo3::types::PyFrozenSet::new(py, self.numbers())?.into_any())
    }

    fn from_py(given: &Bound<'_, PyAny>) -> Read<Self> {
        use pyo3::types::{PyFrozenSet, PySet};
        let is_set = given.is_instance_of::<PyFrozenSet>() || given.is_instance_of::<PySet>();
        let numbers = if is_set { elements::<u16>(given) } else { sequence::<u16>(given) }?;
        Self::of(&numbers).map_or_else(
            || Refusal::one(FaultCode::OutOfRange, "expected function aspects from 1 up to and including 127"),
            Ok,
        )
    }
}

/// The numbers of the aspects a norm asks, in its order.
impl Face for WantedAspects {
    const CONTENT: Content = Content::List(&Content::Count);

    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        tuple(py, &self.numbers().collect::<Vec<u8>>())
    }

    fn from_py(given: &Bound<'_, PyAny>) -> Read<Self> {
        Self::from_numbers(&sequence::<u8>(given)?)
            .map_or_else(|| Refusal::one(FaultCode::OutOfRange, "expected at most four function aspects from 1 on"), Ok)
    }
}
