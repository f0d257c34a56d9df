// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: types of the section `webhooks`.

use serde_json::{Map, Value};

wagate_client::record! {
    /// An invitation to become an admin of a channel.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct AdminInviteContent: Default {
        /// The channel.
        pub newsletter_id: Option<String> = "newsletterId" as LenientOptional,
        /// Its name.
        pub newsletter_name: Option<String> = "newsletterName" as LenientOptional,
        /// The text of the invitation.
        pub text: Option<String> = "text" as LenientOptional,
        /// When it expires, as UNIX time in seconds.
        pub invite_expiration: Option<i64> = "inviteExpiration" as LenientOptional,
    }
}

wagate_client::record! {
    /// A recording.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct AudioContent: Default {
        /// The address of the recording.
        pub audio_url: Option<String> = "audioUrl" as LenientOptional,
        /// Its media type; `audio/ogg; codecs=opus`, for example.
        pub mime_type: Option<String> = "mimeType" as LenientOptional,
        /// How long it is.
        pub seconds: Option<i64> = "seconds" as LenientOptional,
        /// Whether it is a voice message.
        pub ptt: Option<bool> = "ptt" as LenientOptional,
        /// Whether it can be listened to once only.
        pub view_once: Option<bool> = "viewOnce" as LenientOptional,
    }
}

wagate_client::record! {
    /// A message with buttons.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct ButtonsContent: Default {
        /// The text.
        pub message: Option<String> = "message" as LenientOptional,
        /// The address of the picture above it.
        pub image_url: Option<String> = "imageUrl" as LenientOptional,
        /// The address of the video above it.
        pub video_url: Option<String> = "videoUrl" as LenientOptional,
        /// The buttons.
        pub buttons: Vec<ReceivedButton> = "buttons" as List,
    }
}

wagate_client::record! {
    /// A button that was pressed.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct ButtonsResponseContent: Default {
        /// The id that the button was given.
        pub button_id: Option<String> = "buttonId" as LenientOptional,
        /// The text on it.
        pub message: Option<String> = "message" as LenientOptional,
    }
}

wagate_client::tagged! {
    /// What the gateway posts, told apart by `type`. Each kind goes to the address that was set for it.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub enum Callback by "type" {
        /// `ReceivedCallback`: A message or something else came.
        ReceivedCallback(Box<ReceivedCallback>) = "ReceivedCallback" | "ReceivedCallBack",
        /// `DeliveryCallback`: A message was sent, or could not be.
        DeliveryCallback(Box<DeliveryCallback>) = "DeliveryCallback",
        /// `MessageStatusCallback`: Messages were sent, received, read or played.
        MessageStatusCallback(Box<MessageStatusCallback>) = "MessageStatusCallback",
        /// `PresenceChatCallback`: Somebody types, records, comes or goes.
        PresenceChatCallback(Box<PresenceChatCallback>) = "PresenceChatCallback",
        /// `ConnectedCallback`: The instance was linked to an account.
        ConnectedCallback(Box<ConnectedCallback>) = "ConnectedCallback",
        /// `DisconnectedCallback`: The instance lost its account.
        DisconnectedCallback(Box<DisconnectedCallback>) = "DisconnectedCallback",
        /// `ProxyCallback`: The instance gave up its proxy.
        ProxyCallback(Box<ProxyCallback>) = "ProxyCallback",
    }
}

wagate_client::open_enum! {
    /// A kind of callbacks that is kept back.
    ///
    /// Documented in [update-filters](https://developer.z-api.io/en/webhooks/update-filters).
    pub enum CallbackTypeFilter {
        /// `FILTER_RECEIVED_CALLBACK`.
        FilterReceivedCallback = "FILTER_RECEIVED_CALLBACK",
        /// `FILTER_DELIVERY_CALLBACK`.
        FilterDeliveryCallback = "FILTER_DELIVERY_CALLBACK",
        /// `FILTER_CONNECTED_CALLBACK`.
        FilterConnectedCallback = "FILTER_CONNECTED_CALLBACK",
        /// `FILTER_DISCONNECTED_CALLBACK`.
        FilterDisconnectedCallback = "FILTER_DISCONNECTED_CALLBACK",
        /// `FILTER_PRESENCE_CHAT_CALLBACK`.
        FilterPresenceChatCallback = "FILTER_PRESENCE_CHAT_CALLBACK",
        /// `FILTER_MESSAGE_STATUS_CALLBACK`.
        FilterMessageStatusCallback = "FILTER_MESSAGE_STATUS_CALLBACK",
    }
}

wagate_client::record! {
    /// Cards beside each other.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct CarouselContent: Default {
        /// The text above the cards.
        pub text: Option<String> = "text" as LenientOptional,
        /// The cards.
        pub cards: Vec<CarouselContentCard> = "cards" as List,
    }
}

wagate_client::record! {
    /// A card of a carousel.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct CarouselContentCard: Default {
        /// The picture above the text.
        pub header: Option<TemplateHeader> = "header" as Optional,
        /// The text.
        pub message: Option<String> = "message" as LenientOptional,
        /// The small text below.
        pub footer: Option<String> = "footer" as LenientOptional,
        /// The title.
        pub title: Option<String> = "title" as LenientOptional,
        /// The buttons.
        pub hydrated_buttons: Vec<TemplateButton> = "hydratedButtons" as List,
    }
}

wagate_client::record! {
    /// A label that a chat got or lost.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct ChatLabelChange {
        /// The id of the label.
        pub label: String = "label" as LenientRequired,
        /// The chat.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// Whether the chat has the label now.
        pub assigned: Option<bool> = "assigned" as LenientOptional,
    }
}

wagate_client::open_enum! {
    /// What somebody does in a chat. `PAUSED` follows on `COMPOSING` and `RECORDING`.
    ///
    /// Documented in [on-chat-presence-examples](https://developer.z-api.io/en/webhooks/on-chat-presence-examples).
    pub enum ChatPresence {
        /// `UNAVAILABLE`.
        Unavailable = "UNAVAILABLE",
        /// `AVAILABLE`.
        Available = "AVAILABLE",
        /// `COMPOSING`.
        Composing = "COMPOSING",
        /// `PAUSED`.
        Paused = "PAUSED",
        /// `RECORDING`.
        Recording = "RECORDING",
    }
}

