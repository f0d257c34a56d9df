// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: types of the section `webhooks`.

use serde_json::{Map, Value};
use wagate_client::ChatId;
use super::{
    AckName, ChatPresence, Engine, Environment, GroupParticipant, Label, Me, Message,
    MessageSource, RepliedMessage, SessionStatus,
};

wagate_client::record! {
    /// A call.
    ///
    /// Documented in [webhooks-call-received](https://waha.devlike.pro/docs/how-to/calls/webhooks-call-received/),
    /// [webhooks-call-accepted](https://waha.devlike.pro/docs/how-to/calls/webhooks-call-accepted/),
    /// [webhooks-call-rejected](https://waha.devlike.pro/docs/how-to/calls/webhooks-call-rejected/).
    pub struct Call: Default {
        /// The id of the call.
        pub id: Option<String> = "id" as LenientOptional,
        /// Who calls.
        pub from: Option<ChatId> = "from" as LenientOptional,
        /// When it happened, as UNIX time in seconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// Whether it is a video call.
        pub is_video: Option<bool> = "isVideo" as LenientOptional,
        /// Whether it is a call of a group.
        pub is_group: Option<bool> = "isGroup" as LenientOptional,
        /// What the engine has of it.
        pub data: Option<Value> = "_data" as Optional,
    }
}

wagate_client::record! {
    /// Somebody calls, or a call was taken or came to its end.
    ///
    /// Documented in [webhooks-call-received](https://waha.devlike.pro/docs/how-to/calls/webhooks-call-received/),
    /// [webhooks-call-accepted](https://waha.devlike.pro/docs/how-to/calls/webhooks-call-accepted/),
    /// [webhooks-call-rejected](https://waha.devlike.pro/docs/how-to/calls/webhooks-call-rejected/).
    pub struct CallEvent {
        /// What happened.
        pub event: String = "event" as LenientRequired,
        /// The id of the event, `evt_` and a ULID in small letters.
        pub id: Option<String> = "id" as LenientOptional,
        /// When the event was made, as UNIX time in milliseconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The name of the session.
        pub session: Option<String> = "session" as LenientOptional,
        /// What the session was made with as `metadata`; empty if nothing.
        pub metadata: Option<Map<String, Value>> = "metadata" as Optional,
        /// The account of the session; null or missing as long as it is not linked and working.
        pub me: Option<Me> = "me" as Optional,
        /// The call.
        pub payload: Option<Call> = "payload" as Optional,
        /// The engine of the session.
        pub engine: Option<Engine> = "engine" as Optional,
        /// The server.
        pub environment: Option<Environment> = "environment" as Optional,
    }
}

wagate_client::record! {
    /// A group, as far as an event tells of it.
    ///
    /// Documented in [events-group](https://waha.devlike.pro/docs/how-to/groups/events-group.v2.join/),
    /// [events-group](https://waha.devlike.pro/docs/how-to/groups/events-group.v2.leave/),
    /// [events-group](https://waha.devlike.pro/docs/how-to/groups/events-group.v2.participants/),
    /// [events-group](https://waha.devlike.pro/docs/how-to/groups/events-group.v2.update/).
    pub struct ChangedGroup: Default {
        /// The id of the group, such as `123456789@g.us`.
        pub id: Option<ChatId> = "id" as LenientOptional,
        /// The name of the group.
        pub subject: Option<String> = "subject" as LenientOptional,
        /// The description of the group.
        pub description: Option<String> = "description" as LenientOptional,
        /// The link that lets people join.
        pub invite: Option<String> = "invite" as LenientOptional,
        /// Whether members who are no admins can add others.
        pub members_can_add_new_member: Option<bool> = "membersCanAddNewMember" as LenientOptional,
        /// Whether members who are no admins can write.
        pub members_can_send_messages: Option<bool> = "membersCanSendMessages" as LenientOptional,
        /// Whether an admin must let new members in.
        pub new_members_approval_required: Option<bool> = "newMembersApprovalRequired" as LenientOptional,
        /// The members.
        pub participants: Vec<GroupParticipant> = "participants" as List,
    }
}

wagate_client::record! {
    /// A chat was archived, or brought back.
    ///
    /// Documented in [webhooks-chat-archive](https://waha.devlike.pro/docs/how-to/chats/webhooks-chat-archive/).
    pub struct ChatArchiveEvent {
        /// What happened.
        pub event: String = "event" as LenientRequired,
        /// The id of the event, `evt_` and a ULID in small letters.
        pub id: Option<String> = "id" as LenientOptional,
        /// When the event was made, as UNIX time in milliseconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The name of the session.
        pub session: Option<String> = "session" as LenientOptional,
        /// What the session was made with as `metadata`; empty if nothing.
        pub metadata: Option<Map<String, Value>> = "metadata" as Optional,
        /// The account of the session; null or missing as long as it is not linked and working.
        pub me: Option<Me> = "me" as Optional,
        /// The chat.
        pub payload: Option<ChatArchived> = "payload" as Optional,
        /// The engine of the session.
        pub engine: Option<Engine> = "engine" as Optional,
        /// The server.
        pub environment: Option<Environment> = "environment" as Optional,
    }
}

