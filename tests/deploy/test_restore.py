"""deploy/README.md, "Restore": its commands, run word by word, on a real Postgres and a real NATS."""

import json
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from service.bootstrap import application
from service.config import load
from service.embedded.nats import EmbeddedNats
from service.embedded.postgres import EmbeddedPostgres
from service.store.migrate import migrate
from tests.deploy.runbook import Place, blocks, prepare, section
from tests.harness.log_rows import read_log
from tests.harness.relayed_log import Watched, a_log, published, running
from tests.harness.serving import started
from tests.harness.stream import Nats
from tests.service.commands import run
from tests.trials.upgrades.keys import key_set


@pytest.fixture
async def place(
    tmp_path: Path, servers_folder: Path, own_nats: EmbeddedNats, request: pytest.FixtureRequest
) -> AsyncIterator[Place]:
    """On a server as the image makes it: an empty database, and the logins."""
    async with started(EmbeddedPostgres(servers_folder / str(request.node.name) / "postgres")) as server:
        prepare(server, servers_folder)
        place = Place(tmp_path, server, own_nats)
        await migrate(place.owner_url)
        yield place


@pytest.mark.parametrize("nats_is", ["there", "new"])
async def test_a_dump_is_restored(place: Place, nats_is: str) -> None:
    """Into the server, which has gone on since: the lost part is listed, and all follow the restored log under a new
    source."""
    dump = next(block for block in blocks(section("Back up")) if "pg_dump" in block)
    stop, start, anew, _ = blocks(section("Restore"))
    incarnate, listing = blocks(section("A new incarnation"))
    async with a_log(place.url, place.nats_url) as log:
        await published(log, 5)
        place.shell(dump)
        await published(log, 3)
        before = await log.source()
        lost = [str(event.event_id) for event in await read_log(log.store, after=5, limit=3)]
    if nats_is == "new":
        await Nats(place.nats_url).lose()
    place.shell(stop)
    place.shell(anew)
    async with a_log(place.url, place.nats_url) as log, running(relay := Watched(log)):
        await relay.faulted("stream_gone" if nats_is == "new" else "stream_ahead")
        await log.append(1)
        place.shell(incarnate)
        place.shell(start)
        await relay.is_well_at(6)
        assert await log.source() != before
        assert await log.is_in_stream()
    file = place.folder / "lost" / "lost.jsonl"
    if nats_is == "new":
        assert not file.exists()
    else:
        assert [json.loads(line)["message"]["id"] for line in file.read_text().splitlines()] == lost
        assert place.shell(listing).count('"type":"TokenCreated","subject":"') == 3


async def test_a_dump_onto_tables_that_are_there(place: Place) -> None:
    """As when `docker compose up` has migrated before: it restores half, and everybody says so."""
    dump = next(block for block in blocks(section("Back up")) if "pg_dump" in block)
    (restore,) = re.findall(r"^docker compose exec -T postgres pg_restore .*$", section("Restore"), re.MULTILINE)
    async with a_log(place.url) as log:
        await log.append(5)
    place.shell(dump)
    _, _, anew, _ = blocks(section("Restore"))
    place.shell(anew.partition("docker compose exec -T postgres pg_restore")[0])
    await migrate(place.owner_url)
    place.shell(restore.replace(" --exit-on-error --single-transaction", " --data-only") + " || true")
    for words in (("migrate",), ("stream", "verify"), ("stream", "republish", "--yes"), ("stream", "new-incarnation")):
        ended = await run(*words, environment=place.environment)
        assert ended.code == 1, words
        assert "The head of the log is at position 0, its last event at 5" in ended.err, words
    settings = {**place.environment, "DATABASE_URL": place.url, "TOKENTRAIL_SIGNING_KEYS": key_set()}
    async with application(load(settings), ()) as parts:
        assert "two logs" in (await parts.services.readiness.run()).missing["log"]
