// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: Departments that attendances belong to.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Departments that attendances belong to.
///
/// Reached by [`Client::departments`](crate::Client::departments).
///
/// ```no_run
/// # async fn example(client: wagate_plug_chat::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.departments().get_departments().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Departments(pub(crate) Core);

impl Departments {
    /// Lists the departments of the account.
    ///
    /// `GET /api/integrations/departments`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-all-departaments](https://plug-chat-docs.vercel.app/departament/get-all-departaments),
    /// [introduction](https://plug-chat-docs.vercel.app/departament/introduction).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn get_departments(&self) -> GetDepartments {
        GetDepartments(Unsent::new(&self.0, &GET_DEPARTMENTS))
    }
}

wagate_client::operation! {
    /// The request of [`Departments::get_departments`].
    pub struct GetDepartments -> Vec<types::Department> as value
}

pub(crate) static GET_DEPARTMENTS: Operation<'static> = API
    .get("getDepartments", "/api/integrations/departments")
    .failures(&[&["error"]]);
