#![no_main]

use wagate_fuzz::payload::waha;
use wagate_fuzz::targets::typed;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| typed::notification(waha::ALL, bytes));