wagate_client::record! {
    /// The instance was linked to an account, or came back to it.
    ///
    /// Documented in [on-webhook-connected](https://developer.z-api.io/en/webhooks/on-webhook-connected).
    pub struct ConnectedCallback {
        /// What happened.
        pub type_: String = "type" as LenientRequired,
        /// The instance that tells it.
        pub instance_id: Option<String> = "instanceId" as LenientOptional,
        /// Whether it is linked.
        pub connected: Option<bool> = "connected" as LenientOptional,
        /// The number of the account.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// When it happened; the page states no unit.
        pub momment: Option<i64> = "momment" as LenientOptional,
    }
}

wagate_client::record! {
    /// A contact.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct ContactContent: Default {
        /// The name.
        pub display_name: Option<String> = "displayName" as LenientOptional,
        /// The contact as a vCard.
        pub v_card: Option<String> = "vCard" as LenientOptional,
        /// Its numbers.
        pub phones: Vec<String> = "phones" as LenientList,
    }
}

wagate_client::record! {
    /// A message left the queue: it was given to WhatsApp, or, with `error`, it was not.
    ///
    /// Documented in [on-message-send-examples](https://developer.z-api.io/en/webhooks/on-message-send-examples).
    pub struct DeliveryCallback {
        /// What happened.
        pub type_: String = "type" as LenientRequired,
        /// The instance that tells it.
        pub instance_id: Option<String> = "instanceId" as LenientOptional,
        /// The chat that the message is for.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// The id that the gateway gave the message.
        pub zaap_id: Option<String> = "zaapId" as LenientOptional,
        /// The id of the message in WhatsApp.
        pub message_id: Option<String> = "messageId" as LenientOptional,
        /// When it happened, as UNIX time in milliseconds.
        pub momment: Option<i64> = "momment" as LenientOptional,
        /// Why the message was not sent, in English; `Phone number does not exist`, for example. Missing if it was sent. The
        /// page lists the texts.
        pub error: Option<String> = "error" as LenientOptional,
        /// Comes with `The message was not sent due to a likely shadow ban` only.
        pub error_code: Option<DeliveryErrorCode> = "errorCode" as Optional,
    }
}

wagate_client::open_enum! {
    /// Why a message was not sent, as a code: `SHADOW_BAN` where WhatsApp keeps back what the account sends for a time.
    ///
    /// Documented in [on-message-send-examples](https://developer.z-api.io/en/webhooks/on-message-send-examples).
    pub enum DeliveryErrorCode {
        /// `SHADOW_BAN`.
        ShadowBan = "SHADOW_BAN",
    }
}

wagate_client::record! {
    /// The instance lost its account.
    ///
    /// Documented in [on-whatsapp-disconnected](https://developer.z-api.io/en/webhooks/on-whatsapp-disconnected).
    pub struct DisconnectedCallback {
        /// What happened.
        pub type_: String = "type" as LenientRequired,
        /// The instance that tells it.
        pub instance_id: Option<String> = "instanceId" as LenientOptional,
        /// Whether it is unlinked.
        pub disconnected: Option<bool> = "disconnected" as LenientOptional,
        /// When it happened; the page states no unit, and its example is UNIX time in seconds.
        pub momment: Option<i64> = "momment" as LenientOptional,
        /// Why, in English; `Device has been disconnected`, for example.
        pub error: Option<String> = "error" as LenientOptional,
    }
}

wagate_client::record! {
    /// A file.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct DocumentContent: Default {
        /// The address of the file.
        pub document_url: Option<String> = "documentUrl" as LenientOptional,
        /// Its media type; `application/pdf`, for example.
        pub mime_type: Option<String> = "mimeType" as LenientOptional,
        /// Its name.
        pub file_name: Option<String> = "fileName" as LenientOptional,
        /// Its title.
        pub title: Option<String> = "title" as LenientOptional,
        /// The text below it; in templates.
        pub caption: Option<String> = "caption" as LenientOptional,
        /// The number of its pages.
        pub page_count: Option<i64> = "pageCount" as LenientOptional,
        /// The address of a small preview.
        pub thumbnail_url: Option<String> = "thumbnailUrl" as LenientOptional,
    }
}

wagate_client::record! {
    /// An event in a group.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct EventContent: Default {
        /// Its name.
        pub name: Option<String> = "name" as LenientOptional,
        /// Its description.
        pub description: Option<String> = "description" as LenientOptional,
        /// Whether it was called off.
        pub canceled: Option<bool> = "canceled" as LenientOptional,
        /// The address of the call that belongs to it.
        pub join_link: Option<String> = "joinLink" as LenientOptional,
        /// When it begins, as UNIX time in seconds.
        pub schedule_time: Option<i64> = "scheduleTime" as LenientOptional,
        /// Where it is.
        pub location: Option<Map<String, Value>> = "location" as Optional,
    }
}

wagate_client::record! {
    /// An answer to an event.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct EventResponseContent: Default {
        /// The answer; `GOING`, for example.
        pub response: Option<String> = "response" as LenientOptional,
        /// The number of who answered.
        pub response_from: Option<String> = "responseFrom" as LenientOptional,
        /// When, as UNIX time in milliseconds.
        pub time: Option<i64> = "time" as LenientOptional,
        /// The message with the event.
        pub referenced_message: Option<ReferencedMessage> = "referencedMessage" as Optional,
    }
}

wagate_client::record! {
    /// The ad that somebody came from.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct ExternalAdReply: Default {
        /// Its title.
        pub title: Option<String> = "title" as LenientOptional,
        /// Its text.
        pub body: Option<String> = "body" as LenientOptional,
        /// What it shows, as a number of WhatsApp.
        pub media_type: Option<i64> = "mediaType" as LenientOptional,
        /// The address of a small picture.
        pub thumbnail_url: Option<String> = "thumbnailUrl" as LenientOptional,
        /// What it is; `ad`.
        pub source_type: Option<String> = "sourceType" as LenientOptional,
        /// Its id.
        pub source_id: Option<String> = "sourceId" as LenientOptional,
        /// Its address.
        pub source_url: Option<String> = "sourceUrl" as LenientOptional,
        /// The id of the click, for the interface for conversions.
        pub ctwa_clid: Option<String> = "ctwaClid" as LenientOptional,
        /// Whether it answers by itself.
        pub contains_auto_reply: Option<bool> = "containsAutoReply" as LenientOptional,
        /// Whether the picture is shown large.
        pub render_larger_thumbnail: Option<bool> = "renderLargerThumbnail" as LenientOptional,
        /// Whether it is shown as an ad.
        pub show_ad_attribution: Option<bool> = "showAdAttribution" as LenientOptional,
    }
}

