"""The form of full windows, batch or chain: the one that this broker stores faster, as measured.

On a server that syncs always a batch is one sync for all its messages, and many times as fast; on one server that syncs
now and then it costs more than twice the work of single messages. Nothing in the stream's settings tells which it is.
"""

from typing import Final, NamedTuple

_TRIALS: Final = 4
"""Windows on trial. Every second one is a batch. The better figure of each form counts."""
_TRY_AGAIN: Final = 400
"""Windows after which both forms are tried again, because brokers change."""
NOT_TAKEN: Final = 1.0


class Choice(NamedTuple):
    """The form of a window. `on_trial`: the window, or a part of it, goes alone, and its time is to be reported."""

    batch: bool
    on_trial: bool


class Forms:
    """Measures both forms, in seconds a message. It outlives the connections."""

    def __init__(self) -> None:
        self._costs = {True: NOT_TAKEN, False: NOT_TAKEN}
        self._windows = 0

    @property
    def batch_is_faster(self) -> bool:
        """True if a batch is the faster form as far as is known, and while nothing is known."""
        return self._costs[True] <= self._costs[False]

    def choose(self) -> Choice:
        """Returns the form of the next window. The first one is a batch."""
        number = self._windows % _TRY_AGAIN
        self._windows += 1
        if number >= _TRIALS:
            return Choice(self.batch_is_faster, on_trial=False)
        if self._windows > _TRIALS and number < 2:
            self._costs[number == 0] = NOT_TAKEN  # what is known of it is old
        return Choice(number % 2 == 0, on_trial=True)

    def took(self, cost: float, *, batch: bool) -> None:
        """Notes the time of the window whose form is being measured."""
        self._costs[batch] = min(cost, self._costs[batch])

    def not_taken(self, *, batch: bool) -> None:
        """Notes that the broker declines this form or is too slow for it: the other is used until the next trial."""
        self._costs[batch] = NOT_TAKEN
        self._costs[not batch] = min(self._costs[not batch], NOT_TAKEN / 2)
        self._windows = max(self._windows, _TRIALS)
