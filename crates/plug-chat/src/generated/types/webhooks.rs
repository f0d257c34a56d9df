// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: types of the section `webhooks`.

use std::collections::BTreeMap;
use super::{
    AudioContent, ButtonsResponseContent, ChatMessage, ContactContent, Customer,
    DocumentContent, ImageContent, ListResponseContent, LocationContent, StickerContent,
    TextContent, VideoContent,
};

wagate_client::record! {
    /// An attendance that began or ended, and the messages of the chat.
    ///
    /// Documented in
    /// [update-webhook-ReceiveMessage](https://plug-chat-docs.vercel.app/webhooks/update-webhook-ReceiveMessage).
    pub struct AttendanceCallback {
        /// The attendance.
        pub attendance: AttendanceEvent = "attendance" as Required,
        /// The messages, each under its id.
        pub chat: Option<BTreeMap<String, ChatMessage>> = "chat" as Optional,
    }
}

wagate_client::record! {
    /// What an attendance was about.
    ///
    /// Documented in
    /// [update-webhook-ReceiveMessage](https://plug-chat-docs.vercel.app/webhooks/update-webhook-ReceiveMessage).
    pub struct AttendanceCategory: Default {
        /// The id of the category.
        pub id: Option<String> = "id" as LenientOptional,
        /// The name of the category.
        pub name: Option<String> = "name" as LenientOptional,
        /// The color that it is shown in; `#DDDD`, for example.
        pub color: Option<String> = "color" as LenientOptional,
    }
}

wagate_client::record! {
    /// What an attendance was about, from a list of categories.
    ///
    /// Documented in
    /// [update-webhook-ReceiveMessage](https://plug-chat-docs.vercel.app/webhooks/update-webhook-ReceiveMessage).
    pub struct AttendanceCategoryItem: Default {
        /// The id of the category.
        pub category_id: Option<String> = "categoryId" as LenientOptional,
        /// The name of the category.
        pub category_name: Option<String> = "categoryName" as LenientOptional,
        /// The color that it is shown in.
        pub color: Option<String> = "color" as LenientOptional,
        /// The id of the item in the category.
        pub item_id: Option<String> = "itemId" as LenientOptional,
        /// The name of that item.
        pub item_name: Option<String> = "itemName" as LenientOptional,
    }
}

wagate_client::union! {
    /// An attendance that ended, with `endTime`, or began.
    ///
    /// Documented in
    /// [update-webhook-ReceiveMessage](https://plug-chat-docs.vercel.app/webhooks/update-webhook-ReceiveMessage).
    pub enum AttendanceEvent by keys {
        /// An attendance that ended.
        FinishAttendance(Box<FinishAttendance>) when ["endTime"],
        /// An attendance that began.
        StartAttendance(Box<StartAttendance>) when ["startTime"],
    }
}

