//! Which vendors are served.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use wagate_spec::Spec;

use crate::lookup::{unknown, vendor_ids};

/// The word for all vendors.
const ALL: &str = "all";

/// One vendor, or all of them.
#[derive(Debug, Clone, Copy)]
pub enum Served {
    One(&'static Spec),
    All,
}

impl Served {
    /// The vendors that were named, each once, in their order.
    pub fn vendors(named: &[Self]) -> Vec<&'static Spec> {
        let mut vendors: Vec<&'static Spec> = Vec::new();
        let specs = named.iter().flat_map(|served| match served {
            Self::One(spec) => std::slice::from_ref(*spec),
            Self::All => wagate_spec::bundled(),
        });
        for spec in specs {
            if vendors.iter().all(|known| known.vendor != spec.vendor) {
                vendors.push(spec);
            }
        }
        vendors
    }
}

/// Reads a vendor's id, or `all`.
pub fn served_parser() -> impl TypedValueParser<Value = Served> {
    PossibleValuesParser::new(vendor_ids().chain([ALL])).try_map(|id| match id.as_str() {
        ALL => Ok(Served::All),
        id => wagate_spec::bundled_vendor(id).map(Served::One).ok_or_else(|| unknown(id)),
    })
}
