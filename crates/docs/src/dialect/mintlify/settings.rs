//! What stands around the text of a page: its front matter, the settings of the site, and the files of its parts.

use crate::dialect::parts::Parts;
use serde_json::Value;

/// The front matter of a page, and the text after it.
pub(super) struct Matter<'a> {
    values: Vec<(&'a str, &'a str, usize)>,
    pub body: &'a str,
    /// The lines before the body.
    pub skipped: usize,
}

impl<'a> Matter<'a> {
    /// A value, and its line.
    pub(super) fn value(&self, name: &str) -> Option<(&'a str, usize)> {
        let known = self.values.iter().find(|(known, ..)| *known == name);
        known.map(|(_, value, line)| (*value, *line))
    }
}

/// Takes the front matter off a text.
pub(super) fn front_matter(text: &str) -> Matter<'_> {
    let none = Matter { values: Vec::new(), body: text, skipped: 0 };
    let Some(rest) = text.strip_prefix("---\n").or_else(|| text.strip_prefix("---\r\n")) else {
        return none;
    };
    let Some(end) = rest.find("\n---") else { return none };
    let (matter, body) = rest.split_at(end);
    let body = body.get("\n---".len()..).unwrap_or_default();
    let values = matter.lines().enumerate().filter_map(|(index, line)| {
        let (name, value) = line.split_once(':')?;
        Some((name.trim(), value.trim().trim_matches(['"', '\'']), index + 2))
    });
    Matter { values: values.collect(), body, skipped: matter.lines().count() + 1 }
}

/// What the settings of a site say of all its calls.
#[derive(Default)]
pub(super) struct Settings {
    pub server: Option<String>,
    pub header: Option<String>,
}

impl Settings {
    /// The settings in the nearest `docs.json` above a page.
    pub(super) fn of(path: &str, parts: &Parts) -> Self {
        let above = path.rmatch_indices('/').filter_map(|(at, _)| path.get(..at));
        let file = above.into_iter().find_map(|folder| parts.get(&format!("{folder}/docs.json")));
        let settings: Option<Value> = file.and_then(|text| serde_json::from_str(text).ok());
        let Some(api) = settings.as_ref().and_then(|settings| settings.pointer("/api/mdx")) else {
            return Self::default();
        };
        let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
        let is_key = api.pointer("/auth/method").is_some_and(|method| method == "key");
        let header = text(api.pointer("/auth/name")).filter(|_| is_key);
        Self { server: text(api.get("server")), header }
    }
}

/// The text of a part that a page names from the root of its site: the nearest folder above the page that has it.
pub(super) fn part<'a>(page: &str, file: &str, parts: &'a Parts) -> Option<&'a str> {
    let file = file.trim_start_matches('/');
    let mut above = page.rmatch_indices('/').filter_map(|(at, _)| page.get(..at));
    above.find_map(|folder| parts.get(&format!("{folder}/{file}"))).map(String::as_str)
}
