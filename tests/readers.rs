//! Each format as it arrives: what is read, what is kept apart, what the record says of the source.

#[path = "common/command.rs"]
#[allow(dead_code, reason = "each test file uses its part")]
mod command;

use command::{TWO, extract, folder, piped};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::json;
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn gz(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("in memory");
    encoder.finish().expect("in memory")
}

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).expect("in memory");
        zip.write_all(bytes).expect("in memory");
    }
    zip.finish().expect("in memory").into_inner()
}

/// Long enough to be a release of its own.
const LONG: &str = "La ville d’Alès ouvre le 3 mai 2024 un musée de la mine dans l’ancien puits Ricard. Le maire y voit une chance pour le quartier. Le chantier a duré deux ans et occupé trente personnes de la région, dont huit apprentis.";

// Mail

fn mail(part: &str) -> String {
    format!(
        "Received: from a by b; Fri, 3 May 2024 09:12:04 +0200\r\nDate: Fri, 3 May 2024 09:12:00 +0200\r\n\
         From: Service presse <presse@ales.example>\r\nSubject: TR: CP - La ville ouvre un =?utf-8?Q?mus=C3=A9e?=\r\n\
         Message-ID: <1@ales.example>\r\nMIME-Version: 1.0\r\n{part}"
    )
}

#[test]
fn a_message_gives_its_subject_date_and_sender() {
    let run = piped(
        &[],
        mail("Content-Type: text/plain; charset=utf-8\r\n\r\nBonjour,\r\n\r\nLe musée ouvre demain."),
    );
    let record = &run.records[0];
    assert_eq!(record["text"], "La ville ouvre un musée\n\nBonjour,\n\nLe musée ouvre demain.");
    assert_eq!(record["source"]["media_type"], "message/rfc822");
    assert_eq!(record["metadata"]["from"], "Service presse <presse@ales.example>");
    assert_eq!(record["metadata"]["subject"], "TR: CP - La ville ouvre un musée");
    assert_eq!(record["reference_date"], json!({"value": "2024-05-03T09:12:00", "origin": "metadata"}));
    assert_eq!(record["dates"][0]["value"], "2024-05-04");
}

#[test]
fn an_undeclared_part_of_a_message_is_decoded_by_its_looks() {
    for (text, encoding) in
        [(&b"L'\xe9t\xe9 \xe0 Al\xe8s"[..], "windows-1252"), (b"L'\x8et\x8e \x88 Al\x8fs", "macintosh")]
    {
        let run =
            piped(&["--from", "eml"], [mail("Content-Type: text/plain\r\n\r\n").as_bytes(), text].concat());
        assert_eq!(run.records[0]["source"]["encoding"], encoding);
        assert!(run.records[0]["text"].as_str().is_some_and(|t| t.ends_with("L'été à Alès")), "{}", run.out);
    }
}

#[test]
fn html_serves_where_the_plain_form_is_a_notice() {
    let part = format!(
        "Content-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nOuvrez ce message dans un navigateur.\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>{LONG}</p><p>Contact<br>Marie Petit</p>\r\n--x--"
    );
    let run = piped(&[], mail(&part));
    assert_eq!(run.records[0]["text"], format!("La ville ouvre un musée\n\n{LONG}\n\nContact\nMarie Petit"));
}

#[test]
fn attached_releases_and_forwarded_messages_are_releases_of_their_own() {
    let part = format!(
        "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nVeuillez trouver ci-joint notre communiqué.\r\n\
         --x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Disposition: attachment; filename=\"musee.txt\"\r\n\r\n{LONG}\r\n\
         --x\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename=\"logo.png\"\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n\
         --x\r\nContent-Type: message/rfc822\r\n\r\nSubject: Autre\r\nFrom: b@exemple.fr\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{LONG}\r\n--x--"
    );
    let run = piped(&[], mail(&part));
    assert_eq!(run.ids(), ["stdin", "musee", "message-3"]);
    assert_eq!(run.records[1]["text"], LONG);
    assert_eq!(run.records[1]["source"]["member"], "musee.txt");
    assert_eq!(run.records[1]["source"]["packed_in"], json!(["message/rfc822"]));
    assert_eq!(run.records[2]["metadata"]["from"], "b@exemple.fr");
    assert_eq!((run.code, run.talk.as_str()), (0, ""));
}

// Pages

