// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: The account's own name, about text and picture.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// The account's own name, about text and picture.
///
/// Reached by [`Client::session`](crate::Client::session), [`Session::profile`](crate::Session::profile).
///
/// ```no_run
/// # async fn example(client: wagate_waha::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.session("default").profile().get_profile().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Profile(pub(crate) Core);

impl Profile {
    /// Gives the account's own profile.
    ///
    /// `GET /api/{session}/profile`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/profile/),
    /// [features](https://waha.devlike.pro/docs/how-to/profile/features/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 422: The session is in a state in which this cannot be done, or its engine cannot do it.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn get_profile(&self) -> GetProfile {
        GetProfile(
            Unsent::new(&self.0, &GET_PROFILE).path("session", self.0.scope("session")),
        )
    }

    /// Sets the account's own name.
    ///
    /// `PUT /api/{session}/profile/name`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/profile/),
    /// [features](https://waha.devlike.pro/docs/how-to/profile/features/).
    ///
    /// - `body`: The name.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 422: The session is in a state in which this cannot be done, or its engine cannot do it.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn set_profile_name(&self, body: types::ProfileNameRequest) -> SetProfileName {
        SetProfileName(
            Unsent::new(&self.0, &SET_PROFILE_NAME)
                .path("session", self.0.scope("session"))
                .json(&body),
        )
    }

    /// Sets the account's own about text.
    ///
    /// `PUT /api/{session}/profile/status`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/profile/),
    /// [features](https://waha.devlike.pro/docs/how-to/profile/features/).
    ///
    /// - `body`: The text.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 422: The session is in a state in which this cannot be done, or its engine cannot do it.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn set_profile_status(
        &self,
        body: types::ProfileStatusRequest,
    ) -> SetProfileStatus {
        SetProfileStatus(
            Unsent::new(&self.0, &SET_PROFILE_STATUS)
                .path("session", self.0.scope("session"))
                .json(&body),
        )
    }

    /// Sets the account's own picture.
    ///
    /// `PUT /api/{session}/profile/picture`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/profile/),
    /// [features](https://waha.devlike.pro/docs/how-to/profile/features/).
    ///
    /// - `body`: The picture.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 422: The session is in a state in which this cannot be done, or its engine cannot do it.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn set_profile_picture(
        &self,
        body: types::ProfilePictureRequest,
    ) -> SetProfilePicture {
        SetProfilePicture(
            Unsent::new(&self.0, &SET_PROFILE_PICTURE)
                .path("session", self.0.scope("session"))
                .json(&body),
        )
    }

    /// Removes the account's own picture.
    ///
    /// `DELETE /api/{session}/profile/picture`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/profile/),
    /// [features](https://waha.devlike.pro/docs/how-to/profile/features/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 422: The session is in a state in which this cannot be done, or its engine cannot do it.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn delete_profile_picture(&self) -> DeleteProfilePicture {
        DeleteProfilePicture(
            Unsent::new(&self.0, &DELETE_PROFILE_PICTURE)
                .path("session", self.0.scope("session")),
        )
    }
}

wagate_client::operation! {
    /// The request of [`Profile::get_profile`].
    pub struct GetProfile -> types::MyProfile as value
}

wagate_client::operation! {
    /// The request of [`Profile::set_profile_name`].
    pub struct SetProfileName -> types::ProfileResult as value
}

wagate_client::operation! {
    /// The request of [`Profile::set_profile_status`].
    pub struct SetProfileStatus -> types::ProfileResult as value
}

wagate_client::operation! {
    /// The request of [`Profile::set_profile_picture`].
    pub struct SetProfilePicture -> types::ProfileResult as value
}

wagate_client::operation! {
    /// The request of [`Profile::delete_profile_picture`].
    pub struct DeleteProfilePicture -> types::ProfileResult as value
}

pub(crate) static GET_PROFILE: Operation<'static> = API
    .get("getProfile", "/api/{session}/profile");

pub(crate) static SET_PROFILE_NAME: Operation<'static> = API
    .put("setProfileName", "/api/{session}/profile/name");

pub(crate) static SET_PROFILE_STATUS: Operation<'static> = API
    .put("setProfileStatus", "/api/{session}/profile/status");

pub(crate) static SET_PROFILE_PICTURE: Operation<'static> = API
    .put("setProfilePicture", "/api/{session}/profile/picture");

pub(crate) static DELETE_PROFILE_PICTURE: Operation<'static> = API
    .delete("deleteProfilePicture", "/api/{session}/profile/picture");
