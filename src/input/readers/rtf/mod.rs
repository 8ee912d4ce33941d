//! RTF: groups, control words, and text in a code page of its own.

mod words;

use super::{Content, Reader};
use crate::error::Error;
use crate::input::Format;
use crate::input::french::CODE_PAGES;
use crate::input::layout::{Layout, margins};
use encoding_rs::{Encoding, WINDOWS_1252};
use std::mem;

pub(super) const READER: Reader = Reader {
    format: Format::Rtf,
    media_type: "application/rtf",
    extensions: &["rtf"],
    begins: |head| head.starts_with(b"{\\rtf"),
    read,
};

/// Groups within groups; word processors stay below a tenth of it.
const NESTING: usize = 500;

fn read(bytes: &[u8]) -> Result<Content, Error> {
    if !bytes.starts_with(b"{\\rtf") {
        return Err(Error::format("RTF", "it does not begin with {\\rtf"));
    }
    let mut parser = Parser { rest: bytes, ..Parser::default() };
    parser.run()?;
    let encoding = match parser.dos {
        Some(page) => CODE_PAGES[page].name,
        None => parser.page.unwrap_or(WINDOWS_1252).name(),
    };
    Ok(Content { text: parser.finish(), encoding: Some(encoding), ..Content::default() })
}

/// What a group does with its text.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Fate {
    #[default]
    Body,
    /// Fonts, pictures, instructions.
    Dropped,
    /// Above every page.
    Header,
    /// Below every page.
    Footer,
    /// A note.
    Note,
}

#[derive(Clone, Copy)]
struct Group {
    fate: Fate,
    /// Characters that stand in for one in Unicode.
    stand_ins: usize,
    hidden: bool,
}

#[derive(Default)]
struct Parser<'a> {
    rest: &'a [u8],
    groups: Vec<Group>,
    /// Bytes in the code page that are not decoded yet.
    bytes: Vec<u8>,
    /// Half of a character that UTF-16 writes in two.
    surrogate: Option<u16>,
    /// Stand-ins yet to be passed over.
    to_skip: usize,
    page: Option<&'static Encoding>,
    dos: Option<usize>,
    body: Layout,
    header: Layout,
    footer: Layout,
    is_item: bool,
    in_row: bool,
}

impl<'a> Parser<'a> {
    fn run(&mut self) -> Result<(), Error> {
        while let Some((&byte, rest)) = self.rest.split_first() {
            self.rest = rest;
            match byte {
                b'{' => self.open()?,
                b'}' => self.close(),
                b'\\' => self.control(),
                b'\r' | b'\n' => {}
                byte => self.byte(byte),
            }
        }
        self.decode();
        Ok(())
    }

    fn group(&self) -> Group {
        self.groups.last().copied().unwrap_or(Group { fate: Fate::Body, stand_ins: 1, hidden: false })
    }

    fn open(&mut self) -> Result<(), Error> {
        self.decode();
        if self.groups.len() >= NESTING {
            let what = format!("more than {NESTING} groups within each other");
            return Err(Error::limit(what, "save the document again from a word processor"));
        }
        self.groups.push(self.group());
        self.to_skip = 0;
        Ok(())
    }

    fn close(&mut self) {
        self.decode();
        let fate = self.group().fate;
        self.groups.pop();
        if fate == Fate::Note && self.group().fate != Fate::Note {
            self.body.end_box();
        }
        self.to_skip = 0;
    }

    /// Sets what becomes of the rest of the group.
    fn fate(&mut self, fate: Fate) {
        if let Some(group) = self.groups.last_mut()
            && (group.fate == Fate::Body || fate == Fate::Dropped)
        {
            group.fate = fate;
        }
    }

    fn control(&mut self) {
        let Some((&first, rest)) = self.rest.split_first() else { return };
        if first.is_ascii_alphabetic() {
            let (word, number) = self.word();
            return self.keyword(word, number);
        }
        self.rest = rest;
        match first {
            b'\'' => self.hexadecimal(),
            b'~' => self.char('\u{a0}'),
            b'_' => self.char('\u{2011}'),
            b'*' => self.fate(Fate::Dropped),
            b'\r' | b'\n' => self.end_paragraph(),
            b'\\' | b'{' | b'}' => self.byte(first),
            _ => {}
        }
    }

