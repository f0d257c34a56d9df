// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: Profile, catalog, collections and tags of a business account.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Profile, catalog, collections and tags of a business account.
///
/// Reached by [`Client::business`](crate::Client::business).
///
/// ```no_run
/// # async fn example(client: wagate_z_api::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.business().get_business_profile("5511999999999").await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Business(pub(crate) Core);

impl Business {
    /// Reads the profile of a business account.
    ///
    /// Of any business account, not only the own one.
    ///
    /// `GET /instances/{instanceId}/token/{token}/business/profile`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [profile](https://developer.z-api.io/en/business/profile),
    /// [profile](https://developer.z-api.io/business/profile), [profile (earlier
    /// edition)](https://developer.z-api.io/business/profile), [profile (earlier
    /// edition)](https://developer.z-api.io/en/business/profile).
    ///
    /// - `phone`: The number of the business account, digits only with country code.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty. A failure that the gateway tells with a success status is one as well.
    #[inline]
    pub fn get_business_profile(&self, phone: &str) -> GetBusinessProfile {
        GetBusinessProfile(
            Unsent::new(&self.0, &GET_BUSINESS_PROFILE).query("phone", phone),
        )
    }

    /// Lists the categories that a business can have.
    ///
    /// Only business accounts have this.
    ///
    /// `GET /instances/{instanceId}/token/{token}/business/available-categories`. Safe to repeat: tried again after
    /// failures that pass.
    ///
    /// Documented in [available-categories](https://developer.z-api.io/en/business/available-categories),
    /// [available-categories](https://developer.z-api.io/business/available-categories), [available-categories (earlier
    /// edition)](https://developer.z-api.io/business/available-categories), [available-categories (earlier
    /// edition)](https://developer.z-api.io/en/business/available-categories).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn list_available_categories(&self) -> ListAvailableCategories {
        ListAvailableCategories(Unsent::new(&self.0, &LIST_AVAILABLE_CATEGORIES))
    }

    /// Sets the categories of the business.
    ///
    /// Only business accounts have this.
    ///
    /// `POST /instances/{instanceId}/token/{token}/business/categories`. Never sent twice.
    ///
    /// Documented in [company-categories](https://developer.z-api.io/en/business/company-categories),
    /// [company-categories](https://developer.z-api.io/business/company-categories), [set-categories (earlier
    /// edition)](https://developer.z-api.io/business/set-categories), [set-categories (earlier
    /// edition)](https://developer.z-api.io/en/business/set-categories).
    ///
    /// - `body`: The categories, one to three.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn set_company_categories(
        &self,
        body: types::SetCompanyCategoriesRequest,
    ) -> SetCompanyCategories {
        SetCompanyCategories(Unsent::new(&self.0, &SET_COMPANY_CATEGORIES).json(&body))
    }

    /// Sets the opening hours of the business.
    ///
    /// Only business accounts have this.
    ///
    /// `POST /instances/{instanceId}/token/{token}/business/hours`. Never sent twice.
    ///
    /// Documented in [business-hours](https://developer.z-api.io/en/business/business-hours),
    /// [business-hours](https://developer.z-api.io/business/business-hours), [set-business-hours (earlier
    /// edition)](https://developer.z-api.io/business/set-business-hours), [set-business-hours (earlier
    /// edition)](https://developer.z-api.io/en/business/set-business-hours).
    ///
    /// - `body`: The hours.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn set_business_hours(
        &self,
        body: types::SetBusinessHoursRequest,
    ) -> SetBusinessHours {
        SetBusinessHours(Unsent::new(&self.0, &SET_BUSINESS_HOURS).json(&body))
    }

    /// Sets the address of the business.
    ///
    /// Only business accounts have this.
    ///
    /// `POST /instances/{instanceId}/token/{token}/business/company-address`. Never sent twice.
    ///
    /// Documented in [company-address](https://developer.z-api.io/en/business/company-address),
    /// [company-address](https://developer.z-api.io/business/company-address), [set-address (earlier
    /// edition)](https://developer.z-api.io/business/set-address), [set-address (earlier
    /// edition)](https://developer.z-api.io/en/business/set-address).
    ///
    /// - `body`: The new address; an empty text removes it.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn set_company_address(
        &self,
        body: types::CompanyTextRequest,
    ) -> SetCompanyAddress {
        SetCompanyAddress(Unsent::new(&self.0, &SET_COMPANY_ADDRESS).json(&body))
    }

    /// Sets the description of the business.
    ///
    /// Only business accounts have this.
    ///
    /// `POST /instances/{instanceId}/token/{token}/business/company-description`. Never sent twice.
    ///
    /// Documented in [company-description](https://developer.z-api.io/en/business/company-description),
    /// [company-description](https://developer.z-api.io/business/company-description), [set-description (earlier
    /// edition)](https://developer.z-api.io/business/set-description), [set-description (earlier
    /// edition)](https://developer.z-api.io/en/business/set-description).
    ///
    /// - `body`: The new description; an empty text removes it.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn set_company_description(
        &self,
        body: types::CompanyTextRequest,
    ) -> SetCompanyDescription {
        SetCompanyDescription(Unsent::new(&self.0, &SET_COMPANY_DESCRIPTION).json(&body))
    }

    /// Sets the email address of the business.
    ///
    /// Only business accounts have this. What is no email address is answered with an error.
    ///
    /// `POST /instances/{instanceId}/token/{token}/business/company-email`. Never sent twice.
    ///
    /// Documented in [company-email](https://developer.z-api.io/en/business/company-email),
    /// [company-email](https://developer.z-api.io/business/company-email), [set-email (earlier
    /// edition)](https://developer.z-api.io/business/set-email), [set-email (earlier
    /// edition)](https://developer.z-api.io/en/business/set-email).
    ///
    /// - `body`: The new email address; an empty text removes it.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn set_company_email(&self, body: types::CompanyTextRequest) -> SetCompanyEmail {
        SetCompanyEmail(Unsent::new(&self.0, &SET_COMPANY_EMAIL).json(&body))
    }

    /// Sets the websites of the business.
    ///
    /// Only business accounts have this. More than two, or what is no address, is answered with an error.
    ///
    /// `POST /instances/{instanceId}/token/{token}/business/company-websites`. Never sent twice.
    ///
    /// Documented in [company-websites](https://developer.z-api.io/en/business/company-websites),
    /// [company-websites](https://developer.z-api.io/business/company-websites), [set-websites (earlier
    /// edition)](https://developer.z-api.io/business/set-websites), [set-websites (earlier
    /// edition)](https://developer.z-api.io/en/business/set-websites).
    ///
    /// - `body`: The websites, two at most; an empty list removes them.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn set_company_websites(
        &self,
        body: types::SetCompanyWebsitesRequest,
    ) -> SetCompanyWebsites {
        SetCompanyWebsites(Unsent::new(&self.0, &SET_COMPANY_WEBSITES).json(&body))
    }

    /// Puts a product into the catalog, or changes it.
    ///
    /// The pages do not say what tells a change from a new product; the only id in the request is `retailerId`.
    ///
    /// `POST /instances/{instanceId}/token/{token}/products`. Never sent twice.
    ///
    /// Documented in [edit-product](https://developer.z-api.io/en/business/edit-product),
    /// [edit-product](https://developer.z-api.io/business/edit-product), [edit-product (earlier
    /// edition)](https://developer.z-api.io/business/edit-product), [edit-product (earlier
    /// edition)](https://developer.z-api.io/en/business/edit-product).
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

    /// Gets a product of the own catalog.
    ///
    /// `GET /instances/{instanceId}/token/{token}/products/{productId}`. Safe to repeat: tried again after failures that
    /// pass.
    ///
    /// Documented in [get-product-id](https://developer.z-api.io/en/business/get-product-id),
    /// [get-product-id](https://developer.z-api.io/business/get-product-id), [get-product-id (earlier
    /// edition)](https://developer.z-api.io/business/get-product-id), [get-product-id (earlier
    /// edition)](https://developer.z-api.io/en/business/get-product-id).
    ///
    /// - `product_id`: The id of the product.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty. A failure that the gateway tells with a success status is one as well.
    #[inline]
    pub fn get_product(&self, product_id: &str) -> GetProduct {
        GetProduct(Unsent::new(&self.0, &GET_PRODUCT).path("productId", product_id))
    }

    /// Deletes a product of the catalog.
    ///
    /// `DELETE /instances/{instanceId}/token/{token}/products/{productId}`. Never sent twice.
    ///
    /// Documented in [delete-product](https://developer.z-api.io/en/business/delete-product),
    /// [delete-product](https://developer.z-api.io/business/delete-product), [delete-product (earlier
    /// edition)](https://developer.z-api.io/business/delete-product), [delete-product (earlier
    /// edition)](https://developer.z-api.io/en/business/delete-product).
    ///
    /// - `product_id`: The id of the product.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn delete_product(&self, product_id: &str) -> DeleteProduct {
        DeleteProduct(
            Unsent::new(&self.0, &DELETE_PRODUCT).path("productId", product_id),
        )
    }

    /// Lists the products of the own catalog.
    ///
    /// A long cursor may not fit into the address; `listProductsV2` takes it in a body.
    ///
    /// `GET /instances/{instanceId}/token/{token}/catalogs`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-products](https://developer.z-api.io/en/business/get-products),
    /// [get-products](https://developer.z-api.io/business/get-products), [get-products (earlier
    /// edition)](https://developer.z-api.io/business/get-products), [get-products (earlier
    /// edition)](https://developer.z-api.io/en/business/get-products).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well. Beside them:
    ///
    /// - 414: The cursor is too long for an address; `listProductsV2` takes it in a body. The page shows no body.
    #[inline]
    pub fn list_products(&self) -> ListProducts {
        ListProducts(Unsent::new(&self.0, &LIST_PRODUCTS))
    }

    /// Lists the products of the own catalog, with the cursor in a body.
    ///
    /// `POST /instances/{instanceId}/token/{token}/catalogs`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-products-v2](https://developer.z-api.io/en/business/get-products-v2),
    /// [get-products-v2](https://developer.z-api.io/business/get-products-v2), [get-products-v2 (earlier
    /// edition)](https://developer.z-api.io/business/get-products-v2), [get-products-v2 (earlier
    /// edition)](https://developer.z-api.io/en/business/get-products-v2).
    ///
    /// - `body`: Where to go on.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn list_products_v2(&self, body: types::ListProductsRequest) -> ListProductsV2 {
        ListProductsV2(Unsent::new(&self.0, &LIST_PRODUCTS_V2).json(&body))
    }

    /// Lists the products in the catalog of any business account.
    ///
    /// A long cursor may not fit into the address; `listPhoneProductsV2` takes it in a body.
    ///
    /// `GET /instances/{instanceId}/token/{token}/catalogs/{phone}`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-products-phone](https://developer.z-api.io/en/business/get-products-phone),
    /// [get-products-phone](https://developer.z-api.io/business/get-products-phone), [get-products-phone (earlier
    /// edition)](https://developer.z-api.io/business/get-products-phone), [get-products-phone (earlier
    /// edition)](https://developer.z-api.io/en/business/get-products-phone).
    ///
    /// - `phone`: The number of the business account, digits only with country code.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn list_phone_products(&self, phone: &str) -> ListPhoneProducts {
        ListPhoneProducts(
            Unsent::new(&self.0, &LIST_PHONE_PRODUCTS).path("phone", phone),
        )
    }

    /// Lists the products in the catalog of any business account, with the cursor in a body.
    ///
    /// `POST /instances/{instanceId}/token/{token}/catalogs/{phone}`. Safe to repeat: tried again after failures that
    /// pass.
    ///
    /// Documented in [get-products-phone-v2](https://developer.z-api.io/en/business/get-products-phone-v2),
    /// [get-products-phone-v2](https://developer.z-api.io/business/get-products-phone-v2), [get-products-phone-v2 (earlier
    /// edition)](https://developer.z-api.io/business/get-products-phone-v2), [get-products-phone-v2 (earlier
    /// edition)](https://developer.z-api.io/en/business/get-products-phone-v2).
    ///
    /// - `phone`: The number of the business account, digits only with country code.
    /// - `body`: Where to go on.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn list_phone_products_v2(
        &self,
        phone: &str,
        body: types::ListProductsRequest,
    ) -> ListPhoneProductsV2 {
        ListPhoneProductsV2(
            Unsent::new(&self.0, &LIST_PHONE_PRODUCTS_V2)
                .path("phone", phone)
                .json(&body),
        )
    }

    /// Changes the settings of the catalog.
    ///
    /// `POST /instances/{instanceId}/token/{token}/catalogs/config`. Never sent twice.
    ///
    /// Documented in [save-catalog-config](https://developer.z-api.io/en/business/save-catalog-config),
    /// [save-catalog-config](https://developer.z-api.io/business/save-catalog-config), [save-catalog-config (earlier
    /// edition)](https://developer.z-api.io/business/save-catalog-config), [save-catalog-config (earlier
    /// edition)](https://developer.z-api.io/en/business/save-catalog-config).
    ///
    /// - `body`: The settings.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn save_catalog_config(
        &self,
        body: types::SaveCatalogConfigRequest,
    ) -> SaveCatalogConfig {
        SaveCatalogConfig(Unsent::new(&self.0, &SAVE_CATALOG_CONFIG).json(&body))
    }

    /// Lists the collections of the catalog.
    ///
    /// `GET /instances/{instanceId}/token/{token}/catalogs/collection`. Safe to repeat: tried again after failures that
    /// pass.
    ///
    /// Documented in [list-collections](https://developer.z-api.io/en/business/list-collections),
    /// [list-collections](https://developer.z-api.io/business/list-collections), [list-collections (earlier
    /// edition)](https://developer.z-api.io/business/list-collections), [list-collections (earlier
    /// edition)](https://developer.z-api.io/en/business/list-collections).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn list_collections(&self) -> ListCollections {
        ListCollections(Unsent::new(&self.0, &LIST_COLLECTIONS))
    }

    /// Makes a collection of products of the catalog.
    ///
    /// `POST /instances/{instanceId}/token/{token}/catalogs/collection`. Never sent twice.
    ///
    /// Documented in [create-collection](https://developer.z-api.io/en/business/create-collection),
    /// [create-collection](https://developer.z-api.io/business/create-collection), [create-collection (earlier
    /// edition)](https://developer.z-api.io/business/create-collection), [create-collection (earlier
    /// edition)](https://developer.z-api.io/en/business/create-collection).
    ///
    /// - `body`: The collection.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn create_collection(
        &self,
        body: types::CreateCollectionRequest,
    ) -> CreateCollection {
        CreateCollection(Unsent::new(&self.0, &CREATE_COLLECTION).json(&body))
    }

    /// Deletes a collection of the catalog.
    ///
    /// `DELETE /instances/{instanceId}/token/{token}/catalogs/collection/{collectionId}`. Never sent twice.
    ///
    /// Documented in [delete-collection](https://developer.z-api.io/en/business/delete-collection),
    /// [delete-collection](https://developer.z-api.io/business/delete-collection), [delete-collection (earlier
    /// edition)](https://developer.z-api.io/business/delete-collection), [delete-collection (earlier
    /// edition)](https://developer.z-api.io/en/business/delete-collection).
    ///
    /// - `collection_id`: The id of the collection.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn delete_collection(&self, collection_id: &str) -> DeleteCollection {
        DeleteCollection(
            Unsent::new(&self.0, &DELETE_COLLECTION).path("collectionId", collection_id),
        )
    }

    /// Renames a collection of the catalog.
    ///
    /// `POST /instances/{instanceId}/token/{token}/catalogs/collection-edit/{collectionId}`. Never sent twice.
    ///
    /// Documented in [edit-collection](https://developer.z-api.io/en/business/edit-collection),
    /// [edit-collection](https://developer.z-api.io/business/edit-collection), [edit-collection (earlier
    /// edition)](https://developer.z-api.io/business/edit-collection), [edit-collection (earlier
    /// edition)](https://developer.z-api.io/en/business/edit-collection).
    ///
    /// - `collection_id`: The id of the collection.
    /// - `body`: The new name.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn edit_collection(
        &self,
        collection_id: &str,
        body: types::EditCollectionRequest,
    ) -> EditCollection {
        EditCollection(
            Unsent::new(&self.0, &EDIT_COLLECTION)
                .path("collectionId", collection_id)
                .json(&body),
        )
    }

    /// Lists the products of a collection.
    ///
    /// `GET /instances/{instanceId}/token/{token}/catalogs/collection-products/{phone}`. Safe to repeat: tried again after
    /// failures that pass.
    ///
    /// Documented in [list-collection-products](https://developer.z-api.io/en/business/list-collection-products),
    /// [list-collection-products](https://developer.z-api.io/business/list-collection-products), [list-collection-products
    /// (earlier edition)](https://developer.z-api.io/business/list-collection-products), [list-collection-products
    /// (earlier edition)](https://developer.z-api.io/en/business/list-collection-products).
    ///
    /// - `phone`: The number of the business account that the catalog belongs to, digits only with country code.
    /// - `collection_id`: The id of the collection.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn list_collection_products(
        &self,
        phone: &str,
        collection_id: &str,
    ) -> ListCollectionProducts {
        ListCollectionProducts(
            Unsent::new(&self.0, &LIST_COLLECTION_PRODUCTS)
                .path("phone", phone)
                .query("collectionId", collection_id),
        )
    }

    /// Adds products to a collection.
    ///
    /// WhatsApp gives the collection another id: go on with the one in the answer.
    ///
    /// `POST /instances/{instanceId}/token/{token}/catalogs/collection/add-product`. Never sent twice.
    ///
    /// Documented in [add-product-to-collection](https://developer.z-api.io/en/business/add-product-to-collection),
    /// [add-product-to-collection](https://developer.z-api.io/business/add-product-to-collection),
    /// [add-product-to-collection (earlier edition)](https://developer.z-api.io/business/add-product-to-collection),
    /// [add-product-to-collection (earlier edition)](https://developer.z-api.io/en/business/add-product-to-collection).
    ///
    /// - `body`: The collection and the products.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn add_products_to_collection(
        &self,
        body: types::CollectionProductsRequest,
    ) -> AddProductsToCollection {
        AddProductsToCollection(
            Unsent::new(&self.0, &ADD_PRODUCTS_TO_COLLECTION).json(&body),
        )
    }

    /// Removes products from a collection.
    ///
    /// WhatsApp gives the collection another id: go on with the one in the answer.
    ///
    /// `POST /instances/{instanceId}/token/{token}/catalogs/collection/remove-product`. Never sent twice.
    ///
    /// Documented in
    /// [remove-product-from-collection](https://developer.z-api.io/en/business/remove-product-from-collection),
    /// [remove-product-from-collection](https://developer.z-api.io/business/remove-product-from-collection),
    /// [remove-product-from-collection (earlier
    /// edition)](https://developer.z-api.io/business/remove-product-from-collection), [remove-product-from-collection
    /// (earlier edition)](https://developer.z-api.io/en/business/remove-product-from-collection).
    ///
    /// - `body`: The collection and the products.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn remove_products_from_collection(
        &self,
        body: types::CollectionProductsRequest,
    ) -> RemoveProductsFromCollection {
        RemoveProductsFromCollection(
            Unsent::new(&self.0, &REMOVE_PRODUCTS_FROM_COLLECTION).json(&body),
        )
    }

    /// Lists the tags for chats of the business account.
    ///
    /// `GET /instances/{instanceId}/token/{token}/tags`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [tags](https://developer.z-api.io/en/business/tags),
    /// [tags](https://developer.z-api.io/business/tags), [tags (earlier
    /// edition)](https://developer.z-api.io/business/tags), [tags (earlier
    /// edition)](https://developer.z-api.io/en/business/tags).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn list_tags(&self) -> ListTags {
        ListTags(Unsent::new(&self.0, &LIST_TAGS))
    }

    /// Tells the colors that a tag can have.
    ///
    /// Android and iPhone may show a color differently.
    ///
    /// `GET /instances/{instanceId}/token/{token}/business/tags/colors`. Safe to repeat: tried again after failures that
    /// pass.
    ///
    /// Documented in [tags-colors](https://developer.z-api.io/en/business/tags-colors),
    /// [tags-colors](https://developer.z-api.io/business/tags-colors), [get-tags-colors (earlier
    /// edition)](https://developer.z-api.io/business/get-tags-colors), [get-tags-colors (earlier
    /// edition)](https://developer.z-api.io/en/business/get-tags-colors).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn get_tag_colors(&self) -> GetTagColors {
        GetTagColors(Unsent::new(&self.0, &GET_TAG_COLORS))
    }

    /// Makes a tag for chats.
    ///
    /// Only business accounts have this.
    ///
    /// `POST /instances/{instanceId}/token/{token}/business/create-tag`. Never sent twice.
    ///
    /// Documented in [create-tag](https://developer.z-api.io/en/business/create-tag),
    /// [create-tag](https://developer.z-api.io/business/create-tag), [create-tag (earlier
    /// edition)](https://developer.z-api.io/business/create-tag), [create-tag (earlier
    /// edition)](https://developer.z-api.io/en/business/create-tag).
    ///
    /// - `body`: The tag.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn create_tag(&self, body: types::TagRequest) -> CreateTag {
        CreateTag(Unsent::new(&self.0, &CREATE_TAG).json(&body))
    }

    /// Changes a tag.
    ///
    /// Only business accounts have this.
    ///
    /// `POST /instances/{instanceId}/token/{token}/business/edit-tag/{tagId}`. Never sent twice.
    ///
    /// Documented in [edit-tag](https://developer.z-api.io/en/business/edit-tag),
    /// [edit-tag](https://developer.z-api.io/business/edit-tag), [edit-tag (earlier
    /// edition)](https://developer.z-api.io/business/edit-tag), [edit-tag (earlier
    /// edition)](https://developer.z-api.io/en/business/edit-tag).
    ///
    /// - `tag_id`: The id of the tag.
    /// - `body`: What the tag shall be like.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn edit_tag(&self, tag_id: &str, body: types::TagRequest) -> EditTag {
        EditTag(Unsent::new(&self.0, &EDIT_TAG).path("tagId", tag_id).json(&body))
    }

    /// Deletes a tag.
    ///
    /// Only business accounts have this.
    ///
    /// `DELETE /instances/{instanceId}/token/{token}/business/tag/{tagId}`. Never sent twice.
    ///
    /// Documented in [delete-tag](https://developer.z-api.io/en/business/delete-tag),
    /// [delete-tag](https://developer.z-api.io/business/delete-tag), [delete-tag (earlier
    /// edition)](https://developer.z-api.io/business/delete-tag), [delete-tag (earlier
    /// edition)](https://developer.z-api.io/en/business/delete-tag).
    ///
    /// - `tag_id`: The id of the tag.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn delete_tag(&self, tag_id: &str) -> DeleteTag {
        DeleteTag(Unsent::new(&self.0, &DELETE_TAG).path("tagId", tag_id))
    }

    /// Gives a chat a tag.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/chats/{phone}/tags/{tag}/add`. Never sent twice.
    ///
    /// Documented in [tags-add](https://developer.z-api.io/en/business/tags-add),
    /// [tags-add](https://developer.z-api.io/business/tags-add), [tags-add (earlier
    /// edition)](https://developer.z-api.io/business/tags-add), [tags-add (earlier
    /// edition)](https://developer.z-api.io/en/business/tags-add).
    ///
    /// - `phone`: The chat: a number, digits only with country code, a linked id, or a group.
    /// - `tag`: The id of the tag.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn add_chat_tag(&self, phone: &str, tag: &str) -> AddChatTag {
        AddChatTag(
            Unsent::new(&self.0, &ADD_CHAT_TAG).path("phone", phone).path("tag", tag),
        )
    }

    /// Takes a tag from a chat.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/chats/{phone}/tags/{tag}/remove`. Never sent twice.
    ///
    /// Documented in [tags-remove](https://developer.z-api.io/en/business/tags-remove),
    /// [tags-remove](https://developer.z-api.io/business/tags-remove), [tags-remove (earlier
    /// edition)](https://developer.z-api.io/business/tags-remove), [tags-remove (earlier
    /// edition)](https://developer.z-api.io/en/business/tags-remove).
    ///
    /// - `phone`: The chat: a number, digits only with country code, a linked id, or a group.
    /// - `tag`: The id of the tag.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn remove_chat_tag(&self, phone: &str, tag: &str) -> RemoveChatTag {
        RemoveChatTag(
            Unsent::new(&self.0, &REMOVE_CHAT_TAG).path("phone", phone).path("tag", tag),
        )
    }

    /// Writes a note about a chat.
    ///
    /// `POST /instances/{instanceId}/token/{token}/chats/{phone}/notes`. Never sent twice.
    ///
    /// Documented in [chats-notes](https://developer.z-api.io/en/business/chats-notes),
    /// [chats-notes](https://developer.z-api.io/business/chats-notes), [save-chats-notes (earlier
    /// edition)](https://developer.z-api.io/business/save-chats-notes), [save-chats-notes (earlier
    /// edition)](https://developer.z-api.io/en/business/save-chats-notes).
    ///
    /// - `phone`: The chat: a number, digits only with country code, a linked id, or a group.
    /// - `body`: The note.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn set_chat_notes(
        &self,
        phone: &str,
        body: types::SetChatNotesRequest,
    ) -> SetChatNotes {
        SetChatNotes(
            Unsent::new(&self.0, &SET_CHAT_NOTES).path("phone", phone).json(&body),
        )
    }
}

