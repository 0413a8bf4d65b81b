"""No secret is anywhere but in its place (I9): every line, row, message and answer of a run is searched."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Final

import pytest

from service.embedded.nats import EmbeddedNats
from tests.trials.faults.deployment import Deployment
from tests.trials.security import run, whole_deployment
from tests.trials.security.whole_deployment import Written

ROLES: Final = "http,relay,projector"


@pytest.fixture
async def guarded(
    tmp_path: Path, database_url: str, guarded_nats: EmbeddedNats, operator_file: Path
) -> AsyncIterator[Deployment]:
    """Passwords in both URLs; the log level is the lowest."""
    async with Deployment(
        tmp_path,
        whole_deployment.with_password(database_url),
        guarded_nats.url(whole_deployment.USER, whole_deployment.NATS_PASSWORD),
        LOG_LEVEL="DEBUG",
        TOKENTRAIL_OPERATOR_TOKEN_FILE=str(operator_file),
        TOKENTRAIL_USAGE_INTERVAL="1",
    ) as deployment:
        yield deployment


async def test_no_secret_is_written(
    tmp_path: Path, database_url: str, guarded: Deployment, guarded_nats: EmbeddedNats
) -> None:
    """Neither tokens nor keys nor passwords are in log lines, metrics, rows, messages, answers or outputs."""
    written = Written(tmp_path / "keys.json")
    written.tokens.append(guarded.bearer)
    both = [guarded.process(roles=ROLES, LOG_FORMAT=form) for form in ("json", "text")]
    async with both[0], both[1]:
        async with whole_deployment.listening(guarded.nats_url, written):
            for process in both:
                await run.a_life(guarded, process, written)
            await run.careless_callers(guarded, both, written)
            await run.public_routes(guarded, both[0], written)
            await run.published(guarded, database_url)
        await run.broker_away(guarded, both, guarded_nats, written)
        await run.postgres_away(guarded, both[1], database_url, written)
        await run.public_routes(guarded, both[1], written)
        await run.published(guarded, database_url)
        async for message in whole_deployment.stream_messages(guarded.nats_url, "TOKENS"):
            written.add("the stream", message)
    for name in ("tokentrail-1.log", "tokentrail-2.log"):
        written.add(name, tmp_path.joinpath(name).read_bytes())
    async for table, rows in whole_deployment.tables(database_url):
        written.add(table, rows)

    _was_worth_it(written)
    assert written.leaks() == {}


def _was_worth_it(written: Written) -> None:
    """All that is to be searched is there, and the run was what it was to be."""
    text = {where: b"\n".join(texts) for where, texts in written.texts.items()}
    for log in ("tokentrail-1.log", "tokentrail-2.log"):
        assert b"request refused" in text[log]
        assert b"NATS" in text[log]
    assert b'"level": "warning"' in text["tokentrail-1.log"]
    assert b"[warning  ]" in text["tokentrail-2.log"]
    assert b"request failed" in text["tokentrail-2.log"]  # while Postgres was away
    assert b"TokenDeleted" in text["tokentrail.events"]
    assert b"create-account-" in text["tokentrail.events"]  # the keys of idempotent commands
    assert text["tokentrail.token_usage"]
    assert b"specversion" in text["the stream"]
    assert b"Nats-Expected-Last-Sequence" in text["the stream"]
    assert b"tokentrail.v1.head" in text["what the broker carried"]
    assert b"must not have a token in it" in text["careless callers"]
    assert b"tokentrail_http_responses" in text["/metrics"]
    assert len(written.texts["careless callers"]) > 150
