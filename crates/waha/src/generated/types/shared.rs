// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: types of the section `shared`.

use std::collections::BTreeMap;
use serde_json::{Map, Value};
use wagate_client::ChatId;

wagate_client::open_enum! {
    /// How far a message got: `PENDING` before it was sent, `SERVER` when WhatsApp has it, `DEVICE` when it was delivered,
    /// then `READ` and `PLAYED`; `ERROR` when it failed. Messages of channels and responses to events have `UNKNOWN`,
    /// which no message can be filtered by.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/).
    pub enum AckName {
        /// `ERROR`.
        Error = "ERROR",
        /// `PENDING`.
        Pending = "PENDING",
        /// `SERVER`.
        Server = "SERVER",
        /// `DEVICE`.
        Device = "DEVICE",
        /// `READ`.
        Read = "READ",
        /// `PLAYED`.
        Played = "PLAYED",
        /// `UNKNOWN`.
        Unknown = "UNKNOWN",
    }
}

wagate_client::tagged! {
    /// An app of a session; `app` tells which.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub enum App by "app" {
        /// `chatwoot`: An app that joins WhatsApp and an inbox of Chatwoot.
        Chatwoot(Box<ChatwootApp>) = "chatwoot",
        /// `calls`: An app that rejects calls and answers them with a message.
        Calls(Box<CallsApp>) = "calls",
        /// `mcp`: An app that lets a program for the Model Context Protocol use the session, with a key of its own.
        Mcp(Box<McpApp>) = "mcp",
        /// `argentine-phone-numbers`: An app that finds the chat id that WhatsApp knows for a number, where a country writes
        /// its numbers in several ways.
        ///
        /// Not documented; seen: In servers from 2026.8.2 on, for Brazil, and from 2026.9.1 on.
        ArgentinePhoneNumbers(Box<PhoneNumbersApp>) = "argentine-phone-numbers" without From,
        /// `brazilian-phone-numbers`: An app that finds the chat id that WhatsApp knows for a number, where a country writes
        /// its numbers in several ways.
        ///
        /// Not documented; seen: In servers from 2026.8.2 on, for Brazil, and from 2026.9.1 on.
        BrazilianPhoneNumbers(Box<PhoneNumbersApp>) = "brazilian-phone-numbers" without From,
        /// `mexican-phone-numbers`: An app that finds the chat id that WhatsApp knows for a number, where a country writes its
        /// numbers in several ways.
        ///
        /// Not documented; seen: In servers from 2026.8.2 on, for Brazil, and from 2026.9.1 on.
        MexicanPhoneNumbers(Box<PhoneNumbersApp>) = "mexican-phone-numbers" without From,
        /// `phone-numbers`: An app that finds the chat id that WhatsApp knows for a number, where a country writes its numbers
        /// in several ways.
        ///
        /// Not documented; seen: In servers from 2026.8.2 on, for Brazil, and from 2026.9.1 on.
        PhoneNumbers(Box<PhoneNumbersApp>) = "phone-numbers" without From,
    }
}

wagate_client::record! {
    /// A file as text.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct Base64File {
        /// The type of the file, such as `image/png`.
        pub mimetype: Option<String> = "mimetype" as LenientOptional,
        /// The file in base64.
        pub data: String = "data" as Success,
    }
}

wagate_client::record! {
    /// A file with its content.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/profile/).
    pub struct BinaryFile: Request {
        /// The content of the file, in Base64.
        pub data: String = "data" as Required new(impl Into<String>),
        /// The media type of the file: `image/jpeg` for pictures, `video/mp4`, `audio/ogg; codecs=opus` for voices,
        /// `image/webp` for stickers. Whatever is sent to a chat or as a status needs it; the pictures of profiles, groups and
        /// previews do not.
        pub mimetype: Option<String> = "mimetype" as Optional set(impl Into<String>),
        /// The name that the receiver sees.
        pub filename: Option<String> = "filename" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// An app that rejects calls and answers them with a message.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct CallsApp: Request {
        /// Which app it is.
        pub app: String = "app" as LenientRequired always("calls"),
        /// The id of the app, which you choose. Others may reach the server with it, so take a long random one for Chatwoot.
        pub id: Option<String> = "id" as LenientOptional set(impl Into<String>),
        /// The name of the session; empty or left out where the app stands in a session.
        pub session: Option<String> = "session" as LenientOptional set(impl Into<String>),
        /// Whether the app works.
        pub enabled: Option<bool> = "enabled" as LenientOptional set(bool),
        /// What to do with which calls. A request has it; no page says that every answer does.
        pub config: Option<CallsAppConfig> = "config" as Optional new(impl Into<CallsAppConfig>),
    }
}

wagate_client::record! {
    /// What to do with calls.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct CallsAppConfig: Request {
        /// Calls of a single person.
        pub dm: Option<CallsAppRule> = "dm" as Optional new(impl Into<CallsAppRule>),
        /// Calls in groups.
        pub group: Option<CallsAppRule> = "group" as Optional new(impl Into<CallsAppRule>),
    }
}

