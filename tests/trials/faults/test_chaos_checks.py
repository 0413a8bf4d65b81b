"""What watches while everything breaks: each check finds what it is there to find, also among true answers."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from random import Random
from typing import Final, TypeAlias

import pytest

from events.verifier import Principal, Refusal
from tests.harness.builders import created, expired, recorded, revoked
from tests.harness.processes import TokentrailProcess
from tests.trials.faults.chaos.caller import Caller, Records
from tests.trials.faults.chaos.owned import Owned
from tests.trials.faults.chaos.sending import Sending
from tests.trials.faults.chaos.verdict import check_expired
from tests.trials.faults.checks import Violation
from tests.trials.faults.client import Answer, Client
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.gate import BOUND, Gate

_STEPS: Final = 600
"""Of two callers in turn; every kind of step is among them."""

Lie: TypeAlias = Callable[[str, str, Answer], Answer]


class Lying(Sending):
    """Tells what the service answers, and lies whenever the lie has something to say."""

    lie: Lie
    told = 0

    async def answered(self, client: Client, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        answer = await super().answered(client, method, path, body, headers)
        lie = self.lie(method, path, answer)
        self.told += lie != answer
        return lie


def _status(wanted: str, now: int, lie: int, code: str | None = None) -> Lie:
    """To requests of that method, or whose path ends so, that were answered with `now`."""
    body = b"{}" if code is None else b'{"status":"error","code":"%s"}' % code.encode()

    def told(method: str, path: str, answer: Answer) -> Answer:
        there = path.endswith(wanted) or method == wanted
        return Answer(lie, answer.headers, body) if there and answer.status == now else answer

    return told


def _header(name: str, value: str) -> Lie:
    def told(method: str, path: str, answer: Answer) -> Answer:
        return answer._replace(headers={**answer.headers, name: value}) if name in answer.headers else answer

    return told


def _stale(method: str, path: str, answer: Answer) -> Answer:
    stale = answer.body.replace(b'"status":"suspended"', b'"status":"active"')
    return answer._replace(body=stale) if method == "GET" else answer


def _other_bytes(method: str, path: str, answer: Answer) -> Answer:
    return answer._replace(body=answer.body + b" ") if "idempotency-replayed" in answer.headers else answer


LIES: Final[Mapping[str, Lie]] = {
    "an allowed command is refused": _status("/suspend", 200, 409, "invalid_action"),
    "a deletion is refused": _status("DELETE", 200, 409, "invalid_action"),
    "a command that is not allowed is done": _status("/activate", 409, 200),
    "a deleted token is there": _status("/revoke", 404, 409, "invalid_action"),
    "what has been done is not seen": _stale,
    "another version is shown": _header("etag", '"4711"'),
    "a command is done before the last": _header("tokentrail-position", "1"),
    "a repeated command is done again": _header("idempotency-replayed", "no"),
    "a repeated command is answered otherwise": _other_bytes,
    "a suspended token is let in": _status("/ping", 401, 200),
    "an active token is not let in": _status("/ping", 200, 401, "bad_authtoken"),
    "a suspended token is an author": _status("POST", 401, 409, "invalid_action"),
    "an active token is none": _status("/activate", 200, 401, "bad_authtoken"),
    "something unexpected goes wrong": _status("/activate", 200, 500, "unexpected"),
    "a code that does not go with its status": _status("/activate", 409, 409, "not_found"),
    "an answer that says nothing of when to try again": _status("/ping", 200, 503, "unavailable"),
}


async def test_every_lie_is_found(deployment: Deployment) -> None:
    """Whatever a service answers that it must not, whoever asked it notices."""
    async with deployment.process(roles="http") as service:
        unnoticed = [name for name, lie in LIES.items() if not await _noticed(service, deployment.bearer, name, lie)]

    assert unnoticed == []


async def _noticed(service: TokentrailProcess, bearer: str, name: str, lie: Lie) -> bool:
    random, records = Random(name), Records()
    sending = Lying([service, service], bearer, random, records.answers)
    sending.lie = lie
    prefix = name.replace(" ", "-")[:20]
    callers = [Caller(sending, random, records, f"{prefix}-{number}-{random.random()}", pause=0) for number in (1, 2)]
    try:
        for _ in range(_STEPS):
            for caller in callers:
                await caller.act()
    except Violation:
        assert sending.told
        return True
    finally:
        sending.close()
    return False


async def test_a_gate_finds_what_is_accepted_too_late(monkeypatch: pytest.MonkeyPatch) -> None:
    """A token that is suspended may be accepted within the bound; then it is refused, or there is a violation."""
    token = Owned("token", "bearer", 1)
    token.begin("suspend")
    token.done("suspend", 2)
    gate = Gate("nats://127.0.0.1:1", "http://127.0.0.1:1", [token])
    event = created()
    accepted = Principal("token", event.account_id, None, "account", event.expires_at)
    answers = iter([accepted, Refusal("stale"), accepted])
    monkeypatch.setattr(gate.verifier, "verify", lambda _: next(answers))
    gate.ask()
    assert token.inactive_since is not None
    token.inactive_since -= BOUND
    gate.ask()
    gate.check()
    assert gate.asked_late == {"token": token.inactive_since}
    gate.ask()
    with pytest.raises(Violation):
        gate.check()


def test_expiries_are_checked() -> None:
    """A token expires once, not before its time, and not never."""
    token = created()
    gone = expired(token)
    due = token.expires_at
    check_expired({"short-1": token.token_id}, [recorded(gone, 1, recorded_at=due)])
    for log in (
        [],
        [recorded(gone, 1, recorded_at=due - timedelta(seconds=1))],
        [recorded(gone, 1, recorded_at=due), recorded(expired(gone), 2, recorded_at=due)],
        [recorded(revoked(token), 1, recorded_at=due)],
    ):
        with pytest.raises(Violation):
            check_expired({"short-1": token.token_id}, log)
