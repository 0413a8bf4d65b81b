"""A session of Postgres's: the settings that the service relies on, and a connection whose death is noticed."""

import asyncio
import re
import socket
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import asyncpg
import msgspec

from service.database_url.address import KeepAlive
from service.store.errors import AWAY, DatabaseUnfit, NotMigrated
from service.store.postgres_errors import log_refusal
from service.store.uncancelled import UncancelledConnection

if TYPE_CHECKING:  # generic in the stubs only
    Connection: TypeAlias = asyncpg.Connection[asyncpg.Record]
else:
    Connection = asyncpg.Connection

ENCODING: Final = "UTF8"
FRESH: Final = 1.0
"""Seconds after an answer for which a connection is used without a question first."""
_ANSWER_WITHIN: Final = 1.0
_REFUSED_SETTING: Final = re.compile(r"startup parameter(?: in options)?: \"?(\w+)")
_SHOW: Final = "select name, current_setting(name, true) as setting from unnest($1::text[]) as name"
_LOST_STATEMENTS: Final = (asyncpg.InvalidSQLStatementNameError, asyncpg.DuplicatePreparedStatementError)
_CHECKS_THE_DATABASE: Final = "CheckMyDatabase"
"""The function of Postgres that refuses a user without the right CONNECT."""
_POOLED: Final = "connect to Postgres itself, not to a pool such as PgBouncer"


class Session(UncancelledConnection):
    """A connection that breaks soon after the way to Postgres does."""

    __slots__ = ("_heard", "_socket")

    def __init__(self, protocol: Any, transport: asyncio.Transport, *rest: Any) -> None:
        super().__init__(protocol, transport, *rest)
        self._socket = transport.get_extra_info("socket")
        self.heard()

    def heard(self) -> None:
        """Notes that Postgres has answered."""
        self._heard = asyncio.get_running_loop().time()

    async def is_there(self, *, since: float = float("-inf")) -> bool:
        """True if Postgres still answers; otherwise the connection is closed. Asks if Postgres has said nothing for a
        while: a device in between may have forgotten a silent connection, and then what is sent is lost without a word.
        Does not ask if Postgres has said nothing since `since`: then the connection is taken for broken.
        """
        if self.is_closed():
            return False
        if self._heard < since:
            self.terminate()
            return False
        if asyncio.get_running_loop().time() - self._heard < FRESH:
            return True
        try:
            async with asyncio.timeout(_ANSWER_WITHIN):
                await self.execute("select")
        except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError):  # a TimeoutError is an OSError
            self.terminate()
            return False
        except asyncio.CancelledError:
            self.terminate()
            raise
        self.heard()
        return True

    def keep_alive(self, how: KeepAlive) -> None:
        """Has the operating system look after the connection."""
        if not how.on or self._socket is None or self._socket.family not in (socket.AF_INET, socket.AF_INET6):
            return
        with self._socket.dup() as same:
            same.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
            for name, value in (
                ("TCP_KEEPIDLE", how.idle),
                ("TCP_KEEPINTVL", how.interval),
                ("TCP_KEEPCNT", how.count),
                ("TCP_USER_TIMEOUT", how.unanswered),
            ):
                option = getattr(socket, name, None)  # not every system has all
                if option is not None and value:
                    same.setsockopt(socket.IPPROTO_TCP, option, value)

    async def read_jsonb(self) -> None:
        """From now on values of type jsonb are read and sent as Python's."""
        await self.set_type_codec("jsonb", schema="pg_catalog", encoder=_as_json, decoder=msgspec.json.decode)

    async def check(self, settings: Mapping[str, str]) -> None:
        """
        Raises:
            DatabaseUnfit: the session is not what was asked for, or the database cannot hold what the service writes.
        """
        encoding = self.get_settings().server_encoding
        if encoding != ENCODING:
            raise DatabaseUnfit(f"The database's encoding is {encoding}: the service needs one of encoding {ENCODING}")
        try:
            in_force = {row["name"]: row["setting"] for row in await self.fetch(_SHOW, list(settings))}
        except _LOST_STATEMENTS:
            raise DatabaseUnfit(f"Prepared statements do not last as long as the session: {_POOLED}") from None
        for name, asked in settings.items():
            if in_force[name] != asked:
                raise DatabaseUnfit(f"The session's setting {name} is not in force: {_POOLED}")


def _as_json(value: Any) -> str:
    return msgspec.json.encode(value).decode()


def refusal(error: asyncpg.PostgresError, role: str | None) -> DatabaseUnfit | NotMigrated | None:
    """The error to raise for one at the start of a session; None if Postgres is merely away."""
    text = str(error)  # in Postgres's own language
    if isinstance(error, asyncpg.ProtocolViolationError) and (found := _REFUSED_SETTING.search(text)):
        return DatabaseUnfit(f"The session's setting {found[1]} is refused: {_POOLED}")
    if isinstance(error, AWAY):
        return None
    if isinstance(error, asyncpg.InvalidParameterValueError) and role is not None and f'"{role}"' in text:
        return NotMigrated(
            f"The role {role} does not exist: run `tokentrail migrate`; "
            "it says more if the database was restored without its roles"
        )
    log_refusal(error)
    if isinstance(error, asyncpg.InsufficientPrivilegeError):
        if error.server_source_function == _CHECKS_THE_DATABASE:
            return DatabaseUnfit(
                "The user that DATABASE_URL names may not connect to the database: it lacks the right CONNECT"
            )
        if role is not None and role in text:
            return DatabaseUnfit(f"The user that DATABASE_URL names must be a member of {role}")
    return DatabaseUnfit("Postgres refuses a session as DATABASE_URL asks for it; the log has what it says")
