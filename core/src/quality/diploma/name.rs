//! The names of diplomas, compared whatever their case, hyphens, accents and abbreviations.
//!
//! What can change the meaning of a name stays part of it: its letter (A, B, Z), its level, and what
//! stands in brackets, unless that is an abbreviation of the name.

/// The name as a key: without case, accents, spaces and punctuation; `k` as `c`, `&` as `en`, Roman
/// numbers up to four as digits, and `niveau 3` and `mbo-3` as `3`.
pub(crate) fn fold(text: &str) -> String {
    let tokens = tokens(text);
    let mut key = String::with_capacity(text.len());
    for (at, token) in tokens.iter().enumerate() {
        let names_level = is_level_word(token)
            && tokens.iter().skip(at).find(|next| !is_level_word(next)).is_some_and(|next| is_level(next));
        if !names_level {
            key.push_str(token);
        }
    }
    key
}

/// The words of a text, each folded by itself.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut token = String::new();
    let mut end = |token: &mut String| {
        if !token.is_empty() {
            add(&mut tokens, std::mem::take(token));
        }
    };
    for letter in text.chars().flat_map(char::to_lowercase) {
        match plain(letter) {
            Some(letter) => token.push(letter),
            // The second half of a letter that is written as two, and the apostrophe within a word.
            None if is_mark(letter) => {}
            None => {
                end(&mut token);
                if letter == '&' {
                    end(&mut "en".to_owned());
                }
            }
        }
    }
    end(&mut token);
    tokens
}

/// Adds a word; `niveau3` and `mbo3` as two.
fn add(tokens: &mut Vec<String>, token: String) {
    let roman = match token.as_str() {
        "i" => Some("1"),
        "ii" => Some("2"),
        "iii" => Some("3"),
        "iv" => Some("4"),
        _ => None,
    };
    if let Some(digit) = roman {
        tokens.push(digit.to_owned());
        return;
    }
    for word in LEVEL_WORDS {
        if let Some(level) = token.strip_prefix(word).filter(|rest| is_level(rest)) {
            tokens.push((*word).to_owned());
            tokens.push(level.to_owned());
            return;
        }
    }
    tokens.push(token);
}

/// A letter or digit without its accent; `None` for everything else.
fn plain(letter: char) -> Option<char> {
    Some(match letter {
        'à'..='å' => 'a',
        'ç' | 'k' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' => 'o',
        'ù'..='ü' => 'u',
        'ý' | 'ÿ' => 'y',
        letter if letter.is_alphanumeric() => letter,
        _ => return None,
    })
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\'' | '’' | '‘' | '`' | '´')
}

const LEVEL_WORDS: &[&str] = &["niveau", "mbo"];

fn is_level_word(token: &str) -> bool {
    LEVEL_WORDS.contains(&token)
}

fn is_level(token: &str) -> bool {
    matches!(token, "1" | "2" | "3" | "4")
}

/// A name that stands on a list, by every key it can be found with.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct ListedName {
    /// The whole name: with and without an abbreviation, and at each of its levels.
    whole: Vec<String>,
    /// Each abbreviation by itself.
    short: Vec<String>,
}

impl ListedName {
    pub(super) fn of(name: &str) -> Self {
        let Some((before, levels)) = with_levels(name) else { return Self::without_level(name) };
        // `Naam (AB) (mbo-3)`: the abbreviation stands before the level.
        let base = Self::without_level(before);
        let at_each = |keys: &[String]| -> Vec<String> {
            keys.iter().flat_map(|key| levels.iter().map(move |level| format!("{key}{level}"))).collect()
        };
        let mut whole = at_each(&base.whole);
        whole.push(fold(name));
        Self { whole, short: at_each(&base.short) }
    }

    fn without_level(name: &str) -> Self {
        let Some(Bracket { before, inner, after, is_attached }) = Bracket::of(name) else {
            return Self { whole: vec![fold(name)], short: Vec::new() };
        };
        if is_attached {
            return Self { whole: vec![fold(&format!("{before}{after}")), fold(name)], short: Vec::new() };
        }
        let items: Vec<&str> = items(inner).collect();
        let by_themselves = |is_short: fn(&str) -> bool| -> Vec<String> {
            items.iter().filter(|item| after.is_empty() && is_short(item)).map(|item| fold(item)).collect()
        };
        if items.iter().all(|item| is_abbreviation(item)) {
            let whole = vec![fold(&format!("{before} {after}")), fold(name)];
            return Self { whole, short: by_themselves(is_abbreviation) };
        }
        Self { whole: vec![fold(name)], short: by_themselves(is_abbreviation_with_level) }
    }

    /// The keys of the whole name.
    #[cfg(test)]
    pub(super) fn whole(&self) -> impl Iterator<Item = &str> {
        self.whole.iter().map(String::as_str)
    }

    /// Every key.
    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        self.whole.iter().chain(&self.short).map(String::as_str)
    }
}

/// A name that is asked about.
#[derive(Debug)]
pub(super) struct AskedName {
    /// The name as it is written, and without an abbreviation in brackets.
    keys: Vec<String>,
    /// That abbreviation. A name on a list has to have it too, by its own or by its first letters.
    abbreviation: Option<Abbreviation>,
}

#[derive(Debug)]
struct Abbreviation {
    keys: Vec<String>,
    fits_the_letters: bool,
}

