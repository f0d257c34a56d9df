// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: Incoming calls.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Incoming calls.
///
/// Reached by [`Client::session`](crate::Client::session), [`Session::calls`](crate::Session::calls).
#[derive(Debug, Clone)]
pub struct Calls(pub(crate) Core);

impl Calls {
    /// Rejects a call that is coming in.
    ///
    /// The event `call.received` tells of the call, `call.rejected` that it was rejected.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /api/{session}/calls/reject`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/calls/),
    /// [features-api](https://waha.devlike.pro/docs/how-to/calls/features-api/).
    ///
    /// - `body`: The call.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 422: The session is in a state in which this cannot be done, or its engine cannot do it.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn reject_call(&self, body: types::RejectCallRequest) -> RejectCall {
        RejectCall(
            Unsent::new(&self.0, &REJECT_CALL)
                .path("session", self.0.scope("session"))
                .json(&body),
        )
    }
}

wagate_client::operation! {
    /// The request of [`Calls::reject_call`].
    pub struct RejectCall -> types::RejectCallAnswer as value
}

pub(crate) static REJECT_CALL: Operation<'static> = API
    .post("rejectCall", "/api/{session}/calls/reject");
