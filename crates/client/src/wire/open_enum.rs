//! The macro [`open_enum!`](crate::open_enum).

/// Declares an enum of texts that may grow.
///
/// The enum has one more variant, `Other(String)`, which keeps a value that the documentation does
/// not name.
///
/// ```
/// wagate_client::open_enum! {
///     /// A sort order.
///     pub enum SortOrder {
///         /// The smallest first.
///         Asc = "asc",
///         /// The greatest first.
///         Desc = "desc",
///     }
/// }
///
/// assert_eq!(SortOrder::from("desc"), SortOrder::Desc);
/// assert_eq!(SortOrder::from("random").as_str(), "random");
/// ```
#[macro_export]
macro_rules! open_enum {
    (
        $(#[$($attribute:tt)*])*
        $visibility:vis enum $name:ident {
            $($(#[$($about:tt)*])* $variant:ident = $value:literal),* $(,)?
        }
    ) => {
        $(#[$($attribute)*])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        $visibility enum $name {
            $($(#[$($about)*])* $variant,)*
            /// A value that is not documented, as it came.
            Other(::std::string::String),
        }

        impl $name {
            /// The value as it is written.
            #[inline]
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Other(value) => value,
                }
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::Other(::std::borrow::ToOwned::to_owned(other)),
                }
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(value: ::std::string::String) -> Self {
                match <Self as ::core::convert::From<&str>>::from(&value) {
                    Self::Other(_) => Self::Other(value),
                    known => known,
                }
            }
        }

        const _: () = {
            use $crate::__private as __wagate;

            impl __wagate::serde::Serialize for $name {
                fn serialize<S: __wagate::serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    serializer.serialize_str(self.as_str())
                }
            }

            impl<'de> __wagate::serde::Deserialize<'de> for $name {
                fn deserialize<D: __wagate::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    __wagate::read_text(deserializer)
                }
            }

            impl __wagate::Member for $name {
                #[inline]
                fn blank() -> Self {
                    Self::Other(::std::string::String::new())
                }

                #[inline]
                fn of_text(text: ::std::string::String) -> ::core::option::Option<Self> {
                    ::core::option::Option::Some(Self::from(text))
                }
            }

            impl __wagate::FromAnswer for $name {}
        };

        $crate::__open_enum_schema! { [$([$($attribute)*])*] $name { $($value),* } }
    };
}

/// Describes an open enum: any text, the known values as examples.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum_schema {
    ([$([$($attribute:tt)*])*] $name:ident { $($value:literal),* }) => {
        $crate::__named_schema! {
            $name, |_generator| $crate::schema::open_enum(
                &[$($crate::__doc!($($attribute)*)),*], &[$($value),*],
            )
        }
    };
}

/// Without the feature `schemars` there is nothing to describe.
#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum_schema {
    ($($open_enum:tt)*) => {};
}
