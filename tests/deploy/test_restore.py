"""deploy/README.md, "Restore": its commands, run word by word, on a real Postgres and a real NATS."""

import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from service.bootstrap import application
from service.config import load
from service.embedded.nats import EmbeddedNats
from service.embedded.postgres import EmbeddedPostgres, programs
from service.store.migrate import migrate
from tests.deploy.files import DEPLOY
from tests.service.commands import TOKENTRAIL, clean_environment, run
from tests.service.relay.house import Log, Watched, a_log, as_published, in_stream, running, streams
from tests.trials.upgrades.keys import key_set

_README: Final = (DEPLOY / "README.md").read_text()
_DOCKER: Final = '''"""Stands for `docker compose`: runs in the containers' place what they would."""
import os, sys
words = sys.argv[2:]
verb = words.pop(0)
if verb == "exec":
    assert words[:2] == ["-T", "postgres"], words
    program, arguments = words[2], words[3:]
    os.execv("{programs}/" + program, [program, "--host=127.0.0.1", "--port={port}", *arguments])
if verb == "run":
    while words[0] != "migrate":
        option = words.pop(0)
        if option in ("--volume", "--env"):
            words.pop(0)
    arguments = [word.replace("/lost/", os.getcwd() + "/lost/") for word in words[1:]] or ["migrate"]
    os.execv("{tokentrail}", ["tokentrail", *arguments])
assert verb in ("stop", "up"), verb
'''


def section(title: str) -> str:
    return _README.split(f"\n## {title}\n")[1].split("\n## ")[0]


def blocks(text: str) -> list[str]:
    return re.findall(r"```sh\n(.*?)```", text, re.DOTALL)


class Place:
    """Where the commands are run: the folder `deploy`, with a `docker` that needs no containers."""

    def __init__(self, folder: Path, postgres: EmbeddedPostgres, nats: EmbeddedNats) -> None:
        self.folder = folder
        self.owner_url = postgres.url("tokentrail").replace("postgres@", "tokentrail_owner@")
        self.url = postgres.url("tokentrail").replace("postgres@", "tokentrail_app@")
        self.nats_url = nats.url()
        (folder / "bin").mkdir(parents=True)
        script = folder / "docker.py"
        script.write_text(_DOCKER.format(programs=programs(), port=postgres.port, tokentrail=TOKENTRAIL))
        docker = folder / "bin" / "docker"  # by the shell, as the first line of a script takes no path with blanks
        docker.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} {shlex.quote(str(script))} "$@"\n')
        docker.chmod(0o755)
        self.environment = {"DATABASE_URL": self.owner_url, "NATS_URL": self.nats_url}

    def shell(self, block: str) -> str:
        ended = subprocess.run(
            ["sh", "-euc", block],
            cwd=self.folder,
            env=clean_environment({**self.environment, "PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}"}),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert ended.returncode == 0, (block, ended.stdout, ended.stderr)
        return ended.stdout


@pytest.fixture
def new_server(servers_folder: Path, request: pytest.FixtureRequest) -> Iterator[EmbeddedPostgres]:
    """As the image makes it: an empty database, and the logins."""
    server = EmbeddedPostgres(servers_folder / str(request.node.name) / "postgres")
    server.start()
    for name in ("owner", "app"):
        (servers_folder / f"database_{name}_password").write_text("secret")
    roles = servers_folder / "restored.sql"
    roles.write_text((DEPLOY / "postgres" / "roles.sql").read_text().replace("/run/secrets", str(servers_folder)))
    for words in (
        ["createdb", "tokentrail"],
        ["psql", "--quiet", "--set=ON_ERROR_STOP=1", f"--file={roles}", "tokentrail"],
    ):
        login = ["--host=127.0.0.1", f"--port={server.port}", "--username=postgres"]
        subprocess.run([str(programs() / words[0]), *login, *words[1:]], check=True, capture_output=True, timeout=60)
    yield server
    server.stop()


@pytest.fixture
async def place(tmp_path: Path, new_server: EmbeddedPostgres, own_nats: EmbeddedNats) -> Place:
    place = Place(tmp_path, new_server, own_nats)
    await migrate(place.owner_url)
    return place


async def published(log: Log, nats_url: str, count: int) -> None:
    _, head = await log.store.head()
    await log.append(count)
    async with running(relay := Watched(log, nats_url)):
        await relay.reached(head + count)


@pytest.mark.parametrize("nats_is", ["there", "new"])
async def test_a_dump_is_restored(place: Place, nats_is: str) -> None:
    """Into the server, which has gone on since: the lost part is listed, and all follow the restored log under a new
    source."""
    dump = next(block for block in blocks(section("Back up")) if "pg_dump" in block)
    anew, start = blocks(section("Restore"))
    incarnate, listing = blocks(section("A new incarnation"))
    async with a_log(place.url) as log:
        await published(log, place.nats_url, 5)
        place.shell(dump)
        await published(log, place.nats_url, 3)
        before, _ = await log.store.head()
        lost = [str(event.event_id) for event in await log.store.read_log(after=5, limit=3)]
    if nats_is == "new":
        async with streams(place.nats_url) as jetstream:
            await jetstream.delete_stream("TOKENS")
    place.shell(anew)
    async with a_log(place.url) as log, running(relay := Watched(log, place.nats_url)):
        await relay.faulted("stream_gone" if nats_is == "new" else "stream_ahead")
        await log.append(1)
        place.shell(incarnate)
        place.shell(start)
        await relay.until(lambda status: status.position == 6 and status.fault is None)
        assert (await log.store.head())[0] != before
        assert await in_stream(place.nats_url) == await as_published(log.store)
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
    anew, _ = blocks(section("Restore"))
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
