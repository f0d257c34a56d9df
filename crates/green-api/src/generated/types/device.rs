// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `device`.

wagate_client::record! {
    /// The phone that an instance is linked to.
    ///
    /// Documented in [GetDeviceInfo](https://green-api.com/en/docs/api/phone/GetDeviceInfo/).
    pub struct GetDeviceInfoResult: Default {
        /// The operating system, `iphone` for example.
        pub platform: Option<String> = "platform" as LenientOptional,
        /// Who made the phone.
        pub device_manufacturer: Option<String> = "deviceManufacturer" as LenientOptional,
        /// The model of the phone.
        pub device_model: Option<String> = "deviceModel" as LenientOptional,
        /// The version of the operating system.
        pub os_version: Option<String> = "osVersion" as LenientOptional,
        /// The version of WhatsApp on the phone.
        pub wa_version: Option<String> = "waVersion" as LenientOptional,
        /// How full the battery is. The page gives no unit; the example of 90 looks like percent.
        pub battery: Option<i64> = "battery" as LenientOptional,
    }
}
