// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: types of the section `business`.

wagate_client::record! {
    /// What kind of business it is.
    ///
    /// Documented in [profile](https://developer.z-api.io/en/business/profile).
    pub struct BusinessCategory: Default {
        /// The name to show.
        pub display_name: Option<String> = "displayName" as LenientOptional,
        /// A name in capitals, such as `OTHER_COMPANIES`. Some categories have none.
        pub label: Option<String> = "label" as LenientOptional,
        /// The id of the category, which all have.
        pub id: Option<String> = "id" as LenientOptional,
    }
}

wagate_client::record! {
    /// A span in which a business is open.
    ///
    /// Documented in [profile](https://developer.z-api.io/en/business/profile).
    pub struct BusinessDay: Default {
        /// The day.
        pub day_of_week: Option<DayOfWeek> = "dayOfWeek" as Optional,
        /// When it opens, as `08:00`.
        pub open_time: Option<String> = "openTime" as LenientOptional,
        /// When it closes, as `18:00`.
        pub close_time: Option<String> = "closeTime" as LenientOptional,
    }
}

wagate_client::record! {
    /// When a business is open.
    ///
    /// Documented in [profile](https://developer.z-api.io/en/business/profile).
    pub struct BusinessHours: Default {
        /// The time zone of the hours; `America/Sao_Paulo`, for example.
        pub timezone: Option<String> = "timezone" | "timezones" as LenientOptional,
        /// The hours of each day. A day that closes at noon stands here twice.
        pub days: Vec<BusinessDay> = "days" as List,
        /// What the hours mean.
        pub mode: Option<BusinessHoursMode> = "mode" as Optional,
    }
}

wagate_client::open_enum! {
    /// What the hours mean: those that are listed, always open, or by appointment alone.
    ///
    /// Documented in [profile](https://developer.z-api.io/en/business/profile).
    pub enum BusinessHoursMode {
        /// `specificHours`.
        SpecificHours = "specificHours",
        /// `open24h`.
        Open24h = "open24h",
        /// `appointmentOnly`.
        AppointmentOnly = "appointmentOnly",
    }
}

wagate_client::record! {
    /// What a business account tells about the business.
    ///
    /// Documented in [profile](https://developer.z-api.io/en/business/profile).
    pub struct BusinessProfile: Default {
        /// What the business does.
        pub description: Option<String> = "description" as LenientOptional,
        /// Where it is.
        pub address: Option<String> = "address" as LenientOptional,
        /// Its email address.
        pub email: Option<String> = "email" as LenientOptional,
        /// The addresses of its websites, two at most.
        pub websites: Vec<String> = "websites" as LenientList,
        /// Its categories, three at most.
        pub categories: Vec<BusinessCategory> = "categories" as List,
        /// When it is open.
        pub business_hours: Option<BusinessHours> = "businessHours" as Optional,
        /// Whether the profile has a cover photo.
        pub has_cover_photo: Option<bool> = "hasCoverPhoto" as LenientOptional,
    }
}

wagate_client::record! {
    /// A collection of products.
    ///
    /// Documented in [list-collections](https://developer.z-api.io/en/business/list-collections).
    pub struct Collection: Default {
        /// The id of the collection, which changes when products are added or removed.
        pub id: Option<String> = "id" as LenientOptional,
        /// Its name.
        pub name: Option<String> = "name" as LenientOptional,
        /// Whether WhatsApp has approved it.
        pub status: Option<CollectionStatus> = "status" as Optional,
    }
}

wagate_client::record! {
    /// What came of a change to a collection.
    ///
    /// Documented in [edit-collection](https://developer.z-api.io/en/business/edit-collection).
    #[must_use = "a false `success` is no `Err`: look at it"]
    pub struct CollectionChange: Default {
        /// Whether it was done; false where it failed.
        pub success: Option<bool> = "success" as LenientOptional,
        /// The id of the collection from now on.
        pub collection_id: Option<String> = "collectionId" as LenientOptional,
    }
}

