"""Four tokens and what became of them, as a log."""

from typing import Final
from uuid import UUID

from events.api_token import ApiTokenEvent
from events.recorded import Recorded
from tests.events.verifier.tokens import created, issue
from tests.harness import builders

OTHER_LOG: Final = UUID(int=8)


class Lives:
    """Four tokens: one that was suspended and activated again, one suspended, one revoked, one plain."""

    def __init__(self) -> None:
        self.tokens = [created() for _ in range(4)]
        self.activated, self.suspended, self.revoked, self.plain = [issue(token) for token in self.tokens]
        one, two, three, four = self.tokens
        events: list[ApiTokenEvent] = [
            one,
            two,
            three,
            suspended := builders.suspended(one),
            builders.suspended(two),
            builders.activated(suspended),
            builders.revoked(three),
            four,
        ]
        self.events = [builders.recorded(event, position) for position, event in enumerate(events, 1)]

    @property
    def revoke_the_plain_one(self) -> Recorded:
        return builders.recorded(builders.revoked(self.tokens[3]), 9)
