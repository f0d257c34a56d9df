//! Reads forms that carry files: `multipart/form-data`, as RFC 7578 lays it out.
//!
//! ```
//! use wagate_validate::multipart;
//!
//! let boundary = multipart::boundary("multipart/form-data; boundary=x").ok_or("no form")?;
//! let form = b"--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nhello\r\n--x--\r\n";
//! let parts = multipart::parts(form, &boundary)?;
//! assert_eq!((parts[0].name.as_str(), parts[0].content), ("file", &b"hello"[..]));
//! assert_eq!(parts[0].file_name.as_deref(), Some("a.txt"));
//! # Ok::<(), &'static str>(())
//! ```

use memchr::memmem::{Finder, find};

/// The media type of a form that carries files.
const FORM: &str = "multipart/form-data";

/// One part of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Part<'a> {
    /// The name of the field.
    pub name: String,
    /// The name of the file, which makes a field a file.
    pub file_name: Option<String>,
    /// The media type, where the part says it.
    pub media_type: Option<String>,
    /// What the field holds.
    pub content: &'a [u8],
}

/// The `boundary` of a form's media type, quoted or not; `None` for anything else.
pub fn boundary(media_type: &str) -> Option<String> {
    let (essence, parameters) = parameters(media_type);
    let is_form = essence.eq_ignore_ascii_case(FORM);
    let boundary = parameters.into_iter().find(|(name, _)| name == "boundary")?.1;
    (is_form && !boundary.is_empty()).then_some(boundary)
}

/// Splits a form at its boundaries.
///
/// # Errors
///
/// When it is no form, or ends too early.
pub fn parts<'a>(form: &'a [u8], boundary: &str) -> Result<Vec<Part<'a>>, &'static str> {
    let delimiter = format!("--{boundary}");
    let mut rest = find(form, delimiter.as_bytes())
        .map(|start| &form[start + delimiter.len()..])
        .ok_or("the boundary that its media type names is not in it")?;
    let ending = format!("\r\n--{boundary}");
    let finder = Finder::new(&ending);
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        let end = finder.find(rest).ok_or("a part has no end")?;
        parts.push(part(&rest[..end])?);
        rest = &rest[end + ending.len()..];
    }
    Ok(parts)
}

/// A part from the end of its boundary's line on.
fn part(raw: &[u8]) -> Result<Part<'_>, &'static str> {
    let split = find(raw, b"\r\n\r\n").ok_or("a part has no headers")?;
    let headers = String::from_utf8_lossy(&raw[..split]);
    let header = |wanted: &str| {
        let mut pairs = headers.lines().filter_map(|line| line.split_once(':'));
        let found = pairs.find(|(name, _)| name.trim().eq_ignore_ascii_case(wanted));
        found.map(|(_, value)| value.trim())
    };
    let disposition = header("content-disposition").ok_or("a part has no Content-Disposition")?;
    let (_, parameters) = parameters(disposition);
    let parameter = |wanted: &str| parameters.iter().find(|(name, _)| name == wanted);
    let value = |wanted| parameter(wanted).map(|(_, value)| value.clone());
    Ok(Part {
        name: value("name").ok_or("a part has no name")?,
        file_name: value("filename").or_else(|| value("filename*")),
        media_type: header("content-type").map(str::to_owned),
        content: &raw[split + 4..],
    })
}

/// The value of a header and its parameters, their names in lower case. A quoted value may hold
/// everything, a semicolon too.
fn parameters(header: &str) -> (&str, Vec<(String, String)>) {
    let (essence, mut rest) = header.split_once(';').unwrap_or((header, ""));
    let mut parameters = Vec::new();
    while !rest.trim().is_empty() {
        let end = rest.find(['=', ';']).unwrap_or(rest.len());
        let name = rest[..end].trim().to_ascii_lowercase();
        let after = &rest[end..];
        let (value, left) = match after.strip_prefix('=').map(str::trim_start) {
            None => (String::new(), after),
            Some(text) => match text.strip_prefix('"') {
                Some(quoted) => unquoted(quoted),
                None => {
                    let end = text.find(';').unwrap_or(text.len());
                    (text[..end].trim().to_owned(), &text[end..])
                }
            },
        };
        if !name.is_empty() {
            parameters.push((name, value));
        }
        rest = left.split_once(';').map_or("", |(_, next)| next);
    }
    (essence.trim(), parameters)
}

