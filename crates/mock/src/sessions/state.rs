//! The state of a session.

use wagate_spec::SessionStates;

/// The state that a session of a mock gateway is in, where the vendor has sessions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionState {
    /// It does nothing until it is started.
    Stopped,
    /// It starts; whoever looks next finds it further.
    Starting,
    /// It waits for a phone that scans its code.
    ScanQrCode,
    /// It works.
    Working,
    /// It has failed, and does nothing until it is started again.
    Failed,
}

impl SessionState {
    /// As the vendor writes it.
    pub(crate) fn name(self, states: &SessionStates) -> &str {
        match self {
            Self::Stopped => &states.stopped,
            Self::Starting => &states.starting,
            Self::ScanQrCode => &states.scan_code,
            Self::Working => &states.working,
            Self::Failed => &states.failed,
        }
    }
}
