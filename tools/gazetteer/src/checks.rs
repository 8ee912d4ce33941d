//! What must hold of the tables, whatever changes: counts, and entries that a reader would look for first.

use crate::table::Table;
use anyhow::{Context, Result, ensure};

/// Tables by file name with how many rows they may have.
const COUNTS: &[(&str, std::ops::RangeInclusive<usize>)] = &[
    ("communes.tsv", 36_700..=37_100),
    ("cedex.tsv", 14_058..=14_058),
    ("departements.tsv", 109..=109),
    ("divisions.tsv", 1_000..=1_390),
    ("regions.tsv", 26..=26),
    ("epci.tsv", 1_266..=1_266),
    ("former_communes.tsv", 3_500..=6_500),
    ("countries.tsv", 237..=237),
    ("continents.tsv", 7..=7),
    ("cities.tsv", 11_000..=14_000),
    ("first_names.tsv", 25_000..=34_000),
    ("surnames.tsv", 30_000..=30_000),
    ("words.tsv", 330_000..=336_524),
];

/// Entries by first column, and what another column must hold.
const ENTRIES: &[(&str, &str, usize, &str)] = &[
    ("communes.tsv", "30007", 1, "Alès"),
    ("communes.tsv", "30132", 1, "La Grand-Combe"),
    ("communes.tsv", "76351", 1, "Le Havre"),
    ("communes.tsv", "94038", 1, "L'Haÿ-les-Roses"),
    ("communes.tsv", "93066", 1, "Saint-Denis"),
    ("communes.tsv", "97411", 1, "Saint-Denis"),
    ("communes.tsv", "75056", 1, "Paris"),
    ("communes.tsv", "69123", 1, "Lyon"),
    ("communes.tsv", "13055", 1, "Marseille"),
    ("communes.tsv", "75113", 1, "Paris 13e Arrondissement"),
    ("communes.tsv", "75113", 7, "arrondissement"),
    ("communes.tsv", "30007", 9, "213000078"),
    ("communes.tsv", "74011", 8, "74010"),
    ("communes.tsv", "93059", 8, "93066"),
    ("departements.tsv", "30", 2, "76"),
    ("departements.tsv", "01", 4, "l'"),
    ("regions.tsv", "84", 1, "Auvergne-Rhône-Alpes"),
    ("epci.tsv", "200057867", 1, "Plaine Commune"),
    ("former_communes.tsv", "Châlons-sur-Marne", 2, "51108"),
    ("former_communes.tsv", "Annecy-le-Vieux", 2, "74010"),
    ("former_communes.tsv", "Pierrefitte-sur-Seine", 2, "93066"),
    ("former_communes.tsv", "Évry", 2, "91228"),
    ("countries.tsv", "GB", 1, "Royaume-Uni"),
    ("countries.tsv", "CI", 1, "Côte d'Ivoire"),
    ("countries.tsv", "XK", 1, "Kosovo"),
    ("divisions.tsv", "CH.JU", 1, "Jura"),
    ("divisions.tsv", "DE.02", 1, "Bavière"),
    ("cities.tsv", "Fourons", 1, "Voeren"),
    ("cities.tsv", "Estinnes", 2, "BE"),
    ("cities.tsv", "Londres", 1, "London"),
    ("cities.tsv", "Genève", 1, "Geneva"),
    ("cities.tsv", "Bruxelles", 1, "Brussels"),
    ("cities.tsv", "Berne", 1, "Bern"),
    ("cities.tsv", "Zurich", 1, "Zürich"),
    ("cities.tsv", "La Haye", 1, "The Hague"),
    ("cities.tsv", "Québec", 1, "Québec"),
    ("cities.tsv", "Salamanque", 3, "144825"),
    ("cities.tsv", "Kiev", 1, "Kyiv"),
    ("cities.tsv", "Kyiv", 1, "Kyiv"),
    ("first_names.tsv", "éric", 1, "9"),
    ("first_names.tsv", "marie", 2, "f"),
    ("surnames.tsv", "martin", 1, "9"),
];

/// Words that must not be in the word list.
const NOT_WORDS: &[&str] = &["paris", "vienne"];

/// Holds the tables to all of this.
pub fn check(tables: &[Table]) -> Result<()> {
    for (file, range) in COUNTS {
        let rows = table(tables, file)?.rows().len();
        ensure!(
            range.contains(&rows),
            "{file} has {rows} rows, not {range:?}: was a package's version changed?"
        );
    }
    for (file, key, column, expected) in ENTRIES {
        let row = table(tables, file)?.find(key).with_context(|| format!("{file} lacks {key}"))?;
        ensure!(row[*column] == *expected, "{file}: {key} has {row:?}, not {expected}");
    }
    for word in NOT_WORDS {
        ensure!(table(tables, "words.tsv")?.find(word).is_none(), "words.tsv: {word} is in not_words.tsv");
    }
    Ok(())
}

fn table<'t>(tables: &'t [Table], file: &str) -> Result<&'t Table> {
    tables
        .iter()
        .find(|table| table.path.ends_with(&format!("/{file}")))
        .with_context(|| format!("no {file}"))
}
