"""Protections within tokentrail.append, taken out of the function in one test's database."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Final, NamedTuple

from service.store.database import Connection

_FUNCTION: Final = "select pg_get_functiondef('tokentrail.append(json, boolean, timestamptz, bigint)'::regprocedure)"


class Edit(NamedTuple):
    """The text that is the protection, and what stands there instead; `and_drop` is a constraint that goes too."""

    there: str
    instead: str
    and_drop: str = ""


_LOCK: Final = ("from tokentrail.log_head h for update;", "from tokentrail.log_head h;")
_VERSION: Final = (
    """when coalesce(stream.version, 0) <> i.expected_version then 'conflict'
          when stream.event_id <> i.expected_event_id then 'conflict'""",
    "",
)
_AUTHOR: Final = (
    "when i.author_id is not null and not coalesce(author.active_until > now, false) then 'author_not_active'"
)

EDITS: Final[Mapping[str, Edit]] = {
    "head lock": Edit(*_LOCK),
    "head lock and primary key": Edit(*_LOCK, "events_pkey"),
    "stream version check": Edit(*_VERSION),
    "stream version check and unique versions": Edit(*_VERSION, "events_stream_id_stream_version_key"),
    "idempotency record": Edit("j.idempotency_key, decode(", "null, decode("),
    "details of each append": Edit("status = excluded.status,", "status = d.status,"),
    "author check": Edit(_AUTHOR, ""),
    "event known again": Edit("when own.position is not null then 'accepted'", ""),
}


@asynccontextmanager
async def taken_out(owner: Connection, protection: str) -> AsyncIterator[None]:
    """Meanwhile the function is without it, for all processes."""
    definition: str = await owner.fetchval(_FUNCTION)
    there, instead, and_drop = EDITS[protection]
    if definition.count(there) != 1:
        raise LookupError(f"{there!r} does not stand once in tokentrail.append")
    await owner.execute(definition.replace(there, instead))
    if and_drop:
        await owner.execute(f"alter table tokentrail.events drop constraint {and_drop}")
    try:
        yield
    finally:
        await owner.execute(definition)
