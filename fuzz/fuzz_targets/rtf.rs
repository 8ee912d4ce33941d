#![no_main]

use depeche::input::Format;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    depeche_fuzz::read(&[b"{\\rtf1 ", data].concat(), Format::Rtf, "a.rtf");
});
