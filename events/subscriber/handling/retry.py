"""The number of attempts for an event that the handler could not handle, and the pauses between them."""

from collections.abc import Iterator

import msgspec


class Retry(msgspec.Struct, frozen=True, kw_only=True):
    """Settings: `attempts` in all; the pauses between them begin with `first` seconds and grow by `factor` up to
    `most`."""

    attempts: int = 5
    first: float = 0.1
    factor: float = 3.0
    most: float = 30.0

    def __post_init__(self) -> None:
        if self.attempts < 1 or self.first < 0 or self.factor < 1 or self.most < self.first:
            raise ValueError("At least one attempt, and pauses that do not shrink")

    def pauses(self) -> Iterator[float]:
        """Yields the pauses, one fewer than attempts."""
        pause = self.first
        for _ in range(self.attempts - 1):
            yield pause
            pause = min(pause * self.factor, self.most)
