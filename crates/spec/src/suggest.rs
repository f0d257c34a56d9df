//! "Did you mean": the names that a mistyped one probably stands for.

/// How alike two names must be, from 0 to 1, before one is offered for the other.
const ALIKE: f64 = 0.8;

/// No more than this many names are offered.
const MOST: usize = 3;

/// The candidates that are most like `wanted`, the likeliest first.
pub fn closest<'a>(wanted: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let wanted = folded(wanted);
    let mut found: Vec<(f64, &str)> = candidates
        .into_iter()
        .map(|candidate| (likeness(&wanted, &folded(candidate)), candidate))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .collect();
    found.sort_by(|left, right| right.0.total_cmp(&left.0));
    found.into_iter().map(|(_, candidate)| candidate).take(MOST).collect()
}

/// The closest name as the end of a message: `; did you mean getContact?`, or nothing.
///
/// ```
/// let hint = wagate_spec::suggest::hint("textMesage", ["imageMessage", "textMessage"]);
/// assert_eq!(hint, "; did you mean `textMessage`?");
/// ```
pub fn hint<'a>(wanted: &str, candidates: impl IntoIterator<Item = &'a str>) -> String {
    let found = closest(wanted, candidates);
    found.first().map(|name| format!("; did you mean `{name}`?")).unwrap_or_default()
}

/// The closest names as the end of a message: ` (did you mean getContact?)`, or nothing.
pub fn did_you_mean<'a>(wanted: &str, candidates: impl IntoIterator<Item = &'a str>) -> String {
    let found = closest(wanted, candidates);
    if found.is_empty() { String::new() } else { format!(" (did you mean {}?)", found.join(", ")) }
}

/// `get-contact`, `get_contact` and `getContact` are the same word to a person.
fn folded(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn likeness(wanted: &str, candidate: &str) -> f64 {
    if wanted == candidate {
        return 1.0;
    }
    // A part of a long name is how people abbreviate; three letters keep chance out.
    if wanted.len() > 2 && candidate.contains(wanted) {
        return 0.9;
    }
    strsim::jaro_winkler(wanted, candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 4] =
        ["getContact", "getAllContacts", "blockContact", "checkPhoneNumberExists"];

    #[test]
    fn a_slip_of_the_finger_is_understood() {
        assert_eq!(closest("getContct", NAMES).first(), Some(&"getContact"));
    }

    #[test]
    fn case_and_separators_do_not_matter() {
        assert_eq!(closest("get-contact", NAMES).first(), Some(&"getContact"));
    }

    #[test]
    fn a_name_that_differs_in_its_case_only_comes_first() {
        let names = ["getWaSettings", "setSettings", "getSettings"];
        assert_eq!(closest("get-settings", names).first(), Some(&"getSettings"));
    }

    #[test]
    fn a_part_of_the_name_is_enough() {
        assert_eq!(closest("exists", NAMES), ["checkPhoneNumberExists"]);
    }

    #[test]
    fn nothing_is_offered_for_something_else() {
        assert_eq!(did_you_mean("zzz", NAMES), "");
    }
}
