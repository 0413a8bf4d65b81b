"""Which log a verifier follows: the one that the service names beside its keys, or the one that is pinned."""

from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from events.cloudevents import log_source
from events.verifier import jwks as jwks_module
from events.verifier.jwks import PATH
from tests.events.subscriber.stream import LOG, Relay, publish, remake
from tests.events.verifier.tokens import jwks
from tests.events.verifier.watched import OTHER_LOG, Lives, Watched, current, watched
from tests.harness.http_server import Answer, Web
from tests.harness.waiting import soon

OURS, OTHER = log_source(LOG), log_source(OTHER_LOG)


@pytest.fixture(autouse=True)
def _asked_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jwks_module, "_AT_MOST_EVERY", 0.1)


def watched_with(web: Web, nats_url: str, **options: Any) -> AbstractAsyncContextManager[Watched]:
    """A verifier whose keys are those of the service."""
    return watched(nats_url, url=web.url, jwks=None, **options)


@pytest.mark.parametrize("pinned", ["", OURS, OTHER], ids=["not pinned", "pinned", "another pinned"])
@pytest.mark.parametrize("named", [OURS, OTHER], ids=["named", "another named"])
async def test_which_log_is_followed(nats_url: str, published: Lives, web: Web, pinned: str, named: str) -> None:
    """It is the pinned one, or else the one that the service names; of another nothing is accepted."""
    web.answers[PATH] = Answer(body=jwks(log=named))
    async with Relay(nats_url, 8), watched_with(web, nats_url, source=pinned) as found:
        if (pinned or named) == OURS:
            await found.current()
        else:
            await found.was_told("wrong_log")

            assert not found.verifier.current
            assert found.says(published.plain) == "stale"
            own = "is pinned" if pinned else "is the service's"
            assert found.told[0].message == f"The stream is of {OURS}; {OTHER} {own}"


async def test_stream_of_another_log_is_not_read(nats_url: str, web: Web) -> None:
    """Its end says whose it is: what is before that, here what no stream of one log has, is not looked at."""
    events = Lives().events
    await publish(nats_url, events[:7], log=OTHER_LOG)
    await publish(nats_url, events[7:])
    web.answers[PATH] = Answer(body=jwks(log=OTHER))
    async with watched_with(web, nats_url) as found:
        await found.was_told("wrong_log")

    assert found.kinds == ["wrong_log"]


async def test_service_that_does_not_know_its_log(nats_url: str, published: Lives, web: Web) -> None:
    """Nothing is accepted until the service has said which log is its."""
    web.answers[PATH] = Answer(body=jwks())
    async with Relay(nats_url, 8), watched_with(web, nats_url) as found:
        await found.was_told("wrong_log")
        assert not found.verifier.current
        web.answers[PATH] = Answer(body=jwks(log=OURS))
        await found.current()

        assert found.says(published.plain) == "accepted"


@pytest.mark.parametrize("first", ["stream", "service"])
async def test_new_log(nats_url: str, published: Lives, web: Web, monkeypatch: pytest.MonkeyPatch, first: str) -> None:
    """When the service has a new log, its stream is followed, whichever of the two is seen first."""
    monkeypatch.setattr(jwks_module, "_REFRESH_EVERY", 0.05 if first == "service" else 300)
    async with current(nats_url, url=web.url, jwks=None) as found:
        web.answers[PATH] = Answer(body=jwks(log=OTHER))
        if first == "service":
            await found.was_told("wrong_log")
            assert found.says(published.plain) == "stale"
        await remake(nats_url, published.events[:3], log=OTHER_LOG)
        found.relay.position, found.relay.log = 3, OTHER_LOG
        await found.was_told("new_log")
        await soon(lambda: found.verifier.source == OTHER)
        await found.current()


async def test_named_beside_given_keys(nats_url: str, published: Lives) -> None:
    """Keys that were given as the service publishes them bind the verifier to the log that is named there."""
    async with Relay(nats_url, 8), watched(nats_url, jwks=jwks(log=OTHER)) as found:
        await found.was_told("wrong_log")

        assert not found.verifier.current


@pytest.mark.parametrize(("log", "expected"), [(LOG, OURS), (OTHER_LOG, "")])
async def test_empty_stream(nats_url: str, web: Web, log: UUID, expected: str) -> None:
    """Before the first event, what relays say of another log is not taken up."""
    await publish(nats_url, [])
    async with Relay(nats_url, 0, log), watched_with(web, nats_url) as found:
        if expected:
            await found.current()
        else:
            await found.was_told("bootstrapped")
            web.asked.clear()
            await soon(lambda: web.asked)  # whether that is its log now

        assert found.verifier.source == expected


async def test_snapshot_of_a_log_that_is_not_the_service_s(nats_url: str, web: Web, snapshot: Path) -> None:
    """A snapshot of another log is not gone on from, though the stream would fit."""
    web.answers[PATH] = Answer(body=jwks(log=OTHER))
    async with Relay(nats_url, 8), watched_with(web, nats_url, snapshot=snapshot) as found:
        await found.was_told("wrong_log")

        assert not found.verifier.current
        assert "resumed" not in found.kinds
