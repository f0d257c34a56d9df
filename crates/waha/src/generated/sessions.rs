// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: Sessions: made, started, stopped, linked to a phone, and what state they are in.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Sessions: made, started, stopped, linked to a phone, and what state they are in.
///
/// Reached by [`Client::sessions`](crate::Client::sessions).
///
/// ```no_run
/// # async fn example(client: wagate_waha::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.sessions().get_sessions().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Sessions(pub(crate) Core);

impl Sessions {
    /// Lists the sessions of the server.
    ///
    /// Sessions that are stopped are left out, unless the query says `all=true`.
    ///
    /// `GET /api/sessions`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/),
    /// [features](https://waha.devlike.pro/docs/how-to/sessions/features/),
    /// [api-session-list](https://waha.devlike.pro/docs/how-to/sessions/api-session-list/),
    /// [index](https://waha.devlike.pro/docs/how-to/config/), [index](https://waha.devlike.pro/docs/how-to/events/),
    /// [index](https://waha.devlike.pro/docs/how-to/security/),
    /// [set-x-api-key-http-header-code](https://waha.devlike.pro/docs/how-to/security/set-x-api-key-http-header-code/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_sessions(&self) -> GetSessions {
        GetSessions(Unsent::new(&self.0, &GET_SESSIONS))
    }

    /// Makes a session, and starts it unless told otherwise.
    ///
    /// `POST /api/sessions`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/),
    /// [features](https://waha.devlike.pro/docs/how-to/sessions/features/),
    /// [api-session-create](https://waha.devlike.pro/docs/how-to/sessions/api-session-create/),
    /// [index](https://waha.devlike.pro/docs/how-to/proxy/), [index](https://waha.devlike.pro/docs/how-to/observability/),
    /// [index](https://waha.devlike.pro/docs/engines/noweb/),
    /// [-session-config](https://waha.devlike.pro/docs/engines/gows/-session-config/),
    /// [-session-config](https://waha.devlike.pro/docs/engines/webjs/-session-config/),
    /// [index](https://waha.devlike.pro/docs/how-to/chats/), [index](https://waha.devlike.pro/docs/how-to/events/).
    ///
    /// - `body`: The session.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 422: There is a session of that name already.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn create_session(&self, body: types::CreateSessionRequest) -> CreateSession {
        CreateSession(Unsent::new(&self.0, &CREATE_SESSION).json(&body))
    }
}

wagate_client::operation! {
    /// The request of [`Sessions::get_sessions`].
    pub struct GetSessions -> Vec<types::SessionInfo> as value
}

impl GetSessions {
    /// Whether stopped sessions are listed too.
    #[inline]
    pub fn all(self, all: bool) -> Self {
        Self(self.0.query("all", all))
    }

    /// What the answer is to hold beside the usual.
    #[inline]
    pub fn expand(
        self,
        expand: impl IntoIterator<Item = impl std::fmt::Display>,
    ) -> Self {
        Self(self.0.query_list("expand", expand))
    }
}

wagate_client::operation! {
    /// The request of [`Sessions::create_session`].
    pub struct CreateSession -> types::SessionInfo as value
}

/// Sessions: made, started, stopped, linked to a phone, and what state they are in.
///
/// Reached by [`Client::session`](crate::Client::session), [`Session::sessions`](crate::Session::sessions).
///
/// ```no_run
/// # async fn example(client: wagate_waha::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.session("default").sessions().get_session().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct SessionSessions(pub(crate) Core);

impl SessionSessions {
    /// Looks up a session.
    ///
    /// `GET /api/sessions/{session}`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/),
    /// [features](https://waha.devlike.pro/docs/how-to/sessions/features/),
    /// [api-session-get](https://waha.devlike.pro/docs/how-to/sessions/api-session-get/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty. Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    #[inline]
    pub fn get_session(&self) -> GetSession {
        GetSession(
            Unsent::new(&self.0, &GET_SESSION).path("session", self.0.scope("session")),
        )
    }

