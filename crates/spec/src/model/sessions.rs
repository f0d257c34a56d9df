//! Sessions that are in one state or another, and what operations do with them.

use serde::{Deserialize, Serialize};

/// The sessions of a vendor: accounts that are made, linked to a phone, started and stopped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub struct Sessions {
    /// The scope whose value names one.
    pub scope: String,
    /// The one that works from the start.
    pub first: String,
    /// What the states are called.
    pub states: SessionStates,
    /// What tells of a session in an answer about it.
    pub members: SessionMembers,
    /// The error for a session that there is not.
    pub unknown: SessionUnknown,
    /// The error for a session that is in another state than it must be in.
    pub in_another_state: SessionInAnotherState,
    /// The tags whose operations need a session that works.
    pub needed_by: Vec<String>,
}

/// What the states of a session are called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub struct SessionStates {
    /// It does nothing until it is started.
    pub stopped: String,
    /// It starts.
    pub starting: String,
    /// It waits for a phone that scans its code.
    pub scan_code: String,
    /// It works.
    pub working: String,
    /// It has failed, and does nothing until it is started again.
    pub failed: String,
}

/// The members of an answer that tell of a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct SessionMembers {
    /// Its name.
    pub name: String,
    /// Its state.
    pub state: String,
    /// The account that it is linked to; null unless it works.
    pub account: String,
}

/// An error for a session that there is not. Any operation may give it, whether its page says so or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct SessionUnknown {
    /// The status.
    pub status: u16,
    /// The name of an example of it.
    pub example: String,
}

/// An error for a session that is in another state. Any operation may give it, whether its page says so or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct SessionInAnotherState {
    /// The status.
    pub status: u16,
    /// The name of an example of it.
    pub example: String,
    /// The member with the name of the session.
    pub name: String,
    /// The member with the state that it is in.
    pub state: String,
    /// The member with a list of the states that it must be in.
    pub expected: String,
}

/// What an operation does with a session, and the members of its request that tell about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub struct SessionDeed {
    /// What it does.
    pub does: SessionDoes,
    /// The member of the body that names the session, where that is not the scope.
    #[serde(default)]
    pub named_by: Option<String>,
    /// The member of the body that says whether a new session starts at once.
    #[serde(default)]
    pub starts: Option<String>,
    /// The query parameter that says whether sessions that are stopped are listed, too.
    #[serde(default)]
    pub stopped: Option<String>,
    /// The query parameter whose value is the name of the example that is shown.
    #[serde(default)]
    pub shown_by: Option<String>,
}

impl SessionDeed {
    /// It does something that only a session that works can do.
    pub(crate) const WORK: Self = Self {
        does: SessionDoes::Work,
        named_by: None,
        starts: None,
        stopped: None,
        shown_by: None,
    };
}

/// What is done with a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SessionDoes {
    /// Lists them all.
    List,
    /// Makes one that is named in the body.
    Create,
    /// Shows one.
    Look,
    /// Shows the account that one is linked to.
    LookForAccount,
    /// Starts one.
    Start,
    /// Stops one.
    Stop,
    /// Stops one and starts it again.
    Restart,
    /// Gives one a new configuration: what is not stopped starts anew.
    Configure,
    /// Unlinks one from its phone.
    LogOut,
    /// Deletes one.
    Delete,
    /// Gives a code that a phone takes.
    ShowCode,
    /// Does something that only a session that works can do.
    Work,
}
