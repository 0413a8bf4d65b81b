"""Configuration from the environment, checked as a whole: every fault is named at once, no secret is ever shown."""

import os
import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any, Final, TypeVar
from urllib.parse import quote, urlsplit

import msgspec

from events.nats.url import servers
from service.database_url import address, grammar
from service.database_url.address import Address, InvalidUrl

Value = TypeVar("Value")

_SHORTEST_SECRET: Final = 32
_BEARER: Final = re.compile(r"[A-Za-z0-9\-._~+/]+=*")
"""The form of a bearer token (`b64token` of RFC 6750, 2.1)."""
ROLES: Final = frozenset({"http", "relay", "projector"})
"""The jobs of a process: http serves the API, relay publishes the log, projector keeps the asynchronous read models and
records that tokens expire."""


class InvalidConfiguration(ValueError):
    """The environment is not valid; `faults` has one sentence a variable."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


class Config(msgspec.Struct, frozen=True, kw_only=True):
    """See VARIABLES for what each field is and where it comes from."""

    database_url: str
    nats_url: str
    nats_inbox_prefix: str
    roles: frozenset[str]
    signing_keys: str | None
    signing_keys_file: Path | None
    issuer: str
    audience: str
    token_lifetime: timedelta
    token_max_lifetime: timedelta
    expiry_warnings: tuple[int, ...]
    host: str
    port: int
    body_limit: int
    max_in_flight: int
    max_connections: int
    keep_alive: int
    pool_size: int
    stream: str
    stream_replicas: int
    operator_token: str | None
    usage_interval: timedelta
    drain: int
    shutdown_timeout: int
    log_level: str
    log_json: bool

    @property
    def address(self) -> str:
        """Host and port as a URL has them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"

    def __repr__(self) -> str:
        return f"Config(host={self.host!r}, port={self.port})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return [("host", self.host), ("port", self.port)]


class Variable(msgspec.Struct, frozen=True):
    name: str
    default: str | None
    meaning: str


VARIABLES: Final = (
    Variable(
        "DATABASE_URL", None, "Postgres 15 or newer: postgresql://user:password@host:port/database, as psql takes it"
    ),
    Variable("DATABASE_PASSWORD_FILE", "", "file with the password, for a DATABASE_URL with a user and without one"),
    Variable(
        "NATS_URL", "nats://127.0.0.1:4222", "NATS with JetStream: nats://user:password@host:port, several with commas"
    ),
    Variable("NATS_PASSWORD_FILE", "", "file with the password, for a NATS_URL with a user and without one"),
    Variable("NATS_INBOX_PREFIX", "_INBOX", "first part of the subjects on which NATS answers this service's requests"),
    Variable("TOKENTRAIL_ROLES", "http,relay,projector", "what a process does: http, relay, projector, with commas"),
    Variable("TOKENTRAIL_SIGNING_KEYS", "", "JWK set with the signing keys; or use the file"),
    Variable("TOKENTRAIL_SIGNING_KEYS_FILE", "", "file with the JWK set; the first private key signs, all verify"),
    Variable("TOKENTRAIL_ISSUER", "tokentrail", "claim iss of the tokens"),
    Variable("TOKENTRAIL_AUDIENCE", "tokentrail", "claim aud of the tokens"),
    Variable("TOKENTRAIL_TOKEN_LIFETIME_DAYS", "90", "lifetime of a token created without expires_at"),
    Variable("TOKENTRAIL_TOKEN_MAX_LIFETIME_DAYS", "366", "longest lifetime that a caller may ask for"),
    Variable("TOKENTRAIL_EXPIRY_WARNINGS_DAYS", "30,7,1", "days ahead at which to warn of a token's expiry, or none"),
    Variable("HOST", "127.0.0.1", "address to serve on"),
    Variable("PORT", "8080", "port to serve on"),
    Variable("TOKENTRAIL_BODY_LIMIT", "65536", "largest request body, in bytes"),
    Variable(
        "TOKENTRAIL_MAX_IN_FLIGHT", "1000", "requests a process takes at a time, of one account half; more are refused"
    ),
    Variable(
        "TOKENTRAIL_MAX_CONNECTIONS",
        "2000",
        "connections of callers a process holds; for one more that which is idle longest is closed",
    ),
    Variable(
        "TOKENTRAIL_KEEP_ALIVE", "75", "seconds that an idle connection stays open; more than the balancer's in front"
    ),
    Variable(
        "TOKENTRAIL_POOL_SIZE",
        "8",
        "Postgres connections a process uses for reads; lists have half as many of their own",
    ),
    Variable(
        "TOKENTRAIL_OPERATOR_TOKEN_FILE", "", "file with the bearer that may read all events; without it nobody may"
    ),
    Variable("TOKENTRAIL_STREAM", "TOKENS", "name of the JetStream stream"),
    Variable("TOKENTRAIL_STREAM_REPLICAS", "1", "replicas of the stream, when it is created: 1, 3 or 5"),
    Variable("TOKENTRAIL_USAGE_INTERVAL", "5", "seconds between writes of last_used_at"),
    Variable(
        "TOKENTRAIL_DRAIN", "5", "seconds that a process with role http serves on after SIGTERM, not ready; 0 for none"
    ),
    Variable("TOKENTRAIL_SHUTDOWN_TIMEOUT", "10", "seconds that requests have to end at shutdown"),
    Variable("LOG_LEVEL", "INFO", "DEBUG, INFO, WARNING or ERROR"),
    Variable("LOG_FORMAT", "json", "json or text"),
)


