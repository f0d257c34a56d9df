// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: Channels: found, followed, made.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Channels: found, followed, made.
///
/// Reached by [`Client::session`](crate::Client::session), [`Session::channels`](crate::Session::channels).
///
/// ```no_run
/// # async fn example(client: wagate_waha::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.session("default").channels().get_channels().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Channels(pub(crate) Core);

impl Channels {
    /// Lists the channels that the account follows or owns.
    ///
    /// `GET /api/{session}/channels`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/channels/),
    /// [features](https://waha.devlike.pro/docs/how-to/channels/features/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_channels(&self) -> GetChannels {
        GetChannels(
            Unsent::new(&self.0, &GET_CHANNELS).path("session", self.0.scope("session")),
        )
    }

    /// Creates a channel.
    ///
    /// The engines WPP, NOWEB and GOWS have it; WEBJS does not.
    ///
    /// `POST /api/{session}/channels`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/channels/),
    /// [features](https://waha.devlike.pro/docs/how-to/channels/features/).
    ///
    /// - `body`: What the channel is.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn create_channel(&self, body: types::CreateChannelRequest) -> CreateChannel {
        CreateChannel(
            Unsent::new(&self.0, &CREATE_CHANNEL)
                .path("session", self.0.scope("session"))
                .json(&body),
        )
    }

    /// Looks up a channel.
    ///
    /// By an invite code a picture may only be there in small; look the channel up by its id then.
    ///
    /// `GET /api/{session}/channels/{id}`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/channels/),
    /// [features](https://waha.devlike.pro/docs/how-to/channels/features/).
    ///
    /// - `id`: The id of the channel, which ends in `@newsletter`; for a look-up also the invite code, which is the end of
    ///   its address `https://www.whatsapp.com/channel/0029Va4K0PZ5a245NkngBA2M`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty.
    #[inline]
    pub fn get_channel(&self, id: &str) -> GetChannel {
        GetChannel(
            Unsent::new(&self.0, &GET_CHANNEL)
                .path("session", self.0.scope("session"))
                .path("id", id),
        )
    }

    /// Deletes a channel of the account.
    ///
    /// The account must be its owner. The engines WPP and NOWEB have it; WEBJS and GOWS do not.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `DELETE /api/{session}/channels/{id}`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/channels/),
    /// [features](https://waha.devlike.pro/docs/how-to/channels/features/).
    ///
    /// - `id`: The id of the channel, which ends in `@newsletter`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn delete_channel(&self, id: impl Into<wagate_client::ChatId>) -> DeleteChannel {
        DeleteChannel(
            Unsent::new(&self.0, &DELETE_CHANNEL)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id)),
        )
    }

    /// Follows a channel.
    ///
    /// The engines WPP and GOWS have it; WEBJS and NOWEB do not.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /api/{session}/channels/{id}/follow`. Never sent twice.
    ///
    /// Documented in `waha/static/swagger/openapi.json`,
    /// [features](https://waha.devlike.pro/docs/how-to/channels/features/).
    ///
    /// - `id`: The id of the channel, which ends in `@newsletter`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn follow_channel(&self, id: impl Into<wagate_client::ChatId>) -> FollowChannel {
        FollowChannel(
            Unsent::new(&self.0, &FOLLOW_CHANNEL)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id)),
        )
    }

    /// Stops following a channel.
    ///
    /// The engines WPP and GOWS have it; WEBJS and NOWEB do not.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /api/{session}/channels/{id}/unfollow`. Never sent twice.
    ///
    /// Documented in `waha/static/swagger/openapi.json`,
    /// [features](https://waha.devlike.pro/docs/how-to/channels/features/).
    ///
    /// - `id`: The id of the channel, which ends in `@newsletter`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn unfollow_channel(
        &self,
        id: impl Into<wagate_client::ChatId>,
    ) -> UnfollowChannel {
        UnfollowChannel(
            Unsent::new(&self.0, &UNFOLLOW_CHANNEL)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id)),
        )
    }

    /// Mutes a channel.
    ///
    /// The engines WPP and GOWS have it; WEBJS and NOWEB do not.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /api/{session}/channels/{id}/mute`. Never sent twice.
    ///
    /// Documented in `waha/static/swagger/openapi.json`,
    /// [features](https://waha.devlike.pro/docs/how-to/channels/features/).
    ///
    /// - `id`: The id of the channel, which ends in `@newsletter`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn mute_channel(&self, id: impl Into<wagate_client::ChatId>) -> MuteChannel {
        MuteChannel(
            Unsent::new(&self.0, &MUTE_CHANNEL)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id)),
        )
    }

    /// Lets a channel be heard again.
    ///
    /// The engines WPP and GOWS have it; WEBJS and NOWEB do not.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /api/{session}/channels/{id}/unmute`. Never sent twice.
    ///
    /// Documented in `waha/static/swagger/openapi.json`,
    /// [features](https://waha.devlike.pro/docs/how-to/channels/features/).
    ///
    /// - `id`: The id of the channel, which ends in `@newsletter`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn unmute_channel(&self, id: impl Into<wagate_client::ChatId>) -> UnmuteChannel {
        UnmuteChannel(
            Unsent::new(&self.0, &UNMUTE_CHANNEL)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id)),
        )
    }

    /// Gives the latest messages of a public channel that the account does not follow.
    ///
    /// Only what WhatsApp shows in the preview of a channel.
    ///
    /// `GET /api/{session}/channels/{id}/messages/preview`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/channels/),
    /// [features](https://waha.devlike.pro/docs/how-to/channels/features/).
    ///
    /// - `id`: The invite code of the channel, which the page advises, or its id, which ends in `@newsletter`.
    /// - `download_media`: Whether the server downloads the files of the messages, which then have an address.
    /// - `limit`: How many messages to give at most. The page advises 100.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn preview_channel_messages(
        &self,
        id: &str,
        download_media: bool,
        limit: i64,
    ) -> PreviewChannelMessages {
        PreviewChannelMessages(
            Unsent::new(&self.0, &PREVIEW_CHANNEL_MESSAGES)
                .path("session", self.0.scope("session"))
                .path("id", id)
                .query("downloadMedia", download_media)
                .query("limit", limit),
        )
    }

    /// Finds public channels that WhatsApp puts forward.
    ///
    /// The engine WPP does not have it. It only reads, so it may be repeated.
    ///
    /// `POST /api/{session}/channels/search/by-view`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/channels/),
    /// [features](https://waha.devlike.pro/docs/how-to/channels/features/).
    ///
    /// - `body`: Where to search.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn search_channels_by_view(
        &self,
        body: types::ChannelSearchByViewRequest,
    ) -> SearchChannelsByView {
        SearchChannelsByView(
            Unsent::new(&self.0, &SEARCH_CHANNELS_BY_VIEW)
                .path("session", self.0.scope("session"))
                .json(&body),
        )
    }

    /// Finds public channels by words.
    ///
    /// It only reads, so it may be repeated.
    ///
    /// `POST /api/{session}/channels/search/by-text`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/channels/),
    /// [features](https://waha.devlike.pro/docs/how-to/channels/features/).
    ///
    /// - `body`: What to search for.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn search_channels_by_text(
        &self,
        body: types::ChannelSearchByTextRequest,
    ) -> SearchChannelsByText {
        SearchChannelsByText(
            Unsent::new(&self.0, &SEARCH_CHANNELS_BY_TEXT)
                .path("session", self.0.scope("session"))
                .json(&body),
        )
    }

    /// Lists what channels can be searched by.
    ///
    /// `GET /api/{session}/channels/search/views`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/channels/),
    /// [features](https://waha.devlike.pro/docs/how-to/channels/features/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_channel_search_views(&self) -> GetChannelSearchViews {
        GetChannelSearchViews(
            Unsent::new(&self.0, &GET_CHANNEL_SEARCH_VIEWS)
                .path("session", self.0.scope("session")),
        )
    }

    /// Lists countries that channels can be searched in.
    ///
    /// The list is not complete; codes of other countries may work too.
    ///
    /// `GET /api/{session}/channels/search/countries`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/channels/),
    /// [features](https://waha.devlike.pro/docs/how-to/channels/features/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_channel_search_countries(&self) -> GetChannelSearchCountries {
        GetChannelSearchCountries(
            Unsent::new(&self.0, &GET_CHANNEL_SEARCH_COUNTRIES)
                .path("session", self.0.scope("session")),
        )
    }

    /// Lists categories that channels can be searched in.
    ///
    /// `GET /api/{session}/channels/search/categories`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/channels/),
    /// [features](https://waha.devlike.pro/docs/how-to/channels/features/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_channel_search_categories(&self) -> GetChannelSearchCategories {
        GetChannelSearchCategories(
            Unsent::new(&self.0, &GET_CHANNEL_SEARCH_CATEGORIES)
                .path("session", self.0.scope("session")),
        )
    }
}

