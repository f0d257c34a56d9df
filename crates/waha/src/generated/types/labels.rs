// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: types of the section `labels`.

wagate_client::record! {
    /// A label, by its id.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/labels/).
    pub struct LabelReference: Request {
        /// The id of the label.
        pub id: String = "id" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// What a label is called, and its colour by number or by value.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/labels/).
    pub struct LabelRequest: Request {
        /// The name of the label.
        pub name: String = "name" as Required new(impl Into<String>),
        /// The number of its colour, from 0 to 19; better than `colorHex`, whose values may change.
        pub color: Option<i64> = "color" as Optional set(i64),
        /// Its colour, one of the twenty that WhatsApp has, such as `#64c4ff`.
        pub color_hex: Option<String> = "colorHex" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// The labels of a chat.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/labels/).
    pub struct SetChatLabelsRequest: Request {
        /// All labels that the chat is to have; it loses every other.
        pub labels: Vec<LabelReference> = "labels" as Required new(Vec<LabelReference>),
    }
}

wagate_client::any_answer! {
    /// What `deleteLabel` answers, of which the documentation shows nothing.
    pub struct DeleteLabelAnswer
}

wagate_client::any_answer! {
    /// What `setChatLabels` answers, of which the documentation shows nothing.
    pub struct SetChatLabelsAnswer
}

wagate_client::any_answer! {
    /// What `getLabelChats` answers, of which the documentation shows nothing.
    pub struct GetLabelChatsAnswer
}
