"""What a scenario is given."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeAlias

import msgspec

from tests.harness.builders import NOW

Say: TypeAlias = Callable[..., None]
"""Tells the test, at once: also a process that is killed just then has said it. Takes what JSON can express."""


class Given(msgspec.Struct, frozen=True, kw_only=True):
    """What some scenarios need: `tokens` are ids with their accounts, `reach` is a position, `now` the present."""

    database_url: str
    nats_url: str
    folder: str
    tokens: dict[str, str] = {}
    model: str = ""
    reach: int = 0
    now: datetime = NOW
    options: dict[str, Any] = {}


def replace(where: object, name: str, value: object) -> None:
    """In this process only. What is to be replaced must be there."""
    getattr(where, name)
    setattr(where, name, value)