    /// Gives a session a new configuration.
    ///
    /// The whole configuration is replaced. A session that is not stopped is stopped and started again.
    ///
    /// `PUT /api/sessions/{session}`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/),
    /// [features](https://waha.devlike.pro/docs/how-to/sessions/features/),
    /// [api-session-update](https://waha.devlike.pro/docs/how-to/sessions/api-session-update/).
    ///
    /// - `body`: The whole configuration.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn update_session(&self, body: types::UpdateSessionRequest) -> UpdateSession {
        UpdateSession(
            Unsent::new(&self.0, &UPDATE_SESSION)
                .path("session", self.0.scope("session"))
                .json(&body),
        )
    }

    /// Deletes a session with its configuration.
    ///
    /// It is stopped and logged out first. Nothing happens where there is no such session.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `DELETE /api/sessions/{session}`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/),
    /// [features](https://waha.devlike.pro/docs/how-to/sessions/features/),
    /// [api-session-delete](https://waha.devlike.pro/docs/how-to/sessions/api-session-delete/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn delete_session(&self) -> DeleteSession {
        DeleteSession(
            Unsent::new(&self.0, &DELETE_SESSION)
                .path("session", self.0.scope("session")),
        )
    }

    /// Looks up the account of a session.
    ///
    /// There is none while the session is stopped or no phone is linked.
    ///
    /// `GET /api/sessions/{session}/me`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/),
    /// [features](https://waha.devlike.pro/docs/how-to/sessions/features/),
    /// [api-session-me](https://waha.devlike.pro/docs/how-to/sessions/api-session-me/),
    /// [index](https://waha.devlike.pro/docs/how-to/status/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty. Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    #[inline]
    pub fn get_me(&self) -> GetMe {
        GetMe(Unsent::new(&self.0, &GET_ME).path("session", self.0.scope("session")))
    }

    /// Starts a session.
    ///
    /// Nothing happens where it runs already.
    ///
    /// `POST /api/sessions/{session}/start`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/),
    /// [features](https://waha.devlike.pro/docs/how-to/sessions/features/),
    /// [api-session-start](https://waha.devlike.pro/docs/how-to/sessions/api-session-start/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn start_session(&self) -> StartSession {
        StartSession(
            Unsent::new(&self.0, &START_SESSION).path("session", self.0.scope("session")),
        )
    }

    /// Stops a session.
    ///
    /// It stays linked to its phone. Nothing happens where it is stopped already.
    ///
    /// `POST /api/sessions/{session}/stop`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/),
    /// [features](https://waha.devlike.pro/docs/how-to/sessions/features/),
    /// [api-session-stop](https://waha.devlike.pro/docs/how-to/sessions/api-session-stop/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn stop_session(&self) -> StopSession {
        StopSession(
            Unsent::new(&self.0, &STOP_SESSION).path("session", self.0.scope("session")),
        )
    }

    /// Stops a session and starts it again.
    ///
    /// `POST /api/sessions/{session}/restart`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/),
    /// [features](https://waha.devlike.pro/docs/how-to/sessions/features/),
    /// [api-session-restart](https://waha.devlike.pro/docs/how-to/sessions/api-session-restart/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn restart_session(&self) -> RestartSession {
        RestartSession(
            Unsent::new(&self.0, &RESTART_SESSION)
                .path("session", self.0.scope("session")),
        )
    }

    /// Removes a session from its phone.
    ///
    /// The configuration stays. A session that is not stopped starts again and waits for a phone. Newer servers take a
    /// body.
    ///
    /// `POST /api/sessions/{session}/logout`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/),
    /// [features](https://waha.devlike.pro/docs/how-to/sessions/features/),
    /// [api-session-logout](https://waha.devlike.pro/docs/how-to/sessions/api-session-logout/).
    ///
    /// - `body`: What to do with the apps of the session.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn logout_session(&self, body: types::LogoutSessionRequest) -> LogoutSession {
        LogoutSession(
            Unsent::new(&self.0, &LOGOUT_SESSION)
                .path("session", self.0.scope("session"))
                .json(&body),
        )
    }

    /// Asks WhatsApp how many new chats the account may begin.
    ///
    /// Not documented; seen: In the vendor's description of servers from 2026.8.1 on.
    ///
    /// `GET /api/sessions/{session}/capping`. Safe to repeat: tried again after failures that pass.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 422: The session is in a state in which this cannot be done, or its engine cannot do it.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn get_message_capping(&self) -> GetMessageCapping {
        GetMessageCapping(
            Unsent::new(&self.0, &GET_MESSAGE_CAPPING)
                .path("session", self.0.scope("session")),
        )
    }

    /// Asks WhatsApp whether it forbids the account to begin new chats.
    ///
    /// Not documented; seen: In the vendor's description of servers from 2026.8.1 on.
    ///
    /// `GET /api/sessions/{session}/timelock`. Safe to repeat: tried again after failures that pass.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 422: The session is in a state in which this cannot be done, or its engine cannot do it.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn get_reachout_timelock(&self) -> GetReachoutTimelock {
        GetReachoutTimelock(
            Unsent::new(&self.0, &GET_REACHOUT_TIMELOCK)
                .path("session", self.0.scope("session")),
        )
    }

    /// Makes a session or changes its configuration, and starts it.
    ///
    /// Use `createSession`, `updateSession` and `startSession`.
    ///
    /// `POST /api/sessions/start`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    ///
    /// - `body`: The session.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[deprecated(note = "Use `createSession`, `updateSession` and `startSession`.")]
    #[allow(deprecated)]
    #[inline]
    pub fn start_session_deprecated(
        &self,
        mut body: types::StartSessionDeprecatedRequest,
    ) -> StartSessionDeprecated {
        body.name = Some(self.0.scope("session").into());
        StartSessionDeprecated(
            Unsent::new(&self.0, &START_SESSION_DEPRECATED).json(&body),
        )
    }

    /// Stops a session, and deletes it if asked to.
    ///
    /// Use `stopSession`, `logoutSession` and `deleteSession`.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /api/sessions/stop`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    ///
    /// - `body`: The session.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[deprecated(note = "Use `stopSession`, `logoutSession` and `deleteSession`.")]
    #[allow(deprecated)]
    #[inline]
    pub fn stop_session_deprecated(
        &self,
        mut body: types::StopSessionDeprecatedRequest,
    ) -> StopSessionDeprecated {
        body.name = Some(self.0.scope("session").into());
        StopSessionDeprecated(Unsent::new(&self.0, &STOP_SESSION_DEPRECATED).json(&body))
    }

    /// Logs a session out and deletes it.
    ///
    /// Use `logoutSession` and `deleteSession`.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /api/sessions/logout`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/),
    /// [features](https://waha.devlike.pro/docs/how-to/sessions/features/).
    ///
    /// - `body`: The session.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[deprecated(note = "Use `logoutSession` and `deleteSession`.")]
    #[allow(deprecated)]
    #[inline]
    pub fn logout_session_deprecated(
        &self,
        mut body: types::LogoutSessionDeprecatedRequest,
    ) -> LogoutSessionDeprecated {
        body.name = Some(self.0.scope("session").into());
        LogoutSessionDeprecated(
            Unsent::new(&self.0, &LOGOUT_SESSION_DEPRECATED).json(&body),
        )
    }

    /// Gives a picture of the browser of a session, as text.
    ///
    /// Only the engines WEBJS and WPP have a browser. `getScreenshotImage` gives the picture itself.
    ///
    /// `GET /api/screenshot`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/),
    /// [features](https://waha.devlike.pro/docs/how-to/sessions/features/),
    /// [api-session-screenshot](https://waha.devlike.pro/docs/how-to/sessions/api-session-screenshot/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 422: The session is in a state in which this cannot be done, or its engine cannot do it.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn get_screenshot(&self) -> GetScreenshot {
        GetScreenshot(
            Unsent::new(&self.0, &GET_SCREENSHOT)
                .query("session", self.0.scope("session"))
                .header("Accept", "application/json"),
        )
    }

    /// Gives a picture of the browser of a session, as text.
    ///
    /// Only the engines WEBJS and WPP have a browser. `getScreenshotImage` gives the picture itself.
    ///
    /// The answer is a file (`image/jpeg`), which is read as it comes.
    ///
    /// `GET /api/screenshot`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/),
    /// [features](https://waha.devlike.pro/docs/how-to/sessions/features/),
    /// [api-session-screenshot](https://waha.devlike.pro/docs/how-to/sessions/api-session-screenshot/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 422: The session is in a state in which this cannot be done, or its engine cannot do it.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn get_screenshot_image(&self) -> GetScreenshotImage {
        GetScreenshotImage(
            Unsent::new(&self.0, &GET_SCREENSHOT)
                .query("session", self.0.scope("session"))
                .header("Accept", "image/jpeg"),
        )
    }

    /// Gives the QR code that links a phone, as text.
    ///
    /// The first code is good for 60 seconds, each of the five after it for 20; then the session fails and has to be
    /// restarted. Ask again whenever the event `session.status` says `SCAN_QR_CODE`. `getQrCodeImage` gives the picture
    /// itself.
    ///
    /// `GET /api/{session}/auth/qr`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/),
    /// [features](https://waha.devlike.pro/docs/how-to/sessions/features/),
    /// [api-session-qr](https://waha.devlike.pro/docs/how-to/sessions/api-session-qr/),
    /// [-qr-code](https://waha.devlike.pro/docs/how-to/sessions/-qr-code/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 422: The session is in a state in which this cannot be done, or its engine cannot do it.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn get_qr_code(&self) -> GetQrCode {
        GetQrCode(
            Unsent::new(&self.0, &GET_QR_CODE)
                .path("session", self.0.scope("session"))
                .header("Accept", "application/json"),
        )
    }

    /// Gives the QR code that links a phone, as text.
    ///
    /// The first code is good for 60 seconds, each of the five after it for 20; then the session fails and has to be
    /// restarted. Ask again whenever the event `session.status` says `SCAN_QR_CODE`. `getQrCodeImage` gives the picture
    /// itself.
    ///
    /// The answer is a file (`image/png`), which is read as it comes.
    ///
    /// `GET /api/{session}/auth/qr`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/),
    /// [features](https://waha.devlike.pro/docs/how-to/sessions/features/),
    /// [api-session-qr](https://waha.devlike.pro/docs/how-to/sessions/api-session-qr/),
    /// [-qr-code](https://waha.devlike.pro/docs/how-to/sessions/-qr-code/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 422: The session is in a state in which this cannot be done, or its engine cannot do it.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn get_qr_code_image(&self) -> GetQrCodeImage {
        GetQrCodeImage(
            Unsent::new(&self.0, &GET_QR_CODE)
                .path("session", self.0.scope("session"))
                .header("Accept", "image/png"),
        )
    }

    /// Gives a code that links a phone when it is typed in there.
    ///
    /// It does not always work, so offer the QR code as well. It is likely to fail where the session has a device name of
    /// its own.
    ///
    /// `POST /api/{session}/auth/request-code`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/),
    /// [features](https://waha.devlike.pro/docs/how-to/sessions/features/),
    /// [api-session-pairing-code](https://waha.devlike.pro/docs/how-to/sessions/api-session-pairing-code/),
    /// [-device-name-pairing-code](https://waha.devlike.pro/docs/how-to/sessions/-device-name-pairing-code/).
    ///
    /// - `body`: The phone.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 422: The session is in a state in which this cannot be done, or its engine cannot do it.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn request_pairing_code(
        &self,
        body: types::PairingCodeRequest,
    ) -> RequestPairingCode {
        RequestPairingCode(
            Unsent::new(&self.0, &REQUEST_PAIRING_CODE)
                .path("session", self.0.scope("session"))
                .json(&body),
        )
    }

    /// Gives what a passkey has to sign to finish the linking.
    ///
    /// While the session is in the state `PASSKEY_REQUIRED`. Only the engine GOWS has it.
    ///
    /// `GET /api/{session}/auth/passkey/challenge`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 422: Nothing is pending, or the session is in another state; the page names the status and shows no body.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn get_passkey_challenge(&self) -> GetPasskeyChallenge {
        GetPasskeyChallenge(
            Unsent::new(&self.0, &GET_PASSKEY_CHALLENGE)
                .path("session", self.0.scope("session")),
        )
    }

    /// Hands in what a passkey signed.
    ///
    /// As a rule the session works after that. Only the engine GOWS has it.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /api/{session}/auth/passkey`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    ///
    /// - `body`: What the passkey signed.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 422: The session is in a state in which this cannot be done, or its engine cannot do it.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn submit_passkey(&self, body: types::PasskeyAssertionRequest) -> SubmitPasskey {
        SubmitPasskey(
            Unsent::new(&self.0, &SUBMIT_PASSKEY)
                .path("session", self.0.scope("session"))
                .json(&body),
        )
    }

    /// Gives the code that the phone shows as well.
    ///
    /// While the session is in the state `PASSKEY_CONFIRMATION_REQUIRED`, which most linkings never reach.
    ///
    /// `GET /api/{session}/auth/passkey/confirmation`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 422: Nothing is pending, or the session is in another state; the page names the status and shows no body.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn get_passkey_confirmation(&self) -> GetPasskeyConfirmation {
        GetPasskeyConfirmation(
            Unsent::new(&self.0, &GET_PASSKEY_CONFIRMATION)
                .path("session", self.0.scope("session")),
        )
    }

    /// Says that the phone shows the same code.
    ///
    /// The session works after that.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /api/{session}/auth/passkey/confirm`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 422: The session is in a state in which this cannot be done, or its engine cannot do it.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn confirm_passkey(&self) -> ConfirmPasskey {
        ConfirmPasskey(
            Unsent::new(&self.0, &CONFIRM_PASSKEY)
                .path("session", self.0.scope("session")),
        )
    }
}

