//! From the files of a specs folder to the typed model: read, bundle, lint.
//!
//! One direction: `source` reads files and nothing else does, `yaml` and `json` make trees whose
//! every node knows its place, `bundle` joins the trees of one vendor, and the rules of
//! [`lint`](crate::lint) look at the joined tree.

pub(crate) mod bundle;
mod json;
pub(crate) mod place;
mod placed;
mod places;
pub(crate) mod source;
pub(crate) mod tree;
mod yaml;

pub use placed::Placed;
pub use places::{Places, Spot};

use std::path::Path;

use crate::document::from_document;
use crate::lint::{self, Checks};
use crate::model::Spec;
use crate::parallel::side_by_side;
use crate::problem::{Problems, Rule};
use bundle::Bundle;
use place::Place;
use source::Sources;

/// Reads, bundles and lints every vendor's folder below `root`, ordered by name.
///
/// # Errors
///
/// Every problem of every vendor, each with its file, line and column.
pub fn load(root: &Path) -> Result<Vec<Spec>, Problems> {
    let folders = match source::vendor_folders(root) {
        Ok(folders) => folders,
        Err(problem) => return Err(Problems::new(vec![problem])),
    };
    let loaded = side_by_side(&folders, |folder| load_vendor(folder));
    let mut specs = Vec::new();
    let mut problems = Vec::new();
    for vendor in loaded {
        match vendor {
            Ok(spec) => specs.push(spec),
            Err(found) => problems.extend(found),
        }
    }
    if problems.is_empty() { Ok(specs) } else { Err(Problems::new(problems)) }
}

/// Reads, bundles and lints one vendor's folder, which must be named after the vendor.
///
/// # Errors
///
/// Every problem of the vendor, each with its file (from the vendor's folder on), line and column.
pub fn load_vendor(folder: &Path) -> Result<Spec, Problems> {
    load_checked(folder, Checks::All).map(|(spec, _)| spec)
}

/// Reads a vendor's folder like [`load_vendor`], and tells where in its files everything stands. Whether the examples fit
/// their schemas is not checked: that takes longer than all else, and a lint says it.
///
/// # Errors
///
/// Those of [`load_vendor`], but for examples.
pub fn load_placed(folder: &Path) -> Result<(Spec, Places), Problems> {
    load_checked(folder, Checks::NoExamples)
}

fn load_checked(folder: &Path, checks: Checks) -> Result<(Spec, Places), Problems> {
    let sources = Sources::open(folder).map_err(|problem| Problems::new(vec![problem]))?;
    let vendor = sources.vendor().to_owned();
    let Bundle { root, sources, mut report } = bundle::bundle(sources);
    let document = root.to_value();
    lint::check(&root, &document, &vendor, checks, &mut report);
    if report.is_empty() {
        match from_document(document) {
            Ok(spec) => return Ok((spec, Places::new(root, sources))),
            // A rule is missing if this ever happens; the place is still better than nothing.
            Err(error) => {
                let place = root.nearest(&error.pointer);
                report.add(Rule::InvalidOpenapi, place, error.to_string());
            }
        }
    }
    let look_up = |place: Place| (sources.display_path(place.file), sources.line(place));
    Err(Problems::new(report.into_problems(look_up)))
}
