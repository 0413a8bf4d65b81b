"""A service of a later version: kinds of events and rules that this verifier does not know."""

import msgspec
import pytest

from events import standing
from events.cloudevents import SUBJECTS, log_source, message, subject
from events.verifier.state import following
from tests.events.subscriber.stream import LOG, Relay, publish
from tests.events.verifier.watched import Lives, watched
from tests.harness import builders
from tests.harness.stream import STREAM, Nats, streams

LATER = {standing.KINDS_KEY: "suspended,activated,revoked,deleted,frozen", standing.RULES_KEY: standing.RULES}


async def make(nats_url: str, metadata: dict[str, str]) -> None:
    """The stream, or its metadata."""
    async with streams(nats_url) as stream:
        names = [info.config.name for info in await stream.streams_info()]
        act = stream.update_stream if STREAM in names else stream.add_stream
        await act(name=STREAM, subjects=[SUBJECTS], allow_direct=True, metadata=metadata)


async def freeze(nats_url: str, lives: Lives) -> None:
    """The plain token is frozen, at position 9; another is created after it."""
    event = builders.recorded(builders.suspended(lives.tokens[3]), 9)
    data = msgspec.json.encode(msgspec.json.decode(event.data) | {"status": "frozen"})
    frozen = msgspec.structs.replace(event, type="TokenFrozen", data=data)
    await Nats(nats_url).put((subject(event).replace("suspended", "frozen"), message(frozen, log_source(LOG))))
    await publish(nats_url, [builders.recorded(builders.created(), 10)])


@pytest.mark.parametrize("runs", [False, True], ids=["begins", "runs"])
async def test_kind_of_a_later_version(nats_url: str, lives: Lives, runs: bool) -> None:
    """A token whose state was changed by an event of an unknown kind is refused, whenever the verifier began."""
    await make(nats_url, LATER)
    await publish(nats_url, lives.events)
    if not runs:
        await freeze(nats_url, lives)
    async with Relay(nats_url, 10), watched(nats_url) as found:
        if runs:
            await found.reached(8)
            await freeze(nats_url, lives)
        await found.current()

        assert found.says(lives.plain) == "inactive"
        assert found.says(lives.activated) == "accepted"


@pytest.mark.parametrize("metadata", [{standing.RULES_KEY: "2"}, {standing.KINDS_KEY: "suspended,a.b"}])
async def test_rules_of_a_later_version(nats_url: str, lives: Lives, metadata: dict[str, str]) -> None:
    """Nothing is accepted by rules that are not known."""
    await make(nats_url, metadata)
    await publish(nats_url, lives.events)
    async with Relay(nats_url, 8), watched(nats_url) as found:
        await found.was_told("later_rules")

        assert not found.verifier.current
        assert found.says(lives.plain) == "stale"


async def test_rules_that_become_others(nats_url: str, lives: Lives, monkeypatch: pytest.MonkeyPatch) -> None:
    """A verifier that runs while the service gets a later version refuses, too."""
    monkeypatch.setattr(following, "_LOOK_AT_RULES", 0.05)
    await make(nats_url, LATER)
    await publish(nats_url, lives.events)
    async with Relay(nats_url, 8), watched(nats_url) as found:
        await found.current()
        await make(nats_url, LATER | {standing.RULES_KEY: "2"})
        await found.was_told("later_rules")
        await found.stale()

        assert found.says(lives.plain) == "stale"


def test_what_a_later_version_has_written_stays() -> None:
    """A relay of this version adds its kinds where they are missing, and takes nothing away."""
    ours = {standing.KINDS_KEY: ",".join(standing.KINDS), standing.RULES_KEY: "1"}

    assert standing.with_ours({"owner": "somebody"}) == {"owner": "somebody", **ours}
    assert standing.with_ours(LATER) == LATER
    assert standing.with_ours({standing.RULES_KEY: "2"}) == {standing.RULES_KEY: "2"}
    assert standing.kinds_in({}) == standing.KINDS