wagate_client::record! {
    /// A picture.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct ImageContent: Default {
        /// The address of the picture.
        pub image_url: Option<String> = "imageUrl" as LenientOptional,
        /// The address of a small preview.
        pub thumbnail_url: Option<String> = "thumbnailUrl" as LenientOptional,
        /// The text below the picture.
        pub caption: Option<String> = "caption" as LenientOptional,
        /// Its media type; `image/jpeg`, for example.
        pub mime_type: Option<String> = "mimeType" | "mimetype" as LenientOptional,
        /// Its width in pixels.
        pub width: Option<i64> = "width" as LenientOptional,
        /// Its height in pixels.
        pub height: Option<i64> = "height" as LenientOptional,
        /// Whether it can be seen once only.
        pub view_once: Option<bool> = "viewOnce" as LenientOptional,
        /// Why the gateway could not load the picture; null if it could.
        pub download_error: Option<String> = "downloadError" as LenientOptional,
    }
}

wagate_client::record! {
    /// A row of a list that was chosen.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct ListResponseContent: Default {
        /// The description of the row.
        pub message: Option<String> = "message" as LenientOptional,
        /// The title of the row.
        pub title: Option<String> = "title" as LenientOptional,
        /// The id that the row was given.
        pub selected_row_id: Option<String> = "selectedRowId" as LenientOptional,
    }
}

wagate_client::record! {
    /// A place.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct LocationContent: Default {
        /// Its latitude in degrees.
        pub latitude: Option<f64> = "latitude" as LenientOptional,
        /// Its longitude in degrees.
        pub longitude: Option<f64> = "longitude" as LenientOptional,
        /// Its name.
        pub name: Option<String> = "name" as LenientOptional,
        /// Its address.
        pub address: Option<String> = "address" as LenientOptional,
        /// The address of a page about it.
        pub url: Option<String> = "url" as LenientOptional,
        /// The address of a picture of the map.
        pub thumbnail_url: Option<String> = "thumbnailUrl" as LenientOptional,
    }
}

wagate_client::open_enum! {
    /// How somebody asks to join a group: by its link, or on the word of a member who is no admin.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub enum MembershipRequestMethod {
        /// `invite_link`.
        InviteLink = "invite_link",
        /// `non_admin_add`.
        NonAdminAdd = "non_admin_add",
    }
}

wagate_client::open_enum! {
    /// Messages that are kept back: those of groups or of people, or those of a kind.
    ///
    /// Documented in [update-filters](https://developer.z-api.io/en/webhooks/update-filters).
    pub enum MessageFilter {
        /// `FILTER_FROM_GROUP`.
        FilterFromGroup = "FILTER_FROM_GROUP",
        /// `FILTER_FROM_PRIVATE_CHAT`.
        FilterFromPrivateChat = "FILTER_FROM_PRIVATE_CHAT",
        /// `FILTER_TEXT_MESSAGE`.
        FilterTextMessage = "FILTER_TEXT_MESSAGE",
        /// `FILTER_IMAGE_MESSAGE`.
        FilterImageMessage = "FILTER_IMAGE_MESSAGE",
        /// `FILTER_VIDEO_MESSAGE`.
        FilterVideoMessage = "FILTER_VIDEO_MESSAGE",
        /// `FILTER_AUDIO_MESSAGE`.
        FilterAudioMessage = "FILTER_AUDIO_MESSAGE",
        /// `FILTER_DOCUMENT_MESSAGE`.
        FilterDocumentMessage = "FILTER_DOCUMENT_MESSAGE",
    }
}

wagate_client::open_enum! {
    /// How far messages got: `RECEIVED` by the phone, `READ` by the other side, `READ_BY_ME` by the account, `PLAYED` for
    /// what is listened to.
    ///
    /// Documented in
    /// [on-whatsapp-message-status-changes](https://developer.z-api.io/en/webhooks/on-whatsapp-message-status-changes).
    pub enum MessageStatus {
        /// `SENT`.
        Sent = "SENT",
        /// `RECEIVED`.
        Received = "RECEIVED",
        /// `READ`.
        Read = "READ",
        /// `READ_BY_ME`.
        ReadByMe = "READ_BY_ME",
        /// `PLAYED`.
        Played = "PLAYED",
    }
}

wagate_client::record! {
    /// Messages got further.
    ///
    /// Documented in
    /// [on-whatsapp-message-status-changes](https://developer.z-api.io/en/webhooks/on-whatsapp-message-status-changes).
    pub struct MessageStatusCallback {
        /// What happened.
        pub type_: String = "type" as LenientRequired,
        /// The instance that tells it.
        pub instance_id: Option<String> = "instanceId" as LenientOptional,
        /// How far they got.
        pub status: Option<MessageStatus> = "status" as Optional,
        /// The ids of the messages.
        pub ids: Vec<String> = "ids" as LenientList,
        /// When it happened, as UNIX time in milliseconds.
        pub momment: Option<i64> = "momment" as LenientOptional,
        /// The chat.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// The device that it happened on; 0 is the phone.
        pub phone_device: Option<i64> = "phoneDevice" as LenientOptional,
        /// Whether the chat is a group.
        pub is_group: Option<bool> = "isGroup" as LenientOptional,
    }
}

