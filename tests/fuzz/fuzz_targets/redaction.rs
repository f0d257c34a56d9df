#![no_main]

use wagate_fuzz::targets::redaction;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| redaction::redact(bytes));
