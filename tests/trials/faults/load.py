"""Commands that go on while something is broken: every caller suspends and activates a token of its own in turn."""

import asyncio
import itertools
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from random import Random
from typing import Final, Literal, NamedTuple, TypeAlias

from tests.harness.processes import TokentrailProcess
from tests.trials.faults.checks import Acknowledged
from tests.trials.faults.client import NO_HEADERS, Answer, BrokenOff, Client
from tests.trials.faults.deployment import Deployment, Token

_MOST: Final = 5000
_WITHIN: Final = 30.0
_PAUSE: Final = 0.02
"""Seconds a caller waits before it tries again, as callers do."""
_loads = itertools.count(1)


Action: TypeAlias = Literal["suspend", "activate", "read"]


class Attempt(NamedTuple):
    """One request. `answer` is None if it broke off. `request_id` names the command, however often it is sent."""

    request_id: str
    action: Action
    answer: Answer | None


class Load:
    """`async with Load(...)`: as many callers as tokens, each sending to any of the processes until the context ends.

    With `keys`, a command has an idempotency key and is sent until it is known what became of it. Without, its caller
    goes on to the next one and takes 409 for a sign that the last was done.

    It ends whatever happens: no caller sends more than 5,000 commands in each of so many `rounds`.
    """

    def __init__(
        self,
        deployment: Deployment,
        processes: Sequence[TokentrailProcess],
        tokens: Sequence[Token],
        *,
        keys: bool,
        random: Random | None = None,
        rounds: int = 1,
    ) -> None:
        self.attempts: list[Attempt] = []
        self.acknowledged: list[Acknowledged] = []
        self.stale: list[str] = []
        """Reads that did not show what had been acknowledged before."""
        self._deployment = deployment
        self._processes = processes
        self._tokens = tokens
        self._keys = keys
        self._most = _MOST * rounds
        self._random = random or Random(0)
        self._name = f"load-{next(_loads)}"
        self._moved = asyncio.Event()
        self._stopping = False
        self._callers: list[asyncio.Task[None]] = []

    @property
    def statuses(self) -> Counter[int]:
        """Of all answers."""
        return Counter(attempt.answer.status for attempt in self.attempts if attempt.answer)

    @property
    def broken_off(self) -> list[Attempt]:
        return [attempt for attempt in self.attempts if attempt.answer is None]

    def commands(self, *statuses: int) -> list[str]:
        """The commands (their request ids) that got one of these answers, or, without any, all that were sent."""
        return [
            attempt.request_id
            for attempt in self.attempts
            if attempt.action != "read" and (not statuses or (attempt.answer and attempt.answer.status in statuses))
        ]

    async def progress(self, commands: int) -> None:
        """Returns when so many more commands have been acknowledged."""
        target = len(self.acknowledged) + commands
        await self.until(lambda: len(self.acknowledged) >= target)

    async def until(self, true: Callable[[], bool]) -> None:
        """Returns when it is true; asked after each attempt."""
        async with asyncio.timeout(_WITHIN):
            while not true():
                self._moved.clear()
                await self._moved.wait()

    async def __aenter__(self) -> "Load":
        self._callers = [asyncio.create_task(self._call(token, number)) for number, token in enumerate(self._tokens)]
        return self

    async def __aexit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        """Every caller ends when it knows what became of its last command."""
        self._stopping = True
        if error is not None:
            for caller in self._callers:
                caller.cancel()
        async with asyncio.timeout(_WITHIN):
            await asyncio.gather(*self._callers, return_exceptions=error is not None)

    async def _call(self, token: Token, number: int) -> None:
        clients = [self._deployment.client(process) for process in self._processes]
        actions: Iterator[Action] = itertools.cycle(("suspend", "activate"))
        for count, action in enumerate(itertools.islice(actions, self._most)):
            if self._stopping:
                return
            await self._command(clients, token, action, f"{self._name}-{number}-{count}")
            if count % 4 == 0:
                await self._read(clients, token, "suspended" if action == "suspend" else "active")

    async def _command(self, clients: Sequence[Client], token: Token, action: Action, name: str) -> None:
        """Sends it until it is done."""
        for attempt in itertools.count(1):
            request_id = name if self._keys else f"{name}-{attempt}"
            headers = {"X-Request-Id": request_id} | ({"Idempotency-Key": request_id} if self._keys else {})
            answer = await self._attempt(clients, token, action, request_id, headers)
            if answer is not None and answer.status == 200:
                self.acknowledged.append(Acknowledged(request_id, int(answer.headers["tokentrail-position"])))
                self._moved.set()
                return
            if answer is not None and answer.status == 409 and not self._keys and attempt > 1:
                return
            if self._stopping and not self._keys:
                return
            await asyncio.sleep(_PAUSE)

    async def _read(self, clients: Sequence[Client], token: Token, status: str) -> None:
        answer = await self._attempt(clients, token, "read")
        if answer is not None and answer.status == 200 and answer.json["details"]["status"] != status:
            self.stale.append(f"{token.id} is {status}, but was read as {answer.json['details']['status']}")

    async def _attempt(
        self,
        clients: Sequence[Client],
        token: Token,
        action: Action,
        request_id: str = "",
        headers: Mapping[str, str] = NO_HEADERS,
    ) -> Answer | None:
        path = f"/api/v1/api_token/{token.id}"
        method, path = ("GET", path) if action == "read" else ("POST", f"{path}/{action}")
        try:
            answer = await self._random.choice(clients).send(method, path, headers=headers)
        except BrokenOff:
            answer = None
        self.attempts.append(Attempt(request_id, action, answer))
        self._moved.set()
        return answer