wagate_client::record! {
    /// What to do with calls of one kind.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct CallsAppRule: Request {
        /// Whether to reject them.
        pub reject: Option<bool> = "reject" as LenientOptional new(bool),
        /// The message that is sent after a call was rejected; none if it is empty.
        pub message: Option<String> = "message" as LenientOptional set(impl Into<String>),
        /// How long to wait before a call is rejected, in seconds.
        pub wait_before_decline: Option<f64> = "waitBeforeDecline" as LenientOptional set(f64),
        /// How long to wait before the message is sent, in seconds.
        pub wait_before_response: Option<f64> = "waitBeforeResponse" as LenientOptional set(f64),
    }
}

wagate_client::record! {
    /// Who is online in a chat, and who is typing.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/presence/).
    pub struct ChatPresence: Default {
        /// The chat, of a contact or a group.
        pub id: Option<ChatId> = "id" as LenientOptional,
        /// The people in the chat; in that of a contact, one.
        pub presences: Vec<ParticipantPresence> = "presences" as List,
    }
}

wagate_client::record! {
    /// An app that joins WhatsApp and an inbox of Chatwoot.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct ChatwootApp: Request {
        /// Which app it is.
        pub app: String = "app" as LenientRequired always("chatwoot"),
        /// The id of the app, which you choose. Others may reach the server with it, so take a long random one for Chatwoot.
        pub id: Option<String> = "id" as LenientOptional set(impl Into<String>),
        /// The name of the session; empty or left out where the app stands in a session.
        pub session: Option<String> = "session" as LenientOptional set(impl Into<String>),
        /// Whether the app works.
        pub enabled: Option<bool> = "enabled" as LenientOptional set(bool),
        /// Where the inbox is, and how messages go between. A request has it; no page says that every answer does.
        pub config: Option<ChatwootAppConfig> = "config" as Optional new(impl Into<ChatwootAppConfig>),
    }
}

wagate_client::record! {
    /// An inbox of Chatwoot, and how messages go between it and WhatsApp.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct ChatwootAppConfig: Request {
        /// The address of Chatwoot.
        pub url: Option<String> = "url" as LenientOptional new(impl Into<String>),
        /// The number of the account in Chatwoot.
        pub account_id: Option<i64> = "accountId" as LenientOptional new(i64),
        /// The token of the account in Chatwoot.
        pub account_token: Option<String> = secret "accountToken" as LenientOptional new(impl Into<String>),
        /// The number of the inbox.
        pub inbox_id: Option<i64> = "inboxId" as LenientOptional new(i64),
        /// The identifier of the inbox, with which messages can be put into it.
        pub inbox_identifier: Option<String> = secret "inboxIdentifier" as LenientOptional new(impl Into<String>),
        /// The language of the app's own messages.
        pub locale: Option<String> = "locale" as LenientOptional set(impl Into<String>),
        /// Whether links are sent with a preview.
        pub link_preview: Option<ChatwootLinkPreview> = "linkPreview" as Optional set(impl Into<ChatwootLinkPreview>),
        /// Texts instead of the app's own, each under its name.
        pub templates: Option<BTreeMap<String, String>> = "templates" as LenientOptional set(BTreeMap<String, String>),
        /// Which commands can be given in Chatwoot.
        pub commands: Option<ChatwootCommands> = "commands" as Optional set(impl Into<ChatwootCommands>),
        /// Which conversation a message goes to.
        pub conversations: Option<ChatwootConversations> = "conversations" as Optional set(impl Into<ChatwootConversations>),
    }
}

wagate_client::record! {
    /// Which commands can be given in Chatwoot.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct ChatwootCommands: Request {
        /// Commands about the server.
        pub server: Option<bool> = "server" as LenientOptional new(bool),
        /// Commands about the queue of jobs.
        pub queue: Option<bool> = "queue" as LenientOptional set(bool),
    }
}

wagate_client::open_enum! {
    /// Which of several conversations is taken, by its last activity or by when it was begun.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub enum ChatwootConversationSort {
        /// `activity_newest`.
        ActivityNewest = "activity_newest",
        /// `created_newest`.
        CreatedNewest = "created_newest",
        /// `created_oldest`.
        CreatedOldest = "created_oldest",
        /// `activity_oldest`.
        ActivityOldest = "activity_oldest",
    }
}

wagate_client::open_enum! {
    /// The state of a conversation in Chatwoot.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub enum ChatwootConversationStatus {
        /// `open`.
        Open = "open",
        /// `pending`.
        Pending = "pending",
        /// `snoozed`.
        Snoozed = "snoozed",
        /// `resolved`.
        Resolved = "resolved",
    }
}

