"""The Postgres and the NATS that the services under measurement share, with durable settings."""

from pathlib import Path
from typing import Final

from service.embedded.nats import EmbeddedNats
from service.embedded.postgres import EmbeddedPostgres
from tests.harness.databases import execute
from tests.trials.faults.history import connected

_SQL: Final = Path(__file__).with_name("sql")


class Servers:
    """`folder` has their data and everyone's logs. `nats_beside` is for another log: a NATS has one stream of them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        # Buffers as a server of some size has them: by default Postgres takes 128 MB, and would fetch what a long log
        # needs from the operating system again and again.
        settings = {"min_wal_size": "1GB", "max_wal_size": "4GB", "shared_buffers": "1GB"}
        self.postgres = EmbeddedPostgres(folder / "postgres", settings=settings)
        self.nats = EmbeddedNats(folder / "nats")
        self.nats_beside = EmbeddedNats(folder / "nats-beside")

    def start(self) -> None:
        self.postgres.start()
        self.nats.start()
        self.nats_beside.start()

    def stop(self) -> None:
        self.nats_beside.stop()
        self.nats.stop()
        self.postgres.stop()

    async def create_database(self, name: str) -> str:
        """The URL of a new, empty database."""
        await execute(self.postgres.url(), f"create database {name}")
        return self.postgres.url(name)

    async def checkpoint(self) -> None:
        """So that no round pays for writing out what the one before it changed."""
        await execute(self.postgres.url(), "checkpoint")

    async def age(self) -> None:
        """Writes WAL until its segments are recycled: to make new ones stops whoever commits for tens of ms."""
        await execute(self.postgres.url(), (_SQL / "write_wal.sql").read_text())
        await self.checkpoint()

    async def settle(self) -> None:
        """Vacuums, analyzes and writes out now what Postgres would do in the background of the next part."""
        async with connected(self.postgres.url()) as connection:
            names = [row["datname"] for row in await connection.fetch((_SQL / "databases.sql").read_text())]
        for name in names:
            await execute(self.postgres.url(name), "vacuum analyze")
        await self.checkpoint()
