// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: types of the section `channels`.

use std::collections::BTreeMap;
use wagate_client::ChatId;
use super::{File, Message};

wagate_client::record! {
    /// A channel. Searches find channels without `role`.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/channels/).
    pub struct Channel {
        /// The id of the channel, which ends in `@newsletter`.
        pub id: ChatId = "id" as Success,
        /// The name.
        pub name: Option<String> = "name" as LenientOptional,
        /// What the channel says of itself; empty where it says nothing.
        pub description: Option<String> = "description" as LenientOptional,
        /// The address that leads to the channel, such as `https://www.whatsapp.com/channel/111111111111111111111111`.
        pub invite: Option<String> = "invite" as LenientOptional,
        /// The address of the picture in small; null where there is none.
        pub preview: Option<String> = "preview" as LenientOptional,
        /// The address of the picture; null where there is none. A look-up by invite code may have the small one here.
        pub picture: Option<String> = "picture" as LenientOptional,
        /// Whether WhatsApp vouches for the channel.
        pub verified: Option<bool> = "verified" as LenientOptional,
        /// What the account is in the channel.
        pub role: Option<ChannelRole> = "role" as Optional,
        /// How many people follow the channel. Lists of one's own channels may lack it.
        pub subscribers_count: Option<i64> = "subscribersCount" as LenientOptional,
    }
}

wagate_client::record! {
    /// A country to search in.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/channels/).
    pub struct ChannelCountry: Default {
        /// What to give to a search, such as `US`.
        pub code: Option<String> = "code" as LenientOptional,
        /// What to show to people.
        pub name: Option<String> = "name" as LenientOptional,
    }
}

wagate_client::record! {
    /// A message of a channel, with what its readers made of it.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/channels/).
    pub struct ChannelMessage: Default {
        /// The message.
        pub message: Option<Message> = "message" as Optional,
        /// How often each emoji was given.
        pub reactions: Option<BTreeMap<String, i64>> = "reactions" as LenientOptional,
        /// How many people saw it.
        pub view_count: Option<i64> = "viewCount" as LenientOptional,
    }
}

wagate_client::open_enum! {
    /// What an account is in a channel; `GUEST` does not follow it.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/channels/).
    pub enum ChannelRole {
        /// `OWNER`.
        Owner = "OWNER",
        /// `ADMIN`.
        Admin = "ADMIN",
        /// `SUBSCRIBER`.
        Subscriber = "SUBSCRIBER",
        /// `GUEST`.
        Guest = "GUEST",
    }
}

wagate_client::open_enum! {
    /// What the account must be in the channels of a list.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/channels/).
    pub enum ChannelRoleFilter {
        /// `OWNER`.
        Owner = "OWNER",
        /// `ADMIN`.
        Admin = "ADMIN",
        /// `SUBSCRIBER`.
        Subscriber = "SUBSCRIBER",
    }
}

wagate_client::record! {
    /// A search among the public channels for words.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/channels/).
    pub struct ChannelSearchByTextRequest: Request {
        /// The words.
        pub text: String = "text" as Required new(impl Into<String>),
        /// Categories to search in, each the `value` of one of `getChannelSearchCategories`; an empty list for all.
        pub categories: Vec<String> = "categories" as Required new(Vec<String>),
        /// How many channels to give at most. The page advises 50, which is what the apps of WhatsApp ask for.
        pub limit: i64 = "limit" as Required new(i64),
        /// Where to go on: `endCursor` of the page before; an empty text for the first page.
        pub start_cursor: String = "startCursor" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A search among the public channels that WhatsApp puts forward.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/channels/).
    pub struct ChannelSearchByViewRequest: Request {
        /// What to look through: the `value` of one of `getChannelSearchViews`, such as `RECOMMENDED`.
        pub view: String = "view" as Required new(impl Into<String>),
        /// Countries to search in, each the `code` of one of `getChannelSearchCountries`; others may work too.
        pub countries: Vec<String> = "countries" as Required new(Vec<String>),
        /// Categories to search in, each the `value` of one of `getChannelSearchCategories`; an empty list for all.
        pub categories: Vec<String> = "categories" as Required new(Vec<String>),
        /// How many channels to give at most. The page advises 50, which is what the apps of WhatsApp ask for.
        pub limit: i64 = "limit" as Required new(i64),
        /// Where to go on: `endCursor` of the page before; an empty text for the first page.
        pub start_cursor: String = "startCursor" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A view or a category to search in.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/channels/).
    pub struct ChannelSearchOption: Default {
        /// What to give to a search, such as `RECOMMENDED` or `BUSINESS`.
        pub value: Option<String> = "value" as LenientOptional,
        /// What to show to people.
        pub name: Option<String> = "name" as LenientOptional,
    }
}

wagate_client::record! {
    /// Where a page stands among the others.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/channels/).
    pub struct ChannelSearchPage: Default {
        /// Where the page begins; null for the first one.
        pub start_cursor: Option<String> = "startCursor" as LenientOptional,
        /// What to give as `startCursor` for the next page.
        pub end_cursor: Option<String> = "endCursor" as LenientOptional,
        /// Whether there is a next page.
        pub has_next_page: Option<bool> = "hasNextPage" as LenientOptional,
        /// Whether there is a page before.
        pub has_previous_page: Option<bool> = "hasPreviousPage" as LenientOptional,
    }
}

wagate_client::record! {
    /// A page of the channels that were found.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/channels/).
    pub struct ChannelSearchResult: Default {
        /// Where the page stands among the others.
        pub page: Option<ChannelSearchPage> = "page" as Optional,
        /// The channels.
        pub channels: Vec<Channel> = "channels" as List,
    }
}

wagate_client::record! {
    /// The channel to create.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/channels/).
    pub struct CreateChannelRequest: Request {
        /// The name.
        pub name: String = "name" as Required new(impl Into<String>),
        /// What the channel says of itself.
        pub description: Option<String> = "description" as Optional set(impl Into<String>),
        /// The picture, by its address or in Base64.
        pub picture: Option<File> = "picture" as Optional set(impl Into<File>),
    }
}

wagate_client::any_answer! {
    /// What `deleteChannel` answers, of which the documentation shows nothing.
    pub struct DeleteChannelAnswer
}

wagate_client::any_answer! {
    /// What `followChannel` answers, of which the documentation shows nothing.
    pub struct FollowChannelAnswer
}

wagate_client::any_answer! {
    /// What `unfollowChannel` answers, of which the documentation shows nothing.
    pub struct UnfollowChannelAnswer
}

wagate_client::any_answer! {
    /// What `muteChannel` answers, of which the documentation shows nothing.
    pub struct MuteChannelAnswer
}

wagate_client::any_answer! {
    /// What `unmuteChannel` answers, of which the documentation shows nothing.
    pub struct UnmuteChannelAnswer
}