wagate_client::record! {
    /// Which conversation a message goes to, and what is told of it.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct ChatwootConversations: Request {
        /// Which conversation is taken where there are several.
        pub sort: Option<ChatwootConversationSort> = "sort" as Optional new(impl Into<ChatwootConversationSort>),
        /// In which states a conversation is taken; null for any.
        pub status: Vec<ChatwootConversationStatus> = "status" as List new(Vec<ChatwootConversationStatus>),
        /// Whether a conversation counts as read when it was read in WhatsApp.
        pub mark_as_read: Option<bool> = "markAsRead" as LenientOptional set(bool),
        /// Whether Chatwoot shows that a message was delivered and read.
        ///
        /// Not documented; seen: In the vendor's description of servers from 2026.9.2 on.
        pub sync_message_status: Option<bool> = "syncMessageStatus" as LenientOptional set(bool),
        /// How Chatwoot shows what was sent from a phone.
        ///
        /// Not documented; seen: In the vendor's description of servers from 2026.9.2 on.
        pub outgoing: Option<ChatwootOutgoing> = "outgoing" as Optional set(impl Into<ChatwootOutgoing>),
    }
}

wagate_client::open_enum! {
    /// Whether links are sent with a preview; none, or one of low or high quality.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub enum ChatwootLinkPreview {
        /// `OFF`.
        Off = "OFF",
        /// `LG`.
        Lg = "LG",
        /// `HG`.
        Hg = "HG",
    }
}

wagate_client::open_enum! {
    /// How Chatwoot shows what was sent from a phone, as a private note or as a message of an agent.
    ///
    /// Not documented; seen: In the vendor's description of servers from 2026.9.2 on.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub enum ChatwootOutgoing {
        /// `private-note`.
        PrivateNote = "private-note",
        /// `message`.
        Message = "message",
    }
}

wagate_client::open_enum! {
    /// The engine of a session, the program that talks to WhatsApp.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub enum Engine {
        /// `WEBJS`.
        Webjs = "WEBJS",
        /// `WPP`.
        Wpp = "WPP",
        /// `NOWEB`.
        Noweb = "NOWEB",
        /// `GOWS`.
        Gows = "GOWS",
    }
}

wagate_client::record! {
    /// The server.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct Environment: Default {
        /// The version of the server, such as `2026.7.1`.
        pub version: Option<String> = "version" as LenientOptional,
        /// The engine of the session, `WEBJS`, `WPP`, `NOWEB` or `GOWS`.
        pub engine: Option<String> = "engine" as LenientOptional,
        /// The edition of the server, such as `CORE` or `PLUS`.
        pub tier: Option<String> = "tier" as LenientOptional,
        /// The path of the browser; null with engines that need none.
        pub browser: Option<String> = "browser" as LenientOptional,
        /// The system of the server, such as `linux/x64`; newer servers have it.
        pub platform: Option<String> = "platform" as LenientOptional,
        /// Which of several servers it is; newer servers have it.
        pub worker: Option<Worker> = "worker" as Optional,
    }
}

wagate_client::record! {
    /// What was thrown inside the server. Which members are there depends on the engine.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct FaultException: Default {
        /// What went wrong, in the engine's words: `rate-overlimit` where WhatsApp asks for patience, `server returned error
        /// 463` where it forbids to begin new chats.
        pub message: Option<String> = "message" as LenientOptional,
        /// The name of the exception. From a browser it may be a single letter that means nothing.
        pub name: Option<String> = "name" as LenientOptional,
        /// Where in the server's program it was thrown.
        pub stack: Option<String> = "stack" as LenientOptional,
        /// The number of the error in gRPC, from the engine GOWS; the name of a system error, from others.
        pub code: Option<Value> = "code" as Optional,
        /// More words about the error, from the engine GOWS.
        pub details: Option<Value> = "details" as Optional,
        /// What goes with the error, from the engine GOWS; empty in what was recorded.
        pub metadata: Option<Value> = "metadata" as Optional,
        /// The number of WhatsApp's error, from the engine NOWEB; 429 where it asks for patience.
        pub data: Option<Value> = "data" as Optional,
        /// Whether the exception is of the kind that the engine NOWEB throws.
        pub is_boom: Option<bool> = "isBoom" as LenientOptional,
        /// Whether the engine NOWEB takes it for a fault of its own, not of the caller.
        pub is_server: Option<bool> = "isServer" as LenientOptional,
        /// What the engine NOWEB would answer; often empty.
        pub output: Option<Value> = "output" as Optional,
    }
}

wagate_client::record! {
    /// A request as the server understood it.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct FaultRequest: Default {
        /// The path with its query.
        pub path: Option<String> = "path" as LenientOptional,
        /// The method, such as `GET`.
        pub method: Option<String> = "method" as LenientOptional,
        /// The body that was sent; missing where there is none.
        pub body: Option<Value> = "body" as Optional,
        /// The parameters of the query.
        pub query: Option<Value> = "query" as Optional,
    }
}

wagate_client::union! {
    /// A file to send or to set, either by its address or with its content.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/profile/).
    pub enum File by keys {
        /// A file that the server downloads.
        RemoteFile(Box<RemoteFile>) when ["url"],
        /// A file with its content.
        BinaryFile(Box<BinaryFile>) when ["data"],
    }
}

wagate_client::record! {
    /// Why a file cannot be had.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct FileErrorReason {
        /// The HTTP status of the answer once more.
        pub code: Option<i64> = "code" as LenientOptional,
        /// The name of the error, such as `FILE_NOT_FOUND`.
        pub key: String = "key" as LenientRequired,
        /// What went wrong, in English.
        pub message: Option<String> = "message" as LenientOptional,
        /// More about it.
        pub details: Option<Value> = "details" as Optional,
    }
}