wagate_client::record! {
    /// A chat that was archived, or brought back.
    ///
    /// Documented in [webhooks-chat-archive](https://waha.devlike.pro/docs/how-to/chats/webhooks-chat-archive/).
    pub struct ChatArchived: Default {
        /// The id of the chat.
        pub id: Option<ChatId> = "id" as LenientOptional,
        /// Whether the chat is archived now.
        pub archived: Option<bool> = "archived" as LenientOptional,
        /// When it happened, as UNIX time in seconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
    }
}

wagate_client::record! {
    /// The engine had an event of its own; for those who look for faults.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/events/).
    pub struct EngineEvent {
        /// What happened.
        pub event: String = "event" as LenientRequired,
        /// The id of the event, `evt_` and a ULID in small letters.
        pub id: Option<String> = "id" as LenientOptional,
        /// When the event was made, as UNIX time in milliseconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The name of the session.
        pub session: Option<String> = "session" as LenientOptional,
        /// What the session was made with as `metadata`; empty if nothing.
        pub metadata: Option<Map<String, Value>> = "metadata" as Optional,
        /// The account of the session; null or missing as long as it is not linked and working.
        pub me: Option<Me> = "me" as Optional,
        /// The event of the engine.
        pub payload: Option<EngineEventPayload> = "payload" as Optional,
        /// The engine of the session.
        pub engine: Option<Engine> = "engine" as Optional,
        /// The server.
        pub environment: Option<Environment> = "environment" as Optional,
    }
}

wagate_client::record! {
    /// An event of the engine, as it is inside.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/events/).
    pub struct EngineEventPayload: Default {
        /// The name of the session.
        pub session: Option<String> = "session" as LenientOptional,
        /// The engine's name of the event.
        pub event: Option<String> = "event" as LenientOptional,
        /// What the engine sent with it.
        pub data: Option<Value> = "data" as Optional,
    }
}

wagate_client::tagged! {
    /// Something that happened to a session, told apart by `event`. The server posts it to the webhooks of the session and
    /// of the server, and sends it over the websocket.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/events/).
    pub enum Event by "event" {
        /// `session.status`: The state of a session changed.
        SessionStatus(Box<SessionStatusEvent>) = "session.status",
        /// `message`: A message came.
        Message(Box<MessageEvent>) = "message" without From,
        /// `message.any`: A message came or was sent.
        MessageAny(Box<MessageEvent>) = "message.any" without From,
        /// `message.waiting`: A message cannot be shown yet.
        MessageWaiting(Box<MessageEvent>) = "message.waiting" without From,
        /// `message.edited`: A message was edited.
        MessageEdited(Box<MessageEvent>) = "message.edited" without From,
        /// `message.reaction`: Somebody reacted to a message.
        MessageReaction(Box<MessageReactionEvent>) = "message.reaction",
        /// `message.ack`: A message that was sent to a person got further.
        MessageAck(Box<MessageAckEvent>) = "message.ack" without From,
        /// `message.ack.group`: A message that was sent to a group got further with one of its members.
        MessageAckGroup(Box<MessageAckEvent>) = "message.ack.group" without From,
        /// `message.revoked`: A message was deleted for everyone.
        MessageRevoked(Box<MessageRevokedEvent>) = "message.revoked",
        /// `chat.archive`: A chat was archived, or brought back.
        ChatArchive(Box<ChatArchiveEvent>) = "chat.archive",
        /// `group.v2.join`: The account joined a group, or was added to it.
        GroupV2Join(Box<GroupEvent>) = "group.v2.join" without From,
        /// `group.v2.leave`: The account left a group, or was removed from it.
        GroupV2Leave(Box<GroupEvent>) = "group.v2.leave" without From,
        /// `group.v2.update`: A group was changed.
        GroupV2Update(Box<GroupEvent>) = "group.v2.update" without From,
        /// `group.v2.participants`: Members of a group came, went, or became or ceased to be admins.
        GroupV2Participants(Box<GroupParticipantsEvent>) = "group.v2.participants",
        /// `group.v2.participants.join-request`: Somebody asks to join a group, or the request was rejected or taken back.
        GroupV2ParticipantsJoinRequest(Box<GroupJoinRequestEvent>) = "group.v2.participants.join-request",
        /// `presence.update`: Somebody came online, went, or types.
        PresenceUpdate(Box<PresenceEvent>) = "presence.update",
        /// `poll.vote`: Somebody voted in a poll.
        PollVote(Box<PollVoteEvent>) = "poll.vote" without From,
        /// `poll.vote.failed`: A vote in a poll could not be decrypted.
        PollVoteFailed(Box<PollVoteEvent>) = "poll.vote.failed" without From,
        /// `event.response`: Somebody answered a message that invites to an event.
        EventResponse(Box<EventResponseEvent>) = "event.response" without From,
        /// `event.response.failed`: The answer to an event could not be decrypted.
        EventResponseFailed(Box<EventResponseEvent>) = "event.response.failed" without From,
        /// `label.upsert`: A label was made or changed.
        LabelUpsert(Box<LabelEvent>) = "label.upsert" without From,
        /// `label.deleted`: A label was deleted.
        LabelDeleted(Box<LabelEvent>) = "label.deleted" without From,
        /// `label.chat.added`: A chat got a label.
        LabelChatAdded(Box<LabelChatEvent>) = "label.chat.added" without From,
        /// `label.chat.deleted`: A chat lost a label.
        LabelChatDeleted(Box<LabelChatEvent>) = "label.chat.deleted" without From,
        /// `call.received`: Somebody calls.
        CallReceived(Box<CallEvent>) = "call.received" without From,
        /// `call.accepted`: A call was taken on another device.
        CallAccepted(Box<CallEvent>) = "call.accepted" without From,
        /// `call.rejected`: A call was declined, or came to its end.
        CallRejected(Box<CallEvent>) = "call.rejected" without From,
        /// `engine.event`: The engine had an event of its own.
        EngineEvent(Box<EngineEvent>) = "engine.event",
        /// `group.join`: Somebody joined a group, in the words of the engine.
        GroupJoin(Box<RawEvent>) = "group.join" without From,
        /// `group.leave`: Somebody left a group, in the words of the engine.
        GroupLeave(Box<RawEvent>) = "group.leave" without From,
        /// `state.change`: The state of the engine changed.
        StateChange(Box<RawEvent>) = "state.change" without From,
    }
}

