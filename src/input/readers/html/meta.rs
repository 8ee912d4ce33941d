//! What a page says of itself: title, date, author.

use crate::temporal::{Origin, ReferenceDate};
use scraper::{Html, Node};
use serde_json::{Map, Value};

/// What a page says of itself.
#[derive(Default)]
pub(super) struct Meta {
    pub(super) headline: Option<String>,
    pub(super) reference: Option<ReferenceDate>,
    pub(super) fields: Map<String, Value>,
}

/// Names of `meta` elements, and the field that each fills unless it is filled.
const NAMES: &[(&str, &str)] = &[
    ("og:title", "title"),
    ("dc.title", "title"),
    ("article:published_time", "published"),
    ("dc.date", "published"),
    ("dcterms.created", "published"),
    ("dcterms.date", "published"),
    ("date", "published"),
    ("author", "author"),
    ("og:site_name", "site"),
];

impl Meta {
    pub(super) fn of(page: &Html) -> Meta {
        let mut meta = Meta::default();
        let mut heading = None;
        for node in page.tree.nodes() {
            let Node::Element(element) = node.value() else { continue };
            match element.name() {
                "meta" => meta.element(element),
                "h1" if heading.is_none() => heading = Some(flat(node)),
                "time" if !meta.fields.contains_key("published") => {
                    meta.published_at(element.attr("datetime").filter(|_| {
                        element.attr("pubdate").is_some() || element.attr("itemprop") == Some("datePublished")
                    }));
                }
                _ => {}
            }
        }
        let title = meta.fields.get("title").and_then(Value::as_str).map(str::to_owned);
        meta.headline = heading.filter(|h| !h.is_empty()).or(title);
        meta
    }

    fn element(&mut self, element: &scraper::node::Element) {
        let (Some(name), Some(content)) =
            (element.attr("property").or_else(|| element.attr("name")), element.attr("content"))
        else {
            return;
        };
        let name = name.to_ascii_lowercase();
        let Some((_, field)) = NAMES.iter().find(|(n, _)| *n == name) else { return };
        match *field {
            _ if content.trim().is_empty() || self.fields.contains_key(*field) => {}
            "published" => self.published_at(Some(content)),
            field => {
                self.fields.insert(field.to_owned(), Value::from(content.trim()));
            }
        }
    }

    fn published_at(&mut self, date: Option<&str>) {
        let Some(date) = date else { return };
        if let Ok(reference) = ReferenceDate::parse(date, Origin::Metadata) {
            self.reference = Some(reference);
            self.fields.insert("published".to_owned(), Value::from(date.trim()));
        }
    }
}

fn flat(node: ego_tree::NodeRef<Node>) -> String {
    let text: String = super::render::texts(node).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
