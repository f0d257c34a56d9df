//! Which vendors are served.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, TypedValueParser};
use wagate_spec::Spec;

use crate::lookup::{VendorParser, vendor_ids};

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
#[derive(Debug, Clone, Copy)]
pub struct ServedParser;

impl TypedValueParser for ServedParser {
    type Value = Served;

    fn parse_ref(
        &self,
        command: &clap::Command,
        argument: Option<&clap::Arg>,
        value: &OsStr,
    ) -> Result<Self::Value, clap::Error> {
        if value == ALL {
            return Ok(Served::All);
        }
        VendorParser.parse_ref(command, argument, value).map(Served::One)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let values = vendor_ids().chain([ALL]).map(PossibleValue::new);
        Some(Box::new(values.collect::<Vec<_>>().into_iter()))
    }
}
