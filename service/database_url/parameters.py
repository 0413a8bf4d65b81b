"""The parameters of libpq that the service honours, with their values; anything else in a URL is a fault."""

from collections.abc import Callable, Mapping
from typing import Final

import msgspec

Check = Callable[[str], str | None]
"""Returns what is wrong with a value, in words that go on after the parameter's name, or None."""


class Parameter(msgspec.Struct, frozen=True):
    """`environment` is the variable of libpq's that has its default."""

    environment: str | None
    check: Check


_MOST_DIGITS: Final = 18
"""Python refuses to read a number of thousands of digits."""
_C_INT: Final = 2**31 - 1
_KEEPALIVE_SECONDS: Final = 32767
_KEEPALIVE_COUNT: Final = 127
"""The most that Linux takes: with more no connection could be made."""


def _any(_: str) -> None:
    return None


def _only(*values: str, why: str = "") -> Check:
    fault = f"must be {' or '.join(values)}" + (f": {why}" if why else "")
    return lambda text: None if text in values else fault


def _number(low: int, high: int, why: str = "") -> Check:
    fault = f"must be a whole number from {low} to {high}" + (f": {why}" if why else "")
    return lambda text: None if is_number(text, low, high) else fault


def is_number(text: str, low: int, high: int) -> bool:
    """Returns True for a whole number in decimal digits from `low` to `high`."""
    return text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS and low <= int(text) <= high


def _never(why: str) -> Check:
    return lambda _: f"cannot be honoured: {why}"


_TLS_VERSIONS: Final = ("TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3")
_NO_SUCH_LOGIN: Final = "the driver does not have this way to log in"

