//! What nobody but the caller may see is not in the `Debug` of any type, and the clients know its names.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use wagate_spec::{Spec, bundled};

use crate::documented::{Documented, each_example};
use crate::payload::reached_components;

/// The secret properties of a vendor's schemas, as `Component.property`.
fn secrets(spec: &Spec) -> Vec<(&str, &str)> {
    let properties = spec.schemas.iter().flat_map(|(component, schema)| {
        let properties = schema.get("properties").and_then(Value::as_object);
        properties.into_iter().flatten().map(move |(name, property)| (component, name, property))
    });
    let secret = properties
        .filter(|(_, _, property)| property.get("format") == Some(&Value::from("password")));
    secret.map(|(component, name, _)| (component.as_str(), name.as_str())).collect()
}

/// The schema of a webhook of its own kind, where a tag tells it.
fn webhook(one: &Documented<'_>) -> Option<Value> {
    let webhooks = one.spec.webhooks.as_ref().filter(|_| one.side == "webhook")?;
    let union = one.spec.resolve(&webhooks.schema)?;
    let tag = union.pointer("/discriminator/propertyName")?.as_str()?;
    let mapping = union.pointer("/discriminator/mapping")?;
    let name = mapping.get(one.example.value.get(tag)?.as_str()?)?.as_str()?;
    let name = name.rsplit('/').next().unwrap_or(name);
    Some(json!({ "$ref": format!("#/components/schemas/{name}") }))
}

/// The texts under these names, wherever they stand.
fn texts<'a>(value: &'a Value, names: &BTreeSet<&str>, found: &mut Vec<&'a str>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member.as_str() {
                    Some(text) if names.contains(name.as_str()) && !text.is_empty() => {
                        found.push(text);
                    }
                    _ => texts(member, names, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| texts(item, names, found)),
        _ => {}
    }
}

#[test]
fn no_type_shows_a_documented_secret() {
    let mut hidden = 0;
    each_example(|one| {
        let mut found = Vec::new();
        let all = secrets(one.spec).into_iter().map(|(_, name)| name).collect();
        texts(&one.example.value, &all, &mut found);
        // Most payloads hold none, and what a component reaches takes its time.
        if found.is_empty() {
            return;
        }
        let schema = webhook(one).unwrap_or_else(|| one.payload.documented());
        let components = reached_components(one.spec, &schema);
        let secrets = secrets(one.spec).into_iter();
        let own = secrets.filter(|(component, _)| components.contains(*component));
        let names = own.map(|(_, name)| name).collect();
        let mut found = Vec::new();
        texts(&one.example.value, &names, &mut found);
        if found.is_empty() {
            return;
        }
        let typed = (one.payload.read)(&one.example.value).expect("a documented payload fits");
        for secret in found {
            assert!(!typed.debug().contains(&format!("\"{secret}\"")), "{}", one.place());
            hidden += 1;
        }
        assert!(typed.debug().contains("[redacted]"), "{}", one.place());
        assert_eq!(typed.written, *one.example.value, "{}", one.place());
    });
    assert!(hidden >= 6, "only {hidden} secrets were looked for");
}

#[test]
fn the_secrets_of_green_api_are_marked() {
    let spec = bundled().iter().find(|spec| spec.vendor == "green-api").expect("it is bundled");
    let expected = [
        ("AuthorizationCode", "code"),
        ("CreateInstanceRequest", "webhookUrlToken"),
        ("CreatedInstance", "apiTokenInstance"),
        ("ErrorMessage", "path"),
        ("PartnerInstance", "apiTokenInstance"),
        ("Settings", "proxyInstance"),
        ("Settings", "webhookUrlToken"),
        ("SettingsRequest", "webhookUrlToken"),
        ("UpdateApiTokenResult", "apiTokenInstance"),
    ];
    let mut marked = secrets(spec);
    marked.sort_unstable();
    assert_eq!(marked, expected);
}