impl AskedName {
    pub(super) fn of(name: &str) -> Self {
        match with_levels(name).as_ref().map(|(before, levels)| (before, levels.as_slice())) {
            Some((before, [level])) => {
                let Self { mut keys, mut abbreviation } = Self::without_level(before);
                let short = abbreviation.iter_mut().flat_map(|abbreviation| &mut abbreviation.keys);
                for key in keys.iter_mut().chain(short) {
                    key.push_str(level);
                }
                Self { keys, abbreviation }
            }
            _ => Self::without_level(name),
        }
    }

    fn without_level(name: &str) -> Self {
        let as_written = fold(name);
        let bracket = Bracket::of(name)
            .filter(|bracket| !bracket.is_attached && bracket.after.is_empty() && !fold(bracket.before).is_empty());
        let Some((before, inner)) = bracket.map(|bracket| (bracket.before, bracket.inner)) else {
            return Self { keys: vec![as_written], abbreviation: None };
        };
        let items: Vec<&str> = items(inner).collect();
        if !items.iter().all(|item| is_abbreviation(item)) {
            return Self { keys: vec![as_written], abbreviation: None };
        }
        let initials = initials(before);
        let letters =
            |item: &&str| -> String { fold(item).chars().filter(|letter| !letter.is_ascii_digit()).collect() };
        let abbreviation = Abbreviation {
            fits_the_letters: items.iter().map(letters).any(|letters| letters == initials),
            keys: items.iter().map(|item| fold(item)).collect(),
        };
        Self { keys: vec![as_written, fold(before)], abbreviation: Some(abbreviation) }
    }

    /// Is it the name that stands there?
    pub(super) fn is_written(&self, listed: &str) -> bool {
        self.may_be(listed) && self.is(&ListedName::of(listed))
    }

    /// Every key of a listed name begins with the first letter of one of its words; so most names need
    /// no keys.
    fn may_be(&self, listed: &str) -> bool {
        let begins_so = |letter: char| {
            self.keys
                .iter()
                .any(|key| key.chars().next().is_some_and(|first| first == letter || first.is_ascii_digit()))
        };
        let mut before = None;
        listed.chars().flat_map(char::to_lowercase).any(|letter| {
            let now = plain(letter);
            let is_first = before.is_none();
            before = now;
            is_first && now.is_some_and(begins_so)
        })
    }

    /// Every key that can stand on a list.
    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(String::as_str).filter(|key| !key.is_empty())
    }

    pub(super) fn is(&self, listed: &ListedName) -> bool {
        let is_found = |key: &String| !key.is_empty() && listed.keys().any(|listed| listed == key);
        let has_abbreviation = |abbreviation: &Abbreviation| {
            if listed.short.is_empty() {
                abbreviation.fits_the_letters
            } else {
                abbreviation.keys.iter().any(|key| listed.short.contains(key))
            }
        };
        self.keys.iter().any(is_found) && self.abbreviation.as_ref().is_none_or(has_abbreviation)
    }
}

/// The first letters of the words, without `en`.
fn initials(text: &str) -> String {
    let words = tokens(text);
    words
        .iter()
        .filter(|word| *word != "en")
        .filter_map(|word| word.chars().find(|one| !one.is_ascii_digit()))
        .collect()
}

/// The last pair of brackets of a name.
#[derive(Clone, Copy)]
struct Bracket<'t> {
    before: &'t str,
    inner: &'t str,
    after: &'t str,
    /// Does it stand at the end of a word, as in `onderwijzer(es)`?
    is_attached: bool,
}

impl<'t> Bracket<'t> {
    fn of(name: &'t str) -> Option<Self> {
        let (before, rest) = name.rsplit_once('(')?;
        let (inner, after) = rest.split_once(')')?;
        let is_attached = before.chars().next_back().is_some_and(char::is_alphanumeric);
        Some(Self { before, inner, after: after.trim(), is_attached })
    }
}

/// What is enumerated between brackets.
fn items(inner: &str) -> impl Iterator<Item = &str> {
    inner.split([',', ';']).flat_map(|part| part.split(" of ")).map(str::trim)
}

/// A name that ends with its levels between brackets: what stands before them, and the levels.
fn with_levels(name: &str) -> Option<(&str, Vec<String>)> {
    let bracket = Bracket::of(name).filter(|bracket| !bracket.is_attached && bracket.after.is_empty())?;
    Some((bracket.before, levels(bracket.inner)?))
}

/// The levels between brackets, if nothing else stands there.
fn levels(inner: &str) -> Option<Vec<String>> {
    let tokens = tokens(inner);
    let is_word = |token: &String| matches!(token.as_str(), "en" | "of") || is_level_word(token);
    let levels: Vec<String> = tokens.iter().filter(|token| is_level(token) || *token == "hbo").cloned().collect();
    let is_all = tokens.iter().all(|token| is_word(token) || levels.contains(token));
    (is_all && !levels.is_empty()).then_some(levels)
}

/// Capitals, perhaps with digits: `SPW-3`, `KV/JV`.
fn is_abbreviation(item: &str) -> bool {
    let capitals = item.chars().filter(char::is_ascii_uppercase).count();
    let is_written_so = |letter: char| {
        letter.is_ascii_uppercase() || letter.is_ascii_digit() || matches!(letter, '/' | '-' | ' ' | '.')
    };
    capitals >= 2 && item.chars().all(is_written_so) && !matches!(item, "HBO" | "MBO")
}

/// An abbreviation that says which level is meant: `VZ niveau 3`, `VZ lang`.
fn is_abbreviation_with_level(item: &str) -> bool {
    item.split_once(' ')
        .is_some_and(|(short, level)| is_abbreviation(short) && (level == "lang" || levels(level).is_some()))
}
