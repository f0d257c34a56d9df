//! Feature tables: each row names endpoints, or events.

use crate::dialect::address;
use crate::dialect::builder::Builder;
use crate::dialect::table::clean;
use crate::facts::Origin;
use crate::markdown::Inline;

/// Rows of a feature table name endpoints, or events. A name that is struck through is deprecated.
pub(super) fn read(builder: &mut Builder, header: &[Inline], rows: &[(usize, Vec<Inline>)]) {
    let title = header.first().map_or("", Inline::trimmed);
    for (line, row) in rows {
        let Some(cell) = row.first() else { continue };
        let struck = struck_through(cell.trimmed());
        for code in &cell.codes {
            if let Some((method, address)) = address::call(code) {
                let origin = Origin::FeatureTable;
                let index = builder.endpoint(Some(&method), &address, origin, *line);
                if struck.is_some() {
                    builder.deprecate_endpoint(index);
                }
            } else if title == "Events" {
                builder.named_webhook(&clean(code), None, Origin::FeatureTable, *line);
            }
        }
        if let Some(event) = struck.filter(|_| title == "Events").map(clean) {
            builder.named_webhook(&event, None, Origin::FeatureTable, *line);
            builder.deprecate_webhook(&event);
        }
    }
}

fn struck_through(text: &str) -> Option<&str> {
    let text = text.trim_matches(['*', ' ']);
    text.strip_prefix("~~")?.strip_suffix("~~")
}
