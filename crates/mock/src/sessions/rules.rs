//! What operations have to do with the state of a session.
//!
//! Only WAHA has such sessions, and its description does not say what an operation does to one, so it is said here.

use wagate_spec::Operation;

/// The vendor whose sessions have states.
pub(super) const VENDOR: &str = "waha";

/// The scope, and the member of a body, that names the session.
pub(super) const SCOPE: &str = "session";

/// The sections whose operations need a session that works.
const NEED_WORKING: [&str; 10] = [
    "calls", "channels", "chats", "contacts", "groups", "labels", "presence", "profile", "sending",
    "statuses",
];

/// What an operation does with a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Does {
    /// Lists them all.
    List,
    /// Makes one that is named in the body.
    Create,
    Look,
    LookForAccount,
    Start,
    Stop,
    Restart,
    /// Gives a new configuration: what is not stopped starts anew.
    Configure,
    LogOut,
    Delete,
    /// Gives a code that a phone takes.
    ShowCode,
    /// Does something that only a session that works can do.
    Work,
}

impl Does {
    /// `None` if the state of a session is of no matter to it.
    pub(super) fn of(operation: &Operation) -> Option<Self> {
        Some(match operation.id.as_str() {
            "getSessions" => Self::List,
            "createSession" => Self::Create,
            "getSession" => Self::Look,
            "getMe" => Self::LookForAccount,
            "startSession" | "startSessionDeprecated" => Self::Start,
            "stopSession" | "stopSessionDeprecated" => Self::Stop,
            "restartSession" => Self::Restart,
            "updateSession" => Self::Configure,
            "logoutSession" => Self::LogOut,
            "deleteSession" | "logoutSessionDeprecated" => Self::Delete,
            "getQrCode" | "requestPairingCode" => Self::ShowCode,
            _ if NEED_WORKING.contains(&operation.tag.as_str()) => Self::Work,
            _ => return None,
        })
    }

    /// Whether the body calls the session `name`.
    pub(super) fn is_named_by_name(operation: &Operation) -> bool {
        operation.id == "createSession" || operation.id.ends_with("SessionDeprecated")
    }
}
