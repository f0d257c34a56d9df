//! Phone numbers, in the international form.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

/// A phone number with its country code, which E.164 writes `+5511987654321`.
///
/// ```
/// use wagate::Phone;
///
/// let phone: Phone = "+55 (11) 98765-4321".parse()?;
/// assert_eq!((phone.digits(), phone.e164()), ("5511987654321", "+5511987654321".to_owned()));
/// assert_eq!("0055 11 98765 4321".parse::<Phone>()?, phone);
/// # Ok::<(), wagate::PhoneError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phone(String);

/// Why a text is no phone number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PhoneError {
    /// It has something else than digits, spaces and the signs `+ ( ) - . /`.
    #[error("a phone number has digits, spaces and the signs + ( ) - . / only")]
    Character,
    /// It begins with a zero: a number without its country code.
    #[error("a phone number begins with its country code, not with 0")]
    CountryCode,
    /// It is no number in the country that was named.
    #[error("it is no phone number in that country")]
    Country,
    /// It has fewer than 7 or more than 15 digits.
    #[error("a phone number has 7 to 15 digits")]
    Length,
}

impl Phone {
    /// The digits, the country code first: `5511987654321`.
    #[must_use]
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// As E.164 writes it: `+5511987654321`.
    #[must_use]
    pub fn e164(&self) -> String {
        format!("+{}", self.0)
    }

    /// The number, and the other way in which WhatsApp may know it: in Brazil without or with the ninth digit, in Mexico
    /// with or without the 1, in Argentina with or without the 9 after the country code.
    ///
    /// ```
    /// use wagate::Phone;
    ///
    /// let spellings = |text: &str| -> Result<Vec<String>, wagate::PhoneError> {
    ///     Ok(text.parse::<Phone>()?.spellings().iter().map(Phone::e164).collect())
    /// };
    /// assert_eq!(spellings("+5531987654321")?, ["+5531987654321", "+553187654321"]);
    /// assert_eq!(spellings("+525512345678")?, ["+525512345678", "+5215512345678"]);
    /// assert_eq!(spellings("+5491123456789")?, ["+5491123456789", "+541123456789"]);
    /// assert_eq!(spellings("+447911123456")?, ["+447911123456"]);
    /// # Ok::<(), wagate::PhoneError>(())
    /// ```
    #[must_use]
    pub fn spellings(&self) -> Vec<Self> {
        [Some(self.clone()), self.other_spelling()].into_iter().flatten().collect()
    }

    /// The other way in which WhatsApp may know the number, where the country has two.
    pub(crate) fn other_spelling(&self) -> Option<Self> {
        self.brazilian()
            .or_else(|| self.with_mark("52", '1'))
            .or_else(|| self.with_mark("54", '9'))
            .map(Self)
    }

    /// A mobile number of Brazil: area code, then eight digits, with a 9 before them or not.
    fn brazilian(&self) -> Option<String> {
        let national = self.0.strip_prefix("55")?;
        let (area, rest) = national.split_at_checked(2)?;
        match rest.len() {
            9 => rest.strip_prefix('9').map(|rest| format!("55{area}{rest}")),
            // Numbers that begin with 2 to 5 are landlines, which have no ninth digit.
            8 if rest.starts_with(['6', '7', '8', '9']) => Some(format!("55{area}9{rest}")),
            _ => None,
        }
    }

    /// A number with a mark of mobile phones after the country code, or without it.
    fn with_mark(&self, country: &str, mark: char) -> Option<String> {
        let national = self.0.strip_prefix(country)?;
        match national.len() {
            11 => national.strip_prefix(mark).map(|rest| format!("{country}{rest}")),
            10 => Some(format!("{country}{mark}{national}")),
            _ => None,
        }
    }
}

impl FromStr for Phone {
    type Err = PhoneError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let is_sign = |letter: char| letter.is_whitespace() || "()-./\u{a0}".contains(letter);
        let bare = text.strip_prefix('+').unwrap_or(text);
        if !bare.chars().all(|letter| letter.is_ascii_digit() || is_sign(letter)) {
            return Err(PhoneError::Character);
        }
        let digits: String = bare.chars().filter(char::is_ascii_digit).collect();
        let digits = if text.starts_with('+') {
            &digits
        } else {
            digits.strip_prefix("00").unwrap_or(&digits)
        };
        match digits.len() {
            _ if digits.starts_with('0') => Err(PhoneError::CountryCode),
            7..=15 => Ok(Self(digits.to_owned())),
            _ => Err(PhoneError::Length),
        }
    }
}

/// As E.164 writes it.
impl Serialize for Phone {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "+{}", self.0)
    }
}