wagate_client::record! {
    /// A member of a group, in the same words for nearly all engines.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/).
    pub struct GroupParticipant: Default {
        /// The id of the member, such as `123456789@c.us` or `123456789@lid`.
        pub id: Option<ChatId> = "id" as LenientOptional,
        /// The member by number, as `123456789@c.us`; null or missing where the server does not know it.
        pub pn: Option<ChatId> = "pn" as LenientOptional,
        /// What the member may do.
        pub role: Option<GroupRole> = "role" as Optional,
    }
}

wagate_client::open_enum! {
    /// What a member may do in a group: `participant` is a plain member, `superadmin` the administrator who created the
    /// group, and `left` somebody who is no member any more.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/).
    pub enum GroupRole {
        /// `left`.
        Left = "left",
        /// `participant`.
        Participant = "participant",
        /// `admin`.
        Admin = "admin",
        /// `superadmin`.
        Superadmin = "superadmin",
    }
}

wagate_client::record! {
    /// How one thing is that the server looks at: space for files of messages (`mediaFiles.space`) and of sessions
    /// (`sessionsFiles.space`), or a database (`mongodb`). Each has members of its own.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct HealthIndicator: Default {
        /// `up` or `down`.
        pub status: Option<String> = "status" as LenientOptional,
        /// The folder whose space is looked at.
        pub path: Option<String> = "path" as LenientOptional,
        /// The disk that the folder is on.
        pub disk_path: Option<String> = "diskPath" as LenientOptional,
        /// How much space is free, in bytes.
        pub free: Option<i64> = "free" as LenientOptional,
        /// Below how much free space it is down, in bytes.
        pub threshold: Option<i64> = "threshold" as LenientOptional,
        /// A remark, such as `Up and running`.
        pub message: Option<String> = "message" as LenientOptional,
        /// Why it is down, such as `Timeout`.
        pub error: Option<String> = "error" as LenientOptional,
    }
}

wagate_client::open_enum! {
    /// How the server is; `error` where something that was looked at is down, `shutting_down` while it stops.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub enum HealthStatus {
        /// `ok`.
        Ok = "ok",
        /// `error`.
        Error = "error",
        /// `shutting_down`.
        ShuttingDown = "shutting_down",
    }
}

wagate_client::record! {
    /// What a key for a session is good for. Files of messages can be fetched with any key.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct KeyActions: Default, Request {
        /// Reading messages, contacts, chats, groups and the like.
        pub read: Option<bool> = "read" as LenientOptional set(bool),
        /// Sending messages, and changing groups, labels, channels, contacts and the profile.
        pub send: Option<bool> = "send" as LenientOptional set(bool),
        /// Starting, stopping, linking and logging out the session.
        pub control: Option<bool> = "control" as LenientOptional set(bool),
        /// Changing how the session is configured.
        pub setting: Option<bool> = "setting" as LenientOptional set(bool),
        /// Managing the session's apps.
        pub app: Option<bool> = "app" as LenientOptional set(bool),
        /// Deleting the session.
        pub delete: Option<bool> = "delete" as LenientOptional set(bool),
    }
}

wagate_client::record! {
    /// A label for chats.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/labels/).
    pub struct Label: Default {
        /// The id of the label, a number.
        pub id: Option<String> = "id" as LenientOptional,
        /// The name of the label.
        pub name: Option<String> = "name" as LenientOptional,
        /// The number of its colour, from 0 to 19.
        pub color: Option<i64> = "color" as LenientOptional,
        /// Its colour as far as the server knows it, such as `#64c4ff`. WhatsApp may change which colour a number stands for.
        pub color_hex: Option<String> = "colorHex" as LenientOptional,
    }
}

wagate_client::record! {
    /// An app that lets a program for the Model Context Protocol use the session, with a key of its own.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct McpApp: Request {
        /// Which app it is.
        pub app: String = "app" as LenientRequired always("mcp"),
        /// The id of the app, which you choose. Others may reach the server with it, so take a long random one for Chatwoot.
        pub id: Option<String> = "id" as LenientOptional set(impl Into<String>),
        /// The name of the session; empty or left out where the app stands in a session.
        pub session: Option<String> = "session" as LenientOptional set(impl Into<String>),
        /// Whether the app works.
        pub enabled: Option<bool> = "enabled" as LenientOptional set(bool),
        /// What the key of the app is good for. A request has it; no page says that every answer does.
        pub config: Option<McpAppConfig> = "config" as Optional new(impl Into<McpAppConfig>),
    }
}

