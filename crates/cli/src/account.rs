//! The gateway of an account: a vendor with the user's credentials, whichever it is.

use std::ffi::OsString;

use anyhow::{Result, anyhow};
use clap::Args;
use wagate::{Gateway, Vendor};
use wagate_spec::Outline;

use crate::output::Output;
use crate::profile::{Choice, Profile, Sources};

/// The variable with the name of a session of WAHA.
const SESSION: &str = "WAGATE_WAHA_SESSION";

/// What an account needs beside its vendor.
#[derive(Debug, Args)]
pub struct Account {
    /// The session, where a server has several, as WAHA does; `default` unless it is set.
    #[arg(long, value_name = "NAME", env = SESSION)]
    session: Option<String>,

    #[command(flatten)]
    choice: Choice,
}

impl Account {
    /// The gateway of a vendor.
    ///
    /// # Errors
    ///
    /// When a credential is missing or malformed: which one, and where it belongs.
    pub fn gateway(&self, vendor: &'static Outline, output: &Output) -> Result<Gateway> {
        let profile = Profile::read(vendor, &self.choice, output)?;
        self.connect(vendor, &profile)
    }

    /// The gateways of all vendors about which the environment or the profile says something.
    ///
    /// # Errors
    ///
    /// When there is none, or one of them is not complete.
    pub fn gateways(&self, output: &Output) -> Result<Vec<Gateway>> {
        let sources = Sources::read(&self.choice, output)?;
        let mut gateways = Vec::new();
        for vendor in wagate_spec::outlines() {
            let profile = sources.known(vendor, output)?;
            if !profile.is_empty() {
                gateways.push(self.connect(vendor, &profile)?);
            }
        }
        if gateways.is_empty() {
            return Err(anyhow!(
                "no account is set up: `wagate vendors` names the variables, `wagate help call` describes the profile file"
            ));
        }
        Ok(gateways)
    }

    fn connect(&self, outline: &'static Outline, profile: &Profile) -> Result<Gateway> {
        let vendor: Vendor = outline.vendor.parse()?;
        let look_up = |name: &str| match name {
            SESSION => self.session.as_ref().map(OsString::from),
            _ => profile.variable(name),
        };
        Gateway::from_variables(vendor, look_up).map_err(|error| profile.explained(&error))
    }
}