wagate_client::operation! {
    /// The request of [`Channels::get_channels`].
    pub struct GetChannels -> Vec<types::Channel> as value
}

impl GetChannels {
    /// What the account must be in the channels; all of them if left out.
    #[inline]
    pub fn role(self, role: impl Into<types::ChannelRoleFilter>) -> Self {
        Self(self.0.query("role", Into::<types::ChannelRoleFilter>::into(role)))
    }
}

wagate_client::operation! {
    /// The request of [`Channels::create_channel`].
    pub struct CreateChannel -> types::Channel as value
}

wagate_client::operation! {
    /// The request of [`Channels::get_channel`].
    pub struct GetChannel -> Option<types::Channel> as lookup
}

wagate_client::operation! {
    /// The request of [`Channels::delete_channel`].
    pub struct DeleteChannel -> types::DeleteChannelAnswer as value
}

wagate_client::operation! {
    /// The request of [`Channels::follow_channel`].
    pub struct FollowChannel -> types::FollowChannelAnswer as value
}

wagate_client::operation! {
    /// The request of [`Channels::unfollow_channel`].
    pub struct UnfollowChannel -> types::UnfollowChannelAnswer as value
}

wagate_client::operation! {
    /// The request of [`Channels::mute_channel`].
    pub struct MuteChannel -> types::MuteChannelAnswer as value
}