wagate_client::record! {
    /// The key that the server makes for the app, and what it is good for.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct McpAppConfig: Request {
        /// What the key is good for.
        pub actions: Option<KeyActions> = "actions" as Optional new(impl Into<KeyActions>),
        /// The id of the key. Only answers have it.
        pub key_id: Option<String> = "key_id" as LenientOptional set(impl Into<String>),
        /// The key. Only answers have it.
        pub key: Option<String> = secret "key" as LenientOptional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// The account of a session.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct Me: Default {
        /// The account's chat id, such as `11111111111@c.us`.
        pub id: Option<ChatId> = "id" as LenientOptional,
        /// The account's linked id, which hides the number, such as `123123@lid`.
        pub lid: Option<ChatId> = "lid" as LenientOptional,
        /// The account's id with the number of the device, such as `123123:123@s.whatsapp.net`.
        pub jid: Option<String> = "jid" as LenientOptional,
        /// The name that the account chose in WhatsApp.
        pub push_name: Option<String> = "pushName" as LenientOptional,
        /// Whether WhatsApp forbids the account to begin new chats for a while.
        ///
        /// Not documented; seen: In the vendor's description of servers from 2026.7.2 on.
        pub reachout_timelock: Option<ReachoutTimelock> = "reachoutTimelock" as Optional,
        /// How many new chats WhatsApp lets the account begin.
        ///
        /// Not documented; seen: In the vendor's description of servers from 2026.8.1 on.
        pub message_capping: Option<MessageCapping> = "messageCapping" as Optional,
    }
}

wagate_client::record! {
    /// A message. Every engine fills what it knows; what does not apply to a message is null or missing. Only `_data`, the
    /// message as the engine has it, holds the rest.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/).
    pub struct Message: Default {
        /// The id of the message: whether the account sent it, the chat, the short id and, in groups, the sender, as in
        /// `false_11111111111@c.us_AAAAAAAAAAAAAAAAAAAA`.
        pub id: Option<String> = "id" as LenientOptional,
        /// When the message was sent, as UNIX time in seconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The chat that the message is from, such as `11111111111@c.us`, for a group the group. Ids that end in `@lid` hide
        /// the number; `_data` may have it.
        pub from: Option<ChatId> = "from" as LenientOptional,
        /// Whether the account of the session sent it.
        pub from_me: Option<bool> = "fromMe" as LenientOptional,
        /// What sent it: `api` for this server, `app` for a phone or another device. Only events have it, and the description
        /// of the vendor says, only those about messages of the account itself.
        pub source: Option<MessageSource> = "source" as Optional,
        /// Whom the message is for: the chat that the account sent it to, or the account itself.
        pub to: Option<ChatId> = "to" as LenientOptional,
        /// In a group, who sent the message.
        pub participant: Option<ChatId> = "participant" as LenientOptional,
        /// The text of the message, or the caption of its file.
        pub body: Option<String> = "body" as LenientOptional,
        /// Whether the message has a file. `media` may be null all the same, where the server is configured not to download
        /// it.
        pub has_media: Option<bool> = "hasMedia" as LenientOptional,
        /// The file, if the server downloaded it.
        pub media: Option<MessageMedia> = "media" as Optional,
        /// The address of the file. Use `media.url`.
        pub media_url: Option<String> = "mediaUrl" as LenientOptional,
        /// How far the message got, as a number: -1 for an error, 0 pending, 1 at WhatsApp, 2 on the device, 3 read, 4 played.
        /// It says the same as `ackName`; null where that is `UNKNOWN`.
        pub ack: Option<i64> = "ack" as LenientOptional,
        /// How far the message got.
        pub ack_name: Option<AckName> = "ackName" as Optional,
        /// In a group, who sent the message; a word of the engine WEBJS, the others have `participant`.
        pub author: Option<ChatId> = "author" as LenientOptional,
        /// The place that was sent.
        pub location: Option<MessageLocation> = "location" as Optional,
        /// The contacts that were sent, each a vCard.
        pub v_cards: Vec<String> = "vCards" as LenientList,
        /// The message that this one answers.
        pub reply_to: Option<RepliedMessage> = "replyTo" as Optional,
        /// In the event `message.edited`, the short id of the message that was edited, without chat and sender.
        pub edited_message_id: Option<String> = "editedMessageId" as LenientOptional,
        /// The message as the engine has it. It differs from engine to engine and changes without notice; NOWEB with its store
        /// has reactions, votes and receipts here.
        pub data: Option<Value> = "_data" as Optional,
    }
}

wagate_client::record! {
    /// How many new chats WhatsApp lets an account begin in a period, and how many it began.
    ///
    /// Not documented; seen: In the vendor's description of servers from 2026.8.1 on.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct MessageCapping: Default {
        /// How near the limit is; `NONE`, `FIRST_WARNING`, `SECOND_WARNING` and `CAPPED` are known.
        pub capping_status: Option<String> = "cappingStatus" as LenientOptional,
        /// How many there may be in the period; -1 for no limit.
        pub total_quota: Option<i64> = "totalQuota" as LenientOptional,
        /// How many there were.
        pub used_quota: Option<i64> = "usedQuota" as LenientOptional,
        /// When the period began, as UNIX time in seconds.
        pub cycle_start: Option<i64> = "cycleStart" as LenientOptional,
        /// When the period ends, as UNIX time in seconds.
        pub cycle_end: Option<i64> = "cycleEnd" as LenientOptional,
        /// A state that WhatsApp gives along and nobody explains; may be missing.
        pub mv_status: Option<String> = "mvStatus" as LenientOptional,
        /// A state that WhatsApp gives along and nobody explains; may be missing.
        pub ote_status: Option<String> = "oteStatus" as LenientOptional,
    }
}

