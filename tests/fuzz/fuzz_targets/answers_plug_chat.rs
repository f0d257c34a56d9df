#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| wagate_fuzz::targets::run("answers-plug-chat", bytes));
