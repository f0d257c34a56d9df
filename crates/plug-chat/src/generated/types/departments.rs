// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: types of the section `departments`.

wagate_client::record! {
    /// A department that attendances belong to.
    ///
    /// Documented in [get-all-departaments](https://plug-chat-docs.vercel.app/departament/get-all-departaments).
    pub struct Department: Default {
        /// Whether it is in use.
        pub active: Option<bool> = "active" as LenientOptional,
        /// The id of the department.
        pub id: Option<String> = "id" as LenientOptional,
        /// The name of the department.
        pub name: Option<String> = "name" as LenientOptional,
        /// When it was made, in milliseconds since 1970 (UTC).
        pub created_at: Option<i64> = "createdAt" as LenientOptional,
    }
}
