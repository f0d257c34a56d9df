//! Is this what the vendor documents? Checks requests, answers and captured traffic against the descriptions of
//! WhatsApp gateways.
//!
//! ```
//! use wagate_validate::{Response, Strictness, Validator};
//!
//! let validator = Validator::new(wagate_spec::bundled());
//! let answer = Response::new(200, br#"{"numberExists": "perhaps"}"#);
//! let report = validator.response("waha", "checkPhoneNumberExists", &answer, Strictness::Tolerant)?;
//! assert!(!report.valid);
//! assert_eq!(report.problems[0].instance_path, "/numberExists");
//! # Ok::<(), wagate_validate::UnknownOperation>(())
//! ```
//!
//! The [tolerant](Strictness::Tolerant) check accepts what the typed clients accept: of what a gateway sends fields, values
//! of enums and kinds that are not documented, a number that comes as a text, and errors of every status and shape; but no
//! integer beyond 64 bits, and no success without the member that says what was done. The [strict](Strictness::Strict)
//! one reports all that no page states. A request stays exact: the tolerant check takes the forms that a
//! contradiction of the docs names, and null for a property that is left out, as many clients send it.

#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod adapt;
mod envelope;
mod error;
mod form;
mod har;
mod json;
pub mod multipart;
mod report;
mod request;
mod response;
pub mod scan;
mod schemas;
mod spelled;
mod text;
mod vendor;
mod webhook;

pub use error::{HarError, UnknownOperation};
pub use har::{Captured, HarChecker, HarEntries, HarOptions, HostSeen};
pub use report::{
    EntryReport, Envelope, HarReport, Problem, Report, Side, Skipped, WebhookEntry,
    WebhookFileReport, WebhookReport,
};
pub use request::Request;
pub use response::Response;
use vendor::{Check, Vendor};
use wagate_spec::{Operation, Spec};
pub use webhook::WebhookChecker;

/// How much is let through.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Strictness {
    /// What the typed clients accept, documented or not; a request as it is documented.
    #[default]
    Tolerant,
    /// What the description says, with the forms that it names against the docs: for who plays a gateway, and should
    /// send nothing that no client has seen.
    Described,
    /// Only what is documented.
    Strict,
}

/// Checks messages against a set of descriptions. Schemas are compiled once, when they are first needed; share one
/// validator between threads.
#[derive(Debug)]
pub struct Validator {
    vendors: Vec<Vendor>,
}

impl Validator {
    /// With the descriptions to check against.
    pub fn new<'a>(specs: impl IntoIterator<Item = &'a Spec>) -> Self {
        Self { vendors: specs.into_iter().map(Vendor::new).collect() }
    }

    /// Checks a whole request of an operation.
    ///
    /// # Errors
    ///
    /// When no description has the operation.
    pub fn request(
        &self,
        vendor: &str,
        operation: &str,
        request: &Request<'_>,
        strictness: Strictness,
    ) -> Result<Report, UnknownOperation> {
        let mut check = self.begin(vendor, operation, strictness, Side::Request)?;
        request::check(&mut check, request);
        Ok(Report::new(check.problems))
    }

    /// Checks the body of a request of an operation.
    ///
    /// # Errors
    ///
    /// When no description has the operation.
    pub fn request_body(
        &self,
        vendor: &str,
        operation: &str,
        body: &[u8],
        strictness: Strictness,
    ) -> Result<Report, UnknownOperation> {
        let mut check = self.begin(vendor, operation, strictness, Side::Request)?;
        request::check_body(&mut check, body);
        Ok(Report::new(check.problems))
    }

    /// Checks an answer of an operation.
    ///
    /// # Errors
    ///
    /// When no description has the operation.
    pub fn response(
        &self,
        vendor: &str,
        operation: &str,
        response: &Response<'_>,
        strictness: Strictness,
    ) -> Result<Report, UnknownOperation> {
        let mut check = self.begin(vendor, operation, strictness, Side::Response)?;
        response::check(&mut check, response);
        Ok(Report::new(check.problems))
    }

    /// Checks a webhook payload, and says which kind it is.
    ///
    /// # Errors
    ///
    /// When there is no such vendor, or its webhooks are not described. A payload that is no JSON is no
    /// error: the report says so.
    pub fn webhook(
        &self,
        vendor: &str,
        payload: &[u8],
        strictness: Strictness,
    ) -> Result<WebhookReport, UnknownOperation> {
        webhook::check(self.vendor(vendor)?, payload, strictness)
    }

    /// Checks a file of webhook payloads: one JSON value, a list of them, or one on each line (NDJSON).
    ///
    /// # Errors
    ///
    /// As [`Validator::webhook`].
    pub fn webhooks(
        &self,
        vendor: &str,
        file: &[u8],
        strictness: Strictness,
    ) -> Result<WebhookFileReport, UnknownOperation> {
        webhook::check_file(self.vendor(vendor)?, file, strictness)
    }

    /// Checks every exchange of a HAR 1.2 file. Whose call an entry is, tells what the options name, a documented host, or a
    /// credential that only one vendor takes; what only looks like a call is told, and not judged.
    ///
    /// # Errors
    ///
    /// When the file is no HAR, or the options name a vendor that is not there. An entry that cannot be read is no error: it says so
    /// itself, and the others are checked.
    pub fn har(
        &self,
        file: &[u8],
        options: &HarOptions,
        strictness: Strictness,
    ) -> Result<HarReport, HarError> {
        har::check(self.har_checker(options, strictness)?, file)
    }

    /// What checks the entries of a HAR file of any size one by one; [`HarEntries`] gives them.
    ///
    /// # Errors
    ///
    /// When the options name a vendor that is not there.
    pub fn har_checker(
        &self,
        options: &HarOptions,
        strictness: Strictness,
    ) -> Result<HarChecker<'_>, HarError> {
        let find = |name: &String| {
            let found = self.vendors.iter().find(|one| one.spec.vendor == *name);
            found.ok_or_else(|| HarError::Vendor(name.clone()))
        };
        let vendors = match &options.vendor {
            Some(name) => vec![find(name)?],
            None => self.vendors.iter().collect(),
        };
        let named = options.hosts.iter().map(|(host, name)| Ok((host.clone(), find(name)?)));
        let named = named.collect::<Result<Vec<_>, HarError>>()?;
        let owners = har::Owners::new(vendors, options.vendor.is_some(), named);
        Ok(HarChecker::new(owners, options, strictness))
    }

    /// What checks webhook payloads one by one, in any order and from any thread.
    ///
    /// # Errors
    ///
    /// As [`Validator::webhook`].
    pub fn webhook_checker(
        &self,
        vendor: &str,
        strictness: Strictness,
    ) -> Result<WebhookChecker<'_>, UnknownOperation> {
        WebhookChecker::new(self.vendor(vendor)?, strictness)
    }

    fn begin(
        &self,
        vendor: &str,
        operation: &str,
        strictness: Strictness,
        side: Side,
    ) -> Result<Check<'_>, UnknownOperation> {
        let found = self.vendor(vendor)?;
        let operation: &Operation =
            found.operation(operation).ok_or_else(|| UnknownOperation::Operation {
                vendor: vendor.to_owned(),
                operation: operation.to_owned(),
            })?;
        Ok(Check::new(found, operation, strictness, side))
    }

    fn vendor(&self, vendor: &str) -> Result<&Vendor, UnknownOperation> {
        let found = self.vendors.iter().find(|one| one.spec.vendor == vendor);
        found.ok_or_else(|| UnknownOperation::Vendor(vendor.to_owned()))
    }
}
