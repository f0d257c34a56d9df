//! What changed between two states of the pages.

mod cases;
mod corpus;
mod endpoints;
mod fields;
mod items;
mod moves;
mod pages;
mod payloads;
mod text;

use std::collections::BTreeMap;
use std::fs;
use wagate_docs::drift::{Change, Scope};
use wagate_docs::{Drift, Filter, Lock, lock, read};

/// The locks of pages that are written to a folder and read from there.
pub(crate) fn locks(pages: &[(&str, &str)]) -> BTreeMap<String, Lock> {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in pages {
        let file = folder.path().join(path);
        fs::create_dir_all(file.parent().expect("a page stands in a folder")).expect("a folder");
        fs::write(file, text).expect("the page is written");
    }
    lock(&read(folder.path(), &Filter::default()))
}

fn compare(old: &[(&str, &str)], new: &[(&str, &str)]) -> Drift {
    wagate_docs::drift(&locks(old), &locks(new), wagate_spec::bundled(), Scope::All)
}

/// A change on a line: impact, kind, fact, old and new.
fn line(change: &Change) -> String {
    let told = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
    format!(
        "{} {} | {} | {} | {}",
        change.impact,
        change.kind,
        change.fact,
        told(&change.old),
        told(&change.new)
    )
}

fn all_lines(drift: &Drift) -> Vec<String> {
    drift.changes.iter().map(line).collect()
}

#[track_caller]
fn find<'a>(drift: &'a Drift, kind: &str, fact: &str) -> &'a Change {
    drift
        .changes
        .iter()
        .find(|change| change.kind.to_string() == kind && change.fact == fact)
        .unwrap_or_else(|| panic!("no {kind} of {fact} in {:#?}", all_lines(drift)))
}

pub(crate) const CONTACT_INFO: &str = "green-api/service/GetContactInfo.md";

/// A page of an operation with a request and a response table.
pub(crate) const CONTACT_INFO_PAGE: &str = "\
# GetContactInfo

Some words.

## Request

- HTTP verb: `POST`
- Path: `/waInstance{idInstance}/getContactInfo/{apiTokenInstance}`
- Host: `{{apiUrl}}`

### Request body fields

| Name | Type | Mandatory | Meaning |
| --- | --- | --- | --- |
| chatId | string | yes | words |
| count | integer | no | words |

### Request body example

```json
{ \"chatId\": \"71234567890@c.us\" }
```

## Response

### Response fields

| Name | Type | Meaning |
| --- | --- | --- |
| avatar | string | words |
| name | string | words |
| lastSeen | string or null | words |

### Response body example

```json
{ \"avatar\": \"a\", \"name\": \"b\" }
```
";

/// What a change of that page is taken for.
#[track_caller]
fn edit(from: &str, to: &str) -> Drift {
    assert!(CONTACT_INFO_PAGE.contains(from), "{from}");
    let edited = CONTACT_INFO_PAGE.replacen(from, to, 1);
    compare(&[(CONTACT_INFO, CONTACT_INFO_PAGE)], &[(CONTACT_INFO, &edited)])
}

const ENDPOINT: &str = "POST /waInstance{idInstance}/getContactInfo/{apiTokenInstance}";
