//! Which parts of a page are its text: the article, and the block for journalists wherever it stands.

use super::furniture::{is_contact_label, is_furniture, is_hidden, is_machinery};
use super::render;
use ego_tree::iter::Edge;
use ego_tree::{NodeId, NodeRef};
use rustc_hash::{FxHashMap, FxHashSet};
use scraper::{Html, Node};

/// Letters in a part of the page, and those of them in links.
#[derive(Clone, Copy, Default)]
struct Weight {
    letters: usize,
    linked: usize,
    links: usize,
}

/// What is left out of a page, and where its text is.
pub(super) struct Parts {
    dropped: FxHashSet<NodeId>,
    root: Option<NodeId>,
    contacts: Vec<NodeId>,
}

/// Characters up to which a block for journalists goes.
const CONTACT: usize = 1500;

/// Labels of such blocks that are looked at.
const LABELS: usize = 50;

/// Links from which a list of nothing else leads elsewhere.
const LINKS: usize = 3;

impl Parts {
    pub(super) fn of(page: &Html) -> Parts {
        let invisible = page.tree.nodes().filter(is_invisible).map(|n| n.id()).collect();
        let mut parts = Parts { dropped: invisible, root: None, contacts: Vec::new() };
        let contacts = parts.contact_blocks(page);
        parts.drop_furniture(page);
        let weights = parts.weights(page);
        parts.drop_menus(page, &weights);
        parts.root = root(page, &weights);
        let inside = |id: &NodeId| page.tree.get(*id).is_some_and(|node| parts.is_read(node));
        parts.contacts = contacts.into_iter().filter(|id| !inside(id)).collect();
        parts
    }

    /// The text of the page, then that of the blocks for journalists that stand elsewhere.
    pub(super) fn text(&self, page: &Html) -> String {
        let root = self.root.and_then(|id| page.tree.get(id)).unwrap_or(page.tree.root());
        let mut layout = render::render(root, &self.dropped);
        for &contact in &self.contacts {
            if let Some(node) = page.tree.get(contact) {
                let block = render::render(node, &FxHashSet::default()).finish();
                layout.block(&block);
            }
        }
        layout.finish()
    }

    /// Whether a node is part of the text.
    fn is_read(&self, node: NodeRef<Node>) -> bool {
        let is_dropped = |node: &NodeRef<Node>| self.dropped.contains(&node.id());
        let in_root =
            self.root.is_none_or(|root| node.id() == root || node.ancestors().any(|a| a.id() == root));
        in_root && !is_dropped(&node) && !node.ancestors().any(|a| is_dropped(&a))
    }

    /// The smallest elements that hold a label such as `Contact presse` and a phone number or an address.
    fn contact_blocks(&self, page: &Html) -> Vec<NodeId> {
        let mut blocks: Vec<NodeId> = Vec::new();
        let is_label =
            |node: &NodeRef<Node>| node.value().as_text().is_some_and(|text| is_contact_label(text));
        for node in page.tree.nodes().filter(is_label).take(LABELS) {
            let is_hidden = node.ancestors().any(|a| self.dropped.contains(&a.id()));
            let block = node.ancestors().take(5).find(|a| a.value().is_element() && has_contact(*a));
            if let Some(block) = block.filter(|b| !is_hidden && !blocks.contains(&b.id())) {
                blocks.push(block.id());
            }
        }
        let ancestors = |id: &NodeId| page.tree.get(*id).into_iter().flat_map(|node| node.ancestors());
        blocks.iter().copied().filter(|id| !ancestors(id).any(|a| blocks.contains(&a.id()))).collect()
    }

    /// Drops what leads to other pages or stands on all of them; an article's own header is text.
    fn drop_furniture(&mut self, page: &Html) {
        let mut articles = 0;
        for edge in page.tree.root().traverse() {
            match edge {
                Edge::Open(node) => {
                    articles += usize::from(is_article(node));
                    let Node::Element(element) = node.value() else { continue };
                    if is_furniture(element) || (element.name() == "header" && articles == 0) {
                        self.dropped.insert(node.id());
                    }
                }
                Edge::Close(node) => articles -= usize::from(is_article(node)),
            }
        }
    }