wagate_client::open_enum! {
    /// Whether somebody comes to an event.
    ///
    /// Documented in [events-event-response](https://waha.devlike.pro/docs/how-to/event-message/events-event-response/),
    /// [events-event-response-failed](https://waha.devlike.pro/docs/how-to/event-message/events-event-response-failed/).
    pub enum EventAnswer {
        /// `UNKNOWN`.
        Unknown = "UNKNOWN",
        /// `GOING`.
        Going = "GOING",
        /// `NOT_GOING`.
        NotGoing = "NOT_GOING",
        /// `MAYBE`.
        Maybe = "MAYBE",
    }
}

wagate_client::record! {
    /// Whether somebody comes to an event.
    ///
    /// Documented in [events-event-response](https://waha.devlike.pro/docs/how-to/event-message/events-event-response/),
    /// [events-event-response-failed](https://waha.devlike.pro/docs/how-to/event-message/events-event-response-failed/).
    pub struct EventResponse: Default {
        /// The answer.
        pub response: Option<EventAnswer> = "response" as Optional,
        /// When they answered, as UNIX time in milliseconds.
        pub timestamp_ms: Option<i64> = "timestampMs" as LenientOptional,
        /// How many others they bring; 0 or 1.
        pub extra_guest_count: Option<i64> = "extraGuestCount" as LenientOptional,
    }
}

wagate_client::record! {
    /// Somebody answered a message that invites to an event.
    ///
    /// Documented in [events-event-response](https://waha.devlike.pro/docs/how-to/event-message/events-event-response/),
    /// [events-event-response-failed](https://waha.devlike.pro/docs/how-to/event-message/events-event-response-failed/).
    pub struct EventResponseEvent {
        /// What happened.
        pub event: String = "event" as LenientRequired,
        /// The id of the event, `evt_` and a ULID in small letters.
        pub id: Option<String> = "id" as LenientOptional,
        /// When the event was made, as UNIX time in milliseconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The name of the session.
        pub session: Option<String> = "session" as LenientOptional,
        /// What the session was made with as `metadata`; empty if nothing.
        pub metadata: Option<Map<String, Value>> = "metadata" as Optional,
        /// The account of the session; null or missing as long as it is not linked and working.
        pub me: Option<Me> = "me" as Optional,
        /// The answer.
        pub payload: Option<EventResponsePayload> = "payload" as Optional,
        /// The engine of the session.
        pub engine: Option<Engine> = "engine" as Optional,
        /// The server.
        pub environment: Option<Environment> = "environment" as Optional,
    }
}

wagate_client::record! {
    /// The answer to a message that invites to an event.
    ///
    /// Documented in [events-event-response](https://waha.devlike.pro/docs/how-to/event-message/events-event-response/),
    /// [events-event-response-failed](https://waha.devlike.pro/docs/how-to/event-message/events-event-response-failed/).
    pub struct EventResponsePayload: Default {
        /// The id of the answer, in the form of a message's.
        pub id: Option<String> = "id" as LenientOptional,
        /// When it was sent, as UNIX time in seconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The chat that it is from.
        pub from: Option<ChatId> = "from" as LenientOptional,
        /// Whether the account of the session sent it.
        pub from_me: Option<bool> = "fromMe" as LenientOptional,
        /// What sent it; `app` as a rule.
        pub source: Option<MessageSource> = "source" as Optional,
        /// Whom it was sent to.
        pub to: Option<ChatId> = "to" as LenientOptional,
        /// In a group, who sent it.
        pub participant: Option<ChatId> = "participant" as LenientOptional,
        /// The message with the event. The id is seen from the side of who answers, so only the short id in it is that of the
        /// message that was sent.
        pub event_creation_key: Option<MessageKey> = "eventCreationKey" as Optional,
        /// The answer; null where it could not be decrypted.
        pub event_response: Option<EventResponse> = "eventResponse" as Optional,
        /// How far it got, as for messages; null as a rule.
        pub ack: Option<i64> = "ack" as LenientOptional,
        /// How far it got; `UNKNOWN` as a rule.
        pub ack_name: Option<AckName> = "ackName" as Optional,
        /// The message that it answers, as for messages; null as a rule.
        pub reply_to: Option<RepliedMessage> = "replyTo" as Optional,
        /// What the engine has of it.
        pub data: Option<Value> = "_data" as Optional,
    }
}

