"""Everything together on a server with the files: both roles of the service, a verifier, subscribers of each kind."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Final

import nats.errors
import pytest
from nats.js.api import AckPolicy, ConsumerConfig

from events.verifier import Principal, Servers, Verifier
from service.bootstrap import Application, application
from service.commands import broker_stream as commands
from service.commands.tail import tail_stream
from service.config import Config, load
from service.embedded.nats import EmbeddedNats
from tests.deploy.nats_accounts import ACCOUNT, connected, lay_out, serve, url
from tests.events.subscriber.watching import Watch
from tests.events.verifier import tokens
from tests.harness.builders import created, item, new_account
from tests.harness.processes import until
from tests.harness.serving import started
from tests.harness.stream import SOON, STREAM
from tests.harness.waiting import in_time, soon
from tests.service.http.keys import key_set

COUNT: Final = 200
"""Events at first, every second one of them ACCOUNT's: enough for a batch."""


@pytest.fixture
def broker(tmp_path: Path) -> EmbeddedNats:
    lay_out(tmp_path)
    return serve(tmp_path)


def _config(database_url: str, broker: EmbeddedNats, user: str) -> Config:
    return load(
        {
            "DATABASE_URL": database_url,
            "NATS_URL": url(broker, user),
            "TOKENTRAIL_SIGNING_KEYS": key_set(tokens.KEY),
            "TOKENTRAIL_ISSUER": tokens.ISSUER,
            "TOKENTRAIL_AUDIENCE": tokens.AUDIENCE,
            "TOKENTRAIL_USAGE_INTERVAL": "1",
        }
    )


@pytest.fixture
async def service(database_url: str, broker: EmbeddedNats) -> AsyncIterator[Application]:
    """A process with the role http; beside it one with the role relay, which has published COUNT events."""
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(started(broker))
        relay = await stack.enter_async_context(application(_config(database_url, broker, "relay"), {"relay"}))
        http = await stack.enter_async_context(application(_config(database_url, broker, "http"), {"http"}))
        await _append(http, COUNT)
        await soon(lambda: relay.relay is not None and relay.relay.status.position == COUNT)
        yield http


async def test_a_verifier_is_current_and_heard(service: Application, broker: EmbeddedNats) -> None:
    """It verifies by what the relay says, and the service learns what it has applied and which token it saw."""
    event = tokens.created()
    await service.appender.append(item(event))
    token = tokens.issue(event)
    servers = Servers(urls=url(broker, "gateway"))
    async with Verifier(
        servers, jwks=tokens.jwks(), issuer=tokens.ISSUER, audience=tokens.AUDIENCE, usage_interval=0.1
    ) as verifier:
        async with asyncio.timeout(SOON):
            await verifier.wait_current()
        principal = verifier.verify(token)
        assert isinstance(principal, Principal)
        verifier.used(principal)

        def heard() -> bool:
            applied_by = service.services.propagation.applied_by(COUNT + 1)
            return applied_by.listening and applied_by.applied == 1

        async def used() -> bool:
            details, _ = await service.services.reader.get(event.token_id, principal)
            return details.last_used_at is not None

        await soon(heard)
        await until(used, within=SOON)


async def test_subscribers_read_what_they_may(service: Application, broker: EmbeddedNats) -> None:
    """One reads all, the other its account's, both with durable consumers and up to the beacon's position; a plain
    client of nats-py reads and acknowledges, too."""
    async with (
        Watch().running(url(broker, "audit"), "audit-6f1c8e02b7") as everything,
        Watch().running(url(broker, "acme"), "acme-1d94a0f3c5", account=ACCOUNT) as of_account,
        connected(broker, "audit") as plain,
        asyncio.timeout(SOON),
    ):
        await everything.subscriber.wait_current()
        await of_account.subscriber.wait_current()
        await _append(service, 2)
        await everything.until_handled(COUNT + 2)
        await of_account.until_handled(COUNT // 2 + 1)
        subscription = await plain.jetstream().pull_subscribe(
            "tokens.v1.>", "plain-77ab10", stream=STREAM, config=ConsumerConfig(ack_policy=AckPolicy.EXPLICIT)
        )
        for message in await subscription.fetch(COUNT, timeout=SOON):
            await message.ack_sync(timeout=SOON)
        info = await subscription.consumer_info()

    assert everything.positions == list(range(1, COUNT + 3))
    assert {received.account_id for received in of_account.handled} == {ACCOUNT}
    assert info.ack_floor is not None
    assert info.ack_floor.stream_seq == COUNT


async def test_another_choice_of_kinds(service: Application, broker: EmbeddedNats) -> None:
    """Who may read one account only goes on with other kinds from where it was, though that event is of none of them.
    For several kinds it needs more than its one filter: it is told so."""
    there = url(broker, "acme")
    async with Watch().running(there, "acme-all", account=ACCOUNT) as first:
        await in_time(first.subscriber.wait_current())
        point = first.subscriber.log_point
    async with Watch().running(there, "acme-ends", account=ACCOUNT, kinds=["revoked"], after=point) as other:
        await in_time(other.subscriber.wait_current())
    async with Watch().running(there, "acme-two", account=ACCOUNT, kinds=["revoked", "deleted"], after=point) as two:
        said = await two.until_said("disconnected")

    assert point is not None
    assert point.event_id
    assert said.message.endswith("with several filters: JetStream is off, or this user may not ask that")


async def test_the_stream_is_put_back(service: Application, broker: EmbeddedNats, database_url: str) -> None:
    """The relay makes a stream that was deleted anew; the operator's commands see it whole."""
    config = _config(database_url, broker, "relay")
    async with connected(broker, "relay") as connection:
        await connection.jetstream().delete_stream(STREAM)

    async def whole() -> bool:
        try:
            return (await commands.verify(config, lambda *_: None)).equal
        except nats.errors.Error:
            return False

    await until(whole, within=SOON)
    shown: list[str] = []
    await tail_stream(config, shown.append, after=0, follow=False, as_json=True)

    assert len(shown) == COUNT


async def _append(service: Application, count: int) -> None:
    other = new_account()
    accounts = [ACCOUNT if number % 2 else other for number in range(count)]
    await asyncio.gather(*(service.appender.append(item(created(account))) for account in accounts))