wagate_client::operation! {
    /// The request of [`Business::get_business_profile`].
    pub struct GetBusinessProfile -> Option<types::BusinessProfile> as lookup
}

wagate_client::operation! {
    /// The request of [`Business::list_available_categories`].
    pub struct ListAvailableCategories -> Vec<types::BusinessCategory> as value
}

impl ListAvailableCategories {
    /// A text to look for; all categories without it.
    #[inline]
    pub fn query(self, query: &str) -> Self {
        Self(self.0.query("query", query))
    }
}

wagate_client::operation! {
    /// The request of [`Business::set_company_categories`].
    pub struct SetCompanyCategories -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Business::set_business_hours`].
    pub struct SetBusinessHours -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Business::set_company_address`].
    pub struct SetCompanyAddress -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Business::set_company_description`].
    pub struct SetCompanyDescription -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Business::set_company_email`].
    pub struct SetCompanyEmail -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Business::set_company_websites`].
    pub struct SetCompanyWebsites -> types::SuccessResult as value
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

wagate_client::operation! {
    /// The request of [`Business::list_products`].
    pub struct ListProducts -> types::ProductList as value
}

wagate_client::paged! { ListProducts -> types::Product as query("nextCursor"), products then next_cursor of types::ProductList }

impl ListProducts {
    /// Where to go on, as the answer before has it; left out for the first part.
    #[inline]
    pub fn next_cursor(self, next_cursor: &str) -> Self {
        Self(self.0.query("nextCursor", next_cursor))
    }
}

wagate_client::operation! {
    /// The request of [`Business::list_products_v2`].
    pub struct ListProductsV2 -> types::ProductList as value
}

wagate_client::paged! { ListProductsV2 -> types::Product as body("nextCursor"), products then next_cursor of types::ProductList }

wagate_client::operation! {
    /// The request of [`Business::list_phone_products`].
    pub struct ListPhoneProducts -> types::ProductList as value
}

wagate_client::paged! { ListPhoneProducts -> types::Product as query("nextCursor"), products then next_cursor of types::ProductList }

impl ListPhoneProducts {
    /// Where to go on, as the answer before has it; left out for the first part.
    #[inline]
    pub fn next_cursor(self, next_cursor: &str) -> Self {
        Self(self.0.query("nextCursor", next_cursor))
    }
}

wagate_client::operation! {
    /// The request of [`Business::list_phone_products_v2`].
    pub struct ListPhoneProductsV2 -> types::ProductList as value
}

wagate_client::paged! { ListPhoneProductsV2 -> types::Product as body("nextCursor"), products then next_cursor of types::ProductList }

wagate_client::operation! {
    /// The request of [`Business::save_catalog_config`].
    pub struct SaveCatalogConfig -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Business::list_collections`].
    pub struct ListCollections -> types::CollectionList as value
}

