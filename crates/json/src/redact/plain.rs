//! A text with its escapes undone, which still knows where each byte of it was written.
//!
//! Nobody can tell from a text how often it was escaped, and in which ways: JSON may stand in a URL that stands in the
//! message of a library. So the escapes are undone again and again, until none is left. A secret is treated in the same
//! way: then it is in the text if what is left of it is in what is left of the text.

/// How often a secret may have been escaped on top of an escaped one. The bound keeps a hostile text cheap.
pub(super) const DEEPEST: usize = 8;

/// How often a secret may look escaped by itself.
pub(super) const DEEPEST_SECRET: usize = 32;

/// A space that breaks no line, in UTF-8.
const NO_BREAK_SPACE: &[u8] = "\u{a0}".as_bytes();

/// The length of `&#x10FFFF;`.
const LONGEST_ENTITY: usize = 10;

/// The length of `10FFFF`.
const LONGEST_NUMBER: usize = 6;

/// From where to where something is written, in bytes of the text.
pub(super) type Span = (usize, usize);

/// The bytes that a text means, each with the place where it is written.
pub(super) struct Plain {
    pub(super) bytes: Vec<u8>,
    spans: Vec<Span>,
}

impl Plain {
    /// A text as it is.
    fn of(text: &str) -> Self {
        let mut plain = Self::with_capacity(text.len());
        for (start, character) in text.char_indices() {
            plain.push(character, (start, start + character.len_utf8()));
        }
        plain
    }

    fn with_capacity(bytes: usize) -> Self {
        Self { bytes: Vec::with_capacity(bytes), spans: Vec::with_capacity(bytes) }
    }

    /// The text without escapes of characters: `%41`, `\u0041`, `\u{41}`, `\x41`, `&#65;`, and `+` for a space. They are undone
    /// so many times at most; gives how often there were any.
    pub(super) fn decoded(text: &str, most: usize) -> (Self, usize) {
        let mut plain = Self::of(text);
        let mut times = 0;
        while times < most {
            let decoded = plain.once_decoded();
            let is_done = decoded.bytes == plain.bytes;
            plain = decoded;
            if is_done {
                break;
            }
            times += 1;
        }
        (plain.with_plain_spaces(), times)
    }

    /// With a plain space for each that breaks no line, which an escape of its bytes leaves.
    fn with_plain_spaces(self) -> Self {
        if memchr::memmem::find(&self.bytes, NO_BREAK_SPACE).is_none() {
            return self;
        }
        let mut plain = Self::with_capacity(self.bytes.len());
        let mut at = 0;
        while let Some(byte) = self.bytes.get(at) {
            let is_space =
                self.bytes.get(at..).is_some_and(|rest| rest.starts_with(NO_BREAK_SPACE));
            let (byte, length) = if is_space { (b' ', NO_BREAK_SPACE.len()) } else { (*byte, 1) };
            plain.push_byte(byte, self.span(at, at + length - 1));
            at += length;
        }
        plain
    }

    /// Without the backslashes before quotes and slashes, as often as these were escaped, and with `\n` for a new line.
    /// Other backslashes go too: `\\` stands for one of them, and `\\\\` for that escaped again.
    pub(super) fn without_backslashes(&self) -> Self {
        let mut plain = Self::with_capacity(self.bytes.len());
        let mut at = 0;
        while let Some(byte) = self.bytes.get(at) {
            let next = at + self.backslashes(at);
            match self.bytes.get(next).copied().and_then(control) {
                Some(meant) if next > at => {
                    plain.push_byte(meant, self.span(at, next));
                    at = next + 1;
                }
                _ if next > at => at = next,
                _ => {
                    plain.push_byte(*byte, self.span(at, at));
                    at += 1;
                }
            }
        }
        plain
    }

    /// Where these bytes are written, from the first to the last.
    pub(super) fn span(&self, first: usize, last: usize) -> Span {
        let place = |at: usize| self.spans.get(at).copied().unwrap_or_default();
        (place(first).0, place(last).1)
    }

    fn once_decoded(&self) -> Self {
        let mut plain = Self::with_capacity(self.bytes.len());
        let mut at = 0;
        while let Some(byte) = self.bytes.get(at) {
            let decoded = match byte {
                b'%' => self.hexadecimal_byte(at + 1).map(|byte| (Meant::Byte(byte), 3)),
                b'\\' => self.escape(at),
                b'&' => self.entity(at).map(|(meant, length)| (Meant::Character(meant), length)),
                b'+' => Some((Meant::Byte(b' '), 1)),
                _ => None,
            };
            let Some((meant, length)) = decoded else {
                // No escape begins at the other backslashes of a row either: to look at each would take a hostile row the
                // square of its length.
                let end = at + self.backslashes(at).max(1);
                for place in at..end {
                    plain.push_byte(*byte, self.span(place, place));
                }
                at = end;
                continue;
            };
            let span = self.span(at, at + length - 1);
            match meant {
                Meant::Byte(byte) => plain.push_byte(byte, span),
                Meant::Character(character) => plain.push(character, span),
            }
            at += length;
        }
        plain
    }

