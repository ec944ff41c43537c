//! "Did you mean": the known word that is nearest to an unknown one.

/// Words longer than this are never compared: the distance costs their product.
const LONGEST: usize = 200;

/// The word of `among` that `word` most likely stands for, if any is near enough: at most a third
/// of its characters differ, upper and lower case apart. The first of equally near ones wins.
pub fn suggest<'a>(word: &str, among: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    if word.len() > LONGEST {
        return None;
    }
    let lower = word.to_lowercase();
    let allowed = (lower.chars().count() / 3).max(1);
    among
        .filter(|known| *known != word && known.len() <= LONGEST)
        .map(|known| (strsim::damerau_levenshtein(&lower, &known.to_lowercase()), known))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nearest(word: &str) -> Option<&'static str> {
        suggest(word, ["include", "out", "Pet", "PetOwner"].into_iter())
    }

    #[test]
    fn slips_of_the_keyboard_are_understood() {
        assert_eq!(nearest("inlcude"), Some("include"));
        assert_eq!(nearest("Pte"), Some("Pet"));
        assert_eq!(nearest("petowner"), Some("PetOwner"));
    }

    #[test]
    fn other_words_are_not_guessed() {
        assert_eq!(nearest("exclude-all"), None);
        assert_eq!(nearest(""), None);
        assert_eq!(nearest(&"x".repeat(1 << 20)), None);
    }
}
