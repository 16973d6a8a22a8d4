//! Reading a document into typed values, collecting every fault on the way.

use std::fmt::{Display, Write};

use super::{Fault, FaultCode, Faults, Json};

/// A type that is read from a document.
pub trait Wire: Sized {
    /// Reads the value; on a fault, notes it in `reader` and gives `None`.
    fn read(json: &Json, reader: &mut Reader) -> Option<Self>;

    /// Reads a field that may be absent. A required type notes the missing field.
    fn read_field(json: Option<&Json>, reader: &mut Reader) -> Option<Self> {
        match json {
            Some(json) => Self::read(json, reader),
            None => reader.fault(FaultCode::MissingField, "this field is required"),
        }
    }
}

/// A type that exists only in valid form, made of parts that may contradict each other.
pub trait Checked: Sized {
    /// The parts, in the order of the wire form.
    type Parts;

    /// The value of these parts; where they contradict each other, notes each fault in `reader` at
    /// its path and gives `None`.
    fn of_parts(parts: Self::Parts, reader: &mut Reader) -> Option<Self>;

    /// The parts of the value.
    fn into_parts(self) -> Self::Parts;
}

/// Reads a whole document from JSON text.
///
/// # Errors
/// All faults of the document at once, each with the path to its field.
pub fn from_text<T: Wire>(text: &str) -> Result<T, Faults> {
    from_json(&parsed(text)?)
}

/// The JSON value that stands in a text. For faces that read many types by one function.
///
/// # Errors
/// The text is not JSON.
#[doc(hidden)]
pub fn parsed(text: &str) -> Result<Json, Faults> {
    serde_json::from_str(text).map_err(|error| {
        let place = format!("not JSON at line {}, column {}", error.line(), error.column());
        Faults::one(FaultCode::NotJson, "", place)
    })
}

/// Reads a whole document from a JSON value.
///
/// # Errors
/// All faults of the document at once, each with the path to its field.
pub fn from_json<T: Wire>(json: &Json) -> Result<T, Faults> {
    let mut reader = Reader::default();
    let value = T::read(json, &mut reader);
    whole(value, reader)
}

/// The value that was read, or the faults noted while it was read.
///
/// # Errors
/// All faults of the document.
#[doc(hidden)]
pub fn whole<T>(value: Option<T>, reader: Reader) -> Result<T, Faults> {
    let faults = reader.into_faults();
    match value {
        Some(value) if faults.is_empty() => Ok(value),
        _ => match Faults::of(faults) {
            Err(faults) => Err(faults),
            Ok(()) => Err(Faults::one(FaultCode::WrongType, "", "the document could not be read")),
        },
    }
}

/// Where reading stands in the document, and the faults found so far.
#[derive(Default)]
pub struct Reader {
    path: String,
    faults: Vec<Fault>,
}

impl Reader {
    /// Notes a fault at the present path. Gives `None`, so that it can end a reading.
    pub fn fault<T>(&mut self, code: FaultCode, message: impl Display) -> Option<T> {
        self.fault_with_help(code, message, None)
    }

    /// Notes a fault with help at the present path.
    pub fn fault_with_help<T>(&mut self, code: FaultCode, message: impl Display, help: Option<String>) -> Option<T> {
        self.note(code, message.to_string(), help);
        None
    }

    /// Notes that a text is not of its form.
    pub(crate) fn fault_of_text<T>(&mut self, code: FaultCode, message: impl Display, text: &str) -> Option<T> {
        // As personal numbers are shown.
        let is_masked = text.starts_with('*');
        self.fault_with_help(code, message, is_masked.then(|| "a masked number cannot be read back".to_owned()))
    }

    /// Reads something below the present path, at `field`.
    pub fn at_field<T>(&mut self, field: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        let end = self.enter_field(field);
        let value = read(self);
        self.path.truncate(end);
        value
    }

    /// Reads something below the present path, at position `index`.
    pub fn at_index<T>(&mut self, index: usize, read: impl FnOnce(&mut Self) -> T) -> T {
        let end = self.enter_index(index);
        let value = read(self);
        self.path.truncate(end);
        value
    }

    // Apart from the generic functions, which are compiled once for every type that is read.

    fn enter_field(&mut self, field: &str) -> usize {
        let end = self.path.len();
        if end > 0 {
            self.path.push('.');
        }
        self.path.push_str(field);
        end
    }

    fn enter_index(&mut self, index: usize) -> usize {
        let end = self.path.len();
        // Writing to a string cannot fail.
        let _ = write!(self.path, "[{index}]");
        end
    }

    fn note(&mut self, code: FaultCode, message: String, help: Option<String>) {
        self.faults.push(Fault { path: self.path.clone(), code, message, help });
    }

    /// The faults found so far, in the order they were met.
    pub fn into_faults(self) -> Vec<Fault> {
        self.faults
    }

    /// The same, from a reader that goes on with something else.
    pub fn take_faults(&mut self) -> Vec<Fault> {
        std::mem::take(&mut self.faults)
    }

    /// The number of faults found so far.
    pub fn count(&self) -> usize {
        self.faults.len()
    }

