//! What an answer holds that nobody but the caller may see.

use std::collections::BTreeSet;

use wagate_spec::{Operation, Spec};

use crate::{lower, schema::Schema};

/// The names of the secret properties of an operation's answer, at whatever depth.
pub fn of_answer<'a>(spec: &'a Spec, operation: &'a Operation) -> Vec<&'a str> {
    let mut components = BTreeSet::new();
    let mut secrets = BTreeSet::new();
    for schema in lower::successes(operation) {
        collect(spec, Schema(schema), &mut components, &mut secrets);
    }
    secrets.into_iter().collect()
}

fn collect<'a>(
    spec: &'a Spec,
    schema: Schema<'a>,
    components: &mut BTreeSet<&'a str>,
    secrets: &mut BTreeSet<&'a str>,
) {
    if let Some(name) = schema.reference() {
        if components.insert(name)
            && let Some(target) = spec.schemas.get(name)
        {
            collect(spec, Schema(target), components, secrets);
        }
        return;
    }
    let properties = schema.properties().into_iter().flatten();
    let secret = properties.filter(|(_, property)| Schema(property).is_secret());
    secrets.extend(secret.map(|(name, _)| name.as_str()));
    for part in schema.parts() {
        collect(spec, part, components, secrets);
    }
}
