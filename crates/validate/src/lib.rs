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
//! The [tolerant](Strictness::Tolerant) check accepts what the typed clients accept; the [strict](Strictness::Strict)
//! one also reports undocumented fields, and what only a contradiction of the docs lets in. In a request the tolerant
//! check takes null for a property that is left out, as many clients send it.

#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod adapt;
mod error;
mod explain;
mod form;
mod har;
pub mod multipart;
mod report;
mod request;
mod response;
mod schemas;
mod spelled;
mod text;
mod vendor;
mod webhook;

pub use error::{HarError, UnknownOperation};
pub use report::{
    EntryReport, HarReport, Problem, Report, Side, WebhookEntry, WebhookFileReport, WebhookReport,
};
pub use request::Request;
pub use response::Response;
use vendor::{Check, Vendor};
use wagate_spec::{Operation, Spec};

/// How much is let through.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Strictness {
    /// What the typed clients accept: undocumented fields, and the forms that a server may send against the docs.
    #[default]
    Tolerant,
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

    /// Checks every exchange of a HAR 1.2 file. An entry is matched to a vendor by its documented hosts, else by its
    /// path; `vendor` settles it, whatever the host.
    ///
    /// # Errors
    ///
    /// When the file is no HAR, or there is no such vendor. An entry that cannot be read is no error: it says so
    /// itself, and the others are checked.
    pub fn har(
        &self,
        file: &[u8],
        vendor: Option<&str>,
        strictness: Strictness,
    ) -> Result<HarReport, HarError> {
        let named = |one: &&Vendor| vendor.is_none_or(|name| one.spec.vendor == name);
        let vendors: Vec<&Vendor> = self.vendors.iter().filter(named).collect();
        match vendor {
            Some(name) if vendors.is_empty() => Err(HarError::Vendor(name.to_owned())),
            _ => har::check(&vendors, vendor.is_some(), file, strictness),
        }
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
            found.spec.operation(operation).ok_or_else(|| UnknownOperation::Operation {
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
