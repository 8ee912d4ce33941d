#![no_main]

use depeche::input::Format;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    depeche_fuzz::read(&[b"WARC/1.0\r\n", data].concat(), Format::Auto, "a.warc");
});
