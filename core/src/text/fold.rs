//! Texts compared without regard to case, accents and the kind of space, dash or apostrophe.

/// The text in lower case, without accents, with single spaces.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut space = false;
    for char in text.chars() {
        // Nearly every letter of a register is one of these.
        if char.is_ascii() {
            fold_one(char.to_ascii_lowercase(), &mut folded, &mut space);
        } else {
            char.to_lowercase().for_each(|char| fold_one(char, &mut folded, &mut space));
        }
    }
    folded
}

fn fold_one(char: char, folded: &mut String, space: &mut bool) {
    if char.is_whitespace() {
        *space = !folded.is_empty();
        return;
    }
    if is_accent(char) {
        return;
    }
    if *space {
        folded.push(' ');
        *space = false;
    }
    match plain(char) {
        "" => folded.push(char),
        plain => folded.push_str(plain),
    }
}

/// A combining accent, as in a decomposed text.
fn is_accent(char: char) -> bool {
    matches!(char, '\u{0300}'..='\u{036f}')
}

/// What stands for a lower-case letter of the Latin script with an accent; empty for any other.
fn plain(char: char) -> &'static str {
    if char.is_ascii() {
        return "";
    }
    match char {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' | 'ħ' => "h",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'ĳ' => "ij",
        'ĵ' => "j",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => "o",
        'œ' => "oe",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ŧ' | 'ț' => "t",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        '‘' | '’' | '´' | '`' => "'",
        '‐'..='―' => "-",
        _ => "",
    }
}
