// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: types of the section `sessions`.

use std::collections::BTreeMap;
use serde_json::Value;
use super::{App, Engine, Me, SessionStatus};

wagate_client::record! {
    /// How a session is shown among the linked devices. Linking with a pairing code often fails with a name of your own.
    /// GOWS takes it from the settings of the server only.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct ClientConfig: Default, Request {
        /// The name of the device.
        pub device_name: Option<String> = "deviceName" as LenientOptional set(impl Into<String>),
        /// The name of the browser, such as `Chrome` or `Firefox`. With one that does not exist, WhatsApp shows "Other
        /// device".
        pub browser_name: Option<String> = "browserName" as LenientOptional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// A new session.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct CreateSessionRequest: Default, Request {
        /// The name by which all operations will know the session. The server makes one up if it is left out.
        pub name: Option<String> = "name" as Optional set(impl Into<String>),
        /// Whether to start the session at once; otherwise it stays `STOPPED` until it is started.
        pub start: Option<bool> = "start" as Optional set(bool),
        /// How the session is configured.
        pub config: Option<SessionConfig> = "config" as Optional set(impl Into<SessionConfig>),
        /// The apps of the session.
        pub apps: Option<Vec<App>> = "apps" as Optional set(Vec<App>),
    }
}

wagate_client::record! {
    /// Settings of the engine GOWS.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct GowsConfig: Default, Request {
        /// What the engine keeps.
        pub storage: Option<GowsStorageConfig> = "storage" as Optional set(impl Into<GowsStorageConfig>),
    }
}

wagate_client::record! {
    /// What the engine GOWS keeps; everything that is not set to false.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct GowsStorageConfig: Default, Request {
        /// Whether to keep messages.
        pub messages: Option<bool> = "messages" as LenientOptional set(bool),
        /// Whether to keep groups.
        pub groups: Option<bool> = "groups" as LenientOptional set(bool),
        /// Whether to keep chats.
        pub chats: Option<bool> = "chats" as LenientOptional set(bool),
        /// Whether to keep labels.
        pub labels: Option<bool> = "labels" as LenientOptional set(bool),
        /// Whether to keep contacts. Without them nobody has a name, and a status for all contacts reaches nobody.
        ///
        /// Not documented; seen: In the vendor's description of servers from 2026.9.2 on.
        pub contacts: Option<bool> = "contacts" as LenientOptional set(bool),
        /// Whether to keep the secrets of messages. Without them votes and answers to events cannot be read, and no vote can
        /// be cast.
        ///
        /// Not documented; seen: In the vendor's description of servers from 2026.9.2 on.
        pub message_secrets: Option<bool> = "messageSecrets" as LenientOptional set(bool),
    }
}

wagate_client::record! {
    /// Which chats give no events and are not stored. Messages can be sent to them all the same, and the event
    /// `engine.event` still tells of them.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct IgnoreConfig: Default, Request {
        /// Whether to ignore statuses, the chat `status@broadcast`.
        pub status: Option<bool> = "status" as LenientOptional set(bool),
        /// Whether to ignore groups.
        pub groups: Option<bool> = "groups" as LenientOptional set(bool),
        /// Whether to ignore channels.
        pub channels: Option<bool> = "channels" as LenientOptional set(bool),
        /// Whether to ignore broadcast lists; statuses have a setting of their own.
        pub broadcast: Option<bool> = "broadcast" as LenientOptional set(bool),
    }
}

wagate_client::record! {
    /// What to do with a session's apps at a logout.
    ///
    /// Not documented; seen: In the vendor's description of servers from 2026.9.2 on.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct LogoutAppsOptions: Default, Request {
        /// Whether to delete what the apps stored, messages and caches.
        pub purge: Option<bool> = "purge" as Optional set(bool),
    }
}

wagate_client::record! {
    /// A session to log out and to delete.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct LogoutSessionDeprecatedRequest: Default, Request {
        /// The name of the session.
        pub name: Option<String> = "name" as Optional,
    }
}

wagate_client::record! {
    /// What else to do at a logout.
    ///
    /// Not documented; seen: In the vendor's description of servers from 2026.9.2 on; earlier ones take no body.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct LogoutSessionRequest: Default, Request {
        /// What to do with the session's apps.
        pub apps: Option<LogoutAppsOptions> = "apps" as Optional set(impl Into<LogoutAppsOptions>),
    }
}

