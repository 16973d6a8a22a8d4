//! Saying typed values to people, in Dutch and in English.

use crate::wire::words;
use std::borrow::Cow;

use rust_decimal::Decimal;

use crate::calendar::{Day, Period};

words! {
    /// The language of an explanation.
    pub enum Language {
        /// Dutch, in the words of the sector.
        Nl = "nl", nl "Nederlands", en "Dutch";
        /// English.
        En = "en", nl "Engels", en "English";
    }
}

/// A value that can be said to a person.
pub trait Say {
    /// The value in words, as it stands in a sentence.
    fn say(&self, language: Language) -> Cow<'static, str>;
}

impl Say for Day {
    fn say(&self, language: Language) -> Cow<'static, str> {
        const NL: [&str; 12] = [
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
        ];
        const EN: [&str; 12] = [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ];
        let names = match language {
            Language::Nl => NL,
            Language::En => EN,
        };
        let month = usize::try_from(self.month()).ok().and_then(|month| names.get(month.wrapping_sub(1)));
        format!("{} {} {}", self.day_of_month(), month.unwrap_or(&""), self.year()).into()
    }
}

impl Say for Period {
    fn say(&self, language: Language) -> Cow<'static, str> {
        let to = match language {
            Language::Nl => "tot en met",
            Language::En => "up to and including",
        };
        format!("{} {to} {}", self.first().say(language), self.last().say(language)).into()
    }
}

/// An amount in euro, with the marks of the language for decimals and thousands.
impl Say for Decimal {
    fn say(&self, language: Language) -> Cow<'static, str> {
        let amount = format!("{self:.2}");
        let (whole, decimals) = amount.split_once('.').unwrap_or((&amount, "00"));
        match language {
            Language::Nl => format!("€ {},{decimals}", in_thousands(whole, '.')),
            Language::En => format!("€{}.{decimals}", in_thousands(whole, ',')),
        }
        .into()
    }
}

/// The digits with a mark before every three from the right.
fn in_thousands(whole: &str, mark: char) -> String {
    let digits = whole.bytes().filter(u8::is_ascii_digit).count();
    let mut marked = String::with_capacity(whole.len().saturating_add(digits / 3));
    let mut left = digits;
    for sign in whole.chars() {
        if sign.is_ascii_digit() {
            if left < digits && left.is_multiple_of(3) {
                marked.push(mark);
            }
            left = left.saturating_sub(1);
        }
        marked.push(sign);
    }
    marked
}

impl Say for u32 {
    fn say(&self, _: Language) -> Cow<'static, str> {
        self.to_string().into()
    }
}

impl Say for u16 {
    fn say(&self, _: Language) -> Cow<'static, str> {
        self.to_string().into()
    }
}

impl Say for u8 {
    fn say(&self, _: Language) -> Cow<'static, str> {
        self.to_string().into()
    }
}

impl<T: Say> Say for Option<T> {
    fn say(&self, language: Language) -> Cow<'static, str> {
        match (self, language) {
            (Some(value), _) => value.say(language),
            (None, Language::Nl) => "onbekend".into(),
            (None, Language::En) => "unknown".into(),
        }
    }
}

/// Fills the places `{name}` of a template with said values. A place without a value stays as it
/// stands, so that a test can find it.
pub fn fill(template: &str, values: &[(&'static str, Cow<'static, str>)]) -> String {
    let mut text = String::with_capacity(template.len().saturating_add(32));
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        match after.split_once('}') {
            Some((name, tail)) => {
                match values.iter().find(|(known, _)| *known == name) {
                    Some((_, value)) => text.push_str(value),
                    None => {
                        text.push('{');
                        text.push_str(name);
                        text.push('}');
                    }
                }
                rest = tail;
            }
            None => {
                text.push('{');
                rest = after;
            }
        }
    }
    text.push_str(rest);
    text
}
