"""Configuration from the environment: defaults, every fault at once, and no secret in what is said of them."""

from datetime import timedelta
from pathlib import Path
from typing import Final

import pytest

from service.config import ROLES, VARIABLES, InvalidConfiguration, load

URL: Final = "postgresql://user:sesame@127.0.0.1/tokentrail"
FAULTY: Final[dict[str, list[str]]] = {
    "DATABASE_URL": [
        *("", "sesame", "postgresql://h:port/x"),
        *("mysql://user:sesame@127.0.0.1/x", "postgresql://user:sesame@[::1/x"),
    ],
    "NATS_URL": [
        *(",", "http://user:sesame@127.0.0.1", "nats://a:4222,http://b", "nats://a:port", "wss://user:sesame@a"),
        *("nats://user:sesame@", "nats://user:ses/ame@a", "nats://user:sesame%@a", "nats://user:sesame%ff@a"),
        *("nats://a/sesame", "nats://a?tls=sesame"),
    ],
    "NATS_INBOX_PREFIX": ["_INBOX.>", "*", "a..b", ".", "a b", "_INBOX."],
    "TOKENTRAIL_ROLES": ["sesame", "http,sesame", ",", "HTTP"],
    "TOKENTRAIL_TOKEN_LIFETIME_DAYS": ["0", "-1", "x", "1.5", "36501"],
    "TOKENTRAIL_TOKEN_MAX_LIFETIME_DAYS": ["0", "x", "36501"],
    "TOKENTRAIL_EXPIRY_WARNINGS_DAYS": ["0", "30,x", "36501", ",", "7,", "none,1", "sesame"],
    "PORT": ["-1", "65536", "sesame", "8080 8081"],
    "TOKENTRAIL_BODY_LIMIT": ["255", "64k", str(16 * 1024 * 1024 + 1)],
    "TOKENTRAIL_MAX_IN_FLIGHT": ["0", "100001", "many"],
    "TOKENTRAIL_MAX_CONNECTIONS": ["0", "15", "1000001", "many"],
    "TOKENTRAIL_KEEP_ALIVE": ["0", "3601", "x"],
    "TOKENTRAIL_POOL_SIZE": ["0", "1001", "x"],
    "TOKENTRAIL_OPERATOR_TOKEN_FILE": ["/nowhere/sesame"],
    "DATABASE_PASSWORD_FILE": ["/nowhere/sesame"],
    "TOKENTRAIL_STREAM": ["a.b", "a b", "*", ">", "-", "a/b"],
    "TOKENTRAIL_STREAM_REPLICAS": ["0", "6", "x"],
    "TOKENTRAIL_USAGE_INTERVAL": ["0", "3601", "x"],
    "TOKENTRAIL_DRAIN": ["-1", "601", "x"],
    "TOKENTRAIL_SHUTDOWN_TIMEOUT": ["0", "601", "x"],
    "LOG_LEVEL": ["LOUD", "10", "sesame"],
    "LOG_FORMAT": ["xml"],
}


def faults(environment: dict[str, str]) -> list[str]:
    with pytest.raises(InvalidConfiguration) as refusal:
        load(environment)
    assert str(refusal.value) == "\n".join(refusal.value.faults)
    return refusal.value.faults


SETTINGS: Final[dict[str, tuple[str, object, str, object]]] = {
    "DATABASE_URL": ("database_url", URL, " postgres://127.0.0.1/x ", "postgres://127.0.0.1/x"),
    "NATS_URL": ("nats_url", "nats://127.0.0.1:4222", "nats://a:1, tls://b:2", "nats://a:1,tls://b:2"),
    "NATS_INBOX_PREFIX": ("nats_inbox_prefix", "_INBOX", "_INBOX.token-trail", "_INBOX.token-trail"),
    "TOKENTRAIL_ROLES": ("roles", ROLES, " relay , http,", {"relay", "http"}),
    "TOKENTRAIL_SIGNING_KEYS_FILE": ("signing_keys_file", None, "keys.json", Path("keys.json")),
    "TOKENTRAIL_ISSUER": ("issuer", "tokentrail", "issuer", "issuer"),
    "TOKENTRAIL_AUDIENCE": ("audience", "tokentrail", "audience", "audience"),
    "TOKENTRAIL_TOKEN_LIFETIME_DAYS": ("token_lifetime", timedelta(days=90), "1", timedelta(days=1)),
    "TOKENTRAIL_TOKEN_MAX_LIFETIME_DAYS": ("token_max_lifetime", timedelta(days=366), "2", timedelta(days=2)),
    "TOKENTRAIL_EXPIRY_WARNINGS_DAYS": ("expiry_warnings", (30, 7, 1), "3, 14,3", (14, 3)),
    "HOST": ("host", "127.0.0.1", "::1", "::1"),
    "PORT": ("port", 8080, "0", 0),
    "TOKENTRAIL_BODY_LIMIT": ("body_limit", 64 * 1024, "256", 256),
    "TOKENTRAIL_MAX_IN_FLIGHT": ("max_in_flight", 1000, "1", 1),
    "TOKENTRAIL_MAX_CONNECTIONS": ("max_connections", 2000, "16", 16),
    "TOKENTRAIL_KEEP_ALIVE": ("keep_alive", 75, "1", 1),
    "TOKENTRAIL_POOL_SIZE": ("pool_size", 8, "2", 2),
    "TOKENTRAIL_STREAM": ("stream", "TOKENS", "My_Tokens-2", "My_Tokens-2"),
    "TOKENTRAIL_STREAM_REPLICAS": ("stream_replicas", 1, "3", 3),
    "TOKENTRAIL_USAGE_INTERVAL": ("usage_interval", timedelta(seconds=5), "60", timedelta(minutes=1)),
    "TOKENTRAIL_DRAIN": ("drain", 5, "0", 0),
    "TOKENTRAIL_SHUTDOWN_TIMEOUT": ("shutdown_timeout", 10, "5", 5),
    "LOG_LEVEL": ("log_level", "INFO", "debug", "DEBUG"),
    "LOG_FORMAT": ("log_json", True, "Text", False),
}
"""The field of each variable, its default, and what is read from a text."""