wagate_client::record! {
    /// Settings of the engine NOWEB.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct NowebConfig: Default, Request {
        /// Whether the account is shown online when the session starts; if so, the phone shows no notifications.
        pub mark_online: Option<bool> = "markOnline" as LenientOptional set(bool),
        /// What the engine keeps. Do not change it once a phone is linked, or history is lost.
        pub store: Option<NowebStoreConfig> = "store" as Optional set(impl Into<NowebStoreConfig>),
    }
}

wagate_client::record! {
    /// What the engine NOWEB keeps. Without its store it has no contacts, chats and messages to give.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct NowebStoreConfig: Default, Request {
        /// Whether to keep contacts, chats and messages.
        pub enabled: Option<bool> = "enabled" as LenientOptional set(bool),
        /// Whether to load about a year of history from the phone when it is linked, at most 100,000 messages of a chat;
        /// otherwise about three months, and some contacts may be missing.
        pub full_sync: Option<bool> = "fullSync" as LenientOptional set(bool),
    }
}

wagate_client::record! {
    /// The code to type into WhatsApp on the phone.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct PairingCode: Default {
        /// The code, such as `ABCD-ABCD`.
        pub code: Option<String> = secret "code" as LenientOptional,
    }
}

wagate_client::record! {
    /// The phone that gets a pairing code.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct PairingCodeRequest: Request {
        /// The phone number of the account, with country code, digits only.
        pub phone_number: String = "phoneNumber" as Required new(impl Into<String>),
        /// How the code reaches the phone, `sms` or `voice`. Leave it out to get the code in the answer.
        pub method: Option<String> = "method" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// The signature of a passkey and what it is about.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct PasskeyAssertion: Request {
        /// What the browser had signed, in base64url.
        pub client_data_json: String = "clientDataJSON" as Required new(impl Into<String>),
        /// What the device says about itself, in base64url.
        pub authenticator_data: String = "authenticatorData" as Required new(impl Into<String>),
        /// The signature, in base64url.
        pub signature: String = secret "signature" as Required new(impl Into<String>),
        /// The user as the device knows it, in base64url, where it tells.
        pub user_handle: Option<String> = "userHandle" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// What a passkey signed, as a browser gives it.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct PasskeyAssertionRequest: Request {
        /// The id of the passkey.
        pub id: String = "id" as Required new(impl Into<String>),
        /// The same id in base64url.
        pub raw_id: String = "rawId" as Required new(impl Into<String>),
        /// Always `public-key`.
        pub type_: String = "type" as Required new(impl Into<String>),
        /// The signature and what it is about.
        pub response: PasskeyAssertion = "response" as Required new(impl Into<PasskeyAssertion>),
    }
}

wagate_client::record! {
    /// What a passkey has to sign, in the form in which browsers take it. It can only be signed in a browser that is at
    /// `https://web.whatsapp.com`.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct PasskeyChallenge: Default {
        /// What to sign, in base64url.
        pub challenge: Option<String> = "challenge" as LenientOptional,
        /// How long there is time, in milliseconds.
        pub timeout: Option<i64> = "timeout" as LenientOptional,
        /// The site that the passkey is for, `web.whatsapp.com`.
        pub rp_id: Option<String> = "rpId" as LenientOptional,
        /// The passkeys that may sign.
        pub allow_credentials: Vec<PasskeyCredential> = "allowCredentials" as List,
        /// Whether the user has to show who they are, such as `required`.
        pub user_verification: Option<String> = "userVerification" as LenientOptional,
        /// Extensions of the standard that WhatsApp asks for.
        pub extensions: Option<Value> = "extensions" as Optional,
    }
}

wagate_client::record! {
    /// A code that is shown on the phone too.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct PasskeyConfirmation: Default {
        /// The code that the user has to find on the phone as well, such as `1234`.
        pub code: Option<String> = "code" as LenientOptional,
    }
}

wagate_client::record! {
    /// A passkey that may sign.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct PasskeyCredential: Default {
        /// The id of the passkey, in base64url.
        pub id: Option<String> = "id" as LenientOptional,
        /// Always `public-key`.
        pub type_: Option<String> = "type" as LenientOptional,
        /// How the passkey can be reached, such as `internal` and `hybrid`.
        pub transports: Vec<String> = "transports" as LenientList,
    }
}

wagate_client::record! {
    /// A proxy.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct ProxyConfig: Request {
        /// The host and the port, such as `localhost:3128`, without `http://`.
        pub server: Option<String> = "server" as LenientOptional new(impl Into<String>),
        /// The user, where the proxy asks for one.
        pub username: Option<String> = "username" as LenientOptional set(impl Into<String>),
        /// The password of the user.
        pub password: Option<String> = secret "password" as LenientOptional set(impl Into<String>),
    }
}

