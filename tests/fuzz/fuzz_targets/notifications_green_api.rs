#![no_main]

use wagate_fuzz::payload::green_api;
use wagate_fuzz::targets::typed;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| typed::notification(green_api::ALL, bytes));
