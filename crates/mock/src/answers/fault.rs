//! What can go wrong on demand.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use crate::wire::delivery::Delivery;

/// What goes wrong with a call.
///
/// Written as text it is what the header `Prefer` takes: `fault=drop`. It is read in a shorter form, that of the command:
///
/// ```
/// use std::time::Duration;
/// use wagate_mock::Fault;
///
/// assert_eq!("502".parse(), Ok(Fault::Status(502)));
/// assert_eq!("drop".parse(), Ok(Fault::Drop));
/// assert_eq!("delay:1500".parse(), Ok(Fault::Delay(Duration::from_millis(1500))));
/// assert_eq!("rate-limited:30".parse(), Ok(Fault::RateLimited(Duration::from_secs(30))));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The gateway refuses with this status and does nothing. Where the docs show an answer of that
    /// status it is given, else a plain one.
    Status(u16),
    /// The gateway refuses, since there were too many calls: with the status that the vendor documents for it (429, or
    /// 466), or else 429, and this time in `Retry-After`, in whole seconds.
    RateLimited(Duration),
    /// The answer comes that much later.
    Delay(Duration),
    /// The gateway does what it is asked to, and never answers. The connection stays open.
    Hang,
    /// The gateway does what it is asked to, and its answer takes so long to come, in pieces.
    SlowBody(Duration),
    /// The gateway does what it is asked to, then closes the connection before it answers.
    Drop,
    /// As [`Drop`](Self::Drop), but the connection is reset: a client meets an error where it expects an end.
    Reset,
    /// The gateway does what it is asked to, then closes the connection in the middle of the answer.
    Cut,
    /// The gateway does what it is asked to, and answers JSON that cannot be read.
    BrokenJson,
    /// The gateway does what it is asked to, and a page for people comes in the place of its answer, with the same status: as
    /// from a proxy on the way, or a login.
    Html,
    /// The gateway does what it is asked to, and the first member of its answer that has a documented type has another one.
    WrongType,
}

/// The time of a fault that has one and does not say it.
const USUAL: Duration = Duration::from_secs(1);

/// The faults that have a name, in the order of their documentation.
const NAMED: [Fault; 9] = [
    Fault::RateLimited(USUAL),
    Fault::Hang,
    Fault::SlowBody(USUAL),
    Fault::Drop,
    Fault::Reset,
    Fault::Cut,
    Fault::BrokenJson,
    Fault::Html,
    Fault::WrongType,
];

impl Fault {
    /// The fault of this name. `after` is in seconds, the time before a client may call again; `takes` in milliseconds, the
    /// time that a body takes. Each belongs to one fault.
    ///
    /// # Errors
    ///
    /// Says what is wrong, in words for a tester.
    pub(crate) fn named(
        name: &str,
        after: Option<u64>,
        takes: Option<u64>,
    ) -> Result<Self, String> {
        if after.is_some() && name != "rate-limited" {
            return Err("`after` belongs to the fault `rate-limited`".to_owned());
        }
        if takes.is_some() && name != "slow-body" {
            return Err("`takes` belongs to the fault `slow-body`".to_owned());
        }
        let fault = Self::of_name(name)
            .ok_or_else(|| format!("there is no fault `{name}`; there are {}", names()))?;
        Ok(match (after, takes) {
            (Some(after), _) => Self::RateLimited(Duration::from_secs(after)),
            (_, Some(takes)) => Self::SlowBody(Duration::from_millis(takes)),
            _ => fault,
        })
    }

    fn of_name(name: &str) -> Option<Self> {
        NAMED.into_iter().find(|fault| fault.name() == Some(name))
    }

    /// How an answer goes over the wire.
    pub(crate) fn delivery(self) -> Delivery {
        match self {
            Self::Drop | Self::Hang => Delivery::Drop,
            Self::Reset => Delivery::Reset,
            Self::Cut => Delivery::Cut,
            Self::SlowBody(time) => Delivery::Slow(time),
            _ => Delivery::Whole,
        }
    }

    /// Whether the answer does not reach the client as it is.
    pub(crate) fn spoils_answer(self) -> bool {
        match self {
            Self::Delay(_) | Self::SlowBody(_) => false,
            Self::Status(_) | Self::RateLimited(_) => false,
            Self::Hang | Self::Drop | Self::Reset | Self::Cut => true,
            Self::BrokenJson | Self::Html | Self::WrongType => true,
        }
    }

    /// Its name, where it is not a number.
    pub(crate) const fn name(self) -> Option<&'static str> {
        Some(match self {
            Self::Status(_) | Self::Delay(_) => return None,
            Self::RateLimited(_) => "rate-limited",
            Self::Hang => "hang",
            Self::SlowBody(_) => "slow-body",
            Self::Drop => "drop",
            Self::Reset => "reset",
            Self::Cut => "cut",
            Self::BrokenJson => "broken-json",
            Self::Html => "html",
            Self::WrongType => "wrong-type",
        })
    }
}

/// The names of the faults, as a sentence lists them.
pub(crate) fn names() -> String {
    let names: Vec<&str> = NAMED.into_iter().filter_map(Fault::name).collect();
    let (last, others) = names.split_last().unwrap_or((&"none", &[]));
    format!("{} and {last}", others.join(", "))
}

/// Whole seconds, and one more for what is left: a client that comes too early is refused again.
pub(crate) fn seconds(time: Duration) -> u64 {
    time.as_secs() + u64::from(time.subsec_nanos() > 0)
}

/// In the words of the header `Prefer`: `fault=drop`.
impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(status) => write!(formatter, "code={status}"),
            Self::Delay(time) => write!(formatter, "delay={}", time.as_millis()),
            Self::RateLimited(time) => {
                write!(formatter, "fault=rate-limited, after={}", seconds(*time))
            }
            Self::SlowBody(time) => {
                write!(formatter, "fault=slow-body, takes={}", time.as_millis())
            }
            other => write!(formatter, "fault={}", other.name().unwrap_or_default()),
        }
    }
}

/// In the words of a command: `502`, `drop`, `delay:1500`, `rate-limited:30`, `slow-body:2000`.
impl FromStr for Fault {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Ok(status) = text.parse() {
            return Ok(Self::Status(status));
        }
        let (name, time) = match text.split_once(':') {
            Some((name, time)) => (name, Some(time)),
            None => (text, None),
        };
        let time = time.map(|time| {
            time.parse::<u64>().map_err(|_| format!("`{time}` in `{text}` is no whole number"))
        });
        match (name, time.transpose()?) {
            ("delay", Some(time)) => Ok(Self::Delay(Duration::from_millis(time))),
            ("delay", None) => Err("`delay` needs its milliseconds: `delay:1500`".to_owned()),
            ("rate-limited", after) => Self::named(name, after, None),
            ("slow-body", takes) => Self::named(name, None, takes),
            (_, Some(_)) if Self::of_name(name).is_some() => Err(format!("`{name}` has no time")),
            _ => Self::named(name, None, None)
                .map_err(|problem| format!("{problem}, delay, and the status of an answer")),
        }
    }
}
