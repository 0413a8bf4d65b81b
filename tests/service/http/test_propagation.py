"""How far verifiers have applied the log, as callers are told, and commands that wait for them."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Iterable
from typing import Any, Final, TypeVar
from uuid import uuid4

import httpx
import pytest

from service.application import propagation as module
from service.embedded.process import free_port
from tests.harness.waiting import SOON
from tests.service.feedback.listening import Heard, Verifier, verifiers
from tests.service.http.api import Account, Api, asgi_scope, refused, started, succeeded, told
from tests.service.http.event_streams import Stream
from tests.service.http.routes import call

PROPAGATION: Final = "/api/v1/propagation"
WAIT: Final = {"prefer": "wait=10"}
Answer = TypeVar("Answer")


@pytest.fixture
async def hearing(shared_database_url: str, nats_url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Api]:
    """An instance that hears reports. A verifier is live for longer than a slow machine may take for a test."""
    monkeypatch.setattr(module, "LIVE_FOR", 60)
    async with started(shared_database_url, roles={"http"}, NATS_URL=nats_url) as api:
        yield api


@pytest.fixture
def heard(hearing: Api) -> Heard:
    return Heard(hearing.parts)


@pytest.fixture
async def owner(hearing: Api, heard: Heard) -> Account:
    """An account on that instance."""
    return await hearing.account()


@pytest.fixture
async def gateways(heard: Heard, nats_url: str) -> AsyncIterator[tuple[Verifier, Verifier]]:
    """Two verifiers, which report when they are told to."""
    async with verifiers(nats_url, heard, "gw-1", "gw-2") as (first, second):
        yield first, second


def position_of(response: httpx.Response) -> int:
    return int(response.headers["tokentrail-position"])


def standing(found: dict[str, Any]) -> tuple[object, ...]:
    return tuple(found[name] for name in ("live", "applied", "refusing", "pending", "seconds"))


async def propagation(account: Account, position: int | None = None) -> dict[str, Any]:
    params = {} if position is None else {"position": position}
    return succeeded(await account.client.get(PROPAGATION, params=params))


async def all_at_head(account: Account, gateways: Iterable[Verifier], **said: Any) -> int:
    """The last position of the log, once all verifiers have applied it."""
    head: int = (await propagation(account))["head"]
    for gateway in gateways:
        await gateway.applied(head, **said)
    return head


async def test_the_way_of_an_event(owner: Account, gateways: tuple[Verifier, Verifier]) -> None:
    """Verifiers that have not applied a position are named; once all have, it is told how long it took."""
    first, second = gateways
    before = (await propagation(owner))["head"]
    await first.applied(before)
    await second.applied(before, current=False)
    position = (await owner.create()).position

    await first.applied(position)
    half = await propagation(owner, position)
    await second.applied(position)
    whole = await propagation(owner, position)

    assert standing(half) == (2, 1, 1, ["gw-2"], None)
    assert half["recent"]["count"] == 0
    assert standing(whole) == (2, 2, 0, [], whole["seconds"])
    assert 0 < whole["seconds"] < SOON
    assert whole["recent"] == {"count": 1, "p50": whole["seconds"], "p99": whole["seconds"]}
    assert (await propagation(owner, before))["seconds"] is None  # it was applied before anyone listened


async def test_positions(owner: Account) -> None:
    """Without a position it is about the last of the log; nobody has applied what the log does not have."""
    token = await owner.create()
    found = await propagation(owner)

    assert found["position"] == found["head"] >= token.position
    for position in (found["head"] + 100_000, 2**63 - 1):
        response = await owner.client.get(PROPAGATION, params={"position": position})
        assert "position" in refused(response, 404, "not_found")["message"]


async def waiting(heard: Heard, request: Awaitable[Answer]) -> "asyncio.Future[Answer]":
    """The request, once it waits."""
    before = heard.waits
    task = asyncio.ensure_future(request)
    await heard.until(lambda: heard.waits > before)
    return task


@pytest.mark.parametrize("command", ["activate", "suspend", "revoke", "delete", "create"])
async def test_a_command_waits(owner: Account, heard: Heard, gateways: tuple[Verifier, Verifier], command: str) -> None:
    """Every command that prefers to wait is answered, as ever, once all live verifiers have applied it."""
    first, second = gateways
    token = await owner.create({"activate": "suspended", "delete": "revoked"}.get(command, "active"))  # type: ignore[arg-type]
    head = await all_at_head(owner, gateways)
    key = {"idempotency-key": f"waits-{command}"}

    def send(**headers: str) -> Awaitable[httpx.Response]:
        if command == "create":
            return owner.ask(headers={**key, **headers})
        return call(owner.client, command, token.id, headers={**key, **headers})

    task = await waiting(heard, send(**WAIT))
    await first.applied(head + 1)
    assert not task.done()
    await second.applied(head + 1)
    async with asyncio.timeout(SOON):
        answer = await task

    status, body, headers = told(answer)
    assert headers.pop("preference-applied") == "wait=10"
    assert headers.pop("tokentrail-propagation") == f"position={head + 1}, live=2, applied=2, listening=?0"
    replayed = await send()
    assert (status, body, headers) == told(replayed)
    assert replayed.headers["idempotency-replayed"] == "true"


async def test_the_time_is_over(owner: Account, heard: Heard, gateways: tuple[Verifier, Verifier]) -> None:
    """After the preferred time the command is answered all the same, and says which verifier has not applied it."""
    head = await all_at_head(owner, gateways)
    begun = asyncio.get_running_loop().time()

    task = await waiting(heard, owner.ask(headers={"prefer": "wait=1"}))
    await gateways[0].applied(head + 1)
    answer = await task

    assert 0.9 < asyncio.get_running_loop().time() - begun < 5
    succeeded(answer, 201)
    assert answer.headers["preference-applied"] == "wait=1"
    assert f'position={head + 1}, live=2, applied=1, pending=("gw-2")' in answer.headers["tokentrail-propagation"]


async def test_without_nats(shared_database_url: str) -> None:
    """Then nobody listens, nobody has applied anything, and a command does not wait."""
    away = f"nats://127.0.0.1:{free_port()}"
    async with started(shared_database_url, roles={"http"}, NATS_URL=away) as api:
        account = await api.account()
        async with asyncio.timeout(5):
            answer = await account.ask(headers=WAIT)
        found = await propagation(account, position_of(answer))

    succeeded(answer, 201)
    assert answer.headers["tokentrail-propagation"].endswith("live=0, applied=0, listening=?0")
    assert (standing(found), found["listening"]) == ((0, 0, 0, [], None), False)
    assert found["recent"] == {"count": 0, "p50": None, "p99": None}


async def test_nobody_waits_for_a_verifier_that_falls_silent(
    owner: Account, heard: Heard, gateways: tuple[Verifier, Verifier], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LIVE_FOR", 2)
    head = await all_at_head(owner, gateways, bound=0.1)

    async with asyncio.timeout(5):
        answer = await (await waiting(heard, owner.ask(headers=WAIT)))

    assert f"position={head + 1}, live=0, applied=0" in answer.headers["tokentrail-propagation"]


async def test_a_verifier_of_another_history(owner: Account, gateways: tuple[Verifier, Verifier]) -> None:
    """A verifier that has come to an event that is not the log's has not applied the position."""
    first, second = gateways
    position = position_of(await owner.ask())
    for event_id in (str(uuid4()), "", "\0"):
        await first.applied(position, event_id=event_id)
        await second.applied(position)

        found = await propagation(owner, position)
        answer = await owner.ask(headers={"idempotency-key": "of another history", "prefer": "wait=0"})

        assert (found["live"], found["applied"], found["pending"], found["seconds"]) == (2, 1, ["gw-1"], None)
        assert "gw-1" in answer.headers["tokentrail-propagation"]
    await first.applied(position)
    assert (await propagation(owner, position))["pending"] == []


