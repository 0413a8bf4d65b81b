"""Concurrent histories: a few callers, of whom some are tokens that the others suspend and revoke, on a few tokens.

What each caller does is drawn at random before it begins; how the callers meet is up to the machine.
"""

import asyncio
import contextlib
import itertools
import time
from collections.abc import Iterator, Sequence
from random import Random
from typing import Final, Literal, NamedTuple

import msgspec

from tests.harness.builders import new_account
from tests.harness.processes import TokentrailProcess
from tests.trials.faults.client import Answer, BrokenOff, Client
from tests.trials.faults.deployment import CREATE, Deployment
from tests.trials.faults.histories_checker import Operation
from tests.trials.faults.history import connected, read_head
from tests.trials.faults.model import Action, Request, Token, World, observed

CALLERS: Final = 5
OPERATIONS: Final = 50
_TOKENS: Final = 4
_OF_THEM_CALLERS: Final = 2
_WEIGHTS: Final[dict[Action, int]] = {"activate": 26, "suspend": 26, "get": 20, "create": 6, "revoke": 12, "delete": 10}
_ROUTES: Final[dict[Action, tuple[str, str]]] = {
    "create": ("POST", ""),
    "get": ("GET", "/{}"),
    "delete": ("DELETE", "/{}"),
    **dict.fromkeys(("activate", "suspend", "revoke"), ("POST", "/{}/{}")),
}


class Step(NamedTuple):
    """What a caller does next. `lot` (0 to 1) chooses a token, None an unknown one; `place` the process."""

    action: Action
    lot: float | None
    place: float
    key: Literal["of this command", "of any command"] | None
    if_match: Literal["seen", "before", "*"] | None


def plan(random: Random) -> Iterator[Step]:
    """Without end."""
    actions, weights = list(_WEIGHTS), list(_WEIGHTS.values())
    while True:
        yield Step(
            random.choices(actions, weights)[0],
            # Callers are the first: less often, or soon few of them could do anything.
            random.random() ** 0.5 if random.random() < 0.97 else None,
            random.random(),
            random.choices(("of this command", "of any command", None), (30, 6, 64))[0],
            random.choices(("seen", "before", "*", None), (15, 5, 5, 75))[0],
        )


class Caller(msgspec.Struct, frozen=True):
    """A token and its connections, one to each process."""

    token_id: str
    clients: list[Client]


class History:
    """`operations` is all that was sent, as it is answered; `start` is the world before; `name` is unique."""

    def __init__(self, name: str, start: World) -> None:
        self.name = name
        self.start = start
        self.operations: list[Operation] = []
        self.tokens: list[str] = []
        self._bearers: dict[str, str] = {}
        self._seen: dict[str, int] = {}
        self._unknown = new_account()
        self._numbers = itertools.count(1)

    def __str__(self) -> str:
        return "\n".join(str(operation) for operation in sorted(self.operations, key=lambda done: done.called))

    def caller(self, token_id: str, processes: Sequence[TokentrailProcess], bearer: str = "") -> Caller:
        bearer = bearer or self._bearers[token_id]
        return Caller(token_id, [Client(process.port, bearer) for process in processes])

    async def take(self, caller: Caller, step: Step) -> None:
        """One step of the plan, with what is known by now."""
        token_id = self._unknown if step.lot is None else self.tokens[int(step.lot * len(self.tokens))]
        if step.action == "create":
            token_id = ""
        request = Request(caller.token_id, step.action, token_id)
        if step.action != "get" and step.key is not None:
            key = f"{step.action}-{token_id[-16:]}" if step.key == "of this command" else "any-command"
            request = msgspec.structs.replace(request, key=f"{self.name}-{key}")
        if step.action not in ("get", "create") and step.if_match is not None:
            seen = self._seen.get(token_id, 1)
            version = "*" if step.if_match == "*" else seen if step.if_match == "seen" else max(1, seen - 1)
            request = msgspec.structs.replace(request, if_match=version)
        await self.send(caller.clients[int(step.place * len(caller.clients))], request)

    async def send(self, client: Client, request: Request) -> Answer | None:
        """Records the request with what comes of it: an answer, or (None) none."""
        request_id = f"{self.name}-{next(self._numbers)}"
        headers = {"X-Request-Id": request_id}
        if request.key is not None:
            headers["Idempotency-Key"] = request.key
        if request.if_match is not None:
            headers["If-Match"] = "*" if request.if_match == "*" else f'"{request.if_match}"'
        method, path = _ROUTES[request.action]
        body = CREATE if request.action == "create" else b""
        path = f"/api/v1/api_token{path.format(request.token_id, request.action)}"
        called, answer = time.monotonic(), None
        with contextlib.suppress(BrokenOff, TimeoutError):
            answer = await client.send(method, path, body, headers=headers)
        self.operations.append(Operation(request_id, request, called, time.monotonic(), answer))
        if answer is not None and answer.status < 300:
            self._learn(request, answer)
        return answer

    def _learn(self, request: Request, answer: Answer) -> None:
        if request.action == "create":
            created = answer.json["details"]["id"]
            if created not in self._bearers:
                self.tokens.append(created)
                self._bearers[created] = answer.json["token"]
        token_id = request.token_id or created
        self._seen[token_id] = observed(answer).version or self._seen.get(token_id, 1)


class Histories:
    """Runs one history after the other on processes that share a database."""

    def __init__(self, deployment: Deployment, processes: Sequence[TokentrailProcess]) -> None:
        self._deployment = deployment
        self._processes = processes
        self._admin = ""

    async def begin(self, name: str) -> History:
        """None of the tokens that were there before is known to it, but the one that all callers are created by."""
        if not self._admin:
            answer = await self._deployment.client(self._processes[0]).send("GET", "/api/v1/ping")
            self._admin = answer.json["token_id"]
        async with connected(self._deployment.database_url) as connection:
            head = await read_head(connection)
        return History(name, World(head, {self._admin: Token("active", 1)}))

    def admin(self, history: History) -> Caller:
        return history.caller(self._admin, self._processes, self._deployment.bearer)

    async def run(self, name: str, random: Random) -> History:
        """50 operations by five callers at the same time, after the creation of four tokens."""
        history = await self.begin(name)
        admin = self.admin(history)
        for _ in range(_TOKENS):
            await history.send(admin.clients[0], Request(self._admin, "create"))
        callers = [admin, *(self.admin(history) for _ in range(CALLERS - _OF_THEM_CALLERS - 1))]
        callers += [history.caller(token_id, self._processes) for token_id in history.tokens[:_OF_THEM_CALLERS]]
        plans = [list(itertools.islice(plan(random), OPERATIONS // CALLERS)) for _ in callers]

        async def call(caller: Caller, steps: Sequence[Step]) -> None:
            for step in steps:
                await history.take(caller, step)

        try:
            await asyncio.gather(*(call(*pair) for pair in zip(callers, plans, strict=True)))
        finally:
            close(callers)
        return history


def close(callers: Sequence[Caller]) -> None:
    for caller in callers:
        for client in caller.clients:
            client.close()