#[test]
fn a_page_gives_its_text_and_the_block_for_journalists() {
    let page = format!(
        "<!doctype html><html><head><title>x</title><meta property='article:published_time' content='2024-05-03T10:00:00+02:00'></head><body>\
         <nav><a href=/>Accueil</a></nav><article><h1>La ville ouvre un musée</h1><p>{LONG}</p><ul><li>un</li><li>deux</li></ul></article>\
         <footer><div class=c><strong>Contact presse</strong><br>Marie Petit – <a href='mailto:m@ales.example'>écrire</a></div><p>Mentions légales</p></footer></body></html>"
    );
    let run = piped(&[], page);
    let expected = format!(
        "La ville ouvre un musée\n\n{LONG}\n\n- un\n- deux\n\nContact presse\nMarie Petit – écrire (m@ales.example)"
    );
    assert_eq!(run.records[0]["text"], expected);
    assert_eq!(run.records[0]["reference_date"]["value"], "2024-05-03T10:00:00");
    assert_eq!(run.records[0]["source"]["media_type"], "text/html");
}

#[test]
fn a_page_says_its_encoding() {
    let page =
        b"<html><head><meta charset=iso-8859-15></head><body><p>Le c\xbdur co\xfbte 3 \xa4</p></body></html>";
    let run = piped(&[], page.to_vec());
    assert_eq!(run.records[0]["text"], "Le cœur coûte 3 €");
    assert_eq!(run.records[0]["source"]["encoding"], "ISO-8859-15");
}

#[test]
fn markdown_gives_its_front_matter() {
    let text = "---\ntitle: \"La ville ouvre un musée\"\ndate: 2024-05-03\n---\n\n## Un lieu *unique*\n\nVoici :\n\n- un\n- deux\n\n[Le site](https://ales.example)\n";
    let run = piped(&[], text);
    assert_eq!(
        run.records[0]["text"],
        "La ville ouvre un musée\n\nUn lieu unique\n\nVoici :\n- un\n- deux\n\nLe site"
    );
    assert_eq!(run.records[0]["reference_date"]["value"], "2024-05-03");
    assert_eq!(run.records[0]["metadata"]["title"], "La ville ouvre un musée");
}

// Documents of word processors: their text is compared in readers_agreement.rs

const DOCUMENT: &[u8] = br#"<w:document xmlns:w="w" xmlns:mc="mc"><w:body><w:p><w:r><w:t>Titre</w:t></w:r></w:p>
<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>un &amp; deux</w:t></w:r><w:del><w:r><w:t>non</w:t></w:r></w:del></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Nom</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Total</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>Encadr&#233;</w:t></w:r></w:p></w:txbxContent></mc:Choice>
<mc:Fallback><w:txbxContent><w:p><w:r><w:t>double</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Fin</w:t></w:r></w:p></w:body></w:document>"#;