wagate_client::paged! { ListCollections -> types::Collection as query("nextCursor"), collections then next_cursor of types::CollectionList }

impl ListCollections {
    /// Where to go on, as the answer before has it; left out for the first part.
    #[inline]
    pub fn next_cursor(self, next_cursor: &str) -> Self {
        Self(self.0.query("nextCursor", next_cursor))
    }
}

wagate_client::operation! {
    /// The request of [`Business::create_collection`].
    pub struct CreateCollection -> types::CreatedCollection as value
}

wagate_client::operation! {
    /// The request of [`Business::delete_collection`].
    pub struct DeleteCollection -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Business::edit_collection`].
    pub struct EditCollection -> types::CollectionChange as value
}

wagate_client::operation! {
    /// The request of [`Business::list_collection_products`].
    pub struct ListCollectionProducts -> types::ProductList as value
}

wagate_client::paged! { ListCollectionProducts -> types::Product as query("nextCursor"), products then next_cursor of types::ProductList }

impl ListCollectionProducts {
    /// Where to go on, as the answer before has it; left out for the first part.
    #[inline]
    pub fn next_cursor(self, next_cursor: &str) -> Self {
        Self(self.0.query("nextCursor", next_cursor))
    }
}

wagate_client::operation! {
    /// The request of [`Business::add_products_to_collection`].
    pub struct AddProductsToCollection -> types::CollectionChange as value
}

wagate_client::operation! {
    /// The request of [`Business::remove_products_from_collection`].
    pub struct RemoveProductsFromCollection -> types::CollectionChange as value
}

wagate_client::operation! {
    /// The request of [`Business::list_tags`].
    pub struct ListTags -> Vec<types::Tag> as value
}

wagate_client::operation! {
    /// The request of [`Business::get_tag_colors`].
    pub struct GetTagColors -> serde_json::Map<String, serde_json::Value> as value
}

wagate_client::operation! {
    /// The request of [`Business::create_tag`].
    pub struct CreateTag -> types::CreatedTag as value
}

wagate_client::operation! {
    /// The request of [`Business::edit_tag`].
    pub struct EditTag -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Business::delete_tag`].
    pub struct DeleteTag -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Business::add_chat_tag`].
    pub struct AddChatTag -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Business::remove_chat_tag`].
    pub struct RemoveChatTag -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Business::set_chat_notes`].
    pub struct SetChatNotes -> types::SuccessResult as value
}

pub(crate) static GET_BUSINESS_PROFILE: Operation<'static> = API
    .get("getBusinessProfile", "/instances/{instanceId}/token/{token}/business/profile")
    .failures(&[&["error"]]);

pub(crate) static LIST_AVAILABLE_CATEGORIES: Operation<'static> = API
    .get(
        "listAvailableCategories",
        "/instances/{instanceId}/token/{token}/business/available-categories",
    )
    .failures(&[&["error"]]);

pub(crate) static SET_COMPANY_CATEGORIES: Operation<'static> = API
    .post(
        "setCompanyCategories",
        "/instances/{instanceId}/token/{token}/business/categories",
    )
    .failures(&[&["error"]]);

pub(crate) static SET_BUSINESS_HOURS: Operation<'static> = API
    .post("setBusinessHours", "/instances/{instanceId}/token/{token}/business/hours")
    .failures(&[&["error"]]);

pub(crate) static SET_COMPANY_ADDRESS: Operation<'static> = API
    .post(
        "setCompanyAddress",
        "/instances/{instanceId}/token/{token}/business/company-address",
    )
    .failures(&[&["error"]]);

pub(crate) static SET_COMPANY_DESCRIPTION: Operation<'static> = API
    .post(
        "setCompanyDescription",
        "/instances/{instanceId}/token/{token}/business/company-description",
    )
    .failures(&[&["error"]]);

pub(crate) static SET_COMPANY_EMAIL: Operation<'static> = API
    .post(
        "setCompanyEmail",
        "/instances/{instanceId}/token/{token}/business/company-email",
    )
    .failures(&[&["error"]]);

pub(crate) static SET_COMPANY_WEBSITES: Operation<'static> = API
    .post(
        "setCompanyWebsites",
        "/instances/{instanceId}/token/{token}/business/company-websites",
    )
    .failures(&[&["error"]]);

pub(crate) static SAVE_PRODUCT: Operation<'static> = API
    .post("saveProduct", "/instances/{instanceId}/token/{token}/products")
    .failures(&[&["error"]]);

pub(crate) static GET_PRODUCT: Operation<'static> = API
    .get("getProduct", "/instances/{instanceId}/token/{token}/products/{productId}")
    .failures(&[&["error"]]);

pub(crate) static DELETE_PRODUCT: Operation<'static> = API
    .delete(
        "deleteProduct",
        "/instances/{instanceId}/token/{token}/products/{productId}",
    )
    .failures(&[&["error"]]);

pub(crate) static LIST_PRODUCTS: Operation<'static> = API
    .get("listProducts", "/instances/{instanceId}/token/{token}/catalogs")
    .failures(&[&["error"]]);

pub(crate) static LIST_PRODUCTS_V2: Operation<'static> = API
    .post("listProductsV2", "/instances/{instanceId}/token/{token}/catalogs")
    .idempotent(true)
    .failures(&[&["error"]]);

pub(crate) static LIST_PHONE_PRODUCTS: Operation<'static> = API
    .get("listPhoneProducts", "/instances/{instanceId}/token/{token}/catalogs/{phone}")
    .failures(&[&["error"]]);

pub(crate) static LIST_PHONE_PRODUCTS_V2: Operation<'static> = API
    .post(
        "listPhoneProductsV2",
        "/instances/{instanceId}/token/{token}/catalogs/{phone}",
    )
    .idempotent(true)
    .failures(&[&["error"]]);

pub(crate) static SAVE_CATALOG_CONFIG: Operation<'static> = API
    .post("saveCatalogConfig", "/instances/{instanceId}/token/{token}/catalogs/config")
    .failures(&[&["error"]]);

pub(crate) static LIST_COLLECTIONS: Operation<'static> = API
    .get("listCollections", "/instances/{instanceId}/token/{token}/catalogs/collection")
    .failures(&[&["error"]]);

pub(crate) static CREATE_COLLECTION: Operation<'static> = API
    .post(
        "createCollection",
        "/instances/{instanceId}/token/{token}/catalogs/collection",
    )
    .failures(&[&["error"]]);

pub(crate) static DELETE_COLLECTION: Operation<'static> = API
    .delete(
        "deleteCollection",
        "/instances/{instanceId}/token/{token}/catalogs/collection/{collectionId}",
    )
    .failures(&[&["error"]]);

pub(crate) static EDIT_COLLECTION: Operation<'static> = API
    .post(
        "editCollection",
        "/instances/{instanceId}/token/{token}/catalogs/collection-edit/{collectionId}",
    )
    .failures(&[&["error"]]);

pub(crate) static LIST_COLLECTION_PRODUCTS: Operation<'static> = API
    .get(
        "listCollectionProducts",
        "/instances/{instanceId}/token/{token}/catalogs/collection-products/{phone}",
    )
    .failures(&[&["error"]]);

pub(crate) static ADD_PRODUCTS_TO_COLLECTION: Operation<'static> = API
    .post(
        "addProductsToCollection",
        "/instances/{instanceId}/token/{token}/catalogs/collection/add-product",
    )
    .failures(&[&["error"]]);

pub(crate) static REMOVE_PRODUCTS_FROM_COLLECTION: Operation<'static> = API
    .post(
        "removeProductsFromCollection",
        "/instances/{instanceId}/token/{token}/catalogs/collection/remove-product",
    )
    .failures(&[&["error"]]);

pub(crate) static LIST_TAGS: Operation<'static> = API
    .get("listTags", "/instances/{instanceId}/token/{token}/tags")
    .failures(&[&["error"]]);

pub(crate) static GET_TAG_COLORS: Operation<'static> = API
    .get("getTagColors", "/instances/{instanceId}/token/{token}/business/tags/colors")
    .failures(&[&["error"]]);

pub(crate) static CREATE_TAG: Operation<'static> = API
    .post("createTag", "/instances/{instanceId}/token/{token}/business/create-tag")
    .failures(&[&["error"]]);

pub(crate) static EDIT_TAG: Operation<'static> = API
    .post("editTag", "/instances/{instanceId}/token/{token}/business/edit-tag/{tagId}")
    .failures(&[&["error"]]);

pub(crate) static DELETE_TAG: Operation<'static> = API
    .delete("deleteTag", "/instances/{instanceId}/token/{token}/business/tag/{tagId}")
    .failures(&[&["error"]]);

pub(crate) static ADD_CHAT_TAG: Operation<'static> = API
    .put(
        "addChatTag",
        "/instances/{instanceId}/token/{token}/chats/{phone}/tags/{tag}/add",
    )
    .failures(&[&["error"]]);

pub(crate) static REMOVE_CHAT_TAG: Operation<'static> = API
    .put(
        "removeChatTag",
        "/instances/{instanceId}/token/{token}/chats/{phone}/tags/{tag}/remove",
    )
    .failures(&[&["error"]]);

pub(crate) static SET_CHAT_NOTES: Operation<'static> = API
    .post("setChatNotes", "/instances/{instanceId}/token/{token}/chats/{phone}/notes")
    .failures(&[&["error"]]);
