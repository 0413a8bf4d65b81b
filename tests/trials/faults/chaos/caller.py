"""One caller: creates a token, changes it until it is deleted, creates the next; reads in between."""

import asyncio
from collections import Counter, deque
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Final

import msgspec

from tests.trials.faults.chaos.owned import Owned
from tests.trials.faults.chaos.sending import Sending
from tests.trials.faults.checks import Acknowledged, Violation
from tests.trials.faults.client import Answer
from tests.trials.faults.deployment import CREATE

_PATH: Final = "/api/v1/api_token"
_PAUSE: Final = 0.05


class Records:
    """What all callers did and were told. Commands go by their request ids, which are their idempotency keys.

    `answers` counts by status (0: broken off). `refused` were answered with a refusal that is final. `short_lived` are
    the tokens that expire within seconds: their ids by the command that created them. `tokens` are the newest of the
    others: the verifier is asked about them, and they author commands. `moved` is set when a command has been
    acknowledged.
    """

    def __init__(self) -> None:
        self.answers: Counter[int] = Counter()
        self.sent: list[str] = []
        self.refused: list[str] = []
        self.acknowledged: list[Acknowledged] = []
        self.short_lived: dict[str, str] = {}
        self.tokens: deque[Owned] = deque(maxlen=150)
        self.moved = asyncio.Event()


