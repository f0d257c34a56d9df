// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: Calls, and access to the telephone server.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Calls, and access to the telephone server.
///
/// Reached by [`Client::calls`](crate::Client::calls).
///
/// ```no_run
/// # async fn example(client: wagate_z_api::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.calls().get_call_token().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Calls(pub(crate) Core);

impl Calls {
    /// Calls a number.
    ///
    /// The queue stands still during the call. Whether it was taken is told by the webhook of received messages. The
    /// answer means that it is queued; the webhook of sent messages tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-call`. Never sent twice.
    ///
    /// Documented in [send-call](https://developer.z-api.io/en/calls/send-call),
    /// [send-call](https://developer.z-api.io/calls/send-call), [send-call (earlier
    /// edition)](https://developer.z-api.io/calls/send-call), [send-call (earlier
    /// edition)](https://developer.z-api.io/en/calls/send-call).
    ///
    /// - `body`: The number, and for how long.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_call(&self, body: types::SendCallRequest) -> SendCall {
        SendCall(Unsent::new(&self.0, &SEND_CALL).json(&body))
    }

    /// Makes a token for the vendor's library for calls.
    ///
    /// It is good for one connection, so a program that starts again needs a new one. Ask for it on a server, not in a
    /// browser.
    ///
    /// `GET /instances/{instanceId}/token/{token}/call-token`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [call-token](https://developer.z-api.io/en/calls/call-token),
    /// [call-token](https://developer.z-api.io/calls/call-token), [call-token (earlier
    /// edition)](https://developer.z-api.io/calls/call-token), [call-token (earlier
    /// edition)](https://developer.z-api.io/en/calls/call-token).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn get_call_token(&self) -> GetCallToken {
        GetCallToken(Unsent::new(&self.0, &GET_CALL_TOKEN))
    }

    /// Says how the account is reached on the telephone server.
    ///
    /// It needs the paid feature of calls. Ask on a server, not in a browser.
    ///
    /// `GET /instances/{instanceId}/token/{token}/sip-info`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [sip-info](https://developer.z-api.io/en/calls/sip-info),
    /// [sip-info](https://developer.z-api.io/calls/sip-info), [sip-info (earlier
    /// edition)](https://developer.z-api.io/calls/sip-info), [sip-info (earlier
    /// edition)](https://developer.z-api.io/en/calls/sip-info).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn get_sip_info(&self) -> GetSipInfo {
        GetSipInfo(Unsent::new(&self.0, &GET_SIP_INFO))
    }

    /// Makes a password for the telephone server.
    ///
    /// It replaces the one before. It needs the paid feature of calls. Ask for it on a server, not in a browser.
    ///
    /// `POST /instances/{instanceId}/token/{token}/sip-token`. Never sent twice.
    ///
    /// Documented in [sip-token](https://developer.z-api.io/en/calls/sip-token),
    /// [sip-token](https://developer.z-api.io/calls/sip-token), [sip-token (earlier
    /// edition)](https://developer.z-api.io/calls/sip-token), [sip-token (earlier
    /// edition)](https://developer.z-api.io/en/calls/sip-token).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn create_sip_token(&self) -> CreateSipToken {
        CreateSipToken(Unsent::new(&self.0, &CREATE_SIP_TOKEN))
    }
}

wagate_client::operation! {
    /// The request of [`Calls::send_call`].
    pub struct SendCall -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Calls::get_call_token`].
    pub struct GetCallToken -> types::CallToken as value
}

wagate_client::operation! {
    /// The request of [`Calls::get_sip_info`].
    pub struct GetSipInfo -> types::SipInfo as value
}

wagate_client::operation! {
    /// The request of [`Calls::create_sip_token`].
    pub struct CreateSipToken -> types::SipCredentials as value
}

pub(crate) static SEND_CALL: Operation<'static> = API
    .post("sendCall", "/instances/{instanceId}/token/{token}/send-call")
    .failures(&[&["error"]]);

pub(crate) static GET_CALL_TOKEN: Operation<'static> = API
    .get("getCallToken", "/instances/{instanceId}/token/{token}/call-token")
    .failures(&[&["error"]])
    .secret_fields(&["token"]);

pub(crate) static GET_SIP_INFO: Operation<'static> = API
    .get("getSipInfo", "/instances/{instanceId}/token/{token}/sip-info")
    .failures(&[&["error"]])
    .secret_fields(&["token"]);

pub(crate) static CREATE_SIP_TOKEN: Operation<'static> = API
    .post("createSipToken", "/instances/{instanceId}/token/{token}/sip-token")
    .failures(&[&["error"]])
    .secret_fields(&["token"]);
