//! How values cross: which shape a type of the core has here, and both conversions.

use std::collections::{BTreeMap, HashMap};

use kinderopvang::wire::{Json, Reader, Wire};

use crate::{core, leaves::WholeNumber};

/// The shape a type has in Kotlin and Swift.
pub(crate) trait Crossing {
    type Shape;
}

/// Made from the core's value.
pub(crate) trait FromCore<C> {
    fn from_core(value: C) -> Self;
}

/// Turned into the core's value; what is wrong is noted in `reader`, at its path. A registration
/// counts its terms by `norms`.
pub(crate) trait ToCore<C> {
    fn to_core(&self, reader: &mut Reader, norms: &core::Norms) -> Option<C>;
}

/// The core's value of a field, at the path of its name.
pub(crate) fn field<C, S: ToCore<C>>(
    name: &'static str,
    value: &S,
    reader: &mut Reader,
    norms: &core::Norms,
) -> Option<C> {
    reader.at_field(name, |reader| value.to_core(reader, norms))
}

/// A short list of the core is a list like any other.
pub(crate) type List<T> = Vec<T>;

/// A type that crosses as it is.
macro_rules! same {
    ($($type:ty),*) => {$(
        impl Crossing for $type {
            type Shape = $type;
        }
        impl FromCore<$type> for $type {
            fn from_core(value: $type) -> Self {
                value
            }
        }
    )*};
}
same!(bool, String);

impl ToCore<bool> for bool {
    fn to_core(&self, _: &mut Reader, _: &core::Norms) -> Option<bool> {
        Some(*self)
    }
}

/// A text is read as that of a document: not too long, and on one line.
impl ToCore<String> for String {
    fn to_core(&self, reader: &mut Reader, _: &core::Norms) -> Option<String> {
        String::read(&Json::String(self.clone()), reader)
    }
}

macro_rules! whole_number {
    ($($type:ty),*) => {$(
        impl Crossing for $type {
            type Shape = WholeNumber;
        }
        impl FromCore<$type> for WholeNumber {
            fn from_core(value: $type) -> Self {
                Self(i32::try_from(value).unwrap_or(i32::MAX))
            }
        }
        impl ToCore<$type> for WholeNumber {
            fn to_core(&self, reader: &mut Reader, _: &core::Norms) -> Option<$type> {
                <$type>::try_from(self.0).ok().or_else(|| <$type>::read(&Json::Number(self.0.into()), reader))
            }
        }
    )*};
}
whole_number!(u8, u16, u32);

impl Crossing for kinderopvang::wire::Text {
    type Shape = String;
}
impl FromCore<kinderopvang::wire::Text> for String {
    fn from_core(value: kinderopvang::wire::Text) -> Self {
        value.into_owned()
    }
}

impl ToCore<kinderopvang::wire::Text> for String {
    fn to_core(&self, reader: &mut Reader, _: &core::Norms) -> Option<kinderopvang::wire::Text> {
        kinderopvang::wire::Text::read(&Json::String(self.clone()), reader)
    }
}

impl Crossing for kinderopvang::wire::Code {
    type Shape = String;
}
impl FromCore<kinderopvang::wire::Code> for String {
    fn from_core(value: kinderopvang::wire::Code) -> Self {
        value.to_owned()
    }
}

impl<T: Crossing> Crossing for Option<T> {
    type Shape = Option<T::Shape>;
}
impl<C, S: FromCore<C>> FromCore<Option<C>> for Option<S> {
    fn from_core(value: Option<C>) -> Self {
        value.map(S::from_core)
    }
}
impl<C, S: ToCore<C>> ToCore<Option<C>> for Option<S> {
    fn to_core(&self, reader: &mut Reader, norms: &core::Norms) -> Option<Option<C>> {
        match self {
            None => Some(None),
            Some(value) => value.to_core(reader, norms).map(Some),
        }
    }
}

impl<T: Crossing> Crossing for Vec<T> {
    type Shape = Vec<T::Shape>;
}
impl<C, S: FromCore<C>> FromCore<Vec<C>> for Vec<S> {
    fn from_core(values: Vec<C>) -> Self {
        values.into_iter().map(S::from_core).collect()
    }
}
impl<C, S: ToCore<C>> ToCore<Vec<C>> for Vec<S> {
    fn to_core(&self, reader: &mut Reader, norms: &core::Norms) -> Option<Vec<C>> {
        let mut values = Vec::with_capacity(self.len());
        // Writing the position of each element costs more than reading it, so that waits for a fault.
        let mut quick = Reader::default();
        for (at, value) in self.iter().enumerate() {
            match value.to_core(&mut quick, norms) {
                Some(value) if quick.count() == 0 => values.push(value),
                _ => {
                    quick = Reader::default();
                    values.extend(reader.at_index(at, |reader| value.to_core(reader, norms)));
                }
            }
        }
        (values.len() == self.len()).then_some(values)
    }
}

impl<C, S: FromCore<C>> FromCore<core::List<C>> for Vec<S> {
    fn from_core(values: core::List<C>) -> Self {
        values.into_iter().map(S::from_core).collect()
    }
}
impl<C, S: ToCore<C>> ToCore<core::List<C>> for Vec<S> {
    fn to_core(&self, reader: &mut Reader, norms: &core::Norms) -> Option<core::List<C>> {
        let values: Vec<C> = self.to_core(reader, norms)?;
        Some(core::List::from_vec(values))
    }
}

impl<C, S: FromCore<C>> FromCore<Box<[C]>> for Vec<S> {
    fn from_core(values: Box<[C]>) -> Self {
        values.into_vec().into_iter().map(S::from_core).collect()
    }
}

impl<T: Crossing> Crossing for &'static [T] {
    type Shape = Vec<T::Shape>;
}
impl<C: Copy, S: FromCore<C>> FromCore<&'static [C]> for Vec<S> {
    fn from_core(values: &'static [C]) -> Self {
        values.iter().copied().map(S::from_core).collect()
    }
}

impl<T: Crossing> Crossing for BTreeMap<kinderopvang::wire::Code, T> {
    type Shape = HashMap<String, T::Shape>;
}
impl<C, F: FromCore<C>> FromCore<BTreeMap<kinderopvang::wire::Code, C>> for HashMap<String, F> {
    fn from_core(values: BTreeMap<kinderopvang::wire::Code, C>) -> Self {
        values.into_iter().map(|(code, value)| (code.to_owned(), F::from_core(value))).collect()
    }
}
