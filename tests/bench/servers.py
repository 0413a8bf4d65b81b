"""The Postgres and the NATS that all services under measurement share, with their default, durable settings."""

from pathlib import Path

import asyncpg

from service.embedded.nats import EmbeddedNats
from service.embedded.postgres import EmbeddedPostgres


class Servers:
    """`folder` has their data and everyone's logs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.postgres = EmbeddedPostgres(folder / "postgres")
        self.nats = EmbeddedNats(folder / "nats")

    def start(self) -> None:
        self.postgres.start()
        self.nats.start()

    def stop(self) -> None:
        self.nats.stop()
        self.postgres.stop()

    async def create_database(self, name: str) -> str:
        """The URL of a new, empty database."""
        await self._execute(f"create database {name}")
        return self.postgres.url(name)

    async def checkpoint(self) -> None:
        """So that no round pays for writing out what the one before it changed."""
        await self._execute("checkpoint")

    async def _execute(self, statement: str) -> None:
        connection = await asyncpg.connect(self.postgres.url())
        try:
            await connection.execute(statement)
        finally:
            await connection.close()