wagate_client::record! {
    /// A group that the account joined or left, or that was changed.
    ///
    /// Documented in [events-group](https://waha.devlike.pro/docs/how-to/groups/events-group.v2.join/),
    /// [events-group](https://waha.devlike.pro/docs/how-to/groups/events-group.v2.leave/),
    /// [events-group](https://waha.devlike.pro/docs/how-to/groups/events-group.v2.update/).
    pub struct GroupChange: Default {
        /// The group: whole when the account joined it, only the id when it left, id and what is new when it was changed. Some
        /// engines send all of it then, too.
        pub group: Option<ChangedGroup> = "group" as Optional,
        /// When it happened, as UNIX time in seconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// What the engine has of it.
        pub data: Option<Value> = "_data" as Optional,
    }
}

wagate_client::record! {
    /// The account joined or left a group, or a group was changed.
    ///
    /// Documented in [events-group](https://waha.devlike.pro/docs/how-to/groups/events-group.v2.join/),
    /// [events-group](https://waha.devlike.pro/docs/how-to/groups/events-group.v2.leave/),
    /// [events-group](https://waha.devlike.pro/docs/how-to/groups/events-group.v2.update/).
    pub struct GroupEvent {
        /// What happened.
        pub event: String = "event" as LenientRequired,
        /// The id of the event, `evt_` and a ULID in small letters.
        pub id: Option<String> = "id" as LenientOptional,
        /// When the event was made, as UNIX time in milliseconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The name of the session.
        pub session: Option<String> = "session" as LenientOptional,
        /// What the session was made with as `metadata`; empty if nothing.
        pub metadata: Option<Map<String, Value>> = "metadata" as Optional,
        /// The account of the session; null or missing as long as it is not linked and working.
        pub me: Option<Me> = "me" as Optional,
        /// The group.
        pub payload: Option<GroupChange> = "payload" as Optional,
        /// The engine of the session.
        pub engine: Option<Engine> = "engine" as Optional,
        /// The server.
        pub environment: Option<Environment> = "environment" as Optional,
    }
}

wagate_client::record! {
    /// Somebody asks to join a group, or the request was rejected or taken back.
    ///
    /// Not documented; seen: In the vendor's description of servers from 2026.8.2 on.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/events/).
    pub struct GroupJoinRequestEvent {
        /// What happened.
        pub event: String = "event" as LenientRequired,
        /// The id of the event, `evt_` and a ULID in small letters.
        pub id: Option<String> = "id" as LenientOptional,
        /// When the event was made, as UNIX time in milliseconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The name of the session.
        pub session: Option<String> = "session" as LenientOptional,
        /// What the session was made with as `metadata`; empty if nothing.
        pub metadata: Option<Map<String, Value>> = "metadata" as Optional,
        /// The account of the session; null or missing as long as it is not linked and working.
        pub me: Option<Me> = "me" as Optional,
        /// The request.
        pub payload: Option<JoinRequestChange> = "payload" as Optional,
        /// The engine of the session.
        pub engine: Option<Engine> = "engine" as Optional,
        /// The server.
        pub environment: Option<Environment> = "environment" as Optional,
    }
}

wagate_client::record! {
    /// Members of a group came, went, or became or ceased to be admins.
    ///
    /// Documented in [events-group](https://waha.devlike.pro/docs/how-to/groups/events-group.v2.participants/).
    pub struct GroupParticipantsEvent {
        /// What happened.
        pub event: String = "event" as LenientRequired,
        /// The id of the event, `evt_` and a ULID in small letters.
        pub id: Option<String> = "id" as LenientOptional,
        /// When the event was made, as UNIX time in milliseconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The name of the session.
        pub session: Option<String> = "session" as LenientOptional,
        /// What the session was made with as `metadata`; empty if nothing.
        pub metadata: Option<Map<String, Value>> = "metadata" as Optional,
        /// The account of the session; null or missing as long as it is not linked and working.
        pub me: Option<Me> = "me" as Optional,
        /// What happened to whom.
        pub payload: Option<ParticipantsChange> = "payload" as Optional,
        /// The engine of the session.
        pub engine: Option<Engine> = "engine" as Optional,
        /// The server.
        pub environment: Option<Environment> = "environment" as Optional,
    }
}

