#![no_main]

use wagate_fuzz::targets::pages;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| pages::read(bytes));
