//! Strongly connected components, for whatever holds whatever.

/// For each node of a graph given by its edges, the number of its strongly connected component.
///
/// Tarjan's algorithm with a stack of its own: the depth of a graph is the document's to choose.
pub(super) fn components(edges: &[Vec<usize>]) -> Vec<usize> {
    const UNSEEN: usize = usize::MAX;
    let count = edges.len();
    let mut order = vec![UNSEEN; count];
    let mut low = vec![0_usize; count];
    let mut component = vec![UNSEEN; count];
    let mut stack = Vec::new();
    let mut next_order = 0;
    let mut next_component = 0;
    for start in 0..count {
        if order[start] != UNSEEN {
            continue;
        }
        let mut work = vec![(start, 0_usize)];
        while let Some((node, edge)) = work.pop() {
            if edge == 0 {
                order[node] = next_order;
                low[node] = next_order;
                next_order += 1;
                stack.push(node);
            }
            if let Some(&target) = edges[node].get(edge) {
                work.push((node, edge + 1));
                if order[target] == UNSEEN {
                    work.push((target, 0));
                } else if component[target] == UNSEEN {
                    low[node] = low[node].min(order[target]);
                }
                continue;
            }
            if low[node] == order[node] {
                while let Some(member) = stack.pop() {
                    component[member] = next_component;
                    if member == node {
                        break;
                    }
                }
                next_component += 1;
            }
            if let Some((parent, _)) = work.last() {
                low[*parent] = low[*parent].min(low[node]);
            }
        }
    }
    component
}

/// Whether the edge from `from` to `to` lies on a cycle.
pub(super) fn on_cycle(component: &[usize], from: usize, to: usize) -> bool {
    component[from] == component[to]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cycles_are_found_and_chains_are_not() {
        // 0 → 1 → 2 → 1, 2 → 3
        let component = components(&[vec![1], vec![2], vec![1, 3], vec![]]);
        assert!(on_cycle(&component, 1, 2));
        assert!(!on_cycle(&component, 0, 1));
        assert!(!on_cycle(&component, 2, 3));
    }

    #[test]
    fn a_long_chain_does_not_overflow() {
        let edges: Vec<Vec<usize>> = (0..100_000).map(|it| vec![(it + 1) % 100_000]).collect();
        let component = components(&edges);
        assert!(component.iter().all(|it| *it == component[0]));
    }
}
