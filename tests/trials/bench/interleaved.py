"""Rounds of several measures in turn, so that whatever else the machine does meets all of them alike."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Generic, NamedTuple, TypeVar

Figure = TypeVar("Figure")


class Taken(NamedTuple, Generic[Figure]):
    """The figures of those that came through all rounds, by name, and the failures of the others."""

    figures: dict[str, list[Figure]]
    failures: dict[str, Exception]

    def raise_failures(self) -> None:
        """Raises ExceptionGroup: some have failed."""
        if self.failures:
            raise ExceptionGroup(f"{', '.join(self.failures)} failed", list(self.failures.values()))


async def interleaved(rounds: int, measures: Mapping[str, Callable[[], Awaitable[Figure]]]) -> Taken[Figure]:
    """One that fails is left out from then on; the others go on."""
    taken = Taken[Figure]({name: [] for name in measures}, {})
    for _ in range(rounds):
        for name, measure in measures.items():
            if name in taken.figures:
                try:
                    taken.figures[name].append(await measure())
                except Exception as error:
                    taken.failures[name] = error
                    del taken.figures[name]
    return taken