class _Variables:
    """The variables of the environment, and what is wrong with them."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.environment = environment
        self.faults: list[str] = []
        self._defaults = {variable.name: variable.default for variable in VARIABLES}

    def read(self, name: str, parse: Callable[[str], Value], fallback: Value) -> Value:
        """Returns the variable's value, or its default; `fallback` if that is a fault."""
        text = self.environment.get(name, "").strip() or self._defaults[name]
        if text is None:
            self.faults.append(f"{name} is missing")
            return fallback
        try:
            return parse(text)
        except InvalidUrl as error:
            self.faults.extend(f"{name} {fault}" for fault in error.faults)
        except ValueError as error:
            self.faults.append(f"{name} {error}")
        return fallback


def load(environment: Mapping[str, str] = os.environ) -> Config:
    """The configuration that the environment describes.

    Raises:
        InvalidConfiguration: with all faults.
    """
    variables = _Variables(environment)
    read, faults = variables.read, variables.faults
    config = Config(
        database_url=_database_url(variables),
        nats_url=_nats_url(variables),
        nats_inbox_prefix=read("NATS_INBOX_PREFIX", _subject, "_INBOX"),
        roles=read("TOKENTRAIL_ROLES", parse_roles, ROLES),
        signing_keys=read("TOKENTRAIL_SIGNING_KEYS", str, "") or None,
        signing_keys_file=read("TOKENTRAIL_SIGNING_KEYS_FILE", lambda text: Path(text) if text else None, None),
        issuer=read("TOKENTRAIL_ISSUER", str, ""),
        audience=read("TOKENTRAIL_AUDIENCE", str, ""),
        token_lifetime=timedelta(days=read("TOKENTRAIL_TOKEN_LIFETIME_DAYS", _integer(1, 36500), 1)),
        token_max_lifetime=timedelta(days=read("TOKENTRAIL_TOKEN_MAX_LIFETIME_DAYS", _integer(1, 36500), 1)),
        expiry_warnings=read("TOKENTRAIL_EXPIRY_WARNINGS_DAYS", _days, ()),
        host=read("HOST", str, ""),
        port=read("PORT", _integer(0, 65535), 0),
        body_limit=read("TOKENTRAIL_BODY_LIMIT", _integer(256, 16 * 1024 * 1024), 0),
        max_in_flight=read("TOKENTRAIL_MAX_IN_FLIGHT", _integer(1, 100_000), 1),
        max_connections=read("TOKENTRAIL_MAX_CONNECTIONS", _integer(16, 1_000_000), 16),
        keep_alive=read("TOKENTRAIL_KEEP_ALIVE", _integer(1, 3600), 1),
        pool_size=read("TOKENTRAIL_POOL_SIZE", _integer(1, 1000), 1),
        stream=read("TOKENTRAIL_STREAM", _stream_name, ""),
        stream_replicas=read("TOKENTRAIL_STREAM_REPLICAS", _integer(1, 5), 1),
        operator_token=read("TOKENTRAIL_OPERATOR_TOKEN_FILE", _long_secret, "") or None,
        usage_interval=timedelta(seconds=read("TOKENTRAIL_USAGE_INTERVAL", _integer(1, 3600), 1)),
        drain=read("TOKENTRAIL_DRAIN", _integer(0, 600), 0),
        shutdown_timeout=read("TOKENTRAIL_SHUTDOWN_TIMEOUT", _integer(1, 600), 1),
        log_level=read("LOG_LEVEL", _choice("DEBUG", "INFO", "WARNING", "ERROR"), "INFO"),
        log_json=read("LOG_FORMAT", _choice("json", "text"), "json") == "json",
    )
    if config.signing_keys and config.signing_keys_file:
        faults.append("TOKENTRAIL_SIGNING_KEYS and TOKENTRAIL_SIGNING_KEYS_FILE are both set: use one")
    if config.token_lifetime > config.token_max_lifetime:
        faults.append("TOKENTRAIL_TOKEN_LIFETIME_DAYS is more than TOKENTRAIL_TOKEN_MAX_LIFETIME_DAYS")
    if faults:
        raise InvalidConfiguration(faults)
    return config


