"""Reads from DATABASE_URL where the database is and how to connect to it."""

import getpass
import os
from collections.abc import Mapping
from typing import Any, Final, NamedTuple
from urllib.parse import quote

import msgspec

from service.database_url import grammar, parameters, tls

_PORT: Final = 5432
_PLACES: Final = ("/run/postgresql", "/var/run/postgresql", "/tmp", "localhost")  # noqa: S108
"""Where to look for a server if no host is named."""
_OF_THEIR_OWN: Final = frozenset({"host", "port", "dbname", "user", "password", "ssl", "servicefile"})
_IDLE: Final = 30
_INTERVAL: Final = 10
_COUNT: Final = 3
_UNANSWERED: Final = 3000


class InvalidUrl(ValueError):
    """`faults` has one sentence a fault; each goes on after the name of the variable and repeats no secret."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("; ".join(faults))
        self.faults = faults


class Host(NamedTuple):
    """A name, an address or, if it begins with /, the folder of a socket."""

    name: str
    port: int


class KeepAlive(msgspec.Struct, frozen=True):
    """The times after which a silent connection is given up: seconds, and milliseconds for what was sent and is
    not acknowledged. 0 leaves a value to the operating system."""

    on: bool
    idle: int
    interval: int
    count: int
    unanswered: int


class Address(msgspec.Struct, frozen=True):
    """`given` has the parameters that are about neither host, user nor database, by libpq's names."""

    hosts: tuple[Host, ...]
    user: str | None
    password: str | None
    dbname: str | None
    given: Mapping[str, str]

    def __repr__(self) -> str:
        return f"Address(hosts={self.hosts!r})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return [("hosts", self.hosts)]

    @property
    def login(self) -> str:
        return self.user or getpass.getuser()

    @property
    def database(self) -> str:
        return self.dbname or self.login

    @property
    def connect_timeout(self) -> int | None:
        return int(self.given["connect_timeout"]) if "connect_timeout" in self.given else None

    @property
    def keep_alive(self) -> KeepAlive:
        def number(name: str, default: int) -> int:
            return int(self.given.get(name, default))

        return KeepAlive(
            on=self.given.get("keepalives") != "0",
            idle=number("keepalives_idle", _IDLE),
            interval=number("keepalives_interval", _INTERVAL),
            count=number("keepalives_count", _COUNT),
            unanswered=number("tcp_user_timeout", _UNANSWERED),
        )

    def url(self) -> str:
        """The same as a URL. Hosts are parameters in it, for not every driver takes several, or a socket, elsewhere."""
        login = quote(self.user or "", safe="")
        if self.password:
            login += ":" + quote(self.password, safe="")
        values = {
            "host": ",".join(host.name for host in self.hosts),
            "port": ",".join(str(host.port) for host in self.hosts),
            **self.given,
        }
        query = "&".join(f"{name}={quote(text, safe='')}" for name, text in values.items())
        return f"postgresql://{login}{'@' if login else ''}/{quote(self.dbname or '', safe='')}?{query}"


def parse(url: str, environment: Mapping[str, str] = os.environ) -> Address:
    """Reads the URL. What it leaves out comes from libpq's own variables, such as PGUSER, or is libpq's default.

    Raises:
        InvalidUrl: it is no such URL, or has what cannot be honoured.
    """
    try:
        given = grammar.parameters_of(url)
    except ValueError as error:
        raise InvalidUrl([str(error)]) from None
    given = parameters.defaults(environment) | given
    faults = parameters.faults_of(given)
    if given.get("ssl") == "true":
        given.setdefault("sslmode", "require")
    hosts: tuple[Host, ...] = ()
    try:
        hosts = _hosts(given.get("host", ""), given.get("port", ""))
    except ValueError as error:
        faults.append(str(error))
    if "user" not in given:
        try:
            getpass.getuser()
        except (OSError, KeyError):  # nobody's number, as in containers
            faults.append("names no user")
    if faults:
        raise InvalidUrl(faults)
    return Address(
        hosts=hosts,
        user=given.get("user"),
        password=given.get("password"),
        dbname=given.get("dbname"),
        given={name: text for name, text in given.items() if name not in _OF_THEIR_OWN},
    )


def check(url: str, environment: Mapping[str, str] = os.environ) -> Address:
    """The same, and a look at the files that it names.

    Raises:
        InvalidUrl: as `parse`, or a file is not what it should be.
    """
    address = parse(url, environment)
    faults = tls.faults_of(address.given)
    if faults:
        raise InvalidUrl(faults)
    return address


def _hosts(names: str, ports: str) -> tuple[Host, ...]:
    if not names:
        port = _port(ports)
        return tuple(Host(place, port) for place in _PLACES)
    hosts = [name or "localhost" for name in names.split(",")]
    numbers = [_port(text) for text in ports.split(",")]
    if len(numbers) not in (1, len(hosts)):
        raise ValueError("must have one port, or one for each host")
    return tuple(map(Host, hosts, numbers * len(hosts) if len(numbers) == 1 else numbers))


def _port(text: str) -> int:
    if not text:
        return _PORT
    if not parameters.is_number(text, 1, 65535):
        raise ValueError("has a port that is no number from 1 to 65535")
    return int(text)
