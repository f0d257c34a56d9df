//! The hash of a page.

/// 64-bit FNV-1a of the text with line ends normalised: tells a changed page from an unchanged one, and is no protection against a forged one.
pub(crate) fn of(text: &str) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in text.bytes().filter(|byte| *byte != b'\r') {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    format!("{hash:016x}")
}