wagate_client::operation! {
    /// The request of [`Channels::unmute_channel`].
    pub struct UnmuteChannel -> types::UnmuteChannelAnswer as value
}

wagate_client::operation! {
    /// The request of [`Channels::preview_channel_messages`].
    pub struct PreviewChannelMessages -> Vec<types::ChannelMessage> as value
}

wagate_client::operation! {
    /// The request of [`Channels::search_channels_by_view`].
    pub struct SearchChannelsByView -> types::ChannelSearchResult as value
}

wagate_client::operation! {
    /// The request of [`Channels::search_channels_by_text`].
    pub struct SearchChannelsByText -> types::ChannelSearchResult as value
}

wagate_client::operation! {
    /// The request of [`Channels::get_channel_search_views`].
    pub struct GetChannelSearchViews -> Vec<types::ChannelSearchOption> as value
}

wagate_client::operation! {
    /// The request of [`Channels::get_channel_search_countries`].
    pub struct GetChannelSearchCountries -> Vec<types::ChannelCountry> as value
}

wagate_client::operation! {
    /// The request of [`Channels::get_channel_search_categories`].
    pub struct GetChannelSearchCategories -> Vec<types::ChannelSearchOption> as value
}

pub(crate) static GET_CHANNELS: Operation<'static> = API
    .get("getChannels", "/api/{session}/channels");

pub(crate) static CREATE_CHANNEL: Operation<'static> = API
    .post("createChannel", "/api/{session}/channels");

pub(crate) static GET_CHANNEL: Operation<'static> = API
    .get("getChannel", "/api/{session}/channels/{id}");

pub(crate) static DELETE_CHANNEL: Operation<'static> = API
    .delete("deleteChannel", "/api/{session}/channels/{id}");

pub(crate) static FOLLOW_CHANNEL: Operation<'static> = API
    .post("followChannel", "/api/{session}/channels/{id}/follow");

pub(crate) static UNFOLLOW_CHANNEL: Operation<'static> = API
    .post("unfollowChannel", "/api/{session}/channels/{id}/unfollow");

pub(crate) static MUTE_CHANNEL: Operation<'static> = API
    .post("muteChannel", "/api/{session}/channels/{id}/mute");

pub(crate) static UNMUTE_CHANNEL: Operation<'static> = API
    .post("unmuteChannel", "/api/{session}/channels/{id}/unmute");

pub(crate) static PREVIEW_CHANNEL_MESSAGES: Operation<'static> = API
    .get("previewChannelMessages", "/api/{session}/channels/{id}/messages/preview");

pub(crate) static SEARCH_CHANNELS_BY_VIEW: Operation<'static> = API
    .post("searchChannelsByView", "/api/{session}/channels/search/by-view")
    .idempotent(true);

pub(crate) static SEARCH_CHANNELS_BY_TEXT: Operation<'static> = API
    .post("searchChannelsByText", "/api/{session}/channels/search/by-text")
    .idempotent(true);

pub(crate) static GET_CHANNEL_SEARCH_VIEWS: Operation<'static> = API
    .get("getChannelSearchViews", "/api/{session}/channels/search/views");

pub(crate) static GET_CHANNEL_SEARCH_COUNTRIES: Operation<'static> = API
    .get("getChannelSearchCountries", "/api/{session}/channels/search/countries");

pub(crate) static GET_CHANNEL_SEARCH_CATEGORIES: Operation<'static> = API
    .get("getChannelSearchCategories", "/api/{session}/channels/search/categories");