    /// The fields of an object, or a fault when it is something else or holds a field twice.
    pub fn fields<'j>(&mut self, json: &'j Json) -> Option<Fields<'j>> {
        let Json::Object(fields) = json else {
            return self.wrong_type("an object", json);
        };
        for (at, (name, _)) in fields.iter().enumerate() {
            if fields.iter().take(at).any(|(earlier, _)| earlier == name) {
                self.at_field(shown(name), |reader| {
                    reader.fault::<()>(FaultCode::DuplicateField, "this field stands here twice")
                });
            }
        }
        Some(Fields { fields, taken: Vec::with_capacity(fields.len()) })
    }

    /// Notes that another JSON type was expected.
    pub fn wrong_type<T>(&mut self, expected: &str, found: &Json) -> Option<T> {
        self.fault(FaultCode::WrongType, format_args!("expected {expected}, found {}", found.kind()))
    }

    /// Reads a string, or notes a fault.
    pub fn text<'j>(&mut self, json: &'j Json, expected: &str) -> Option<&'j str> {
        match json {
            Json::String(text) => Some(text),
            other => self.wrong_type(expected, other),
        }
    }

    /// Reads one of `words`, or notes a fault that names the nearest of them.
    pub fn word(&mut self, json: &Json, words: &[&'static str]) -> Option<usize> {
        let text = self.text(json, "a word")?;
        words.iter().position(|word| *word == text).or_else(|| {
            let help = nearest(text, words.iter().copied())
                .map_or_else(|| format!("one of: {}", words.join(", ")), |word| format!("did you mean `{word}`?"));
            self.fault_with_help(FaultCode::UnknownWord, "this word is not known here", Some(help))
        })
    }
}

/// The fields of an object while they are being read.
pub struct Fields<'j> {
    fields: &'j [(String, Json)],
    taken: Vec<&'static str>,
}

impl Fields<'_> {
    /// Reads the field `name`.
    pub fn take<T: Wire>(&mut self, name: &'static str, reader: &mut Reader) -> Option<T> {
        self.taken.push(name);
        let json = self.fields.iter().find(|(field, _)| field == name).map(|(_, json)| json);
        reader.at_field(name, |reader| T::read_field(json, reader))
    }

    /// Reads the field `name` as one of `words`, as the tag of a type of several forms.
    pub fn take_word(
        &mut self,
        name: &'static str,
        words: &[&'static str],
        reader: &mut Reader,
    ) -> Option<&'static str> {
        self.taken.push(name);
        let json = self.fields.iter().find(|(field, _)| field == name).map(|(_, json)| json);
        reader.at_field(name, |reader| match json {
            Some(json) => reader.word(json, words).and_then(|at| words.get(at).copied()),
            None => reader.fault(FaultCode::MissingField, "this field is required"),
        })
    }

    /// Notes every field that was not taken.
    pub fn finish(self, reader: &mut Reader) {
        for (name, _) in self.fields {
            if !self.taken.iter().any(|taken| taken == name) {
                let help = nearest(name, self.taken.iter().copied()).map(|near| format!("did you mean `{near}`?"));
                reader.at_field(shown(name), |reader| {
                    reader.fault_with_help::<()>(FaultCode::UnknownField, "this field is not known here", help)
                });
            }
        }
    }
}

/// A field name as a message may show it: only if it looks like a name, since anything else may be
/// a personal value in the wrong place.
fn shown(name: &str) -> &str {
    let is_name = name.len() <= 40 && name.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'_');
    if is_name && !name.is_empty() { name } else { "?" }
}

/// The known word nearest to `text`, if any is near enough to be a slip of the pen.
pub(crate) fn nearest(text: &str, known: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    if text.len() > 64 {
        return None;
    }
    known
        .map(|word| (strsim::damerau_levenshtein(&text.to_lowercase(), word), word))
        .filter(|(distance, word)| distance.saturating_mul(3) <= word.len().max(3))
        .min()
        .map(|(_, word)| word)
}

impl<T: Wire> Wire for Option<T> {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        match json {
            Json::Null => Some(None),
            json => T::read(json, reader).map(Some),
        }
    }

    fn read_field(json: Option<&Json>, reader: &mut Reader) -> Option<Self> {
        json.map_or(Some(None), |json| Self::read(json, reader))
    }
}

/// A list; an absent list is an empty one.
impl<T: Wire> Wire for Vec<T> {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let Json::Array(items) = json else {
            return reader.wrong_type("an array", json);
        };
        let mut values = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            values.extend(reader.at_index(index, |reader| T::read(item, reader)));
        }
        (values.len() == items.len()).then_some(values)
    }

    fn read_field(json: Option<&Json>, reader: &mut Reader) -> Option<Self> {
        json.map_or_else(|| Some(Self::new()), |json| Self::read(json, reader))
    }
}

impl Wire for bool {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        match json {
            Json::Bool(value) => Some(*value),
            other => reader.wrong_type("true or false", other),
        }
    }
}

macro_rules! whole_number {
    ($($type:ty),*) => {$(
        impl Wire for $type {
            fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
                let Json::Number(number) = json else {
                    return reader.wrong_type("a whole number", json);
                };
                let whole = number.as_u64().and_then(|number| Self::try_from(number).ok());
                whole.or_else(|| {
                    let expected = format!("expected a whole number from 0 up to and including {}", <$type>::MAX);
                    reader.fault(FaultCode::OutOfRange, expected)
                })
            }
        }
    )*};
}
whole_number!(u8, u16, u32);

/// Free text, such as a name; at most 500 characters and no control characters.
impl Wire for String {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let text = reader.text(json, "a text")?;
        if text.chars().count() > 500 || text.chars().any(char::is_control) {
            return reader.fault(FaultCode::WrongForm, "expected a text of at most 500 characters on one line");
        }
        Some(text.to_owned())
    }
}

impl Wire for std::borrow::Cow<'static, str> {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        String::read(json, reader).map(Self::Owned)
    }
}

impl Wire for Json {
    fn read(json: &Json, _: &mut Reader) -> Option<Self> {
        Some(json.clone())
    }
}
