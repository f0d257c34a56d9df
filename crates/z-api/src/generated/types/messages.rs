// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: types of the section `messages`.

wagate_client::record! {
    /// A button that does something.
    ///
    /// Documented in [send-button-actions](https://developer.z-api.io/en/message/send-button-actions).
    pub struct ButtonAction: Request {
        /// What the button is told by when it is pressed.
        pub id: Option<String> = "id" as Optional set(impl Into<String>),
        /// What the button does.
        pub type_: ButtonActionType = "type" as Required new(impl Into<ButtonActionType>),
        /// The text on the button.
        pub label: String = "label" as Required new(impl Into<String>),
        /// The number that is called, with country code, digits only; needed for `CALL`.
        pub phone: Option<String> = "phone" as Optional set(impl Into<String>),
        /// The address that is opened, with `http://` or `https://`; needed for `URL`.
        /// `https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=` and a text makes a button that copies this text.
        pub url: Option<String> = "url" as Optional set(impl Into<String>),
    }
}

wagate_client::open_enum! {
    /// What a button does; `CALL` calls a number, `URL` opens an address, `REPLY` answers.
    ///
    /// Documented in [send-button-actions](https://developer.z-api.io/en/message/send-button-actions).
    pub enum ButtonActionType {
        /// `CALL`.
        Call = "CALL",
        /// `URL`.
        Url = "URL",
        /// `REPLY`.
        Reply = "REPLY",
    }
}

wagate_client::record! {
    /// Buttons to answer with, and the picture or video above them.
    ///
    /// Documented in [send-button-list](https://developer.z-api.io/en/message/send-button-list).
    pub struct ButtonList: Request {
        /// The address of a picture, or the picture itself in Base64 as a data URI.
        pub image: Option<String> = "image" as Optional set(impl Into<String>),
        /// The address of a video, or the video itself in Base64 as a data URI.
        pub video: Option<String> = "video" as Optional set(impl Into<String>),
        /// The buttons.
        pub buttons: Vec<ReplyButton> = "buttons" as Required new(Vec<ReplyButton>),
    }
}

wagate_client::record! {
    /// Whether an order can be paid for with a card.
    ///
    /// Documented in [send-message-order](https://developer.z-api.io/en/message/send-message-order).
    pub struct CardPayment: Default, Request {
        /// Whether cards are taken. They must have been set up in WhatsApp on the phone.
        pub enabled: Option<bool> = "enabled" as Optional set(bool),
    }
}

wagate_client::record! {
    /// A card with a picture, a text and buttons.
    ///
    /// Documented in [send-carousel](https://developer.z-api.io/en/message/send-carousel).
    pub struct CarouselCard: Request {
        /// The text on the card.
        pub text: String = "text" as Required new(impl Into<String>),
        /// The address of the picture on the card.
        pub image: String = "image" as Required new(impl Into<String>),
        /// The buttons of the card.
        pub buttons: Option<Vec<ButtonAction>> = "buttons" as Optional set(Vec<ButtonAction>),
    }
}

wagate_client::open_enum! {
    /// The language of a catalog's card; English or Portuguese.
    ///
    /// Documented in [send-message-catalog](https://developer.z-api.io/en/message/send-message-catalog).
    pub enum CatalogLanguage {
        /// `EN`.
        En = "EN",
        /// `PT`.
        Pt = "PT",
    }
}

