//! From bytes to text.

use crate::wire::words;

words! {
    /// How the text of an export was written.
    #[doc(alias = "tekencodering")]
    pub enum ExportEncoding {
        /// UTF-8.
        Utf8 = "utf8", nl "UTF-8", en "UTF-8";
        /// UTF-8 with a byte order mark.
        Utf8WithMark = "utf8_with_mark", nl "UTF-8 met BOM", en "UTF-8 with a byte order mark";
        /// Windows-1252, of which Latin-1 is a part.
        Windows1252 = "windows_1252", nl "Windows-1252", en "Windows-1252";
    }
}

/// The mark that may stand before UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// The text as UTF-8, without a mark.
pub(super) struct Decoded {
    /// The bytes, of which those from `from` on are the text.
    pub(super) bytes: Vec<u8>,
    pub(super) from: usize,
    pub(super) encoding: ExportEncoding,
    /// A text that says that it is UTF-8 and is not, in some places: they hold U+FFFD now.
    pub(super) is_mended: bool,
}

/// Reads bytes as UTF-8 where they are that, else as Windows-1252. A mark promises UTF-8: then only
/// the bytes that break the promise are lost.
pub(super) fn decode(bytes: Vec<u8>) -> Decoded {
    let is_marked = bytes.starts_with(MARK);
    let from = if is_marked { MARK.len() } else { 0 };
    let encoding = if is_marked { ExportEncoding::Utf8WithMark } else { ExportEncoding::Utf8 };
    if std::str::from_utf8(&bytes).is_ok() {
        return Decoded { bytes, from, encoding, is_mended: false };
    }
    if is_marked {
        let mended = String::from_utf8_lossy(&bytes).into_owned().into_bytes();
        return Decoded { bytes: mended, from, encoding, is_mended: true };
    }
    let longer = bytes.iter().filter(|byte| !byte.is_ascii()).count().saturating_mul(2);
    let mut text = String::with_capacity(bytes.len().saturating_add(longer));
    text.extend(bytes.iter().map(|byte| windows_1252(*byte)));
    Decoded { bytes: text.into_bytes(), from: 0, encoding: ExportEncoding::Windows1252, is_mended: false }
}

/// The character of a byte. The five bytes without one stand for the control characters of the same
/// number, as the Encoding Standard has it.
fn windows_1252(byte: u8) -> char {
    match byte {
        0x80 => '€',
        0x82 => '‚',
        0x83 => 'ƒ',
        0x84 => '„',
        0x85 => '…',
        0x86 => '†',
        0x87 => '‡',
        0x88 => 'ˆ',
        0x89 => '‰',
        0x8a => 'Š',
        0x8b => '‹',
        0x8c => 'Œ',
        0x8e => 'Ž',
        0x91 => '‘',
        0x92 => '’',
        0x93 => '“',
        0x94 => '”',
        0x95 => '•',
        0x96 => '–',
        0x97 => '—',
        0x98 => '˜',
        0x99 => '™',
        0x9a => 'š',
        0x9b => '›',
        0x9c => 'œ',
        0x9e => 'ž',
        0x9f => 'Ÿ',
        other => char::from(other),
    }
}
