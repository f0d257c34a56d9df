// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: types of the section `calls`.

use wagate_client::{ChatId, IntoChatId};

wagate_client::record! {
    /// The call to reject, as the event `call.received` tells of it.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/calls/).
    pub struct RejectCallRequest: Request {
        /// Who calls.
        pub from: ChatId = "from" as Required new(impl IntoChatId),
        /// The id of the call.
        pub id: String = "id" as Required new(impl Into<String>),
    }
}

wagate_client::any_answer! {
    /// What `rejectCall` answers, of which the documentation shows nothing.
    pub struct RejectCallAnswer
}
