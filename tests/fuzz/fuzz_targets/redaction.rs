#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| wagate_fuzz::targets::run("redaction", bytes));
