"""No address but a public one is connected to, however it is written, resolved or led to."""

import ipaddress
import socket

import pytest

from postingkit.errors import FetchError
from postingkit.fetch.address import SPECIAL, networks, why_special
from postingkit.fetch.client import Client

LITERALS = """
0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.100.100.200 127.0.0.1 127.1.2.3 168.63.129.16 169.254.169.254
169.254.0.1 172.16.0.1 172.31.255.255 192.0.0.1 192.0.0.8 192.0.0.9 192.0.2.1 192.88.99.1 192.168.0.1 198.18.0.1
198.19.255.255 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255
:: ::1 ::ffff:127.0.0.1 ::ffff:169.254.169.254 ::ffff:0:127.0.0.1 ::127.0.0.1 64:ff9b::7f00:1 64:ff9b::a9fe:a9fe
64:ff9b:1::1 100::1 2001::1 2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:10::1 2001:20::1 2001:db8::1 2002:7f00:1::
2002:a9fe:a9fe:: 2002:0a00:0001::1 3fff::1 5f00::1 fc00::1 fd00:ec2::254 fe80::1 fec0::1 ff02::1 4000::1
2606:4700::5efe:10.0.0.1
""".split()

SPELLINGS = """
127.1 127.0.1 2130706433 0x7f000001 0x7f.0.0.1 0177.0.0.1 017700000001 0 127.0.0.1. localhost localhost.
LOCALHOST 127.000.000.001
①②⑦.⓪.⓪.① 127。0。0。1 １２７.０.０.１ [::1] [::ffff:127.0.0.1] [::ffff:7f00:1] [0:0:0:0:0:0:0:1]
[::1%25lo] 127.0.0.1%00.jobs.example
127.0.0.1%09 jobs.example@127.0.0.1 127.0.0.1\\@jobs.example
jobs.example:80@127.0.0.1 127.0.0.1#@jobs.example 127.0.0.1?@jobs.example %31%32%37.0.0.1 127.0.0.1:80:80 [::127.0.0.1]
a@b@127.0.0.1 0x7f.1 00000177.1
""".split()


@pytest.mark.parametrize("literal", LITERALS)
def test_special_addresses_are_known(literal: str) -> None:
    assert why_special(ipaddress.ip_address(literal))


@pytest.mark.parametrize("literal", ["2.2.2.2", "93.184.215.14", "192.31.196.1", "2606:4700::1111", "64:ff9b::808:808"])
def test_public_addresses_are_public(literal: str) -> None:
    assert why_special(ipaddress.ip_address(literal)) is None


def test_the_table_names_networks_once() -> None:
    assert len({network for network, _ in SPECIAL}) == len(SPECIAL)
    assert all(ipaddress.ip_network(network) for network, _ in SPECIAL)


def test_an_allowed_network_opens_itself_alone() -> None:
    allowed = networks(["10.1.0.0/16"])
    assert why_special(ipaddress.ip_address("10.1.2.3"), allowed) is None
    assert why_special(ipaddress.ip_address("10.2.0.1"), allowed) == "private"


@pytest.fixture
def canary() -> socket.socket:
    """Return a listener on loopback that nobody may reach."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.02)
    return listener


def is_silent(canary: socket.socket) -> bool:
    with canary, pytest.raises(TimeoutError):
        canary.accept()
    return True


@pytest.mark.parametrize("host", SPELLINGS)
def test_no_spelling_of_loopback_connects(host: str, canary: socket.socket) -> None:
    port = canary.getsockname()[1]
    with Client(delay=0) as client, pytest.raises(FetchError) as caught:
        client.fetch(f"http://{host}:{port}/" if ":80" not in host else f"http://{host}/")
    assert caught.value.reason in {"address_blocked", "url_invalid", "dns_failed"}
    assert is_silent(canary)


@pytest.mark.parametrize(
    "answers",
    [
        ["127.0.0.1"],
        ["93.184.215.14", "127.0.0.1"],
        ["127.0.0.1", "93.184.215.14"],
        ["::1"],
        ["2606:4700::1111", "::ffff:10.0.0.1"],
        ["93.184.215.14"] * 10000 + ["10.0.0.1"],
        ["fe80::1%lo"],
    ],
)
def test_one_special_answer_of_the_resolver_blocks_the_name(answers: list[str], canary: socket.socket) -> None:
    with Client(resolve=lambda *_: answers) as client, pytest.raises(FetchError) as caught:
        client.fetch(f"http://jobs.example:{canary.getsockname()[1]}/")
    assert caught.value.reason in {"address_blocked", "port_blocked"}
    assert is_silent(canary)


def test_a_name_is_resolved_once_for_a_connection() -> None:
    """What is checked is what is connected to: a second answer has no chance to differ."""
    asked: list[str] = []

    def rebinding(host: str, _: int) -> list[str]:
        asked.append(host)
        return ["93.184.215.14"] if len(asked) > 1 else ["127.0.0.1"]

    with Client(resolve=rebinding) as client, pytest.raises(FetchError) as caught:
        client.fetch("http://rebinding.example/")
    assert (caught.value.reason, asked) == ("address_blocked", ["rebinding.example"])


@pytest.mark.parametrize(
    ("port", "reason"), [(22, "port_blocked"), (25, "port_blocked"), (6379, "port_blocked"), (11434, "port_blocked")]
)
def test_ports_of_other_services_are_not_asked(port: int, reason: str) -> None:
    with Client(resolve=lambda *_: ["93.184.215.14"]) as client, pytest.raises(FetchError) as caught:
        client.fetch(f"http://jobs.example:{port}/")
    assert caught.value.reason == reason


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1/", "data:text/html,x", "javascript:alert(1)",
        "dict://127.0.0.1/", "ldap://127.0.0.1/", "http+unix://%2Fvar%2Frun/x", "blob:http://127.0.0.1/1", "//x", "x",
    ],
)  # fmt: skip
def test_only_the_web_is_asked(url: str) -> None:
    with Client() as client, pytest.raises(FetchError) as caught:
        client.fetch(url)
    assert caught.value.reason == "scheme_blocked"


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "HTTPS_PROXY"])
def test_proxies_of_the_environment_are_not_used(
    name: str, canary: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, f"http://127.0.0.1:{canary.getsockname()[1]}")
    with Client(resolve=lambda *_: []) as client, pytest.raises(FetchError) as caught:
        client.fetch("http://jobs.example/")
    assert caught.value.reason == "dns_failed"
    assert is_silent(canary)