wagate_client::open_enum! {
    /// What happened to a request to join a group.
    ///
    /// Not documented; seen: In the vendor's description of servers from 2026.8.2 on.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/events/).
    pub enum JoinRequestAction {
        /// `created`.
        Created = "created",
        /// `rejected`.
        Rejected = "rejected",
        /// `revoked`.
        Revoked = "revoked",
    }
}

wagate_client::record! {
    /// That somebody asks to join a group, or what became of it.
    ///
    /// Not documented; seen: In the vendor's description of servers from 2026.8.2 on.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/events/).
    pub struct JoinRequestChange: Default {
        /// The group, by its id alone.
        pub group: Option<ChangedGroup> = "group" as Optional,
        /// What happened. That the request was accepted is told by `group.v2.participants` instead, with `join`.
        pub action: Option<JoinRequestAction> = "action" as Optional,
        /// Who asks to join.
        pub requester_id: Option<ChatId> = "requesterId" as LenientOptional,
        /// Who asks to join, by phone number; may be null.
        pub requester_pn: Option<ChatId> = "requesterPn" as LenientOptional,
        /// How they asked, such as `invite_link`, `non_admin_add` or `linked_group_join`; new values come up.
        pub request_method: Option<String> = "requestMethod" as LenientOptional,
        /// When it happened, as UNIX time in seconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// What the engine has of it.
        pub data: Option<Value> = "_data" as Optional,
    }
}

wagate_client::record! {
    /// A chat got or lost a label.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/events/),
    /// [index](https://waha.devlike.pro/docs/how-to/events/).
    pub struct LabelChatEvent {
        /// What happened.
        pub event: String = "event" as LenientRequired,
        /// The id of the event, `evt_` and a ULID in small letters.
        pub id: Option<String> = "id" as LenientOptional,
        /// When the event was made, as UNIX time in milliseconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The name of the session.
        pub session: Option<String> = "session" as LenientOptional,
        /// What the session was made with as `metadata`; empty if nothing.
        pub metadata: Option<Map<String, Value>> = "metadata" as Optional,
        /// The account of the session; null or missing as long as it is not linked and working.
        pub me: Option<Me> = "me" as Optional,
        /// The label and the chat.
        pub payload: Option<LabelOfChat> = "payload" as Optional,
        /// The engine of the session.
        pub engine: Option<Engine> = "engine" as Optional,
        /// The server.
        pub environment: Option<Environment> = "environment" as Optional,
    }
}

wagate_client::record! {
    /// A label was made, changed or deleted.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/events/),
    /// [index](https://waha.devlike.pro/docs/how-to/events/).
    pub struct LabelEvent {
        /// What happened.
        pub event: String = "event" as LenientRequired,
        /// The id of the event, `evt_` and a ULID in small letters.
        pub id: Option<String> = "id" as LenientOptional,
        /// When the event was made, as UNIX time in milliseconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The name of the session.
        pub session: Option<String> = "session" as LenientOptional,
        /// What the session was made with as `metadata`; empty if nothing.
        pub metadata: Option<Map<String, Value>> = "metadata" as Optional,
        /// The account of the session; null or missing as long as it is not linked and working.
        pub me: Option<Me> = "me" as Optional,
        /// The label.
        pub payload: Option<Label> = "payload" as Optional,
        /// The engine of the session.
        pub engine: Option<Engine> = "engine" as Optional,
        /// The server.
        pub environment: Option<Environment> = "environment" as Optional,
    }
}

wagate_client::record! {
    /// A label that a chat got or lost.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/events/),
    /// [index](https://waha.devlike.pro/docs/how-to/events/).
    pub struct LabelOfChat: Default {
        /// The id of the label.
        pub label_id: Option<String> = "labelId" as LenientOptional,
        /// The chat.
        pub chat_id: Option<ChatId> = "chatId" as LenientOptional,
        /// The label; null as long as the server does not know it, as right after linking.
        pub label: Option<Label> = "label" as Optional,
    }
}

wagate_client::record! {
    /// How far a message got.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/events/),
    /// [index](https://waha.devlike.pro/docs/how-to/events/).
    pub struct MessageAck: Default {
        /// The id of the message. For a group it may end with who got it, and then differs from the id that sending gave.
        pub id: Option<String> = "id" as LenientOptional,
        /// The chat of the message.
        pub from: Option<ChatId> = "from" as LenientOptional,
        /// Whom the message was sent to.
        pub to: Option<ChatId> = "to" as LenientOptional,
        /// In a group, who got or read the message.
        pub participant: Option<ChatId> = "participant" as LenientOptional,
        /// Whether the account of the session sent the message.
        pub from_me: Option<bool> = "fromMe" as LenientOptional,
        /// How far it got, as a number: -1 for an error, 0 pending, 1 at WhatsApp, 2 on the device, 3 read, 4 played.
        pub ack: Option<i64> = "ack" as LenientOptional,
        /// How far it got.
        pub ack_name: Option<AckName> = "ackName" as Optional,
        /// What the engine has of it.
        pub data: Option<Value> = "_data" as Optional,
    }
}