def test_defaults_and_what_is_read() -> None:
    """With the database's URL alone the rest has its default; a blank variable is as good as unset."""
    config = load({"DATABASE_URL": URL})
    all_set = load({name: text for name, (_, _, text, _) in SETTINGS.items()})

    for field, default, _, value in SETTINGS.values():
        assert (getattr(config, field), getattr(all_set, field)) == (default, value)
    assert config.signing_keys is config.operator_token is None
    assert load({**{variable.name: " " for variable in VARIABLES}, "DATABASE_URL": URL}) == config
    assert load({"DATABASE_URL": URL, "TOKENTRAIL_EXPIRY_WARNINGS_DAYS": "None"}).expiry_warnings == ()


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in FAULTY.items() for value in values])
def test_one_fault(name: str, value: str) -> None:
    """A value that is not valid is named by its variable, and not shown: it may be a secret in the wrong place."""
    found = faults({"DATABASE_URL": URL, name: value})
    assert found[0].startswith(f"{name} ")
    assert "sesame" not in str(found)


def test_all_faults_at_once() -> None:
    found = faults({name: values[-1] for name, values in FAULTY.items()})
    assert {fault.split()[0] for fault in found} == set(FAULTY)
    assert faults({}) == ["DATABASE_URL is missing"]


def test_values_that_contradict_each_other_are_named_together() -> None:
    for one, other in (
        ({"TOKENTRAIL_SIGNING_KEYS": "{}"}, {"TOKENTRAIL_SIGNING_KEYS_FILE": "keys.json"}),
        ({"TOKENTRAIL_TOKEN_LIFETIME_DAYS": "10"}, {"TOKENTRAIL_TOKEN_MAX_LIFETIME_DAYS": "9"}),
    ):
        [found] = faults({"DATABASE_URL": URL, **one, **other})
        assert all(f"{name} " in f"{found} " for name in (*one, *other))


def test_every_variable_is_listed_once_with_a_meaning() -> None:
    names = [variable.name for variable in VARIABLES]
    assert len(set(names)) == len(names)
    assert set(FAULTY) < set(names)
    assert all(variable.meaning for variable in VARIABLES)


def test_password_of_nats(tmp_path: Path) -> None:
    """It comes from a file and goes into each of the servers' URLs."""
    file = tmp_path / "password"
    file.write_text("p-w_7/@:%\n")
    urls = "nats://relay@a:4222, tls://relay@b"

    config = load({"DATABASE_URL": URL, "NATS_URL": urls, "NATS_PASSWORD_FILE": str(file)})

    assert config.nats_url == "nats://relay:p-w_7%2F%40%3A%25@a:4222,tls://relay:p-w_7%2F%40%3A%25@b"


@pytest.mark.parametrize("urls", ["nats://a:4222", "nats://relay:sesame@a:4222", "nats://relay@a,nats://b", ""])
def test_password_of_nats_that_cannot_be_used(tmp_path: Path, urls: str) -> None:
    """An empty one, or one without a user in each URL, or with another in one: a fault, which does not show it."""
    file = tmp_path / "password"
    file.write_text("sesame" if urls else "")

    found = faults({"DATABASE_URL": URL, "NATS_URL": urls or "nats://relay@a", "NATS_PASSWORD_FILE": str(file)})

    assert "NATS_PASSWORD_FILE" in str(found)
    assert "sesame" not in str(found)


@pytest.mark.parametrize("content", ["o" * 32, "o" * 32 + "\n", "Az09-_.~+/" * 4 + "=="])
def test_an_operators_bearer(tmp_path: Path, content: str) -> None:
    """The operator's bearer is what the file holds; without a file there is none."""
    (tmp_path / "operator").write_text(content)
    config = load({"DATABASE_URL": URL, "TOKENTRAIL_OPERATOR_TOKEN_FILE": str(tmp_path / "operator")})
    assert config.operator_token == content.strip()


@pytest.mark.parametrize(
    "content", ["", "sesame", "s" * 31, "sesame " * 6, "sesame\n" * 6, "ö" * 32, "s" * 32 + "!", "s" * 32 + "=s"]
)
def test_a_weak_operators_bearer_is_refused_and_not_shown(tmp_path: Path, content: str) -> None:
    (tmp_path / "operator").write_text(content)

    [fault] = faults({"DATABASE_URL": URL, "TOKENTRAIL_OPERATOR_TOKEN_FILE": str(tmp_path / "operator")})

    assert fault.startswith("TOKENTRAIL_OPERATOR_TOKEN_FILE ")
    assert "sesame" not in fault
