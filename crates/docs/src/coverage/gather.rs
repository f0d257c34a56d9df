//! Hands the facts of pages to the operations that they belong to.

use super::check;
use super::examples;
use super::keys;
use super::ledger::{Ledger, Verdict};
use super::lines::MemberLines;
use super::report::FactKind;
use super::statement::{Fact, Gatherer};
use super::subjects::Subjects;
use crate::described::{Facets, normalised};
use crate::facts::{Attribute, Endpoint, Example, Origin, Page, Place, Role, Status};

/// Enters everything that pages state about operations.
pub(super) fn enter_all<'a>(subjects: &Subjects<'a>, pages: &[&'a Page], ledger: &mut Ledger<'a>) {
    for page in pages {
        // What has no endpoint of its own is a part of the pages that include it.
        if page.endpoints.is_empty() && subjects.includes.is_included(page) {
            continue;
        }
        let whole = subjects.of_page(page);
        let parts = subjects.includes.with_included(page);
        let is_general = parts.iter().all(|part| part.endpoints.is_empty());
        for part in parts {
            if part.path == page.path || part.endpoints.is_empty() {
                Gatherer { subjects, part, whole: &whole, is_general, ledger }.enter();
            }
        }
    }
}

impl<'a> Gatherer<'a, '_> {
    fn enter(&mut self) {
        self.operations();
        for parameter in &self.part.parameters {
            match parameter.place {
                Place::Body => self.request_field(&parameter.attribute),
                place => self.parameter(place, &parameter.attribute),
            }
            self.mandatory(parameter.place, &parameter.attribute);
        }
        for response in &self.part.response_attributes {
            self.response_field(response.status, &response.attribute);
        }
        for status in &self.part.statuses {
            self.status(status);
        }
        for example in &self.part.examples {
            if example.role != Role::Webhook && examples::is_required(example) {
                self.example(example);
                self.names(example);
            }
        }
    }

    fn operations(&mut self) {
        for (place, endpoint) in self.part.endpoints.iter().enumerate() {
            let method = endpoint.method.as_deref().unwrap_or("?");
            let fact = Fact {
                kind: FactKind::Operation,
                key: String::new(),
                label: format!("{method} {}", endpoint.path),
                line: endpoint.line,
                endpoints: &[place],
            };
            self.state(&fact, |_, _| Verdict::Covered);
            self.host(&[place], endpoint);
            if self.part.deprecated || endpoint.deprecated {
                self.deprecation(&[place], endpoint.line);
            }
        }
    }

    /// A plain statement names the host that serves the operation; a sample may call any.
    fn host(&mut self, endpoints: &[usize], endpoint: &Endpoint) {
        let Some(host) = endpoint.host.as_ref().filter(|_| endpoint.origin == Origin::Statement)
        else {
            return;
        };
        let (key, label, line) = (host.clone(), host.clone(), endpoint.line);
        let fact = Fact { kind: FactKind::Host, key, label, line, endpoints };
        self.state_some(&fact, |facets, _| Some(Verdict::of(facets?.is_served_by(host))));
    }

    fn deprecation(&mut self, endpoints: &[usize], line: usize) {
        let label = "deprecated".to_owned();
        let fact = Fact { kind: FactKind::Deprecation, key: String::new(), label, line, endpoints };
        self.state_some(&fact, |facets, _| {
            let facets = facets?;
            let noted = facets.own_notes().any(|note| note.kind == "DEPRECATED");
            Some(Verdict::of(facets.operation.deprecated || noted))
        });
    }

    /// Whether a value must be sent, where the page says that and the value is described.
    fn mandatory(&mut self, place: Place, attribute: &Attribute) {
        let Some(mandatory) = attribute.mandatory else { return };
        let side = if place == Place::Body { "request" } else { place.as_str() };
        let name = attribute.path.as_ref().unwrap_or(&attribute.name);
        let duty = if mandatory { "mandatory" } else { "optional" };
        let fact = Fact {
            kind: FactKind::Mandatory,
            key: format!("{side} {name} {duty}"),
            label: format!("{side} {name}: {duty}"),
            line: attribute.line,
            endpoints: &attribute.endpoints,
        };
        self.state_some(&fact, |facets, _| {
            check::mandatory(facets?, place, attribute, mandatory).map(Verdict::of)
        });
    }

    fn parameter(&mut self, place: Place, attribute: &Attribute) {
        // Names of headers have no case.
        let name = match place {
            Place::Header => attribute.name.to_lowercase(),
            _ => attribute.name.clone(),
        };
        let fact = Fact {
            kind: FactKind::Parameter,
            key: format!("{} {name}", place.as_str()),
            label: format!("{} {}", place.as_str(), attribute.name),
            line: attribute.line,
            endpoints: &attribute.endpoints,
        };
        self.state(&fact, |facets, endpoint| {
            Verdict::of(check::parameter(facets, place, &attribute.name, endpoint))
        });
    }

    fn request_field(&mut self, attribute: &Attribute) {
        let fact = Fact::field(FactKind::RequestField, attribute);
        self.state(&fact, |facets, _| Verdict::of(check::request_field(facets, attribute)));
    }

    fn response_field(&mut self, status: Option<u16>, attribute: &Attribute) {
        let fact = Fact::field(FactKind::ResponseField, attribute);
        self.state(&fact, |facets, _| {
            Verdict::of(check::response_field(facets, status, attribute))
        });
    }

    fn status(&mut self, row: &Status) {
        let text = row.identifier.as_deref().unwrap_or_default();
        let fact = Fact {
            kind: FactKind::Status,
            key: format!("{} {}", row.status, normalised(text)),
            label: format!("{} {text}", row.status).trim_end().to_owned(),
            line: row.line,
            endpoints: &row.endpoints,
        };
        self.state(&fact, |facets, _| Verdict::of(check::status(facets, row)));
    }

    fn example(&mut self, example: &Example) {
        // A piece of a payload, on a page that does not say of which operation, is no example of any.
        if self.part.endpoints.is_empty() && examples::is_cut(example) {
            return;
        }
        let status = example.status.map(|status| format!(" {status}")).unwrap_or_default();
        let values: Vec<String> =
            example.payload.values().iter().map(ToString::to_string).collect();
        let fact = Fact {
            kind: FactKind::Example,
            key: format!("{} {}", example.role.as_str(), values.join("\n")),
            label: format!("{}{status}", example.role.as_str()),
            line: example.line,
            endpoints: &example.endpoints,
        };
        let Some(validators) = self.subjects.validators.as_ref() else {
            return self.state(&fact, |_, _| Verdict::Undescribed);
        };
        let is_general = self.part.endpoints.is_empty();
        let page = self.part.path.as_str();
        self.state(&fact, |facets, _| {
            let possible =
                facets.examples.iter().filter(|kept| examples::is_on_side(kept, example));
            match validators.verdict(example, possible) {
                Verdict::Missing if self.part.dialect.is_for_machines() => {
                    validators.taken(example, facets.schemas(example.role, example.status))
                }
                // A page without endpoints also shows what has nothing to do with the operations that name it.
                Verdict::Missing if is_general && !fits(facets, example) => Verdict::Undescribed,
                Verdict::Missing if excuses(facets, example, page) => Verdict::Covered,
                Verdict::Missing if is_of_parameters(facets, example) => Verdict::Covered,
                verdict => verdict,
            }
        });
    }

    /// The names in an example document values as the rows of a table do.
    fn names(&mut self, example: &Example) {
        let lines = MemberLines::of(self.part, example);
        let elided = example.payload.elided();
        for value in example.payload.values() {
            for path in keys::paths(value) {
                if elided.contains(&path.join(".")) {
                    continue;
                }
                for (role, kind) in [
                    (Role::Request, FactKind::RequestField),
                    (Role::Response, FactKind::ResponseField),
                ] {
                    if example.role == role || example.role == Role::Unplaced {
                        self.name(example, &lines, value, &path, (role, kind));
                    }
                }
            }
        }
    }

    fn name(
        &mut self,
        example: &Example,
        lines: &MemberLines,
        value: &serde_json::Value,
        path: &keys::Path,
        (role, kind): (Role, FactKind),
    ) {
        let joined = path.join(".");
        let fact = Fact {
            kind,
            line: lines.line(&joined),
            key: joined.clone(),
            label: joined,
            endpoints: &example.endpoints,
        };
        self.state_some(&fact, |facets, _| {
            let side = match (example.role, facets) {
                (Role::Unplaced, Some(facets)) => examples::fitting_side(facets, value),
                (Role::Unplaced, None) => None,
                (role, _) => Some(role),
            };
            if side != Some(role) {
                return None;
            }
            let Some(facets) = facets else { return Some(Verdict::Undescribed) };
            check::example_name(facets, role, example.status, path)
        });
    }
}

fn fits(facets: &Facets<'_>, example: &Example) -> bool {
    example.payload.values().iter().any(|value| examples::fitting_side(facets, value).is_some())
}

fn excuses(facets: &Facets<'_>, example: &Example, page: &str) -> bool {
    let own = facets.operation.docs.first().map(|page| page.page.as_str());
    facets.notes.excuse_example(page, own, !example.payload.repairs().is_empty())
}

/// Whether a page shows as a body what the operation, which has none, takes as parameters.
fn is_of_parameters(facets: &Facets<'_>, example: &Example) -> bool {
    let is_parameter = |name: &&str| check::is_sent_elsewhere(facets, name);
    example.role == Role::Request
        && example.payload.values().iter().any(|value| {
            let names = keys::outermost(value);
            !names.is_empty() && names.iter().all(is_parameter)
        })
}
