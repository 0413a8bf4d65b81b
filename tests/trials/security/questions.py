"""What an instance asks Postgres: what costs time, and so what a caller could tell two refusals apart by."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

import pytest
from asyncpg.connection import Connection

_METHOD: Final = "_execute"
"""Of asyncpg's, through which every statement with parameters goes."""


@contextmanager
def recorded() -> Iterator[list[str]]:
    """The statements of all connections, in order, without their parameters."""
    asked: list[str] = []
    execute = getattr(Connection, _METHOD)

    async def record(self: Any, query: str, *args: Any, **options: Any) -> Any:
        asked.append(query)
        return await execute(self, query, *args, **options)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Connection, _METHOD, record)
        yield asked
