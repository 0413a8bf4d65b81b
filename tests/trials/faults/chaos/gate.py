"""A gateway that asks its verifier about the callers' tokens all the time."""

import time
from collections.abc import Sequence
from typing import Final

from events.verifier import Principal, Servers
from tests.harness.processes import until
from tests.trials.faults.asking import BOUND, Asking
from tests.trials.faults.chaos.owned import Owned
from tests.trials.faults.checks import Violation

_ASK_EVERY: Final = 0.02
_WITHIN: Final = 60.0


class Gate(Asking):
    """`url` is the service's, for its keys. `asked_late` counts questions about tokens that had not been active for
    longer than the bound."""

    def __init__(self, nats_url: str, url: str, tokens: Sequence[Owned]) -> None:
        super().__init__(every=_ASK_EVERY, servers=Servers(urls=nats_url), url=url)
        self.asked_late = 0
        self._violations: list[Violation] = []
        self._tokens = tokens

    def check(self) -> None:
        """
        Raises:
            Violation: a token was accepted that had been known not to be active for longer than the bound.
        """
        for violation in self._violations:
            raise violation

    async def until(self, position: int) -> None:
        """Returns when it has applied all up to there and accepts tokens.

        Raises:
            TimeoutError: not within a minute.
        """

        async def there() -> bool:
            return self.verifier.current and self.verifier.position >= position

        await until(there, within=_WITHIN)

    async def until_right(self) -> None:
        """Returns when it accepts just those that are active. Nothing changes meanwhile."""

        async def right() -> bool:
            return all(self._accepts(token) == (token.status == "active") for token in self._tokens)

        await until(right, within=_WITHIN)

    def _accepts(self, token: Owned) -> bool:
        return isinstance(self.verifier.verify(token.bearer), Principal)

    def ask(self) -> None:
        for token in list(self._tokens):
            asked = time.monotonic()
            accepted = self._accepts(token)
            self.accepted += accepted
            late = asked - (asked if token.inactive_since is None else token.inactive_since)
            if late > BOUND:
                self.asked_late += 1
                if accepted:
                    self._violations.append(
                        Violation(f"{token.id} was accepted {late:.2f} s after it was no longer active")
                    )