def _database_url(variables: _Variables) -> str:
    """Returns DATABASE_URL with the password that a file may have."""
    environment, faults = variables.environment, variables.faults
    url = environment.get("DATABASE_URL", "").strip()
    database: Address | None = variables.read("DATABASE_URL", partial(address.check, environment=environment), None)
    password = variables.read("DATABASE_PASSWORD_FILE", _secret, "")
    if not database or not password:
        return url
    if "password" in grammar.parameters_of(url):
        faults.append("DATABASE_PASSWORD_FILE is set, and DATABASE_URL has a password too: use one")
    elif environment.get("PGPASSWORD"):
        faults.append("DATABASE_PASSWORD_FILE and PGPASSWORD are both set: use one")
    elif database.user:
        return msgspec.structs.replace(database, password=password).url()
    else:
        faults.append("DATABASE_PASSWORD_FILE needs a DATABASE_URL that names a user")
    return url


def _nats_url(variables: _Variables) -> str:
    """Returns NATS_URL with the password that a file may have."""
    urls: list[str] = variables.read("NATS_URL", servers, [])
    password = variables.read("NATS_PASSWORD_FILE", _secret, "")
    if password and all(map(_takes_password, urls)):
        urls = [_with_password(url, password) for url in urls]
    elif password:
        variables.faults.append("NATS_PASSWORD_FILE needs a NATS_URL that names a user and no password")
    return ",".join(urls)


def parse_roles(text: str) -> frozenset[str]:
    """
    Raises:
        ValueError: there is no role, or one is unknown.
    """
    roles = frozenset(role.strip() for role in text.split(",") if role.strip())
    if not roles or roles - ROLES:
        raise ValueError(f"must be one or more of {', '.join(sorted(ROLES))}, with commas")
    return roles


def _secret(text: str) -> str:
    """The content of the file without the end of its line; "" if no file is named."""
    if not text:
        return ""
    try:
        secret = Path(text).read_text().rstrip("\r\n")
    except (OSError, UnicodeDecodeError):
        raise ValueError("cannot be read") from None
    if not secret:
        raise ValueError("names an empty file")
    return secret


def _long_secret(text: str) -> str:
    """A secret that nobody guesses, in the form of a bearer token."""
    secret = _secret(text)
    if secret and (len(secret) < _SHORTEST_SECRET or not _BEARER.fullmatch(secret)):
        raise ValueError(
            f"must hold one line of {_SHORTEST_SECRET} or more letters, digits and -._~+/; = may stand at its end"
        )
    return secret


def _takes_password(url: str) -> bool:
    user, _, _ = urlsplit(url).netloc.rpartition("@")
    return bool(user) and ":" not in user


def _with_password(url: str, password: str) -> str:
    parts = urlsplit(url)
    user, _, hosts = parts.netloc.rpartition("@")
    return parts._replace(netloc=f"{user}:{quote(password, safe='')}@{hosts}").geturl()


def _integer(low: int, high: int) -> Callable[[str], int]:
    def parse(text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            raise ValueError("must be a whole number") from None
        if not low <= number <= high:
            raise ValueError(f"must be from {low} to {high}")
        return number

    return parse


def _days(text: str) -> tuple[int, ...]:
    """Each once, the most first."""
    if text.lower() == "none":
        return ()
    day = _integer(1, 36500)
    try:
        return tuple(sorted({day(part) for part in text.split(",")}, reverse=True))
    except ValueError:
        raise ValueError("must be whole numbers of days from 1 to 36500, with commas, or none") from None


def _choice(*choices: str) -> Callable[[str], str]:
    def parse(text: str) -> str:
        for choice in choices:
            if text.lower() == choice.lower():
                return choice
        raise ValueError(f"must be one of {', '.join(choices)}")

    return parse


def _subject(text: str) -> str:
    if not all(part.replace("-", "").replace("_", "").isalnum() for part in text.split(".")):
        raise ValueError("may have letters, digits, - and _ only, in parts with dots between")
    return text


def _stream_name(text: str) -> str:
    if not text.replace("-", "").replace("_", "").isalnum():
        raise ValueError("may have letters, digits, - and _ only")
    return text
