//! What the environment says about a client: credentials and addresses, under the names that the
//! command `wagate` knows too.

use std::ffi::OsString;

use crate::builder::CoreBuilder;
use crate::error::ConfigError;

impl CoreBuilder {
    /// Takes credentials and addresses from variables, as far as they are there. A credential
    /// is called `WAGATE_`, the vendor and its name, in capitals (`WAGATE_WAHA_API_KEY`); a host
    /// comes with the end of its variable's name (`BASE_URL`).
    ///
    /// # Errors
    ///
    /// If a required credential is not there, or a variable is no Unicode.
    pub fn from_variables(
        mut self,
        required: &[&str],
        optional: &[&str],
        hosts: &[(&str, &str)],
        look_up: impl Fn(&str) -> Option<OsString>,
    ) -> Result<Self, ConfigError> {
        let vendor = self.vendor;
        let unfit = |end: &str, problem| ConfigError::Environment {
            variable: variable(vendor, end),
            problem,
        };
        let value = |end: &str| match look_up(&variable(vendor, end)) {
            None => Ok(None),
            Some(value) => match value.into_string() {
                Ok(value) => Ok(Some(value).filter(|value| !value.is_empty())),
                Err(_) => Err(unfit(end, "is no Unicode")),
            },
        };
        for name in required.iter().chain(optional) {
            match value(name)? {
                Some(value) => self = self.credential(name, value),
                None if required.contains(name) => return Err(unfit(name, "is not set")),
                None => {}
            }
        }
        for (host, end) in hosts {
            if let Some(address) = value(end)? {
                self = self.host(host, address);
            }
        }
        Ok(self)
    }
}

/// The name of a variable, by what it ends with.
fn variable(vendor: &str, end: &str) -> String {
    format!("WAGATE_{vendor}_{end}").replace('-', "_").to_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::Core;

    fn built(variables: &[(&str, &str)]) -> Result<CoreBuilder, ConfigError> {
        let look_up = |name: &str| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| value.into())
        };
        Core::builder("z-api").host("api", "http://localhost").from_variables(
            &["token"],
            &["client_token"],
            &[("api", "BASE_URL")],
            look_up,
        )
    }

    #[test]
    fn takes_what_is_there_under_the_names_of_the_vendor() {
        let all = [
            ("WAGATE_Z_API_TOKEN", "t0k"),
            ("WAGATE_Z_API_CLIENT_TOKEN", "c1i"),
            ("WAGATE_Z_API_BASE_URL", "http://gateway.example:7/x"),
        ];
        let core = built(&all).and_then(CoreBuilder::build).expect("is valid");
        assert_eq!(core.redact("t0k c1i"), "[redacted] [redacted]");
        assert_eq!(core.shared.hosts[0].base.origin(), "http://gateway.example:7");
    }

    #[test]
    fn names_the_variable_that_is_missing() {
        let error = built(&[("WAGATE_Z_API_TOKEN", "")]).expect_err("an empty one is none");
        assert_eq!(error.to_string(), "the environment variable `WAGATE_Z_API_TOKEN` is not set");
    }
}
