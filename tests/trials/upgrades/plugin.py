"""Runs any test on the schema that an upgrade has made: `pytest -p tests.trials.upgrades.plugin --upgraded SCHEMA`.

The template of all tests' databases is then a release's dump, brought up to date by this code's migrations and emptied.
What the data of the dump becomes, the tests in this folder look at.
"""

import sys
from pathlib import Path
from typing import Final

import asyncpg
import pytest

from service.store.migrate import migrate
from tests.trials.upgrades.releases import SCHEMAS
from tests.trials.upgrades.restore import restore_into

_EMPTY: Final = Path(__file__).with_name("empty.sql").read_text()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--upgraded", choices=SCHEMAS, help="test on this release's schema, upgraded")


def pytest_sessionstart(session: pytest.Session) -> None:
    schema = session.config.getoption("--upgraded")
    if schema is None:
        return

    async def upgraded(url: str) -> str:
        await restore_into(url, schema)
        said = await migrate(url)
        connection = await asyncpg.connect(url)
        await connection.execute(_EMPTY)
        await connection.close()
        return said

    # What makes the template, and nothing else: tests of migrations begin with new databases.
    vars(sys.modules["tests.conftest"])["migrate"] = upgraded


def pytest_report_header(config: pytest.Config) -> str | None:
    schema = config.getoption("--upgraded")
    return f"on the upgraded schema {schema}" if schema else None
