"""What is measured: bare, naive and Tokentrail, each behind the same few questions."""

import sys
from collections.abc import Iterable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Final, Literal, Protocol

import asyncpg

Action = Literal["activate", "suspend"]

TOKENS: Final = 4000
SQL: Final = Path(__file__).with_name("sql")


class Target(Protocol):
    """`bearer` authenticates. `subjects` is where the events arrive, with the token's id in the fourth place."""

    name: str
    bearer: str
    subjects: str

    async def prepare(self) -> None:
        """Makes the database and TOKENS tokens that may be changed."""

    def run(self) -> AbstractAsyncContextManager[int]:
        """The service as a process, for as long as the context lasts; gives its port."""

    async def next_actions(self) -> dict[str, Action]:
        """What may be done to each token now. To be asked when no request is under way."""

    async def backlog(self) -> int:
        """How many events have been recorded but are not in the stream yet; 0 for a service without a relay."""

    async def close(self) -> None: ...


def command(app: str) -> list[str]:
    """Serves an ASGI app with the settings that `tokentrail serve` gives uvicorn."""
    common = "--host 127.0.0.1 --port {port} --workers 1 --backlog 4096 --log-level warning"
    options = "--loop uvloop --http httptools --ws none --no-access-log --no-server-header --no-proxy-headers"
    return [str(Path(sys.executable).with_name("uvicorn")), app, *common.split(), *options.split()]


def next_action(status: str) -> Action:
    return "suspend" if status == "active" else "activate"


def by_id(rows: Iterable[asyncpg.Record]) -> dict[str, Action]:
    """Rows (id, status) as the tokens' next actions."""
    return {row["id"]: next_action(row["status"]) for row in rows}
