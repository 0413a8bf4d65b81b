"""A whole deployment with passwords everywhere, and everything that it wrote and said."""

import contextlib
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Final

import msgspec
import nats
from nats.aio.msg import Msg

from service.embedded.nats import EmbeddedNats
from tests.events.nats.servers import configure
from tests.harness.stream import STREAM, streams
from tests.service.commands import run
from tests.service.http.keys import decode
from tests.trials.faults.client import Answer, Client
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.history import connected
from tests.trials.security.secrets import Secret, found, of_text, of_token
from tests.trials.security.world import OPERATOR_TOKEN

DATABASE_PASSWORD: Final = "Sesame-opens-the-database"
NATS_PASSWORD: Final = "Sesame-opens-the-broker"
WRONG_PASSWORD: Final = "Sesame-opens-nothing-now"
USER: Final = "tokentrail"
PASSWORDS: Final = (
    of_text("the database's password", DATABASE_PASSWORD),
    of_text("the broker's password", NATS_PASSWORD),
    of_text("the operator's bearer", OPERATOR_TOKEN),
)


def authorization(password: str) -> str:
    """Configuration of a broker that takes one user, with that password only."""
    return f'authorization {{ user: "{USER}", password: "{password}" }}\n'


@contextlib.contextmanager
def another_password(server: EmbeddedNats) -> Iterator[None]:
    """The server is started anew and lets nobody in who comes with the old one; later it does again."""
    configure(server, authorization(WRONG_PASSWORD))
    try:
        yield
    finally:
        configure(server, authorization(NATS_PASSWORD))


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

    async def send(self, where: str, client: Client, method: str, path: str, body: bytes = b"") -> Answer:
        """Notes all of the answer, but for the one field in which a new token is shown."""
        return self.answer(where, await client.send(method, path, body))

    def answer(self, where: str, answer: Answer) -> Answer:
        body = answer.body
        if answer.status == 201:
            token = answer.json["token"]
            self.tokens.append(token)
            assert body.count(token.encode()) == 1
            body = body.replace(token.encode(), b"...")
        self.add(where, f"{answer.status} {dict(answer.headers)}".encode() + body)
        return answer

    async def failure(self, deployment: Deployment, *words: str) -> None:
        """Notes what a command of the operator's says, which fails."""
        ended = await run(*words, environment=deployment.environment)
        self.add(f"the command {' '.join(words)}", ended.out + ended.err)
        assert ended.code == 1, ended
        assert ended.out + ended.err

    def leaks(self) -> dict[str, set[str]]:
        """What was found, by where."""
        keys = msgspec.json.decode(self._keys.read_bytes())["keys"]
        secrets = [
            *(Secret("a signing key", decode(key["d"])) for key in keys),
            *(of_text("a signing key as it is kept", key["d"]) for key in keys),
            *PASSWORDS,
            *(of_token(f"token {number}", token) for number, token in enumerate(self.tokens)),
        ]
        leaks = {where: found(b"\n".join(texts), secrets) for where, texts in self.texts.items()}
        return {where: names for where, names in leaks.items() if names}


async def tables(database_url: str) -> AsyncIterator[tuple[str, str]]:
    """Every row of every table, of whatever schema but Postgres's own, with its table's name."""
    async with connected(database_url) as connection:
        names = await connection.fetch(
            "select format('%I.%I', schemaname, tablename) as name from pg_tables "
            "where schemaname not in ('pg_catalog', 'information_schema')"
        )
        for record in names:
            rows = await connection.fetch(f"select t::text as line from {record['name']} t")
            yield record["name"], "\n".join(row["line"] for row in rows)


@contextlib.asynccontextmanager
async def listening(url: str, written: Written) -> AsyncIterator[None]:
    """Notes everything that goes over the broker: beacons, requests to it and its answers, publications."""

    async def note(message: Msg) -> None:
        written.add("what the broker carried", f"{message.subject} {message.headers}".encode() + message.data)

    async with await nats.connect(url) as client:
        await client.subscribe(">", cb=note)
        await client.flush()
        yield


async def stream_messages(url: str) -> AsyncIterator[str]:
    """Every message of the stream with its headers, and what the broker knows of the stream."""
    async with streams(url) as jetstream:
        info = await jetstream.stream_info(STREAM)
        yield repr(info)
        for sequence in range(1, info.state.last_seq + 1):
            message = await jetstream.get_msg(STREAM, sequence)
            yield f"{message.subject} {message.headers} {(message.data or b'').decode()}"
