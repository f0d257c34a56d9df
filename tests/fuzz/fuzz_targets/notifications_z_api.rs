#![no_main]

use wagate_fuzz::payload::z_api;
use wagate_fuzz::targets::typed;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| typed::notification(z_api::ALL, bytes));
