//! Which call an error belongs to.

use std::time::Duration;

/// Which call an error belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Call {
    /// The vendor's id.
    pub vendor: String,
    /// The operation's id.
    pub operation: String,
    /// How often it was sent, or tried to.
    pub attempts: u32,
    /// How long the gateway asked to wait, with whatever status.
    pub retry_after: Option<Duration>,
    /// The proxy that it goes through, if there is one: scheme, host and port.
    pub proxy: Option<String>,
    /// Whether the gateway may have got it, in whichever attempt.
    pub may_have_been_sent: bool,
    /// Whether it fetches a file by its address, which is no operation of the gateway.
    pub(super) is_download: bool,
}

impl Call {
    pub(crate) fn new(vendor: &str, operation: &str) -> Box<Self> {
        Box::new(Self {
            vendor: vendor.to_owned(),
            operation: operation.to_owned(),
            attempts: 0,
            retry_after: None,
            proxy: None,
            may_have_been_sent: false,
            is_download: false,
        })
    }

    /// A call that fetches a file by its address.
    pub(crate) fn download(vendor: &str) -> Box<Self> {
        let mut call = Self::new(vendor, "download");
        call.is_download = true;
        call
    }
}
