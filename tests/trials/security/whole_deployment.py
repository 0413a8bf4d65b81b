"""A whole deployment with passwords everywhere, and everything that it wrote and said."""

import contextlib
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Final

import asyncpg
import msgspec
import nats
from nats.aio.client import Client as Nats
from nats.aio.msg import Msg

from service.embedded.nats import EmbeddedNats
from tests.service.http.keys import decode
from tests.trials.faults.client import Answer
from tests.trials.security.secrets import Secret, found, of_text, of_token
from tests.trials.security.world import OPERATOR_TOKEN

DATABASE_PASSWORD: Final = "Sesame-opens-the-database"
NATS_PASSWORD: Final = "Sesame-opens-the-broker"
WRONG_PASSWORD: Final = "Sesame-opens-nothing-now"
USER: Final = "tokentrail"


def broker(folder: Path) -> EmbeddedNats:
    """Takes users with a password only."""
    return EmbeddedNats(folder, extra=_authorization(NATS_PASSWORD))


def _authorization(password: str) -> str:
    return f'authorization {{ user: "{USER}", password: "{password}" }}\n'


@contextlib.contextmanager
def another_password(server: EmbeddedNats) -> Iterator[None]:
    """The server is started anew and lets nobody in who comes with the old one; later it does again."""
    server.stop()
    server.extra = _authorization(WRONG_PASSWORD)
    server.start()
    try:
        yield
    finally:
        server.stop()
        server.extra = _authorization(NATS_PASSWORD)
        server.start()


def with_password(database_url: str) -> str:
    """The test's server takes any."""
    return database_url.replace("postgres@", f"postgres:{DATABASE_PASSWORD}@")


class Written:
    """What came out, by where. `tokens` are the JWTs that were issued on the way."""

    def __init__(self, keys: Path) -> None:
        self.texts: dict[str, list[bytes]] = {}
        self.tokens: list[str] = []
        self._keys = keys

    def add(self, where: str, text: bytes | str) -> None:
        self.texts.setdefault(where, []).append(text if isinstance(text, bytes) else text.encode())

    def answer(self, where: str, answer: Answer) -> Answer:
        """Notes all of it, but for the one field in which a new token is shown."""
        body = answer.body
        if answer.status == 201:
            token = answer.json["token"]
            self.tokens.append(token)
            assert body.count(token.encode()) == 1
            body = body.replace(token.encode(), b"...")
        self.add(where, f"{answer.status} {dict(answer.headers)}".encode() + body)
        return answer

    @property
    def secrets(self) -> list[Secret]:
        keys = msgspec.json.decode(self._keys.read_bytes())["keys"]
        known = [Secret("a signing key", decode(key["d"])) for key in keys]
        known += [of_text("a signing key as it is kept", key["d"]) for key in keys]
        for name, text in {
            "the database's password": DATABASE_PASSWORD,
            "the broker's password": NATS_PASSWORD,
            "the operator's bearer": OPERATOR_TOKEN,
        }.items():
            known.append(of_text(name, text))
        return known + [of_token(f"token {number}", token) for number, token in enumerate(self.tokens)]

    def leaks(self) -> dict[str, set[str]]:
        """What was found, by where."""
        secrets = self.secrets
        leaks = {where: found(b"\n".join(texts), secrets) for where, texts in self.texts.items()}
        return {where: names for where, names in leaks.items() if names}


async def tables(database_url: str) -> AsyncIterator[tuple[str, str]]:
    """Every row of every table, of whatever schema but Postgres's own, with its table's name."""
    connection = await asyncpg.connect(database_url)
    try:
        names = await connection.fetch(
            "select format('%I.%I', schemaname, tablename) as name from pg_tables "
            "where schemaname not in ('pg_catalog', 'information_schema')"
        )
        for record in names:
            rows = await connection.fetch(f"select t::text as line from {record['name']} t")
            yield record["name"], "\n".join(row["line"] for row in rows)
    finally:
        await connection.close()


@contextlib.asynccontextmanager
async def listening(url: str, written: Written) -> AsyncIterator[None]:
    """Notes everything that goes over the broker: beacons, requests to it and its answers, publications."""
    client: Nats = await nats.connect(url)

    async def note(message: Msg) -> None:
        written.add("what the broker carried", f"{message.subject} {message.headers}".encode() + message.data)

    await client.subscribe(">", cb=note)
    await client.flush()
    try:
        yield
    finally:
        await client.close()


async def stream_messages(url: str, stream: str) -> AsyncIterator[str]:
    """Every message of the stream with its headers, and what the broker knows of the stream."""
    client = await nats.connect(url)
    try:
        info = await client.jetstream().stream_info(stream)
        yield repr(info)
        for sequence in range(1, info.state.last_seq + 1):
            message = await client.jetstream().get_msg(stream, sequence)
            yield f"{message.subject} {message.headers} {(message.data or b'').decode()}"
    finally:
        await client.close()
