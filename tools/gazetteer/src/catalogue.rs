//! Reads a gettext catalogue (`.mo`): pairs of strings behind two tables of lengths and offsets.

use anyhow::{Context, Result, ensure};
use std::collections::BTreeMap;

const MAGIC: u32 = 0x9504_12de;

/// The translations of a catalogue by their keys; the unnamed header entry is left out.
pub fn parse(bytes: &[u8]) -> Result<BTreeMap<String, String>> {
    ensure!(number(bytes, 0)? == MAGIC as usize, "not a little-endian gettext catalogue");
    let (count, keys, values) = (number(bytes, 8)?, number(bytes, 12)?, number(bytes, 16)?);
    let mut entries = BTreeMap::new();
    for i in 0..count {
        entries.insert(string(bytes, keys + 8 * i)?, string(bytes, values + 8 * i)?);
    }
    entries.remove("");
    Ok(entries)
}

fn number(bytes: &[u8], at: usize) -> Result<usize> {
    let four = bytes.get(at..at + 4).context("the catalogue is cut short: fetch the package again")?;
    Ok(u32::from_le_bytes(four.try_into()?) as usize)
}

fn string(bytes: &[u8], entry: usize) -> Result<String> {
    let (length, start) = (number(bytes, entry)?, number(bytes, entry + 4)?);
    let text =
        bytes.get(start..start + length).context("the catalogue is cut short: fetch the package again")?;
    Ok(String::from_utf8(text.to_vec())?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_pairs() {
        let words = |list: &[u32]| list.iter().flat_map(|n| n.to_le_bytes()).collect::<Vec<u8>>();
        let mut file = words(&[MAGIC, 0, 1, 28, 36, 0, 0, 2, 44, 7, 46]);
        file.extend(b"42Londres");
        assert_eq!(parse(&file).unwrap(), BTreeMap::from([("42".to_owned(), "Londres".to_owned())]));
        assert!(parse(&file[..40]).is_err());
    }
}
