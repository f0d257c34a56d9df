//! Calls of a vendor's own host that no operation describes: most often a path with a mistake in it.

use http::Method;
use url::Url;
use wagate_spec::{Operation, Spec};

use crate::report::{Problem, Side};

/// How alike the fixed segments of two paths must be, from 0 to 1, before one is offered for the other.
const ALIKE: f64 = 0.8;

/// No more than this many operations are offered.
const MOST: usize = 3;

/// The problem of a call that was matched with no operation of the vendor whose host it went to.
pub fn problem(spec: &Spec, method: &Method, url: &Url) -> Problem {
    let alike = alike(&spec.operations, method, url.path());
    let docs = alike.first().and_then(|operation| operation.docs.first());
    let hint: Vec<String> = alike
        .iter()
        .map(|operation| format!("{}: {} {}", operation.id, operation.method, operation.path))
        .collect();
    let hint = match hint.as_slice() {
        [] => String::new(),
        some => format!("; did you mean {}?", some.join(", or ")),
    };
    Problem {
        side: Side::Request,
        vendor: spec.vendor.clone(),
        operation: String::new(),
        instance_path: "/path".to_owned(),
        schema_path: String::new(),
        // The path itself may hold credentials.
        message: format!("no described operation of {} has this path{hint}", spec.product),
        docs: docs.map(|docs| docs.address().to_owned()).unwrap_or_default(),
    }
}

/// The operations whose paths are most like this one, the likeliest first.
fn alike<'a>(operations: &'a [Operation], method: &Method, path: &str) -> Vec<&'a Operation> {
    let mut found: Vec<(f64, &Operation)> = operations
        .iter()
        .filter(|operation| operation.method == *method)
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
