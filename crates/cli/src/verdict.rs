//! How a command that could do its work ended.

use std::process::ExitCode;

use crate::stop::Signal;

/// What the exit status says. Work that could not be done at all is an error instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Exit status 0: everything is as it should be.
    Holds,
    /// Exit status 1: what was checked does not hold, or a gateway answered an error.
    DoesNotHold,
    /// Exit status 3: no answer came, because the gateway was not reached or the connection broke.
    Unanswered,
    /// Exit status 128 and the signal's number, as of a program that the signal has ended: the work is not done.
    Interrupted(Signal),
}

impl Verdict {
    /// The exit status.
    pub fn exit_code(self) -> ExitCode {
        match self {
            Self::Holds => ExitCode::SUCCESS,
            Self::DoesNotHold => ExitCode::FAILURE,
            Self::Unanswered => ExitCode::from(3),
            Self::Interrupted(signal) => ExitCode::from(128 + signal.number()),
        }
    }

    /// The verdict on something that was found to be right or not.
    pub fn of(holds: bool) -> Self {
        if holds { Self::Holds } else { Self::DoesNotHold }
    }
}
