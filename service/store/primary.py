"""Connects to the host that serves as the primary, of those that DATABASE_URL names."""

import asyncio
import time
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final, NamedTuple
from urllib.parse import quote

import asyncpg
from asyncpg.connect_utils import SessionAttribute

from service.database_url import tls
from service.database_url.address import Address, Host, parse
from service.store.errors import DirectTlsRefused, TlsNotOffered
from service.store.session import Session, refusal

_ONLY_HOST: Final = 3.0
ONE_OF_SEVERAL: Final = 1.5
"""Seconds for a host to answer, if the URL has no connect_timeout. Two that hang are passed by in less time than a
statement has."""
_OF_TLS: Final = frozenset({
    "sslmode", "sslnegotiation", "sslrootcert", "sslcert", "sslkey", "sslpassword", "sslcrl", "passfile",
    "ssl_min_protocol_version", "ssl_max_protocol_version",
})  # fmt: skip
_NEXT: Final = (OSError, asyncpg.CannotConnectNowError, asyncpg.PostgresConnectionError, asyncpg.InternalClientError)
"""What a host says, or does not say, for which the next one is tried."""
_NO_TLS: Final = "rejected SSL upgrade"
"""What asyncpg says, always in English, of a server that answers that it has no TLS."""


class Reached(NamedTuple):
    session: Session
    host: Host


class Way:
    """The way to one database: which of its hosts was the primary, so that it is asked first the next time."""

    def __init__(self, address: Address) -> None:
        self.address = address
        self._first = 0
        self._tls = _tls_arguments(address)

    async def reach(self, settings: Mapping[str, str], **options: Any) -> Reached:
        """A session with these settings, which hold.

        Raises:
            Unfit, NotMigrated: the database cannot be used.
            OSError, asyncpg.PostgresError, asyncpg.InterfaceError: as asyncpg.connect, of the host tried last.
        """
        hosts = self.address.hosts
        last: BaseException | None = None
        for _ in hosts:
            at = self._first
            try:
                session = await self._connect(hosts[at], settings, options)
            except _NEXT as error:
                last = error
                self._pass_by(at)
            except asyncio.CancelledError:  # whoever waited has no more time: the next call is for the next host
                self._pass_by(at)
                raise
            else:
                return Reached(session, hosts[at])
        assert last is not None
        raise last

    def _pass_by(self, at: int) -> None:
        if self._first == at:  # else another call has come further
            self._first = (at + 1) % len(self.address.hosts)

    async def _connect(self, host: Host, settings: Mapping[str, str], options: Mapping[str, Any]) -> Session:
        address = self.address
        within = address.connect_timeout or (_ONLY_HOST if len(address.hosts) == 1 else ONE_OF_SEVERAL)
        until = time.monotonic() + within
        given = {"options": address.given["options"]} if "options" in address.given else {}
        try:
            session: Session = await asyncpg.connect(
                host=host.name,
                port=host.port,
                user=address.login,
                password=address.password,
                database=address.database,
                timeout=within,
                server_settings={**given, **self._named(settings)},
                target_session_attrs=self._wanted(),
                connection_class=Session,
                **self._tls,
                **options,
            )
        except asyncpg.PostgresError as error:
            raise refusal(error, settings.get("role")) or error from error
        except ConnectionError as error:
            if _NO_TLS in str(error):
                raise TlsNotOffered from error
            if address.given.get("sslnegotiation") == "direct" and not isinstance(error, ConnectionRefusedError):
                raise DirectTlsRefused from error
            raise
        try:
            session.keep_alive(address.keep_alive)
            async with asyncio.timeout(max(until - time.monotonic(), 0.1)):
                await session.check({name: text for name, text in settings.items() if name != "application_name"})
                await session.read_jsonb()
        except BaseException:
            session.terminate()
            raise
        return session

    def _wanted(self) -> SessionAttribute:
        """Returns which host may serve: the primary only. A standby lags, and a token's status must never be stale."""
        wanted = self.address.given.get("target_session_attrs")
        return SessionAttribute.read_write if wanted == "read-write" else SessionAttribute.primary

    def _named(self, settings: Mapping[str, str]) -> dict[str, str]:
        """The settings, with the URL's name for the application in place of `tokentrail`."""
        given = self.address.given
        name = given.get("application_name") or given.get("fallback_application_name")
        named = dict(settings)
        if name:
            named["application_name"] = named["application_name"].replace("tokentrail", name, 1)
        return named


@lru_cache(maxsize=16)
def way_to(url: str) -> Way:
    """The way to the database of the URL; all connections of this process share it.

    Raises:
        InvalidUrl
    """
    return Way(parse(url))


def _tls_arguments(address: Address) -> dict[str, Any]:
    """asyncpg takes the files by a URL only, and does not know the authorities of the machine."""
    given = {name: text for name, text in address.given.items() if name in _OF_TLS}
    arguments: dict[str, Any] = {}
    if given.get("sslrootcert") == tls.SYSTEM:
        arguments["ssl"] = tls.trusting_the_machine(given)
        arguments["direct_tls"] = given.get("sslnegotiation") == "direct"
        given = {name: text for name, text in given.items() if name == "passfile"}
    if given:
        arguments["dsn"] = "postgresql:///?" + "&".join(f"{name}={quote(text)}" for name, text in given.items())
    return arguments
