#![no_main]

use wagate_fuzz::targets::chat_ids;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| chat_ids::parse(bytes));