    /// `\u0041`, `\ud83d\ude00`, `\u{1f600}`, `\x41`, with more backslashes where it was escaped again.
    fn escape(&self, at: usize) -> Option<(Meant, usize)> {
        let letter = at + self.backslashes(at);
        let (meant, end) = match self.bytes.get(letter)? {
            b'x' => (Meant::Byte(self.hexadecimal_byte(letter + 1)?), letter + 3),
            b'u' if self.bytes.get(letter + 1) == Some(&b'{') => {
                let rest = self.bytes.get(letter + 2..)?;
                let digits = rest.iter().take(LONGEST_NUMBER + 1).position(|byte| *byte == b'}')?;
                let number = hexadecimal(rest.get(..digits)?)?;
                (Meant::Character(char::from_u32(number)?), letter + 3 + digits)
            }
            b'u' => {
                let (character, end) = self.utf_16(letter + 1)?;
                (Meant::Character(character), end)
            }
            _ => return None,
        };
        Some((meant, end - at))
    }

    /// `0041`, or `d83d\ude00` for a character that needs two, and where it ends.
    fn utf_16(&self, at: usize) -> Option<(char, usize)> {
        let unit = |at: usize| hexadecimal(self.bytes.get(at..at + 4)?);
        let first = unit(at)?;
        if let Some(character) = char::from_u32(first) {
            return Some((character, at + 4));
        }
        let letter = at + 4 + self.backslashes(at + 4);
        let second = (self.bytes.get(letter) == Some(&b'u')).then(|| unit(letter + 1))??;
        let units = [u16::try_from(first).ok()?, u16::try_from(second).ok()?];
        Some((char::decode_utf16(units).next()?.ok()?, letter + 5))
    }

    /// `&amp;`, `&#38;`, `&#x26;`
    fn entity(&self, at: usize) -> Option<(char, usize)> {
        let rest = self.bytes.get(at..)?;
        let end = rest.iter().take(LONGEST_ENTITY).position(|byte| *byte == b';')?;
        let meant = match rest.get(1..end)? {
            b"amp" => '&',
            b"lt" => '<',
            b"gt" => '>',
            b"quot" => '"',
            b"apos" => '\'',
            b"nbsp" => ' ',
            [b'#', b'x' | b'X', digits @ ..] => char::from_u32(hexadecimal(digits)?)?,
            [b'#', digits @ ..] => char::from_u32(decimal(digits)?)?,
            _ => return None,
        };
        Some((meant, end + 1))
    }

    /// How many backslashes begin here.
    fn backslashes(&self, at: usize) -> usize {
        let rest = self.bytes.get(at..).unwrap_or_default();
        rest.iter().take_while(|byte| **byte == b'\\').count()
    }

    fn hexadecimal_byte(&self, at: usize) -> Option<u8> {
        u8::try_from(hexadecimal(self.bytes.get(at..at + 2)?)?).ok()
    }

    fn push(&mut self, character: char, span: Span) {
        // A space that breaks no line is one to those who write HTML.
        let character = if character == '\u{a0}' { ' ' } else { character };
        for byte in character.encode_utf8(&mut [0; 4]).bytes() {
            self.push_byte(byte, span);
        }
    }

    fn push_byte(&mut self, byte: u8, span: Span) {
        self.bytes.push(byte);
        self.spans.push(span);
    }
}

/// What an escape stands for.
enum Meant {
    Byte(u8),
    Character(char),
}

/// The control character that is written as a backslash and this letter.
const fn control(letter: u8) -> Option<u8> {
    match letter {
        b'0' => Some(0),
        b'b' => Some(8),
        b't' => Some(b'\t'),
        b'n' => Some(b'\n'),
        b'f' => Some(12),
        b'r' => Some(b'\r'),
        _ => None,
    }
}

/// The number that decimal digits, and nothing else, stand for: no sign, which a number may have elsewhere.
fn decimal(digits: &[u8]) -> Option<u32> {
    if !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    std::str::from_utf8(digits).ok()?.parse().ok()
}

/// The number that hexadecimal digits, and nothing else, stand for.
fn hexadecimal(digits: &[u8]) -> Option<u32> {
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}
