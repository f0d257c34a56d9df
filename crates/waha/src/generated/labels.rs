// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: Labels of chats, on business accounts.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Labels of chats, on business accounts.
///
/// Reached by [`Client::session`](crate::Client::session), [`Session::labels`](crate::Session::labels).
///
/// ```no_run
/// # async fn example(client: wagate_waha::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.session("default").labels().get_labels().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Labels(pub(crate) Core);

impl Labels {
    /// Lists the labels.
    ///
    /// Only business accounts have labels.
    ///
    /// `GET /api/{session}/labels`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/labels/),
    /// [features](https://waha.devlike.pro/docs/how-to/labels/features/), `waha/static/swagger/openapi.json`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_labels(&self) -> GetLabels {
        GetLabels(
            Unsent::new(&self.0, &GET_LABELS).path("session", self.0.scope("session")),
        )
    }

    /// Makes a label.
    ///
    /// `POST /api/{session}/labels`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/labels/),
    /// [features](https://waha.devlike.pro/docs/how-to/labels/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: The label.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn create_label(&self, body: types::LabelRequest) -> CreateLabel {
        CreateLabel(
            Unsent::new(&self.0, &CREATE_LABEL)
                .path("session", self.0.scope("session"))
                .json(&body),
        )
    }

    /// Changes the name and the colour of a label.
    ///
    /// `PUT /api/{session}/labels/{labelId}`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/labels/),
    /// [features](https://waha.devlike.pro/docs/how-to/labels/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `label_id`: The id of the label.
    /// - `body`: The label, as it is to be.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn update_label(
        &self,
        label_id: &str,
        body: types::LabelRequest,
    ) -> UpdateLabel {
        UpdateLabel(
            Unsent::new(&self.0, &UPDATE_LABEL)
                .path("session", self.0.scope("session"))
                .path("labelId", label_id)
                .json(&body),
        )
    }

    /// Deletes a label.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `DELETE /api/{session}/labels/{labelId}`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/labels/),
    /// [features](https://waha.devlike.pro/docs/how-to/labels/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `label_id`: The id of the label.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn delete_label(&self, label_id: &str) -> DeleteLabel {
        DeleteLabel(
            Unsent::new(&self.0, &DELETE_LABEL)
                .path("session", self.0.scope("session"))
                .path("labelId", label_id),
        )
    }

    /// Lists the labels of a chat.
    ///
    /// `GET /api/{session}/labels/chats/{chatId}`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/labels/),
    /// [features](https://waha.devlike.pro/docs/how-to/labels/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `chat_id`: The chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_chat_labels(
        &self,
        chat_id: impl Into<wagate_client::ChatId>,
    ) -> GetChatLabels {
        GetChatLabels(
            Unsent::new(&self.0, &GET_CHAT_LABELS)
                .path("session", self.0.scope("session"))
                .path("chatId", Into::<wagate_client::ChatId>::into(chat_id)),
        )
    }

    /// Says which labels a chat has.
    ///
    /// A chat loses the labels that are not in the list.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `PUT /api/{session}/labels/chats/{chatId}`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/labels/),
    /// [features](https://waha.devlike.pro/docs/how-to/labels/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `chat_id`: The chat.
    /// - `body`: All labels of the chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn set_chat_labels(
        &self,
        chat_id: impl Into<wagate_client::ChatId>,
        body: types::SetChatLabelsRequest,
    ) -> SetChatLabels {
        SetChatLabels(
            Unsent::new(&self.0, &SET_CHAT_LABELS)
                .path("session", self.0.scope("session"))
                .path("chatId", Into::<wagate_client::ChatId>::into(chat_id))
                .json(&body),
        )
    }

    /// Lists the chats that have a label.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `GET /api/{session}/labels/{labelId}/chats`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/labels/),
    /// [features](https://waha.devlike.pro/docs/how-to/labels/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `label_id`: The id of the label.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_label_chats(&self, label_id: &str) -> GetLabelChats {
        GetLabelChats(
            Unsent::new(&self.0, &GET_LABEL_CHATS)
                .path("session", self.0.scope("session"))
                .path("labelId", label_id),
        )
    }
}

wagate_client::operation! {
    /// The request of [`Labels::get_labels`].
    pub struct GetLabels -> Vec<types::Label> as value
}

wagate_client::operation! {
    /// The request of [`Labels::create_label`].
    pub struct CreateLabel -> types::Label as value
}

wagate_client::operation! {
    /// The request of [`Labels::update_label`].
    pub struct UpdateLabel -> types::Label as value
}

wagate_client::operation! {
    /// The request of [`Labels::delete_label`].
    pub struct DeleteLabel -> types::DeleteLabelAnswer as value
}

wagate_client::operation! {
    /// The request of [`Labels::get_chat_labels`].
    pub struct GetChatLabels -> Vec<types::Label> as value
}

wagate_client::operation! {
    /// The request of [`Labels::set_chat_labels`].
    pub struct SetChatLabels -> types::SetChatLabelsAnswer as value
}

wagate_client::operation! {
    /// The request of [`Labels::get_label_chats`].
    pub struct GetLabelChats -> types::GetLabelChatsAnswer as value
}

pub(crate) static GET_LABELS: Operation<'static> = API
    .get("getLabels", "/api/{session}/labels");

pub(crate) static CREATE_LABEL: Operation<'static> = API
    .post("createLabel", "/api/{session}/labels");

pub(crate) static UPDATE_LABEL: Operation<'static> = API
    .put("updateLabel", "/api/{session}/labels/{labelId}");

pub(crate) static DELETE_LABEL: Operation<'static> = API
    .delete("deleteLabel", "/api/{session}/labels/{labelId}");

pub(crate) static GET_CHAT_LABELS: Operation<'static> = API
    .get("getChatLabels", "/api/{session}/labels/chats/{chatId}");

pub(crate) static SET_CHAT_LABELS: Operation<'static> = API
    .put("setChatLabels", "/api/{session}/labels/chats/{chatId}");

pub(crate) static GET_LABEL_CHATS: Operation<'static> = API
    .get("getLabelChats", "/api/{session}/labels/{labelId}/chats");
