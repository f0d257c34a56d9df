//! What happens while a session is linked to a phone.

use std::fmt;

use crate::types::{QrCodePicture, SessionStatus};

/// Something that happened while a session was waited for.
///
/// Who sees a code can link the account, so `Debug` shows none.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Linking {
    /// The session came into another state; the first that is seen counts too.
    Status(SessionStatus),
    /// What the QR code says that the phone has to scan. WhatsApp changes it every minute or less; the one before is
    /// void then.
    QrCode(String),
    /// The QR code as a picture, from a server that has no text of it.
    QrCodePicture(Box<QrCodePicture>),
    /// What to type in on the phone, such as `ABCD-ABCD`.
    PairingCode(String),
}

impl fmt::Debug for Linking {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(status) => formatter.debug_tuple("Status").field(status).finish(),
            Self::QrCode(_) => formatter.write_str("QrCode(..)"),
            Self::QrCodePicture(_) => formatter.write_str("QrCodePicture(..)"),
            Self::PairingCode(_) => formatter.write_str("PairingCode(..)"),
        }
    }
}
