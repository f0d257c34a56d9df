//! What gateways send of their own accord.

/// A message from a client's own view of one. The views of three clients have the same accessors, and each its own ids
/// of chats, and contents beside files.
macro_rules! message {
    ($message:expr, $chat_id:expr, $content:expr) => {{
        let (message, chat_id) = ($message, $chat_id);
        let (file, sender) = (message.file(), message.sender());
        let text = message.text().or_else(|| file.and_then(|file| file.caption));
        $crate::event::Message {
            id: message.id().map(str::to_owned),
            sender: sender.map(|sender| chat_id(sender.id)),
            sender_name: sender.and_then(|sender| sender.name).map(str::to_owned),
            text: text.map(str::to_owned),
            content: match file {
                Some(file) => $crate::event::Content::File($crate::event::MediaFile {
                    address: file.address.map(str::to_owned),
                    name: file.name.map(str::to_owned),
                    media_type: file.mime_type.map(str::to_owned),
                }),
                None => $content,
            },
            quoted: message.quote().map(|quote| quote.id.to_owned()),
            is_from_me: message.is_from_me(),
            time: message.time(),
            ..$crate::event::Message::in_chat(chat_id(message.chat()))
        }
    }};
}

/// What the contents of a received message mean that Z-API and Plug Chat have alike.
macro_rules! content {
    ($content:expr, $kind:ident, $($others:tt)*) => {
        match $content {
            $kind::Text(_) => $crate::event::Content::Text,
            $kind::Location(place) => {
                let mut location = $crate::outgoing::Location::new(
                    place.latitude.unwrap_or_default(),
                    place.longitude.unwrap_or_default(),
                    place.name.clone().unwrap_or_default(),
                );
                location.address = place.address.clone().unwrap_or_default();
                $crate::event::Content::Location(location)
            }
            $kind::Contact(contact) => {
                $crate::event::Content::Contacts(vec![$crate::event::SharedContact {
                    name: contact.display_name.clone(),
                    card: contact.v_card.clone(),
                }])
            }
            $($others)*
        }
    };
}

/// Whether a message that was given to the gateway went out, which Z-API and Plug Chat tell alike.
macro_rules! sending {
    ($event:expr) => {{
        let event = $event;
        let failed = |error: &String| match error.as_str() {
            "Phone number does not exist" => $crate::event::StatusKind::UnknownPerson,
            _ => $crate::event::StatusKind::Failed,
        };
        $crate::event::Status {
            messages: event.message_id.iter().cloned().collect(),
            chat: event.phone.as_deref().map($crate::who::Who::of_number),
            kind: event.error.as_ref().map_or($crate::event::StatusKind::Sent, failed),
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
mod message;
mod plug_chat;
mod status;
mod waha;
mod z_api;

use serde::Serialize;
use wagate_client::NotificationError;

use crate::vendor::Vendor;

pub use message::{Content, MediaFile, Message, SharedContact};
pub use status::{Call, CallKind, Connection, Presence, PresenceKind, Status, StatusKind};

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

/// What an event means, whichever gateway sent it. In JSON an object with the kind and what belongs to it, as
/// `{"message": {"chat": …}}`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Meaning {
    /// Somebody wrote to the account, or the account wrote.
    Message(Box<Message>),
    /// How far messages of the account got.
    Status(Status),
    /// Somebody called the account, or the account called, or what became of a call.
    Call(Call),
    /// Somebody is there, or types.
    Presence(Presence),
    /// The account was linked, or is not linked any more.
    Connection(Connection),
    /// Something else: the [vendor's event](Event::vendor_event) tells what.
    Other,
}

impl Meaning {
    /// A message, if there is one.
    fn of(message: Option<Message>) -> Self {
        message.map_or(Self::Other, |message| Self::Message(Box::new(message.with_phone())))
    }
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
