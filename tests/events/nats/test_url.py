"""URLs of NATS servers, and the logins in them."""

import pytest

from events.nats.url import Login, login, servers


@pytest.mark.parametrize(
    ("urls", "found"),
    [
        ("nats://a:4222", ["nats://a:4222"]),
        (" nats://a , tls://b:1/ ,, c:2, [::1]:3,", ["nats://a", "tls://b:1", "nats://c:2", "nats://[::1]:3"]),
        ("NATS://u:p@a", ["nats://u:p@a"]),
        ("u:p%2C%2f@a", ["nats://u:p%2C%2f@a"]),
    ],
)
def test_servers(urls: str, found: list[str]) -> None:
    """Commas are between them, and what is between two of them may be empty; a missing scheme is nats."""
    assert servers(urls) == found


@pytest.mark.parametrize(
    ("urls", "fault"),
    [
        ("", "names no server"),
        ("nats://a,http://b", "must begin with nats:// or tls://"),
        ("ws://a", "has the scheme ws: "),
        ("nats://a:b", "is not a URL"),
        ("nats://a:99999", "is not a URL"),
        ("nats://[::1", "is not a URL"),
        ("nats://:4222", "has a server without a host"),
        ("nats://u:p@", "has a server without a host"),
        ("nats://a b", "has a server without a host"),
        ("nats://u:sesame%2@a", "has a % "),
        ("nats://u:sesame%ff@a", "is not a URL"),
        ("nats://u:ses#ame@a", "is not a URL"),
        ("nats://a/x", "has something after the port"),
        ("nats://a?tls=1", "has something after the port"),
    ],
)
def test_what_is_refused_is_named(urls: str, fault: str) -> None:
    """Without a word of it."""
    with pytest.raises(ValueError, match=fault.replace("?", r"\?")) as raised:
        servers(urls)
    assert "sesame" not in str(raised.value)


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("nats://a", Login()),
        ("nats://u:p@a", Login(user="u", password="p")),
        ("nats://m%C3%A4x:%2F%40%3a%2520@a", Login(user="mäx", password="/@:%20")),
        ("nats://u:p:q@a", Login(user="u", password="p:q")),
        ("nats://u:@a", Login(user="u", password="")),
        ("nats://s3cr%25t@a", Login(token="s3cr%t")),
    ],
)
def test_login(url: str, found: Login) -> None:
    """User and password are decoded once; a user alone is a token."""
    assert login(url) == found
