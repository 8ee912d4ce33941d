//! An analysis as a page that a person can check: each sentence with what was found marked in place, then the
//! layers as lists.

use crate::cases::{Mark, render};
use depeche::Analysis;
use depeche::document::Span;
use std::fmt::{Result, Write};

/// The page of one release.
pub fn view(analysis: &Analysis) -> String {
    let mut page = String::new();
    let view = View { analysis };
    view.write(&mut page).expect("a String takes all that is written");
    page
}

struct View<'a> {
    analysis: &'a Analysis,
}

impl View<'_> {
    fn write(&self, out: &mut String) -> Result {
        let others = self.analysis.disagreements.iter();
        let others = others.map(|d| format!(", but {} ({})", d.date, d.origin.name())).collect::<String>();
        let reference = self.analysis.reference;
        let reference = reference.map(|r| format!("{} ({}){others}", r.datetime, r.origin.name()));
        writeln!(out, "language: {}", or_dash(self.analysis.language.as_ref().map(|l| l.code.as_str())))?;
        writeln!(out, "reference: {}", or_dash(reference.as_deref()))?;
        self.sentences(out)?;
        self.names(out)?;
        self.quotations(out)?;
        self.anatomy(out)?;
        writeln!(out, "\n== keywords")?;
        self.analysis.keywords.iter().try_for_each(|k| writeln!(out, "{} ({}) ×{}", k.term, k.stem, k.count))
    }

    /// One sentence a line.
    fn sentences(&self, out: &mut String) -> Result {
        writeln!(out, "\n== the text, a sentence a line: names, roles, dates, quantities")?;
        let marks = self.marks();
        for sentence in &self.analysis.segmentation.sentences {
            let (start, end) = (sentence.span.start(), sentence.span.end());
            let inside = marks.iter().filter(|(span, _)| sentence.span.contains(*span));
            let inside: Vec<Mark> =
                inside.map(|(s, label)| (s.start() - start, s.end() - start, label.clone())).collect();
            writeln!(out, "{}", render(&self.analysis.document.text()[start..end], &inside))?;
        }
        Ok(())
    }

    fn marks(&self) -> Vec<(Span, String)> {
        let mut marks = Vec::new();
        for (i, entity) in self.analysis.entities.iter().enumerate() {
            marks.extend(entity.mentions.iter().map(|&m| (m, format!("e{}", i + 1))));
            marks.extend(entity.references.iter().map(|r| (r.span, format!("=e{}", i + 1))));
            marks.extend(entity.roles.iter().map(|r| (r.span, format!("role of e{}", i + 1))));
        }
        for (i, place) in self.analysis.places.iter().enumerate() {
            marks.extend(place.mentions.iter().map(|&m| (m, format!("p{}", i + 1))));
        }
        for time in &self.analysis.times {
            let modifier = time.modifier.map(|m| format!(" {m}")).unwrap_or_default();
            marks.push((time.span, format!("{} {}{modifier}", time.kind.name(), time.value)));
        }
        for quantity in &self.analysis.quantities {
            let unit = quantity.unit.as_deref().unwrap_or_default();
            marks.push((quantity.span, format!("{} {} {unit}", quantity.kind.name(), quantity.value)));
        }
        marks
    }

    fn names(&self, out: &mut String) -> Result {
        writeln!(out, "\n== entities")?;
        for (i, entity) in self.analysis.entities.iter().enumerate() {
            write!(out, "e{} {}: {} ×{}", i + 1, entity.label.name(), entity.name, entity.mentions.len())?;
            for role in &entity.roles {
                write!(out, " | role {}", self.words(role.span))?;
            }
            for (name, value) in [("acronym", &entity.acronym), ("expansion", &entity.expansion)] {
                value.iter().try_for_each(|value| write!(out, " | {name} {value}"))?;
            }
            writeln!(out)?;
        }
        writeln!(out, "\n== places")?;
        for (i, place) in self.analysis.places.iter().enumerate() {
            let (kind, code, count) =
                (place.kind.name(), or_dash(place.code.as_deref()), place.mentions.len());
            writeln!(out, "p{} {kind}: {} {code} ×{count} in {}", i + 1, place.name, place.within.join(" "))?;
        }
        Ok(())
    }

    fn quotations(&self, out: &mut String) -> Result {
        writeln!(out, "\n== quotations")?;
        for (i, quotation) in self.analysis.quotations.iter().enumerate() {
            let words: Vec<String> = quotation.fragments.iter().map(|&f| self.words(f)).collect();
            writeln!(out, "q{} {}: {}", i + 1, quotation.kind.name(), words.join(" […] "))?;
            if let Some(speaker) = &quotation.speaker {
                let entity = speaker.entity.map(|e| format!("e{}", e + 1));
                let (entity, role) = (or_dash(entity.as_deref()), or_dash(speaker.role.as_deref()));
                writeln!(out, "   speaker {} | {entity} | role {role}", speaker.name)?;
            }
            if let Some(cue) = &quotation.cue {
                writeln!(out, "   cue {} ({})", self.words(cue.span), cue.lemma)?;
            }
        }
        Ok(())
    }

    fn anatomy(&self, out: &mut String) -> Result {
        let anatomy = &self.analysis.anatomy;
        writeln!(out, "\n== anatomy")?;
        let mut line =
            |name: &str, span: Span, more: &str| writeln!(out, "{name}: {}{more}", self.words(span));
        for kicker in &anatomy.kickers {
            line("kicker", kicker.span, &format!(" | {}", kicker.kind.name()))?;
        }
        anatomy.status.iter().try_for_each(|s| line("status", s.span, &format!(" | {}", s.kind.name())))?;
        anatomy.correction.iter().try_for_each(|c| line("correction", c.span, ""))?;
        anatomy.headline.iter().try_for_each(|&s| line("headline", s, ""))?;
        anatomy.subheads.iter().try_for_each(|&s| line("subhead", s, ""))?;
        if let Some(dateline) = &anatomy.dateline {
            let id = |prefix: char, index: Option<usize>| index.map(|i| format!(" {prefix}{}", i + 1));
            let ids =
                [id('p', dateline.place), id('d', dateline.date)].into_iter().flatten().collect::<String>();
            line("dateline", dateline.span, &format!(" |{ids}"))?;
        }
        anatomy.lead.iter().try_for_each(|&s| line("lead", s, ""))?;
        if let Some(embargo) = &anatomy.embargo {
            line("embargo", embargo.span, &format!(" | until {}", or_dash(embargo.until.as_deref())))?;
        }
        for boilerplate in &anatomy.boilerplates {
            let organisation = boilerplate.organisation.map(|i| format!(" | e{}", i + 1));
            line("boilerplate", boilerplate.span, organisation.as_deref().unwrap_or_default())?;
        }
        anatomy.signature.iter().try_for_each(|&s| line("signature", s, ""))?;
        for (name, spans) in
            [("note", &anatomy.notes), ("end mark", &anatomy.end_marks), ("hashtag", &anatomy.hashtags)]
        {
            spans.iter().try_for_each(|&s| line(name, s, ""))?;
        }
        let left = anatomy.other_emails.iter().chain(&anatomy.other_phones);
        left.into_iter().try_for_each(|x| line("left over", x.span, &format!(" | {}", x.value)))?;
        for contact in &anatomy.contacts {
            let parts = [&contact.name, &contact.role, &contact.organisation].map(|p| or_dash(p.as_deref()));
            let (parts, emails) = (parts.join(" | "), contact.emails.join(" "));
            line(
                "contact",
                contact.span,
                &format!("\n   {parts} | {emails} | {}", contact.phones.join(", ")),
            )?;
        }
        Ok(())
    }

    fn words(&self, span: Span) -> String {
        self.analysis.document.slice(span).replace('\n', "⏎")
    }
}

fn or_dash(value: Option<&str>) -> &str {
    value.unwrap_or("-")
}
