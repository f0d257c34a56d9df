//! The descriptions that this crate carries: what is read of them is no more than somebody asks for.

mod part;

use std::sync::{LazyLock, OnceLock};

use crate::document::{ModelError, from_carried};
use crate::model::Spec;
use crate::outline::{OperationOutline, Outline};
use crate::source::{Packed, TESTED};
use part::Part;

/// A description as it is carried.
struct Carried {
    vendor: &'static str,
    document: Packed,
    outline: &'static str,
    read: OnceLock<Spec>,
}

impl Carried {
    /// The description, which is read when somebody asks for it.
    fn spec(&'static self) -> &'static Spec {
        self.read.get_or_init(|| whole(self).expect(TESTED))
    }
}

macro_rules! carried {
    ($($vendor:literal),+ $(,)?) => {
        [$(Carried {
            vendor: $vendor,
            document: Packed::new(include_bytes!(concat!(env!("OUT_DIR"), "/", $vendor, ".zz"))),
            outline: include_str!(concat!("../bundled/outlines/", $vendor, ".json")),
            read: OnceLock::new(),
        }),+]
    };
}

/// By vendor.
static CARRIED: [Carried; 4] = carried!["green-api", "plug-chat", "waha", "z-api"];

/// The ids of the vendors whose descriptions this crate carries, in their order. Nothing is read for it.
pub fn bundled_ids() -> impl Iterator<Item = &'static str> + Clone {
    CARRIED.iter().map(|carried| carried.vendor)
}

/// The outlines of the descriptions that this crate carries, ordered by vendor.
///
/// # Panics
///
/// As [`bundled`]: never in a released crate.
pub fn outlines() -> &'static [Outline] {
    static OUTLINES: LazyLock<Vec<Outline>> = LazyLock::new(|| read_outlines().expect(TESTED));
    &OUTLINES
}

/// The four descriptions that this crate carries, ordered by vendor. Who needs only one of them asks
/// [`bundled_vendor`], and who needs few operations of it [`bundled_part`]: to read all takes its time.
///
/// # Panics
///
/// Never in a released crate: the documents are part of the binary, and the test
/// `everything_that_is_carried_is_readable` reads each one. A document that was broken by hand would
/// panic at the first call, because a list that silently lacks a vendor would be worse.
pub fn bundled() -> &'static [Spec] {
    // What is large in them is shared with those that were asked for one by one.
    static SPECS: LazyLock<Vec<Spec>> =
        LazyLock::new(|| CARRIED.iter().map(|carried| carried.spec().clone()).collect());
    &SPECS
}

/// One of the descriptions that this crate carries, by the vendor's id; the others are not read.
///
/// # Panics
///
/// As [`bundled`]: never in a released crate.
pub fn bundled_vendor(vendor: &str) -> Option<&'static Spec> {
    carried(vendor).map(Carried::spec)
}

/// One of the descriptions that this crate carries, with those of its operations that are wanted and no others. It is
/// read at each call, in a fraction of the time that the whole one takes.
///
/// ```
/// let spec = wagate_spec::bundled_part("waha", |operation| operation.id == "getContact");
/// let spec = spec.expect("it is bundled");
/// assert_eq!(spec.operations.len(), 1);
/// assert!(spec.webhooks.is_some());
/// ```
///
/// # Panics
///
/// As [`bundled`]: never in a released crate.
pub fn bundled_part(vendor: &str, wanted: impl Fn(&OperationOutline) -> bool) -> Option<Spec> {
    let carried = carried(vendor)?;
    let outline = outlines().iter().find(|outline| outline.vendor == vendor)?;
    let part = Part::of(outline.operations.iter().filter(|operation| wanted(operation)));
    let text = carried.document.text().map_err(ModelError::not_json);
    let read = text.and_then(|text| part.read(&text));
    Some(read.and_then(|read| from_carried(read, &carried.document)).expect(TESTED))
}

fn carried(vendor: &str) -> Option<&'static Carried> {
    CARRIED.iter().find(|carried| carried.vendor == vendor)
}

fn whole(carried: &'static Carried) -> Result<Spec, ModelError> {
    let document = carried.document.read().map_err(ModelError::not_json)?;
    from_carried(document, &carried.document)
}

/// What [`outlines`] gives, with the failure that a test looks for.
fn read_outlines() -> Result<Vec<Outline>, ModelError> {
    let read = |carried: &Carried| serde_json::from_str(carried.outline);
    CARRIED.iter().map(|carried| read(carried).map_err(ModelError::not_json)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const BROKEN: &str = "what is carried is broken: run `cargo xtask generate`";

    #[test]
    fn everything_that_is_carried_is_readable() {
        let specs: Result<Vec<Spec>, ModelError> = CARRIED.iter().map(whole).collect();
        let specs = specs.expect(BROKEN);
        let vendors: Vec<&str> = specs.iter().map(|spec| spec.vendor.as_str()).collect();
        assert_eq!(vendors, ["green-api", "plug-chat", "waha", "z-api"]);
        assert!(bundled_ids().eq(vendors));
    }

    #[test]
    fn the_outlines_are_those_of_the_descriptions() {
        let outlines = read_outlines().expect(BROKEN);
        let expected: Vec<Outline> = bundled().iter().map(Outline::of).collect();
        assert!(outlines == expected, "run `cargo xtask generate`");
    }

    #[test]
    fn a_part_is_the_whole_but_for_other_operations() {
        for whole in bundled() {
            let wanted = |id: &str| id.len().is_multiple_of(3);
            let part = bundled_part(&whole.vendor, |operation| wanted(&operation.id));
            let part = part.expect("it is carried");
            let operations = whole.operations.iter().filter(|operation| wanted(&operation.id));
            let expected: Vec<String> = operations.map(|one| format!("{one:?}")).collect();
            let read: Vec<String> = part.operations.iter().map(|one| format!("{one:?}")).collect();
            assert_eq!(read, expected, "{}", whole.vendor);
            assert!(!read.is_empty() && read.len() < whole.operations.len(), "{}", whole.vendor);
            assert_eq!(part.schemas, whole.schemas, "{}", whole.vendor);
            let webhooks = (format!("{:?}", part.webhooks), format!("{:?}", whole.webhooks));
            assert_eq!(webhooks.0, webhooks.1, "{}", whole.vendor);
        }
    }

    #[test]
    fn nobody_is_carried_under_another_name() {
        assert!(bundled_vendor("wahaa").is_none());
        assert!(bundled_part("wahaa", |_| true).is_none());
        assert_eq!(bundled_vendor("waha").map(|spec| spec.vendor.as_str()), Some("waha"));
    }
}
