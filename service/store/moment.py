"""A point in time, by both clocks."""

import time
from datetime import UTC, datetime
from typing import NamedTuple


class Moment(NamedTuple):
    """`clock` is the process's monotonic clock, in seconds; not the event loop's, which is not always up to date."""

    clock: float
    time: datetime


def this_moment() -> Moment:
    return Moment(time.monotonic(), datetime.now(UTC))
