//! Calls of a vendor's own host that no operation describes: most often a path with a mistake in it.

use http::Method;
use url::Url;
use wagate_spec::Operation;

use super::matching::owner;
use crate::{
    report::{Problem, Side},
    vendor::Vendor,
};

/// How alike the fixed segments of two paths must be, from 0 to 1, before one is offered for the other.
const ALIKE: f64 = 0.8;

/// No more than this many operations are offered.
const MOST: usize = 3;

/// The problem of a call that was matched with no operation, when its host tells whose it is.
///
/// A browser loads pages from the hosts of gateways too; what was answered with a part of a page is no call.
pub fn problem(
    vendors: &[&Vendor],
    method: &Method,
    url: &Url,
    status: Option<u16>,
    content_type: Option<&str>,
) -> Option<Problem> {
    let is_page = *method == Method::GET
        && status.is_some_and(|status| (200..400).contains(&status))
        && content_type.is_some_and(is_part_of_a_page);
    if is_page || matches!(*method, Method::OPTIONS | Method::CONNECT) {
        return None;
    }
    let spec = &owner(vendors, url)?.spec;
    let alike = alike(&spec.operations, url.path());
    let hint: Vec<String> = alike
        .iter()
        .map(|operation| format!("{}: {} {}", operation.id, operation.method, operation.path))
        .collect();
    let hint = match hint.as_slice() {
        [] => String::new(),
        some => format!("; did you mean {}?", some.join(", or ")),
    };
    let docs = alike.first().and_then(|operation| operation.docs.first());
    Some(Problem {
        side: Side::Request,
        vendor: spec.vendor.clone(),
        operation: String::new(),
        instance_path: "/path".to_owned(),
        schema_path: String::new(),
        // The path itself may hold credentials.
        message: format!("no described operation of {} has this path{hint}", spec.product),
        docs: docs.map(|docs| docs.page.clone()).unwrap_or_default(),
    })
}

fn is_part_of_a_page(media_type: &str) -> bool {
    let media_type = media_type.to_ascii_lowercase();
    ["text/html", "text/css", "image/", "font/"].iter().any(|part| media_type.starts_with(part))
        || media_type.contains("javascript")
}

/// The operations whose paths are most like this one, the likeliest first.
fn alike<'a>(operations: &'a [Operation], path: &str) -> Vec<&'a Operation> {
    let mut found: Vec<(f64, &Operation)> = operations
        .iter()
        .map(|operation| (likeness(&operation.path, path), operation))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .collect();
    found.sort_by(|left, right| right.0.total_cmp(&left.0));
    found.into_iter().map(|(_, operation)| operation).take(MOST).collect()
}

/// How alike the least alike of the fixed segments are; what stands for a parameter may be anything.
fn likeness(template: &str, path: &str) -> f64 {
    if template.split('/').count() != path.split('/').count() {
        return 0.0;
    }
    let pairs = template.split('/').zip(path.split('/'));
    let alike = pairs.map(|(fixed, segment)| {
        let (fixed, segment) = (fixed.to_lowercase(), segment.to_lowercase());
        match fixed.split_once('{') {
            Some((before, _)) if segment.starts_with(before) => 1.0,
            Some(_) => 0.0,
            None => strsim::jaro_winkler(&fixed, &segment),
        }
    });
    alike.fold(1.0, f64::min)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fixed_parts_of_a_path_are_compared() {
        let template = "/waInstance{id}/sendMessage/{token}";
        assert!(likeness(template, "/waInstance1/SendMesage/abc") >= ALIKE);
        assert!(likeness(template, "/waInstance1/logout/abc") < ALIKE);
        assert!(likeness(template, "/other1/sendMessage/abc") < ALIKE);
        assert!(likeness(template, "/waInstance1/sendMessage") < ALIKE);
    }
}