wagate_client::record! {
    /// Collections of the catalog.
    ///
    /// Documented in [list-collections](https://developer.z-api.io/en/business/list-collections).
    pub struct CollectionList: Default {
        /// Where to go on; null when nothing is left.
        pub next_cursor: Option<String> = "nextCursor" as LenientOptional,
        /// The collections.
        pub collections: Vec<Collection> = "collections" as List,
    }
}

wagate_client::record! {
    /// A collection, and products to add or to remove.
    ///
    /// Documented in [add-product-to-collection](https://developer.z-api.io/en/business/add-product-to-collection).
    pub struct CollectionProductsRequest: Request {
        /// The id of the collection, as the change before left it.
        pub collection_id: String = "collectionId" as Required new(impl Into<String>),
        /// The ids of the products.
        pub product_ids: Vec<String> = "productIds" as Required new(Vec<String>),
    }
}

wagate_client::open_enum! {
    /// Whether WhatsApp has approved a collection.
    ///
    /// Documented in [list-collections](https://developer.z-api.io/en/business/list-collections).
    pub enum CollectionStatus {
        /// `PENDING`.
        Pending = "PENDING",
        /// `APPROVED`.
        Approved = "APPROVED",
    }
}

wagate_client::record! {
    /// A text of the profile.
    ///
    /// Documented in [company-address](https://developer.z-api.io/en/business/company-address).
    pub struct CompanyTextRequest: Request {
        /// The new text; empty to remove it.
        pub value: String = "value" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A collection to make.
    ///
    /// Documented in [create-collection](https://developer.z-api.io/en/business/create-collection).
    pub struct CreateCollectionRequest: Request {
        /// Its name.
        pub name: String = "name" as Required new(impl Into<String>),
        /// The ids of its products.
        pub product_ids: Vec<String> = "productIds" as Required new(Vec<String>),
    }
}

wagate_client::record! {
    /// A collection that was made.
    ///
    /// Documented in [create-collection](https://developer.z-api.io/en/business/create-collection).
    pub struct CreatedCollection {
        /// The id of the collection.
        pub collection_id: String = "collectionId" as Success,
    }
}

wagate_client::record! {
    /// A tag that was made.
    ///
    /// Documented in [create-tag](https://developer.z-api.io/en/business/create-tag).
    pub struct CreatedTag {
        /// The id of the tag.
        pub id: String = "id" as Success,
    }
}

wagate_client::open_enum! {
    /// A day of the week.
    ///
    /// Documented in [profile](https://developer.z-api.io/en/business/profile).
    pub enum DayOfWeek {
        /// `SUNDAY`.
        Sunday = "SUNDAY",
        /// `MONDAY`.
        Monday = "MONDAY",
        /// `TUESDAY`.
        Tuesday = "TUESDAY",
        /// `WEDNESDAY`.
        Wednesday = "WEDNESDAY",
        /// `THURSDAY`.
        Thursday = "THURSDAY",
        /// `FRIDAY`.
        Friday = "FRIDAY",
        /// `SATURDAY`.
        Saturday = "SATURDAY",
    }
}

wagate_client::record! {
    /// What the collection shall be called.
    ///
    /// Documented in [edit-collection](https://developer.z-api.io/en/business/edit-collection).
    pub struct EditCollectionRequest: Request {
        /// The new name.
        pub name: String = "name" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// Which part of the catalog to list.
    ///
    /// Documented in [get-products-v2](https://developer.z-api.io/en/business/get-products-v2).
    pub struct ListProductsRequest: Default, Request {
        /// Where to go on, as the answer before has it; left out for the first part.
        pub next_cursor: Option<String> = "nextCursor" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// A span in which the business shall be open.
    ///
    /// Documented in [business-hours](https://developer.z-api.io/en/business/business-hours).
    pub struct OpeningHours: Request {
        /// The day.
        pub day_of_week: DayOfWeek = "dayOfWeek" as Required new(impl Into<DayOfWeek>),
        /// When it opens, as `08:00`.
        pub open_time: Option<String> = "openTime" as Optional set(impl Into<String>),
        /// When it closes, as `18:00`.
        pub close_time: Option<String> = "closeTime" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// A product of a catalog.
    ///
    /// Documented in [get-product-id](https://developer.z-api.io/en/business/get-product-id).
    pub struct Product: Default {
        /// The id of the product.
        pub id: Option<String> = "id" as LenientOptional,
        /// Its name.
        pub name: Option<String> = "name" as LenientOptional,
        /// What it is.
        pub description: Option<String> = "description" as LenientOptional,
        /// The price as digits. The examples suggest thousandths of the currency: a product that was saved with the price 20
        /// has `20000` here.
        pub price: Option<String> = "price" as LenientOptional,
        /// The reduced price as digits, in the same unit.
        pub sale_price: Option<String> = "salePrice" as LenientOptional,
        /// The code of the currency, such as `BRL`.
        pub currency: Option<String> = "currency" as LenientOptional,
        /// Whether it can be bought; `in stock`, for example.
        pub availability: Option<String> = "availability" as LenientOptional,
        /// The id that the business itself has for the product.
        pub retailer_id: Option<String> = "retailerId" as LenientOptional,
        /// How many there are, as digits.
        pub quantity: Option<String> = "quantity" as LenientOptional,
        /// The addresses of its pictures.
        pub images: Vec<String> = "images" as LenientList,
        /// The address of the product's page; seen in collections.
        pub url: Option<String> = "url" as LenientOptional,
        /// Whether the catalog does not show it; seen in collections.
        pub is_hidden: Option<bool> = "isHidden" as LenientOptional,
    }
}

wagate_client::record! {
    /// A product of the own catalog.
    ///
    /// Documented in [get-product-id](https://developer.z-api.io/en/business/get-product-id).
    pub struct ProductDetails: Default {
        /// Whether customers can put it into a cart.
        pub cart_enabled: Option<bool> = "cartEnabled" as LenientOptional,
        /// The id of the catalog.
        pub catalog_id: Option<String> = "catalogId" as LenientOptional,
        /// The product, as the edition before shows it. On the site its members stand beside this one.
        pub product: Option<Product> = "product" as Optional,
        /// The id of the product.
        pub id: Option<String> = "id" as LenientOptional,
        /// Its name.
        pub name: Option<String> = "name" as LenientOptional,
        /// What it is.
        pub description: Option<String> = "description" as LenientOptional,
        /// The price as digits. The examples suggest thousandths of the currency: a product that was saved with the price 20
        /// has `20000` here.
        pub price: Option<String> = "price" as LenientOptional,
        /// The reduced price as digits, in the same unit.
        pub sale_price: Option<String> = "salePrice" as LenientOptional,
        /// The code of the currency, such as `BRL`.
        pub currency: Option<String> = "currency" as LenientOptional,
        /// Whether it can be bought; `in stock`, for example.
        pub availability: Option<String> = "availability" as LenientOptional,
        /// The id that the business itself has for the product.
        pub retailer_id: Option<String> = "retailerId" as LenientOptional,
        /// How many there are, as digits.
        pub quantity: Option<String> = "quantity" as LenientOptional,
        /// The addresses of its pictures.
        pub images: Vec<String> = "images" as LenientList,
    }
}

wagate_client::record! {
    /// Products of a catalog or a collection.
    ///
    /// Documented in [get-products](https://developer.z-api.io/en/business/get-products).
    pub struct ProductList: Default {
        /// The products.
        pub products: Vec<Product> = "products" as List,
        /// Where to go on; null or missing when nothing is left.
        pub next_cursor: Option<String> = "nextCursor" as LenientOptional,
        /// Whether customers can put products into a cart.
        pub cart_enabled: Option<bool> = "cartEnabled" as LenientOptional,
    }
}

wagate_client::record! {
    /// The settings of the catalog.
    ///
    /// Documented in [save-catalog-config](https://developer.z-api.io/en/business/save-catalog-config).
    pub struct SaveCatalogConfigRequest: Request {
        /// Whether customers can put products into a cart.
        pub cart_enabled: bool = "cartEnabled" as Required new(bool),
    }
}

wagate_client::record! {
    /// A product for the catalog.
    ///
    /// Documented in [edit-product](https://developer.z-api.io/en/business/edit-product).
    pub struct SaveProductRequest: Request {
        /// The name of the product.
        pub name: String = "name" as Required new(impl Into<String>),
        /// The price, in whole units of the currency in the examples.
        pub price: i64 = "price" as Required new(i64),
        /// The code of the currency, such as `BRL`.
        pub currency: String = "currency" as Required new(impl Into<String>),
        /// What the product is.
        pub description: String = "description" as Required new(impl Into<String>),
        /// The addresses of its pictures.
        pub images: Vec<String> = "images" as Required new(Vec<String>),
        /// Whether the catalog shall not show it.
        pub is_hidden: Option<bool> = "isHidden" as Optional set(bool),
        /// The reduced price, if there is one.
        pub sale_price: Option<i64> = "salePrice" as Optional set(i64),
        /// The id that the business itself has for the product.
        pub retailer_id: Option<String> = "retailerId" as Optional set(impl Into<String>),
        /// The address of the product's page.
        pub url: Option<String> = "url" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// A product that was saved.
    ///
    /// Documented in [edit-product](https://developer.z-api.io/en/business/edit-product).
    pub struct SavedProduct {
        /// The id of the product.
        pub id: String = "id" as Success,
    }
}

wagate_client::record! {
    /// When the business shall be open.
    ///
    /// Documented in [business-hours](https://developer.z-api.io/en/business/business-hours).
    pub struct SetBusinessHoursRequest: Request {
        /// The time zone of the hours; `America/Sao_Paulo`, for example.
        pub timezone: String = "timezone" as Required new(impl Into<String>),
        /// What the hours mean.
        pub mode: Option<BusinessHoursMode> = "mode" as Optional set(impl Into<BusinessHoursMode>),
        /// The hours; a day may have several. An empty list closes all days.
        pub days: Option<Vec<OpeningHours>> = "days" as Optional set(Vec<OpeningHours>),
    }
}

wagate_client::record! {
    /// A note about a chat.
    ///
    /// Documented in [chats-notes](https://developer.z-api.io/en/business/chats-notes).
    pub struct SetChatNotesRequest: Request {
        /// The text of the note.
        pub notes: String = "notes" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// The categories of the business.
    ///
    /// Documented in [company-categories](https://developer.z-api.io/en/business/company-categories).
    pub struct SetCompanyCategoriesRequest: Request {
        /// The `id` or `label` of each category, exactly as `listAvailableCategories` has it.
        pub categories: Vec<String> = "categories" as Required new(Vec<String>),
    }
}

wagate_client::record! {
    /// The websites of the business.
    ///
    /// Documented in [company-websites](https://developer.z-api.io/en/business/company-websites).
    pub struct SetCompanyWebsitesRequest: Request {
        /// The addresses; empty to remove them.
        pub websites: Vec<String> = "websites" as Required new(Vec<String>),
    }
}

wagate_client::record! {
    /// A tag for chats.
    ///
    /// Documented in [tags](https://developer.z-api.io/en/business/tags).
    pub struct Tag: Default {
        /// The id of the tag.
        pub id: Option<String> = "id" as LenientOptional,
        /// Its name.
        pub name: Option<String> = "name" as LenientOptional,
        /// The number of its color; `getTagColors` tells which it is.
        pub color: Option<i64> = "color" as LenientOptional,
    }
}

wagate_client::record! {
    /// What a tag shall be like.
    ///
    /// Documented in [create-tag](https://developer.z-api.io/en/business/create-tag).
    pub struct TagRequest: Request {
        /// Its name.
        pub name: String = "name" as Required new(impl Into<String>),
        /// The number of its color, one of those that `getTagColors` tells.
        pub color: Option<i64> = "color" as Optional set(i64),
    }
}
