//! Rows and fields of a separated text, after RFC 4180: only the double quote quotes.
//!
//! Done here and not by the crate `csv`, for two things it does not offer: a quote that is never
//! closed costs its own row and not the rest of the text, and the fields stay where they are in the
//! one text, with a position of four bytes each. A test compares the two on well-formed texts.

/// The most lines that one quoted field may run over. A quote that is not closed by then is taken
/// for a slip, and the time for finding that out stays in proportion to the text.
const MOST_LINES: u32 = 64;

/// What became of one row.
pub(super) enum Split {
    /// Its fields, of which `suspect` has a quote that is not closed and is kept as it stands.
    Row { suspect: Option<usize> },
    /// It has more or fewer fields than the header.
    FieldCount,
    /// Quotes that are not closed leave open what its fields are.
    Unbalanced,
}

/// The fields of one row and where the next row begins.
pub(super) struct RowAt {
    pub(super) split: Split,
    /// The position of the next row.
    pub(super) next: usize,
    /// The number of lines of this row.
    pub(super) lines: u32,
}

/// Splits a text, row by row.
pub(super) struct Splitter {
    /// The text, in which rows with quotes are rewritten without them as they are met.
    bytes: Vec<u8>,
    separator: u8,
    /// A row as it is without quotes, and the ends of its fields in it.
    plain: Vec<u8>,
    plain_ends: Vec<usize>,
}

impl Splitter {
    pub(super) fn new(bytes: Vec<u8>, separator: u8) -> Self {
        Self { bytes, separator, plain: Vec::new(), plain_ends: Vec::new() }
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// Reads the row at `at` and adds the end of each of its fields to `ends`. Each field begins one
    /// byte after the end of the one before, the first at `at`. `columns` is how many there should
    /// be, if that is known; of a row that is not split nothing is added.
    pub(super) fn row(&mut self, at: usize, columns: Option<usize>, ends: &mut Vec<u32>) -> RowAt {
        let before = ends.len();
        let line = Line::at(&self.bytes, at, self.separator, ends);
        let fields = ends.len().saturating_sub(before);
        let fits = |count: usize| columns.is_none_or(|columns| columns == count);
        let one = |split: Split| RowAt { split, next: line.next, lines: 1 };
        if !line.has_quotes {
            if fits(fields) {
                return one(Split::Row { suspect: None });
            }
            ends.truncate(before);
            return one(Split::FieldCount);
        }
        ends.truncate(before);
        if let Some(row) = self.strictly(at) {
            let is_one_line = row.lines == 1;
            if fits(self.plain_ends.len()) && (is_one_line || !self.are_complete(columns, at, line.next)) {
                self.rewrite(at, row.end, ends);
                return RowAt { split: Split::Row { suspect: row.odd }, next: row.next, lines: row.lines };
            }
            if is_one_line {
                return one(Split::FieldCount);
            }
        }
        self.plain.clear();
        self.plain_ends.clear();
        let text = self.bytes.get(at..line.end).unwrap_or_default();
        let suspect = leniently(text, self.separator, &mut self.plain, &mut self.plain_ends);
        if !fits(self.plain_ends.len()) {
            return one(Split::Unbalanced);
        }
        self.rewrite(at, line.end, ends);
        one(Split::Row { suspect })
    }

    /// Are this line and the next complete by themselves? Then a quote that would join them is a slip.
    fn are_complete(&self, columns: Option<usize>, at: usize, next: usize) -> bool {
        let is_complete = |at: usize| {
            let (mut plain, mut ends) = (Vec::new(), Vec::new());
            leniently(line_at(&self.bytes, at), self.separator, &mut plain, &mut ends);
            Some(ends.len()) == columns
        };
        is_complete(at) && is_complete(next)
    }

    /// The fields of the row at `at` into `plain`, if every quote is closed where it should be.
    fn strictly(&mut self, at: usize) -> Option<Strict> {
        self.plain.clear();
        self.plain_ends.clear();
        let mut rest = Cursor { bytes: &self.bytes, at };
        let mut row = Strict { end: at, next: at, lines: 1, odd: None };
        loop {
            if rest.peek() == Some(b'"') {
                rest.step();
                loop {
                    match rest.take()? {
                        b'"' if rest.peek() == Some(b'"') => {
                            rest.step();
                            self.plain.push(b'"');
                        }
                        b'"' => break,
                        byte => {
                            if byte == b'\n' {
                                row.lines = row.lines.saturating_add(1);
                                if row.lines > MOST_LINES {
                                    return None;
                                }
                            }
                            self.plain.push(byte);
                        }
                    }
                }
                if rest.peek() == Some(b'\r') {
                    rest.step();
                }
                if !matches!(rest.peek(), None | Some(b'\n')) && rest.peek() != Some(self.separator) {
                    return None;
                }
            } else {
                let mut quotes = 0_u32;
                while let Some(byte) = rest.peek().filter(|byte| *byte != self.separator && *byte != b'\n') {
                    quotes = quotes.saturating_add(u32::from(byte == b'"'));
                    self.plain.push(byte);
                    rest.step();
                }
                if !quotes.is_multiple_of(2) && row.odd.is_none() {
                    row.odd = Some(self.plain_ends.len());
                }
                if rest.peek() != Some(self.separator) && self.plain.last() == Some(&b'\r') {
                    self.plain.pop();
                }
            }
            self.plain_ends.push(self.plain.len());
            row.end = rest.at;
            match rest.take() {
                Some(byte) if byte == self.separator => self.plain.push(byte),
                _ => {
                    row.next = rest.at;
                    return Some(row);
                }
            }
        }
    }

    /// Writes `plain` over the row, which is never shorter, and blanks what is left of it.
    fn rewrite(&mut self, at: usize, end: usize, ends: &mut Vec<u32>) {
        if let Some(row) = self.bytes.get_mut(at..end) {
            for (byte, new) in row.iter_mut().zip(self.plain.iter().copied().chain(std::iter::repeat(b' '))) {
                *byte = new;
            }
        }
        ends.extend(self.plain_ends.iter().map(|end| position(at.saturating_add(*end))));
    }
}

/// A row whose quotes are all closed.
struct Strict {
    end: usize,
    next: usize,
    lines: u32,
    /// The first field without quotes around it that holds an odd number of them.
    odd: Option<usize>,
}

/// One line, split at each separator.
struct Line {
    /// The end of its last field.
    end: usize,
    /// The begin of the next line.
    next: usize,
    has_quotes: bool,
}

impl Line {
    fn at(bytes: &[u8], at: usize, separator: u8, ends: &mut Vec<u32>) -> Self {
        let mut has_quotes = false;
        let mut length = 0_usize;
        let mut is_ended = false;
        let mut last = 0_u8;
        for byte in bytes.get(at..).unwrap_or_default() {
            if *byte == separator {
                ends.push(position(at.saturating_add(length)));
            } else if *byte == b'\n' {
                is_ended = true;
                break;
            } else if *byte == b'"' {
                has_quotes = true;
            }
            last = *byte;
            length = length.saturating_add(1);
        }
        let stop = at.saturating_add(length);
        let end = if last == b'\r' { stop.saturating_sub(1) } else { stop };
        ends.push(position(end));
        Self { end, next: stop.saturating_add(usize::from(is_ended)), has_quotes }
    }
}

struct Cursor<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl Cursor<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn step(&mut self) {
        self.at = self.at.saturating_add(1).min(self.bytes.len());
    }

