// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: Statuses: posts that contacts see for a day.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Statuses: posts that contacts see for a day.
///
/// Reached by [`Client::statuses`](crate::Client::statuses).
#[derive(Debug, Clone)]
pub struct Statuses(pub(crate) Core);

impl Statuses {
    /// Posts a text on the own status.
    ///
    /// It is gone after 24 hours. The result means that it is queued; the webhook `DeliveryCallback` tells that it was
    /// sent.
    ///
    /// `POST /api/whatsapp/send-text-status`. Never sent twice.
    ///
    /// Documented in [send-text-status](https://plug-chat-docs.vercel.app/status/send-text-status).
    ///
    /// - `body`: The text.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_text_status(
        &self,
        body: types::SendTextStatusRequest,
    ) -> SendTextStatus {
        SendTextStatus(Unsent::new(&self.0, &SEND_TEXT_STATUS).json(&body))
    }

    /// Posts a picture on the own status.
    ///
    /// It is gone after 24 hours. The result means that it is queued; the webhook `DeliveryCallback` tells that it was
    /// sent.
    ///
    /// `POST /api/whatsapp/send-image-status`. Never sent twice.
    ///
    /// Documented in [send-image-status](https://plug-chat-docs.vercel.app/status/send-image-status).
    ///
    /// - `body`: The picture.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_image_status(
        &self,
        body: types::SendImageStatusRequest,
    ) -> SendImageStatus {
        SendImageStatus(Unsent::new(&self.0, &SEND_IMAGE_STATUS).json(&body))
    }
}

wagate_client::operation! {
    /// The request of [`Statuses::send_text_status`].
    pub struct SendTextStatus -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Statuses::send_image_status`].
    pub struct SendImageStatus -> types::SentMessage as value
}

pub(crate) static SEND_TEXT_STATUS: Operation<'static> = API
    .post("sendTextStatus", "/api/whatsapp/send-text-status")
    .failures(&[&["error"]]);

pub(crate) static SEND_IMAGE_STATUS: Operation<'static> = API
    .post("sendImageStatus", "/api/whatsapp/send-image-status")
    .failures(&[&["error"]]);
