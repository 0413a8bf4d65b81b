"""Takes protections out, one at a time: the same harness must then find what they protect from, by the checks named.

`python -m tests.trials.faults.without serve ...` is `tokentrail` whose relays lead without a lease.
"""

import asyncio
import sys
import traceback
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Final, NamedTuple

from service.commands.cli import main
from service.leading.lease import Lease
from service.store.database import Connection
from tests.trials.faults.checks import Violation

WITHOUT_LEASE: Final = (sys.executable, "-m", "tests.trials.faults.without")
_FUNCTION: Final = "select pg_get_functiondef('tokentrail.append(json, boolean, timestamptz, bigint)'::regprocedure)"


class Edit(NamedTuple):
    """The text of tokentrail.append that is the protection, and what stands there instead; by which checks it is found,
    besides that of histories, that it is missing; `and_drop` is a constraint that goes too."""

    there: str
    instead: str = ""
    found_by: frozenset[str] = frozenset()
    and_drop: str = ""


_LOCK: Final = ("from tokentrail.log_head h for update;", "from tokentrail.log_head h;")
_VERSION: Final = """when coalesce(stream.version, 0) <> i.expected_version then 'conflict'
          when stream.event_id <> i.expected_event_id then 'conflict'"""
_AUTHOR: Final = (
    "when i.author_id is not null and not coalesce(author.active_until > now, false) then 'author_not_active'"
)
_UNIQUE: Final = "events_stream_id_stream_version_key"

EDITS: Final[Mapping[str, Edit]] = {
    "head lock": Edit(*_LOCK),
    "head lock and primary key": Edit(*_LOCK, frozenset({"check_positions"}), "events_pkey"),
    "stream version check": Edit(_VERSION),
    "stream version check and unique versions": Edit(_VERSION, "", frozenset({"check_streams"}), _UNIQUE),
    "idempotency record": Edit("j.idempotency_key, decode(", "null, decode("),
    "details of each append": Edit("status = excluded.status,", "status = d.status,", frozenset({"check_details"})),
    "author check": Edit(_AUTHOR, "", frozenset({"check_authors"})),
}


@asynccontextmanager
async def taken_out(owner: Connection, protection: str) -> AsyncIterator[None]:
    """Meanwhile the function in this database is without it, for all processes."""
    definition: str = await owner.fetchval(_FUNCTION)
    edit = EDITS[protection]
    if definition.count(edit.there) != 1:
        raise LookupError(f"{edit.there!r} does not stand once in tokentrail.append")
    await owner.execute(definition.replace(edit.there, edit.instead))
    if edit.and_drop:
        await owner.execute(f"alter table tokentrail.events drop constraint {edit.and_drop}")
    try:
        yield
    finally:
        await owner.execute(definition)


def finders(*checks: Callable[[], object]) -> set[str]:
    """The names of the checks that raise Violation."""
    found = set()
    for check in checks:
        try:
            check()
        except Violation as violation:
            names = [frame.name for frame in traceback.extract_tb(violation.__traceback__)]
            found.add([name for name in names if name.startswith("check_")][-1])
    return found


async def _always_taken(lease: Lease) -> bool:
    lease._until = asyncio.get_running_loop().time() + lease.ttl
    return True


if __name__ == "__main__":
    setattr(Lease, "take", _always_taken)  # noqa: B010
    main()
