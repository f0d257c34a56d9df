//! Requests that carry a file.

use wagate_spec::Spec;

use crate::{endpoint::Endpoint, schema::Schema};

/// How a request carries a file.
pub enum File<'a> {
    /// The file is the body.
    Raw,
    /// The file is this part of a form; the body's fields are the others.
    Part(&'a str),
}

impl<'a> File<'a> {
    /// How this method's request does; `None` when it carries none.
    pub fn of(spec: &'a Spec, endpoint: &Endpoint<'a>) -> Option<Self> {
        let content = endpoint.request?;
        let schema = Schema(&content.schema);
        if schema.is_file() {
            return Some(Self::Raw);
        }
        let form = Schema(spec.schemas.get(schema.reference()?)?);
        let mut fields = form.properties()?.iter();
        fields.find(|(_, field)| Schema(field).is_file()).map(|(name, _)| Self::Part(name))
    }
}