wagate_client::record! {
    /// The id of a message that was sent, in its parts.
    ///
    /// Not documented; seen: The engine WEBJS gives the id so.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/).
    pub struct MessageIdParts {
        /// The short id.
        pub id: String = "id" as LenientRequired,
        /// Whether the account of the session sent it.
        pub from_me: Option<bool> = "fromMe" as LenientOptional,
        /// The chat.
        pub remote: Option<ChatId> = "remote" as LenientOptional,
        /// The whole id, such as `true_11111111111@c.us_AAAAAAAAAAAAAAAAAAAA`.
        pub serialized: Option<String> = "_serialized" as LenientOptional,
    }
}

wagate_client::record! {
    /// A place that was sent.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/).
    pub struct MessageLocation: Default {
        /// The latitude in degrees, as text.
        pub latitude: Option<String> = "latitude" as LenientOptional,
        /// The longitude in degrees, as text.
        pub longitude: Option<String> = "longitude" as LenientOptional,
        /// Whether the sender shares where they are while they move.
        pub live: Option<bool> = "live" as LenientOptional,
        /// The name of the place.
        pub name: Option<String> = "name" as LenientOptional,
        /// The address of the place.
        pub address: Option<String> = "address" as LenientOptional,
        /// A link to the place.
        pub url: Option<String> = "url" as LenientOptional,
        /// More words about the place.
        pub description: Option<String> = "description" as LenientOptional,
        /// A small picture of the map, in base64.
        pub thumbnail: Option<String> = "thumbnail" as LenientOptional,
    }
}

wagate_client::record! {
    /// The file of a message.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/).
    pub struct MessageMedia: Default {
        /// Where the server keeps the file; the key goes with the request. Null where the download failed, or the server was
        /// told to leave files out. Servers delete files after a while.
        pub url: Option<String> = "url" as LenientOptional,
        /// The type of the file, such as `image/jpeg`.
        pub mimetype: Option<String> = "mimetype" as LenientOptional,
        /// The name that the sender gave the file; documents have it.
        pub filename: Option<String> = "filename" as LenientOptional,
        /// Where the file is, on servers that keep files in an S3 storage.
        pub s3: Option<StoredFile> = "s3" as Optional,
        /// What went wrong when the server downloaded the file, null if nothing did. Each engine and each storage has a form
        /// of its own.
        pub error: Option<Value> = "error" as Optional,
    }
}

wagate_client::open_enum! {
    /// What sent a message; `api` is this server, `app` a phone or another device of the account.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/).
    pub enum MessageSource {
        /// `api`.
        Api = "api",
        /// `app`.
        App = "app",
    }
}

wagate_client::record! {
    /// An id that no message has yet.
    ///
    /// Documented in `waha/static/swagger/openapi.json`.
    pub struct NewMessageId {
        /// The id.
        pub id: String = "id" as Success,
    }
}

wagate_client::record! {
    /// What somebody in a chat does.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/presence/).
    pub struct ParticipantPresence: Default {
        /// Who it is.
        pub participant: Option<ChatId> = "participant" as LenientOptional,
        /// What they did when it was last known.
        pub last_known_presence: Option<PresenceStatus> = "lastKnownPresence" as Optional,
        /// When they were last online, as UNIX time in seconds; null while they are, or hide it.
        pub last_seen: Option<i64> = "lastSeen" as LenientOptional,
    }
}

wagate_client::record! {
    /// Whether a phone number is registered in WhatsApp.
    ///
    /// Documented in [features](https://waha.devlike.pro/docs/how-to/send-messages/features/).
    pub struct PhoneNumberStatus: Default {
        /// Whether the number is registered.
        pub number_exists: Option<bool> = "numberExists" as LenientOptional,
        /// The chat id to write to, such as `123123123@c.us`, on some servers with `@lid` at the end; only there for a
        /// registered number.
        pub chat_id: Option<ChatId> = "chatId" as LenientOptional,
        /// The chat id with the phone number, such as `123123123@c.us`; null when only the linked id in `chatId` is known.
        ///
        /// Not documented; seen: In the releases and the description of servers from 2026.8.1 on.
        pub pn: Option<ChatId> = "pn" as LenientOptional,
    }
}

wagate_client::record! {
    /// An app that finds the chat id that WhatsApp knows for a number, where a country writes its numbers in several ways.
    ///
    /// Not documented; seen: In servers from 2026.8.2 on, for Brazil, and from 2026.9.1 on.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct PhoneNumbersApp: Request {
        /// Which app it is.
        pub app: String = "app" as LenientRequired new(impl Into<String>),
        /// The id of the app, which you choose. Others may reach the server with it, so take a long random one for Chatwoot.
        pub id: Option<String> = "id" as LenientOptional set(impl Into<String>),
        /// The name of the session; empty or left out where the app stands in a session.
        pub session: Option<String> = "session" as LenientOptional set(impl Into<String>),
        /// Whether the app works.
        pub enabled: Option<bool> = "enabled" as LenientOptional set(bool),
        /// How numbers are looked up.
        pub config: Option<PhoneNumbersAppConfig> = "config" as Optional new(impl Into<PhoneNumbersAppConfig>),
    }
}

