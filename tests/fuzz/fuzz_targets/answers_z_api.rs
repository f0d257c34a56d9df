#![no_main]

use wagate_fuzz::payload::z_api;
use wagate_fuzz::targets::typed;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| typed::answer(z_api::ALL, bytes));
