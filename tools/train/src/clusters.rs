//! Clusters of words: k-means over word vectors, 64 clusters of 4 of 4.

use anyhow::Context;
use depeche::entities::training::word_hash;
use std::path::Path;

/// Words that get a cluster, the frequent first.
const WORDS: usize = 100_000;
const ROUNDS: usize = 12;

/// The hashes of words in lower case with their cluster numbers, from 0 to 1023.
pub fn cluster(path: &Path) -> anyhow::Result<Vec<(u32, u16)>> {
    let bytes = std::fs::read(path).with_context(|| path.display().to_string())?;
    let (words, width, rows) = parse(&bytes)?;
    let used = |row: usize| &rows[row * width..(row + 1) * width];
    let all: Vec<usize> = (0..rows.len() / width).collect();
    let mut numbers = vec![0_u32; all.len()];
    for (big, members) in split(&all, 64, &used).into_iter().enumerate() {
        for (middle, members) in split(&members, 4, &used).into_iter().enumerate() {
            for (small, members) in split(&members, 4, &used).into_iter().enumerate() {
                for row in members {
                    numbers[row] = (big * 16 + middle * 4 + small) as u32;
                }
            }
        }
    }
    let mut map = std::collections::BTreeMap::new();
    for (word, row) in words {
        let word = word.to_lowercase().replace('’', "'");
        if word.chars().any(char::is_alphabetic) && map.len() < WORDS {
            map.entry(word).or_insert(numbers[row] as u16);
        }
    }
    Ok(map.into_iter().map(|(word, cluster)| (word_hash(&word), cluster)).collect())
}

type Parsed<'p> = (Vec<(&'p str, usize)>, usize, Vec<f32>);

fn parse(bytes: &[u8]) -> anyhow::Result<Parsed<'_>> {
    let mut at = 0;
    let mut line = || -> anyhow::Result<&str> {
        let length = bytes[at..].iter().position(|&b| b == b'\n').context("a line")?;
        let text = std::str::from_utf8(&bytes[at..at + length])?;
        at += length + 1;
        Ok(text)
    };
    let header: Vec<&str> = line()?.split(' ').collect();
    let number = |i: usize| -> anyhow::Result<usize> { Ok(header.get(i).context("the header")?.parse()?) };
    let (width, count) = (number(2)?, number(3)?);
    let mut words = Vec::with_capacity(count);
    for _ in 0..count {
        let (word, row) = line()?.split_once('\t').context("word and row")?;
        words.push((word, row.parse()?));
    }
    let mut rows: Vec<f32> = bytes[at..].as_chunks().0.iter().map(|b| f32::from_le_bytes(*b)).collect();
    for row in rows.chunks_mut(width) {
        let norm = row.iter().map(|v| v * v).sum::<f32>().sqrt().max(1e-9);
        row.iter_mut().for_each(|v| *v /= norm);
    }
    Ok((words, width, rows))
}

/// Splits rows of length one into `k` clusters around centres of length one.
fn split<'r>(members: &[usize], k: usize, row: &impl Fn(usize) -> &'r [f32]) -> Vec<Vec<usize>> {
    if members.is_empty() {
        return vec![Vec::new(); k];
    }
    let mut centres: Vec<Vec<f32>> = (0..k).map(|i| row(members[i * members.len() / k]).to_vec()).collect();
    let mut groups = Vec::new();
    for _ in 0..ROUNDS {
        groups = vec![Vec::new(); k];
        for &member in members {
            let near = |c: &[f32]| dot(row(member), c);
            let best =
                (0..k).map(|c| (near(&centres[c]), c)).max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)));
            groups[best.map_or(0, |b| b.1)].push(member);
        }
        for (centre, group) in centres.iter_mut().zip(&groups).filter(|(_, g)| !g.is_empty()) {
            centre.fill(0.0);
            for &member in group {
                centre.iter_mut().zip(row(member)).for_each(|(c, v)| *c += v);
            }
            let norm = dot(centre, centre).sqrt().max(1e-9);
            centre.iter_mut().for_each(|v| *v /= norm);
        }
    }
    groups
}

/// The dot product in eight lanes, in the same order on every machine.
fn dot(a: &[f32], b: &[f32]) -> f32 {
    let mut lanes = [0.0_f32; 8];
    for (x, y) in a.chunks(8).zip(b.chunks(8)) {
        for (lane, (x, y)) in lanes.iter_mut().zip(x.iter().zip(y)) {
            *lane += x * y;
        }
    }
    lanes.iter().sum()
}