/// A quoted value whose opening quote is taken, and what follows. Only a quote is escaped: browsers send
/// the backslashes of a path as they are.
fn unquoted(quoted: &str) -> (String, &str) {
    let mut value = String::new();
    let mut characters = quoted.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => return (value, characters.as_str()),
            '\\' if characters.as_str().starts_with('"') => {
                value.push('"');
                characters.next();
            }
            other => value.push(other),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWO: &[u8] = b"--x\r\nContent-Disposition: form-data; name=\"chatId\"\r\n\r\n7@c.us\r\n--x\r\n\
        content-disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\nContent-Type: a/b\r\n\r\n\r\n--\0\r\n--x--\r\n";

    #[test]
    fn a_form_is_split_into_its_parts() {
        let parts = parts(TWO, "x").expect("is a form");
        let read: Vec<_> = parts.iter().map(|part| (part.name.as_str(), part.content)).collect();
        assert_eq!(read, [("chatId", &b"7@c.us"[..]), ("file", &b"\r\n--\0"[..])]);
        assert_eq!(parts[0].file_name, None);
        assert_eq!(parts[1].file_name.as_deref(), Some("a.bin"));
        assert_eq!(parts[1].media_type.as_deref(), Some("a/b"));
    }

    #[test]
    fn a_form_that_ends_too_early_is_no_form() {
        for length in 0..TWO.len() - 4 {
            assert!(parts(&TWO[..length], "x").is_err(), "{length}");
        }
    }

    #[test]
    fn a_boundary_may_be_quoted() {
        for (media_type, expected) in [
            ("multipart/form-data; boundary=\"a b\"", Some("a b")),
            ("Multipart/Form-Data;charset=utf-8 ; Boundary = x", Some("x")),
            ("multipart/form-data; boundary=\"a;b\"; x", Some("a;b")),
            ("multipart/form-data; boundary=", None),
            ("multipart/form-data", None),
            ("multipart/mixed; boundary=x", None),
        ] {
            assert_eq!(boundary(media_type).as_deref(), expected, "{media_type}");
        }
    }

    #[test]
    fn only_a_file_name_makes_a_file() {
        for (disposition, name, file_name) in [
            ("form-data; name=\"filename\"", "filename", None),
            ("form-data; name=\"a;filename=b\"", "a;filename=b", None),
            ("form-data; name=a; FileName=b.c", "a", Some("b.c")),
            ("form-data;NAME=\"a\" ;filename = \"b \\\"c\\\".d\"", "a", Some("b \"c\".d")),
            ("form-data; filename=\"C:\\temp\\b.c\"; name=\"a\"", "a", Some("C:\\temp\\b.c")),
            ("form-data; name=\"a\"; filename*=UTF-8''b%20c", "a", Some("UTF-8''b%20c")),
            ("form-data; name=\"a\"; filename=\"\"", "a", Some("")),
        ] {
            let form = format!("--x\r\nContent-Disposition: {disposition}\r\n\r\n\r\n--x--");
            let parts = parts(form.as_bytes(), "x").expect(disposition);
            assert_eq!(parts[0].name, name, "{disposition}");
            assert_eq!(parts[0].file_name.as_deref(), file_name, "{disposition}");
        }
        for disposition in ["form-data", "form-data; filename=a", "form-data; ;;=;\"", ""] {
            let form = format!("--x\r\nContent-Disposition: {disposition}\r\n\r\n\r\n--x--");
            assert!(parts(form.as_bytes(), "x").is_err(), "{disposition}");
        }
    }
}