wagate_client::record! {
    /// How numbers are looked up.
    ///
    /// Not documented; seen: In the vendor's description of servers from 2026.8.2 on.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct PhoneNumbersAppConfig: Default, Request {
        /// Whether a message to a number that is not in WhatsApp is refused with status 422, instead of sent to the likeliest
        /// chat id.
        pub strict: Option<bool> = "strict" as LenientOptional set(bool),
        /// Whether WhatsApp is asked for numbers that are neither cached nor among the contacts.
        pub lookup: Option<bool> = "lookup" as LenientOptional set(bool),
        /// For how long what was found is kept.
        pub cache: Option<PhoneNumbersCache> = "cache" as Optional set(impl Into<PhoneNumbersCache>),
        /// Which numbers are looked up, the first rule that fits counts; without rules, all. Only the app `phone-numbers` has
        /// it.
        pub rules: Vec<PhoneNumbersRule> = "rules" as List set(Vec<PhoneNumbersRule>),
    }
}

wagate_client::record! {
    /// For how long what was found is kept.
    ///
    /// Not documented; seen: In the vendor's description of servers from 2026.8.2 on.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct PhoneNumbersCache: Default, Request {
        /// For how long in memory, such as `24h`.
        pub memory_ttl: Option<String> = "memoryTtl" as LenientOptional set(impl Into<String>),
        /// Whether what WhatsApp confirmed is kept in the database too.
        pub persistent: Option<bool> = "persistent" as LenientOptional set(bool),
        /// For how long in the database, such as `31d`.
        pub persistent_ttl: Option<String> = "persistentTtl" as LenientOptional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// Numbers that are looked up in two ways.
    ///
    /// Not documented; seen: In the vendor's description of servers from 2026.9.1 on.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct PhoneNumbersRule: Request {
        /// A regular expression that the numbers fit, digits only, such as `^52(\d{10})$`.
        pub regexp: Option<String> = "regexp" as LenientOptional new(impl Into<String>),
        /// What the number becomes for the second attempt, such as `521$1`.
        pub replace: Option<String> = "replace" as LenientOptional set(impl Into<String>),
    }
}

wagate_client::open_enum! {
    /// What somebody does; `online` and `offline` hold for all chats, `typing`, `recording` and `paused` for one. `paused`
    /// ends `typing` and `recording`.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/presence/).
    pub enum PresenceStatus {
        /// `offline`.
        Offline = "offline",
        /// `online`.
        Online = "online",
        /// `typing`.
        Typing = "typing",
        /// `recording`.
        Recording = "recording",
        /// `paused`.
        Paused = "paused",
    }
}

wagate_client::record! {
    /// A lock that WhatsApp puts on an account, so that it cannot write to people who do not know it.
    ///
    /// Not documented; seen: In the vendor's description of servers from 2026.7.2 on.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct ReachoutTimelock: Default {
        /// Why the lock is there, such as `DEFAULT`, `BIZ_QUALITY` or `WEB_COMPANION_ONLY`; new values come up.
        pub enforcement_type: Option<String> = "enforcementType" as LenientOptional,
        /// Whether the account is locked now.
        pub is_active: Option<bool> = "isActive" as LenientOptional,
        /// When the lock ends, as UNIX time in seconds.
        pub time_enforcement_ends: Option<i64> = "timeEnforcementEnds" as LenientOptional,
    }
}

