#![no_main]

use wagate_fuzz::targets::descriptions;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| descriptions::read(bytes));
