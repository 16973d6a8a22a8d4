//! How values cross in Kotlin: by calls that stand where they are needed. UniFFI writes an object for each type, each
//! optional type and each list, and each object is a class, of which the first call of a program has to load dozens.

use std::collections::{HashMap, HashSet};

/// What UniFFI calls the object for a type: this, and then what it holds.
const CONVERTER: &str = "FfiConverter";

/// The enums without data: they cross as their position from 1.
pub(crate) struct Crossings(HashSet<String>);

impl Crossings {
    /// Of the source as UniFFI writes it.
    pub(crate) fn of(text: &str) -> Self {
        let names = text.lines().filter_map(|line| line.trim_start().strip_suffix(".entries[buf.getInt() - 1]"));
        let names: HashSet<String> = names.map(str::to_owned).collect();
        assert!(!names.is_empty(), "no enum is read as it was");
        Self(names)
    }

    /// The expression that reads a value.
    pub(crate) fn read(&self, converter: &str, from: &str) -> String {
        let of = |inner: &str| self.read(&format!("{CONVERTER}{inner}"), "it");
        match Kind::of(converter) {
            Kind::Optional(inner) => format!("{from}.optional {{ {} }}", of(inner)),
            Kind::List(inner) => format!("{from}.list {{ {} }}", of(inner)),
            Kind::Map(inner) => format!("{from}.map {{ {} }}", of(inner)),
            Kind::Int => format!("{from}.getInt()"),
            Kind::Day => format!("{from}.getDay()"),
            Kind::Boolean => format!("{from}.getBoolean()"),
            Kind::Text => format!("{from}.getText()"),
            Kind::Nothing => "kotlin.Unit".to_owned(),
            Kind::Bytes | Kind::Kept => panic!("{converter} is never read"),
            Kind::Type(name) if self.0.contains(name) => format!("{name}.entries[{from}.getInt() - 1]"),
            Kind::Type(_) => format!("{converter}.read({from})"),
        }
    }

    /// The call that writes a value.
    pub(crate) fn write(&self, converter: &str, value: &str, to: &str) -> String {
        self.write_within(converter, value, to, 1)
    }

    fn write_within(&self, converter: &str, value: &str, to: &str, depth: usize) -> String {
        let each = format!("value{depth}");
        let of = |inner: &str| self.write_within(&format!("{CONVERTER}{inner}"), &each, to, depth + 1);
        match Kind::of(converter) {
            Kind::Optional(inner) => format!("{to}.optional({value}) {{ {each} -> {} }}", of(inner)),
            Kind::List(inner) => format!("{to}.list({value}) {{ {each} -> {} }}", of(inner)),
            Kind::Map(inner) => format!("{to}.map({value}) {{ {each} -> {} }}", of(inner)),
            Kind::Int => format!("{to}.putInt({value})"),
            Kind::Day => format!("{to}.putDay({value})"),
            Kind::Boolean => format!("{to}.putBoolean({value})"),
            Kind::Text => format!("{to}.putText({value})"),
            Kind::Bytes => format!("{to}.putBytes({value})"),
            Kind::Kept => format!("{to}.keep({value})"),
            Kind::Nothing => panic!("{converter} is never written"),
            Kind::Type(name) if self.0.contains(name) => format!("{to}.putInt({value}.ordinal + 1)"),
            Kind::Type(_) => format!("{converter}.write({value}, {to})"),
        }
    }

    /// A line of the source with its calls of objects replaced.
    pub(crate) fn line(&self, line: &str) -> String {
        let mut kept = String::with_capacity(line.len());
        let mut rest = line;
        while let Some(at) = rest.find(CONVERTER) {
            let (before, call) = rest.split_at(at);
            kept.push_str(before);
            let name = call.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or(call);
            let after = &call[name.len()..];
            let replaced =
                arguments_of(after, ".read(").map(|(from, after)| (self.read(name, from), after)).or_else(|| {
                    let (arguments, after) = arguments_of(after, ".write(")?;
                    let (value, to) = arguments.rsplit_once(", ")?;
                    Some((self.write(name, value, to), after))
                });
            match replaced {
                Some((replaced, after)) => {
                    kept.push_str(&replaced);
                    rest = after;
                }
                None => {
                    kept.push_str(name);
                    rest = after;
                }
            }
        }
        kept + rest
    }

    /// Do the values of the type cross by calls that stand where they are needed, so that it needs no object?
    pub(crate) fn needs_no_object(&self, converter: &str) -> bool {
        match Kind::of(converter) {
            Kind::Type(name) => self.0.contains(name),
            _ => true,
        }
    }
}

/// The source without the objects that nothing calls.
pub(crate) fn without_unused(text: &str) -> String {
    let mut named: HashMap<&str, usize> = HashMap::new();
    for name in text.split(|letter: char| !letter.is_alphanumeric()).filter(|name| name.starts_with(CONVERTER)) {
        *named.entry(name).or_default() += 1;
    }
    let mut kept = String::with_capacity(text.len());
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let object = line.strip_prefix("internal object ").and_then(|object| object.strip_suffix(" {"));
        if object.is_some_and(|object| named.get(object) == Some(&1)) {
            assert!(lines.by_ref().any(|line| line == "}"), "no end of\n{line}");
            continue;
        }
        kept.push_str(line);
        kept.push('\n');
    }
    // What only those called is not called any more.
    if kept.len() < text.len() { without_unused(&kept) } else { kept }
}

/// The arguments of a call that begins with `method`, and what follows it.
fn arguments_of<'c>(call: &'c str, method: &str) -> Option<(&'c str, &'c str)> {
    let arguments = call.strip_prefix(method)?;
    let mut open = 1_usize;
    let end = arguments.char_indices().find_map(|(at, letter)| {
        open = match letter {
            '(' => open + 1,
            ')' => open - 1,
            _ => open,
        };
        (open == 0).then_some(at)
    })?;
    Some((&arguments[..end], &arguments[end + 1..]))
}

/// What the object is for.
enum Kind<'c> {
    Optional(&'c str),
    List(&'c str),
    /// By texts.
    Map(&'c str),
    Int,
    Day,
    Boolean,
    Text,
    Bytes,
    /// A value of the library itself, that is asked; it is never answered.
    Kept,
    /// What a function answers that answers nothing.
    Nothing,
    /// Any other type.
    Type(&'c str),
}

impl<'c> Kind<'c> {
    fn of(converter: &'c str) -> Self {
        let name = converter.strip_prefix(CONVERTER).unwrap_or(converter);
        let inner = |prefix: &str| name.strip_prefix(prefix).filter(|inner| !inner.is_empty());
        if let Some(inner) = inner("Optional") {
            Self::Optional(inner)
        } else if let Some(inner) = inner("Sequence") {
            Self::List(inner)
        } else if let Some(inner) = inner("MapString") {
            Self::Map(inner)
        } else {
            match name {
                "Int" | "TypeWholeNumber" => Self::Int,
                "TypeDay" => Self::Day,
                "Boolean" => Self::Boolean,
                "String" => Self::Text,
                "ByteArray" => Self::Bytes,
                "Kept" => Self::Kept,
                "Nothing" => Self::Nothing,
                _ => Self::Type(name.strip_prefix("Type").unwrap_or(name)),
            }
        }
    }
}
