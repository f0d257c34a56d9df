//! Phone numbers as the people of a country write them.

use std::fmt;
use std::str::FromStr;

use phonenumber::country::Id;

use crate::phone::{Phone, PhoneError};

/// A country, by its code of two letters (ISO 3166): `BR`, `MX`, `GB`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Country(Id);

/// A text that is no code of a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("it is no code of a country, such as BR, MX or GB")]
#[non_exhaustive]
pub struct UnknownCountry;

impl FromStr for Country {
    type Err = UnknownCountry;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.to_ascii_uppercase().parse().map(Self).map_err(|_| UnknownCountry)
    }
}

impl fmt::Display for Country {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0.as_ref())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Country({self})")
    }
}

impl Phone {
    /// Reads a number as the people of a country write it, with its trunk prefix or without; one that begins with `+` or `00`
    /// has a country code of its own.
    ///
    /// ```
    /// use wagate::{Country, Phone};
    ///
    /// let brazil: Country = "BR".parse()?;
    /// assert_eq!(Phone::in_country("(11) 98765-4321", brazil)?.e164(), "+5511987654321");
    /// assert_eq!(Phone::in_country("011 98765-4321", brazil)?.e164(), "+5511987654321");
    /// assert_eq!(Phone::in_country("+44 7911 123456", brazil)?.e164(), "+447911123456");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When it is no number there.
    pub fn in_country(text: &str, country: Country) -> Result<Self, PhoneError> {
        let text = text.trim();
        if text.starts_with('+') || text.starts_with("00") {
            return text.parse();
        }
        let number = phonenumber::parse(Some(country.0), text).map_err(|_| PhoneError::Country)?;
        number.format().mode(phonenumber::Mode::E164).to_string().parse()
    }
}
