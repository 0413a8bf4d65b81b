"""The pause before the next attempt: it doubles up to a longest one."""


class Backoff:
    """Pauses in seconds: `first`, then twice as long each time, at most `longest`. Whoever waits calls `next` before
    each attempt but the first, and `reset` after a success."""

    def __init__(self, first: float, longest: float) -> None:
        self._first = first
        self._longest = longest
        self.pause = first
        """The pause that `next` will return."""

    def next(self) -> float:
        """Returns the pause, and doubles the one after it."""
        pause, self.pause = self.pause, min(self.pause * 2, self._longest)
        return pause

    def reset(self) -> None:
        """Begins with `first` again."""
        self.pause = self._first
