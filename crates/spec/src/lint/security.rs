//! Credentials: declared, of a checkable form, and each with a place in a request.

use serde_json::json;

use super::names::is_snake_case;
use super::validator;
use super::view::View;
use crate::load::tree::Node;
use crate::report::Report;
use crate::rule::Rule;

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    let mut seen = Vec::new();
    for (name, credential) in view.credentials() {
        if seen.contains(&name) {
            let message = format!("the credential `{name}` is declared already");
            report.add(Rule::MalformedExtension, credential.place, message);
        }
        seen.push(name);
        declared(view, name, credential, report);
    }
    let schemes =
        view.root.get("components").and_then(|components| components.get("securitySchemes"));
    for scheme in schemes.map_or(&[][..], Node::entries) {
        supported(&scheme.value, report);
        filled(view, &scheme.value, report);
    }
    requirements(view, view.root, report);
    for operation in &view.operations {
        requirements(view, operation.node, report);
        for parameter in &operation.parameters {
            filled(view, parameter, report);
        }
    }
}

/// A declaration has a name for the environment, a form that its example has, and a known refusal.
fn declared(view: &View<'_>, name: &str, credential: &Node, report: &mut Report) {
    let mut malformed = |key: &str, message: String| {
        let place = credential.get(key).map_or(credential.place, |node| node.place);
        report.add(Rule::MalformedExtension, place, message);
    };
    if !is_snake_case(name) {
        malformed("name", format!("`{name}` must be in snake_case"));
    }
    if let Some(pattern) = credential.text_of("pattern") {
        let example = credential.text_of("example").unwrap_or_default();
        if !(pattern.starts_with('^') && pattern.ends_with('$')) {
            malformed("pattern", "must describe the whole value: `^…$`".into());
        }
        match validator::build(&json!({ "pattern": pattern })) {
            Err(error) => malformed("pattern", error),
            Ok(validator) if !validator.is_valid(&json!(example)) => {
                malformed("example", format!("does not have the form `{pattern}`"));
            }
            Ok(_) => {}
        }
    }
    if let Some(rejected) = credential.get("rejected") {
        refusal(view, rejected, report);
    }
    if !view.incomplete && !is_filled_in(view, name) {
        let message = format!("no parameter and no security scheme is filled from `{name}`");
        report.add(Rule::Unused, credential.place, message);
    }
}

fn refusal(view: &View<'_>, rejected: &Node, report: &mut Report) {
    let Some(status) = rejected.get("status") else { return };
    let code = status.scalar().and_then(serde_json::Value::as_u64);
    let is_failure = |code: &u64| (400..600).contains(code);
    // A success can only refuse if its body does.
    let is_refusal = |code: &u64| is_failure(code) || (*code == 200 && rejected.has("example"));
    let Some(code) = code.filter(is_refusal) else {
        let message = "must be a status from 400 to 599, or 200 with an `example`";
        report.add(Rule::MalformedExtension, status.place, message);
        return;
    };
    let Some(example) = rejected.get("example").filter(|_| !view.incomplete) else { return };
    let name = example.text().unwrap_or_default();
    let code = code.to_string();
    let has_example = |operation: &super::view::Operation<'_>| {
        let mut bodies = operation.bodies().filter(|(status, _)| *status == Some(code.as_str()));
        bodies.any(|(_, body)| {
            let mut contents = super::view::media_types(body).iter();
            contents.any(|content| content.value.get("examples").is_some_and(|all| all.has(name)))
        })
    };
    if !view.operations.iter().any(has_example) {
        let message = format!("no operation has an example `{name}` of status {code}");
        report.add(Rule::MalformedExtension, example.place, message);
    }
}

fn is_filled_in(view: &View<'_>, name: &str) -> bool {
    let schemes =
        view.root.get("components").and_then(|components| components.get("securitySchemes"));
    let schemes = schemes.map_or(&[][..], Node::entries).iter().map(|entry| &entry.value);
    let parameters =
        view.operations.iter().flat_map(|operation| operation.parameters.iter().copied());
    schemes.chain(parameters).any(|node| node.text_of("x-credential") == Some(name))
}

/// `x-credential` names a declared credential.
fn filled(view: &View<'_>, node: &Node, report: &mut Report) {
    let Some(name) = node.get("x-credential") else { return };
    let Some(text) = name.text() else { return };
    if !view.credentials().any(|(declared, _)| declared == text) {
        let message = format!("no credential `{text}` is declared in `x-credentials`");
        report.add(Rule::MalformedExtension, name.place, message);
    }
}

/// Requests carry keys in headers and in the query only.
fn supported(scheme: &Node, report: &mut Report) {
    let mut demand = |key: &str, allowed: &[&str]| {
        let node = scheme.get(key);
        if !node.and_then(Node::text).is_some_and(|text| allowed.contains(&text)) {
            let place = node.map_or(scheme.place, |node| node.place);
            let message = format!("`{key}` must be {}", allowed.join(" or "));
            report.add(Rule::UndeclaredSecurity, place, message);
        }
    };
    if scheme.is_hole() {
        return;
    }
    if scheme.text_of("type") == Some("http") {
        demand("scheme", &["bearer"]);
        return;
    }
    demand("type", &["apiKey", "http"]);
    demand("in", &["header", "query"]);
    if scheme.text_of("name").is_none_or(str::is_empty) {
        report.add(Rule::UndeclaredSecurity, scheme.place, "the scheme needs a `name`");
    }
}

fn requirements(view: &View<'_>, asking: &Node, report: &mut Report) {
    let schemes =
        view.root.get("components").and_then(|components| components.get("securitySchemes"));
    let requirements = asking.get("security").map_or(&[][..], Node::items);
    for entry in requirements.iter().flat_map(Node::entries) {
        if !schemes.is_some_and(|schemes| schemes.has(&entry.key.text)) {
            let message = format!("there is no security scheme `{}`", entry.key.text);
            report.add(Rule::UndeclaredSecurity, entry.key.place, message);
        }
    }
}
