//! Finds the places of wanted pointers in the structure of a text.

use std::collections::HashMap;

use super::scan::{Kind, Observer, Scalar};

/// The wanted pointers as a tree, and where its nodes stand in the text.
#[derive(Debug)]
pub(super) struct Tracker {
    /// The root first.
    nodes: Vec<Node>,
    frames: Vec<Frame>,
}

#[derive(Debug, Default)]
struct Node {
    children: HashMap<String, usize>,
    /// Of a member its key, of an item or the root its value.
    place: Option<usize>,
}

/// A container that is being read.
#[derive(Debug)]
struct Frame {
    /// Its node; `None` if nothing in it is wanted.
    node: Option<usize>,
    next: Next,
}

/// What the next item in a container is.
#[derive(Debug)]
enum Next {
    Key,
    Value(Option<usize>),
    Item(usize),
}

impl Tracker {
    pub(super) fn new() -> Self {
        Self { nodes: vec![Node::default()], frames: Vec::new() }
    }

    /// Adds a wanted place; the result is for [`Tracker::find`].
    pub(super) fn want(&mut self, tokens: impl Iterator<Item = String>) -> Vec<usize> {
        let mut path = vec![0];
        let mut node = 0;
        for token in tokens {
            let new = self.nodes.len();
            let Some(parent) = self.nodes.get_mut(node) else { break };
            node = *parent.children.entry(token).or_insert(new);
            if node == new {
                self.nodes.push(Node::default());
            }
            path.push(node);
        }
        path
    }

    /// The byte of a wanted place, or of the nearest place above it that the text has.
    pub(super) fn find(&self, path: &[usize]) -> Option<usize> {
        path.iter().map_while(|node| self.nodes.get(*node)?.place).last()
    }

    /// Notes an item's start; gives the node of a value.
    fn item(&mut self, key: Option<&str>, at: usize) -> Option<usize> {
        let Some(frame) = self.frames.last_mut() else {
            return self.note(0, at);
        };
        let children = frame.node.and_then(|node| self.nodes.get(node)).map(|node| &node.children);
        match frame.next {
            Next::Key => {
                let child = children.zip(key).and_then(|(all, key)| all.get(key)).copied();
                frame.next = Next::Value(child);
                // Of keys that are there twice, the last one counts, as in the loaded value.
                if let Some(child) = child {
                    self.note(child, at);
                }
                None
            }
            Next::Value(node) => {
                frame.next = Next::Key;
                node
            }
            Next::Item(index) => {
                frame.next = Next::Item(index + 1);
                let children = children.filter(|all| !all.is_empty())?;
                let child = children.get(&index.to_string()).copied()?;
                self.note(child, at)
            }
        }
    }

    fn note(&mut self, node: usize, at: usize) -> Option<usize> {
        self.nodes.get_mut(node)?.place = Some(at);
        Some(node)
    }
}

impl Observer for Tracker {
    fn begin(&mut self, kind: Kind, at: usize) {
        let node = self.item(None, at);
        let next = match kind {
            Kind::Mapping => Next::Key,
            Kind::List => Next::Item(0),
        };
        self.frames.push(Frame { node, next });
    }

    fn end(&mut self) {
        self.frames.pop();
    }

    fn scalar(&mut self, scalar: Scalar<'_>, at: usize) {
        self.item(Some(&scalar.text), at);
    }

    fn alias(&mut self, at: usize) {
        self.item(None, at);
    }

    fn may_skip(&self) -> bool {
        let node = self.frames.last().and_then(|frame| self.nodes.get(frame.node?));
        node.is_none_or(|node| node.children.is_empty())
    }
}
