//! Sees what a program would show: the error in every form, all spans and events, and all log
//! records.

use std::error::Error as StdError;
use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex, Once, OnceLock};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Dispatch, Event, Metadata, Subscriber};

/// Parts of the secrets of `vendor::client`, which have no other spelling than this one. The last
/// is the basic authentication that the user and the password give.
const MARKERS: [&str; 7] = [
    "PATHMARK",
    "PATHTAIL",
    "HEADMARK",
    "QUERYMARK",
    "USERMARK",
    "PASSMARK",
    "VVNFUk1BUks6UEFTU01BUksvMQ",
];

/// What log records said, in all tests.
static LOGGED: Mutex<String> = Mutex::new(String::new());
static LOGGER: Once = Once::new();

/// While there is only one subscriber, tracing asks the thread that comes by first whether a span
/// is of interest, and remembers its answer for all. So there always is another one.
static ANOTHER: OnceLock<Dispatch> = OnceLock::new();

/// Watches the thread that it was started on.
pub struct Watch {
    seen: Arc<Mutex<String>>,
    _guard: DefaultGuard,
}

impl Watch {
    pub fn start() -> Self {
        ANOTHER.get_or_init(|| Dispatch::new(Recorder(Arc::default())));
        LOGGER.call_once(|| {
            log::set_logger(&Logger).expect("it is the only logger");
            log::set_max_level(log::LevelFilter::Trace);
        });
        let seen = Arc::new(Mutex::new(String::new()));
        let guard = tracing::subscriber::set_default(Recorder(Arc::clone(&seen)));
        Self { seen, _guard: guard }
    }

    /// All spans and events so far, with all fields.
    pub fn traces(&self) -> String {
        self.seen.lock().expect("no test panicked").clone()
    }

    /// Fails if a secret shows in any form of the error, or was traced or logged.
    #[track_caller]
    pub fn assert_no_secret_in(&self, error: &(dyn StdError + 'static)) {
        let chain = std::iter::successors(Some(error), |error: &&(dyn StdError + 'static)| {
            (*error).source()
        });
        for error in chain {
            assert_no_secret(&error.to_string());
            assert_no_secret(&format!("{error:?}"));
            assert_no_secret(&format!("{error:#?}"));
        }
        self.assert_nothing_traced();
    }

    /// Fails if a secret was traced or logged.
    #[track_caller]
    pub fn assert_nothing_traced(&self) {
        let traces = self.traces();
        assert!(traces.contains("span wagate."), "the traces are seen: {traces}");
        assert_no_secret(&traces);
        assert_no_secret(&LOGGED.lock().expect("no test panicked"));
    }
}

#[track_caller]
pub fn assert_no_secret(text: &str) {
    for marker in MARKERS {
        assert!(!text.contains(marker), "shows {marker}: {text}");
    }
}

struct Logger;

impl log::Log for Logger {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let mut logged = LOGGED.lock().expect("no test panicked");
        writeln!(logged, "{}: {}", record.target(), record.args())
            .expect("a string takes everything");
    }

    fn flush(&self) {}
}

struct Recorder(Arc<Mutex<String>>);

impl Recorder {
    fn write(
        &self,
        what: &str,
        metadata: Option<&Metadata<'_>>,
        visit: impl FnOnce(&mut Fields<'_>),
    ) {
        let mut seen = self.0.lock().expect("no test panicked");
        let name = metadata.map_or("", |metadata| metadata.name());
        write!(seen, "{what} {name}").expect("a string takes everything");
        visit(&mut Fields(&mut seen));
        seen.push('\n');
    }
}

struct Fields<'a>(&'a mut String);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {field}={value:?}").expect("a string takes everything");
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.write("span", Some(span.metadata()), |fields| span.record(fields));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.write("record", None, |fields| values.record(fields));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.write("event", Some(event.metadata()), |fields| event.record(fields));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
