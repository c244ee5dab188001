"""Address: which IP addresses are on the public internet, and which are private or special."""

import ipaddress
from collections.abc import Iterable, Iterator

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network

# IANA's special-purpose registries for IPv4 and IPv6, RFC 3879 (site-local), RFC 1112 (240/4), and the address at
# which Azure's machines find their host. Gathered 2026-11. The standard library's is_global misses several of them.
SPECIAL: tuple[tuple[str, str], ...] = (
    ("0.0.0.0/8", "this network"),
    ("10.0.0.0/8", "private"),
    ("100.64.0.0/10", "shared by a carrier"),
    ("127.0.0.0/8", "loopback"),
    ("168.63.129.16/32", "a cloud's own service"),
    ("169.254.0.0/16", "link-local"),
    ("172.16.0.0/12", "private"),
    ("192.0.0.0/24", "protocol assignments"),
    ("192.0.2.0/24", "documentation"),
    ("192.88.99.0/24", "6to4 relays"),
    ("192.168.0.0/16", "private"),
    ("198.18.0.0/15", "benchmarking"),
    ("198.51.100.0/24", "documentation"),
    ("203.0.113.0/24", "documentation"),
    ("224.0.0.0/4", "multicast"),
    ("240.0.0.0/4", "reserved"),
    ("::/128", "unspecified"),
    ("::1/128", "loopback"),
    ("64:ff9b:1::/48", "local translation"),
    ("100::/64", "discard"),
    ("2001::/23", "protocol assignments"),
    ("2001:db8::/32", "documentation"),
    ("3fff::/20", "documentation"),
    ("fc00::/7", "unique local"),
    ("fe80::/10", "link-local"),
    ("fec0::/10", "site-local"),
    ("ff00::/8", "multicast"),
)
_SPECIAL = tuple((ipaddress.ip_network(network), name) for network, name in SPECIAL)
_PUBLIC_6 = ipaddress.IPv6Network("2000::/3")

# IPv6 addresses that hold an IPv4 address, and the bit at which it ends: mapped and translated (RFC 4291, 2765),
# compatible, NAT64 (RFC 6052), 6to4 (RFC 3056).
_EMBEDDING = tuple(
    (ipaddress.IPv6Network(network), shift)
    for network, shift in (
        ("::ffff:0:0/96", 0),
        ("::ffff:0:0:0/96", 0),
        ("::/96", 0),
        ("64:ff9b::/96", 0),
        ("2002::/16", 80),
    )
)
_ISATAP = (0x00005EFE, 0x02005EFE)


def why_special(address: Address, allowed: Iterable[Network] = ()) -> str | None:
    """Return why an address is not public; None when it is public, or allowed by name.

    An IPv4 address inside an IPv6 one counts as itself.

    >>> from ipaddress import ip_address
    >>> why_special(ip_address("127.0.0.1")), why_special(ip_address("93.184.215.14"))
    ('loopback', None)
    >>> why_special(ip_address("2002:a9fe:a9fe::1")), why_special(ip_address("::ffff:10.0.0.1"))
    ('link-local', 'private')
    >>> why_special(ip_address("127.0.0.1"), networks(["127.0.0.1"]))
    """
    if any(address in network for network in allowed):
        return None
    for inner in _inside(address):
        for network, name in _SPECIAL:
            if inner in network:
                return name
        if inner.version == 6 and inner not in _PUBLIC_6 and not _embedded(inner):
            return "not in public use"
    return None


def _inside(address: Address) -> Iterator[Address]:
    """Yield the address and the IPv4 addresses embedded in it."""
    yield address
    if address.version == 6:
        yield from _embedded(address)


def _embedded(address: Address) -> list[Address]:
    value = int(address)
    found: list[Address] = [
        ipaddress.IPv4Address((value >> shift) & 0xFFFFFFFF) for network, shift in _EMBEDDING if address in network
    ]
    if (value >> 32) & 0xFFFFFFFF in _ISATAP:
        found.append(ipaddress.IPv4Address(value & 0xFFFFFFFF))
    return found


def networks(names: Iterable[str]) -> tuple[Network, ...]:
    """Parse addresses and networks; raises ValueError for anything else.

    >>> networks(["127.0.0.1", "10.0.0.0/8"])
    (IPv4Network('127.0.0.1/32'), IPv4Network('10.0.0.0/8'))
    """
    return tuple(ipaddress.ip_network(name) for name in names)