wagate_client::open_enum! {
    /// What happened, where it was no message: in a group (`GROUP_…`, `MEMBERSHIP_APPROVAL_REQUEST`,
    /// `REVOKED_MEMBERSHIP_REQUESTS`), with a call (`CALL_…`), in a channel (`NEWSLETTER_…`), to the account
    /// (`PROFILE_…`), to labels or a payment. `GROUP_PARTICIPANT_INVITE` is somebody who joined by the link, `REVOKE` a
    /// message that was deleted, `BLUE_MSG_…` whether a business is verified, `BIZ_MOVE_TO_CONSUMER_APP` that it became a
    /// plain account, `WA_OLD_REGISTRATION` that somebody asked for a code to register the number, `E2E_ENCRYPTED` and
    /// `CIPHERTEXT` a remark about encryption. Where the function for calls is booked, a missed call is `CALL_MISSED`, and
    /// `CALL_ACCEPTED`, `CALL_STARTED` and `CALL_ENDED` come too; elsewhere it is `CALL_MISSED_VOICE` or
    /// `CALL_MISSED_VIDEO`.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub enum NotificationKind {
        /// `MEMBERSHIP_APPROVAL_REQUEST`.
        MembershipApprovalRequest = "MEMBERSHIP_APPROVAL_REQUEST",
        /// `REVOKED_MEMBERSHIP_REQUESTS`.
        RevokedMembershipRequests = "REVOKED_MEMBERSHIP_REQUESTS",
        /// `GROUP_CREATE`.
        GroupCreate = "GROUP_CREATE",
        /// `GROUP_CHANGE_SUBJECT`.
        GroupChangeSubject = "GROUP_CHANGE_SUBJECT",
        /// `GROUP_CHANGE_DESCRIPTION`.
        GroupChangeDescription = "GROUP_CHANGE_DESCRIPTION",
        /// `GROUP_CHANGE_ICON`.
        GroupChangeIcon = "GROUP_CHANGE_ICON",
        /// `GROUP_PARTICIPANT_ADD`.
        GroupParticipantAdd = "GROUP_PARTICIPANT_ADD",
        /// `GROUP_PARTICIPANT_INVITE`.
        GroupParticipantInvite = "GROUP_PARTICIPANT_INVITE",
        /// `GROUP_PARTICIPANT_LEAVE`.
        GroupParticipantLeave = "GROUP_PARTICIPANT_LEAVE",
        /// `GROUP_PARTICIPANT_REMOVE`.
        GroupParticipantRemove = "GROUP_PARTICIPANT_REMOVE",
        /// `GROUP_PARTICIPANT_PROMOTE`.
        GroupParticipantPromote = "GROUP_PARTICIPANT_PROMOTE",
        /// `GROUP_PARTICIPANT_DEMOTE`.
        GroupParticipantDemote = "GROUP_PARTICIPANT_DEMOTE",
        /// `GROUP_MEMBER_LINK_PROPERTY_UPDATE`.
        GroupMemberLinkPropertyUpdate = "GROUP_MEMBER_LINK_PROPERTY_UPDATE",
        /// `CALL_RECEIVED`.
        CallReceived = "CALL_RECEIVED",
        /// `CALL_VOICE`.
        CallVoice = "CALL_VOICE",
        /// `CALL_ACCEPTED`.
        CallAccepted = "CALL_ACCEPTED",
        /// `CALL_STARTED`.
        CallStarted = "CALL_STARTED",
        /// `CALL_ENDED`.
        CallEnded = "CALL_ENDED",
        /// `CALL_MISSED`.
        CallMissed = "CALL_MISSED",
        /// `CALL_MISSED_VOICE`.
        CallMissedVoice = "CALL_MISSED_VOICE",
        /// `CALL_MISSED_VIDEO`.
        CallMissedVideo = "CALL_MISSED_VIDEO",
        /// `NEWSLETTER_ADMIN_PROMOTE`.
        NewsletterAdminPromote = "NEWSLETTER_ADMIN_PROMOTE",
        /// `NEWSLETTER_ADMIN_DEMOTE`.
        NewsletterAdminDemote = "NEWSLETTER_ADMIN_DEMOTE",
        /// `PROFILE_NAME_UPDATED`.
        ProfileNameUpdated = "PROFILE_NAME_UPDATED",
        /// `PROFILE_PICTURE_UPDATED`.
        ProfilePictureUpdated = "PROFILE_PICTURE_UPDATED",
        /// `CHAT_LABEL_ASSOCIATION`.
        ChatLabelAssociation = "CHAT_LABEL_ASSOCIATION",
        /// `PAYMENT_ACTION_REQUEST_DECLINED`.
        PaymentActionRequestDeclined = "PAYMENT_ACTION_REQUEST_DECLINED",
        /// `E2E_ENCRYPTED`.
        E2eEncrypted = "E2E_ENCRYPTED",
        /// `CIPHERTEXT`.
        Ciphertext = "CIPHERTEXT",
        /// `BLUE_MSG_SELF_PREMISE_UNVERIFIED`.
        BlueMsgSelfPremiseUnverified = "BLUE_MSG_SELF_PREMISE_UNVERIFIED",
        /// `BLUE_MSG_SELF_PREMISE_VERIFIED`.
        BlueMsgSelfPremiseVerified = "BLUE_MSG_SELF_PREMISE_VERIFIED",
        /// `BIZ_MOVE_TO_CONSUMER_APP`.
        BizMoveToConsumerApp = "BIZ_MOVE_TO_CONSUMER_APP",
        /// `REVOKE`.
        Revoke = "REVOKE",
        /// `WA_OLD_REGISTRATION`.
        WaOldRegistration = "WA_OLD_REGISTRATION",
    }
}

wagate_client::union! {
    /// A detail of a notification; a text, or with `CHAT_LABEL_ASSOCIATION` an object.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub enum NotificationParameter by keys {
        /// A label that a chat got or lost.
        ChatLabelChange(Box<ChatLabelChange>) when ["label"],
        /// A plain text.
        Text(String),
    }
}

wagate_client::record! {
    /// Whether messages of the account itself are told.
    ///
    /// Documented in [update-notify-sent-by-me](https://developer.z-api.io/en/webhooks/update-notify-sent-by-me).
    pub struct NotifySentByMeRequest: Request {
        /// True to be told of them.
        pub notify_sent_by_me: bool = "notifySentByMe" as Required new(bool),
    }
}