wagate_client::record! {
    /// A contact's card that is sent with others.
    ///
    /// Documented in
    /// [send-message-multiple-contacts](https://developer.z-api.io/en/message/send-message-multiple-contacts).
    pub struct ContactCard: Request {
        /// The name on the card.
        pub name: String = "name" as Required new(impl Into<String>),
        /// The numbers on the card, with country code, digits only.
        pub phones: Vec<String> = "phones" as Required new(Vec<String>),
        /// A few words about the contact.
        pub business_description: Option<String> = "businessDescription" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// What an event of a group is changed to.
    ///
    /// Documented in [send-edit-event](https://developer.z-api.io/en/message/send-edit-event).
    pub struct EditEventRequest: Request {
        /// The group, by its id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The id of the message with the event.
        pub event_message_id: String = "eventMessageId" as Required new(impl Into<String>),
        /// The whole event once more, what does not change included; what is left out may be removed from it.
        pub event: GroupEvent = "event" as Required new(impl Into<GroupEvent>),
    }
}

wagate_client::open_enum! {
    /// Whether somebody comes to an event.
    ///
    /// Documented in [send-event-response](https://developer.z-api.io/en/message/send-event-response).
    pub enum EventAnswer {
        /// `GOING`.
        Going = "GOING",
        /// `NOT_GOING`.
        NotGoing = "NOT_GOING",
    }
}

wagate_client::open_enum! {
    /// Whether people of an event talk or see each other as well.
    ///
    /// Documented in [send-event](https://developer.z-api.io/en/message/send-event).
    pub enum EventCallType {
        /// `voice`.
        Voice = "voice",
        /// `video`.
        Video = "video",
    }
}

wagate_client::record! {
    /// Where an event takes place.
    ///
    /// Documented in [send-event](https://developer.z-api.io/en/message/send-event).
    pub struct EventPlace: Default, Request {
        /// What the place is called.
        pub name: Option<String> = "name" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// Which message goes where.
    ///
    /// Documented in [forward-message](https://developer.z-api.io/en/message/forward-message).
    pub struct ForwardMessageRequest: Request {
        /// The chat: the number of a person with country code, digits only; the id of a group, a channel or a broadcast list;
        /// or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The id of the message.
        pub message_id: String = "messageId" as Required new(impl Into<String>),
        /// The chat in which the message is.
        pub message_phone: String = "messagePhone" as Required new(impl Into<String>),
        /// How many seconds the message waits before it is sent, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
    }
}

wagate_client::record! {
    /// Something that takes place at a time.
    ///
    /// Documented in [send-event](https://developer.z-api.io/en/message/send-event).
    pub struct GroupEvent: Request {
        /// What it is called.
        pub name: String = "name" as Required new(impl Into<String>),
        /// What it is about.
        pub description: Option<String> = "description" as Optional set(impl Into<String>),
        /// When it begins, such as `2024-04-29T09:30:53.309Z`. The page wants no time zone in it, though its example ends with
        /// the `Z` of UTC; `timeZone` says which one it is.
        pub date_time: String = "dateTime" as Required new(impl Into<String>),
        /// The time zone by its distance from UTC, such as `UTC-3`.
        pub time_zone: Option<String> = "timeZone" as Optional set(impl Into<String>),
        /// Where it takes place.
        pub location: Option<EventPlace> = "location" as Optional set(impl Into<EventPlace>),
        /// What kind of call it is, if it is one.
        pub call_link_type: Option<EventCallType> = "callLinkType" as Optional set(impl Into<EventCallType>),
        /// Whether it is called off.
        pub canceled: Option<bool> = "canceled" as Optional set(bool),
    }
}

wagate_client::record! {
    /// A group that a text mentions.
    ///
    /// Documented in [send-text](https://developer.z-api.io/en/message/send-text).
    pub struct GroupMention: Request {
        /// The group, by its id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The name of the group.
        pub subject: String = "subject" as Required new(impl Into<String>),
    }
}

wagate_client::open_enum! {
    /// How big the preview of a link is.
    ///
    /// Documented in [send-message-link](https://developer.z-api.io/en/message/send-message-link).
    pub enum LinkPreviewSize {
        /// `SMALL`.
        Small = "SMALL",
        /// `MEDIUM`.
        Medium = "MEDIUM",
        /// `LARGE`.
        Large = "LARGE",
    }
}

wagate_client::record! {
    /// One thing of a list that can be chosen.
    ///
    /// Documented in [send-option-list](https://developer.z-api.io/en/message/send-option-list).
    pub struct ListOption: Request {
        /// What the choice is told by.
        pub id: Option<String> = "id" as Optional set(impl Into<String>),
        /// What stands in the list.
        pub title: String = "title" as Required new(impl Into<String>),
        /// The small text below it.
        pub description: Option<String> = "description" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// An invitation to run a channel, as it is sent.
    ///
    /// Documented in [send-newsletter-admin-invite](https://developer.z-api.io/en/message/send-newsletter-admin-invite).
    pub struct NewsletterAdminInvitation: Request {
        /// The channel, an id which ends in `@newsletter`.
        pub newsletter_id: String = "newsletterId" as Required new(impl Into<String>),
        /// The words of the invitation.
        pub caption: String = "caption" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A list to choose from.
    ///
    /// Documented in [send-option-list](https://developer.z-api.io/en/message/send-option-list).
    pub struct OptionList: Request {
        /// The heading of the list.
        pub title: String = "title" as Required new(impl Into<String>),
        /// The text on the button that opens the list.
        pub button_label: String = "buttonLabel" as Required new(impl Into<String>),
        /// What can be chosen.
        pub options: Vec<ListOption> = "options" as Required new(Vec<ListOption>),
    }
}

wagate_client::record! {
    /// What is ordered, and what is added to or taken off its price.
    ///
    /// Documented in [send-message-order](https://developer.z-api.io/en/message/send-message-order).
    pub struct OrderDraft: Request {
        /// The code of the currency, such as `BRL`.
        pub currency: String = "currency" as Required new(impl Into<String>),
        /// The products.
        pub products: Vec<OrderDraftItem> = "products" as Required new(Vec<OrderDraftItem>),
        /// What is taken off, in the currency of the order.
        pub discount: Option<f64> = "discount" as Optional set(f64),
        /// The tax, in the currency of the order.
        pub tax: Option<f64> = "tax" as Optional set(f64),
        /// What the delivery costs, in the currency of the order.
        pub shipping: Option<f64> = "shipping" as Optional set(f64),
    }
}

wagate_client::record! {
    /// A product of an order.
    ///
    /// Documented in [send-message-order](https://developer.z-api.io/en/message/send-message-order).
    pub struct OrderDraftItem: Request {
        /// The id of the product in the catalog. Without it the product is one of this order alone, and the webhook of the
        /// sent order tells the id that it got.
        pub product_id: Option<String> = "productId" as Optional set(impl Into<String>),
        /// What the product is called.
        pub name: String = "name" as Required new(impl Into<String>),
        /// The price of one, in the currency of the order.
        pub value: f64 = "value" as Required new(f64),
        /// How many there are.
        pub quantity: i64 = "quantity" as Required new(i64),
    }
}

wagate_client::open_enum! {
    /// How far an order is.
    ///
    /// Documented in [send-order-status-update](https://developer.z-api.io/en/message/send-order-status-update).
    pub enum OrderStatus {
        /// `pending`.
        Pending = "pending",
        /// `processing`.
        Processing = "processing",
        /// `shipped`.
        Shipped = "shipped",
        /// `completed`.
        Completed = "completed",
        /// `canceled`.
        Canceled = "canceled",
    }
}

wagate_client::record! {
    /// An order that was sent before, with what the webhook told about it.
    ///
    /// Documented in [send-order-status-update](https://developer.z-api.io/en/message/send-order-status-update).
    pub struct OrderUpdate: Request {
        /// The code of the currency, such as `BRL`.
        pub currency: String = "currency" as Required new(impl Into<String>),
        /// The products.
        pub products: Vec<OrderUpdateItem> = "products" as Required new(Vec<OrderUpdateItem>),
        /// What is taken off, in the currency of the order.
        pub discount: Option<f64> = "discount" as Optional set(f64),
        /// The tax, in the currency of the order.
        pub tax: Option<f64> = "tax" as Optional set(f64),
        /// What the delivery costs, in the currency of the order.
        pub shipping: Option<f64> = "shipping" as Optional set(f64),
    }
}

wagate_client::record! {
    /// A product of an order that was sent before.
    ///
    /// Documented in [send-order-status-update](https://developer.z-api.io/en/message/send-order-status-update).
    pub struct OrderUpdateItem: Request {
        /// The id of the product, from the webhook of the sent order. That of a product that is not in the catalog begins with
        /// `custom-item-`.
        pub product_id: String = "productId" as Required new(impl Into<String>),
        /// What the product is called.
        pub name: String = "name" as Required new(impl Into<String>),
        /// The price of one, in the currency of the order.
        pub value: f64 = "value" as Required new(f64),
        /// How many there are.
        pub quantity: i64 = "quantity" as Required new(i64),
        /// Whether it is one that is not in the catalog, from the webhook of the sent order.
        pub is_custom_item: Option<bool> = "isCustomItem" as Optional set(bool),
    }
}

wagate_client::record! {
    /// How an order can be paid for.
    ///
    /// Documented in [send-message-order](https://developer.z-api.io/en/message/send-message-order).
    pub struct PaymentSettings: Default, Request {
        /// The key of the payment system Pix that the money goes to.
        pub pix: Option<PixPayment> = "pix" as Optional set(impl Into<PixPayment>),
        /// Whether it can be paid for with a card.
        pub card: Option<CardPayment> = "card" as Optional set(impl Into<CardPayment>),
    }
}

wagate_client::open_enum! {
    /// Whether an order is paid for.
    ///
    /// Documented in [send-order-status-update](https://developer.z-api.io/en/message/send-order-status-update).
    pub enum PaymentStatus {
        /// `pending`.
        Pending = "pending",
        /// `paid`.
        Paid = "paid",
    }
}

wagate_client::open_enum! {
    /// Whether a message is pinned or unpinned.
    ///
    /// Documented in [send-pin-message](https://developer.z-api.io/en/message/send-pin-message).
    pub enum PinAction {
        /// `pin`.
        Pin = "pin",
        /// `unpin`.
        Unpin = "unpin",
    }
}

wagate_client::open_enum! {
    /// For how long a message stays pinned.
    ///
    /// Documented in [send-pin-message](https://developer.z-api.io/en/message/send-pin-message).
    pub enum PinDuration {
        /// `24_hours`.
        X24Hours = "24_hours",
        /// `7_days`.
        X7Days = "7_days",
        /// `30_days`.
        X30Days = "30_days",
    }
}

wagate_client::record! {
    /// Which message is pinned or unpinned.
    ///
    /// Documented in [send-pin-message](https://developer.z-api.io/en/message/send-pin-message).
    pub struct PinMessageRequest: Request {
        /// The chat: the number of a person with country code, digits only; the id of a group, a channel or a broadcast list;
        /// or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The id of the message.
        pub message_id: String = "messageId" as Required new(impl Into<String>),
        /// Whether it is pinned or unpinned.
        pub message_action: PinAction = "messageAction" as Required new(impl Into<PinAction>),
        /// For how long it stays pinned. It has no effect on unpinning, but must be there.
        pub pin_message_duration: PinDuration = "pinMessageDuration" as Required new(impl Into<PinDuration>),
    }
}

wagate_client::open_enum! {
    /// What a Pix key is; `CPF` and `CNPJ` are the tax numbers of a person and of a company in Brazil, `EVP` is a random
    /// key.
    ///
    /// Documented in [send-button-pix](https://developer.z-api.io/en/message/send-button-pix).
    pub enum PixButtonKeyType {
        /// `CPF`.
        Cpf = "CPF",
        /// `CNPJ`.
        Cnpj = "CNPJ",
        /// `PHONE`.
        Phone = "PHONE",
        /// `EMAIL`.
        Email = "EMAIL",
        /// `EVP`.
        Evp = "EVP",
    }
}

wagate_client::open_enum! {
    /// What a Pix key is; `cpf` and `cnpj` are the tax numbers of a person and of a company in Brazil.
    ///
    /// Documented in [send-message-order](https://developer.z-api.io/en/message/send-message-order).
    pub enum PixKeyType {
        /// `cpf`.
        Cpf = "cpf",
        /// `cnpj`.
        Cnpj = "cnpj",
        /// `phone`.
        Phone = "phone",
        /// `email`.
        Email = "email",
        /// `randomKey`.
        RandomKey = "randomKey",
    }
}

wagate_client::record! {
    /// A key of the payment system Pix.
    ///
    /// Documented in [send-message-order](https://developer.z-api.io/en/message/send-message-order).
    pub struct PixPayment: Default, Request {
        /// The key.
        pub key: Option<String> = "key" as Optional set(impl Into<String>),
        /// What the key is.
        pub key_type: Option<PixKeyType> = "keyType" as Optional set(impl Into<PixKeyType>),
        /// The name of the key.
        pub name: Option<String> = "name" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// An answer of a poll.
    ///
    /// Documented in [send-poll](https://developer.z-api.io/en/message/send-poll).
    pub struct PollOption: Request {
        /// The answer, in the words of the poll.
        pub name: String = "name" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// Which message was read.
    ///
    /// Documented in [read-message](https://developer.z-api.io/en/message/read-message).
    pub struct ReadMessageRequest: Request {
        /// The chat: the number of a person with country code, digits only; the id of a group, a channel or a broadcast list;
        /// or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The id of the message; that of a received one comes with the webhook of received messages.
        pub message_id: String = "messageId" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// Which reaction is taken back.
    ///
    /// Documented in [send-remove-reaction](https://developer.z-api.io/en/message/send-remove-reaction).
    pub struct RemoveReactionRequest: Request {
        /// The chat: the number of a person with country code, digits only; the id of a group, a channel or a broadcast list;
        /// or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The id of the message whose reaction is taken back.
        pub message_id: String = "messageId" as Required new(impl Into<String>),
        /// How many seconds the message waits before it is sent, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
    }
}

wagate_client::record! {
    /// A button to answer with.
    ///
    /// Documented in [send-button-list](https://developer.z-api.io/en/message/send-button-list).
    pub struct ReplyButton: Request {
        /// What the button is told by when it is pressed.
        pub id: Option<String> = "id" as Optional set(impl Into<String>),
        /// The text on the button, which becomes the answer.
        pub label: String = "label" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// Which button of a message with `buttonList` is pressed.
    ///
    /// Documented in [reply-button](https://developer.z-api.io/en/message/reply-button).
    pub struct ReplyButtonRequest: Request {
        /// The chat: the number of a person with country code, digits only; the id of a group, a channel or a broadcast list;
        /// or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The id of the button, from the webhook of received messages.
        pub response_button_id: String = "responseButtonId" as Required new(impl Into<String>),
        /// The id of the message with the buttons.
        pub message_id: String = "messageId" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// Which button of a message with `buttonActions` is pressed.
    ///
    /// Documented in [reply-template-button](https://developer.z-api.io/en/message/reply-template-button).
    pub struct ReplyTemplateButtonRequest: Request {
        /// The chat: the number of a person with country code, digits only; the id of a group, a channel or a broadcast list;
        /// or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The id of the button of type `REPLY`, from the webhook of received messages.
        pub response_template_button_id: String = "responseTemplateButtonId" as Required new(impl Into<String>),
        /// The id of the message with the buttons.
        pub message_id: String = "messageId" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A recording for a chat.
    ///
    /// Documented in [send-message-audio](https://developer.z-api.io/en/message/send-message-audio).
    pub struct SendAudioRequest: Request {
        /// The chat: the number of a person with country code, digits only; the id of a group, a channel or a broadcast list;
        /// or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The address of the recording, or the recording itself in Base64 as a data URI, `data:audio/mpeg;base64,…`.
        pub audio: String = "audio" as Required new(impl Into<String>),
        /// The id of a message of the same chat that the new one answers.
        pub message_id: Option<String> = "messageId" as Optional set(impl Into<String>),
        /// How many seconds the message waits before it is sent, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
        /// For how many seconds the chat shows that the account is recording before the message is sent, from 1 to 15; not at
        /// all if left out.
        pub delay_typing: Option<i64> = "delayTyping" as Optional set(i64),
        /// Whether it can be looked at only once.
        pub view_once: Option<bool> = "viewOnce" as Optional set(bool),
        /// Whether the answer comes at once, and the file is worked on afterwards; how that went is told by the webhook of
        /// sent messages.
        pub async_: Option<bool> = "async" as Optional set(bool),
        /// Whether it is shown as a wave, like a voice message.
        pub waveform: Option<bool> = "waveform" as Optional set(bool),
    }
}

wagate_client::record! {
    /// A text with buttons that do something.
    ///
    /// Documented in [send-button-actions](https://developer.z-api.io/en/message/send-button-actions).
    pub struct SendButtonActionsRequest: Request {
        /// The chat: the number of a person with country code, digits only; the id of a group, a channel or a broadcast list;
        /// or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The text.
        pub message: String = "message" as Required new(impl Into<String>),
        /// The buttons. WhatsApp Web fails where those that answer stand beside others, so send them in a message of their
        /// own.
        pub button_actions: Vec<ButtonAction> = "buttonActions" as Required new(Vec<ButtonAction>),
        /// The heading above the text.
        pub title: Option<String> = "title" as Optional set(impl Into<String>),
        /// The small text below the text.
        pub footer: Option<String> = "footer" as Optional set(impl Into<String>),
        /// The address of a picture, or the picture itself in Base64 as a data URI.
        pub image: Option<String> = "image" as Optional set(impl Into<String>),
        /// How many seconds the message waits before it is sent, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
    }
}

wagate_client::record! {
    /// A text, a picture or a video with buttons to answer with.
    ///
    /// Documented in [send-button-list](https://developer.z-api.io/en/message/send-button-list).
    pub struct SendButtonListRequest: Request {
        /// The chat: the number of a person with country code, digits only; the id of a group, a channel or a broadcast list;
        /// or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The text; it must not be empty.
        pub message: String = "message" as Required new(impl Into<String>),
        /// The buttons, and the picture or video above them.
        pub button_list: ButtonList = "buttonList" as Required new(impl Into<ButtonList>),
        /// How many seconds the message waits before it is sent, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
    }
}

wagate_client::record! {
    /// A text with a button that copies a value.
    ///
    /// Documented in [send-button-otp](https://developer.z-api.io/en/message/send-button-otp).
    pub struct SendButtonOtpRequest: Request {
        /// The chat: the number of a person with country code, digits only; the id of a group, a channel or a broadcast list;
        /// or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The text.
        pub message: String = "message" as Required new(impl Into<String>),
        /// The value that the button copies.
        pub code: String = "code" as Required new(impl Into<String>),
        /// The address of a picture, or the picture itself in Base64 as a data URI.
        pub image: Option<String> = "image" as Optional set(impl Into<String>),
        /// The text on the button; Portuguese for "copy code" if left out.
        pub button_text: Option<String> = "buttonText" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// A key of the payment system Pix with a button that copies it.
    ///
    /// Documented in [send-button-pix](https://developer.z-api.io/en/message/send-button-pix).
    pub struct SendButtonPixRequest: Request {
        /// The chat: the number of a person with country code, digits only; the id of a group, a channel or a broadcast list;
        /// or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The key.
        pub pix_key: String = "pixKey" as Required new(impl Into<String>),
        /// What the key is.
        pub type_: PixButtonKeyType = "type" as Required new(impl Into<PixButtonKeyType>),
        /// The heading of the button; `Pix` if left out or empty.
        pub merchant_name: Option<String> = "merchantName" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// A text with cards to leaf through.
    ///
    /// Documented in [send-carousel](https://developer.z-api.io/en/message/send-carousel).
    pub struct SendCarouselRequest: Request {
        /// The chat: the number of a person with country code, digits only; the id of a group, a channel or a broadcast list;
        /// or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The text above the cards.
        pub message: String = "message" as Required new(impl Into<String>),
        /// The cards.
        pub carousel: Vec<CarouselCard> = "carousel" as Required new(Vec<CarouselCard>),
        /// How many seconds the message waits before it is sent, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
    }
}

wagate_client::record! {
    /// A link to a catalog for a chat.
    ///
    /// Documented in [send-message-catalog](https://developer.z-api.io/en/message/send-message-catalog).
    pub struct SendCatalogRequest: Request {
        /// The chat: the number of a person with country code, digits only; the id of a group, a channel or a broadcast list;
        /// or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The number of the business account whose catalog it is.
        pub catalog_phone: String = "catalogPhone" as Required new(impl Into<String>),
        /// The language of the card's own words.
        pub translation: Option<CatalogLanguage> = "translation" as Optional set(impl Into<CatalogLanguage>),
        /// The text that goes with the card.
        pub message: Option<String> = "message" as Optional set(impl Into<String>),
        /// The heading of the card.
        pub title: Option<String> = "title" as Optional set(impl Into<String>),
        /// The text on the card.
        pub catalog_description: Option<String> = "catalogDescription" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// A contact's card for a chat.
    ///
    /// Documented in [send-message-contact](https://developer.z-api.io/en/message/send-message-contact).
    pub struct SendContactRequest: Request {
        /// The chat: the number of a person with country code, digits only; the id of a group, a channel or a broadcast list;
        /// or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The name on the card.
        pub contact_name: String = "contactName" as Required new(impl Into<String>),
        /// The number on the card, with country code, digits only.
        pub contact_phone: String = "contactPhone" as Required new(impl Into<String>),
        /// A few words about the contact. WhatsApp Web does not show them.
        pub contact_business_description: Option<String> = "contactBusinessDescription" as Optional set(impl Into<String>),
        /// The id of a message of the same chat that the new one answers.
        pub message_id: Option<String> = "messageId" as Optional set(impl Into<String>),
        /// How many seconds the message waits before it is sent, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
    }
}

wagate_client::record! {
    /// Cards of several contacts for a chat.
    ///
    /// Documented in
    /// [send-message-multiple-contacts](https://developer.z-api.io/en/message/send-message-multiple-contacts).
    pub struct SendContactsRequest: Request {
        /// The chat: the number of a person with country code, digits only; the id of a group, a channel or a broadcast list;
        /// or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The cards.
        pub contacts: Vec<ContactCard> = "contacts" as Required new(Vec<ContactCard>),
        /// The id of a message of the same chat that the new one answers.
        pub message_id: Option<String> = "messageId" as Optional set(impl Into<String>),
        /// How many seconds the message waits before it is sent, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
    }
}

wagate_client::record! {
    /// A document for a chat.
    ///
    /// Documented in [send-message-document](https://developer.z-api.io/en/message/send-message-document).
    pub struct SendDocumentRequest: Request {
        /// The chat: the number of a person with country code, digits only; the id of a group, a channel or a broadcast list;
        /// or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The address of the document, or the document itself in Base64 as a data URI, `data:application/pdf;base64,…`.
        pub document: String = "document" as Required new(impl Into<String>),
        /// The name that the document is shown with.
        pub file_name: Option<String> = "fileName" as Optional set(impl Into<String>),
        /// The text below the document.
        pub caption: Option<String> = "caption" as Optional set(impl Into<String>),
        /// The id of a message of the same chat that the new one answers.
        pub message_id: Option<String> = "messageId" as Optional set(impl Into<String>),
        /// How many seconds the message waits before it is sent, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
        /// The id of a document that the account sent, whose caption is changed to the new one. A webhook must be set for
        /// that.
        pub edit_document_message_id: Option<String> = "editDocumentMessageId" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// An event for a group.
    ///
    /// Documented in [send-event](https://developer.z-api.io/en/message/send-event).
    pub struct SendEventRequest: Request {
        /// The group, by its id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The event.
        pub event: GroupEvent = "event" as Required new(impl Into<GroupEvent>),
    }
}

wagate_client::record! {
    /// Whether the account comes to an event of a group.
    ///
    /// Documented in [send-event-response](https://developer.z-api.io/en/message/send-event-response).
    pub struct SendEventResponseRequest: Request {
        /// The group, by its id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The id of the message with the event.
        pub event_message_id: String = "eventMessageId" as Required new(impl Into<String>),
        /// Whether the account comes.
        pub event_response: EventAnswer = "eventResponse" as Required new(impl Into<EventAnswer>),
    }
}

wagate_client::record! {
    /// A short video for a chat that is shown as a GIF.
    ///
    /// Documented in [send-message-gif](https://developer.z-api.io/en/message/send-message-gif).
    pub struct SendGifRequest: Request {
        /// The chat: the number of a person with country code, digits only; the id of a group, a channel or a broadcast list;
        /// or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The address of an MP4 file, or the file itself in Base64 as a data URI, `data:video/mp4;base64,…`. A file in the
        /// format GIF does not do.
        pub gif: String = "gif" as Required new(impl Into<String>),
        /// The text below the GIF.
        pub caption: Option<String> = "caption" as Optional set(impl Into<String>),
        /// The id of a message of the same chat that the new one answers.
        pub message_id: Option<String> = "messageId" as Optional set(impl Into<String>),
        /// How many seconds the message waits before it is sent, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
    }
}

wagate_client::record! {
    /// A picture for a chat.
    ///
    /// Documented in [send-message-image](https://developer.z-api.io/en/message/send-message-image).
    pub struct SendImageRequest: Request {
        /// The chat: the number of a person with country code, digits only; the id of a group, a channel or a broadcast list;
        /// or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The address of the picture, or the picture itself in Base64 as a data URI, `data:image/png;base64,…`.
        pub image: String = "image" as Required new(impl Into<String>),
        /// The text below the picture.
        pub caption: Option<String> = "caption" as Optional set(impl Into<String>),
        /// The id of a message of the same chat that the new one answers.
        pub message_id: Option<String> = "messageId" as Optional set(impl Into<String>),
        /// How many seconds the message waits before it is sent, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
        /// Whether it can be looked at only once.
        pub view_once: Option<bool> = "viewOnce" as Optional set(bool),
        /// The id of a picture that the account sent, whose caption is changed to the new one. A webhook must be set for that.
        pub edit_image_message_id: Option<String> = "editImageMessageId" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// A link with a preview for a chat.
    ///
    /// Documented in [send-message-link](https://developer.z-api.io/en/message/send-message-link).
    pub struct SendLinkRequest: Request {
        /// The chat: the number of a person with country code, digits only; the id of a group, a channel or a broadcast list;
        /// or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The text; it must end with the value of `linkUrl`.
        pub message: String = "message" as Required new(impl Into<String>),
        /// The address of the picture of the preview.
        pub image: String = "image" as Required new(impl Into<String>),
        /// The address that the link leads to.
        pub link_url: String = "linkUrl" as Required new(impl Into<String>),
        /// The heading of the preview.
        pub title: String = "title" as Required new(impl Into<String>),
        /// The text of the preview.
        pub link_description: String = "linkDescription" as Required new(impl Into<String>),
        /// How big the preview is; small if left out.
        pub link_type: Option<LinkPreviewSize> = "linkType" as Optional set(impl Into<LinkPreviewSize>),
        /// The id of a message of the same chat that the new one answers.
        pub message_id: Option<String> = "messageId" as Optional set(impl Into<String>),
        /// How many seconds the message waits before it is sent, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
        /// For how many seconds the chat shows that the account is typing before the message is sent, from 1 to 15; not at all
        /// if left out.
        pub delay_typing: Option<i64> = "delayTyping" as Optional set(i64),
    }
}

wagate_client::record! {
    /// A place for a chat.
    ///
    /// Documented in [send-message-location](https://developer.z-api.io/en/message/send-message-location).
    pub struct SendLocationRequest: Request {
        /// The chat: the number of a person with country code, digits only; the id of a group, a channel or a broadcast list;
        /// or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The name of the place.
        pub title: String = "title" as Required new(impl Into<String>),
        /// Street, number, district, city, state and postal code, with commas between them.
        pub address: String = "address" as Required new(impl Into<String>),
        /// The latitude in degrees, as a text with a point; negative in the south.
        pub latitude: String = "latitude" as Required new(impl Into<String>),
        /// The longitude in degrees, as a text with a point; negative in the west.
        pub longitude: String = "longitude" as Required new(impl Into<String>),
        /// The id of a message of the same chat that the new one answers.
        pub message_id: Option<String> = "messageId" as Optional set(impl Into<String>),
        /// How many seconds the message waits before it is sent, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
    }
}

wagate_client::record! {
    /// An invitation to run a channel.
    ///
    /// Documented in [send-newsletter-admin-invite](https://developer.z-api.io/en/message/send-newsletter-admin-invite).
    pub struct SendNewsletterAdminInviteRequest: Request {
        /// The number of the person, with country code, digits only.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The channel and the words of the invitation.
        pub admin_invite_message: NewsletterAdminInvitation = "adminInviteMessage" as Required new(impl Into<NewsletterAdminInvitation>),
    }
}

wagate_client::record! {
    /// A text with a list to choose from.
    ///
    /// Documented in [send-option-list](https://developer.z-api.io/en/message/send-option-list).
    pub struct SendOptionListRequest: Request {
        /// The chat: the number of a person with country code, digits only; the id of a group, a channel or a broadcast list;
        /// or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The text.
        pub message: String = "message" as Required new(impl Into<String>),
        /// The list.
        pub option_list: OptionList = "optionList" as Required new(impl Into<OptionList>),
        /// How many seconds the message waits before it is sent, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
    }
}

wagate_client::record! {
    /// An order for the approval of a customer.
    ///
    /// Documented in [send-message-order](https://developer.z-api.io/en/message/send-message-order).
    pub struct SendOrderRequest: Request {
        /// The customer's number with country code, digits only, or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// What is ordered.
        pub order: OrderDraft = "order" as Required new(impl Into<OrderDraft>),
        /// How it can be paid for.
        pub payment_settings: Option<PaymentSettings> = "paymentSettings" as Optional set(impl Into<PaymentSettings>),
    }
}

wagate_client::record! {
    /// A poll for a group.
    ///
    /// Documented in [send-poll](https://developer.z-api.io/en/message/send-poll).
    pub struct SendPollRequest: Request {
        /// The group, by its id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The question.
        pub message: String = "message" as Required new(impl Into<String>),
        /// The answers to choose from.
        pub poll: Vec<PollOption> = "poll" as Required new(Vec<PollOption>),
        /// How many answers a voter may choose at most; as many as there are if left out.
        pub poll_max_options: Option<i64> = "pollMaxOptions" as Optional set(i64),
        /// How many seconds the message waits before it is sent, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
    }
}

wagate_client::record! {
    /// A vote in a poll of a group.
    ///
    /// Documented in [send-poll-vote](https://developer.z-api.io/en/message/send-poll-vote).
    pub struct SendPollVoteRequest: Request {
        /// The group, by its id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The id of the message with the poll.
        pub poll_message_id: String = "pollMessageId" as Required new(impl Into<String>),
        /// The answers that the account votes for; more than one, if the poll allows it.
        pub poll_vote: Vec<PollOption> = "pollVote" as Required new(Vec<PollOption>),
    }
}

wagate_client::record! {
    /// A product of a catalog for a chat.
    ///
    /// Documented in [send-message-product](https://developer.z-api.io/en/message/send-message-product).
    pub struct SendProductRequest: Request {
        /// The chat: the number of a person with country code, digits only; the id of a group, a channel or a broadcast list;
        /// or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The number of the business account whose product it is.
        pub catalog_phone: String = "catalogPhone" as Required new(impl Into<String>),
        /// The id of the product, from the list of products or the webhook of received messages.
        pub product_id: String = "productId" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A round video for a chat.
    ///
    /// Documented in [send-message-ptv](https://developer.z-api.io/en/message/send-message-ptv).
    pub struct SendPtvRequest: Request {
        /// The chat: the number of a person with country code, digits only; the id of a group, a channel or a broadcast list;
        /// or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The address of the video, or the video itself in Base64 as a data URI, `data:video/mp4;base64,…`.
        pub ptv: String = "ptv" as Required new(impl Into<String>),
        /// The id of a message of the same chat that the new one answers.
        pub message_id: Option<String> = "messageId" as Optional set(impl Into<String>),
        /// How many seconds the message waits before it is sent, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
    }
}

wagate_client::record! {
    /// A reaction to a message.
    ///
    /// Documented in [send-message-reaction](https://developer.z-api.io/en/message/send-message-reaction).
    pub struct SendReactionRequest: Request {
        /// The chat: the number of a person with country code, digits only; the id of a group, a channel or a broadcast list;
        /// or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The emoji.
        pub reaction: String = "reaction" as Required new(impl Into<String>),
        /// The id of the message of this chat that is reacted to.
        pub message_id: String = "messageId" as Required new(impl Into<String>),
        /// How many seconds the message waits before it is sent, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
    }
}

wagate_client::record! {
    /// A sticker for a chat.
    ///
    /// Documented in [send-message-sticker](https://developer.z-api.io/en/message/send-message-sticker).
    pub struct SendStickerRequest: Request {
        /// The chat: the number of a person with country code, digits only; the id of a group, a channel or a broadcast list;
        /// or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The address of the sticker, or the sticker itself in Base64 as a data URI, `data:image/png;base64,…`.
        pub sticker: String = "sticker" as Required new(impl Into<String>),
        /// The id of a message of the same chat that the new one answers.
        pub message_id: Option<String> = "messageId" as Optional set(impl Into<String>),
        /// How many seconds the message waits before it is sent, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
        /// The name of the author that is shown with the sticker.
        pub sticker_author: Option<String> = "stickerAuthor" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// A text for a chat.
    ///
    /// Documented in [send-text](https://developer.z-api.io/en/message/send-text).
    pub struct SendTextRequest: Request {
        /// The chat: the number of a person with country code, digits only; the id of a group, a channel or a broadcast list;
        /// or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The text. `*bold*`, `_italic_`, `~struck~` and three backquotes around a passage format it; a line ends with `\n`,
        /// `\r` or both. Who is mentioned stands in it after an `@`.
        pub message: String = "message" as Required new(impl Into<String>),
        /// The id of a message of the same chat that the new one answers.
        pub message_id: Option<String> = "messageId" as Optional set(impl Into<String>),
        /// Whether the answer to a message of a group goes to its sender alone. It has no effect if the sender is the account
        /// itself.
        pub private_answer: Option<bool> = "privateAnswer" as Optional set(bool),
        /// How many seconds the message waits before it is sent, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
        /// For how many seconds the chat shows that the account is typing before the message is sent, from 1 to 15; not at all
        /// if left out.
        pub delay_typing: Option<i64> = "delayTyping" as Optional set(i64),
        /// The id of a text that the account sent, which is changed to the new one. A webhook must be set for that.
        pub edit_message_id: Option<String> = "editMessageId" as Optional set(impl Into<String>),
        /// The numbers of the people in the group who are mentioned. Meta AI has the number `13135550002`.
        pub mentioned: Vec<String> = "mentioned" as LenientList set(Vec<String>),
        /// The groups of the same community that are mentioned.
        pub group_mentioned: Option<Vec<GroupMention>> = "groupMentioned" as Optional set(Vec<GroupMention>),
        /// Whether everybody in the group is mentioned. It shows if the text has `@all` in it, and works in groups only.
        pub mention_all: Option<bool> = "mentionAll" as Optional set(bool),
    }
}

wagate_client::record! {
    /// A video for a chat.
    ///
    /// Documented in [send-message-video](https://developer.z-api.io/en/message/send-message-video).
    pub struct SendVideoRequest: Request {
        /// The chat: the number of a person with country code, digits only; the id of a group, a channel or a broadcast list;
        /// or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The address of the video, or the video itself in Base64 as a data URI, `data:video/mp4;base64,…`; up to 100 MB.
        /// H.264 is sent as it is, anything else is converted first, which may fail.
        pub video: String = "video" as Required new(impl Into<String>),
        /// The text below the video.
        pub caption: Option<String> = "caption" as Optional set(impl Into<String>),
        /// The id of a message of the same chat that the new one answers.
        pub message_id: Option<String> = "messageId" as Optional set(impl Into<String>),
        /// How many seconds the message waits before it is sent, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
        /// Whether it can be looked at only once.
        pub view_once: Option<bool> = "viewOnce" as Optional set(bool),
        /// Whether the answer comes at once, and the file is worked on afterwards; how that went is told by the webhook of
        /// sent messages.
        pub async_: Option<bool> = "async" as Optional set(bool),
        /// The id of a video that the account sent, whose caption is changed to the new one. A webhook must be set for that.
        pub edit_video_message_id: Option<String> = "editVideoMessageId" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// What an order has come to.
    ///
    /// Documented in [send-order-status-update](https://developer.z-api.io/en/message/send-order-status-update).
    pub struct UpdateOrderRequest: Request {
        /// The customer's number with country code, digits only, or a linked id.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The id of the message with the order.
        pub message_id: String = "messageId" as Required new(impl Into<String>),
        /// The text that goes with the update.
        pub message: Option<String> = "message" as Optional set(impl Into<String>),
        /// The reference of the order, from the webhook of the sent order.
        pub reference_id: String = "referenceId" as Required new(impl Into<String>),
        /// The reference of the request for the order, from the webhook of the sent order.
        pub order_request_id: String = "orderRequestId" as Required new(impl Into<String>),
        /// How far the order is.
        pub order_status: OrderStatus = "orderStatus" as Required new(impl Into<OrderStatus>),
        /// Whether it is paid for.
        pub payment_status: PaymentStatus = "paymentStatus" as Required new(impl Into<PaymentStatus>),
        /// The whole order once more.
        pub order: OrderUpdate = "order" as Required new(impl Into<OrderUpdate>),
    }
}

wagate_client::any_answer! {
    /// What `deleteMessage` answers, of which the documentation shows nothing.
    pub struct DeleteMessageAnswer
}

wagate_client::any_answer! {
    /// What `readMessage` answers, of which the documentation shows nothing.
    pub struct ReadMessageAnswer
}
