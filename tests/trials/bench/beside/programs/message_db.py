"""message-db's own functions in Postgres, called over asyncpg: get_stream_messages, a fold and a decision here, and
write_message with the expected version.

It brings no client and no subscription: the follower asks get_category_messages every 50 ms, as the naive relay does.
"""

import asyncio
import contextlib
import os
import uuid
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import asyncpg
import msgspec
import uvloop

from tests.trials.bench.beside.programs.answering import CLIENTS, TOKENS, Action, answer, in_parallel

_POLL: Final = 0.05
_SQL: Final = Path(__file__).with_name("sql")
_READ: Final = (_SQL / "message_db_read.sql").read_text()
_WRITE: Final = (_SQL / "message_db_write.sql").read_text()
_FOLLOW: Final = (_SQL / "message_db_follow.sql").read_text()
_LAST: Final = (_SQL / "message_db_last.sql").read_text()
_STATUS: Final = {"TokenCreated": "active", "TokenActivated": "active", "TokenSuspended": "suspended"}
_IDS: Final = [uuid.uuid4().hex for _ in range(TOKENS)]
_NUMBERS: Final = {f"apiToken-{token_id}": number for number, token_id in enumerate(_IDS)}


class NotAllowed(Exception):
    """The token is in another state."""


async def main() -> None:
    async with asyncpg.create_pool(
        os.environ["DATABASE_URL"],
        min_size=CLIENTS,
        max_size=CLIENTS,
        server_settings={"search_path": "message_store,public"},
    ) as pool:

        async def write(number: int, event_type: str, expected_version: int) -> None:
            data = {"tokenId": _IDS[number], "actor": "admin_user", "reason": None, "at": datetime.now(UTC)}
            message = msgspec.json.encode(data).decode()
            stream = f"apiToken-{_IDS[number]}"
            await pool.fetchval(_WRITE, str(uuid.uuid4()), stream, event_type, message, expected_version)

        async def change(number: int, action: Action) -> None:
            needed, event_type = (
                ("suspended", "TokenActivated") if action == "activate" else ("active", "TokenSuspended")
            )
            status, version = "unknown", -1
            for message in await pool.fetch(_READ, f"apiToken-{_IDS[number]}"):
                status, version = _STATUS.get(message["type"], status), message["position"]
            if status != needed:
                raise NotAllowed(f"the token is {status}")
            await write(number, event_type, version)

        @contextlib.asynccontextmanager
        async def follow(note: Callable[[int], None]) -> AsyncIterator[None]:
            position = await pool.fetchval(_LAST)

            async def poll() -> None:
                nonlocal position
                while True:
                    messages = await pool.fetch(_FOLLOW, position + 1)
                    for message in messages:
                        note(_NUMBERS[message["stream_name"]])
                        position = message["global_position"]
                    if not messages:
                        await asyncio.sleep(_POLL)

            task = asyncio.create_task(poll())
            try:
                yield
            finally:
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)

        waiting = iter(range(TOKENS))

        async def create() -> None:
            for number in waiting:
                await write(number, "TokenCreated", -1)

        await in_parallel(create)
        await answer(change, follow)


uvloop.run(main())
