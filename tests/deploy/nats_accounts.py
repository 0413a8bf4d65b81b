"""A NATS server whose users are those of the files in deploy/nats, and subscribers added as README.md says."""

import asyncio
import json
import re
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

from nats.aio.client import Client

from events.cloudevents import log_source, message, subject
from events.nats.connection import NatsClient
from service.embedded.nats import EmbeddedNats
from tests.deploy.files import DEPLOY
from tests.harness.builders import created, new_account, recorded
from tests.harness.stream import SOON, STREAM

ACCOUNT: Final = new_account()
"""The one whose events the user `acme` may read."""
OTHER: Final = new_account()
"""Another account."""
API: Final = "$JS.API"
SUBSCRIBERS: Final = {"gateway": "verifier.conf", "audit": "subscriber.conf", "acme": "acme.conf"}
"""Users, each in an account of its own, and what that may do."""
USERS: Final = ("relay", "http", *SUBSCRIBERS)

Complaints = asyncio.Queue[str]

_GRANT: Final = re.compile(r'^ *(?:\{ (?:service|stream): .*|"[^"]+"|mappings: .*|allow_responses: .*)$')


def block(user: str, include: str) -> str:
    """What README.md says to copy, for another user."""
    [found] = re.findall(r"^  GATEWAY \{\n.*?^  \}\n", (DEPLOY / "README.md").read_text(), re.MULTILINE | re.DOTALL)
    changed: str = found.replace("GATEWAY", user.upper()).replace("gateway", user).replace("verifier.conf", include)
    return changed


def add(conf: Path, *blocks: str) -> None:
    """Puts the blocks at the end of the accounts."""
    text = conf.read_text()
    assert text.endswith("\n}\n")
    conf.write_text(text[: -len("}\n")] + "".join(blocks) + "}\n")


def allow(passwords: Path, *users: str) -> None:
    with passwords.open("a") as file:
        file.writelines(f'nats_{user}_password: "{password(user)}"\n' for user in users)


def password(user: str) -> str:
    """With characters that a URL has percent-encoded only."""
    return f"{user}/s,cret%40@"


def lay_out(folder: Path) -> Path:
    """The files where the container has them, below the folder, with all of USERS; returns the folder of the files."""
    etc, secrets = folder / "etc" / "nats", folder / "run" / "secrets"
    shutil.copytree(DEPLOY / "nats", etc)
    secrets.mkdir(parents=True)
    allow(secrets / "nats_passwords", *USERS)
    (etc / "acme.conf").write_text((etc / "one_account.conf").read_text().replace("ACCOUNT_ID", ACCOUNT))
    add(etc / "accounts.conf", *(block(user, include) for user, include in SUBSCRIBERS.items()))
    return etc


ACKS_WITH_DOMAIN: Final = "feature_flags { js_ack_fc_v2: true }\n"
"""Acknowledgements go to `$JS.ACK.<domain>.<account hash>.<stream>...`, as by default from NATS 2.16 on."""


def serve(folder: Path, tls: tuple[Path, Path] | None = None, *, extra: str = "") -> EmbeddedNats:
    """A server for what `lay_out` put there, not started: with nats.conf but for its first part, in which ports and
    folders are. `tls`: with the lines on TLS in force, for the files with the certificate and the key. `extra` is put
    at the end."""
    _, _, text = (folder / "etc" / "nats" / "nats.conf").read_text().partition("\n}\n")
    text = text.replace('include "', 'include "etc/nats/')
    if tls is not None:
        before, begin, shown = text.partition("#tls {")
        text = before + "\n".join(line.removeprefix("#") for line in (begin + shown).splitlines())
        for name, file in zip(("certificate", "key"), tls, strict=True):
            text = text.replace(f"/run/secrets/nats_{name}", str(file))
    return EmbeddedNats(folder, extra=text + extra)


def url(server: EmbeddedNats, user: str) -> str:
    return server.url(user, password(user))


@asynccontextmanager
async def connected(server: EmbeddedNats, user: str, complaints: Complaints | None = None) -> AsyncIterator[Client]:
    """A connection of that user; `complaints` takes what the server says against what it does."""

    async def on_error(error: Exception) -> None:
        if complaints is not None:
            complaints.put_nowait(str(error))

    connection = NatsClient()
    try:
        await connection.connect(url(server, user), allow_reconnect=False, error_cb=on_error)
        yield connection
    finally:
        await connection.close()  # nats.connect would leave it open where the server closes it half-way


def grants(text: str) -> list[str]:
    """Of such a file the lines that each allow something."""
    return [line.strip() for line in text.splitlines() if _GRANT.match(line)]


def without(text: str, grant: str) -> str:
    """The file with that line taken out."""
    lines = text.splitlines(keepends=True)
    left = [line for line in lines if line.strip() != grant]
    assert len(left) == len(lines) - 1
    return "".join(left)


# The stream, as the tests of refusals use it


async def create(
    connection: Client, name: str, config: dict[str, Any], suffix: str = "", action: str = ""
) -> dict[str, Any]:
    config = {"name": name, "ack_policy": "none", "mem_storage": True, **config}
    body = json.dumps({"stream_name": STREAM, "config": config, "action": action}).encode()
    answer = await connection.request(f"{API}.CONSUMER.CREATE.TOKENS.{name}{suffix}", body, timeout=SOON)
    found: dict[str, Any] = json.loads(answer.data)
    return found


async def publish(relay: Client, position: int, account: str) -> None:
    event = recorded(created(account), position)
    await relay.jetstream().publish(subject(event), message(event, log_source(event.event_id)))


async def state(broker: EmbeddedNats) -> dict[str, Any]:
    """Describes the stream and its consumers."""
    async with connected(broker, "relay") as relay:
        info = json.loads((await relay.request(f"{API}.STREAM.INFO.TOKENS")).data)
    found: dict[str, Any] = info["state"] | {"created": info["created"], "config": info["config"]}
    return found
