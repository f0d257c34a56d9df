//! The macros [`operation!`](crate::operation) and [`paged!`](crate::paged): what the request values
//! of all operations can do.

/// Declares a request value, with what is the same for every operation.
///
/// The value is a tuple struct around an [`Unsent`](crate::Unsent). Its name is followed by what the
/// operation answers, and by how that is read: the name of a method of `Unsent` (`value`, `lookup`,
/// `lookup_list`, `text`, `file`, `websocket`). The crate must have a type `Error`, an
/// [`Error`](crate::Error) of its error body.
///
/// All functions are `inline`, so that a crate with hundreds of operations compiles fast: only those
/// that a program uses are compiled, with the program.
///
/// ```
/// # fn main() {}
/// use wagate_client::{Core, Operation, RetryPolicy, Unsent};
///
/// type Error = wagate_client::Error<serde_json::Value>;
///
/// static GET_NAME: Operation<'static> = Operation::of("acme").host("api").get("getName", "/name");
///
/// wagate_client::operation! {
///     /// The request of `getName`.
///     pub struct GetName -> Option<String> as lookup
/// }
///
/// async fn name(core: &Core) -> Result<Option<String>, Error> {
///     GetName(Unsent::new(core, &GET_NAME)).retry(RetryPolicy::none()).await
/// }
/// ```
// The error is that of the crate that calls the macro.
#[allow(clippy::crate_in_macro_def)]
#[macro_export]
macro_rules! operation {
    ($(#[$attribute:meta])* pub struct $request:ident -> $answer:ty as $read:ident) => {
        $(#[$attribute])*
        #[must_use = "nothing is sent before it is awaited"]
        pub struct $request(pub(crate) $crate::Unsent);

        impl $request {
            /// The limit for each attempt of this call, from the connection to the last byte of the answer.
            #[inline]
            pub fn timeout(self, limit: ::core::time::Duration) -> Self {
                Self(self.0.timeout(limit))
            }

            /// The limit for this call as a whole: the wait for its turn, all attempts, and the pauses between them.
            #[inline]
            pub fn deadline(self, limit: ::core::time::Duration) -> Self {
                Self(self.0.deadline(limit))
            }

            /// When and how often this call is tried again.
            #[inline]
            pub fn retry(self, policy: $crate::RetryPolicy) -> Self {
                Self(self.0.retry(policy))
            }

            /// Sends a header with this call. Its value may hold visible ASCII characters and spaces only.
            #[inline]
            pub fn header(self, name: &str, value: impl ::core::fmt::Display) -> Self {
                Self(self.0.header(name, value))
            }

            /// Sends a member that is not documented: in the body if there is one, else in the query.
            #[inline]
            pub fn undocumented(
                self,
                name: &str,
                value: impl ::core::convert::Into<$crate::Value>,
            ) -> Self {
                Self(self.0.undocumented(name, value))
            }

            /// Sends the request, and gives the answer with its status and headers.
            ///
            /// # Errors
            ///
            /// As awaiting the request itself.
            #[inline]
            pub fn send(
                self,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<$crate::Answer<$answer>, crate::Error>,
            > {
                self.0.$read()
            }

            /// Sends the request, and gives the answer as it came, with whatever status.
            ///
            /// # Errors
            ///
            /// If there is no answer.
            #[inline]
            pub fn raw(
                self,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<$crate::RawAnswer, crate::Error>,
            > {
                self.0.raw()
            }
        }

        /// Sends the request. Dropping the future gives the call up, and its turn with it.
        impl ::core::future::IntoFuture for $request {
            type Output = ::core::result::Result<$answer, crate::Error>;
            type IntoFuture = $crate::BoxFuture<'static, Self::Output>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                $crate::__private::boxed_value(self.0.$read())
            }
        }

        /// Shows what is set, not to what: these are people's numbers and messages.
        impl ::core::fmt::Debug for $request {
            #[inline]
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, formatter)
            }
        }
    };
}

/// Gives the request value of a list what reads it page by page. It is followed by the type of an
/// item, and by the kind of paging: `as offset("limit", "offset")`, or `as page("pageSize", "page",
/// 1)` with the number of the first page.
// The error is that of the crate that calls the macro.
#[allow(clippy::crate_in_macro_def)]
#[macro_export]
macro_rules! paged {
    ($request:ident -> $item:ty as $kind:ident($($argument:expr),*)) => {
        $crate::__paged! {
            $request -> $item,
            |call| $crate::pages::pages(call, $crate::pages::Paging::$kind($($argument),*)),
            |page: ::std::vec::Vec<$item>| page
        }
    };
    ($request:ident -> $item:ty as $kind:ident($($argument:expr),*), $items:ident of $page:ty) => {
        $crate::__paged! {
            $request -> $item,
            |call| $crate::pages::pages_with(
                call, $crate::pages::Paging::$kind($($argument),*), |page: $page| page.$items,
            ),
            |page: $page| page.$items
        }
    };
    ($request:ident -> $item:ty as $kind:ident($name:expr), $items:ident then $next:ident of $page:ty) => {
        $crate::__paged! {
            $request -> $item,
            |call| $crate::pages::pages_by_cursor(
                call, $crate::pages::Cursor::$kind($name), |page: $page| (page.$items, page.$next),
            ),
            |page: $page| page.$items
        }
    };
}

/// The methods of a request whose answer comes in pages: how they are read, and where the items of one are.
// The error is that of the crate that calls the macro.
#[allow(clippy::crate_in_macro_def)]
#[doc(hidden)]
#[macro_export]
macro_rules! __paged {
    ($request:ident -> $item:ty, |$call:ident| $pages:expr, |$page:ident : $type:ty| $items:expr) => {
        impl $request {
            /// The items of the list, one after the other: a stream, which asks for the next page when it is needed. An
            /// error ends it.
            #[inline]
            pub fn items(
                self,
            ) -> $crate::BoxStream<'static, ::core::result::Result<$item, crate::Error>> {
                $crate::pages::items(self.pages())
            }

            /// The pages of the list, one after the other, until one is empty. An error ends it.
            #[inline]
            pub fn pages(
                self,
            ) -> $crate::BoxStream<
                'static,
                ::core::result::Result<::std::vec::Vec<$item>, crate::Error>,
            > {
                let $call = self.0;
                $pages
            }

            /// One page: the first, or the one that was asked for.
            ///
            /// # Errors
            ///
            /// As awaiting the request itself.
            #[inline]
            pub async fn first_page(
                self,
            ) -> ::core::result::Result<::std::vec::Vec<$item>, crate::Error> {
                let $page: $type = self.await?;
                ::core::result::Result::Ok($items)
            }

            /// All items, but no more than `limit`, and no more pages than that needs.
            ///
            /// # Errors
            ///
            /// As awaiting the request itself; what was read by then is dropped.
            #[inline]
            pub async fn all(
                self,
                limit: usize,
            ) -> ::core::result::Result<::std::vec::Vec<$item>, crate::Error> {
                $crate::pages::all(self.pages(), limit).await
            }
        }
    };
}
