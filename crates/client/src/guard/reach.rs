//! From where an address of the network can be reached.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// From where an address can be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// From everywhere.
    Internet,
    /// From the networks that somebody has for himself.
    Private,
    /// From this machine.
    Machine,
    /// From the next machines only, among them what tells machines in a data centre their secrets.
    Link,
    /// From nowhere, or by many at once.
    Nowhere,
}

impl Reach {
    pub(super) fn of(address: IpAddr) -> Self {
        match address {
            IpAddr::V4(address) => Self::of_v4(address),
            IpAddr::V6(address) => Self::of_v6(address),
        }
    }

    const fn of_v4(address: Ipv4Addr) -> Self {
        match address.octets() {
            // To connect to 0.0.0.0 is to connect to this machine.
            [127, ..] | [0, 0, 0, 0] => Self::Machine,
            [10, ..] | [172, 16..=31, ..] | [192, 168, ..] => Self::Private,
            // Of providers, and of those who measure networks.
            [100, 64..=127, ..] | [198, 18..=19, ..] => Self::Private,
            [169, 254, ..] => Self::Link,
            [0, ..] | [224..=255, ..] => Self::Nowhere,
            // For protocols, and for documentation.
            [192, 0, 0 | 2, _] | [198, 51, 100, _] | [203, 0, 113, _] => Self::Nowhere,
            _ => Self::Internet,
        }
    }

    fn of_v6(address: Ipv6Addr) -> Self {
        if let Some(embedded) = embedded(address) {
            return Self::of_v4(embedded);
        }
        match address.segments() {
            [0, 0, 0, 0, 0, 0, 0, 0 | 1] => Self::Machine,
            // Of sites (an older kind), of networks, and of translators of a network.
            [0xfec0..=0xfeff | 0xfc00..=0xfdff, ..] | [0x64, 0xff9b, 1, ..] => Self::Private,
            [0xfe80..=0xfebf, ..] => Self::Link,
            // Tunnels that hide where they end, and documentation.
            [0x2001, 0 | 0xdb8, ..] | [0x3fff, 0..=0xfff, ..] => Self::Nowhere,
            [0x2000..=0x3fff, ..] => Self::Internet,
            _ => Self::Nowhere,
        }
    }
}

/// The address of IPv4 that one of IPv6 stands for: written in its own way, translated, or in a tunnel.
fn embedded(address: Ipv6Addr) -> Option<Ipv4Addr> {
    let (high, low) = match address.segments() {
        [0, 0, 0, 0, 0, 0, 0, 0 | 1] => return None,
        [0, 0, 0, 0, 0, 0 | 0xffff, high, low]
        | [0, 0, 0, 0, 0xffff, 0, high, low]
        | [0x64, 0xff9b, 0, 0, 0, 0, high, low]
        | [0x2002, high, low, ..] => (high, low),
        _ => return None,
    };
    Some(Ipv4Addr::from(u32::from(high) << 16 | u32::from(low)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_every_spelling_of_what_is_not_in_the_internet() {
        for (expected, addresses) in [
            (
                Reach::Internet,
                "1.1.1.1 172.32.0.1 192.169.0.1 100.128.0.1 2606:4700::1 ::ffff:8.8.8.8",
            ),
            (Reach::Machine, "127.0.0.1 127.9.9.9 0.0.0.0 ::1 :: ::ffff:127.0.0.1 ::127.0.0.1"),
            (Reach::Machine, "64:ff9b::7f00:1 2002:7f00:1:: ::ffff:0:127.0.0.1"),
            (Reach::Private, "10.0.0.1 172.16.0.1 172.31.9.9 192.168.1.1 100.64.0.1 198.18.0.1"),
            (Reach::Private, "fd00::1 fc00::1 fec0::1 ::ffff:10.0.0.1 64:ff9b::a00:1 64:ff9b:1::1"),
            (Reach::Link, "169.254.169.254 fe80::1 ::ffff:169.254.169.254 2002:a9fe:a9fe::1"),
            (Reach::Nowhere, "0.1.2.3 224.0.0.1 255.255.255.255 240.0.0.1 192.0.2.1 203.0.113.9"),
            (Reach::Nowhere, "ff02::1 2001:db8::1 2001::1 100::1 4000::1"),
        ] {
            for address in addresses.split(' ') {
                let parsed = address.parse().expect(address);
                assert_eq!(Reach::of(parsed), expected, "{address}");
            }
        }
    }
}
