//! Annotated texts: JSON Lines with offsets in code points.

use anyhow::Context;
use depeche::Pipeline;
use depeche::document::Span;
use depeche::entities::training::{Model, View, tags};
use depeche::temporal::{Origin, ReferenceDate};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::path::Path;

/// One annotated text.
pub struct Text {
    /// Its features.
    pub view: View,
    /// Its names as tokens and kinds, without overlaps.
    pub names: Vec<(usize, usize, usize)>,
    /// Its names as bytes and kinds, as annotated.
    pub spans: Vec<(usize, usize, usize)>,
    /// Names whose ends are no ends of tokens.
    pub snapped: usize,
    /// How much it counts.
    pub weight: f32,
    /// A number for the issuer of a release; none for an article.
    pub issuer: Option<usize>,
}

impl Text {
    /// The tag of each token.
    pub fn tags(&self) -> Vec<u8> {
        let mut out = vec![tags::OUTSIDE as u8; self.view.tokens.len()];
        for &(first, end, kind) in &self.names {
            for (cell, tag) in out[first..end].iter_mut().zip(tags::of_name(kind, end - first)) {
                *cell = tag as u8;
            }
        }
        out
    }
}

/// Reads annotated texts and makes their features.
pub struct Reader<'r> {
    /// The stages before the tagger.
    pub pipeline: &'r Pipeline,
    /// Holds the clusters.
    pub model: &'r Model,
}

impl Reader<'_> {
    /// The texts of a file.
    pub fn read(&self, path: &Path, weight: f32) -> anyhow::Result<Vec<Text>> {
        let lines = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
        lines.lines().map(|line| self.text(&serde_json::from_str(line)?, weight)).collect()
    }

    /// Those texts of a file that have names in a list apart from them, with these names.
    pub fn read_apart(&self, texts: &Path, list: &Path, weight: f32) -> anyhow::Result<Vec<Text>> {
        let rows = std::fs::read_to_string(list).with_context(|| list.display().to_string())?;
        let mut names: HashMap<&str, Vec<Value>> = HashMap::new();
        for row in rows.lines().filter(|row| !row.starts_with('#')) {
            let fields: Vec<&str> = row.split('\t').collect();
            let &[id, begin, end, kind] = fields.as_slice() else { anyhow::bail!("not four columns: {row}") };
            names.entry(id).or_default().push(json!([begin.parse::<u32>()?, end.parse::<u32>()?, kind]));
        }
        let lines = std::fs::read_to_string(texts).with_context(|| texts.display().to_string())?;
        let mut out = Vec::new();
        for line in lines.lines() {
            let mut value: Value = serde_json::from_str(line)?;
            if let Some(names) = value["id"].as_str().and_then(|id| names.remove(id)) {
                value["entities"] = Value::Array(names);
                value["reference_date"] = value["date"].take();
                out.push(self.text(&value, weight)?);
            }
        }
        anyhow::ensure!(names.is_empty(), "texts that are not there: {:?}", names.keys());
        Ok(out)
    }

    fn text(&self, value: &Value, weight: f32) -> anyhow::Result<Text> {
        let text = value["text"].as_str().context("a line without text")?;
        let id = value["id"].as_str().unwrap_or_default();
        let date = value["reference_date"]
            .as_str()
            .map_or_else(|| id.get(..10).unwrap_or_default().replace('_', "-"), str::to_owned);
        let reference = ReferenceDate::parse(&date, Origin::Metadata).ok();
        let view = self.pipeline.view(self.model, text, reference);
        let mut bytes: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        bytes.push(text.len());
        let mut spans: Vec<(usize, usize, usize)> = annotations(value)
            .filter_map(|(start, end, kind)| Some((*bytes.get(start)?, *bytes.get(end)?, kind)))
            .collect();
        spans.sort_by_key(|&(start, end, kind)| (start, std::cmp::Reverse(end), kind));
        let mut last = 0;
        spans.retain(|&(start, end, _)| {
            start >= last && {
                last = end;
                true
            }
        });
        let (mut names, mut snapped) = (Vec::new(), 0);
        for &(start, end, kind) in &spans {
            let first = view.tokens.partition_point(|t| t.end() <= start);
            let last = view.tokens.partition_point(|t| t.start() < end);
            if first < last {
                let whole = Span::new(view.tokens[first].start(), view.tokens[last - 1].end());
                snapped += usize::from(whole != Span::new(start, end));
                let barred = view.extraction.barred[first..last].contains(&true);
                if !barred && names.last().is_none_or(|&(_, before, _)| before <= first) {
                    names.push((first, last, kind));
                }
            }
        }
        let issuer = value["reference_date"].is_string().then(|| {
            let name = id.split('-').next().unwrap_or_default();
            name.bytes().fold(7_usize, |h, b| h.wrapping_mul(31).wrapping_add(b.into())) >> 2
        });
        Ok(Text { view, names, spans, snapped, weight, issuer })
    }
}

/// Start, end and kind of every annotated name.
fn annotations(value: &Value) -> impl Iterator<Item = (usize, usize, usize)> + '_ {
    let kind = |name: &str| match name {
        "PER" | "Person" => Some(0),
        "ORG" | "Organization" => Some(1),
        "LOC" | "Location" => Some(2),
        "MISC" | "Event" | "Product" => Some(3),
        _ => None,
    };
    let number = |v: &Value| v.as_u64().map(|n| n as usize);
    let list = |key: &str| value[key].as_array().map(Vec::as_slice).unwrap_or_default();
    let entity = move |e: &Value| match e.as_array() {
        Some(e) => Some((number(&e[0])?, number(&e[1])?, kind(e[2].as_str()?)?)),
        None => Some((number(&e["start"])?, number(&e["end"])?, kind(e["type"].as_str()?)?)),
    };
    let place = move |p: &Value| Some((number(&p["start"])?, number(&p["end"])?, 2));
    list("entities").iter().filter_map(entity).chain(list("places").iter().filter_map(place))
}

/// Says how many names there are and how many do not fit the tokens.
pub fn report(texts: &[Text]) {
    let sum = |f: fn(&Text) -> usize| texts.iter().map(f).sum::<usize>();
    eprintln!(
        "{} texts, {} tokens, {} names, of which {} do not end with tokens and {} are lost",
        texts.len(),
        sum(|t| t.view.tokens.len()),
        sum(|t| t.spans.len()),
        sum(|t| t.snapped),
        sum(|t| t.spans.len() - t.names.len()),
    );
}

/// The files by name and checksum.
pub fn describe(files: &[(&str, Option<&Path>)]) -> anyhow::Result<String> {
    let mut out = Vec::new();
    for (name, path) in files {
        let Some(path) = path else { continue };
        let sum = Sha256::digest(std::fs::read(path)?);
        let hex: String = sum.iter().take(8).map(|b| format!("{b:02x}")).collect();
        out.push(format!("{name}:{hex}"));
    }
    Ok(out.join(" "))
}