wagate_client::record! {
    /// An order from a catalog.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct OrderContent: Default {
        /// Its id.
        pub order_id: Option<String> = "orderId" as LenientOptional,
        /// Its title.
        pub order_title: Option<String> = "orderTitle" as LenientOptional,
        /// The text that came with it.
        pub message: Option<String> = "message" as LenientOptional,
        /// How many products it has.
        pub item_count: Option<i64> = "itemCount" as LenientOptional,
        /// What it costs.
        pub total: Option<f64> = "total" as LenientOptional,
        /// What it costs before charges and discounts.
        pub sub_total: Option<f64> = "subTotal" as LenientOptional,
        /// The currency; `BRL`, for example.
        pub currency: Option<String> = "currency" as LenientOptional,
        /// The number of the business.
        pub seller_jid: Option<String> = "sellerJid" as LenientOptional,
        /// The address of a small picture.
        pub thumbnail_url: Option<String> = "thumbnailUrl" as LenientOptional,
        /// The token that WhatsApp asks for to show the order.
        pub token: Option<String> = secret "token" as LenientOptional,
        /// The products.
        pub products: Vec<OrderedProduct> = "products" as List,
    }
}

wagate_client::record! {
    /// An order that a business sent.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct OrderReviewContent: Default {
        /// What is sold; `physical-goods`, for example. Missing when a state changed.
        pub type_: Option<String> = "type" as LenientOptional,
        /// The id that the business gave the order.
        pub reference_id: Option<String> = "referenceId" as LenientOptional,
        /// The id of the message with the order.
        pub order_request_id: Option<String> = "orderRequestId" as LenientOptional,
        /// The state of the order; `pending` or `processing`, for example.
        pub order_status: Option<String> = "orderStatus" as LenientOptional,
        /// The state of the payment; `pending`, for example.
        pub payment_status: Option<String> = "paymentStatus" as LenientOptional,
        /// The currency; `BRL`, for example.
        pub currency: Option<String> = "currency" as LenientOptional,
        /// What it costs.
        pub total: Option<f64> = "total" as LenientOptional,
        /// What it costs before charges and discounts.
        pub sub_total: Option<f64> = "subTotal" as LenientOptional,
        /// The discount.
        pub discount: Option<f64> = "discount" as LenientOptional,
        /// The shipping charge.
        pub shipping: Option<f64> = "shipping" as LenientOptional,
        /// The tax.
        pub tax: Option<f64> = "tax" as LenientOptional,
        /// The products.
        pub products: Vec<ReviewedProduct> = "products" as List,
    }
}

wagate_client::record! {
    /// A product of an order.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct OrderedProduct: Default {
        /// Its id.
        pub product_id: Option<String> = "productId" as LenientOptional,
        /// Its name.
        pub name: Option<String> = "name" as LenientOptional,
        /// How many were ordered.
        pub quantity: Option<i64> = "quantity" as LenientOptional,
        /// Its price.
        pub price: Option<f64> = "price" as LenientOptional,
        /// The currency; `BRL`, for example.
        pub currency_code: Option<String> = "currencyCode" as LenientOptional,
        /// The id that the business gave it.
        pub retailer_id: Option<String> = "retailerId" as LenientOptional,
    }
}

wagate_client::record! {
    /// A payment.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct PaymentContent: Default {
        /// The state of the payment.
        pub payment_info: Option<PaymentInfo> = "paymentInfo" as Optional,
    }
}

wagate_client::record! {
    /// The state of a payment.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct PaymentInfo: Default {
        /// The number of who gets the money.
        pub receiver_phone: Option<String> = "receiverPhone" as LenientOptional,
        /// How much.
        pub value: Option<f64> = "value" as LenientOptional,
        /// The currency; `BRL`, for example.
        pub currency_code: Option<String> = "currencyCode" as LenientOptional,
        /// How far the payment got; `WAITING` or `COMPLETE`, for example.
        pub status: Option<String> = "status" as LenientOptional,
        /// How far the transaction got; `COLLECT_SUCCESS` or `SUCCESS`, for example.
        pub transaction_status: Option<String> = "transactionStatus" as LenientOptional,
    }
}

wagate_client::record! {
    /// A request for a payment.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct PaymentRequestContent: Default {
        /// How much.
        pub value: Option<f64> = "value" as LenientOptional,
        /// The currency; `BRL`, for example.
        pub currency_code: Option<String> = "currencyCode" as LenientOptional,
        /// When the request expires, as UNIX time in milliseconds.
        pub expiration: Option<i64> = "expiration" as LenientOptional,
        /// The number of who asks.
        pub request_phone: Option<String> = "requestPhone" as LenientOptional,
        /// The state of the payment.
        pub payment_info: Option<PaymentInfo> = "paymentInfo" as Optional,
    }
}

wagate_client::record! {
    /// A message that was pinned or unpinned.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct PinContent: Default {
        /// What was done; `pin`, for example.
        pub action: Option<String> = "action" as LenientOptional,
        /// For how many seconds it stays pinned.
        pub pin_duration_in_secs: Option<i64> = "pinDurationInSecs" as LenientOptional,
        /// The message.
        pub referenced_message: Option<ReferencedMessage> = "referencedMessage" as Optional,
    }
}

wagate_client::record! {
    /// A key for payments by PIX.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct PixKeyContent: Default {
        /// The key.
        pub key: Option<String> = "key" as LenientOptional,
        /// Its kind; `EVP`, for example.
        pub key_type: Option<String> = "keyType" as LenientOptional,
        /// Who gets the money.
        pub merchant_name: Option<String> = "merchantName" as LenientOptional,
        /// The currency; `BRL`.
        pub currency: Option<String> = "currency" as LenientOptional,
        /// The id of the payment.
        pub reference_id: Option<String> = "referenceId" as LenientOptional,
    }
}

wagate_client::record! {
    /// A poll.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct PollContent: Default {
        /// The question.
        pub question: Option<String> = "question" as LenientOptional,
        /// How many options may be chosen; 0 for any number.
        pub poll_max_options: Option<i64> = "pollMaxOptions" as LenientOptional,
        /// The options.
        pub options: Vec<ReceivedPollOption> = "options" as List,
    }
}

wagate_client::record! {
    /// A vote.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct PollVoteContent: Default {
        /// The id of the message with the poll.
        pub poll_message_id: Option<String> = "pollMessageId" as LenientOptional,
        /// The options that were chosen.
        pub options: Vec<ReceivedPollOption> = "options" as List,
    }
}

