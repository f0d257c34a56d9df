//! Waiting for a session.

use std::fmt;
use std::time::Duration;

use tokio::time::{sleep, timeout};

use super::{Linking, LinkingError};
use crate::types::{PairingCodeRequest, QrCode, QrCodeFormat, SessionInfo, SessionStatus};
use crate::{BoxFuture, Error, Session};

/// How often the server is asked.
const PAUSE: Duration = Duration::from_secs(2);

/// The status of an answer that says that the session is in another state by now.
const ANOTHER_STATE: u16 = 422;

/// Waits for a session; see [`Session::wait_until_working`].
#[must_use = "nothing is asked before it is awaited"]
pub struct UntilWorking<'t> {
    session: Session,
    limit: Duration,
    pause: Duration,
    phone: Option<String>,
    tell: Box<dyn FnMut(Linking) + Send + 't>,
    told: Told,
}

/// What was told before, and is not told again.
#[derive(Default)]
struct Told {
    status: Option<SessionStatus>,
    code: Option<Linking>,
}

impl UntilWorking<'static> {
    pub(super) fn new(session: Session, limit: Duration) -> Self {
        let (tell, told) = (Box::new(drop::<Linking>), Told::default());
        Self { session, limit, pause: PAUSE, phone: None, tell, told }
    }
}

impl<'t> UntilWorking<'t> {
    /// Tells what happens.
    pub fn tell<'u>(self, tell: impl FnMut(Linking) + Send + 'u) -> UntilWorking<'u> {
        let Self { session, limit, pause, phone, told, .. } = self;
        UntilWorking { session, limit, pause, phone, tell: Box::new(tell), told }
    }

    /// Asks for a pairing code instead of a QR code: for the account of this phone number, with country code, digits
    /// only.
    pub fn pairing_code_for(self, phone: impl Into<String>) -> Self {
        Self { phone: Some(phone.into()), ..self }
    }

    /// How long to wait between two questions; two seconds if it is not set, and never less than a millisecond.
    pub fn every(self, pause: Duration) -> Self {
        Self { pause: pause.max(Duration::from_millis(1)), ..self }
    }

    async fn wait(mut self) -> Result<SessionInfo, LinkingError> {
        let limit = self.limit;
        match timeout(limit, self.follow()).await {
            Ok(ended) => ended,
            Err(_) => Err(LinkingError::TimedOut {
                session: self.name(),
                limit,
                status: self.told.status.take(),
            }),
        }
    }

    async fn follow(&mut self) -> Result<SessionInfo, LinkingError> {
        loop {
            let found = self.session.sessions().get_session().await?;
            let session = found.ok_or_else(|| LinkingError::Missing(self.name()))?;
            self.tell_status(session.status.as_ref());
            match session.status {
                Some(SessionStatus::Working) => return Ok(session),
                Some(SessionStatus::Failed) => return Err(LinkingError::Failed(self.name())),
                Some(SessionStatus::Stopped) => return Err(LinkingError::Stopped(self.name())),
                Some(SessionStatus::ScanQrCode) => self.tell_code().await?,
                _ => {}
            }
            sleep(self.pause).await;
        }
    }

    fn tell_status(&mut self, status: Option<&SessionStatus>) {
        if self.told.status.as_ref() == status {
            return;
        }
        // A code belongs to one time of waiting for a phone.
        self.told = Told { status: status.cloned(), code: None };
        if let Some(status) = status {
            (self.tell)(Linking::Status(status.clone()));
        }
    }

    async fn tell_code(&mut self) -> Result<(), Error> {
        let code = match &self.phone {
            // Each request makes a new one, and the phone may be at the one before.
            Some(_) if self.told.code.is_some() => return Ok(()),
            Some(phone) => pairing_code(&self.session, phone).await,
            None => qr_code(&self.session).await,
        };
        let code = match code {
            Err(error) if error.status() == Some(ANOTHER_STATE) => return Ok(()),
            code => code?,
        };
        if let Some(code) = code
            && self.told.code.as_ref() != Some(&code)
        {
            self.told.code = Some(code.clone());
            (self.tell)(code);
        }
        Ok(())
    }

    fn name(&self) -> String {
        self.session.name().to_owned()
    }
}

async fn pairing_code(session: &Session, phone: &str) -> Result<Option<Linking>, Error> {
    let request = PairingCodeRequest::new(phone);
    let answer = session.sessions().request_pairing_code(request).await?;
    Ok(answer.code.map(Linking::PairingCode))
}

async fn qr_code(session: &Session) -> Result<Option<Linking>, Error> {
    let answer = session.sessions().get_qr_code().format(QrCodeFormat::Raw).await?;
    Ok(match answer {
        QrCode::QrCodeValue(code) => Some(Linking::QrCode(code.value)),
        QrCode::QrCodePicture(picture) => Some(Linking::QrCodePicture(picture)),
        QrCode::Other(_) => None,
    })
}

impl<'t> IntoFuture for UntilWorking<'t> {
    type Output = Result<SessionInfo, LinkingError>;
    type IntoFuture = BoxFuture<'t, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.wait())
    }
}

/// No phone number, and no code.
impl fmt::Debug for UntilWorking<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("UntilWorking")
            .field("session", &self.session.name())
            .field("limit", &self.limit)
            .finish_non_exhaustive()
    }
}