    /// A control word, its number, and the space that ends it.
    fn word(&mut self) -> (&'a str, Option<i64>) {
        let length = |bytes: &[u8], is: fn(&u8) -> bool| bytes.iter().take_while(|b| is(b)).count().min(32);
        let (word, rest) = self.rest.split_at(length(self.rest, u8::is_ascii_alphabetic));
        let sign = usize::from(rest.first() == Some(&b'-'));
        let digits = length(&rest[sign..], u8::is_ascii_digit);
        let (number, rest) = if digits > 0 { rest.split_at(sign + digits) } else { rest.split_at(0) };
        self.rest = rest.strip_prefix(b" ").unwrap_or(rest);
        let number = std::str::from_utf8(number).ok().and_then(|n| n.parse().ok());
        (std::str::from_utf8(word).unwrap_or(""), number)
    }

    fn hexadecimal(&mut self) {
        let Some((digits, rest)) = self.rest.split_at_checked(2) else { return };
        self.rest = rest;
        let byte = std::str::from_utf8(digits).ok().and_then(|digits| u8::from_str_radix(digits, 16).ok());
        if let Some(byte) = byte {
            self.byte(byte);
        }
    }

    fn keyword(&mut self, word: &str, number: Option<i64>) {
        if self.setting(word, number) {
            return;
        }
        match word {
            "par" | "sect" | "page" => self.end_paragraph(),
            "line" | "softline" => self.layout(Layout::line_break),
            "tab" => self.char('\t'),
            "cell" | "nestcell" => self.end_cell(),
            "trowd" => self.begin_row(),
            "row" | "nestrow" => self.end_row(),
            _ => {
                if let Some(c) = words::sign(word) {
                    self.char(c);
                }
            }
        }
    }

    /// Whether the word sets how what follows is read.
    fn setting(&mut self, word: &str, number: Option<i64>) -> bool {
        match word {
            "u" => self.unicode(number.unwrap_or(0)),
            "uc" => self.change(|group| group.stand_ins = number.map_or(1, |n| n.clamp(0, 8) as usize)),
            "v" => self.change(|group| group.hidden = number != Some(0)),
            "plain" => self.change(|group| group.hidden = false),
            "bin" => self.skip_binary(number),
            "ansicpg" => {
                self.page = number.and_then(|n| Encoding::for_label(format!("windows-{n}").as_bytes()))
            }
            "mac" => self.dos = Some(2),
            "pc" | "pca" => self.dos = Some(3),
            "header" | "headerl" | "headerr" | "headerf" => self.fate(Fate::Header),
            "footer" | "footerl" | "footerr" | "footerf" => self.fate(Fate::Footer),
            "footnote" => self.begin_note(),
            "pntext" | "listtext" => {
                self.is_item = true;
                self.fate(Fate::Dropped);
            }
            _ if words::DROPPED.contains(&word) => self.fate(Fate::Dropped),
            _ => return false,
        }
        true
    }

    fn change(&mut self, change: impl FnOnce(&mut Group)) {
        self.decode();
        if let Some(group) = self.groups.last_mut() {
            change(group);
        }
    }

    fn skip_binary(&mut self, length: Option<i64>) {
        let length = length.and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
        self.rest = self.rest.get(length..).unwrap_or(&[]);
    }

    fn begin_note(&mut self) {
        self.decode();
        if self.group().fate == Fate::Body {
            self.fate(Fate::Note);
            self.body.begin_box();
        }
    }

    fn begin_row(&mut self) {
        self.decode();
        if self.group().fate == Fate::Body && !mem::replace(&mut self.in_row, true) {
            self.body.begin_row();
            self.body.begin_cell();
        }
    }

    fn end_cell(&mut self) {
        self.decode();
        if self.in_row {
            self.body.end_cell();
            self.body.begin_cell();
        }
    }

    fn end_row(&mut self) {
        self.decode();
        if mem::take(&mut self.in_row) {
            self.body.end_cell();
            self.body.end_row();
        }
    }

    fn unicode(&mut self, number: i64) {
        self.decode();
        self.to_skip = self.group().stand_ins;
        // Numbers from 0x8000 on are written as negative ones.
        let unit = (number & 0xffff) as u16;
        let units: Vec<u16> = self.surrogate.take().into_iter().chain([unit]).collect();
        if (0xd800..0xdc00).contains(&unit) {
            self.surrogate = Some(unit);
            return;
        }
        for c in char::decode_utf16(units).flatten() {
            self.put(c);
        }
    }