wagate_client::operation! {
    /// The request of [`SessionSessions::get_session`].
    pub struct GetSession -> Option<types::SessionInfo> as lookup
}

impl GetSession {
    /// What the answer is to hold beside the usual.
    #[inline]
    pub fn expand(
        self,
        expand: impl IntoIterator<Item = impl std::fmt::Display>,
    ) -> Self {
        Self(self.0.query_list("expand", expand))
    }
}

wagate_client::operation! {
    /// The request of [`SessionSessions::update_session`].
    pub struct UpdateSession -> types::SessionInfo as value
}

wagate_client::operation! {
    /// The request of [`SessionSessions::delete_session`].
    pub struct DeleteSession -> types::DeleteSessionAnswer as value
}

wagate_client::operation! {
    /// The request of [`SessionSessions::get_me`].
    pub struct GetMe -> Option<types::Me> as lookup
}

wagate_client::operation! {
    /// The request of [`SessionSessions::start_session`].
    pub struct StartSession -> types::SessionInfo as value
}

wagate_client::operation! {
    /// The request of [`SessionSessions::stop_session`].
    pub struct StopSession -> types::SessionInfo as value
}

wagate_client::operation! {
    /// The request of [`SessionSessions::restart_session`].
    pub struct RestartSession -> types::SessionInfo as value
}

