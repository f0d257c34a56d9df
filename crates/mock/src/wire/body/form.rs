//! Forms that carry files: all of the form is kept, but of a long file only the beginning.

use bytes::{Buf, BytesMut};
use memchr::memmem::Finder;

use super::KEPT_OF_FILE;

/// Copies a form that comes in pieces, and leaves out what is too long of its parts.
pub(crate) struct FormCutter {
    delimiter: Finder<'static>,
    /// What may still be the beginning of a delimiter.
    pending: BytesMut,
    /// How many bytes of the current part were kept.
    in_part: usize,
    is_cut: bool,
}

impl FormCutter {
    pub(crate) fn new(boundary: &str) -> Self {
        Self {
            delimiter: Finder::new(&format!("\r\n--{boundary}")).into_owned(),
            // The first delimiter stands at the beginning, where no line ends.
            pending: BytesMut::from("\r\n"),
            in_part: 0,
            is_cut: false,
        }
    }

    pub(crate) fn feed(&mut self, data: &[u8], kept: &mut BytesMut) {
        self.pending.extend_from_slice(data);
        let length = self.delimiter.needle().len();
        while let Some(start) = self.delimiter.find(&self.pending) {
            self.keep(start, kept);
            kept.extend_from_slice(&self.pending[..length]);
            self.pending.advance(length);
            self.in_part = 0;
        }
        self.keep(self.pending.len().saturating_sub(length - 1), kept);
    }

    /// Keeps what is left; says whether something is missing.
    pub(crate) fn finish(&mut self, kept: &mut BytesMut) -> bool {
        self.keep(self.pending.len(), kept);
        // The line end that the client did not send.
        kept.advance(kept.len().min(2));
        self.is_cut
    }

    /// Takes so many of the pending bytes as content of the current part.
    fn keep(&mut self, count: usize, kept: &mut BytesMut) {
        let room = KEPT_OF_FILE.saturating_sub(self.in_part).min(count);
        kept.extend_from_slice(&self.pending[..room]);
        self.pending.advance(count);
        self.in_part += room;
        self.is_cut |= room < count;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is kept of a form that comes in pieces of this size.
    fn cut(form: &[u8], size: usize) -> (Vec<u8>, bool) {
        let mut cutter = FormCutter::new("x");
        let mut kept = BytesMut::new();
        for piece in form.chunks(size) {
            cutter.feed(piece, &mut kept);
        }
        let is_cut = cutter.finish(&mut kept);
        (kept.to_vec(), is_cut)
    }

    #[test]
    fn a_short_form_is_kept_as_it_is_however_it_comes() {
        for form in [
            &b"--x\r\nA: b\r\n\r\n1\r\n--\r\n-\r\n--x\r\n\r\n\r\n\r\n--x--\r\n"[..],
            b"preamble\r\n--x--",
            b"",
            b"\r\n--",
            b"no form at all",
        ] {
            for size in 1..=form.len().max(1) {
                assert_eq!(cut(form, size), (form.to_vec(), false), "pieces of {size}");
            }
        }
    }

    #[test]
    fn a_long_part_loses_its_end_only() {
        let part = vec![b'a'; KEPT_OF_FILE + 5];
        let form = [b"--x\r\n\r\n", &part[..], b"\r\n--x\r\n\r\nb\r\n--x--\r\n"].concat();
        let shorter = &part[..KEPT_OF_FILE - 4];
        let expected = [b"--x\r\n\r\n", shorter, b"\r\n--x\r\n\r\nb\r\n--x--\r\n"].concat();
        for size in [7, 1000, form.len()] {
            let (kept, is_cut) = cut(&form, size);
            assert!(kept == expected, "pieces of {size}: {} bytes", kept.len());
            assert!(is_cut);
        }
    }
}