class Caller:
    """`pause` is how many seconds it thinks at most, and waits before it tries again."""

    def __init__(self, sending: Sending, random: Random, records: Records, name: str, *, pause: float = _PAUSE) -> None:
        self._sending = sending
        self._random = random
        self._records = records
        self._name = name
        self._pause = pause
        self._number = 0
        self._token: Owned | None = None

    def close(self) -> None:
        self._sending.close()

    async def create(self) -> None:
        key = self._key("create")
        answer = await self._settled("POST", _PATH, CREATE, key=key)
        if answer.status != 201:
            raise Violation(f"{key} was answered with {answer}")
        position = self._acknowledge(key, answer)
        self._token = Owned(answer.json["details"]["id"], answer.json["token"], position)
        self._records.tokens.append(self._token)

    async def act(self) -> None:
        """The next step, drawn at random."""
        await asyncio.sleep(self._random.random() * self._pause)
        token = self._token
        if token is None or (token.status == "deleted" and self._random.random() < 0.7):
            return await self.create()
        drawn = self._random.random()
        if drawn < 0.2 or token.status == "deleted":
            await self._refused(token)
        elif drawn < 0.4:
            await self._read(token)
        elif drawn < 0.55:
            await self._ping(token)
        elif drawn < 0.58:
            await self._create_short_lived()
        else:
            await self._change(token)
        return None

    async def _change(self, token: Owned) -> None:
        action = token.draw_allowed(self._random)
        key = self._key(action)
        token.begin(action)
        method, path = _request(token, action)
        answer = await (self._twins if self._random.random() < 0.1 else self._settled)(method, path, key=key)
        if answer.status != 200:
            raise Violation(f"{key} of {token.id}, which is {token.status}, was answered with {answer}")
        token.done(action, self._acknowledge(key, answer))
        _check_details(token, answer)
        if self._random.random() < 0.1:
            await self._again(method, path, key, answer)

    async def _refused(self, token: Owned) -> None:
        """A command that is not allowed. Should it come late, when it would be, If-Match keeps it from being done."""
        action = token.draw_refused(self._random)
        key = self._key(action)
        method, path = _request(token, action)
        answer = await self._settled(method, path, key=key, headers={"If-Match": f'"{token.version}"'})
        if answer.status != token.refusal:
            raise Violation(f"{key} of {token.id}, which is {token.status}, was answered with {answer}")
        self._records.refused.append(key)

    async def _again(self, method: str, path: str, key: str, first: Answer) -> None:
        """Whoever asks again with the same key gets the same answer, byte for byte."""
        answer = await self._sending.send(method, path, headers=_named(key))
        if answer is not None:
            _check_same(key, first, answer)
            if answer.headers.get("idempotency-replayed") != "true":
                raise Violation(f"{key}, which was done at first, was done again")

    async def _twins(self, method: str, path: str, *, key: str) -> Answer:
        """The same command sent to all services at the same time."""
        everywhere = range(self._sending.services)
        sent = (self._sending.send(method, path, headers=_named(key), to=number) for number in everywhere)
        self._records.sent.append(key)
        answers = [answer for answer in await asyncio.gather(*sent) if answer is not None]
        if not answers:
            return await self._settled(method, path, key=key)
        for answer in answers[1:]:
            _check_same(key, answers[0], answer)
        return answers[0]

    async def _settled(
        self, method: str, path: str, body: bytes = b"", *, key: str, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """Sends it until it is known what became of it; in between another token of the account may be the author."""
        self._records.sent.append(key)
        while True:
            others = [token for token in self._records.tokens if token is not self._token]
            if others and self._random.random() < 0.3:
                author = self._random.choice(others)
                answer = await self._by(author, method, path, body, _named(key) | dict(headers or {}))
            else:
                answer = await self._sending.send(method, path, body, headers=_named(key) | dict(headers or {}))
            if answer is not None:
                return answer
            await asyncio.sleep(self._random.random() * self._pause)

    async def _by(self, token: Owned, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> Answer | None:
        """None also if that token is not active: nothing was done then."""
        before = token.standing
        answer = await self._sending.send(method, path, body, headers=headers, bearer=token.bearer)
        if answer is None:
            return None
        if before == token.standing and not token.unsettled and (answer.status == 401) != (token.status != "active"):
            raise Violation(f"{token.id}, which is {token.status}, was answered with {answer.status}")
        return None if answer.status == 401 else answer

    async def _read(self, token: Owned) -> None:
        answer = await self._sending.send("GET", f"{_PATH}/{token.id}")
        if answer is None:
            return
        if token.status == "deleted" or answer.status != 200:
            raise Violation(f"{token.id}, which is {token.status}, was read as {answer}")
        _check_details(token, answer)

    async def _ping(self, token: Owned) -> None:
        answer = await self._sending.send("GET", "/api/v1/ping", bearer=token.bearer)
        if answer is not None and answer.status != (200 if token.status == "active" else 401):
            raise Violation(f"{token.id}, which is {token.status}, was let in or not: {answer}")

    async def _create_short_lived(self) -> None:
        """422 if, by the service's clock, its time is over."""
        key = self._key("short")
        expires_at = datetime.now(UTC) + timedelta(seconds=self._random.uniform(0.5, 6))
        body = msgspec.json.encode({"details": {"token_scope": "account", "expires_at": expires_at}})
        answer = await self._settled("POST", _PATH, body, key=key)
        if answer.status == 201:
            self._acknowledge(key, answer)
            self._records.short_lived[key] = answer.json["details"]["id"]
        elif answer.status != 422:
            raise Violation(f"{key} was answered with {answer}")

    def _key(self, action: str) -> str:
        self._number += 1
        return f"{self._name}-{self._number}-{action}"

    def _acknowledge(self, key: str, answer: Answer) -> int:
        position = int(answer.headers["tokentrail-position"])
        self._records.acknowledged.append(Acknowledged(key, position))
        self._records.moved.set()
        return position


def _request(token: Owned, action: str) -> tuple[str, str]:
    path = f"{_PATH}/{token.id}"
    return ("DELETE", path) if action == "delete" else ("POST", f"{path}/{action}")


def _named(key: str) -> dict[str, str]:
    return {"X-Request-Id": key, "Idempotency-Key": key}


def _check_same(key: str, first: Answer, second: Answer) -> None:
    if (first.status, first.body) != (second.status, second.body):
        raise Violation(f"{key} was answered with {first}, then with {second}")


def _check_details(token: Owned, answer: Answer) -> None:
    """A deletion is answered without details."""
    if token.status == "deleted":
        return
    found = (answer.json["details"]["status"], int(answer.headers["etag"].strip('"')))
    if found != (token.status, token.version):
        raise Violation(f"{token.id}, which is {token.status} at version {token.version}, is shown as {found}")