wagate_client::operation! {
    /// The request of [`SessionSessions::logout_session`].
    pub struct LogoutSession -> types::SessionInfo as value
}

wagate_client::operation! {
    /// The request of [`SessionSessions::get_message_capping`].
    pub struct GetMessageCapping -> types::MessageCapping as value
}

wagate_client::operation! {
    /// The request of [`SessionSessions::get_reachout_timelock`].
    pub struct GetReachoutTimelock -> types::ReachoutTimelock as value
}

wagate_client::operation! {
    /// The request of [`SessionSessions::start_session_deprecated`].
    pub struct StartSessionDeprecated -> types::SessionInfo as value
}

wagate_client::operation! {
    /// The request of [`SessionSessions::stop_session_deprecated`].
    pub struct StopSessionDeprecated -> types::StopSessionDeprecatedAnswer as value
}

wagate_client::operation! {
    /// The request of [`SessionSessions::logout_session_deprecated`].
    pub struct LogoutSessionDeprecated -> types::LogoutSessionDeprecatedAnswer as value
}

wagate_client::operation! {
    /// The request of [`SessionSessions::get_screenshot`].
    pub struct GetScreenshot -> types::Base64File as value
}

wagate_client::operation! {
    /// The request of [`SessionSessions::get_screenshot_image`].
    pub struct GetScreenshotImage -> crate::Download as file
}

