// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: types of the section `business`.

use serde_json::Value;

wagate_client::record! {
    /// The catalog of a business account.
    ///
    /// Documented in [get-products](https://plug-chat-docs.vercel.app/business/get-products).
    pub struct Catalog: Default {
        /// Whether products can be put into a cart.
        pub cart_enabled: Option<bool> = "cartEnabled" as LenientOptional,
        /// The products.
        pub products: Vec<Product> = "products" as List,
    }
}

wagate_client::record! {
    /// A product of a catalog.
    ///
    /// Documented in [get-products](https://plug-chat-docs.vercel.app/business/get-products).
    pub struct Product: Default {
        /// The id of the product.
        pub id: Option<String> = "id" as LenientOptional,
        /// The id that the seller gave the product.
        pub retailer_id: Option<String> = "retailerId" as LenientOptional,
        /// The name of the product.
        pub name: Option<String> = "name" as LenientOptional,
        /// The price in thousandths of `currency`, as a decimal number in a text.
        pub price: Option<String> = "price" as LenientOptional,
        /// The currency, by its code of three letters.
        pub currency: Option<String> = "currency" as LenientOptional,
        /// Whether the product can be had; `in stock`, for example.
        pub availability: Option<String> = "availability" as LenientOptional,
        /// How many there are, or whether there are any: the tables say boolean, and the examples have null. So anything is
        /// taken.
        pub quantity: Option<Value> = "quantity" as Optional,
        /// The addresses of its pictures.
        pub images: Vec<String> = "images" as OneOrMore,
    }
}

wagate_client::record! {
    /// A product, and the catalog that it is in.
    ///
    /// Documented in [get-product-id](https://plug-chat-docs.vercel.app/business/get-product-id).
    pub struct ProductDetails: Default {
        /// Whether products can be put into a cart.
        pub cart_enabled: Option<bool> = "cartEnabled" as LenientOptional,
        /// The id of the catalog.
        pub catalog_id: Option<String> = "catalogId" as LenientOptional,
        /// The product.
        pub product: Option<Product> = "product" as Optional,
    }
}

wagate_client::record! {
    /// A product for the own catalog.
    ///
    /// Documented in [edit-product](https://plug-chat-docs.vercel.app/business/edit-product).
    pub struct SaveProductRequest: Request {
        /// The currency, by its code of three letters.
        pub currency: String = "currency" as Required new(impl Into<String>),
        /// The description.
        pub description: String = "description" as Required new(impl Into<String>),
        /// The addresses of its pictures.
        pub images: Vec<String> = "images" as Required new(Vec<String>),
        /// Whether the catalog does not show it.
        pub is_hidden: bool = "isHidden" as Required new(bool),
        /// The name.
        pub name: String = "name" as Required new(impl Into<String>),
        /// The price, in `currency`.
        pub price: i64 = "price" as Required new(i64),
        /// The id that the seller gives the product.
        pub retailer_id: String = "retailerId" as Required new(impl Into<String>),
        /// The address of a page about it.
        pub url: String = "url" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A product that was saved.
    ///
    /// Documented in [edit-product](https://plug-chat-docs.vercel.app/business/edit-product).
    pub struct SavedProduct {
        /// The id of the product.
        pub id: String = "id" as Success,
    }
}
