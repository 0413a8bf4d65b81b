"""Decides whether a concurrent history is linearizable: whether all answers are right in some order of the requests,
one after the other, in which none comes before another that had been answered when it was sent.

Every command that was done names its position, so the order of those is given, and with it the world after each. What
is left is a point for each other answer (a read, a refusal, a replay): a position after which it is right. The earliest
that real time allows is the best choice, for later ones only make it harder for those that follow. So one pass decides.
It is one order for all tokens, since callers are tokens themselves.
"""

import heapq
import math
from collections.abc import Mapping, Sequence

import msgspec

from tests.trials.faults.checks import Violation
from tests.trials.faults.client import Answer
from tests.trials.faults.model import Request, World, observed


class Operation(msgspec.Struct, frozen=True):
    """A request, sent at `called`, answered at `returned`; without an answer it may have been done or not."""

    request_id: str
    request: Request
    called: float
    returned: float
    answer: Answer | None

    @property
    def done(self) -> bool:
        """Whether the answer says that it is a command that was done, and was not before."""
        answer = self.answer
        if answer is None or answer.status >= 300 or self.request.action == "get":
            return False
        return observed(answer).replays is None

    @property
    def position(self) -> int | None:
        """Where the answer says that its command is in the log."""
        position = self.answer.headers.get("tokentrail-position") if self.answer else None
        return int(position) if position is not None else None

    def __str__(self) -> str:
        said = f"{observed(self.answer)} at {self.position}" if self.answer else "no answer"
        return f"{self.called:.6f} to {self.returned:.6f}: {self.request_id} {self.request} -> {said}"


class _Done(msgspec.Struct, frozen=True):
    """A command that was done, or (without a position) what is to be given a point."""

    operation: Operation
    position: int | None
    returned: float


def check_history(operations: Sequence[Operation], start: World, recorded: Mapping[str, int] | None = None) -> None:
    """
    Args:
        operations: all that was sent since `start`, in any order.
        start: the world before the first of them.
        recorded: the log's positions by request id, for requests in doubt; None if there may be none.

    Raises:
        Violation: no order explains the answers.
    """
    history = _settled(operations, recorded)
    worlds = _worlds(history, start)
    _check_replays(history)
    ended: list[tuple[float, int]] = []
    seen = start.position
    for done in sorted(history, key=lambda done: done.operation.called):
        while ended and ended[0][0] < done.operation.called:
            seen = max(seen, heapq.heappop(ended)[1])
        if done.position is None:
            point = _point(done.operation, worlds[seen - start.position :])
        elif done.position <= seen:
            raise Violation(f"the log was seen to be at {seen} or later before this was sent: {done.operation}")
        else:
            point = done.position
        heapq.heappush(ended, (done.returned, point))


def _settled(operations: Sequence[Operation], recorded: Mapping[str, int] | None) -> list[_Done]:
    history = []
    for operation in operations:
        if operation.answer is None:
            if recorded is None:
                raise Violation(f"not answered: {operation}")
            if operation.request_id in recorded:
                history.append(_Done(operation, recorded[operation.request_id], math.inf))
            continue
        if operation.done and operation.position is None:
            raise Violation(f"no position is named: {operation}")
        history.append(_Done(operation, operation.position if operation.done else None, operation.returned))
    return history


def _worlds(history: Sequence[_Done], start: World) -> list[World]:
    """The world at the start and after each command. Each command must have been right in the one before it."""
    worlds = [start]
    commands = [done for done in history if done.position is not None]
    for done in sorted(commands, key=lambda done: done.position or 0):
        world, operation = worlds[-1], done.operation
        if done.position != world.position + 1:
            raise Violation(f"{done.position} follows {world.position}: {operation}")
        expected = world.reply(operation.request)
        if expected.status >= 300 or expected.replays is not None:
            raise Violation(f"done, but {expected} was due: {operation}")
        if operation.answer is not None and observed(operation.answer) != expected:
            raise Violation(f"{expected} was due: {operation}")
        token_id = operation.request.token_id or _created(operation)
        if operation.request.action == "create" and token_id in world.tokens:
            raise Violation(f"created twice: {operation}")
        worlds.append(world.after(operation.request, token_id))
    return worlds


def _created(operation: Operation) -> str:
    """The new token's id. Nobody can have asked for one that no answer has told."""
    return operation.request_id if operation.answer is None else str(operation.answer.json["details"]["id"])


def _point(operation: Operation, worlds: Sequence[World]) -> int:
    """The first position of these at which the answer is right."""
    assert operation.answer is not None
    told = observed(operation.answer)
    for world in worlds:
        if world.reply(operation.request) == told:
            return world.position
    due = {world.reply(operation.request) for world in worlds}
    raise Violation(f"not right at any position from {worlds[0].position} on, where {due} was due: {operation}")


def _check_replays(history: Sequence[_Done]) -> None:
    """A first answer is repeated byte for byte."""
    first = {done.position: done.operation.answer for done in history if done.position is not None}
    for done in history:
        answer = done.operation.answer
        replays = observed(answer).replays if answer is not None else None
        original = first.get(replays) if replays is not None else None
        if answer is not None and original is not None and answer.body != original.body:
            raise Violation(f"{answer.body!r} instead of {original.body!r}: {done.operation}")