wagate_client::operation! {
    /// The request of [`SessionSessions::get_qr_code`].
    pub struct GetQrCode -> types::QrCode as value
}

impl GetQrCode {
    /// Whether to give a picture, or the text that the code says.
    #[inline]
    pub fn format(self, format: impl Into<types::QrCodeFormat>) -> Self {
        Self(self.0.query("format", Into::<types::QrCodeFormat>::into(format)))
    }
}

wagate_client::operation! {
    /// The request of [`SessionSessions::get_qr_code_image`].
    pub struct GetQrCodeImage -> crate::Download as file
}

impl GetQrCodeImage {
    /// Whether to give a picture, or the text that the code says.
    #[inline]
    pub fn format(self, format: impl Into<types::QrCodeFormat>) -> Self {
        Self(self.0.query("format", Into::<types::QrCodeFormat>::into(format)))
    }
}

wagate_client::operation! {
    /// The request of [`SessionSessions::request_pairing_code`].
    pub struct RequestPairingCode -> types::PairingCode as value
}

wagate_client::operation! {
    /// The request of [`SessionSessions::get_passkey_challenge`].
    pub struct GetPasskeyChallenge -> types::PasskeyChallenge as value
}

wagate_client::operation! {
    /// The request of [`SessionSessions::submit_passkey`].
    pub struct SubmitPasskey -> types::SubmitPasskeyAnswer as value
}

