// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: types of the section `attendances`.

use std::collections::BTreeMap;
use super::{ChatMessage, Customer};

wagate_client::record! {
    /// A conversation that operators took care of.
    ///
    /// Documented in [get-attendance-by-task](https://plug-chat-docs.vercel.app/chats/get-attendance-by-task).
    pub struct Attendance: Default {
        /// The id of the attendance.
        pub id: Option<String> = "id" as LenientOptional,
        /// The number of the attendance.
        pub attendance_number: Option<i64> = "attendanceNumber" as LenientOptional,
        /// How it stands; `FINISH` where it has ended.
        pub status: Option<String> = "status" as LenientOptional,
        /// Whom it was with.
        pub customer: Option<Customer> = "customer" as Optional,
        /// Who took care of it: true under the id of each operator.
        pub operators: Option<BTreeMap<String, bool>> = "operators" as LenientOptional,
        /// When the customer asked for it, in milliseconds since 1970 (UTC).
        pub request_time: Option<i64> = "requestTime" as LenientOptional,
        /// When it began, in milliseconds since 1970 (UTC).
        pub start_time: Option<i64> = "startTime" as LenientOptional,
        /// When it ended, in milliseconds since 1970 (UTC).
        pub end_time: Option<i64> = "endTime" as LenientOptional,
        /// The id of the operator who ended it.
        pub finish_by: Option<String> = "finishBy" as LenientOptional,
        /// The task in Trello.
        pub trello_task: Option<TrelloTask> = "trelloTask" as Optional,
    }
}

wagate_client::record! {
    /// A chat, and the department that it goes to.
    ///
    /// Documented in [change-departament](https://plug-chat-docs.vercel.app/chats/change-departament).
    pub struct ChangeDepartmentRequest: Request {
        /// The chat: the number, digits only with country code.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The id of the department, from `getDepartments`.
        pub department_id: String = "departmentId" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A chat whose attendance ends.
    ///
    /// Documented in [finish-attendance](https://plug-chat-docs.vercel.app/chats/finish-attendance).
    pub struct FinishAttendanceRequest: Request {
        /// The chat: the number, digits only with country code.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// Whether the chat goes to the general department afterwards.
        pub auto_transfer: bool = "autoTransfer" as Required new(bool),
        /// The id of the operator who ends it.
        pub operator_id: String = "operatorId" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// What came of ending an attendance.
    ///
    /// Documented in [finish-attendance](https://plug-chat-docs.vercel.app/chats/finish-attendance).
    #[must_use = "a false `success` is no `Err`: look at it"]
    pub struct FinishedAttendance: Default {
        /// Whether it was ended.
        pub success: Option<bool> = "success" as LenientOptional,
        /// The same in words; `Ticket closed successfully`, for example.
        pub message: Option<String> = "message" as LenientOptional,
        /// Whether there is such a chat.
        pub chat_founded: Option<bool> = "chatFounded" as LenientOptional,
    }
}

wagate_client::record! {
    /// A chat, and who takes care of it.
    ///
    /// Documented in [start-attendance](https://plug-chat-docs.vercel.app/chats/start-attendance).
    pub struct StartAttendanceRequest: Request {
        /// The chat: the number, digits only with country code.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The ids of the operators who take care of it.
        pub operators: Vec<String> = "operators" as Required new(Vec<String>),
        /// The id of the department that the chat goes to; it stays where it is if left out.
        pub department_id: Option<String> = "departmentId" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// The attendance that a task belongs to, and its messages.
    ///
    /// Documented in [get-attendance-by-task](https://plug-chat-docs.vercel.app/chats/get-attendance-by-task).
    pub struct TaskAttendance: Default {
        /// The attendance, under its id.
        pub attendance_data: Option<BTreeMap<String, Attendance>> = "attendanceData" as Optional,
        /// The messages, each under its id.
        pub chat: Option<BTreeMap<String, ChatMessage>> = "chat" as Optional,
    }
}

wagate_client::record! {
    /// A task in Trello.
    ///
    /// Documented in [get-attendance-by-task](https://plug-chat-docs.vercel.app/chats/get-attendance-by-task).
    pub struct TrelloTask: Default {
        /// The id of the task.
        pub id: Option<String> = "id" as LenientOptional,
        /// The id of the board that it is on.
        pub id_board: Option<String> = "idBoard" as LenientOptional,
        /// The id of the list that it is in.
        pub id_list: Option<String> = "idList" as LenientOptional,
        /// Its address, short.
        pub short_url: Option<String> = "shortUrl" as LenientOptional,
        /// Its address.
        pub url: Option<String> = "url" as LenientOptional,
    }
}
