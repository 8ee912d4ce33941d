#![no_main]

use depeche::input::Format;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    depeche_fuzz::read(data, Format::Docx, "a.docx");
    let (body, notes) = data.split_at(data.len() / 2);
    let files = [("word/document.xml", data), ("word/header1.xml", body), ("word/footnotes.xml", notes)];
    depeche_fuzz::read(&depeche_fuzz::zip(&files), Format::Auto, "a.docx");
});