wagate_client::record! {
    /// A message that was sent got further.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/events/),
    /// [index](https://waha.devlike.pro/docs/how-to/events/).
    pub struct MessageAckEvent {
        /// What happened.
        pub event: String = "event" as LenientRequired,
        /// The id of the event, `evt_` and a ULID in small letters.
        pub id: Option<String> = "id" as LenientOptional,
        /// When the event was made, as UNIX time in milliseconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The name of the session.
        pub session: Option<String> = "session" as LenientOptional,
        /// What the session was made with as `metadata`; empty if nothing.
        pub metadata: Option<Map<String, Value>> = "metadata" as Optional,
        /// The account of the session; null or missing as long as it is not linked and working.
        pub me: Option<Me> = "me" as Optional,
        /// How far it got.
        pub payload: Option<MessageAck> = "payload" as Optional,
        /// The engine of the session.
        pub engine: Option<Engine> = "engine" as Optional,
        /// The server.
        pub environment: Option<Environment> = "environment" as Optional,
    }
}

wagate_client::record! {
    /// A message came, was sent, cannot be shown yet, or was edited; `event` tells which.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/events/),
    /// [index](https://waha.devlike.pro/docs/how-to/events/), [index](https://waha.devlike.pro/docs/how-to/events/),
    /// [index](https://waha.devlike.pro/docs/how-to/events/).
    pub struct MessageEvent {
        /// What happened.
        pub event: String = "event" as LenientRequired,
        /// The id of the event, `evt_` and a ULID in small letters.
        pub id: Option<String> = "id" as LenientOptional,
        /// When the event was made, as UNIX time in milliseconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The name of the session.
        pub session: Option<String> = "session" as LenientOptional,
        /// What the session was made with as `metadata`; empty if nothing.
        pub metadata: Option<Map<String, Value>> = "metadata" as Optional,
        /// The account of the session; null or missing as long as it is not linked and working.
        pub me: Option<Me> = "me" as Optional,
        /// The message.
        pub payload: Option<Message> = "payload" as Optional,
        /// The engine of the session.
        pub engine: Option<Engine> = "engine" as Optional,
        /// The server.
        pub environment: Option<Environment> = "environment" as Optional,
    }
}

wagate_client::record! {
    /// Which message it is.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/polls/),
    /// [index](https://waha.devlike.pro/docs/how-to/polls/),
    /// [events-event-response](https://waha.devlike.pro/docs/how-to/event-message/events-event-response/),
    /// [events-event-response-failed](https://waha.devlike.pro/docs/how-to/event-message/events-event-response-failed/).
    pub struct MessageKey: Default {
        /// The id of the message.
        pub id: Option<String> = "id" as LenientOptional,
        /// The chat that it was sent to, or `me`.
        pub to: Option<String> = "to" as LenientOptional,
        /// Who sent it, or `me`.
        pub from: Option<String> = "from" as LenientOptional,
        /// Whether the account of the session sent it.
        pub from_me: Option<bool> = "fromMe" as LenientOptional,
        /// In a group, who sent it; may be missing.
        pub participant: Option<ChatId> = "participant" as LenientOptional,
    }
}

wagate_client::record! {
    /// A reaction to a message, or that one was taken back.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/events/).
    pub struct MessageReaction: Default {
        /// The id of the reaction, in the form of a message's.
        pub id: Option<String> = "id" as LenientOptional,
        /// When it was sent, as UNIX time in seconds; it may have a fraction.
        pub timestamp: Option<f64> = "timestamp" as LenientOptional,
        /// The chat that it is from, such as `11111111111@c.us`, for a group the group.
        pub from: Option<ChatId> = "from" as LenientOptional,
        /// Whether the account of the session sent it.
        pub from_me: Option<bool> = "fromMe" as LenientOptional,
        /// What sent it; `api` for this server, `app` for a phone or another device.
        pub source: Option<MessageSource> = "source" as Optional,
        /// Whom it was sent to.
        pub to: Option<ChatId> = "to" as LenientOptional,
        /// In a group, who sent it.
        pub participant: Option<ChatId> = "participant" as LenientOptional,
        /// The reaction.
        pub reaction: Option<Reaction> = "reaction" as Optional,
    }
}

wagate_client::record! {
    /// Somebody reacted to a message, or took a reaction back.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/events/).
    pub struct MessageReactionEvent {
        /// What happened.
        pub event: String = "event" as LenientRequired,
        /// The id of the event, `evt_` and a ULID in small letters.
        pub id: Option<String> = "id" as LenientOptional,
        /// When the event was made, as UNIX time in milliseconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The name of the session.
        pub session: Option<String> = "session" as LenientOptional,
        /// What the session was made with as `metadata`; empty if nothing.
        pub metadata: Option<Map<String, Value>> = "metadata" as Optional,
        /// The account of the session; null or missing as long as it is not linked and working.
        pub me: Option<Me> = "me" as Optional,
        /// The reaction.
        pub payload: Option<MessageReaction> = "payload" as Optional,
        /// The engine of the session.
        pub engine: Option<Engine> = "engine" as Optional,
        /// The server.
        pub environment: Option<Environment> = "environment" as Optional,
    }
}