wagate_client::union! {
    /// A QR code, as a picture or as the text that it says.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub enum QrCode by keys {
        /// A QR code as a picture.
        QrCodePicture(Box<QrCodePicture>) when ["data"],
        /// What a QR code says.
        QrCodeValue(Box<QrCodeValue>) when ["value"],
    }
}

wagate_client::open_enum! {
    /// The form of a QR code, a picture or the text that it says.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub enum QrCodeFormat {
        /// `image`.
        Image = "image",
        /// `raw`.
        Raw = "raw",
    }
}

wagate_client::record! {
    /// A QR code as a picture.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct QrCodePicture {
        /// The type of the picture, such as `image/png`.
        pub mimetype: Option<String> = "mimetype" as LenientOptional,
        /// The picture in base64.
        pub data: String = secret "data" as LenientRequired,
    }
}

wagate_client::record! {
    /// What a QR code says.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct QrCodeValue {
        /// The text to make a QR code of.
        pub value: String = secret "value" as LenientRequired,
    }
}

wagate_client::record! {
    /// How a session is configured.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct SessionConfig: Default, Request {
        /// Notes of your own, as names and values. Every event and every answer about the session holds them.
        pub metadata: Option<BTreeMap<String, String>> = "metadata" as LenientOptional set(BTreeMap<String, String>),
        /// Whether the server logs more about this session.
        pub debug: Option<bool> = "debug" as LenientOptional set(bool),
        /// The proxy through which the session talks to WhatsApp. It goes before that of the server.
        pub proxy: Option<ProxyConfig> = "proxy" as Optional set(impl Into<ProxyConfig>),
        /// Which chats give no events and are not stored. Left out, the server's own settings hold.
        pub ignore: Option<IgnoreConfig> = "ignore" as Optional set(impl Into<IgnoreConfig>),
        /// How the session is shown among the linked devices of the phone.
        pub client: Option<ClientConfig> = "client" as Optional set(impl Into<ClientConfig>),
        /// Settings of the engine NOWEB.
        pub noweb: Option<NowebConfig> = "noweb" as Optional set(impl Into<NowebConfig>),
        /// Settings of the engine GOWS.
        pub gows: Option<GowsConfig> = "gows" as Optional set(impl Into<GowsConfig>),
        /// Settings of the engine WEBJS.
        pub webjs: Option<WebjsConfig> = "webjs" as Optional set(impl Into<WebjsConfig>),
        /// Where events are posted to. Webhooks that the server has for all sessions are not among them.
        pub webhooks: Vec<WebhookConfig> = "webhooks" as List set(Vec<WebhookConfig>),
    }
}

wagate_client::open_enum! {
    /// What an answer about sessions may hold beside the usual.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub enum SessionDetail {
        /// `apps`.
        Apps = "apps",
    }
}

wagate_client::record! {
    /// The engine of a session. Engines add members about their own state.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct SessionEngine: Default {
        /// Which engine it is.
        pub engine: Option<Engine> = "engine" as Optional,
    }
}

wagate_client::record! {
    /// A session and the state it is in.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct SessionInfo: Default {
        /// The name of the session, by which all operations know it.
        pub name: Option<String> = "name" as LenientOptional,
        /// The state of the session.
        pub status: Option<SessionStatus> = "status" as Optional,
        /// How the session is configured; may be missing while it waits for a phone.
        pub config: Option<SessionConfig> = "config" as Optional,
        /// The account; null while no phone is linked.
        pub me: Option<Me> = "me" as Optional,
        /// The engine that the session runs on.
        pub engine: Option<SessionEngine> = "engine" as Optional,
        /// The apps of the session; only there when asked for with `expand`.
        pub apps: Vec<App> = "apps" as List,
        /// Which of several servers runs the session.
        pub assigned_worker: Option<String> = "assignedWorker" as LenientOptional,
        /// Whether the account is online. The vendor's description calls it an object and says no more; recorded answers do
        /// not have it.
        pub presence: Option<Value> = "presence" as Optional,
        /// When something last happened; recorded answers do not have it.
        pub timestamps: Option<SessionTimestamps> = "timestamps" as Optional,
    }
}

wagate_client::record! {
    /// When something last happened in a session.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct SessionTimestamps: Default {
        /// The last activity, as UNIX time; the docs do not say whether in seconds or milliseconds.
        pub activity: Option<i64> = "activity" as LenientOptional,
    }
}

