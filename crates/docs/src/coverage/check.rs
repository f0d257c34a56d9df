//! Whether an operation describes a fact, or names it in a discrepancy.

use super::ledger::Verdict;
use crate::described::{Facets, Fields, is_in, squeezed};
use crate::facts::{Attribute, Endpoint, Place, Role, Status, WHOLE_BODY};
use wagate_spec::{Location, Parameter};

/// Headers that every HTTP client sends of its own accord; OpenAPI ignores parameters of these names.
const AUTOMATIC: [&str; 3] = ["content-type", "accept", "content-length"];

/// Whether a value in path, query or header is sent. `endpoint` is where the page states it.
pub(super) fn parameter(
    facets: &Facets<'_>,
    place: Place,
    name: &str,
    endpoint: Option<&Endpoint>,
) -> bool {
    let sent = match place {
        Place::Header => {
            AUTOMATIC.contains(&name.to_lowercase().as_str())
                || facets.has_parameter(Location::Header, name)
        }
        Place::Query => facets.has_parameter(Location::Query, name),
        Place::Path => {
            facets.has_parameter(Location::Path, name)
                || endpoint.is_some_and(|endpoint| is_placeholder(facets, endpoint, name))
        }
        Place::Body => false,
    };
    sent || facets.left_out.has_path(name)
}

/// Whether a placeholder of a page stands where the description has one, too: its name is never sent.
fn is_placeholder(facets: &Facets<'_>, endpoint: &Endpoint, name: &str) -> bool {
    let placeholder = format!("{{{name}}}");
    let aliases = facets.operation.aliases.iter().map(|alias| alias.path.as_str());
    std::iter::once(facets.operation.path.as_str()).chain(aliases).any(|path| {
        let (own, printed) = (path.split('/'), endpoint.path.split('/'));
        own.clone().count() == printed.clone().count()
            && own
                .zip(printed)
                .any(|(own, printed)| own.contains('{') && printed.contains(&placeholder))
    })
}

/// Whether a value of a request body is described. The tables of operations without a body do not say where their values
/// go, so any parameter counts there.
pub(super) fn request_field(facets: &Facets<'_>, attribute: &Attribute) -> bool {
    is_sent_elsewhere(facets, &attribute.name)
        || (attribute.name == WHOLE_BODY && facets.operation.request_body.is_some())
        || has(&facets.request, attribute)
        || leaves_out(&facets.request, facets, attribute)
}

/// Whether an operation without a body takes a value of this name as a parameter.
pub(super) fn is_sent_elsewhere(facets: &Facets<'_>, name: &str) -> bool {
    facets.operation.request_body.is_none()
        && facets.operation.parameters.iter().any(|known| known.name == name)
}

/// Whether a value is described as mandatory, or as optional, as the page says; `None` where it is not described, or has to
/// be there anyway. A `DUTY` note at the value says that the pages differ.
pub(super) fn mandatory(
    facets: &Facets<'_>,
    place: Place,
    attribute: &Attribute,
    mandatory: bool,
) -> Option<bool> {
    let location = match place {
        Place::Query => Location::Query,
        Place::Header => Location::Header,
        Place::Path => return None,
        Place::Body if is_sent_elsewhere(facets, &attribute.name) => Location::Query,
        Place::Body => {
            let found = match &attribute.path {
                Some(path) => facets.request.at_path(path).into_iter().collect(),
                None => facets.request.named(&attribute.name),
            };
            let mut found = found.into_iter().filter(|property| !property.tolerated).peekable();
            found.peek()?;
            return Some(
                found.any(|property| property.required == mandatory || property.duty_differs),
            );
        }
    };
    let name = &attribute.name;
    let is_own = |known: &&Parameter| {
        known.location == location
            && (known.name == *name
                || (location == Location::Header && known.name.eq_ignore_ascii_case(name)))
    };
    let parameter = facets.operation.parameters.iter().find(is_own)?;
    let mut notes = facets.parameter_notes(location, &parameter.name).into_iter();
    Some(parameter.required == mandatory || notes.any(|note| note.kind == "DUTY"))
}

/// Whether a value of an answer is described.
pub(super) fn response_field(
    facets: &Facets<'_>,
    status: Option<u16>,
    attribute: &Attribute,
) -> bool {
    let mut bodies = facets.response_of_table(status).into_iter();
    bodies.any(|fields| has(fields, attribute) || leaves_out(fields, facets, attribute))
}

/// At its path, if the page tells it, else anywhere.
pub(super) fn has(fields: &Fields<'_>, attribute: &Attribute) -> bool {
    match &attribute.path {
        Some(path) => fields.has_path(path),
        None => fields.has_name(&attribute.name),
    }
}

fn leaves_out(fields: &Fields<'_>, facets: &Facets<'_>, attribute: &Attribute) -> bool {
    match &attribute.path {
        Some(path) => fields.leave_out_path(path) || facets.left_out.has_path(path),
        None => {
            let name = &attribute.name;
            fields.leave_out_name(name) || facets.left_out.has_name(name)
        }
    }
}

/// Whether a status is described, and the text that the page prints for it.
pub(super) fn status(facets: &Facets<'_>, row: &Status) -> bool {
    let described = facets.operation.responses.contains_key(&row.status);
    if !described && facets.left_out.has_path(&row.status.to_string()) {
        return true;
    }
    match &row.identifier {
        Some(text) => {
            (described && facets.status_says(row.status, text))
                || facets.own_notes().any(|note| is_in(text, &squeezed(note.text)))
        }
        None => described,
    }
}

/// Whether a name in an example is described; `None` when the name above it is not, which says enough.
pub(super) fn example_name(
    facets: &Facets<'_>,
    side: Role,
    status: Option<u16>,
    path: &[String],
) -> Option<Verdict> {
    let fields = match side {
        Role::Request => vec![&facets.request],
        _ => facets.response(status),
    };
    let is_described = |path: &[String]| {
        fields.iter().any(|fields| fields.admits(path) || fields.leave_out_path(&path.join(".")))
            || matches!((side, path), (Role::Request, [name]) if is_sent_elsewhere(facets, name))
            || facets.left_out.has_path(&path.join("."))
    };
    let (_, above) = path.split_last()?;
    let above_is_described =
        (1..=above.len()).all(|length| above.get(..length).is_some_and(&is_described));
    above_is_described.then(|| Verdict::of(is_described(path)))
}