PARAMETERS: Final[Mapping[str, Parameter]] = {
    "host": Parameter("PGHOST", _any),
    "port": Parameter("PGPORT", _any),
    "dbname": Parameter("PGDATABASE", _any),
    "user": Parameter("PGUSER", _any),
    "password": Parameter("PGPASSWORD", _any),
    "passfile": Parameter("PGPASSFILE", _any),
    "hostaddr": Parameter("PGHOSTADDR", _never("name the address as the host")),
    "service": Parameter("PGSERVICE", _never("put the service's parameters into the URL")),
    "servicefile": Parameter("PGSERVICEFILE", _any),
    # The session.
    "application_name": Parameter("PGAPPNAME", _any),
    "fallback_application_name": Parameter(None, _any),
    "options": Parameter("PGOPTIONS", _any),
    "client_encoding": Parameter("PGCLIENTENCODING", _only("UTF8", "utf8", "UTF-8", "utf-8", "auto")),
    "replication": Parameter(None, _only("false", "off", "no", "0")),
    # Which host, and how long to wait for it.
    "target_session_attrs": Parameter(
        "PGTARGETSESSIONATTRS",
        _only("primary", "read-write", "any", why="the service works on the primary, whatever it is given"),
    ),
    "load_balance_hosts": Parameter("PGLOADBALANCEHOSTS", _only("disable", "random")),
    "connect_timeout": Parameter("PGCONNECT_TIMEOUT", _number(1, _C_INT, "the service does not wait without end")),
    "keepalives": Parameter(None, _only("0", "1")),
    "keepalives_idle": Parameter(None, _number(0, _KEEPALIVE_SECONDS)),
    "keepalives_interval": Parameter(None, _number(0, _KEEPALIVE_SECONDS)),
    "keepalives_count": Parameter(None, _number(0, _KEEPALIVE_COUNT)),
    "tcp_user_timeout": Parameter(None, _number(0, _C_INT)),
    # TLS.
    "sslmode": Parameter("PGSSLMODE", _only("disable", "allow", "prefer", "require", "verify-ca", "verify-full")),
    "ssl": Parameter(None, _only("true")),
    "sslnegotiation": Parameter("PGSSLNEGOTIATION", _only("postgres", "direct")),
    "sslrootcert": Parameter("PGSSLROOTCERT", _any),
    "sslcert": Parameter("PGSSLCERT", _any),
    "sslkey": Parameter("PGSSLKEY", _any),
    "sslpassword": Parameter(None, _any),
    "sslcrl": Parameter("PGSSLCRL", _any),
    "ssl_min_protocol_version": Parameter("PGSSLMINPROTOCOLVERSION", _only(*_TLS_VERSIONS)),
    "ssl_max_protocol_version": Parameter("PGSSLMAXPROTOCOLVERSION", _only(*_TLS_VERSIONS)),
    "sslcompression": Parameter("PGSSLCOMPRESSION", _only("0")),
    "sslsni": Parameter("PGSSLSNI", _only("1", why="the driver always names the host")),
    "sslcertmode": Parameter("PGSSLCERTMODE", _only("allow")),
    "sslcrldir": Parameter("PGSSLCRLDIR", _never("use sslcrl")),
    "sslkeylogfile": Parameter(None, _never("the driver writes no such file")),
    # What the driver does not have.
    "channel_binding": Parameter(
        "PGCHANNELBINDING",
        _only("disable", "prefer", why="the driver cannot bind a channel; sslmode=verify-full keeps others out"),
    ),
    "gssencmode": Parameter("PGGSSENCMODE", _only("disable", "prefer", why="the driver has TLS only")),
    "krbsrvname": Parameter("PGKRBSRVNAME", _never(_NO_SUCH_LOGIN)),
    "gsslib": Parameter("PGGSSLIB", _never(_NO_SUCH_LOGIN)),
    "gssdelegation": Parameter("PGGSSDELEGATION", _only("0")),
    "requirepeer": Parameter("PGREQUIREPEER", _never("the driver does not look who serves a socket")),
    "require_auth": Parameter("PGREQUIREAUTH", _never("the driver takes whichever way to log in the server asks for")),
    "scram_client_key": Parameter(None, _never(_NO_SUCH_LOGIN)),
    "scram_server_key": Parameter(None, _never(_NO_SUCH_LOGIN)),
    "oauth_issuer": Parameter(None, _never(_NO_SUCH_LOGIN)),
    "oauth_client_id": Parameter(None, _never(_NO_SUCH_LOGIN)),
    "oauth_client_secret": Parameter(None, _never(_NO_SUCH_LOGIN)),
    "oauth_scope": Parameter(None, _never(_NO_SUCH_LOGIN)),
    "min_protocol_version": Parameter("PGMINPROTOCOLVERSION", _only("3.0")),
    "max_protocol_version": Parameter("PGMAXPROTOCOLVERSION", _only("3.0", "3.2", "latest")),
}
"""Those of PostgreSQL 18's libpq."""

FOREIGN: Final[Mapping[str, str]] = {
    "pgbouncer": "the service needs sessions of its own: name Postgres itself, not a pool in transaction mode",
    "schema": "the tables are in the schema tokentrail",
    "search_path": "the tables are in the schema tokentrail",
}
"""Those that other tools write, with what the service does instead."""


def faults_of(parameters: Mapping[str, str]) -> list[str]:
    """Returns a sentence for each parameter that cannot be honoured. An unknown name is shown only if it looks like a
    name: it may be a piece of a password."""
    faults = []
    for name, text in parameters.items():
        known = PARAMETERS.get(name)
        if known is not None:
            fault = known.check(text)
        elif name in FOREIGN:
            fault = f"is not Postgres's: leave it out; {FOREIGN[name]}"
        else:
            fault = "is not Postgres's: leave it out"
        if fault is not None:
            faults.append(f"parameter {name if _is_name(name) else '(not shown)'} {fault}")
    return faults


def _is_name(text: str) -> bool:
    return text.isascii() and text.replace("_", "").isalpha() and len(text) <= 40


def defaults(environment: Mapping[str, str]) -> dict[str, str]:
    """The parameters that libpq's own variables give."""
    return {
        name: text
        for name, parameter in PARAMETERS.items()
        if parameter.environment is not None and (text := environment.get(parameter.environment, ""))
    }
