//! The targets of cargo-fuzz, for a bounded time: from documented examples on, with changes that begin with a fixed seed.
//!
//! `WAGATE_FUZZ_RUNS` says how many inputs each target gets instead.

mod changes;

use std::panic::{self, AssertUnwindSafe};

use crate::targets::{ALL, Target};

/// What all changes begin with.
const SEED: u64 = 16;

/// Makes an input from another.
fn run(name: &str, usually: usize) {
    let target = ALL.iter().find(|target| target.name == name).expect("there is one");
    let runs = std::env::var("WAGATE_FUZZ_RUNS").ok().and_then(|runs| runs.parse().ok());
    let corpus = (target.corpus)();
    assert!(!corpus.is_empty(), "{name} has nothing to begin with");
    corpus.iter().for_each(|input| tried(target, input));
    let mut dice = fastrand::Rng::with_seed(SEED);
    for _ in 0..runs.unwrap_or(usually) {
        tried(target, &changes::changed(&mut dice, &corpus, target.json_after));
    }
}

/// Says which input it was.
fn tried(target: &Target, input: &[u8]) {
    let outcome = panic::catch_unwind(AssertUnwindSafe(|| (target.run)(input)));
    if let Err(panic) = outcome {
        eprintln!("{}: {:?}", target.name, String::from_utf8_lossy(input));
        panic::resume_unwind(panic);
    }
}

macro_rules! fuzzed {
    ($($test:ident $name:literal $runs:literal;)*) => {
        $(
            #[test]
            fn $test() {
                run($name, $runs);
            }
        )*

        #[test]
        fn every_target_is_run() {
            assert_eq!(ALL.map(|target| target.name), [$($name),*]);
        }
    };
}

fuzzed! {
    notifications_green_api "notifications-green-api" 2_000;
    notifications_plug_chat "notifications-plug-chat" 2_000;
    notifications_waha "notifications-waha" 2_000;
    notifications_z_api "notifications-z-api" 2_000;
    answers_green_api "answers-green-api" 2_000;
    answers_plug_chat "answers-plug-chat" 2_000;
    answers_waha "answers-waha" 2_000;
    answers_z_api "answers-z-api" 2_000;
    descriptions "descriptions" 500;
    documents "documents" 100;
    pages "pages" 1_000;
    har "har" 300;
    chat_ids "chat-ids" 20_000;
    redaction "redaction" 3_000;
}
