//! The credentials that a client was built with.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

/// Named secrets.
#[derive(Clone, Default)]
pub(crate) struct Credentials(Vec<(String, SecretString)>);

impl Credentials {
    /// Sets a credential, in place of an earlier one of that name.
    pub(crate) fn set(&mut self, name: &str, value: SecretString) {
        self.0.retain(|(known, _)| known != name);
        self.0.push((name.to_owned(), value));
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let (_, value) = self.0.iter().find(|(known, _)| known == name)?;
        Some(value.expose_secret())
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.expose_secret()))
    }
}

/// Names only.
impl fmt::Debug for Credentials {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_names_only() {
        let mut credentials = Credentials::default();
        credentials.set("token", "s3cret".into());
        assert_eq!(format!("{credentials:?}"), r#"{"token"}"#);
    }

    #[test]
    fn the_last_value_counts() {
        let mut credentials = Credentials::default();
        credentials.set("token", "first".into());
        credentials.set("token", "second".into());
        assert_eq!(credentials.get("token"), Some("second"));
        assert_eq!(credentials.iter().count(), 1);
    }
}
