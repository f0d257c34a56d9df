use serde_json::Value;
use wagate_spec::{Operation, Spec, bundled};
use wagate_validate::{Problem, Request, Strictness};

use crate::support::{VALIDATOR, answer, problems};

#[test]
fn every_documented_example_is_valid() {
    let mut checked = 0;
    for spec in bundled() {
        for operation in spec.operations.iter() {
            for (name, example) in
                operation.request_content().into_iter().flat_map(|body| &body.examples)
            {
                let body = example.value.to_string();
                let report = VALIDATOR.request_body(
                    &spec.vendor,
                    &operation.id,
                    body.as_bytes(),
                    Strictness::Strict,
                );
                let report = report.expect("the operation exists");
                let tolerant = VALIDATOR.request_body(
                    &spec.vendor,
                    &operation.id,
                    body.as_bytes(),
                    Strictness::Tolerant,
                );
                let tolerant = tolerant.expect("the operation exists");
                assert_eq!(problems(&tolerant), [""; 0], "{} {name}", operation.id);
                // What is described as observed, or as tolerated, is what strictness is about.
                let is_form = |problem: &&Problem| problem.schema_path.ends_with("/anyOf");
                let found = report.problems.iter().filter(|problem| !problem.is_only_observed());
                let found = found.filter(|problem| !is_form(problem));
                assert_eq!(found.count(), 0, "{} {name}: {report:?}", operation.id);
                checked += 1;
            }
            for (status, response) in &operation.responses {
                for (name, example) in
                    response.contents.iter().flat_map(|content| &content.examples)
                {
                    let body = example.value.to_string();
                    let report =
                        answer(&spec.vendor, &operation.id, *status, &body, Strictness::Tolerant);
                    assert_eq!(problems(&report), [""; 0], "{} {status} {name}", operation.id);
                    checked += 1;
                }
            }
        }
    }
    assert!(checked >= 20, "only {checked} examples were checked");
}

#[test]
fn nothing_in_a_documented_payload_of_a_webhook_is_undocumented() {
    let mut checked = 0;
    for spec in bundled() {
        let events = spec.webhooks.iter().flat_map(|webhooks| &webhooks.events);
        for (event, example) in
            events.flat_map(|event| event.examples.values().map(move |one| (event, one)))
        {
            let payload = example.value.to_string();
            let report = VALIDATOR.webhook(&spec.vendor, payload.as_bytes(), Strictness::Strict);
            let problems = report.expect("has webhooks").problems;
            // A form that is only tolerated, a number for a text, is what strictness is about.
            let unknown = problems.iter().find(|one| is_undocumented(spec, one));
            assert!(unknown.is_none(), "{}: {unknown:?}", event.name);
            checked += 1;
        }
    }
    assert!(checked >= 37, "only {checked} payloads were checked");
}

#[test]
fn nothing_in_a_documented_answer_is_undocumented() {
    let (mut checked, mut found) = (0, Vec::new());
    for (spec, operation) in operations() {
        for (status, response) in &operation.responses {
            for example in response.contents.iter().flat_map(|content| content.examples.values()) {
                let body = example.value.to_string();
                let report =
                    answer(&spec.vendor, &operation.id, *status, &body, Strictness::Strict);
                let unknown = report.problems.into_iter().filter(|one| is_undocumented(spec, one));
                found.extend(unknown.map(|one| (operation.id.as_str(), *status, one.message)));
                checked += 1;
            }
        }
    }
    assert_eq!(found, []);
    assert!(checked >= 100, "only {checked} answers were checked");
}

fn operations() -> impl Iterator<Item = (&'static Spec, &'static Operation)> {
    bundled().iter().flat_map(|spec| spec.operations.iter().map(move |one| (spec, one)))
}

/// Whether a property is one that no table names. A spelling that is only tolerated, and a number for a text, are
/// what strictness is about.
fn is_undocumented(spec: &Spec, problem: &Problem) -> bool {
    let schema = problem.schema_path.strip_suffix("/additionalProperties");
    let Some(schema) = schema else { return false };
    // What stands for names that a page does not print.
    let placeholders = ["'other-fields-here'", "'field'", "''"];
    if placeholders.iter().any(|name| problem.message.contains(name)) {
        return false;
    }
    let component = schema.strip_prefix("/$defs/").expect("only components are closed");
    let (name, place) = component.split_once('/').unwrap_or((component, ""));
    let place = if place.is_empty() { String::new() } else { format!("/{place}") };
    let component = spec.schemas.get(name).and_then(|schema| schema.pointer(&place));
    let properties = component.and_then(|schema| schema.get("properties"));
    let mut tolerated = properties.and_then(Value::as_object).into_iter().flatten();
    !tolerated.any(|(name, property)| {
        property.get("x-tolerated").is_some() && problem.message.contains(&format!("'{name}'"))
    })
}

#[test]
fn the_example_values_of_parameters_are_valid() {
    for spec in bundled() {
        for operation in spec.operations.iter() {
            let of = |location| {
                let own = operation.parameters.iter().filter(move |one| one.location == location);
                let pairs = own.filter_map(|one| {
                    let value = one.example.as_ref()?;
                    // One value stands for a list.
                    let value = value.get(0).unwrap_or(value);
                    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                    Some((one.name.clone(), text))
                });
                pairs.collect::<Vec<_>>()
            };
            let example =
                operation.request_content().and_then(|body| body.examples.values().next());
            let body = example.map(|example| example.value.to_string()).unwrap_or_default();
            let request = Request::new()
                .path(of(wagate_spec::Location::Path))
                .query(of(wagate_spec::Location::Query))
                .headers([("content-type", "application/json")])
                .body(body.as_bytes());
            let report =
                VALIDATOR.request(&spec.vendor, &operation.id, &request, Strictness::Tolerant);
            let mut problems = problems(&report.expect("the operation exists"));
            // Not every parameter and every body has an example.
            problems.retain(|problem| !problem.ends_with("is missing"));
            assert_eq!(problems, [""; 0], "{}", operation.id);
        }
    }
}
