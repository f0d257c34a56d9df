//! An exchange that somebody saw, without a file around it.

use http::Method;
use url::Url;

/// A request and its answer, as they went over the wire.
#[derive(Debug, Clone)]
pub struct Captured {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Option<Vec<u8>>,
    pub(crate) status: u16,
    pub(crate) answer_headers: Vec<(String, String)>,
    pub(crate) answer: Option<Vec<u8>>,
}

impl Captured {
    /// A call of an address and the status of its answer.
    #[must_use]
    pub fn new(method: Method, url: Url, status: u16) -> Self {
        let (headers, answer_headers) = (Vec::new(), Vec::new());
        Self { method, url, headers, body: None, status, answer_headers, answer: None }
    }

    /// With the headers of the request and its body; `None` is a body that was not kept.
    #[must_use]
    pub fn request(mut self, headers: Vec<(String, String)>, body: Option<Vec<u8>>) -> Self {
        (self.headers, self.body) = (headers, body);
        self
    }

    /// With the headers of the answer and its body; `None` is a body that was not kept.
    #[must_use]
    pub fn answer(mut self, headers: Vec<(String, String)>, body: Option<Vec<u8>>) -> Self {
        (self.answer_headers, self.answer) = (headers, body);
        self
    }
}
