//! The macro [`open_enum!`](crate::open_enum).

/// Implements reading, writing and conversions for an enum of texts that may grow.
///
/// The enum has one more variant, `Other(String)`, which keeps a value that the documentation does
/// not name.
///
/// ```
/// /// A sort order.
/// #[derive(Clone, Debug, PartialEq, Eq, Hash)]
/// #[non_exhaustive]
/// pub enum SortOrder {
///     /// The smallest first.
///     Asc,
///     /// The greatest first.
///     Desc,
///     /// A value that is not documented.
///     Other(String),
/// }
///
/// wagate_client::open_enum! { SortOrder { Asc = "asc", Desc = "desc" } }
///
/// assert_eq!(SortOrder::from("desc"), SortOrder::Desc);
/// assert_eq!(SortOrder::from("random").as_str(), "random");
/// ```
#[macro_export]
macro_rules! open_enum {
    ($name:ident { $($variant:ident = $value:literal),* $(,)? }) => {
        impl $name {
            /// The value as it is written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Other(value) => value,
                }
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::Other(::std::borrow::ToOwned::to_owned(other)),
                }
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            fn from(value: ::std::string::String) -> Self {
                match ::std::string::String::as_str(&value) {
                    $($value => Self::$variant,)*
                    _ => Self::Other(value),
                }
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::__private::serde::Serializer,
            {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: $crate::__private::serde::Deserializer<'de>,
            {
                let value: ::std::string::String =
                    $crate::__private::serde::Deserialize::deserialize(deserializer)?;
                ::core::result::Result::Ok(Self::from(value))
            }
        }

        impl $crate::FromAnswer for $name {}

        $crate::__open_enum_schema!($name { $($value),* });
    };
}

/// Describes an open enum: any text, the known values as examples.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum_schema {
    ($name:ident { $($value:literal),* }) => {
        impl $crate::__private::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(::core::stringify!($name))
            }

            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(::core::concat!(
                    ::core::module_path!(), "::", ::core::stringify!($name)
                ))
            }

            fn json_schema(
                _generator: &mut $crate::__private::schemars::SchemaGenerator,
            ) -> $crate::__private::schemars::Schema {
                $crate::schema::open_enum(&[$($value),*])
            }
        }
    };
}

/// Without the feature `schemars` there is nothing to describe.
#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum_schema {
    ($name:ident { $($value:literal),* }) => {};
}
