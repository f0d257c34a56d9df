// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: types of the section `newsletters`.

use serde_json::{Map, Value};
use wagate_client::{ChatId, IntoChatId};

wagate_client::record! {
    /// A channel to make.
    ///
    /// Documented in [create-newsletter](https://developer.z-api.io/en/newsletter/create-newsletter).
    pub struct CreateNewsletterRequest: Request {
        /// Its name.
        pub name: String = "name" as Required new(impl Into<String>),
        /// Its description.
        pub description: Option<String> = "description" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// A channel that was made.
    ///
    /// Documented in [create-newsletter](https://developer.z-api.io/en/newsletter/create-newsletter).
    pub struct CreatedNewsletter {
        /// The id of the channel, which ends in `@newsletter`.
        pub id: ChatId = "id" as Success,
    }
}

wagate_client::record! {
    /// A channel.
    ///
    /// Documented in [newsletter-list](https://developer.z-api.io/en/newsletter/newsletter-list).
    pub struct Newsletter: Default {
        /// The id of the channel, which ends in `@newsletter`.
        pub id: Option<ChatId> = "id" as LenientOptional,
        /// When it was made, as UNIX time in seconds.
        pub creation_time: Option<i64> = "creationTime" as LenientOptional,
        /// Whether there still is such a channel.
        pub state: Option<NewsletterState> = "state" as Optional,
        /// Its name.
        pub name: Option<String> = "name" as LenientOptional,
        /// Its description.
        pub description: Option<String> = "description" as LenientOptional,
        /// How many follow it, as digits. It may be missing for a channel of somebody else.
        pub subscribers_count: Option<String> = "subscribersCount" as LenientOptional,
        /// The address at which it can be followed.
        pub invite_link: Option<String> = "inviteLink" as LenientOptional,
        /// Whether WhatsApp has verified it.
        pub verification: Option<NewsletterVerification> = "verification" as Optional,
        /// The address of its picture.
        pub picture: Option<String> = "picture" as LenientOptional,
        /// The address of a small form of its picture.
        pub preview: Option<String> = "preview" as LenientOptional,
        /// What the channel is to the account.
        pub view_metadata: Option<NewsletterView> = "viewMetadata" as Optional,
    }
}

wagate_client::record! {
    /// Somebody who is an admin of a channel, or was invited to be one.
    ///
    /// Documented in [newsletter-remove-admin](https://developer.z-api.io/en/newsletter/newsletter-remove-admin).
    pub struct NewsletterAdminRequest: Request {
        /// The number, digits only with country code.
        pub phone: String = "phone" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// What channels shall have in common.
    ///
    /// Documented in [search-newsletter](https://developer.z-api.io/en/newsletter/search-newsletter).
    pub struct NewsletterFilters: Default, Request {
        /// The countries they are from, as ISO codes of two letters.
        pub country_codes: Option<Vec<String>> = "countryCodes" as Optional set(Vec<String>),
    }
}

wagate_client::open_enum! {
    /// Whether a channel is muted.
    ///
    /// Documented in [newsletter-list](https://developer.z-api.io/en/newsletter/newsletter-list).
    pub enum NewsletterMute {
        /// `ON`.
        On = "ON",
        /// `OFF`.
        Off = "OFF",
    }
}

wagate_client::open_enum! {
    /// Which reactions a channel allows: a few basic ones, or all.
    ///
    /// Documented in [update-newsletter-config](https://developer.z-api.io/en/newsletter/update-newsletter-config).
    pub enum NewsletterReactions {
        /// `basic`.
        Basic = "basic",
        /// `all`.
        All = "all",
    }
}

wagate_client::record! {
    /// A channel.
    ///
    /// Documented in [follow-newsletter](https://developer.z-api.io/en/newsletter/follow-newsletter).
    pub struct NewsletterRequest: Request {
        /// The id of the channel, which ends in `@newsletter`.
        pub id: ChatId = "id" as Required new(impl IntoChatId),
    }
}

wagate_client::open_enum! {
    /// What somebody is in a channel.
    ///
    /// Documented in [newsletter-list](https://developer.z-api.io/en/newsletter/newsletter-list).
    pub enum NewsletterRole {
        /// `OWNER`.
        Owner = "OWNER",
        /// `SUBSCRIBER`.
        Subscriber = "SUBSCRIBER",
        /// `ADMIN`. Not documented; seen: A role of subscribers, on a page of the site that is newer than the collected ones.
        Admin = "ADMIN",
    }
}

wagate_client::open_enum! {
    /// How the channels of a search are chosen.
    ///
    /// Documented in [search-newsletter](https://developer.z-api.io/en/newsletter/search-newsletter).
    pub enum NewsletterSearchView {
        /// `RECOMMENDED`.
        Recommended = "RECOMMENDED",
        /// `TRENDING`.
        Trending = "TRENDING",
        /// `POPULAR`.
        Popular = "POPULAR",
        /// `NEW`.
        New = "NEW",
    }
}

wagate_client::open_enum! {
    /// Whether there still is a channel.
    ///
    /// Documented in [newsletter-list](https://developer.z-api.io/en/newsletter/newsletter-list).
    pub enum NewsletterState {
        /// `ACTIVE`.
        Active = "ACTIVE",
        /// `NON_EXISTING`.
        NonExisting = "NON_EXISTING",
    }
}

wagate_client::record! {
    /// Somebody who follows a channel. Most members are only there when they are known.
    pub struct NewsletterSubscriber: Default {
        /// The number of the subscriber, or a linked id, which ends in `@lid`.
        pub id: Option<String> = "id" as LenientOptional,
        /// The number of the subscriber.
        pub phone_number: Option<String> = "phoneNumber" as LenientOptional,
        /// The name of the subscriber.
        pub display_name: Option<String> = "displayName" as LenientOptional,
        /// The user name of the subscriber.
        pub username: Option<String> = "username" as LenientOptional,
        /// What the subscriber is in the channel.
        pub role: Option<NewsletterRole> = "role" as Optional,
        /// When the subscriber followed the channel, as UNIX time; the page does not tell the unit.
        pub follow_time: Option<i64> = "followTime" as LenientOptional,
        /// More about an admin. The page does not tell its members.
        pub admin_profile: Option<Map<String, Value>> = "adminProfile" as Optional,
    }
}

wagate_client::record! {
    /// What came of giving a channel away.
    ///
    /// Documented in
    /// [transfer-newsletter-ownership](https://developer.z-api.io/en/newsletter/transfer-newsletter-ownership).
    #[must_use = "a false `value` is no `Err`: look at it"]
    pub struct NewsletterTransfer: Default {
        /// Whether it was done; false where it failed.
        pub value: Option<bool> = "value" as LenientOptional,
        /// Why it failed. The present site does not have it any more.
        pub message: Option<String> = "message" as LenientOptional,
    }
}

wagate_client::open_enum! {
    /// Whether WhatsApp has verified a channel.
    ///
    /// Documented in [newsletter-list](https://developer.z-api.io/en/newsletter/newsletter-list).
    pub enum NewsletterVerification {
        /// `VERIFIED`.
        Verified = "VERIFIED",
        /// `UNVERIFIED`.
        Unverified = "UNVERIFIED",
    }
}

wagate_client::record! {
    /// What a channel is to the account.
    ///
    /// Documented in [newsletter-list](https://developer.z-api.io/en/newsletter/newsletter-list).
    pub struct NewsletterView: Default {
        /// Whether the account has muted it.
        pub mute: Option<NewsletterMute> = "mute" as Optional,
        /// What the account is in it.
        pub role: Option<NewsletterRole> = "role" as Optional,
    }
}

wagate_client::record! {
    /// What channels to look for.
    ///
    /// Documented in [search-newsletter](https://developer.z-api.io/en/newsletter/search-newsletter).
    pub struct SearchNewslettersRequest: Request {
        /// How many channels to find at most.
        pub limit: i64 = "limit" as Required new(i64),
        /// What they shall have in common.
        pub filters: NewsletterFilters = "filters" as Required new(impl Into<NewsletterFilters>),
        /// How they are chosen.
        pub view: Option<NewsletterSearchView> = "view" as Optional set(impl Into<NewsletterSearchView>),
        /// A text to look for.
        pub search_text: Option<String> = "searchText" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// The new owner of a channel.
    ///
    /// Documented in
    /// [transfer-newsletter-ownership](https://developer.z-api.io/en/newsletter/transfer-newsletter-ownership).
    pub struct TransferNewsletterOwnershipRequest: Request {
        /// The number of an admin of the channel, digits only with country code.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// Whether the account stops being an admin afterwards.
        pub quit_admin: Option<bool> = "quitAdmin" as Optional set(bool),
    }
}

wagate_client::record! {
    /// A channel and its new description.
    ///
    /// Documented in
    /// [update-newsletter-description](https://developer.z-api.io/en/newsletter/update-newsletter-description).
    pub struct UpdateNewsletterDescriptionRequest: Request {
        /// The id of the channel, which ends in `@newsletter`.
        pub id: ChatId = "id" as Required new(impl IntoChatId),
        /// The new description.
        pub description: String = "description" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A channel and its new name.
    ///
    /// Documented in [update-newsletter-name](https://developer.z-api.io/en/newsletter/update-newsletter-name).
    pub struct UpdateNewsletterNameRequest: Request {
        /// The id of the channel, which ends in `@newsletter`.
        pub id: ChatId = "id" as Required new(impl IntoChatId),
        /// The new name.
        pub name: String = "name" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A channel and its new picture.
    ///
    /// Documented in [update-newsletter-picture](https://developer.z-api.io/en/newsletter/update-newsletter-picture).
    pub struct UpdateNewsletterPictureRequest: Request {
        /// The id of the channel, which ends in `@newsletter`.
        pub id: ChatId = "id" as Required new(impl IntoChatId),
        /// The address of the picture, or the picture itself in base64.
        pub picture_url: String = "pictureUrl" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// The settings of a channel.
    ///
    /// Documented in [update-newsletter-config](https://developer.z-api.io/en/newsletter/update-newsletter-config).
    pub struct UpdateNewsletterSettingsRequest: Request {
        /// Which reactions are allowed.
        pub reaction_codes: NewsletterReactions = "reactionCodes" as Required new(impl Into<NewsletterReactions>),
    }
}

wagate_client::any_answer! {
    /// What `acceptNewsletterAdminInvite` answers, of which the documentation shows nothing.
    pub struct AcceptNewsletterAdminInviteAnswer
}

wagate_client::any_answer! {
    /// What `removeNewsletterAdmin` answers, of which the documentation shows nothing.
    pub struct RemoveNewsletterAdminAnswer
}

wagate_client::any_answer! {
    /// What `revokeNewsletterAdminInvite` answers, of which the documentation shows nothing.
    pub struct RevokeNewsletterAdminInviteAnswer
}
