//! Whether a failure is worth another try.

/// What went wrong with an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// No connection, so nothing was sent.
    NeverSent,
    /// The connection broke: reset, closed, or the answer was cut short. The gateway may have
    /// acted.
    Lost,
    /// No complete answer in time. The gateway may have acted, and may be about to answer.
    TimedOut,
    /// The gateway's certificate or its TLS is not acceptable. It will not be the next time.
    Untrusted,
    /// Something that another try would meet again.
    Lasting,
    /// An answer with a status that is no success.
    Status(u16),
}

/// Whether another try may help, and does no harm.
pub(crate) const fn is_worth_another_try(trouble: Trouble, idempotent: bool) -> bool {
    match trouble {
        // The gateway says that it did nothing, or could not have.
        Trouble::Status(429) | Trouble::NeverSent => true,
        Trouble::Status(502..=504) | Trouble::Lost => idempotent,
        // A slow gateway gets no faster by being asked twice.
        Trouble::TimedOut | Trouble::Untrusted | Trouble::Lasting | Trouble::Status(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_to_act_is_always_worth_another_try() {
        for trouble in [Trouble::NeverSent, Trouble::Status(429)] {
            assert!(is_worth_another_try(trouble, true) && is_worth_another_try(trouble, false));
        }
    }

    #[test]
    fn what_may_have_acted_is_tried_again_only_if_idempotent() {
        for trouble in
            [Trouble::Lost, Trouble::Status(502), Trouble::Status(503), Trouble::Status(504)]
        {
            assert!(is_worth_another_try(trouble, true) && !is_worth_another_try(trouble, false));
        }
    }

    #[test]
    fn what_lasts_is_never_tried_again() {
        for trouble in [
            Trouble::TimedOut,
            Trouble::Untrusted,
            Trouble::Lasting,
            Trouble::Status(400),
            Trouble::Status(401),
            Trouble::Status(404),
            Trouble::Status(500),
            Trouble::Status(501),
        ] {
            assert!(!is_worth_another_try(trouble, true) && !is_worth_another_try(trouble, false));
        }
    }
}
