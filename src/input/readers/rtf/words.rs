//! Control words of RTF.

/// Groups whose text is no text of the release.
pub(super) const DROPPED: &[&str] = &[
    "fonttbl",
    "colortbl",
    "stylesheet",
    "info",
    "pict",
    "object",
    "listtable",
    "listoverridetable",
    "rsidtbl",
    "themedata",
    "colorschememapping",
    "latentstyles",
    "datastore",
    "xmlnstbl",
    "generator",
    "filetbl",
    "revtbl",
    "fldinst",
    "nonshppict",
    "annotation",
    "atnid",
    "atnauthor",
    "bkmkstart",
    "bkmkend",
    "deleted",
];

/// Characters that have words of their own.
pub(super) fn sign(word: &str) -> Option<char> {
    Some(match word {
        "lquote" => '‘',
        "rquote" => '’',
        "ldblquote" => '“',
        "rdblquote" => '”',
        "endash" => '–',
        "emdash" => '—',
        "bullet" => '•',
        "emspace" | "enspace" | "qmspace" => ' ',
        _ => return None,
    })
}