wagate_client::record! {
    /// A session to make or change, and to start.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct StartSessionDeprecatedRequest: Default, Request {
        /// The name of the session.
        pub name: Option<String> = "name" as Optional,
        /// How the session is configured.
        pub config: Option<SessionConfig> = "config" as Optional set(impl Into<SessionConfig>),
    }
}

wagate_client::record! {
    /// A session to stop.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct StopSessionDeprecatedRequest: Default, Request {
        /// The name of the session.
        pub name: Option<String> = "name" as Optional,
        /// Whether to log out and to delete the session as well.
        pub logout: Option<bool> = "logout" as Optional set(bool),
    }
}

wagate_client::record! {
    /// A session's whole configuration; what is left out of it is gone.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct UpdateSessionRequest: Default, Request {
        /// The name of the session once more. Examples have it; the path decides.
        pub name: Option<String> = "name" as Optional set(impl Into<String>),
        /// Whether to start the session. Only examples have it.
        pub start: Option<bool> = "start" as Optional set(bool),
        /// How the session is configured.
        pub config: Option<SessionConfig> = "config" as Optional set(impl Into<SessionConfig>),
        /// The apps of the session.
        pub apps: Option<Vec<App>> = "apps" as Optional set(Vec<App>),
    }
}

wagate_client::record! {
    /// Where events are posted to.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct WebhookConfig: Request {
        /// The address.
        pub url: Option<String> = "url" as LenientOptional new(impl Into<String>),
        /// Which events are posted, by their names, such as `message` and `session.status`; `*` stands for all.
        pub events: Vec<String> = "events" as LenientList new(Vec<String>),
        /// How what is posted is signed.
        pub hmac: Option<WebhookHmac> = "hmac" as Optional set(impl Into<WebhookHmac>),
        /// What happens when the address does not answer.
        pub retries: Option<WebhookRetries> = "retries" as Optional set(impl Into<WebhookRetries>),
        /// Headers that go with what is posted.
        pub custom_headers: Vec<WebhookHeader> = "customHeaders" as List set(Vec<WebhookHeader>),
    }
}

wagate_client::record! {
    /// A header that goes with what is posted.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct WebhookHeader: Request {
        /// The name of the header.
        pub name: Option<String> = "name" as LenientOptional new(impl Into<String>),
        /// The value of the header; often a token, so it is shown nowhere.
        pub value: Option<String> = secret "value" as LenientOptional new(impl Into<String>),
    }
}

wagate_client::record! {
    /// How what is posted is signed.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct WebhookHmac: Default, Request {
        /// The key that signs.
        pub key: Option<String> = secret "key" as LenientOptional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// What happens when an address does not answer.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct WebhookRetries: Default, Request {
        /// How the pauses grow.
        pub policy: Option<WebhookRetryPolicy> = "policy" as Optional set(impl Into<WebhookRetryPolicy>),
        /// The pause before the next attempt, in seconds.
        pub delay_seconds: Option<i64> = "delaySeconds" as LenientOptional set(i64),
        /// How often it is tried again.
        pub attempts: Option<i64> = "attempts" as LenientOptional set(i64),
    }
}

wagate_client::open_enum! {
    /// How pauses between attempts grow; always by the same, each time to the double, or not at all.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub enum WebhookRetryPolicy {
        /// `linear`.
        Linear = "linear",
        /// `exponential`.
        Exponential = "exponential",
        /// `constant`.
        Constant = "constant",
    }
}

wagate_client::record! {
    /// Settings of the engine WEBJS.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct WebjsConfig: Default, Request {
        /// Whether the engine gives the events `presence.update` and `message.ack`. It may make the session slower and less
        /// stable.
        pub tags_events_on: Option<bool> = "tagsEventsOn" as LenientOptional set(bool),
    }
}

wagate_client::any_answer! {
    /// What `deleteSession` answers, of which the documentation shows nothing.
    pub struct DeleteSessionAnswer
}

wagate_client::any_answer! {
    /// What `stopSessionDeprecated` answers, of which the documentation shows nothing.
    pub struct StopSessionDeprecatedAnswer
}

wagate_client::any_answer! {
    /// What `logoutSessionDeprecated` answers, of which the documentation shows nothing.
    pub struct LogoutSessionDeprecatedAnswer
}

wagate_client::any_answer! {
    /// What `submitPasskey` answers, of which the documentation shows nothing.
    pub struct SubmitPasskeyAnswer
}

wagate_client::any_answer! {
    /// What `confirmPasskey` answers, of which the documentation shows nothing.
    pub struct ConfirmPasskeyAnswer
}
