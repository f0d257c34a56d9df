//! The name of a file that somebody else chose.

use percent_encoding::percent_decode_str;
use reqwest::Url;

/// Systems take names of up to 255 bytes; some is left for what a program may add.
const LONGEST: usize = 200;

/// Names that Windows takes for devices, whatever follows the first dot.
const DEVICES: [&str; 22] = [
    "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8",
    "COM9", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
];

/// The name in a header `Content-Disposition`, the international one (`filename*`) first.
pub(super) fn in_header(value: &[u8]) -> Option<String> {
    let value = String::from_utf8_lossy(value);
    let parameters = parameters(&value);
    let find = |wanted: &str| {
        let found = parameters.iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted));
        found.map(|(_, value)| value.as_str())
    };
    let extended = find("filename*").and_then(decoded).and_then(|name| safe(&name));
    extended.or_else(|| safe(find("filename")?))
}

/// What the path of an address ends with.
pub(super) fn in_url(url: &Url) -> Option<String> {
    safe(&percent_decode_str(url.path_segments()?.next_back()?).decode_utf8_lossy())
}

/// The parameters of a header, without quotes. A quoted text may hold a semicolon.
fn parameters(value: &str) -> Vec<(String, String)> {
    let mut parameters = Vec::new();
    let mut characters = value.chars();
    loop {
        let (parameter, ended) = parameter(&mut characters);
        if let Some((name, value)) = parameter.split_once('=') {
            parameters.push((name.trim().to_owned(), value.trim().to_owned()));
        }
        if ended {
            return parameters;
        }
    }
}

/// The text up to the next semicolon that is not quoted, and whether it is the last.
fn parameter(characters: &mut std::str::Chars<'_>) -> (String, bool) {
    let mut text = String::new();
    let mut is_quoted = false;
    while let Some(character) = characters.next() {
        match character {
            '"' => is_quoted = !is_quoted,
            '\\' if is_quoted => text.extend(characters.next()),
            ';' if !is_quoted => return (text, false),
            other => text.push(other),
        }
    }
    (text, true)
}

/// `UTF-8'en'na%20me`
fn decoded(value: &str) -> Option<String> {
    let mut parts = value.splitn(3, '\'');
    let (charset, _language, encoded) = (parts.next()?, parts.next()?, parts.next()?);
    let is_utf_8 = charset.eq_ignore_ascii_case("utf-8");
    let decoded = percent_decode_str(encoded).decode_utf8().ok()?;
    (is_utf_8 || decoded.is_ascii()).then(|| decoded.into_owned())
}

/// The name as one that every system takes, and that stays in its folder; `None` if nothing is
/// left.
fn safe(name: &str) -> Option<String> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let clean: String =
        last.chars().map(|found| if is_safe(found) { found } else { '_' }).collect();
    let clean = clean.trim_matches(|found: char| found == '.' || found.is_whitespace());
    let stem = clean.split('.').next().unwrap_or(clean).trim_end();
    let is_device = DEVICES.iter().any(|device| stem.eq_ignore_ascii_case(device));
    let name = shortened(if is_device { format!("_{clean}") } else { clean.to_owned() });
    (!name.is_empty()).then_some(name)
}

/// Not what separates, ends or hides part of a name, on any system. The last are marks that turn
/// the direction of writing, and make `exe.jpg` of `gpj.exe`.
fn is_safe(character: char) -> bool {
    !character.is_control()
        && !matches!(character, '<' | '>' | ':' | '"' | '|' | '?' | '*')
        && !matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}')
        && !matches!(character, '\u{2066}'..='\u{2069}')
}

/// The name with less before its extension, if it is too long.
fn shortened(name: String) -> String {
    if name.len() <= LONGEST {
        return name;
    }
    let (stem, extension) = match name.rfind('.') {
        Some(dot) if name.len() - dot <= LONGEST / 2 => name.split_at(dot),
        _ => (name.as_str(), ""),
    };
    let mut end = stem.len().min(LONGEST - extension.len());
    while !stem.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}{extension}", &stem[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_header(value: &str, expected: Option<&str>) {
        assert_eq!(in_header(value.as_bytes()).as_deref(), expected, "{value}");
    }

    #[test]
    fn reads_the_header_as_servers_write_it() {
        assert_header(r#"attachment; filename="a photo.jpg""#, Some("a photo.jpg"));
        assert_header("attachment;filename=photo.jpg", Some("photo.jpg"));
        assert_header(r#"inline; FileName="a;b\"c.jpg"; size=3"#, Some("a;b_c.jpg"));
        assert_header(
            "attachment; filename=\"?.jpg\"; filename*=UTF-8''ol%C3%A1.jpg",
            Some("olá.jpg"),
        );
        assert_header("attachment; filename*=utf-8'en'a%20b.txt", Some("a b.txt"));
        assert_header("attachment; filename=\"olá.jpg\"", Some("olá.jpg"));
        assert_header("attachment; filename*=UTF-8''%FF; filename=a.txt", Some("a.txt"));
        for none in ["attachment", "", "attachment; filename=", "attachment; filename=\"", ";;=;"] {
            assert_header(none, None);
        }
    }

    #[test]
    fn a_name_never_leaves_its_folder() {
        for (name, expected) in [
            ("../../etc/passwd", Some("passwd")),
            ("..\\..\\boot.ini", Some("boot.ini")),
            ("/etc/passwd", Some("passwd")),
            ("C:evil.txt", Some("C_evil.txt")),
            ("..", None),
            (".", None),
            ("a/", None),
            (" . ", None),
            (".bashrc", Some("bashrc")),
            ("a\0b\r\nc", Some("a_b__c")),
            ("nul.txt", Some("_nul.txt")),
            ("photo\u{202e}gpj.exe", Some("photo_gpj.exe")),
        ] {
            assert_eq!(safe(name).as_deref(), expected, "{name:?}");
        }
    }

    #[test]
    fn a_long_name_keeps_its_extension() {
        let name = safe(&format!("{}.jpg", "á".repeat(300))).expect("a name");
        assert!(name.len() <= LONGEST && name.ends_with(".jpg"), "{name}");
        assert!(safe(&".x".repeat(300)).is_some_and(|name| name.len() <= LONGEST));
    }

    #[test]
    fn an_address_ends_with_the_name() {
        for (url, expected) in [
            ("https://host/a/photo%20one.jpg?sig=x.png", Some("photo one.jpg")),
            ("https://host/a/..%2F..%2Fpasswd", Some("passwd")),
            ("https://host/", None),
            ("https://host", None),
        ] {
            let url = Url::parse(url).expect("an address");
            assert_eq!(in_url(&url).as_deref(), expected, "{url}");
        }
    }
}
