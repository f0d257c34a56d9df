// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `errors`.

use super::QuotaUse;

wagate_client::union! {
    /// An error in one of the shapes that the docs show.
    ///
    /// Documented in [GetSettings](https://green-api.com/en/docs/api/account/GetSettings/).
    pub enum ErrorBody by fit {
        /// The free plan has no calls of this method, or no chats, left for this month (status 466).
        QuotaExceeded(Box<QuotaExceeded>) when ["invokeStatus"],
        /// An error that is told in words.
        ErrorMessage(Box<ErrorMessage>) when ["message"],
        /// An error with a code, which some methods send with status 200.
        ErrorCode(Box<ErrorCode>) when ["code", "description"],
        /// A change of a group that failed although the status is 200. The field that is named after the method may be true
        /// all the same.
        GroupFailure(Box<GroupFailure>) when ["error"],
        /// The text of an error alone, as the tables of errors print it.
        Text(String),
    }
}

impl wagate_client::ErrorBody for ErrorBody {
    #[inline]
    fn message(&self) -> Option<String> {
        wagate_client::ErrorBody::message(&serde_json::to_value(self).ok()?)
    }

    #[inline]
    fn from_text(text: String) -> Option<Self> {
        Some(Self::Text(text))
    }
}

wagate_client::record! {
    /// An error with a code, which some methods send with status 200.
    ///
    /// Documented in [GetSettings](https://green-api.com/en/docs/api/account/GetSettings/).
    pub struct ErrorCode {
        /// The HTTP status that the answer should have had; 401, for example.
        pub code: i64 = "code" as LenientRequired,
        /// The reason phrase of that status; `Unauthorized`, for example.
        pub description: String = "description" as LenientRequired,
    }
}

wagate_client::record! {
    /// An error that is told in words.
    ///
    /// Documented in [GetSettings](https://green-api.com/en/docs/api/account/GetSettings/).
    pub struct ErrorMessage {
        /// What went wrong, in English. A gateway that does not know a path repeats it here, the token of the instance
        /// included.
        pub message: String = "message" as LenientRequired,
        /// The HTTP status once more.
        ///
        /// Not documented; seen: Recorded from servers, and a member of the errors in the vendor's own chat program.
        pub status_code: Option<i64> = "statusCode" as LenientOptional,
        /// When it went wrong, in UTC, with 3 or 9 digits behind the second; `2025-03-31T16:50:20.397375467Z`, for example.
        ///
        /// Not documented; seen: Recorded from servers, and a member of the errors in the vendor's own chat program.
        pub timestamp: Option<String> = "timestamp" as LenientOptional,
        /// The path that was called; it holds the token of the instance.
        ///
        /// Not documented; seen: Recorded from servers, and a member of the errors in the vendor's own chat program.
        pub path: Option<String> = secret "path" as LenientOptional,
    }
}

wagate_client::record! {
    /// A change of a group that failed although the status is 200. The field that is named after the method may be true
    /// all the same.
    ///
    /// Documented in [GetSettings](https://green-api.com/en/docs/api/account/GetSettings/).
    pub struct GroupFailure {
        /// What went wrong, in English; `participant not found`, for example.
        pub error: String = "error" as LenientRequired,
    }
}

wagate_client::record! {
    /// The free plan has no calls of this method, or no chats, left for this month (status 466).
    ///
    /// Documented in [GetSettings](https://green-api.com/en/docs/api/account/GetSettings/).
    pub struct QuotaExceeded {
        /// How many calls of the method are used up.
        pub invoke_status: QuotaUse = "invokeStatus" as Required,
        /// How many chats are used up; left out where the quota of the method is the reason.
        pub correspondents_status: Option<QuotaUse> = "correspondentsStatus" as Optional,
    }
}
