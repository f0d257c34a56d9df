// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `device`.

/// The phone that an instance is linked to.
///
/// Documented in `green-api/device/GetDeviceInfo.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetDeviceInfoResult {
    /// The operating system, `iphone` for example.
    pub platform: Option<String>,
    /// Who made the phone.
    #[cfg_attr(feature = "schemars", schemars(rename = "deviceManufacturer"))]
    pub device_manufacturer: Option<String>,
    /// The model of the phone.
    #[cfg_attr(feature = "schemars", schemars(rename = "deviceModel"))]
    pub device_model: Option<String>,
    /// The version of the operating system.
    #[cfg_attr(feature = "schemars", schemars(rename = "osVersion"))]
    pub os_version: Option<String>,
    /// The version of WhatsApp on the phone.
    #[cfg_attr(feature = "schemars", schemars(rename = "waVersion"))]
    pub wa_version: Option<String>,
    /// How full the battery is. The page gives no unit; the example of 90 looks like percent.
    pub battery: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { GetDeviceInfoResult {
    platform: "platform" as Optional,
    device_manufacturer: "deviceManufacturer" as Optional,
    device_model: "deviceModel" as Optional,
    os_version: "osVersion" as Optional,
    wa_version: "waVersion" as Optional,
    battery: "battery" as Optional,
} }
