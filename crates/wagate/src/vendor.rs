//! The gateways that there are.

use std::fmt;
use std::str::FromStr;

/// A vendor of a gateway.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Vendor {
    /// GREEN-API.
    GreenApi,
    /// Plug Chat.
    PlugChat,
    /// WAHA.
    Waha,
    /// Z-API.
    ZApi,
}

impl Vendor {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::GreenApi, Self::PlugChat, Self::Waha, Self::ZApi];

    /// Its id: `green-api`, `plug-chat`, `waha`, `z-api`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::GreenApi => "green-api",
            Self::PlugChat => "plug-chat",
            Self::Waha => "waha",
            Self::ZApi => "z-api",
        }
    }
}

impl fmt::Display for Vendor {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id())
    }
}

/// A text that is no vendor's id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no vendor `{0}`; there are green-api, plug-chat, waha and z-api")]
pub struct UnknownVendor(String);

impl FromStr for Vendor {
    type Err = UnknownVendor;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.into_iter().find(|vendor| vendor.id() == text);
        found.ok_or_else(|| UnknownVendor(text.to_owned()))
    }
}
