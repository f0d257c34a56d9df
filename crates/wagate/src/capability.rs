//! What gateways can do.

use std::fmt;

/// The list of capabilities, each with what it means and the words that a message has for it.
macro_rules! capabilities {
    ($($(#[doc = $meaning:literal])+ $name:ident = $words:literal,)+) => {
        /// Something that a gateway can do, or not.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Capability {
            $($(#[doc = $meaning])+ $name,)+
        }

        impl Capability {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            const fn words(self) -> &'static str {
                match self {
                    $(Self::$name => $words,)+
                }
            }
        }
    };
}

capabilities! {
    /// Looking a person up.
    Contact = "looking a person up",
    /// Listing the contacts of the account.
    Contacts = "listing contacts",
    /// Listing the chats of the account.
    Chats = "listing chats",
    /// Asking whether a number has WhatsApp.
    Exists = "asking whether a number has WhatsApp",
    /// Asking for a person's picture.
    Picture = "asking for a picture",
    /// Asking for the text that a person shows about themselves.
    About = "asking for the text about a person",
    /// Blocking a person, and letting them through again.
    Block = "blocking a person",
    /// Writing a person into the phone book of the account.
    Save = "saving a contact",
    /// Taking a person out of the phone book of the account.
    Remove = "removing a contact",
    /// Sending a text.
    Text = "sending a text",
    /// Sending a picture, a video, a recording or a document.
    File = "sending a file",
    /// Sending a place.
    Location = "sending a place",
    /// Sending somebody's card.
    Card = "sending a contact",
    /// Sending a question with answers to choose from.
    Poll = "sending a poll",
    /// Reacting to a message.
    Reaction = "reacting to a message",
    /// Changing a text that was sent.
    Edit = "changing a message",
    /// Deleting a message for everybody.
    Delete = "deleting a message",
    /// Receiving events without an address of one's own: from a queue or over a websocket.
    Events = "receiving events without a webhook",
}

impl fmt::Display for Capability {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.words())
    }
}