#[test]
fn a_word_document_gives_tables_boxes_margins_and_notes() {
    let docx = zip(&[
        ("word/document.xml", DOCUMENT),
        ("word/header1.xml", br#"<w:hdr xmlns:w="w"><w:p><w:r><w:t>Ville verte</w:t></w:r></w:p></w:hdr>"#),
        ("word/footer1.xml", br#"<w:ftr xmlns:w="w"><w:p><w:r><w:t>Tel. 04 66 56 11 00</w:t></w:r></w:p></w:ftr>"#),
        ("word/footnotes.xml", br#"<w:footnotes xmlns:w="w"><w:footnote w:type="separator"><w:p><w:r><w:t>x</w:t></w:r></w:p></w:footnote><w:footnote><w:p><w:r><w:t>Note.</w:t></w:r></w:p></w:footnote></w:footnotes>"#),
    ]);
    let run = piped(&[], docx);
    let expected =
        "Ville verte\n\nTitre\n- un & deux\n\nNom | Total\n\nFin\n\nEncadré\n\nNote.\n\nTel. 04 66 56 11 00";
    assert_eq!(run.records[0]["text"], expected);
    assert!(
        run.records[0]["source"]["media_type"]
            .as_str()
            .is_some_and(|m| m.ends_with("wordprocessingml.document"))
    );
}

// Tables, JSON Lines, containers

#[test]
fn a_table_gives_one_release_a_row() {
    let table = "Référence;Texte;Parution;Service\nr1;\"Un bal, à Alès ; demain\";03/05/2024;culture\n;Deux bals.;;\n";
    let folder = folder(&[("a.csv", &encoding_rs::WINDOWS_1252.encode(table).0)]);
    let names = ["--text-field", "Texte", "--id-field", "Référence", "--date-field", "Parution"];
    let run = extract(&folder, &[&names[..], &["a.csv"]].concat());
    assert_eq!(run.ids(), ["r1", "row-2"]);
    assert_eq!(run.records[0]["text"], "Un bal, à Alès ; demain");
    assert_eq!(run.records[0]["reference_date"]["value"], "2024-05-03");
    assert_eq!(run.records[0]["metadata"], json!({"Service": "culture"}));
    assert_eq!(run.records[0]["source"]["encoding"], "windows-1252");
    let run = extract(&folder, &["a.csv"]);
    assert_eq!((run.kind(0), run.records.len()), ("missing_text", 1));
    assert!(run.message(0).contains("Référence, Texte, Parution"), "{}", run.message(0));
}

#[test]
fn json_lines_name_their_fields() {
    let run = piped(&["--text-field", "corps", "--id-field", "n"], r#"{"n": 7, "corps": "Un bal."}"#);
    assert_eq!((run.ids(), run.code), (vec!["7"], 0));
}

#[test]
fn packed_files_are_read_as_what_is_in_them() {
    let inner = zip(&[("c.txt", b"Trois bals.")]);
    let archive = zip(&[
        ("b/deux.jsonl", TWO.as_bytes()),
        ("a.html", b"<html><body><p>Un bal.</p></body></html>"),
        ("d.zip", &inner),
        ("photo.jpg", b"\xff\xd8\xff"),
        ("__MACOSX/._a.html", b"x"),
        ("e.txt.gz", &gz(b"Quatre bals.")),
    ]);
    let folder = folder(&[("a.zip", &archive), ("b.jsonl.gz", &gz(TWO.as_bytes()))]);
    let run = extract(&folder, &["."]);
    assert_eq!(run.ids(), ["a", "a", "b", "c", "e", "a", "b"]);
    assert_eq!(run.records[3]["source"]["member"], "d.zip!/c.txt");
    assert_eq!(run.records[3]["source"]["packed_in"], json!(["application/zip", "application/zip"]));
    assert_eq!(run.records[5]["source"]["packed_in"], json!(["application/gzip"]));
    assert_eq!((run.code, run.talk.as_str()), (0, ""));
    assert_eq!(piped(&[], archive).ids(), ["a", "a", "b", "c", "e"]);
}

#[test]
fn zstandard_is_read() {
    // printf 'Un bal à Alès.' | zstd
    let packed: &[u8] = &[
        0x28, 0xb5, 0x2f, 0xfd, 0x20, 16, 0x81, 0, 0, b'U', b'n', b' ', b'b', b'a', b'l', b' ', 0xc3, 0xa0,
        b' ', b'A', b'l', 0xc3, 0xa8, b's', b'.',
    ];
    assert_eq!(piped(&[], packed).records[0]["text"], "Un bal à Alès.");
}

#[test]
fn captured_pages_are_releases() {
    let page = format!("<html><body><p>{LONG}</p></body></html>");
    let packed = gz(page.as_bytes());
    let chunked = [format!("{:x}\r\n", packed.len()).as_bytes(), &packed, b"\r\n0\r\n\r\n"].concat();
    let response = [b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n".as_slice(), &chunked].concat();
    let picture = b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG".to_vec();
    let gone = b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<html>Rien".to_vec();
    let mut warc = b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nx: y\r\n\r\n".to_vec();
    for (name, block) in [("a", &gone), ("logo", &picture), ("un-bal.html?x=1", &response)] {
        let head = format!(
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://ales.example/{name}\r\nContent-Length: {}\r\n\r\n",
            block.len()
        );
        warc.extend([head.as_bytes(), block, b"\r\n\r\n"].concat());
    }
    let run = piped(&[], gz(&warc));
    assert_eq!(run.ids(), ["un-bal"]);
    assert_eq!(run.records[0]["text"], LONG);
    assert_eq!(run.records[0]["source"]["member"], "https://ales.example/un-bal.html?x=1");
    assert_eq!(run.records[0]["source"]["packed_in"], json!(["application/gzip", "application/warc"]));
    assert_eq!(piped(&[], "WARC/1.0\r\nWARC-Type: response\r\n\r\n").kind(0), "format");
}

// What is wrong

#[test]
fn what_is_known_and_not_read_says_what_to_do() {
    for (bytes, remedy) in [
        (&b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"[..], ".docx"),
        (b"\x89PNG\r\n\x1a\n", "text"),
        (b"Rar!\x1a\x07", "unpack"),
        (&zip(&[("xl/workbook.xml", b"<x/>")]), "CSV"),
        (&zip(&[("photo.jpg", b"x")]), "unpack"),
    ] {
        let run = piped(&[], bytes);
        assert_eq!((run.kind(0), run.code), ("unsupported", 1), "{}", run.out);
        assert!(
            run.message(0).starts_with("standard input: ") && run.message(0).contains(remedy),
            "{}",
            run.message(0)
        );
    }
}

#[test]
fn damaged_documents_are_named_and_cost_themselves_alone() {
    let folder = folder(&[
        ("a.docx", b"Bonjour"),
        ("b.docx", &zip(&[("word/document.xml", b"<w:p><w:t>Bonjour</w:t></a")])),
        ("c.odt", &zip(&[("autre.xml", b"")])),
        ("d.rtf", b"Bonjour"),
        ("e.zip", b"PK\x03\x04 et rien"),
        ("f.txt.gz", &gz(b"Un bal.")[..12]),
        ("g.eml", b"\r\n\r\n"),
        ("h.txt", b"Un bal."),
    ]);
    let run = extract(&folder, &["."]);
    let kinds: Vec<_> = (0..8).map(|i| run.kind(i)).collect();
    assert_eq!(kinds, ["format", "format", "unsupported", "format", "format", "io", "empty", "no error"]);
    assert!(run.message(0).starts_with("./a.docx: is no sound DOCX"), "{}", run.message(0));
}

#[test]
fn a_panic_in_a_library_is_the_error_of_its_document() {
    // A delimiter that is not ended, from the library's own collection of odd messages.
    let odd: &[u8] = b"d\nContent-Type:multipart;boundary=b5\n\n--b5Content-Type:message/rfc822\n\n5\nContent-Type:message/rfc822\n\n\n--b5--";
    let run = piped(&["--from", "eml"], odd);
    assert_eq!((run.records.len(), run.code), (1, 1));
    assert!(["format", "empty"].contains(&run.kind(0)), "{}", run.out);
}

#[test]
fn what_unfolds_without_end_is_stopped() {
    let zeros = vec![b' '; 80 << 20];
    let folder = folder(&[
        ("a.txt.gz", &gz(&zeros)),
        ("b.docx", &zip(&[("word/document.xml", &zeros)])),
        ("c.zip", &zip(&[("c.jsonl", &zeros)])),
        ("d.txt", b"Un bal."),
    ]);
    let run = extract(&folder, &["."]);
    let kinds: Vec<_> = (0..4).map(|i| run.kind(i)).collect();
    assert_eq!(kinds, ["too_large", "limit", "limit", "no error"]);
    assert!(run.message(2).starts_with("./c.zip!/c.jsonl:"), "{}", run.message(2));
}

#[test]
fn what_is_packed_too_often_is_stopped() {
    let mut packed = b"Un bal.".to_vec();
    for _ in 0..6 {
        packed = gz(&packed);
    }
    let run = piped(&[], packed);
    assert_eq!((run.kind(0), run.code), ("limit", 1));
}

#[test]
fn entities_that_a_document_declares_do_not_unfold() {
    let xml = b"<!DOCTYPE d [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"w\"><w:p><w:r><w:t>Un &b;&x;bal.</w:t></w:r></w:p></w:document>";
    assert_eq!(piped(&[], zip(&[("word/document.xml", xml)])).records[0]["text"], "Un bal.");
}

#[test]
fn crossed_and_nested_tags_are_stopped_in_time() {
    let crossed: String = (0..20_000).map(|i| format!("<font size={i}><p>a")).collect();
    let nested = "<div>".repeat(200_000);
    for page in [crossed, nested] {
        let run = piped(&[], format!("<html><body>Un bal {page}"));
        assert_eq!((run.kind(0), run.code), ("limit", 1), "{}", &run.out[..run.out.len().min(300)]);
    }
}

#[cfg(feature = "parquet")]
#[test]
fn a_parquet_table_gives_one_release_a_row() {
    use parquet::data_type::{ByteArray, ByteArrayType};
    use parquet::file::writer::SerializedFileWriter;
    use parquet::schema::parser::parse_message_type;
    use std::sync::Arc;
    let schema = parse_message_type("message r { required binary id (UTF8); required binary texte (UTF8); }");
    let schema = Arc::new(schema.expect("the schema is sound"));
    let mut writer = SerializedFileWriter::new(Vec::new(), schema, Arc::default()).expect("in memory");
    let mut group = writer.next_row_group().expect("in memory");
    for column in [["a", "b"], ["Un bal à Alès.", "Deux bals."]] {
        let mut cells = group.next_column().expect("in memory").expect("a column");
        let values = column.map(ByteArray::from);
        cells.typed::<ByteArrayType>().write_batch(&values, None, None).expect("in memory");
        cells.close().expect("in memory");
    }
    group.close().expect("in memory");
    let table = writer.into_inner().expect("in memory");
    let run = piped(&["--text-field", "texte"], table.clone());
    assert_eq!((run.ids(), run.code), (vec!["a", "b"], 0));
    assert_eq!(run.records[0]["text"], "Un bal à Alès.");
    assert_eq!(piped(&[], table.clone()).kind(0), "missing_text");
    assert_eq!(piped(&[], table[..table.len() / 2].to_vec()).kind(0), "format");
}