wagate_client::record! {
    /// What somebody does in a chat.
    ///
    /// Documented in [on-chat-presence-examples](https://developer.z-api.io/en/webhooks/on-chat-presence-examples).
    pub struct PresenceChatCallback {
        /// What happened.
        pub type_: String = "type" as LenientRequired,
        /// The instance that tells it.
        pub instance_id: Option<String> = "instanceId" as LenientOptional,
        /// The chat.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// What the other side does.
        pub status: Option<ChatPresence> = "status" as Optional,
        /// When the contact was last seen, as a UNIX time whose unit no page states; null in every example.
        pub last_seen: Option<i64> = "lastSeen" as LenientOptional,
    }
}

wagate_client::record! {
    /// A product from a catalog.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct ProductContent: Default {
        /// Its id.
        pub product_id: Option<String> = "productId" as LenientOptional,
        /// Its name.
        pub title: Option<String> = "title" as LenientOptional,
        /// Its description.
        pub description: Option<String> = "description" as LenientOptional,
        /// Its price.
        pub price: Option<f64> = "price" as LenientOptional,
        /// The currency; `BRL`, for example.
        pub currency_code: Option<String> = "currencyCode" as LenientOptional,
        /// The address of its picture.
        pub product_image: Option<String> = "productImage" as LenientOptional,
        /// How many pictures it has.
        pub product_image_count: Option<i64> = "productImageCount" as LenientOptional,
        /// The id of the first picture.
        pub first_image_id: Option<String> = "firstImageId" as LenientOptional,
        /// The number of the business that sells it.
        pub business_owner_jid: Option<String> = "businessOwnerJid" as LenientOptional,
        /// The id that the business gave it.
        pub retailer_id: Option<String> = "retailerId" as LenientOptional,
        /// The address of a page about it.
        pub url: Option<String> = "url" as LenientOptional,
    }
}

wagate_client::record! {
    /// The instance gave up its proxy after three tries, and is linked without one.
    ///
    /// Documented in [update-proxy-webhook](https://developer.z-api.io/en/partner/update-proxy-webhook).
    pub struct ProxyCallback {
        /// What happened.
        pub type_: String = "type" as LenientRequired,
        /// The instance that tells it.
        pub instance_id: Option<String> = "instanceId" as LenientOptional,
        /// What failed, in English. It quotes the address of the proxy with user and password.
        pub error: Option<String> = secret "error" as LenientOptional,
    }
}

wagate_client::record! {
    /// A reaction.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct ReactionContent: Default {
        /// The emoji.
        pub value: Option<String> = "value" as LenientOptional,
        /// When it was given, as UNIX time in milliseconds.
        pub time: Option<i64> = "time" as LenientOptional,
        /// The number of who gave it.
        pub reaction_by: Option<String> = "reactionBy" as LenientOptional,
        /// The message that it was given to.
        pub referenced_message: Option<ReferencedMessage> = "referencedMessage" as Optional,
    }
}

wagate_client::record! {
    /// A button of a message.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct ReceivedButton: Default {
        /// Its id.
        pub button_id: Option<String> = "buttonId" as LenientOptional,
        /// Its kind as a number of WhatsApp.
        pub type_: Option<i64> = "type" as LenientOptional,
        /// The text on it.
        pub button_text: Option<ReceivedButtonText> = "buttonText" as Optional,
    }
}

wagate_client::record! {
    /// The text on a button.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct ReceivedButtonText: Default {
        /// The text.
        pub display_text: Option<String> = "displayText" as LenientOptional,
    }
}

