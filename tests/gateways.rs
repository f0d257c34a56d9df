//! The layer over the four clients: the same scenarios with every mock gateway, and what each event means.

mod captured;
mod events;
mod kinds;
mod line;
mod scenarios;

use wagate::Vendor;
use wagate_spec::Spec;

fn spec(vendor: Vendor) -> &'static Spec {
    let found = wagate_spec::bundled().iter().find(|spec| spec.vendor == vendor.id());
    found.expect("it is described")
}
