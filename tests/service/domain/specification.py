"""given(events).when(command).then(event): what a decision is, in the words of the domain."""

from functools import reduce

import msgspec
import pytest

from events.api_token import ApiTokenEvent
from service.domain.api_token import ApiToken, Command, decide, evolve
from service.domain.errors import DomainError


class When(msgspec.Struct, frozen=True):
    token: ApiToken | None
    command: Command

    def then(self, event: ApiTokenEvent) -> None:
        """The command leads to exactly this event."""
        assert decide(self.command, self.token) == event

    def refused(self, reason: type[DomainError] | str) -> DomainError:
        """The command is refused for exactly this reason: an error of this class, or one with this message."""
        with pytest.raises(DomainError) as caught:
            decide(self.command, self.token)
        assert reason in (type(caught.value), str(caught.value))
        return caught.value


class Given(msgspec.Struct, frozen=True):
    events: tuple[ApiTokenEvent, ...]

    def when(self, command: Command) -> When:
        return When(fold(*self.events), command)


def given(*events: ApiTokenEvent) -> Given:
    """The history of one token; no events for a token that does not exist."""
    return Given(events)


def fold(*events: ApiTokenEvent) -> ApiToken | None:
    nothing: ApiToken | None = None
    return reduce(evolve, events, nothing)
