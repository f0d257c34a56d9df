// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: types of the section `operators`.

wagate_client::record! {
    /// An operator, as Exact Sales knows the person.
    ///
    /// Documented in [get-all](https://plug-chat-docs.vercel.app/operators/get-all).
    pub struct ExactSalesOperator: Default {
        /// Whether the operator may work.
        pub active: Option<bool> = "active" as LenientOptional,
        /// The id of the operator.
        pub id: Option<String> = "id" as LenientOptional,
        /// The first name.
        pub name: Option<String> = "name" as LenientOptional,
        /// The last name.
        pub last_name: Option<String> = "lastName" as LenientOptional,
        /// The email address.
        pub email: Option<String> = "email" as LenientOptional,
        /// The number of a phone.
        pub phone: Option<i64> = "phone" as LenientOptional,
        /// The number of another phone.
        pub phone2: Option<i64> = "phone2" as LenientOptional,
        /// The groups of the operator. The page shows it empty.
        pub group_list: Vec<String> = "groupList" as LenientList,
    }
}

wagate_client::open_enum! {
    /// Whether an operator is online.
    ///
    /// Documented in [get-operatorOnline](https://plug-chat-docs.vercel.app/operators/get-operatorOnline).
    pub enum OnlineState {
        /// `online`.
        Online = "online",
        /// `offline`.
        Offline = "offline",
    }
}

wagate_client::record! {
    /// Somebody who takes care of attendances.
    ///
    /// Documented in [get-all](https://plug-chat-docs.vercel.app/operators/get-all).
    pub struct Operator: Default {
        /// Whether the operator may work.
        pub active: Option<bool> = "active" as LenientOptional,
        /// The id of the operator.
        pub id: Option<String> = "id" as LenientOptional,
        /// The name of the operator.
        pub name: Option<String> = "name" as LenientOptional,
        /// What the operator logs in with.
        pub login: Option<String> = "login" as LenientOptional,
        /// When the operator was added, in milliseconds since 1970 (UTC).
        pub created_at: Option<i64> = "createdAt" as LenientOptional,
        /// The ids of the departments that the operator works in.
        pub departaments: Vec<String> = "departaments" as LenientList,
        /// The operator at Exact Sales; missing where the account does not use it.
        pub exactsales: Option<ExactSalesOperator> = "exactsales" as Optional,
    }
}

wagate_client::record! {
    /// An operator, and whether the person is online.
    ///
    /// Documented in [get-operatorOnline](https://plug-chat-docs.vercel.app/operators/get-operatorOnline).
    pub struct OperatorState: Default {
        /// The id of the operator.
        pub id: Option<String> = "id" as LenientOptional,
        /// The name of the operator.
        pub name: Option<String> = "name" as LenientOptional,
        /// Whether the operator is online.
        pub state: Option<OnlineState> = "state" as Optional,
        /// Since when, in milliseconds since 1970 (UTC).
        pub last_changed: Option<i64> = "lastChanged" as LenientOptional,
    }
}

wagate_client::record! {
    /// Operators, and whether they are online.
    ///
    /// Documented in [get-operatorOnline](https://plug-chat-docs.vercel.app/operators/get-operatorOnline).
    pub struct OperatorStates: Default {
        /// The operators.
        pub data: Vec<OperatorState> = "data" as List,
    }
}