    /// Drops lists of nothing but links.
    fn drop_menus(&mut self, page: &Html, weights: &FxHashMap<NodeId, Weight>) {
        for node in page.tree.nodes() {
            let Node::Element(element) = node.value() else { continue };
            let Some(weight) = weights.get(&node.id()) else { continue };
            let is_list = matches!(element.name(), "ul" | "ol" | "dl" | "table");
            if is_list && weight.links >= LINKS && weight.linked * 10 > weight.letters * 9 {
                self.dropped.insert(node.id());
            }
        }
    }

    /// The letters of every element, of what is not dropped.
    fn weights(&self, page: &Html) -> FxHashMap<NodeId, Weight> {
        let mut weights: FxHashMap<NodeId, Weight> = FxHashMap::default();
        let (mut open, mut links): (Vec<Weight>, usize) = (vec![Weight::default()], 0);
        let mut dropped = None;
        for edge in page.tree.root().traverse() {
            match edge {
                Edge::Open(node) => {
                    if dropped.is_none() && self.dropped.contains(&node.id()) {
                        dropped = Some(node.id());
                    }
                    links += usize::from(is_link(node));
                    open.push(Weight::default());
                    if let (None, Node::Text(text), Some(top)) = (dropped, node.value(), open.last_mut()) {
                        let letters = text.chars().filter(|c| c.is_alphanumeric()).count();
                        *top = Weight { letters, linked: if links > 0 { letters } else { 0 }, links: 0 };
                    }
                }
                Edge::Close(node) => {
                    links -= usize::from(is_link(node));
                    let own = open.pop().unwrap_or_default();
                    if let Some(top) = open.last_mut() {
                        top.letters += own.letters;
                        top.linked += own.linked;
                        top.links += own.links + usize::from(is_link(node) && own.letters > 0);
                    }
                    weights.insert(node.id(), own);
                    dropped = dropped.filter(|id| *id != node.id());
                }
            }
        }
        weights
    }
}

fn is_invisible(node: &NodeRef<Node>) -> bool {
    node.value().as_element().is_some_and(|element| is_machinery(element.name()) || is_hidden(element))
}

fn is_link(node: NodeRef<Node>) -> bool {
    node.value().as_element().is_some_and(|element| element.name() == "a")
}

fn is_article(node: NodeRef<Node>) -> bool {
    node.value().as_element().is_some_and(|element| matches!(element.name(), "article" | "main"))
}

/// The element with the text: an article or main part, if it holds half of the page's letters.
fn root(page: &Html, weights: &FxHashMap<NodeId, Weight>) -> Option<NodeId> {
    let letters = |id: &NodeId| weights.get(id).map_or(0, |weight| weight.letters);
    let total = letters(&page.tree.root().id());
    let candidates = page.tree.nodes().filter(|node| {
        node.value().as_element().is_some_and(|element| {
            matches!(element.name(), "article" | "main")
                || element.attr("role") == Some("main")
                || element.attr("itemprop") == Some("articleBody")
        })
    });
    let mut best: Option<NodeId> = None;
    for candidate in candidates.map(|node| node.id()).filter(|id| letters(id) * 2 >= total) {
        // Inside the best so far it must hold nearly as much.
        if best.is_none_or(|b| letters(&candidate) * 10 >= letters(&b) * 8) {
            best = Some(candidate);
        }
    }
    best
}

fn has_contact(node: NodeRef<Node>) -> bool {
    let (mut length, mut digits, mut has_mail) = (0, 0, false);
    for (i, below) in node.descendants().enumerate() {
        match below.value() {
            Node::Text(text) => {
                length += text.len();
                digits += text.bytes().filter(u8::is_ascii_digit).count();
                has_mail |= text.contains('@');
            }
            Node::Element(element) => {
                has_mail |= element.attr("href").is_some_and(|href| href.starts_with("mailto:"));
            }
            _ => {}
        }
        if i > CONTACT || length > CONTACT {
            return false;
        }
    }
    has_mail || digits >= 8
}