async def test_a_replay_waits_for_the_position_of_the_first(
    owner: Account, heard: Heard, gateways: tuple[Verifier, Verifier]
) -> None:
    key = {"idempotency-key": "wait for the first"}
    first = await owner.ask(headers=key)
    await gateways[0].applied(position_of(first) - 1)

    task = await waiting(heard, owner.ask(headers={**key, **WAIT}))
    await gateways[0].applied(position_of(first))
    again = await task

    assert again.content == first.content
    assert again.headers["idempotency-replayed"] == "true"
    assert "live=1, applied=1" in again.headers["tokentrail-propagation"]


async def test_others_go_on(owner: Account, heard: Heard, gateways: tuple[Verifier, Verifier]) -> None:
    """While a command waits its caller's use is noted, and others on its token are done and answered."""
    caller, token = await owner.create(), await owner.create()
    await gateways[0].applied(1)
    task = await waiting(heard, caller.client.post(f"{token.path}/suspend", headers=WAIT))

    await owner.api.flush()
    assert (await owner.details(caller))["last_used_at"] is not None
    async with asyncio.timeout(5):
        answers = await asyncio.gather(*(owner.client.post(f"{token.path}/activate") for _ in range(20)))
        succeeded(await owner.client.post(f"{token.path}/revoke"))

    assert sorted(answer.status_code for answer in answers) == [200] + [409] * 19
    assert not task.done()
    await gateways[0].applied(1, leaving=True)
    succeeded(await task)


