//! What gateways send of their own accord.

/// A message from a client's own view of one. The views of three clients have the same accessors, and each its own ids
/// of chats.
macro_rules! message {
    ($message:expr, $chat_id:expr) => {{
        let (message, chat_id) = ($message, $chat_id);
        let (file, sender) = (message.file(), message.sender());
        let text = message.text().or_else(|| file.and_then(|file| file.caption));
        $crate::event::Message {
            id: message.id().map(str::to_owned),
            sender: sender.map(|sender| chat_id(sender.id)),
            sender_name: sender.and_then(|sender| sender.name).map(str::to_owned),
            text: text.map(str::to_owned),
            file: file.map(|file| $crate::event::MediaFile {
                address: file.address.map(str::to_owned),
                name: file.name.map(str::to_owned),
                media_type: file.mime_type.map(str::to_owned),
            }),
            quoted: message.quote().map(|quote| quote.id.to_owned()),
            is_from_me: message.is_from_me(),
            time: message.time(),
            ..$crate::event::Message::in_chat(chat_id(message.chat()))
        }
    }};
}

/// A status from a callback about messages, which Z-API and Plug Chat have alike.
macro_rules! status {
    ($event:expr, $kind:ident) => {{
        let event = $event;
        $crate::event::Status {
            messages: event.ids.clone(),
            chat: event.phone.as_deref().map($crate::who::Who::of_number),
            kind: match &event.status {
                Some($kind::Sent) => $crate::event::StatusKind::Sent,
                Some($kind::Received) => $crate::event::StatusKind::Delivered,
                Some($kind::Read) => $crate::event::StatusKind::Read,
                Some($kind::Played) => $crate::event::StatusKind::Played,
                _ => $crate::event::StatusKind::Other,
            },
        }
    }};
}

mod green_api;
mod plug_chat;
mod waha;
mod z_api;

use std::time::SystemTime;

use wagate_client::{ChatId, NotificationError};

use crate::vendor::Vendor;

/// Something that happened: what it means to every gateway, and the vendor's own event.
///
/// ```
/// use wagate::{Event, Meaning, Vendor};
///
/// let event = Event::from_json(Vendor::ZApi, r#"{
///     "type": "ReceivedCallback", "phone": "5544999999999", "messageId": "A", "text": { "message": "Hi" }
/// }"#)?;
/// let Meaning::Message(message) = event.meaning() else { panic!("it is a message") };
/// assert_eq!((message.chat.as_str(), message.text.as_deref()), ("5544999999999@c.us", Some("Hi")));
/// # Ok::<(), wagate_client::NotificationError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Event(VendorEvent);

/// An event as its vendor has it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum VendorEvent {
    /// Of GREEN-API.
    GreenApi(wagate_green_api::types::Notification),
    /// Of Plug Chat.
    PlugChat(wagate_plug_chat::types::Webhook),
    /// Of WAHA.
    Waha(wagate_waha::types::Event),
    /// Of Z-API.
    ZApi(wagate_z_api::types::Callback),
}

/// What an event means, whichever gateway sent it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Meaning {
    /// Somebody wrote to the account, or the account wrote.
    Message(Box<Message>),
    /// How far messages of the account got.
    Status(Status),
    /// The account was linked, or is not linked any more.
    Connection(Connection),
    /// Something else: the [vendor's event](Event::vendor_event) tells what.
    Other,
}

/// A message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// Its id, as replies and status events have it.
    pub id: Option<String>,
    /// The chat that it stands in: answers go there.
    pub chat: ChatId,
    /// Who wrote it, where that is told.
    pub sender: Option<ChatId>,
    /// The name that the sender goes by.
    pub sender_name: Option<String>,
    /// The text, or the caption of a file.
    pub text: Option<String>,
    /// The file, if there is one.
    pub file: Option<MediaFile>,
    /// The id of the message that it replies or reacts to, or is about.
    pub quoted: Option<String>,
    /// Whether the account wrote it, on the phone or by a program.
    pub is_from_me: bool,
    /// When it was written.
    pub time: Option<SystemTime>,
}