wagate_client::record! {
    /// A message was deleted for everyone.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/events/).
    pub struct MessageRevokedEvent {
        /// What happened.
        pub event: String = "event" as LenientRequired,
        /// The id of the event, `evt_` and a ULID in small letters.
        pub id: Option<String> = "id" as LenientOptional,
        /// When the event was made, as UNIX time in milliseconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The name of the session.
        pub session: Option<String> = "session" as LenientOptional,
        /// What the session was made with as `metadata`; empty if nothing.
        pub metadata: Option<Map<String, Value>> = "metadata" as Optional,
        /// The account of the session; null or missing as long as it is not linked and working.
        pub me: Option<Me> = "me" as Optional,
        /// The message.
        pub payload: Option<RevokedMessage> = "payload" as Optional,
        /// The engine of the session.
        pub engine: Option<Engine> = "engine" as Optional,
        /// The server.
        pub environment: Option<Environment> = "environment" as Optional,
    }
}

wagate_client::record! {
    /// Members of a group who came, went, or became or ceased to be admins.
    ///
    /// Documented in [events-group](https://waha.devlike.pro/docs/how-to/groups/events-group.v2.participants/).
    pub struct ParticipantsChange: Default {
        /// What happened to them.
        pub type_: Option<ParticipantsChangeType> = "type" as Optional,
        /// When it happened, as UNIX time in seconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The group, by its id alone.
        pub group: Option<ChangedGroup> = "group" as Optional,
        /// The members to whom it happened, and no others.
        pub participants: Vec<GroupParticipant> = "participants" as List,
        /// What the engine has of it; `author` in it did it, with some engines.
        pub data: Option<Value> = "_data" as Optional,
    }
}

wagate_client::open_enum! {
    /// What happened to members of a group; `promote` made them admins, `demote` ended that.
    ///
    /// Documented in [events-group](https://waha.devlike.pro/docs/how-to/groups/events-group.v2.participants/).
    pub enum ParticipantsChangeType {
        /// `join`.
        Join = "join",
        /// `leave`.
        Leave = "leave",
        /// `promote`.
        Promote = "promote",
        /// `demote`.
        Demote = "demote",
    }
}

wagate_client::record! {
    /// What somebody chose in a poll.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/polls/),
    /// [index](https://waha.devlike.pro/docs/how-to/polls/).
    pub struct PollVote: Default {
        /// The id of the vote, in the form of a message's.
        pub id: Option<String> = "id" as LenientOptional,
        /// All that is chosen now, not only what was added; empty where the vote could not be decrypted.
        pub selected_options: Vec<String> = "selectedOptions" as LenientList,
        /// When they voted; the later vote of a person has the larger number, and counts. Seconds, though the vendor may
        /// change that to milliseconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The chat that it was sent to, or `me`.
        pub to: Option<String> = "to" as LenientOptional,
        /// Who voted, or `me`.
        pub from: Option<String> = "from" as LenientOptional,
        /// Whether the account of the session voted.
        pub from_me: Option<bool> = "fromMe" as LenientOptional,
        /// In a group, who voted; may be missing.
        pub participant: Option<ChatId> = "participant" as LenientOptional,
    }
}

wagate_client::record! {
    /// Somebody voted in a poll.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/polls/),
    /// [index](https://waha.devlike.pro/docs/how-to/polls/).
    pub struct PollVoteEvent {
        /// What happened.
        pub event: String = "event" as LenientRequired,
        /// The id of the event, `evt_` and a ULID in small letters.
        pub id: Option<String> = "id" as LenientOptional,
        /// When the event was made, as UNIX time in milliseconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The name of the session.
        pub session: Option<String> = "session" as LenientOptional,
        /// What the session was made with as `metadata`; empty if nothing.
        pub metadata: Option<Map<String, Value>> = "metadata" as Optional,
        /// The account of the session; null or missing as long as it is not linked and working.
        pub me: Option<Me> = "me" as Optional,
        /// The vote and the poll.
        pub payload: Option<PollVotePayload> = "payload" as Optional,
        /// The engine of the session.
        pub engine: Option<Engine> = "engine" as Optional,
        /// The server.
        pub environment: Option<Environment> = "environment" as Optional,
    }
}

wagate_client::record! {
    /// A vote in a poll.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/polls/),
    /// [index](https://waha.devlike.pro/docs/how-to/polls/).
    pub struct PollVotePayload: Default {
        /// The vote.
        pub vote: Option<PollVote> = "vote" as Optional,
        /// The message with the poll; `fromMe` tells whether it is one of the account's own.
        pub poll: Option<MessageKey> = "poll" as Optional,
        /// What the engine has of it.
        pub data: Option<Value> = "_data" as Optional,
    }
}

