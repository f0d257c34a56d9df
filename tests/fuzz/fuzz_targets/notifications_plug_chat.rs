#![no_main]

use wagate_fuzz::payload::plug_chat;
use wagate_fuzz::targets::typed;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| typed::notification(plug_chat::ALL, bytes));