wagate_client::record! {
    /// What a program answers to a `ButtonCall`; null where nothing is to happen but a sign that the call went well.
    pub struct ButtonAnswer: Default, Request {
        /// A text that is sent to the chat.
        pub message: Option<String> = "message" as Optional set(impl Into<String>),
        /// A text or HTML that is shown to the operator; it may use CSS and the classes of Tailwind.
        pub modal: Option<String> = "modal" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// A button of the desk was pressed: what is known of the contact whose chat was open. A button of the kind GET has
    /// the same in the query of the address.
    ///
    /// Documented in
    /// [update-webhook-ReceiveMessage](https://plug-chat-docs.vercel.app/webhooks/update-webhook-ReceiveMessage).
    pub struct ButtonCall {
        /// The contact's number, digits only with country code.
        pub phone: String = "phone" as LenientRequired,
        /// The fields that `createGenericField` sets.
        pub generic_fields: Vec<ButtonField> = "genericFields" as Required,
        /// The contact's name.
        pub name: Option<String> = "name" as LenientOptional,
        /// The contact's email address.
        pub email: Option<String> = "email" as LenientOptional,
        /// The contact's town.
        pub city: Option<String> = "city" as LenientOptional,
        /// What was noted about the contact.
        pub observation: Option<String> = "observation" as LenientOptional,
    }
}

wagate_client::record! {
    /// A custom field of a contact.
    ///
    /// Documented in
    /// [update-webhook-ReceiveMessage](https://plug-chat-docs.vercel.app/webhooks/update-webhook-ReceiveMessage).
    pub struct ButtonField: Default {
        /// What the field is called.
        pub name: Option<String> = "name" as LenientOptional,
        /// What it says.
        pub value: Option<String> = "value" as LenientOptional,
    }
}

wagate_client::tagged! {
    /// What happened to a message or to the instance, told apart by `type`.
    ///
    /// Documented in
    /// [update-webhook-ReceiveMessage](https://plug-chat-docs.vercel.app/webhooks/update-webhook-ReceiveMessage).
    pub enum Callback by "type" {
        /// `ReceivedCallback`: A message came.
        ReceivedCallback(Box<ReceivedCallback>) = "ReceivedCallback",
        /// `DeliveryCallback`: A message was given to WhatsApp.
        DeliveryCallback(Box<DeliveryCallback>) = "DeliveryCallback",
        /// `MessageStatusCallback`: Messages got further.
        MessageStatusCallback(Box<MessageStatusCallback>) = "MessageStatusCallback",
        /// `DisconnectedCallback`: The instance lost its connection to WhatsApp.
        DisconnectedCallback(Box<DisconnectedCallback>) = "DisconnectedCallback",
    }
}

wagate_client::record! {
    /// A message left the queue and was given to WhatsApp.
    ///
    /// Documented in
    /// [update-webhook-sending-mesage](https://plug-chat-docs.vercel.app/webhooks/update-webhook-sending-mesage).
    pub struct DeliveryCallback {
        /// What happened.
        pub type_: String = "type" as LenientRequired,
        /// The instance that tells it.
        pub instance_id: Option<String> = "instanceId" as LenientOptional,
        /// The chat that the message is for.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// The id that the service gave the message.
        pub zaap_id: Option<String> = "zaapId" as LenientOptional,
        /// The id of the message in WhatsApp.
        pub message_id: Option<String> = "messageId" as LenientOptional,
        /// Why the message was not given to WhatsApp, in words; missing if it was.
        pub error: Option<String> = "error" as LenientOptional,
    }
}

wagate_client::record! {
    /// The instance lost its connection to WhatsApp.
    ///
    /// Documented in
    /// [update-webook-WhenDisconnecting](https://plug-chat-docs.vercel.app/webhooks/update-webook-WhenDisconnecting).
    pub struct DisconnectedCallback {
        /// What happened.
        pub type_: String = "type" as LenientRequired,
        /// The instance that tells it.
        pub instance_id: Option<String> = "instanceId" as LenientOptional,
        /// Whether the instance is without a connection.
        pub disconnected: Option<bool> = "disconnected" as LenientOptional,
        /// What happened, in words.
        pub error: Option<String> = "error" as LenientOptional,
        /// When it happened, as UNIX time; in seconds in the examples, unlike in the other payloads.
        pub momment: Option<i64> = "momment" as LenientOptional,
    }
}

wagate_client::record! {
    /// An attendance that ended.
    ///
    /// Documented in
    /// [update-webhook-ReceiveMessage](https://plug-chat-docs.vercel.app/webhooks/update-webhook-ReceiveMessage).
    pub struct FinishAttendance {
        /// The number of the attendance.
        pub attendance_number: Option<i64> = "attendanceNumber" as LenientOptional,
        /// How it stands; `FINISH`.
        pub status: Option<String> = "status" as LenientOptional,
        /// Whom it is with.
        pub customer: Option<Customer> = "customer" as Optional,
        /// The name of the department.
        pub departament: Option<String> = "departament" as LenientOptional,
        /// When the customer asked for it, in milliseconds since 1970 (UTC).
        pub request_time: Option<i64> = "requestTime" as LenientOptional,
        /// When it began, in milliseconds since 1970 (UTC).
        pub start_time: Option<i64> = "startTime" as LenientOptional,
        /// When it ended, in milliseconds since 1970 (UTC).
        pub end_time: i64 = "endTime" as LenientRequired,
        /// The name of the operator who ended it.
        pub finish_by: Option<String> = "finishBy" as LenientOptional,
        /// What the operator wrote about it.
        pub operator_report: Option<String> = "operatorReport" | "operatorReport " as LenientOptional,
        /// What the customer wrote about it.
        pub rating_observation: Option<String> = "ratingObservation" as LenientOptional,
        /// What it was about.
        pub attendance_category: Option<AttendanceCategory> = "attendanceCategory" as Optional,
        /// What it was about, where the account has lists of categories.
        pub attendance_categories: Vec<AttendanceCategoryItem> = "attendanceCategories" as List,
    }
}

wagate_client::open_enum! {
    /// How far a message got: sent, received, read, read by somebody who tells nobody so, or played.
    ///
    /// Documented in
    /// [update-webhook-MessageStatus](https://plug-chat-docs.vercel.app/webhooks/update-webhook-MessageStatus).
    pub enum MessageStatus {
        /// `SENT`.
        Sent = "SENT",
        /// `RECEIVED`.
        Received = "RECEIVED",
        /// `READ`.
        Read = "READ",
        /// `READ-SELF`.
        ReadSelf = "READ-SELF",
        /// `PLAYED`.
        Played = "PLAYED",
    }
}

wagate_client::record! {
    /// Messages got further.
    ///
    /// Documented in
    /// [update-webhook-MessageStatus](https://plug-chat-docs.vercel.app/webhooks/update-webhook-MessageStatus).
    pub struct MessageStatusCallback {
        /// What happened.
        pub type_: String = "type" as LenientRequired,
        /// The instance that tells it.
        pub instance_id: Option<String> = "instanceId" as LenientOptional,
        /// How far they got.
        pub status: Option<MessageStatus> = "status" as Optional,
        /// The ids of the messages in WhatsApp.
        pub ids: Vec<String> = "ids" | "id" as LenientList,
        /// When it happened, as UNIX time in milliseconds.
        pub momment: Option<i64> = "momment" as LenientOptional,
        /// The device that it happened on; 0 is the phone.
        pub phone_device: Option<i64> = "phoneDevice" as LenientOptional,
        /// The chat of the messages.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// Whether the chat is a group.
        pub is_group: Option<bool> = "isGroup" as LenientOptional,
    }
}

wagate_client::record! {
    /// A message that came, or that the account sent itself. Addresses of files work for 30 days.
    ///
    /// Documented in
    /// [update-webhook-ReceiveMessage](https://plug-chat-docs.vercel.app/webhooks/update-webhook-ReceiveMessage).
    pub struct ReceivedCallback {
        /// What happened.
        pub type_: String = "type" as LenientRequired,
        /// The instance that tells it.
        pub instance_id: Option<String> = "instanceId" as LenientOptional,
        /// The id of the message in WhatsApp.
        pub message_id: Option<String> = "messageId" as LenientOptional,
        /// The chat: the number of a person, or the id of a group, a channel or a broadcast list.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// Whether the account itself sent it. Such messages come only where `notifySentByMe` is set.
        pub from_me: Option<bool> = "fromMe" as LenientOptional,
        /// When it was sent, as UNIX time in milliseconds.
        pub momment: Option<i64> = "momment" as LenientOptional,
        /// How far the message has got; `RECEIVED`, for example.
        pub status: Option<String> = "status" as LenientOptional,
        /// The name of the chat or of the contact.
        pub chat_name: Option<String> = "chatName" as LenientOptional,
        /// The name that the sender goes by.
        pub sender_name: Option<String> = "senderName" as LenientOptional,
        /// The linked id of the sender, `81896604192873@lid`.
        pub sender_lid: Option<String> = "senderLid" as LenientOptional,
        /// The address of the sender's picture.
        pub sender_photo: Option<String> = "senderPhoto" as LenientOptional,
        /// The address of the chat's picture.
        pub photo: Option<String> = "photo" as LenientOptional,
        /// The number of the account.
        pub connected_phone: Option<String> = "connectedPhone" as LenientOptional,
        /// The number of the member who sent it; in groups.
        pub participant_phone: Option<String> = "participantPhone" as LenientOptional,
        /// The linked id of the member who sent it; in groups.
        pub participant_lid: Option<String> = "participantLid" as LenientOptional,
        /// Whether the chat is a group.
        pub is_group: Option<bool> = "isGroup" as LenientOptional,
        /// Whether the chat is a channel.
        pub is_newsletter: Option<bool> = "isNewsletter" as LenientOptional,
        /// Whether the message replies to a status.
        pub is_status_reply: Option<bool> = "isStatusReply" as LenientOptional,
        /// Whether the message is an edited one.
        pub is_edit: Option<bool> = "isEdit" as LenientOptional,
        /// Whether the message went to a broadcast list.
        pub broadcast: Option<bool> = "broadcast" as LenientOptional,
        /// Whether the message was forwarded.
        pub forwarded: Option<bool> = "forwarded" as LenientOptional,
        /// Whether WhatsApp shows that it waits for the message: the phone has not delivered its content yet.
        pub waiting_message: Option<bool> = "waitingMessage" as LenientOptional,
        /// The id of the message that this one replies to.
        pub reference_message_id: Option<String> = "referenceMessageId" as LenientOptional,
        /// The part that it holds, told by its key.
        pub content: Option<ReceivedCallbackContent> = "text" | "image" | "audio" | "video" | "document" | "contact"
            | "location" | "sticker" | "buttonsResponseMessage" | "listResponseMessage" as Parts,
    }
}

wagate_client::parts! {
    /// What a [`ReceivedCallback`] holds: one of these, told by its key.
    pub enum ReceivedCallbackContent {
        /// A text.
        Text(Box<TextContent>) = "text",
        /// A picture.
        Image(Box<ImageContent>) = "image",
        /// A recording or a voice message.
        Audio(Box<AudioContent>) = "audio",
        /// A video.
        Video(Box<VideoContent>) = "video",
        /// A file.
        Document(Box<DocumentContent>) = "document",
        /// A contact.
        Contact(Box<ContactContent>) = "contact",
        /// A place.
        Location(Box<LocationContent>) = "location",
        /// A sticker.
        Sticker(Box<StickerContent>) = "sticker",
        /// Somebody pressed a button of `sendButtonList`.
        ButtonsResponseMessage(Box<ButtonsResponseContent>) = "buttonsResponseMessage",
        /// Somebody chose a row of `sendOptionList`.
        ListResponseMessage(Box<ListResponseContent>) = "listResponseMessage",
    }
}

wagate_client::record! {
    /// An attendance that began.
    ///
    /// Documented in
    /// [update-webhook-ReceiveMessage](https://plug-chat-docs.vercel.app/webhooks/update-webhook-ReceiveMessage).
    pub struct StartAttendance {
        /// The number of the attendance.
        pub attendance_number: Option<i64> = "attendanceNumber" as LenientOptional,
        /// How it stands; `PROGRESS`.
        pub status: Option<String> = "status" as LenientOptional,
        /// Whom it is with.
        pub customer: Option<Customer> = "customer" as Optional,
        /// The name of the department.
        pub departament: Option<String> = "departament" as LenientOptional,
        /// The name of the operator.
        pub operator: Option<String> = "operator" as LenientOptional,
        /// A time shortly before or after the beginning, in milliseconds since 1970 (UTC); the page does not say which.
        pub momment: Option<i64> = "momment" as LenientOptional,
        /// When it began, in milliseconds since 1970 (UTC).
        pub start_time: i64 = "startTime" as LenientRequired,
    }
}

wagate_client::record! {
    /// Where the service posts what happens. An address is an `https` one.
    ///
    /// Documented in [update-webhooks](https://plug-chat-docs.vercel.app/webhooks/update-webhooks).
    pub struct UpdateWebhooksRequest: Default, Request {
        /// Where the service tells of an attendance that has ended.
        pub finish_attendance: Option<String> = "finishAttendance" as Optional set(impl Into<String>),
        /// Where the service tells of an attendance that begins.
        pub start_attendance: Option<String> = "startAttendance" as Optional set(impl Into<String>),
        /// Where the service tells of a message that came.
        pub receive_message: Option<String> = "receiveMessage" as Optional set(impl Into<String>),
        /// Where the service tells of a message that was sent.
        pub sending_message: Option<String> = "sendingMessage" as Optional set(impl Into<String>),
        /// Where the service tells of a message that could not be delivered.
        pub message_delivery_error: Option<String> = "messageDeliveryError" as Optional set(impl Into<String>),
        /// Where the service tells of a message that got further.
        pub message_status: Option<String> = "messageStatus" as Optional set(impl Into<String>),
        /// Where the service tells of the loss of the connection to WhatsApp.
        pub when_disconnecting: Option<String> = "whenDisconnecting" as Optional set(impl Into<String>),
        /// One address for all events, in place of the others.
        pub value: Option<String> = "value" as LenientOptional set(impl Into<String>),
        /// Whether `ReceivedCallback` also tells of messages that the account itself sent.
        pub notify_sent_by_me: Option<bool> = "notifySentByMe" as Optional set(bool),
    }
}

wagate_client::union! {
    /// What the service posts; its keys tell which it is. Each event goes to the address that was set for it, a button to
    /// its own.
    ///
    /// Documented in
    /// [update-webhook-ReceiveMessage](https://plug-chat-docs.vercel.app/webhooks/update-webhook-ReceiveMessage).
    pub enum Webhook by keys {
        /// What happened to a message or to the instance, told apart by `type`.
        Callback(Box<Callback>) when ["type"],
        /// An attendance that began or ended, and the messages of the chat.
        AttendanceCallback(Box<AttendanceCallback>) when ["attendance"],
        /// A button of the desk was pressed: what is known of the contact whose chat was open. A button of the kind GET has
        /// the same in the query of the address.
        ButtonCall(Box<ButtonCall>) when ["phone", "genericFields"],
    }
}

wagate_client::any_answer! {
    /// What `updateWebhooks` answers, of which the documentation shows nothing.
    pub struct UpdateWebhooksAnswer
}
