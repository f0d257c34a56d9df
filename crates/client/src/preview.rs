//! A request as it would go out, for those who only want to see it.

use std::fmt;

use crate::core::Core;
use crate::error::{Error, NoBody};
use crate::prepare;
use crate::request::{Content, Reading, Request};

/// What would be sent. It holds the client's credentials as they stand in address and headers, so its `Debug` shows neither.
#[non_exhaustive]
pub struct Preview {
    /// The HTTP method.
    pub method: String,
    /// The whole address.
    pub url: String,
    /// The headers by their names in lower case. What the connection adds, such as `content-length`, is missing.
    pub headers: Vec<(String, String)>,
    /// The body, if it is JSON.
    pub json: Option<String>,
}

impl Core {
    /// Tells what a request would be, and sends nothing.
    ///
    /// # Errors
    ///
    /// When it cannot be sent: a parameter that does not fit its place, a credential that is missing.
    pub fn preview(&self, request: Request<'_>) -> Result<Preview, Error<NoBody>> {
        let prepared = prepare::prepare(&self.shared, request, Reading::Open)?;
        let headers = prepared.headers().iter().map(|(name, value)| {
            (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned())
        });
        let json = match prepared.content() {
            Some(Content::Json(body)) => Some(String::from_utf8_lossy(body).into_owned()),
            _ => None,
        };
        Ok(Preview {
            method: prepared.method().to_string(),
            url: prepared.url().to_string(),
            headers: headers.collect(),
            json,
        })
    }
}

impl fmt::Debug for Preview {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Preview").field("method", &self.method).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::{CredentialSlot, Operation};

    #[test]
    fn it_is_whole_and_not_shown() {
        let slots = [CredentialSlot::path("token", "token"), CredentialSlot::bearer("key")];
        let operation =
            Operation::of("vendor").host("api").credentials(&slots).get("one", "/{token}/{id}");
        let builder = Core::builder("vendor").host("api", "http://localhost:1/base");
        let builder = builder.credential("token", "s3cret").credential("key", "s3cret");
        let mut request = Request::new(&operation);
        request.path("id", "a/b").query("text", "c d");
        let preview = builder.build().expect("is valid").preview(request).expect("is complete");
        assert_eq!(preview.url, "http://localhost:1/base/s3cret/a%2Fb?text=c%20d");
        assert!(preview.headers.contains(&("authorization".into(), "Bearer s3cret".into())));
        assert!(!format!("{preview:?}").contains("s3cret"));
    }
}