    fn byte(&mut self, byte: u8) {
        if self.to_skip > 0 {
            self.to_skip -= 1;
        } else {
            self.bytes.push(byte);
        }
    }

    fn char(&mut self, c: char) {
        if self.to_skip > 0 {
            self.to_skip -= 1;
        } else {
            self.decode();
            self.put(c);
        }
    }

    /// Decodes the bytes that have gathered.
    fn decode(&mut self) {
        if self.bytes.is_empty() {
            return;
        }
        let bytes = mem::take(&mut self.bytes);
        match self.dos {
            Some(page) => self.write(&CODE_PAGES[page].decode(&bytes)),
            None => self.write(&self.page.unwrap_or(WINDOWS_1252).decode_without_bom_handling(&bytes).0),
        }
    }

    fn put(&mut self, c: char) {
        self.write(c.encode_utf8(&mut [0; 4]));
    }

    fn write(&mut self, text: &str) {
        let group = self.group();
        if group.hidden {
            return;
        }
        match group.fate {
            Fate::Dropped => return,
            Fate::Header => return self.header.text(text),
            Fate::Footer => return self.footer.text(text),
            Fate::Body | Fate::Note => {}
        }
        if mem::take(&mut self.is_item) {
            self.body.item("- ");
        }
        self.body.text(text);
    }

    fn layout(&mut self, change: impl FnOnce(&mut Layout)) {
        self.decode();
        match self.group().fate {
            Fate::Dropped => {}
            Fate::Header => self.header.line(),
            Fate::Footer => self.footer.line(),
            Fate::Body | Fate::Note => change(&mut self.body),
        }
    }

    fn end_paragraph(&mut self) {
        self.layout(Layout::end_paragraph);
        if self.group().fate == Fate::Body {
            self.is_item = false;
            self.body.flush();
        }
    }

    fn finish(self) -> String {
        margins::around(&self.header.finish(), self.body.finish(), &self.footer.finish())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(rtf: &[u8]) -> Result<String, &'static str> {
        read(rtf).map(|content| content.text).map_err(|e| e.kind())
    }

    #[test]
    fn paragraphs_signs_and_code_pages_are_read() {
        let rtf =
            br"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\info{\title Non}}\pard\b COMMUNIQU\'c9\b0\par
\par L\rquote\'e9t\'e9 au c\'9cur \u8211? 3\~\u8364\'80\par\par Marie\line Maire\par}";
        assert_eq!(text(rtf), Ok("COMMUNIQUÉ\n\nL’été au cœur – 3\u{a0}€\n\nMarie\nMaire".to_owned()));
        assert_eq!(text(br"{\rtf1\mac L'\'8et\'8e}"), Ok("L'été".to_owned()));
        assert_eq!(text(br"{\rtf1\ansi\uc0 \u-10179 \u-8704 {\v non}oui}"), Ok("😀oui".to_owned()));
    }

    #[test]
    fn items_rows_notes_and_margins_are_read() {
        let rtf = br"{\rtf1{\header Association Lutins\par}Voici :\par{\listtext\'b7\tab}un\par{\listtext\'b7\tab}deux{\footnote Note.}\par
\trowd\cellx1 Nom\cell Total\cell\trowd\row Fin.\par{\footer 1 rue Haute\par}}";
        let expected =
            "Association Lutins\n\nVoici :\n- un\n- deux\n\nNote.\n\nNom | Total\n\nFin.\n\n1 rue Haute";
        assert_eq!(text(rtf), Ok(expected.to_owned()));
    }

    #[test]
    fn bad_rtf_is_refused_or_read_as_far_as_it_goes() {
        assert_eq!(text(b"bonjour"), Err("format"));
        assert_eq!(text(&[b"{\\rtf1".as_slice(), &b"{".repeat(100_000)].concat()), Err("limit"));
        assert_eq!(text(b"{\\rtf1 a}}}} b\\'"), Ok("a b".to_owned()));
        assert_eq!(text(b"{\\rtf1 a\\bin99999999999 b"), Ok("a".to_owned()));
        assert_eq!(text(b"{\\rtf1 \\u99999999999999999999 a\\row\\cell\\'zz b"), Ok("b".to_owned()));
    }
}