wagate_client::operation! {
    /// The request of [`SessionSessions::get_passkey_confirmation`].
    pub struct GetPasskeyConfirmation -> types::PasskeyConfirmation as value
}

wagate_client::operation! {
    /// The request of [`SessionSessions::confirm_passkey`].
    pub struct ConfirmPasskey -> types::ConfirmPasskeyAnswer as value
}

pub(crate) static GET_SESSIONS: Operation<'static> = API
    .get("getSessions", "/api/sessions")
    .secret_fields(&["accountToken", "inboxIdentifier", "key", "password", "value"]);

pub(crate) static CREATE_SESSION: Operation<'static> = API
    .post("createSession", "/api/sessions")
    .secret_fields(&["accountToken", "inboxIdentifier", "key", "password", "value"]);

pub(crate) static GET_SESSION: Operation<'static> = API
    .get("getSession", "/api/sessions/{session}")
    .absent(&[wagate_client::Absent::new(404, &[("message", "\"Session not found\"")])])
    .secret_fields(&["accountToken", "inboxIdentifier", "key", "password", "value"]);

pub(crate) static UPDATE_SESSION: Operation<'static> = API
    .put("updateSession", "/api/sessions/{session}")
    .secret_fields(&["accountToken", "inboxIdentifier", "key", "password", "value"]);

pub(crate) static DELETE_SESSION: Operation<'static> = API
    .delete("deleteSession", "/api/sessions/{session}");

pub(crate) static GET_ME: Operation<'static> = API
    .get("getMe", "/api/sessions/{session}/me");

pub(crate) static START_SESSION: Operation<'static> = API
    .post("startSession", "/api/sessions/{session}/start")
    .secret_fields(&["accountToken", "inboxIdentifier", "key", "password", "value"]);

pub(crate) static STOP_SESSION: Operation<'static> = API
    .post("stopSession", "/api/sessions/{session}/stop")
    .secret_fields(&["accountToken", "inboxIdentifier", "key", "password", "value"]);

pub(crate) static RESTART_SESSION: Operation<'static> = API
    .post("restartSession", "/api/sessions/{session}/restart")
    .secret_fields(&["accountToken", "inboxIdentifier", "key", "password", "value"]);

pub(crate) static LOGOUT_SESSION: Operation<'static> = API
    .post("logoutSession", "/api/sessions/{session}/logout")
    .secret_fields(&["accountToken", "inboxIdentifier", "key", "password", "value"]);

pub(crate) static GET_MESSAGE_CAPPING: Operation<'static> = API
    .get("getMessageCapping", "/api/sessions/{session}/capping");

pub(crate) static GET_REACHOUT_TIMELOCK: Operation<'static> = API
    .get("getReachoutTimelock", "/api/sessions/{session}/timelock");

pub(crate) static START_SESSION_DEPRECATED: Operation<'static> = API
    .post("startSessionDeprecated", "/api/sessions/start")
    .secret_fields(&["accountToken", "inboxIdentifier", "key", "password", "value"]);

pub(crate) static STOP_SESSION_DEPRECATED: Operation<'static> = API
    .post("stopSessionDeprecated", "/api/sessions/stop");

pub(crate) static LOGOUT_SESSION_DEPRECATED: Operation<'static> = API
    .post("logoutSessionDeprecated", "/api/sessions/logout");

pub(crate) static GET_SCREENSHOT: Operation<'static> = API
    .get("getScreenshot", "/api/screenshot");

pub(crate) static GET_QR_CODE: Operation<'static> = API
    .get("getQrCode", "/api/{session}/auth/qr")
    .secret_fields(&["data", "value"]);

pub(crate) static REQUEST_PAIRING_CODE: Operation<'static> = API
    .post("requestPairingCode", "/api/{session}/auth/request-code")
    .secret_fields(&["code"]);

pub(crate) static GET_PASSKEY_CHALLENGE: Operation<'static> = API
    .get("getPasskeyChallenge", "/api/{session}/auth/passkey/challenge");

pub(crate) static SUBMIT_PASSKEY: Operation<'static> = API
    .post("submitPasskey", "/api/{session}/auth/passkey");

pub(crate) static GET_PASSKEY_CONFIRMATION: Operation<'static> = API
    .get("getPasskeyConfirmation", "/api/{session}/auth/passkey/confirmation");

pub(crate) static CONFIRM_PASSKEY: Operation<'static> = API
    .post("confirmPasskey", "/api/{session}/auth/passkey/confirm");
