// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: Attendances: conversations that an operator takes care of.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Attendances: conversations that an operator takes care of.
///
/// Reached by [`Client::attendances`](crate::Client::attendances).
///
/// ```no_run
/// # async fn example(client: wagate_plug_chat::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.attendances().get_attendance_by_task("0000").await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Attendances(pub(crate) Core);

impl Attendances {
    /// Hands a chat to operators.
    ///
    /// Where somebody takes care of the chat already, nothing is started, and the answer, which is an error to the
    /// clients, says who.
    ///
    /// `POST /api/integrations/start-attendance`. Never sent twice.
    ///
    /// Documented in [start-attendance](https://plug-chat-docs.vercel.app/chats/start-attendance).
    ///
    /// - `body`: The chat, and who takes care of it.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn start_attendance(
        &self,
        body: types::StartAttendanceRequest,
    ) -> StartAttendance {
        StartAttendance(Unsent::new(&self.0, &START_ATTENDANCE).json(&body))
    }

    /// Ends the attendance of a chat.
    ///
    /// `POST /api/integrations/finish-attendance`. Never sent twice.
    ///
    /// Documented in [finish-attendance](https://plug-chat-docs.vercel.app/chats/finish-attendance).
    ///
    /// - `body`: The chat, and who ends it.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn finish_attendance(
        &self,
        body: types::FinishAttendanceRequest,
    ) -> FinishAttendance {
        FinishAttendance(Unsent::new(&self.0, &FINISH_ATTENDANCE).json(&body))
    }

    /// Looks up the attendance of a task, with its messages.
    ///
    /// Attendances can make tasks in Trello.
    ///
    /// `GET /api/integrations/get-attendence-by-task`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-attendance-by-task](https://plug-chat-docs.vercel.app/chats/get-attendance-by-task).
    ///
    /// - `ticket`: The number of a task, as the pages call it; digits. A value that is no number of one is answered with
    ///   status 500.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty. A failure that the gateway tells with a success status is one as well. Beside them:
    ///
    /// - 500: The header `Ticket` holds no number of a task. The pages show no body.
    #[inline]
    pub fn get_attendance_by_task(&self, ticket: &str) -> GetAttendanceByTask {
        GetAttendanceByTask(
            Unsent::new(&self.0, &GET_ATTENDANCE_BY_TASK).header("Ticket", ticket),
        )
    }

    /// Moves a chat to another department.
    ///
    /// `POST /api/integrations/change-department`. Never sent twice.
    ///
    /// Documented in [change-departament](https://plug-chat-docs.vercel.app/chats/change-departament),
    /// [introduction](https://plug-chat-docs.vercel.app/departament/introduction).
    ///
    /// - `body`: The chat and the department.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn change_department(
        &self,
        body: types::ChangeDepartmentRequest,
    ) -> ChangeDepartment {
        ChangeDepartment(Unsent::new(&self.0, &CHANGE_DEPARTMENT).json(&body))
    }
}

wagate_client::operation! {
    /// The request of [`Attendances::start_attendance`].
    pub struct StartAttendance -> bool as value
}

wagate_client::operation! {
    /// The request of [`Attendances::finish_attendance`].
    pub struct FinishAttendance -> types::FinishedAttendance as value
}

wagate_client::operation! {
    /// The request of [`Attendances::get_attendance_by_task`].
    pub struct GetAttendanceByTask -> Option<types::TaskAttendance> as lookup
}

wagate_client::operation! {
    /// The request of [`Attendances::change_department`].
    pub struct ChangeDepartment -> bool as value
}

pub(crate) static START_ATTENDANCE: Operation<'static> = API
    .post("startAttendance", "/api/integrations/start-attendance")
    .failures(&[&["status", "message", "attendanceNumber"], &["error"]]);

pub(crate) static FINISH_ATTENDANCE: Operation<'static> = API
    .post("finishAttendance", "/api/integrations/finish-attendance")
    .failures(&[&["error"]]);

pub(crate) static GET_ATTENDANCE_BY_TASK: Operation<'static> = API
    .get("getAttendanceByTask", "/api/integrations/get-attendence-by-task")
    .failures(&[&["error"]]);

pub(crate) static CHANGE_DEPARTMENT: Operation<'static> = API
    .post("changeDepartment", "/api/integrations/change-department")
    .failures(&[&["error"]]);