wagate_client::record! {
    /// A file that the server downloads.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/profile/).
    pub struct RemoteFile: Request {
        /// The address of the file, which the server must be able to reach.
        pub url: String = "url" as Required new(impl Into<String>),
        /// The media type of the file: `image/jpeg` for pictures, `video/mp4`, `audio/ogg; codecs=opus` for voices,
        /// `image/webp` for stickers. Whatever is sent to a chat or as a status needs it; the pictures of profiles, groups and
        /// previews do not.
        pub mimetype: Option<String> = "mimetype" as Optional set(impl Into<String>),
        /// The name that the receiver sees.
        pub filename: Option<String> = "filename" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// The message that another one answers, as far as the engine knows it.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/).
    pub struct RepliedMessage: Default {
        /// The id of the message, with some engines the short one without chat and sender; may be missing.
        pub id: Option<String> = "id" as LenientOptional,
        /// Who sent it; may be missing.
        pub participant: Option<ChatId> = "participant" as LenientOptional,
        /// The text.
        pub body: Option<String> = "body" as LenientOptional,
        /// Whether it has a file.
        pub has_media: Option<bool> = "hasMedia" as LenientOptional,
        /// The file, if the server downloaded it.
        pub media: Option<MessageMedia> = "media" as Optional,
        /// The message as the engine has it.
        pub data: Option<Value> = "_data" as Optional,
    }
}

wagate_client::record! {
    /// What the engine tells of a message that it sent, each in a form of its own: NOWEB has `key`, WEBJS and GOWS have
    /// `id` and `_data`. Some servers give nothing at all. That it is there does not mean that it was delivered.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/).
    pub struct SentMessage: Default {
        /// The id of the message, such as `true_11111111111@c.us_AAAAAAAAAAAAAAAAAAAA`; on the engine WEBJS in its parts, on
        /// NOWEB missing.
        pub id: Option<SentMessageId> = "id" as Optional,
        /// By what the message is known to the engine NOWEB.
        pub key: Option<SentMessageKey> = "key" as Optional,
        /// What was sent, as the engine NOWEB writes it.
        pub message: Option<Map<String, Value>> = "message" as Optional,
        /// When it was sent, as UNIX time in seconds, on the engine NOWEB.
        ///
        /// Not documented; seen: A text with a number, in answers of the engine NOWEB.
        pub message_timestamp: Option<String> = "messageTimestamp" as LenientOptional,
        /// How far it got, on the engine NOWEB, as a rule `PENDING`.
        ///
        /// Not documented; seen: In answers of the engine NOWEB.
        pub status: Option<String> = "status" as LenientOptional,
        /// When it was sent, as UNIX time in seconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// Who sent it.
        pub from: Option<ChatId> = "from" as LenientOptional,
        /// Whether the account of the session sent it, as it did.
        pub from_me: Option<bool> = "fromMe" as LenientOptional,
        /// The chat that it was sent to.
        pub to: Option<ChatId> = "to" as LenientOptional,
        /// In a group, who sent it.
        pub participant: Option<ChatId> = "participant" as LenientOptional,
        /// The text, or the caption of the file.
        pub body: Option<String> = "body" as LenientOptional,
        /// Whether it has a file.
        pub has_media: Option<bool> = "hasMedia" as LenientOptional,
        /// How far it got: -1 after an error, 0 while it waits, 1 when WhatsApp has it, 2 when it was delivered, 3 when it was
        /// read, 4 when it was played.
        pub ack: Option<i64> = "ack" as LenientOptional,
        /// How far it got, as a word, such as `PENDING` or `SERVER`.
        pub ack_name: Option<String> = "ackName" as LenientOptional,
        /// The message as the engine has it. On GOWS, `Info` in it holds the short id as `ID`.
        pub data: Option<Map<String, Value>> = "_data" as Optional,
    }
}

wagate_client::union! {
    /// The id of a message that was sent, as one text or in its parts.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/).
    pub enum SentMessageId by keys {
        /// A plain text.
        Text(String),
        /// The id of a message that was sent, in its parts.
        ///
        /// Not documented; seen: The engine WEBJS gives the id so.
        MessageIdParts(Box<MessageIdParts>) when ["id"],
    }
}

wagate_client::record! {
    /// By what the engine NOWEB knows a message.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/).
    pub struct SentMessageKey: Default {
        /// The short id.
        pub id: Option<String> = "id" as LenientOptional,
        /// The chat, a person's with `@s.whatsapp.net` at the end.
        pub remote_jid: Option<ChatId> = "remoteJid" as LenientOptional,
        /// Whether the account of the session sent it.
        pub from_me: Option<bool> = "fromMe" as LenientOptional,
    }
}

wagate_client::open_enum! {
    /// The state of a session: `STOPPED`; `STARTING`; `SCAN_QR_CODE` while it waits for a phone to scan the code or for a
    /// pairing code; `PASSKEY_REQUIRED` and `PASSKEY_CONFIRMATION_REQUIRED` while WhatsApp asks for a passkey; `WORKING`;
    /// and `FAILED`, where a restart helps, or a logout and a new start.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub enum SessionStatus {
        /// `STOPPED`.
        Stopped = "STOPPED",
        /// `STARTING`.
        Starting = "STARTING",
        /// `SCAN_QR_CODE`.
        ScanQrCode = "SCAN_QR_CODE",
        /// `PASSKEY_REQUIRED`.
        PasskeyRequired = "PASSKEY_REQUIRED",
        /// `PASSKEY_CONFIRMATION_REQUIRED`.
        PasskeyConfirmationRequired = "PASSKEY_CONFIRMATION_REQUIRED",
        /// `WORKING`.
        Working = "WORKING",
        /// `FAILED`.
        Failed = "FAILED",
    }
}

wagate_client::open_enum! {
    /// The direction of an order, ascending or descending.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/).
    pub enum SortOrder {
        /// `asc`.
        Asc = "asc",
        /// `desc`.
        Desc = "desc",
    }
}

wagate_client::record! {
    /// The place of a file in an S3 storage.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/).
    pub struct StoredFile: Default {
        /// The bucket.
        pub bucket: Option<String> = "Bucket" as LenientOptional,
        /// The key of the file in the bucket.
        pub key: Option<String> = "Key" as LenientOptional,
    }
}

wagate_client::record! {
    /// One of several servers that share sessions.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct Worker: Default {
        /// The name of the server.
        pub id: Option<String> = "id" as LenientOptional,
    }
}