    fn take(&mut self) -> Option<u8> {
        let byte = self.peek();
        self.step();
        byte
    }
}

/// The fields of one line, as they can be told where a quote is not closed: a field that begins with
/// one and does not end with one goes to the next separator and is kept as it stands. Gives the first
/// of these.
fn leniently(line: &[u8], separator: u8, plain: &mut Vec<u8>, ends: &mut Vec<usize>) -> Option<usize> {
    let mut suspect = None;
    let mut rest = line;
    loop {
        let start = plain.len();
        let length = enclosed(rest, separator, plain).unwrap_or_else(|| {
            let field = rest.split(|byte| *byte == separator).next().unwrap_or_default();
            plain.truncate(start);
            plain.extend_from_slice(field);
            let quotes = occurrences(field, b'"');
            if suspect.is_none() && (field.starts_with(b"\"") || !quotes.is_multiple_of(2)) {
                suspect = Some(ends.len());
            }
            field.len()
        });
        ends.push(plain.len());
        match rest.get(length.saturating_add(1)..) {
            Some(after) => {
                plain.push(separator);
                rest = after;
            }
            None => return suspect,
        }
    }
}

/// The first field of a line into `plain`, if it is enclosed in quotes; gives how long it is with
/// them.
fn enclosed(line: &[u8], separator: u8, plain: &mut Vec<u8>) -> Option<usize> {
    let mut rest = Cursor { bytes: line, at: 0 };
    if rest.take() != Some(b'"') {
        return None;
    }
    loop {
        match rest.take()? {
            b'"' if rest.peek() == Some(b'"') => {
                rest.step();
                plain.push(b'"');
            }
            b'"' => break,
            byte => plain.push(byte),
        }
    }
    rest.peek().is_none_or(|byte| byte == separator).then_some(rest.at)
}

/// A position in a text of less than four gigabytes, which is checked before.
fn position(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// The line at `at` as it stands, for finding out what a row is about that could not be split.
pub(super) fn line_at(bytes: &[u8], at: usize) -> &[u8] {
    let rest = bytes.get(at..).unwrap_or_default();
    let line = rest.split(|byte| *byte == b'\n').next().unwrap_or_default();
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// How often a byte stands in a text.
#[allow(clippy::naive_bytecount, reason = "the compiler vectorises it; another crate would gain nothing here")]
pub(super) fn occurrences(bytes: &[u8], wanted: u8) -> usize {
    bytes.iter().filter(|byte| **byte == wanted).count()
}
