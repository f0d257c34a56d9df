// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: Broadcast lists.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Broadcast lists.
///
/// Reached by [`Client::broadcasts`](crate::Client::broadcasts).
///
/// ```no_run
/// # async fn example(client: wagate_z_api::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.broadcasts().list_broadcasts().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Broadcasts(pub(crate) Core);

impl Broadcasts {
    /// Lists the broadcast lists of the account.
    ///
    /// `GET /instances/{instanceId}/token/{token}/broadcast`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [list-broadcast](https://developer.z-api.io/en/broadcast/list-broadcast),
    /// [list-broadcast](https://developer.z-api.io/broadcast/list-broadcast).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn list_broadcasts(&self) -> ListBroadcasts {
        ListBroadcasts(Unsent::new(&self.0, &LIST_BROADCASTS))
    }

    /// Makes a broadcast list.
    ///
    /// A message whose chat is the id of the list goes to each of its people in a chat of their own. WhatsApp allows a
    /// number 35 messages to lists in a month, and business accounts no lists at all; the gateway itself sets no such
    /// limit.
    ///
    /// `POST /instances/{instanceId}/token/{token}/broadcast`. Never sent twice.
    ///
    /// Documented in [create-broadcast](https://developer.z-api.io/en/broadcast/create-broadcast),
    /// [create-broadcast](https://developer.z-api.io/broadcast/create-broadcast).
    ///
    /// - `body`: The list.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn create_broadcast(
        &self,
        body: types::CreateBroadcastRequest,
    ) -> CreateBroadcast {
        CreateBroadcast(Unsent::new(&self.0, &CREATE_BROADCAST).json(&body))
    }

    /// Changes the people on a broadcast list, and its name.
    ///
    /// The people that are sent are all that the list has afterwards.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/broadcast/{broadcastId}`. Never sent twice.
    ///
    /// Documented in [update-broadcast](https://developer.z-api.io/en/broadcast/update-broadcast),
    /// [update-broadcast](https://developer.z-api.io/broadcast/update-broadcast).
    ///
    /// - `broadcast_id`: The id of the list, which ends in `@broadcast`.
    /// - `body`: What the list is from now on.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_broadcast(
        &self,
        broadcast_id: &str,
        body: types::UpdateBroadcastRequest,
    ) -> UpdateBroadcast {
        UpdateBroadcast(
            Unsent::new(&self.0, &UPDATE_BROADCAST)
                .path("broadcastId", broadcast_id)
                .json(&body),
        )
    }

    /// Deletes a broadcast list.
    ///
    /// `DELETE /instances/{instanceId}/token/{token}/broadcast/{broadcastId}`. Never sent twice.
    ///
    /// Documented in [delete-broadcast](https://developer.z-api.io/en/broadcast/delete-broadcast),
    /// [delete-broadcast](https://developer.z-api.io/broadcast/delete-broadcast).
    ///
    /// - `broadcast_id`: The id of the list, which ends in `@broadcast`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn delete_broadcast(&self, broadcast_id: &str) -> DeleteBroadcast {
        DeleteBroadcast(
            Unsent::new(&self.0, &DELETE_BROADCAST).path("broadcastId", broadcast_id),
        )
    }
}

wagate_client::operation! {
    /// The request of [`Broadcasts::list_broadcasts`].
    pub struct ListBroadcasts -> Vec<types::BroadcastList> as value
}

wagate_client::paged! { ListBroadcasts -> types::BroadcastList as page("pageSize", "page", 1) }

impl ListBroadcasts {
    /// The number of the page; the first is 1.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", page))
    }

    /// How many lists a page has; 20 if left out.
    #[inline]
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("pageSize", page_size))
    }
}

wagate_client::operation! {
    /// The request of [`Broadcasts::create_broadcast`].
    pub struct CreateBroadcast -> types::BroadcastList as value
}

wagate_client::operation! {
    /// The request of [`Broadcasts::update_broadcast`].
    pub struct UpdateBroadcast -> types::BroadcastList as value
}

wagate_client::operation! {
    /// The request of [`Broadcasts::delete_broadcast`].
    pub struct DeleteBroadcast -> types::DeletedBroadcast as value
}

pub(crate) static LIST_BROADCASTS: Operation<'static> = API
    .get("listBroadcasts", "/instances/{instanceId}/token/{token}/broadcast")
    .failures(&[&["error"]]);

pub(crate) static CREATE_BROADCAST: Operation<'static> = API
    .post("createBroadcast", "/instances/{instanceId}/token/{token}/broadcast")
    .failures(&[&["error"]]);

pub(crate) static UPDATE_BROADCAST: Operation<'static> = API
    .put(
        "updateBroadcast",
        "/instances/{instanceId}/token/{token}/broadcast/{broadcastId}",
    )
    .failures(&[&["error"]]);

pub(crate) static DELETE_BROADCAST: Operation<'static> = API
    .delete(
        "deleteBroadcast",
        "/instances/{instanceId}/token/{token}/broadcast/{broadcastId}",
    )
    .failures(&[&["error"]]);
