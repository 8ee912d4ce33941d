//! The text of a part of a page, laid out as it is seen.

use crate::input::layout::Layout;
use ego_tree::iter::Edge;
use ego_tree::{NodeId, NodeRef};
use rustc_hash::FxHashSet;
use scraper::Node;
use scraper::node::Element;

/// The texts below a node, in order.
pub(super) fn texts<'a>(node: NodeRef<'a, Node>) -> impl Iterator<Item = &'a str> {
    node.descendants().filter_map(|n| n.value().as_text().map(|text| &**text))
}

/// Lays out what is below a node, without what is dropped.
pub(super) fn render(root: NodeRef<Node>, dropped: &FxHashSet<NodeId>) -> Layout {
    let mut page = Page::default();
    let mut skipping = None;
    for edge in root.traverse() {
        match (skipping, edge) {
            (None, Edge::Open(node)) if dropped.contains(&node.id()) => skipping = Some(node.id()),
            (None, Edge::Open(node)) => page.open(node),
            (None, Edge::Close(node)) => page.close(node),
            (Some(from), Edge::Close(node)) if node.id() == from => skipping = None,
            _ => {}
        }
    }
    page.layout
}

#[derive(Default)]
struct Page {
    layout: Layout,
    /// Elements that are open in which line breaks count.
    preformatted: usize,
    /// The number of the next item of each open list; `None` for bullets.
    lists: Vec<Option<u64>>,
}

/// How an element stands on the page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Display {
    Inline,
    Line,
    Paragraph,
    Break,
    List,
    Item,
    Row,
    Cell,
}

fn display(name: &str) -> Display {
    match name {
        "br" => Display::Break,
        "div" | "dt" | "dd" | "legend" | "tbody" | "thead" | "tfoot" | "option" => Display::Line,
        "ul" | "ol" => Display::List,
        "li" => Display::Item,
        "tr" => Display::Row,
        "td" | "th" => Display::Cell,
        "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "blockquote" | "pre" | "address" | "table" => {
            Display::Paragraph
        }
        "section" | "article" | "header" | "main" | "aside" | "footer" | "figure" | "figcaption" => {
            Display::Paragraph
        }
        "hr" | "dl" | "fieldset" | "details" | "summary" | "form" | "nav" | "caption" => Display::Paragraph,
        _ => Display::Inline,
    }
}

impl Page {
    fn open(&mut self, node: NodeRef<Node>) {
        match node.value() {
            Node::Text(text) if self.preformatted > 0 => self.layout.lines(text),
            Node::Text(text) => self.layout.text(text),
            Node::Element(element) => self.open_element(element),
            _ => {}
        }
    }

    fn open_element(&mut self, element: &Element) {
        self.preformatted += usize::from(element.name() == "pre");
        match display(element.name()) {
            Display::Break => self.layout.line_break(),
            Display::Line => self.layout.line(),
            Display::Paragraph => self.layout.paragraph(),
            Display::Row => self.layout.begin_row(),
            Display::Cell => self.layout.begin_cell(),
            Display::Item => self.item(),
            Display::List => self.list(element),
            Display::Inline => self.masked_address(element),
        }
    }

    fn list(&mut self, element: &Element) {
        if self.lists.is_empty() {
            self.layout.list();
        }
        let is_numbered = element.name() == "ol";
        self.lists.push(is_numbered.then(|| element.attr("start").and_then(|n| n.parse().ok()).unwrap_or(1)));
    }

    fn item(&mut self) {
        match self.lists.last_mut() {
            Some(Some(number)) => {
                self.layout.item(&format!("{number}. "));
                *number = number.saturating_add(1);
            }
            _ => self.layout.item("- "),
        }
    }

    /// Some pages write addresses so that robots do not see them: two hexadecimal digits a byte, the first byte
    /// being the key of the others.
    fn masked_address(&mut self, element: &Element) {
        let Some(masked) = element.attr("data-cfemail") else { return };
        let byte = |i: usize| masked.get(i..i + 2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        let bytes: Vec<u8> = (0..masked.len() / 2).filter_map(|i| byte(2 * i)).collect();
        if let Some((key, bytes)) = bytes.split_first() {
            let address: Vec<u8> = bytes.iter().map(|b| b ^ key).collect();
            self.layout.text(&String::from_utf8_lossy(&address));
        }
    }

    fn close(&mut self, node: NodeRef<Node>) {
        let Node::Element(element) = node.value() else { return };
        self.preformatted -= usize::from(element.name() == "pre" && self.preformatted > 0);
        match display(element.name()) {
            Display::Inline => self.link(element, node),
            Display::Break => {}
            Display::Line | Display::Item => self.layout.line(),
            Display::Paragraph => self.layout.paragraph(),
            Display::Row => self.layout.end_row(),
            Display::Cell => self.layout.end_cell(),
            Display::List => {
                self.lists.pop();
                if self.lists.is_empty() {
                    self.layout.paragraph();
                }
            }
        }
    }

    /// An address behind other words is written out: it is what a journalist needs.
    fn link(&mut self, element: &Element, node: NodeRef<Node>) {
        let href = element.attr("href").filter(|_| element.name() == "a").unwrap_or("");
        let Some(address) = href.strip_prefix("mailto:").and_then(|rest| rest.split('?').next()) else {
            return;
        };
        if address.contains('@') && !texts(node).any(|text| text.contains('@')) {
            self.layout.text(&format!(" ({address})"));
        }
    }
}