wagate_client::record! {
    /// A message that came, or that the account sent itself; or, with `notification`, something else that happened in a
    /// chat or to the account. Addresses of files work for 30 days.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct ReceivedCallback {
        /// What happened.
        pub type_: String = "type" as LenientRequired,
        /// The instance that tells it.
        pub instance_id: Option<String> = "instanceId" as LenientOptional,
        /// The id of the message. Missing in notifications about the account itself.
        pub message_id: Option<String> = "messageId" as LenientOptional,
        /// The chat: the number of a person, or an id that ends in `-group`, `@newsletter`, `-broadcast` or `@lid`.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// Whether the account itself sent it. Such messages come only after `updateNotifySentByMe`.
        pub from_me: Option<bool> = "fromMe" as LenientOptional,
        /// Whether it was sent by the API.
        pub from_api: Option<bool> = "fromApi" as LenientOptional,
        /// When it happened, as UNIX time in milliseconds.
        pub momment: Option<i64> = "momment" | "moment" as LenientOptional,
        /// How far the message had got.
        pub status: Option<ReceivedStatus> = "status" as Optional,
        /// The name of the chat or of the contact.
        pub chat_name: Option<String> = "chatName" as LenientOptional,
        /// The linked id of the chat, `81896604192873@lid`.
        pub chat_lid: Option<String> = "chatLid" as LenientOptional,
        /// The linked id of the sender, `81896604192873@lid`.
        pub sender_lid: Option<String> = "senderLid" as LenientOptional,
        /// The name that the sender goes by.
        pub sender_name: Option<String> = "senderName" as LenientOptional,
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
        /// With `isEdit`, the id of the message that has this content now.
        ///
        /// Not documented; seen: Two programs, whose authors do not know each other, read it of edited messages.
        pub edit_message_id: Option<String> = "editMessageId" as LenientOptional,
        /// Whether WhatsApp shows that it waits for the message: the phone has not delivered its content yet.
        pub waiting_message: Option<bool> = "waitingMessage" as LenientOptional,
        /// Whether the message can be seen once only; for a message that is waited for.
        pub view_once: Option<bool> = "viewOnce" as LenientOptional,
        /// Whether the message was forwarded.
        pub forwarded: Option<bool> = "forwarded" as LenientOptional,
        /// Whether the message went to a broadcast list.
        pub broadcast: Option<bool> = "broadcast" as LenientOptional,
        /// Who is on the broadcast list.
        pub broadcast_recipients: Vec<String> = "broadcastRecipients" as LenientList,
        /// The id of the message that this one replies to.
        pub reference_message_id: Option<String> = "referenceMessageId" as LenientOptional,
        /// After how many seconds the message disappears; 0 if it stays.
        pub message_expiration_seconds: Option<i64> = "messageExpirationSeconds" as LenientOptional,
        /// When it expires.
        pub expires_at: Option<String> = "expiresAt" as LenientOptional,
        /// The ad that led the sender here.
        pub external_ad_reply: Option<ExternalAdReply> = "externalAdReply" as Optional,
        /// Details of `notification`: the numbers of the members that it is about, the new name of a group, the role in a
        /// channel, or the labels that changed.
        pub notification_parameters: Vec<NotificationParameter> = "notificationParameters" as List,
        /// How somebody asks to join a group; with `MEMBERSHIP_APPROVAL_REQUEST`.
        pub request_method: Option<MembershipRequestMethod> = "requestMethod" as Optional,
        /// Who may use the invite link of a group, `ADMIN_LINK` or `ALL_MEMBER_LINK`; with
        /// `GROUP_MEMBER_LINK_PROPERTY_UPDATE`.
        pub link_mode: Option<String> = "linkMode" as LenientOptional,
        /// The new name of the account; with `PROFILE_NAME_UPDATED`.
        pub profile_name: Option<String> = "profileName" as LenientOptional,
        /// The address of the new picture of the account; with `PROFILE_PICTURE_UPDATED`.
        pub updated_photo: Option<String> = "updatedPhoto" as LenientOptional,
        /// The id of the call; with notifications about calls.
        pub call_id: Option<String> = "callId" as LenientOptional,
        /// Which way the call went; `incoming`.
        pub call_direction: Option<String> = "callDirection" as LenientOptional,
        /// Whether the call has pictures.
        pub is_video: Option<bool> = "isVideo" as LenientOptional,
        /// A code.
        pub code: Option<String> = "code" as LenientOptional,
        /// The part that it holds, told by its key.
        pub content: Option<ReceivedCallbackContent> = "text" | "image" | "audio" | "video" | "document" | "contact"
            | "location" | "sticker" | "reaction" | "poll" | "pollVote" | "buttonsResponseMessage"
            | "listResponseMessage" | "buttonsMessage" | "hydratedTemplate" | "carouselMessage" | "pixKeyMessage" | "product"
            | "order" | "reviewAndPay" | "reviewOrder" | "requestPayment" | "sendPayment" | "event"
            | "eventResponse" | "pinMessage" | "newsletterAdminInvite" | "notification" as Parts,
        /// The part that it holds, told by its key.
        pub replied_status: Option<ReceivedCallbackRepliedStatus> = "statusImage" | "statusVideo" | "statusAudio" as Parts,
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
        /// A video; also a round one, or an animation.
        Video(Box<VideoContent>) = "video",
        /// A file.
        Document(Box<DocumentContent>) = "document",
        /// A contact.
        Contact(Box<ContactContent>) = "contact",
        /// A place.
        Location(Box<LocationContent>) = "location",
        /// A sticker.
        Sticker(Box<StickerContent>) = "sticker",
        /// A reaction to a message.
        Reaction(Box<ReactionContent>) = "reaction",
        /// A poll.
        Poll(Box<PollContent>) = "poll",
        /// A vote in a poll.
        PollVote(Box<PollVoteContent>) = "pollVote",
        /// Somebody pressed a button.
        ButtonsResponseMessage(Box<ButtonsResponseContent>) = "buttonsResponseMessage",
        /// Somebody chose a row of a list.
        ListResponseMessage(Box<ListResponseContent>) = "listResponseMessage",
        /// A message with buttons.
        ButtonsMessage(Box<ButtonsContent>) = "buttonsMessage",
        /// A message from a template, as companies send them.
        HydratedTemplate(Box<TemplateContent>) = "hydratedTemplate",
        /// Cards beside each other.
        CarouselMessage(Box<CarouselContent>) = "carouselMessage",
        /// A key for payments by PIX.
        PixKeyMessage(Box<PixKeyContent>) = "pixKeyMessage",
        /// A product from a catalog.
        Product(Box<ProductContent>) = "product",
        /// An order from a catalog.
        Order(Box<OrderContent>) = "order",
        /// An order that was sent to be paid.
        ReviewAndPay(Box<OrderReviewContent>) = "reviewAndPay" without From,
        /// An order whose state changed.
        ReviewOrder(Box<OrderReviewContent>) = "reviewOrder" without From,
        /// A request for a payment.
        RequestPayment(Box<PaymentRequestContent>) = "requestPayment",
        /// A payment.
        SendPayment(Box<PaymentContent>) = "sendPayment",
        /// An event in a group.
        Event(Box<EventContent>) = "event",
        /// An answer to an event.
        EventResponse(Box<EventResponseContent>) = "eventResponse",
        /// A message was pinned or unpinned.
        PinMessage(Box<PinContent>) = "pinMessage",
        /// An invitation to become an admin of a channel.
        NewsletterAdminInvite(Box<AdminInviteContent>) = "newsletterAdminInvite",
        /// What happened, where it was no message. Details are in `notificationParameters` and the members beside it.
        Notification(NotificationKind) = "notification",
    }
}

wagate_client::parts! {
    /// What a [`ReceivedCallback`] holds: one of these, told by its key.
    pub enum ReceivedCallbackRepliedStatus {
        /// The picture of the status that the message replies to.
        StatusImage(Box<ImageContent>) = "statusImage",
        /// The video of the status that the message replies to.
        StatusVideo(Box<VideoContent>) = "statusVideo",
        /// The recording of the status that the message replies to.
        StatusAudio(Box<AudioContent>) = "statusAudio",
    }
}

wagate_client::record! {
    /// An option of a poll.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct ReceivedPollOption: Default {
        /// Its text.
        pub name: Option<String> = "name" as LenientOptional,
    }
}

wagate_client::open_enum! {
    /// How far a message had got when it was told.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub enum ReceivedStatus {
        /// `PENDING`.
        Pending = "PENDING",
        /// `SENT`.
        Sent = "SENT",
        /// `RECEIVED`.
        Received = "RECEIVED",
        /// `READ`.
        Read = "READ",
        /// `PLAYED`.
        Played = "PLAYED",
        /// `MESSAGE_RECEIVED`.
        MessageReceived = "MESSAGE_RECEIVED",
    }
}

