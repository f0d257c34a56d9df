#![no_main]

use wagate_fuzz::targets::captures;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| captures::check(bytes));
