"""What all callers did and were told."""

import asyncio
from collections import Counter, deque
from typing import Final

from tests.trials.faults.chaos.owned import Owned
from tests.trials.faults.checks import Acknowledged

_KNOWN: Final = 150
"""Tokens that the verifier is asked about and that author commands; those of old are forgotten."""


class Records:
    """Commands go by their request ids, which are their idempotency keys.

    `answers` counts by status (0: broken off). `refused` were answered with a refusal that is final. `short_lived` are
    the tokens that expire within seconds: their ids by the command that created them. `tokens` are the newest of the
    others. `moved` is set when a command has been acknowledged.
    """

    def __init__(self) -> None:
        self.answers: Counter[int] = Counter()
        self.sent: list[str] = []
        self.refused: list[str] = []
        self.acknowledged: list[Acknowledged] = []
        self.short_lived: dict[str, str] = {}
        self.tokens: deque[Owned] = deque(maxlen=_KNOWN)
        self.moved = asyncio.Event()
