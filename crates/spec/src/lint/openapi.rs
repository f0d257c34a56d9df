//! The last word of an independent reader: the document is OpenAPI 3.0.

use openapiv3::OpenAPI;
use serde::Deserialize;

use super::view::View;
use crate::report::Report;
use crate::rule::Rule;

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    let Err(error) = OpenAPI::deserialize(view.document) else {
        return;
    };
    // The reader does not say where. A schema that it refuses, the innermost, is the likeliest place.
    let refused = |node: &crate::load::tree::Node| {
        serde_json::from_value::<openapiv3::ReferenceOr<openapiv3::Schema>>(node.to_value())
            .is_err()
    };
    let innermost = view.schemas.iter().rev().find(|schema| refused(schema.node));
    let place = innermost.map_or(view.root.place, |schema| schema.place());
    report.add(Rule::InvalidOpenapi, place, error.to_string());
}