wagate_client::record! {
    /// Somebody came online, went, or types.
    ///
    /// Documented in [-events-presence](https://waha.devlike.pro/docs/how-to/presence/-events-presence.update/).
    pub struct PresenceEvent {
        /// What happened.
        pub event: String = "event" as LenientRequired,
        /// The id of the event, `evt_` and a ULID in small letters.
        pub id: Option<String> = "id" as LenientOptional,
        /// When the event was made, as UNIX time in milliseconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The name of the session.
        pub session: Option<String> = "session" as LenientOptional,
        /// What the session was made with as `metadata`; empty if nothing.
        pub metadata: Option<Map<String, Value>> = "metadata" as Optional,
        /// The account of the session; null or missing as long as it is not linked and working.
        pub me: Option<Me> = "me" as Optional,
        /// The chat and the people.
        pub payload: Option<ChatPresence> = "payload" as Optional,
        /// The engine of the session.
        pub engine: Option<Engine> = "engine" as Optional,
        /// The server.
        pub environment: Option<Environment> = "environment" as Optional,
    }
}

wagate_client::record! {
    /// Something that only the engine has words for; such events are deprecated.
    ///
    /// Documented in [events-group](https://waha.devlike.pro/docs/how-to/groups/events-group.join/),
    /// [events-group](https://waha.devlike.pro/docs/how-to/groups/events-group.leave/),
    /// [index](https://waha.devlike.pro/docs/how-to/events/).
    pub struct RawEvent {
        /// What happened.
        pub event: String = "event" as LenientRequired,
        /// The id of the event, `evt_` and a ULID in small letters.
        pub id: Option<String> = "id" as LenientOptional,
        /// When the event was made, as UNIX time in milliseconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The name of the session.
        pub session: Option<String> = "session" as LenientOptional,
        /// What the session was made with as `metadata`; empty if nothing.
        pub metadata: Option<Map<String, Value>> = "metadata" as Optional,
        /// The account of the session; null or missing as long as it is not linked and working.
        pub me: Option<Me> = "me" as Optional,
        /// What the engine sent, in a form of its own.
        pub payload: Option<Value> = "payload" as Optional,
        /// The engine of the session.
        pub engine: Option<Engine> = "engine" as Optional,
        /// The server.
        pub environment: Option<Environment> = "environment" as Optional,
    }
}

wagate_client::record! {
    /// What was sent to which message.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/events/).
    pub struct Reaction: Default {
        /// The emoji; empty when the reaction was taken back.
        pub text: Option<String> = "text" as LenientOptional,
        /// The id of the message.
        pub message_id: Option<String> = "messageId" as LenientOptional,
    }
}

wagate_client::record! {
    /// A message that was deleted for everyone.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/events/).
    pub struct RevokedMessage: Default {
        /// The short id of the message that was deleted, without chat and sender.
        pub revoked_message_id: Option<String> = "revokedMessageId" as LenientOptional,
        /// The message that tells of the deletion; its id is another one, except with WEBJS. Not every engine sends it.
        pub after: Option<Message> = "after" as Optional,
        /// The message that was deleted; null where the engine does not know it, which is most often.
        pub before: Option<Message> = "before" as Optional,
        /// What the engine has of it.
        pub data: Option<Value> = "_data" as Optional,
    }
}

wagate_client::record! {
    /// The state of a session changed.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/events/).
    pub struct SessionStatusEvent {
        /// What happened.
        pub event: String = "event" as LenientRequired,
        /// The id of the event, `evt_` and a ULID in small letters.
        pub id: Option<String> = "id" as LenientOptional,
        /// When the event was made, as UNIX time in milliseconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The name of the session.
        pub session: Option<String> = "session" as LenientOptional,
        /// What the session was made with as `metadata`; empty if nothing.
        pub metadata: Option<Map<String, Value>> = "metadata" as Optional,
        /// The account of the session; null or missing as long as it is not linked and working.
        pub me: Option<Me> = "me" as Optional,
        /// The session and its state.
        pub payload: Option<SessionStatusPayload> = "payload" as Optional,
        /// The engine of the session.
        pub engine: Option<Engine> = "engine" as Optional,
        /// The server.
        pub environment: Option<Environment> = "environment" as Optional,
    }
}

wagate_client::record! {
    /// The state of a session.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/events/).
    pub struct SessionStatusPayload: Default {
        /// The name of the session.
        pub name: Option<String> = "name" as LenientOptional,
        /// The state that it is in now.
        pub status: Option<SessionStatus> = "status" as Optional,
        /// The last states, up to three, the oldest first.
        pub statuses: Vec<SessionStatusPoint> = "statuses" as List,
        /// What belongs to the state, null for most. For `PASSKEY_REQUIRED` the options that WebAuthn's
        /// `navigator.credentials.get` takes as `publicKey`, for `PASSKEY_CONFIRMATION_REQUIRED` an object with the `code`
        /// that the phone shows too. Servers from 2026.7.2 on send `WORKING` again with `reachoutTimelock` when WhatsApp locks
        /// or unlocks new chats.
        pub data: Option<Value> = "data" as Optional,
    }
}

wagate_client::record! {
    /// A state that a session was in.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/events/).
    pub struct SessionStatusPoint: Default {
        /// The state.
        pub status: Option<SessionStatus> = "status" as Optional,
        /// Since when, as UNIX time in milliseconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
    }
}