wagate_client::record! {
    /// The message that something is about.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct ReferencedMessage: Default {
        /// Its id.
        pub message_id: Option<String> = "messageId" as LenientOptional,
        /// Whether the account sent it.
        pub from_me: Option<bool> = "fromMe" as LenientOptional,
        /// The chat that it is in.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// The member who sent it; in groups.
        pub participant: Option<String> = "participant" as LenientOptional,
    }
}

wagate_client::record! {
    /// A product of an order that a business sent.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct ReviewedProduct: Default {
        /// Its id.
        pub product_id: Option<String> = "productId" as LenientOptional,
        /// Its name.
        pub name: Option<String> = "name" as LenientOptional,
        /// How many were ordered.
        pub quantity: Option<i64> = "quantity" as LenientOptional,
        /// Its price.
        pub value: Option<f64> = "value" as LenientOptional,
        /// Whether it is in no catalog.
        pub is_custom_item: Option<bool> = "isCustomItem" as LenientOptional,
    }
}

wagate_client::record! {
    /// A sticker.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct StickerContent: Default {
        /// The address of the sticker.
        pub sticker_url: Option<String> = "stickerUrl" as LenientOptional,
        /// Its media type; `image/webp`, for example.
        pub mime_type: Option<String> = "mimeType" as LenientOptional,
    }
}

wagate_client::record! {
    /// A button of a template or a card; what it does is in one of the members beside `index`.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct TemplateButton: Default {
        /// Its place among the buttons, from 0.
        pub index: Option<i64> = "index" as LenientOptional,
        /// It opens an address, or copies a code.
        pub url_button: Option<TemplateUrlButton> = "urlButton" as Optional,
        /// It answers.
        pub quick_reply_button: Option<TemplateReplyButton> = "quickReplyButton" as Optional,
    }
}

wagate_client::record! {
    /// A message from a template.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct TemplateContent: Default {
        /// What stands above the text; empty if nothing does.
        pub header: Option<TemplateHeader> = "header" as Optional,
        /// The text.
        pub message: Option<String> = "message" as LenientOptional,
        /// The small text below.
        pub footer: Option<String> = "footer" as LenientOptional,
        /// The title.
        pub title: Option<String> = "title" as LenientOptional,
        /// The id of the template.
        pub template_id: Option<String> = "templateId" as LenientOptional,
        /// The buttons.
        pub hydrated_buttons: Vec<TemplateButton> = "hydratedButtons" as List,
    }
}

wagate_client::record! {
    /// What stands above the text of a template or a card: one of these, or nothing.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct TemplateHeader: Default {
        /// A picture.
        pub image: Option<ImageContent> = "image" as Optional,
        /// A video.
        pub video: Option<VideoContent> = "video" as Optional,
        /// A file.
        pub document: Option<DocumentContent> = "document" as Optional,
        /// A place.
        pub location: Option<LocationContent> = "location" as Optional,
    }
}

wagate_client::record! {
    /// A button that answers.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct TemplateReplyButton: Default {
        /// The text on it.
        pub display_text: Option<String> = "displayText" as LenientOptional,
        /// Its id.
        pub id: Option<String> = "id" as LenientOptional,
    }
}

wagate_client::record! {
    /// A button that opens an address.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct TemplateUrlButton: Default {
        /// The text on it.
        pub display_text: Option<String> = "displayText" as LenientOptional,
        /// The address; a button that copies a code has the code in it.
        pub url: Option<String> = "url" as LenientOptional,
    }
}

wagate_client::record! {
    /// A text.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct TextContent: Default {
        /// The text.
        pub message: Option<String> = "message" as LenientOptional,
        /// The description of the page or item that the text links to.
        pub description: Option<String> = "description" | "descritpion" as LenientOptional,
        /// The title of the page or item that the text links to.
        pub title: Option<String> = "title" as LenientOptional,
        /// The address that the text links to.
        pub url: Option<String> = "url" as LenientOptional,
        /// The address of a small picture of what the text links to.
        pub thumbnail_url: Option<String> = "thumbnailUrl" as LenientOptional,
    }
}

wagate_client::record! {
    /// Where all callbacks go.
    ///
    /// Documented in [update-every-webhooks](https://developer.z-api.io/en/webhooks/update-every-webhooks).
    pub struct UpdateEveryWebhooksRequest: Request {
        /// The address, with `https`; the service takes no other.
        pub value: String = "value" as Required new(impl Into<String>),
        /// Whether messages of the account itself are told too.
        pub notify_sent_by_me: Option<bool> = "notifySentByMe" as Optional set(bool),
    }
}

wagate_client::record! {
    /// What is not told.
    ///
    /// Documented in [update-filters](https://developer.z-api.io/en/webhooks/update-filters).
    pub struct UpdateFiltersRequest: Default, Request {
        /// Messages that are kept back from `ReceivedCallback`.
        pub message_filters: Option<Vec<MessageFilter>> = "messageFilters" as Optional set(Vec<MessageFilter>),
        /// Callbacks that are kept back wholly, also where an address is set.
        pub callback_type_filters: Option<Vec<CallbackTypeFilter>> = "callbackTypeFilters" as Optional set(Vec<CallbackTypeFilter>),
    }
}

wagate_client::record! {
    /// Where callbacks of a kind go.
    ///
    /// Documented in [on-message-received](https://developer.z-api.io/en/webhooks/on-message-received).
    pub struct UpdateWebhookRequest: Request {
        /// The address, with `https`; the service takes no other.
        pub value: String = "value" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A video.
    ///
    /// Documented in [on-message-received-examples](https://developer.z-api.io/en/webhooks/on-message-received-examples).
    pub struct VideoContent: Default {
        /// The address of the video.
        pub video_url: Option<String> = "videoUrl" as LenientOptional,
        /// The text below the video.
        pub caption: Option<String> = "caption" as LenientOptional,
        /// Its media type; `video/mp4`, for example.
        pub mime_type: Option<String> = "mimeType" as LenientOptional,
        /// How long it is.
        pub seconds: Option<i64> = "seconds" as LenientOptional,
        /// Its width in pixels; in templates.
        pub width: Option<i64> = "width" as LenientOptional,
        /// Its height in pixels; in templates.
        pub height: Option<i64> = "height" as LenientOptional,
        /// Whether it can be seen once only.
        pub view_once: Option<bool> = "viewOnce" as LenientOptional,
    }
}
