//! What becomes of a session.

use wagate_spec::SessionDoes as Does;

use super::state::SessionState::{self, Failed, ScanQrCode, Starting, Stopped, Working};
use super::store::Known;

/// The session after an operation. A session moves on when somebody looks: no clock runs in a test.
pub(super) fn after(does: Does, session: Known) -> Option<Known> {
    let in_state = |state: SessionState| Known { state, ..session };
    Some(match (does, session.state) {
        (Does::Delete, _) => return None,
        (Does::Look | Does::List, Starting) if session.is_linked => in_state(Working),
        (Does::Look | Does::List, Starting) => in_state(ScanQrCode),
        (Does::Look | Does::List, ScanQrCode) if session.is_linked => in_state(Working),
        (Does::Start, Stopped | Failed) | (Does::Restart, _) => in_state(Starting),
        (Does::Configure, state) if state != Stopped => in_state(Starting),
        (Does::Stop, _) => in_state(Stopped),
        (Does::LogOut, Stopped) => Known { is_linked: false, ..session },
        (Does::LogOut, _) => Known { state: Starting, is_linked: false },
        (Does::ShowCode, _) => Known { is_linked: true, ..session },
        _ => session,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(does: &[Does], from: Known) -> Vec<SessionState> {
        let states = does.iter().scan(from, |session, does| {
            *session = after(*does, *session)?;
            Some(session.state)
        });
        states.collect()
    }

    #[test]
    fn a_session_is_linked_when_its_code_was_shown() {
        let made = Known::new(Starting);
        let looks = [Does::Look, Does::Look, Does::ShowCode, Does::Look, Does::Work];
        let expected = [ScanQrCode, ScanQrCode, ScanQrCode, Working, Working];
        assert_eq!(path(&looks, made), expected);
    }

    #[test]
    fn a_linked_session_needs_no_code_when_it_starts_again() {
        let works = Known::new(Working);
        assert_eq!(
            path(&[Does::Stop, Does::Start, Does::Look], works),
            [Stopped, Starting, Working]
        );
        assert_eq!(path(&[Does::Restart, Does::Look], works), [Starting, Working]);
        assert_eq!(path(&[Does::Configure, Does::Look], works), [Starting, Working]);
        assert_eq!(path(&[Does::LogOut, Does::Look], works), [Starting, ScanQrCode]);
        let stopped = [Does::Stop, Does::LogOut, Does::Configure, Does::Start, Does::Look];
        let expected = [Stopped, Stopped, Stopped, Starting, ScanQrCode];
        assert_eq!(path(&stopped, works), expected);
        assert_eq!(path(&[Does::Start], works), [Working], "it works already");
        assert_eq!(path(&[Does::Start], Known::new(Failed)), [Starting]);
        assert_eq!(after(Does::Delete, works), None);
    }
}
