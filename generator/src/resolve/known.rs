//! What is found out about schemas, by their ids.

use super::NodeId;

/// A map by ids. These are dense, and most schemas are looked at, so that a list is smaller and faster
/// than a hash table.
#[derive(Debug)]
pub(crate) struct Known<T>(Vec<Option<T>>);

impl<T> Known<T> {
    /// Of nothing, with room for so many schemas.
    pub fn with_room(schemas: usize) -> Self {
        Self(Vec::with_capacity(schemas))
    }

    /// What is known of a schema.
    pub fn get(&self, id: NodeId) -> Option<&T> {
        self.0.get(id.0 as usize)?.as_ref()
    }

    /// Whether anything is known of a schema.
    pub fn contains(&self, id: NodeId) -> bool {
        self.get(id).is_some()
    }

    /// Notes something about a schema, and tells whether nothing was known of it.
    pub fn insert(&mut self, id: NodeId, it: T) -> bool {
        let index = id.0 as usize;
        if self.0.len() <= index {
            self.0.resize_with(index + 1, || None);
        }
        self.0.get_mut(index).is_some_and(|place| place.replace(it).is_none())
    }

    /// Forgets what is known of a schema.
    pub fn remove(&mut self, id: NodeId) {
        if let Some(place) = self.0.get_mut(id.0 as usize) {
            *place = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_noted_is_known_until_it_is_forgotten() {
        let mut known = Known::with_room(2);
        let id = NodeId(7);
        assert!(!known.contains(id));
        assert!(known.insert(id, "first"));
        assert!(!known.insert(id, "second"));
        assert_eq!(known.get(id), Some(&"second"));
        assert!(!known.contains(NodeId(6)));
        known.remove(id);
        assert!(!known.contains(id));
        known.remove(NodeId(100));
    }
}
