//! How a command that could do its work ended.

/// What the exit status says. Work that could not be done at all is an error instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Exit status 0: everything is as it should be.
    Holds,
    /// Exit status 1: what was checked does not hold, or a gateway answered an error.
    DoesNotHold,
}

impl Verdict {
    /// The verdict on something that was found to be right or not.
    pub fn of(holds: bool) -> Self {
        if holds { Self::Holds } else { Self::DoesNotHold }
    }
}
