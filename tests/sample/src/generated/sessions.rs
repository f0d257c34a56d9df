// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Sample: The account that is used.

use wagate_client::{Core, Operation, Unsent};
use super::client::{API, API_2};
use super::types;

/// The account that is used.
///
/// Reached by [`Client::session`](crate::Client::session), [`Session::sessions`](crate::Session::sessions).
///
/// ```no_run
/// # async fn example(client: wagate_sample::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.session("default").sessions().get_qr().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct SessionSessions(pub(crate) Core);

impl SessionSessions {
    /// Gives the QR code that lets a phone in.
    ///
    /// `GET /api/{session}/auth/qr`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [_index](https://docs.sample.example/sessions).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 422: The session does not run.
    #[inline]
    pub fn get_qr(&self) -> GetQr {
        GetQr(
            Unsent::new(&self.0, &GET_QR)
                .path("session", self.0.scope("session"))
                .header("Accept", "application/json"),
        )
    }

    /// Gives the QR code that lets a phone in.
    ///
    /// The answer is a file (`image/png`), which is read as it comes.
    ///
    /// `GET /api/{session}/auth/qr`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [_index](https://docs.sample.example/sessions).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 422: The session does not run.
    #[inline]
    pub fn get_qr_image(&self) -> GetQrImage {
        GetQrImage(
            Unsent::new(&self.0, &GET_QR)
                .path("session", self.0.scope("session"))
                .header("Accept", "image/png"),
        )
    }

    /// Gives a picture of the browser.
    ///
    /// The answer is a file (`image/jpeg`), which is read as it comes.
    ///
    /// `GET /api/{session}/screenshot`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [screenshot](https://docs.sample.example/sessions/screenshot).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_screenshot(&self) -> GetScreenshot {
        GetScreenshot(
            Unsent::new(&self.0, &GET_SCREENSHOT)
                .path("session", self.0.scope("session"))
                .header("Accept", "image/jpeg"),
        )
    }

    /// Gives a picture of the browser.
    ///
    /// `GET /api/{session}/screenshot`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [screenshot](https://docs.sample.example/sessions/screenshot).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_screenshot_as_text(&self) -> GetScreenshotAsText {
        GetScreenshotAsText(
            Unsent::new(&self.0, &GET_SCREENSHOT)
                .path("session", self.0.scope("session"))
                .header("Accept", "application/json"),
        )
    }

    /// Says for how long others see something.
    ///
    /// `PUT /api/{session}/privacy`. Never sent twice.
    ///
    /// Documented in [privacy](https://docs.sample.example/sessions/privacy).
    ///
    /// - `body`: For how long.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn set_privacy(&self, body: types::Privacy) -> SetPrivacy {
        SetPrivacy(
            Unsent::new(&self.0, &SET_PRIVACY)
                .path("session", self.0.scope("session"))
                .json(&body),
        )
    }
}

wagate_client::operation! {
    /// The request of [`SessionSessions::get_qr`].
    pub struct GetQr -> types::QrCode as value
}

wagate_client::operation! {
    /// The request of [`SessionSessions::get_qr_image`].
    pub struct GetQrImage -> crate::Download as file
}

wagate_client::operation! {
    /// The request of [`SessionSessions::get_screenshot`].
    pub struct GetScreenshot -> crate::Download as file
}

wagate_client::operation! {
    /// The request of [`SessionSessions::get_screenshot_as_text`].
    pub struct GetScreenshotAsText -> types::Screenshot as value
}

wagate_client::operation! {
    /// The request of [`SessionSessions::set_privacy`].
    pub struct SetPrivacy -> types::Privacy as value
}

/// The account that is used.
///
/// Reached by [`Client::sessions`](crate::Client::sessions).
///
/// ```no_run
/// # async fn example(client: wagate_sample::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.sessions().get_version().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Sessions(pub(crate) Core);

impl Sessions {
    /// Gives the gateway's version.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `GET /api/version`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [version](https://docs.sample.example/sessions/version).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_version(&self) -> GetVersion {
        GetVersion(Unsent::new(&self.0, &GET_VERSION))
    }
}

wagate_client::operation! {
    /// The request of [`Sessions::get_version`].
    pub struct GetVersion -> types::GetVersionAnswer as value
}

pub(crate) static GET_QR: Operation<'static> = API
    .get("getQr", "/api/{session}/auth/qr");

pub(crate) static GET_SCREENSHOT: Operation<'static> = API
    .get("getScreenshot", "/api/{session}/screenshot");

pub(crate) static SET_PRIVACY: Operation<'static> = API
    .put("setPrivacy", "/api/{session}/privacy");

pub(crate) static GET_VERSION: Operation<'static> = API_2
    .get("getVersion", "/api/version");
