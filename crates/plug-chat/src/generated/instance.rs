// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: The instance: its state, its link to a phone, its profile and settings.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// The instance: its state, its link to a phone, its profile and settings.
///
/// Reached by [`Client::instance`](crate::Client::instance).
///
/// ```no_run
/// # async fn example(client: wagate_plug_chat::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.instance().get_instance_status().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Instance(pub(crate) Core);

impl Instance {
    /// Tells whether the instance is linked to an account.
    ///
    /// `error` holds a remark about the state, also where all is well.
    ///
    /// `GET /api/whatsapp/status`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [status](https://plug-chat-docs.vercel.app/instance/status).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_instance_status(&self) -> GetInstanceStatus {
        GetInstanceStatus(Unsent::new(&self.0, &GET_INSTANCE_STATUS))
    }

    /// Tells which account is linked, and on which phone.
    ///
    /// `GET /api/whatsapp/device`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [device](https://plug-chat-docs.vercel.app/instance/device).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn get_device(&self) -> GetDevice {
        GetDevice(Unsent::new(&self.0, &GET_DEVICE))
    }

    /// Gets a code that links the instance when it is scanned.
    ///
    /// A code works for 20 seconds. Ask for the next every 10 to 20 seconds, and stop after three until somebody wants to
    /// go on. An instance that is linked already cannot be linked again. For a picture ready to be shown use
    /// `getQrCodeImage`.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `GET /api/whatsapp/qr-code`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [qrcode](https://plug-chat-docs.vercel.app/instance/qrcode).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn get_qr_code(&self) -> GetQrCode {
        GetQrCode(Unsent::new(&self.0, &GET_QR_CODE))
    }

    /// Gets the picture of a code that links the instance when it is scanned.
    ///
    /// A code works for 20 seconds. Ask for the next every 10 to 20 seconds, and stop after three until somebody wants to
    /// go on.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `GET /api/whatsapp/qr-code/image`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [qrcode](https://plug-chat-docs.vercel.app/instance/qrcode).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn get_qr_code_image(&self) -> GetQrCodeImage {
        GetQrCodeImage(Unsent::new(&self.0, &GET_QR_CODE_IMAGE))
    }

    /// Restarts the instance.
    ///
    /// It stays linked: no code needs to be scanned afterwards.
    ///
    /// `GET /api/whatsapp/restart`. Never sent twice.
    ///
    /// Documented in [restart](https://plug-chat-docs.vercel.app/instance/restart).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn restart_instance(&self) -> RestartInstance {
        RestartInstance(Unsent::new(&self.0, &RESTART_INSTANCE))
    }

    /// Tries to link the instance again with what is kept of its session.
    ///
    /// Made for the time after a `DisconnectedCallback`: it needs no code.
    ///
    /// `GET /api/whatsapp/restore-session`. Never sent twice.
    ///
    /// Documented in [restore-session](https://plug-chat-docs.vercel.app/instance/restore-session).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn restore_session(&self) -> RestoreSession {
        RestoreSession(Unsent::new(&self.0, &RESTORE_SESSION))
    }

    /// Unlinks the instance from its account.
    ///
    /// Afterwards neither the API nor the webhooks of WhatsApp work until a new code is scanned.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `GET /api/whatsapp/disconnect`. Never sent twice.
    ///
    /// Documented in [disconnect](https://plug-chat-docs.vercel.app/instance/disconnect).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn disconnect(&self) -> Disconnect {
        Disconnect(Unsent::new(&self.0, &DISCONNECT))
    }
}

wagate_client::operation! {
    /// The request of [`Instance::get_instance_status`].
    pub struct GetInstanceStatus -> types::InstanceStatus as value
}

wagate_client::operation! {
    /// The request of [`Instance::get_device`].
    pub struct GetDevice -> types::Device as value
}

wagate_client::operation! {
    /// The request of [`Instance::get_qr_code`].
    pub struct GetQrCode -> types::GetQrCodeAnswer as value
}

wagate_client::operation! {
    /// The request of [`Instance::get_qr_code_image`].
    pub struct GetQrCodeImage -> types::GetQrCodeImageAnswer as value
}

wagate_client::operation! {
    /// The request of [`Instance::restart_instance`].
    pub struct RestartInstance -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Instance::restore_session`].
    pub struct RestoreSession -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Instance::disconnect`].
    pub struct Disconnect -> types::DisconnectAnswer as value
}

pub(crate) static GET_INSTANCE_STATUS: Operation<'static> = API
    .get("getInstanceStatus", "/api/whatsapp/status");

pub(crate) static GET_DEVICE: Operation<'static> = API
    .get("getDevice", "/api/whatsapp/device")
    .failures(&[&["error"]]);

pub(crate) static GET_QR_CODE: Operation<'static> = API
    .get("getQrCode", "/api/whatsapp/qr-code")
    .failures(&[&["error"]]);

pub(crate) static GET_QR_CODE_IMAGE: Operation<'static> = API
    .get("getQrCodeImage", "/api/whatsapp/qr-code/image")
    .failures(&[&["error"]]);

pub(crate) static RESTART_INSTANCE: Operation<'static> = API
    .get("restartInstance", "/api/whatsapp/restart")
    .idempotent(false)
    .failures(&[&["error"]]);

pub(crate) static RESTORE_SESSION: Operation<'static> = API
    .get("restoreSession", "/api/whatsapp/restore-session")
    .idempotent(false)
    .failures(&[&["error"]]);

pub(crate) static DISCONNECT: Operation<'static> = API
    .get("disconnect", "/api/whatsapp/disconnect")
    .idempotent(false)
    .failures(&[&["error"]]);
