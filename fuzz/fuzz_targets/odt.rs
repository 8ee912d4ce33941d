#![no_main]

use depeche::input::Format;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    depeche_fuzz::read(data, Format::Odt, "a.odt");
    let files = [("META-INF/manifest.xml", &b""[..]), ("content.xml", data), ("styles.xml", data)];
    depeche_fuzz::read(&depeche_fuzz::zip(&files), Format::Auto, "a.odt");
});
