//! The line of a page that states what changed.

use super::report::{Change, Drift, Thing, What};
use crate::facts::{Corpus, Page};

impl Drift {
    /// Adds the line at which a page of the new state tells each change; what went stands on no line any more.
    pub fn locate(&mut self, new: &Corpus) {
        for change in &mut self.changes {
            if change.kind.what != What::Removed {
                let page = new.pages.iter().find(|page| is_page(&page.path, &change.page));
                change.line = page.and_then(|page| line(page, change));
            }
        }
    }
}

/// A folder of one vendor's pages tells the end of their paths only.
fn is_page(path: &str, told: &str) -> bool {
    let ends =
        |whole: &str, end: &str| whole.strip_suffix(end).is_some_and(|rest| rest.ends_with('/'));
    path == told || ends(path, told) || ends(told, path)
}

fn line(page: &Page, change: &Change) -> Option<usize> {
    if let Some(value) = &change.value {
        return value_line(page, &value.name);
    }
    match change.kind.thing {
        Thing::Operation => {
            let endpoints = page.endpoints.iter();
            let mut own = endpoints.filter(|endpoint| {
                let method = endpoint.method.as_deref().unwrap_or("?");
                change.subject == format!("{method} {}", endpoint.path)
            });
            own.next().map(|endpoint| endpoint.line)
        }
        Thing::Event => {
            let mut named = page.webhooks.iter();
            let name = change.event.as_deref()?;
            named.find(|webhook| webhook.event == name).map(|webhook| webhook.line)
        }
        Thing::Status => {
            let status: u16 = change.new.as_deref()?.parse().ok()?;
            page.statuses.iter().find(|row| row.status == status).map(|row| row.line)
        }
        Thing::Page => Some(1),
        _ => None,
    }
}

/// The row of a table that names a value, or the first payload that shows it.
fn value_line(page: &Page, name: &str) -> Option<usize> {
    let plain = name.split(" (").next().unwrap_or(name);
    let parameters = page.parameters.iter().map(|parameter| &parameter.attribute);
    let answers = page.response_attributes.iter().map(|response| &response.attribute);
    let mut all = parameters.chain(answers).chain(&page.payload_attributes);
    let is_named = |own: &str| own == plain || own.replace("[]", "") == plain.replace("[]", "");
    let row = all.find(|attribute| {
        attribute.path.as_deref().map_or_else(|| is_named(&attribute.name), is_named)
    });
    let last = plain.rsplit('.').next().unwrap_or(plain);
    let key = format!("\"{last}\"");
    let shown = || {
        page.examples.iter().find_map(|example| {
            let index = example.raw.lines().position(|line| line.contains(&key))?;
            Some(if page.dialect.is_for_machines() { example.line } else { example.line + index })
        })
    };
    row.map(|attribute| attribute.line).or_else(shown)
}
