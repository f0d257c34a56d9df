//! What operations have in common: vendor, host and credentials. Each combination is a constant, of
//! which the operations are made.

use wagate_spec::{CredentialSlot, Operation, Spec};

use crate::names;

/// What some operations have in common.
pub struct Template<'a> {
    /// The constant's name: the host, with a number where a host has several.
    pub name: String,
    host: &'a str,
    credentials: &'a [CredentialSlot],
}

/// The combinations, in the order in which they are described.
pub fn templates(spec: &Spec) -> Vec<Template<'_>> {
    let mut templates: Vec<Template<'_>> = Vec::new();
    for operation in spec.operations.iter() {
        if templates.iter().any(|known| known.fits(operation)) {
            continue;
        }
        let count = templates.iter().filter(|known| known.host == operation.host).count();
        let name = names::shouty(&operation.host);
        templates.push(Template {
            name: if count == 0 { name } else { format!("{name}_{}", count + 1) },
            host: &operation.host,
            credentials: &operation.credentials,
        });
    }
    templates
}

/// The name of an operation's template.
pub fn of(spec: &Spec, operation: &Operation) -> String {
    let found = templates(spec).into_iter().find(|template| template.fits(operation));
    found.map_or_else(String::new, |template| template.name)
}

impl Template<'_> {
    fn fits(&self, operation: &Operation) -> bool {
        self.host == operation.host && self.credentials == operation.credentials
    }

    /// The constant.
    pub fn code(&self, spec: &Spec) -> String {
        let slots = self.credentials.iter().map(|slot| {
            if slot.bearer {
                return format!("CredentialSlot::bearer({:?})", slot.credential);
            }
            let place = match slot.location {
                wagate_spec::Location::Path => "path",
                wagate_spec::Location::Query => "query",
                wagate_spec::Location::Header => "header",
            };
            format!("CredentialSlot::{place}({:?}, {:?})", slot.credential, slot.name)
        });
        let slots: Vec<String> = slots.collect();
        let credentials = match slots.is_empty() {
            true => String::new(),
            false => format!(".credentials(&[{}])", slots.join(", ")),
        };
        format!(
            "/// What the operations of the host `{host}` have in common.\n\
             pub(crate) const {}: Operation<'static> = Operation::of({:?}).host({host:?}){credentials};\n",
            self.name,
            spec.vendor,
            host = self.host,
        )
    }
}
