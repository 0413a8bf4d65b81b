"""Shared by the queries of the asynchronous read models."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Protocol

import asyncpg


class NotBuilt(Exception):
    """The read model has never been built in this database, or not yet in a version that has what is asked for: no
    process with the role projector has got that far."""

    kind = "not_built"


class Reads(Protocol):
    """The part of an asyncpg pool or connection that queries use."""

    async def fetch(self, query: str, *args: Any) -> list[Any]: ...


class Caller(Protocol):
    @property
    def token_id(self) -> str: ...
    @property
    def account_id(self) -> str: ...


@contextmanager
def reading(name: str) -> Iterator[None]:
    """
    Raises:
        NotBuilt: the model's view, or a column of it, is missing.
    """
    try:
        yield
    except asyncpg.UndefinedColumnError as error:
        raise NotBuilt(f"The read model {name} has not been built in this version yet") from error
    except asyncpg.UndefinedTableError as error:
        if f"tokentrail_read.{name}" not in str(error):
            raise
        raise NotBuilt(f"The read model {name} has not been built yet") from error
