// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Sample: types of the section `people`.

use wagate_client::{ChatId, IntoChatId};

wagate_client::record! {
    /// An honour that no page tells of.
    ///
    /// Not documented; seen: In a recorded answer.
    ///
    /// Documented in [get-contact](https://docs.sample.example/people/get-contact).
    pub struct Badge: Default {
        /// Its name.
        pub title: Option<String> = "title" as LenientOptional,
    }
}

wagate_client::record! {
    /// Whom to block.
    ///
    /// Documented in [block](https://docs.sample.example/people/block).
    pub struct BlockRequest: Request {
        /// The contact.
        pub contact_id: ChatId = "contactId" as Required new(impl IntoChatId),
        /// The name of the session.
        pub session: Option<String> = "session" as Optional,
    }
}

wagate_client::record! {
    /// A contact.
    ///
    /// Documented in [get-contact](https://docs.sample.example/people/get-contact).
    pub struct Contact: Default {
        /// The chat with it.
        pub id: Option<ChatId> = "id" as LenientOptional,
        /// Its name.
        pub name: Option<String> = "name" as LenientOptional,
        /// Whether it is blocked.
        pub is_blocked: Option<bool> = "isBlocked" as LenientOptional,
        /// What it has won.
        pub badges: Vec<Badge> = "badges" as List,
    }
}

wagate_client::record! {
    /// Whether a number has an account.
    ///
    /// Documented in [check-contacts](https://docs.sample.example/people/check-contacts).
    pub struct Existence {
        /// The number.
        pub phone: Option<i64> = "phone" as LenientOptional,
        /// Whether it has one.
        pub exists: bool = "exists" as LenientRequired,
    }
}

wagate_client::record! {
    /// A group.
    ///
    /// Documented in [get-group](https://docs.sample.example/people/get-group).
    pub struct Group {
        /// The id.
        pub id: String = "id" as Success,
        /// Its name.
        pub subject: Option<String> = "subject" as LenientOptional,
    }
}

wagate_client::any_answer! {
    /// What `blockContact` answers, of which the documentation shows nothing.
    pub struct BlockContactAnswer
}
