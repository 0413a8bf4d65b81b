"""One request by one of the services, its answer checked for what holds of every answer."""

from collections import Counter
from collections.abc import Mapping, Sequence
from random import Random
from typing import Final

from tests.harness.processes import TokentrailProcess
from tests.trials.faults.checks import Violation
from tests.trials.faults.client import NO_HEADERS, Answer, BrokenOff, Client

DOCUMENTED: Final[Mapping[int, frozenset[str | None]]] = {
    200: frozenset({None}),
    201: frozenset({None}),
    401: frozenset({"bad_authtoken"}),
    404: frozenset({"not_found"}),
    409: frozenset({"invalid_action", "idempotency_in_progress"}),
    412: frozenset({"precondition_failed"}),
    422: frozenset({"validation_errors"}),
    503: frozenset({"unavailable"}),
}
"""Status and code of what can be answered to these callers."""


class Sending:
    """Of one caller: requests go to any of the services. `answers` counts them by status; 0: broken off."""

    def __init__(
        self, services: Sequence[TokentrailProcess], bearer: str, random: Random, answers: Counter[int]
    ) -> None:
        self._services = services
        self._bearer = bearer
        self._clients = [Client(service.port, bearer) for service in services]
        self._random = random
        self._answers = answers

    @property
    def services(self) -> int:
        return len(self._services)

    async def send(
        self,
        method: str,
        path: str,
        body: bytes = b"",
        *,
        headers: Mapping[str, str] = NO_HEADERS,
        bearer: str | None = None,
        to: int | None = None,
    ) -> Answer | None:
        """To the service of that number, or to any. The answer; None if there is none, or that the service is not
        available. Raises Violation: there is no answer in time, or not one that is documented."""
        number = self._random.randrange(len(self._clients)) if to is None else to
        own = bearer is None
        client = self._clients[number] if own else Client(self._services[number].port, bearer or "")
        try:
            answer = await self.answered(client, method, path, body, headers)
        except BrokenOff:
            self._answers[0] += 1
            return None
        except TimeoutError:
            raise Violation(f"{method} {path} was not answered") from None
        finally:
            if not own:
                client.close()
        self._answers[answer.status] += 1
        if answer.code not in DOCUMENTED.get(answer.status, ()):
            raise Violation(f"{method} {path} was answered with {answer}")
        if answer.status == 503 and int(answer.headers.get("retry-after", "0")) < 1:
            raise Violation(f"{method} {path}: 503 without Retry-After")
        busy = answer.status == 503 or answer.code == "idempotency_in_progress"
        return None if busy else answer

    async def answered(self, client: Client, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        return await client.send(method, path, body, headers=headers)

    def close(self) -> None:
        for client in self._clients:
            client.close()