impl Message {
    pub(crate) fn in_chat(chat: ChatId) -> Self {
        Self {
            id: None,
            chat,
            sender: None,
            sender_name: None,
            text: None,
            file: None,
            quoted: None,
            is_from_me: false,
            time: None,
        }
    }

    /// Whether it stands in a group.
    #[must_use]
    pub fn is_in_group(&self) -> bool {
        self.chat.server() == "g.us"
    }
}

/// A file of a message. The vendor's client fetches it: `client.download(address)`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct MediaFile {
    /// Where it is; nothing where the gateway could not fetch it itself.
    pub address: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// What it is: `image/jpeg`.
    pub media_type: Option<String>,
}

/// How far messages of the account got.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Status {
    /// The ids of the messages.
    pub messages: Vec<String>,
    /// The chat, where it is told.
    pub chat: Option<ChatId>,
    /// How far.
    pub kind: StatusKind,
}

/// How far a message got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusKind {
    /// It waits for being sent.
    Pending,
    /// WhatsApp has it.
    Sent,
    /// It is on the phone of the other side.
    Delivered,
    /// It was read.
    Read,
    /// It was listened to, or looked at.
    Played,
    /// It does not arrive.
    Failed,
    /// Something else, which the vendor's event tells.
    Other,
}

/// Whether the account is linked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Connection {
    /// It is linked, and messages go both ways.
    Linked,
    /// It starts.
    Starting,
    /// Somebody must link it: with a QR code or a pairing code.
    NotLinked,
    /// It is linked no more, stopped, or failed.
    Lost,
    /// Something else, which the vendor's event tells.
    Other,
}

impl Event {
    /// Reads the body of a webhook, or a message of a queue or websocket. That it comes from the gateway, the crate of the
    /// vendor tells: `webhook::authorized`, `webhook::Signature`.
    ///
    /// # Errors
    ///
    /// When it is no JSON, or a documented part of it does not fit, with its path.
    pub fn from_json(vendor: Vendor, json: impl AsRef<[u8]>) -> Result<Self, NotificationError> {
        Ok(Self(match vendor {
            Vendor::GreenApi => {
                VendorEvent::GreenApi(wagate_green_api::types::Notification::from_json(json)?)
            }
            Vendor::PlugChat => {
                VendorEvent::PlugChat(wagate_plug_chat::types::Webhook::from_json(json)?)
            }
            Vendor::Waha => VendorEvent::Waha(wagate_waha::types::Event::from_json(json)?),
            Vendor::ZApi => VendorEvent::ZApi(wagate_z_api::types::Callback::from_json(json)?),
        }))
    }

    /// Whose it is.
    #[must_use]
    pub const fn vendor(&self) -> Vendor {
        match &self.0 {
            VendorEvent::GreenApi(_) => Vendor::GreenApi,
            VendorEvent::PlugChat(_) => Vendor::PlugChat,
            VendorEvent::Waha(_) => Vendor::Waha,
            VendorEvent::ZApi(_) => Vendor::ZApi,
        }
    }

    /// The event as its vendor has it, with everything that came.
    #[must_use]
    pub const fn vendor_event(&self) -> &VendorEvent {
        &self.0
    }

    /// What it means, whichever gateway sent it.
    #[must_use]
    pub fn meaning(&self) -> Meaning {
        match &self.0 {
            VendorEvent::GreenApi(event) => green_api::meaning(event),
            VendorEvent::PlugChat(event) => plug_chat::meaning(event),
            VendorEvent::Waha(event) => waha::meaning(event),
            VendorEvent::ZApi(event) => z_api::meaning(event),
        }
    }

    /// The message, if it is one.
    #[must_use]
    pub fn message(&self) -> Option<Message> {
        match self.meaning() {
            Meaning::Message(message) => Some(*message),
            _ => None,
        }
    }
}

impl From<VendorEvent> for Event {
    fn from(event: VendorEvent) -> Self {
        Self(event)
    }
}