async def test_what_does_not_wait(owner: Account, heard: Heard, gateways: tuple[Verifier, Verifier]) -> None:
    """Without the preference, and if the command is refused, nothing is told of verifiers; with `wait=0` it is."""
    token = await owner.create()
    await gateways[0].applied(1)

    async with asyncio.timeout(5):
        refusal = await owner.client.post(f"{token.path}/activate", headers=WAIT)
        unasked = [await owner.ask(headers={"prefer": value}) for value in ("", "respond-async", "wait=soon")]
        assert heard.waits == 0
        asked = await owner.ask(headers={"prefer": "wait=0"})

    refused(refusal, 409, "invalid_action")
    for answer in (refusal, *unasked):
        assert not {"preference-applied", "tokentrail-propagation"} & set(answer.headers)
    assert asked.headers["preference-applied"] == "wait=0"
    assert 'pending=("gw-1")' in asked.headers["tokentrail-propagation"]


@pytest.mark.parametrize("end", ["the caller goes", "shutdown", "shutdown before"])
async def test_it_waits_no_longer(
    owner: Account, hearing: Api, heard: Heard, gateways: tuple[Verifier, Verifier], end: str
) -> None:
    """When the caller has gone, or the process is to end, nothing waits any longer, and what was done stays done."""
    token = await owner.create()
    await gateways[0].applied(1)
    stream, shutting_down = Stream(), asyncio.Event()
    if end == "shutdown before":
        shutting_down.set()
    scope = asgi_scope("POST", f"{token.path}/suspend", authorization=f"Bearer {owner.jwt}", prefer="wait=10")
    scope["state"] = {"shutting_down": shutting_down}

    task = await waiting(heard, hearing.app(scope, stream.receive, stream.send))
    if end != "shutdown before":
        assert not stream.begun.is_set()
        (shutting_down if end == "shutdown" else stream.gone).set()
    async with asyncio.timeout(5):
        await task

    assert (await owner.details(token))["status"] == "suspended"
    if end != "the caller goes":
        assert stream.status == 200
        assert 'applied=0, pending=("gw-1")' in stream.headers["tokentrail-propagation"]


async def test_not_all_may_wait(shared_database_url: str, nats_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those that wait leave most of the places to others; past that a preference to wait is left aside."""
    settings: Any = {"roles": {"http"}, "NATS_URL": nats_url, "TOKENTRAIL_MAX_IN_FLIGHT": "8"}
    monkeypatch.setattr(module, "LIVE_FOR", 60)
    async with started(shared_database_url, **settings) as api:
        heard = Heard(api.parts)
        account = await api.account()
        async with verifiers(nats_url, heard, "slow") as [slow]:
            await slow.applied(1)
            tasks = [await waiting(heard, account.ask(headers=WAIT)) for _ in range(2)]

            async with asyncio.timeout(5):
                third = await account.ask(headers=WAIT)

            succeeded(third, 201)
            assert "preference-applied" not in third.headers
            assert 'pending=("slow")' in third.headers["tokentrail-propagation"]
            assert not any(task.done() for task in tasks)
            await slow.applied(1, leaving=True)
            for task in tasks:
                succeeded(await task, 201)
