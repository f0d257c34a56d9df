// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: types of the section `profile`.

use wagate_client::ChatId;
use super::File;

wagate_client::record! {
    /// The account's own profile.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/profile/).
    pub struct MyProfile: Default {
        /// The account's chat id, such as `11111111111@c.us`.
        pub id: Option<ChatId> = "id" as LenientOptional,
        /// The name that others see.
        pub name: Option<String> = "name" as LenientOptional,
        /// The address of the picture; null where there is none.
        pub picture: Option<String> = "picture" as LenientOptional,
    }
}

wagate_client::record! {
    /// A new name.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/profile/).
    pub struct ProfileNameRequest: Request {
        /// The name that others see.
        pub name: String = "name" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A new picture.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/profile/).
    pub struct ProfilePictureRequest: Request {
        /// The picture.
        pub file: File = "file" as Required new(impl Into<File>),
    }
}

wagate_client::record! {
    /// Whether the profile was changed.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/profile/).
    #[must_use = "a false `success` is no `Err`: look at it"]
    pub struct ProfileResult: Default {
        /// Whether it was changed.
        pub success: Option<bool> = "success" as LenientOptional,
    }
}

wagate_client::record! {
    /// A new about text.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/profile/).
    pub struct ProfileStatusRequest: Request {
        /// The text.
        pub status: String = "status" as Required new(impl Into<String>),
    }
}
