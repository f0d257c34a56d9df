// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: Catalog of a business account.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Catalog of a business account.
///
/// Reached by [`Client::business`](crate::Client::business).
///
/// ```no_run
/// # async fn example(client: wagate_plug_chat::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.business().get_products().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Business(pub(crate) Core);

impl Business {
    /// Lists the products of the own catalog.
    ///
    /// For business accounts only.
    ///
    /// `GET /api/whatsapp/catalogs`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-products](https://plug-chat-docs.vercel.app/business/get-products),
    /// [introduction](https://plug-chat-docs.vercel.app/business/introduction).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn get_products(&self) -> GetProducts {
        GetProducts(Unsent::new(&self.0, &GET_PRODUCTS))
    }

    /// Lists the products of the catalog of any business account.
    ///
    /// For business accounts only.
    ///
    /// `GET /api/whatsapp/catalogs/{phone}`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-products-phone](https://plug-chat-docs.vercel.app/business/get-products-phone),
    /// [introduction](https://plug-chat-docs.vercel.app/business/introduction).
    ///
    /// - `phone`: The number: country code, area code and number, digits only, without plus sign, spaces or other
    ///   formatting.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn get_contact_products(&self, phone: &str) -> GetContactProducts {
        GetContactProducts(
            Unsent::new(&self.0, &GET_CONTACT_PRODUCTS).path("phone", phone),
        )
    }

    /// Puts a product into the own catalog, or changes it.
    ///
    /// `retailerId` tells which product is meant. For business accounts only.
    ///
    /// `POST /api/whatsapp/products`. Never sent twice.
    ///
    /// Documented in [edit-product](https://plug-chat-docs.vercel.app/business/edit-product),
    /// [introduction](https://plug-chat-docs.vercel.app/business/introduction).
    ///
    /// - `body`: The product.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn save_product(&self, body: types::SaveProductRequest) -> SaveProduct {
        SaveProduct(Unsent::new(&self.0, &SAVE_PRODUCT).json(&body))
    }

    /// Looks up a product of the own catalog.
    ///
    /// For business accounts only.
    ///
    /// `GET /api/whatsapp/products/{id}`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-product-id](https://plug-chat-docs.vercel.app/business/get-product-id),
    /// [introduction](https://plug-chat-docs.vercel.app/business/introduction).
    ///
    /// - `id`: The id of the product.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty. A failure that the gateway tells with a success status is one as well.
    #[inline]
    pub fn get_product(&self, id: &str) -> GetProduct {
        GetProduct(Unsent::new(&self.0, &GET_PRODUCT).path("id", id))
    }

    /// Removes a product from the own catalog.
    ///
    /// For business accounts only.
    ///
    /// `DELETE /api/whatsapp/products/{id}`. Never sent twice.
    ///
    /// Documented in [delete-product](https://plug-chat-docs.vercel.app/business/delete-product),
    /// [introduction](https://plug-chat-docs.vercel.app/business/introduction).
    ///
    /// - `id`: The id of the product.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn delete_product(&self, id: &str) -> DeleteProduct {
        DeleteProduct(Unsent::new(&self.0, &DELETE_PRODUCT).path("id", id))
    }
}

wagate_client::operation! {
    /// The request of [`Business::get_products`].
    pub struct GetProducts -> types::Catalog as value
}

wagate_client::operation! {
    /// The request of [`Business::get_contact_products`].
    pub struct GetContactProducts -> types::Catalog as value
}

wagate_client::operation! {
    /// The request of [`Business::save_product`].
    pub struct SaveProduct -> types::SavedProduct as value
}

wagate_client::operation! {
    /// The request of [`Business::get_product`].
    pub struct GetProduct -> Option<types::ProductDetails> as lookup
}

wagate_client::operation! {
    /// The request of [`Business::delete_product`].
    pub struct DeleteProduct -> types::SuccessResult as value
}

pub(crate) static GET_PRODUCTS: Operation<'static> = API
    .get("getProducts", "/api/whatsapp/catalogs")
    .failures(&[&["error"]]);

pub(crate) static GET_CONTACT_PRODUCTS: Operation<'static> = API
    .get("getContactProducts", "/api/whatsapp/catalogs/{phone}")
    .failures(&[&["error"]]);

pub(crate) static SAVE_PRODUCT: Operation<'static> = API
    .post("saveProduct", "/api/whatsapp/products")
    .failures(&[&["error"]]);

pub(crate) static GET_PRODUCT: Operation<'static> = API
    .get("getProduct", "/api/whatsapp/products/{id}")
    .failures(&[&["error"]]);

pub(crate) static DELETE_PRODUCT: Operation<'static> = API
    .delete("deleteProduct", "/api/whatsapp/products/{id}")
    .failures(&[&["error"]]);
