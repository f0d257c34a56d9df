//! Raw JSON values out of a stream, one after the other, however long the stream is.

use std::io::{self, BufRead};

use memchr::memchr2;

/// One value may have this many bytes. More is no payload of a gateway, and would fill the memory.
const LARGEST: usize = 512 * 1024 * 1024;

/// Reads JSON values without looking into them: who takes one finds out whether it is well formed.
#[derive(Debug)]
pub struct Scanner<R> {
    reader: R,
    /// How many bytes were taken.
    position: u64,
}

impl<R: BufRead> Scanner<R> {
    /// Of a stream from its beginning.
    pub fn new(reader: R) -> Self {
        Self { reader, position: 0 }
    }

    /// How many bytes were taken so far.
    #[must_use]
    pub fn position(&self) -> u64 {
        self.position
    }

    /// Passes over a byte order mark.
    ///
    /// # Errors
    ///
    /// When the stream cannot be read.
    pub fn skip_mark(&mut self) -> io::Result<()> {
        if self.reader.fill_buf()?.starts_with(b"\xEF\xBB\xBF") {
            self.take(3);
        }
        Ok(())
    }

    /// The next byte that is no white space; it is not taken.
    ///
    /// # Errors
    ///
    /// When the stream cannot be read.
    pub fn peek(&mut self) -> io::Result<Option<u8>> {
        loop {
            let buffer = self.reader.fill_buf()?;
            if buffer.is_empty() {
                return Ok(None);
            }
            match buffer.iter().position(|byte| !byte.is_ascii_whitespace()) {
                Some(blank) => {
                    let byte = buffer[blank];
                    self.take(blank);
                    return Ok(Some(byte));
                }
                None => {
                    let all = buffer.len();
                    self.take(all);
                }
            }
        }
    }

    /// Takes the next byte that is no white space if it is this one.
    ///
    /// # Errors
    ///
    /// When the stream cannot be read.
    pub fn takes(&mut self, byte: u8) -> io::Result<bool> {
        let is_next = self.peek()? == Some(byte);
        if is_next {
            self.take(1);
        }
        Ok(is_next)
    }

    /// The next value, as far as its brackets and quotes tell: of one that is cut off, what is there; nothing at the end.
    ///
    /// # Errors
    ///
    /// When the stream cannot be read, or one value is larger than 512 MiB.
    pub fn value(&mut self) -> io::Result<Vec<u8>> {
        let mut value = Vec::new();
        let Some(first) = self.peek()? else { return Ok(value) };
        let mut state = State { is_scalar: !b"{[\"".contains(&first), ..State::default() };
        loop {
            let buffer = self.reader.fill_buf()?;
            if buffer.is_empty() {
                return Ok(value);
            }
            let (taken, is_done) = state.end(buffer, value.is_empty());
            value.extend_from_slice(&buffer[..taken]);
            self.take(taken);
            if is_done {
                return Ok(value);
            }
            if value.len() > LARGEST {
                return Err(io::Error::other(format!(
                    "a value is larger than {} MiB",
                    LARGEST / 1024 / 1024
                )));
            }
        }
    }

    fn take(&mut self, count: usize) {
        self.reader.consume(count);
        self.position += count as u64;
    }
}

/// Where in a value the reading is.
#[derive(Default)]
struct State {
    is_scalar: bool,
    depth: usize,
    in_text: bool,
    escaped: bool,
}

impl State {
    /// How many bytes of a buffer belong to the value, and whether it ends there.
    fn end(&mut self, buffer: &[u8], is_first: bool) -> (usize, bool) {
        if self.is_scalar {
            let ends = |byte: &u8| byte.is_ascii_whitespace() || b",:]}".contains(byte);
            return match buffer.iter().position(ends) {
                // What begins no value is taken for one, so that nobody waits for ever.
                Some(0) if is_first => (1, true),
                Some(end) => (end, true),
                None => (buffer.len(), false),
            };
        }
        let mut place = 0;
        while let Some(byte) = buffer.get(place) {
            place = match byte {
                _ if self.in_text => self.text(buffer, place),
                b'"' => {
                    self.in_text = true;
                    place + 1
                }
                b'{' | b'[' => {
                    self.depth += 1;
                    place + 1
                }
                b'}' | b']' => {
                    self.depth = self.depth.saturating_sub(1);
                    place + 1
                }
                _ => place + 1,
            };
            if self.depth == 0 && !self.in_text {
                return (place, true);
            }
        }
        (place, false)
    }

    /// The place after the next quote or backslash of a text, or the end of the buffer.
    fn text(&mut self, buffer: &[u8], place: usize) -> usize {
        if std::mem::take(&mut self.escaped) {
            return place + 1;
        }
        match memchr2(b'"', b'\\', &buffer[place..]) {
            None => buffer.len(),
            Some(offset) => {
                self.escaped = buffer[place + offset] == b'\\';
                self.in_text = self.escaped;
                place + offset + 1
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use super::*;

    /// The values of a text, read in buffers of this size.
    fn values(text: &str, buffer: usize) -> Vec<String> {
        let mut scanner = Scanner::new(BufReader::with_capacity(buffer, text.as_bytes()));
        let read = || scanner.value().expect("memory can be read");
        let values = std::iter::repeat_with(read).take_while(|value| !value.is_empty());
        values.map(|value| String::from_utf8_lossy(&value).into_owned()).collect()
    }

    #[test]
    fn values_are_told_apart_by_their_brackets_and_quotes() {
        let text = " {\"a\":[1,{\"b\":\"}\\\"]\"}]}\n[\"\\\\\"] \"x y\"true -1.5\t{} {\"cut";
        let expected = [
            "{\"a\":[1,{\"b\":\"}\\\"]\"}]}",
            "[\"\\\\\"]",
            "\"x y\"",
            "true",
            "-1.5",
            "{}",
            "{\"cut",
        ];
        for buffer in [1, 2, 3, 7, 64] {
            assert_eq!(values(text, buffer), expected, "{buffer}");
        }
    }

    #[test]
    fn what_begins_no_value_does_not_hold_anybody_up() {
        assert_eq!(values("],}", 8), ["]", ",", "}"]);
        assert_eq!(values(" \n\t ", 2), [""; 0]);
    }
}
