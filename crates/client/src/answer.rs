//! What came back, with its status and headers.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{CONTENT_TYPE, HeaderMap};

use crate::content;

/// A success, with the status and the headers that came with it. The value alone is what awaiting a
/// request gives.
#[derive(Clone)]
#[non_exhaustive]
pub struct Answer<T> {
    /// What the gateway answered.
    pub value: T,
    /// The HTTP status.
    pub status: u16,
    /// The headers of the answer.
    pub headers: HeaderMap,
}

impl<T> Answer<T> {
    pub(crate) const fn new(value: T, status: u16, headers: HeaderMap) -> Self {
        Self { value, status, headers }
    }

    /// The value, without what came with it.
    #[inline]
    pub fn into_value(self) -> T {
        self.value
    }
}

/// The names of the headers only: a server may have echoed a credential in their values.
impl<T: fmt::Debug> fmt::Debug for Answer<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.keys().map(|name| name.as_str()).collect();
        formatter
            .debug_struct("Answer")
            .field("status", &self.status)
            .field("headers", &names)
            .field("value", &self.value)
            .finish()
    }
}

/// An answer as it came, with whatever status.
#[derive(Clone)]
#[non_exhaustive]
pub struct RawAnswer {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// How long the gateway asks to wait before the next call.
    pub retry_after: Option<Duration>,
    /// The body. It is not cleaned: a gateway that echoes a credential shows it here. See
    /// [`Core::redact`](crate::Core::redact).
    pub body: Bytes,
}

impl RawAnswer {
    /// The type that the body claims to have.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// Whether it is a page: then it comes from a proxy, or from a server that is not the gateway,
    /// and a 404 says nothing about what was looked up.
    #[must_use]
    pub fn is_html(&self) -> bool {
        content::is_html(self.content_type(), &self.body)
    }
}

/// The size of the body only.
impl fmt::Debug for RawAnswer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RawAnswer")
            .field("status", &self.status)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
