"""No token and no key is ever written down: not in log lines, not in the log of events, not in answers or metrics."""

import io
import logging
import re
import sys
from collections.abc import Iterator
from typing import Final

import asyncpg
import pytest
import structlog

from events.token.form import PREFIX
from service.application.reader import Reader
from service.store.appender import Appender
from service.telemetry import configure_logging
from tests.service.http.api import JSON, PING, TOKENS, Account, Api, started
from tests.service.http.keys import Key, key_set

PASSWORD: Final = "sesame-open-the-door"


@pytest.fixture(params=["json", "text"])
def logged(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """All that is logged, in either format, as the service itself sets it up."""
    written = io.StringIO()
    root, before = logging.getLogger(), logging.getLogger().handlers[:]
    level = root.level
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stderr", written)
        configure_logging("DEBUG", json=request.param == "json")
    structlog.configure(cache_logger_on_first_use=False)
    try:
        yield written
    finally:
        structlog.reset_defaults()
        root.handlers[:] = before
        root.setLevel(level)


async def _session(api: Api, account: Account, monkeypatch: pytest.MonkeyPatch) -> tuple[list[str], list[bytes]]:
    """All kinds of requests, good, bad and unlucky. Returns the tokens and the answers."""
    token = await account.create()
    answers = []
    for client in (account.client, token.client, api.client("garbage"), api.client(token.jwt[:-1]), api.client()):
        for method, path, options in [
            ("GET", PING, {}),
            ("GET", TOKENS, {}),
            ("GET", token.path, {}),
            ("GET", f"{TOKENS}/{token.jwt}", {}),
            ("GET", f"{TOKENS}?sorting={token.jwt}", {}),
            ("POST", f"{token.path}/activate", {}),
            ("POST", f"{token.path}/suspend", {"content": b"{", "headers": JSON}),
            ("POST", f"{TOKENS}/{token.jwt}/suspend", {}),
            ("POST", TOKENS, {"json": {"details": {"token_scope": "environment"}}}),
            ("PUT", TOKENS, {}),
        ]:
            answers.append((await client.request(method, path, **options)).content)  # type: ignore[arg-type]
    answers.append((await account.client.post(f"{token.path}/suspend")).content)
    answers.append((await token.client.get(PING)).content)

    async def fail(self: object, *_: object, **__: object) -> None:
        raise RuntimeError("unlucky")

    monkeypatch.setattr(Reader, "page", fail)
    monkeypatch.setattr(Appender, "append", fail)
    answers.append((await account.client.get(TOKENS)).content)
    answers.append((await account.client.post(TOKENS, json={"details": {"token_scope": "account"}})).content)
    monkeypatch.undo()
    monkeypatch.setattr(Appender, "_commit", fail)
    answers.append((await account.client.post(TOKENS, json={"details": {"token_scope": "account"}})).content)
    monkeypatch.undo()
    return [account.jwt, token.jwt], answers


async def _stored(url: str) -> str:
    """All rows of all tables."""
    connection = await asyncpg.connect(url)
    try:
        tables = await connection.fetch("select tablename from pg_tables where schemaname = 'tokentrail'")
        rows = [
            row
            for table in tables
            for row in await connection.fetch(f"select t::text from tokentrail.{table['tablename']} t")
        ]
    finally:
        await connection.close()
    return "\n".join(row["t"] for row in rows)


async def test_nothing_secret_is_written(
    api: Api, signing_key: Key, logged: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither tokens nor the private key nor the database's password appear anywhere, not even when things fail."""
    url = api.config.database_url.replace("postgres@", f"postgres:{PASSWORD}@")
    assert PASSWORD in url
    async with started(url, key_set(signing_key), api.clock) as own:
        account = await own.account()
        tokens, answers = await _session(own, account, monkeypatch)
        await own.flush()
        metrics = (await own.client().get("/metrics")).text
        jwks = (await own.client().get("/.well-known/jwks.json")).text

    stored = await _stored(api.config.database_url)
    lines = logged.getvalue()
    assert lines.count("unexpected") >= 3
    assert "append failed" in lines
    assert account.id in stored
    for text in map(_squeezed, (lines, stored, metrics, jwks, b"".join(answers).decode())):
        for secret in (signing_key["d"], PASSWORD, *(piece for token in tokens for piece in token.split(".")[1:])):
            assert secret[:16] not in text
    for text in map(_squeezed, (lines, stored, metrics, jwks)):
        assert PREFIX[:16] not in text


def _squeezed(text: str) -> str:
    """Without what a frame or a line break may have put between the characters of a secret."""
    return re.sub(r"[^A-Za-z0-9_-]", "", text)


async def test_a_configuration_shows_no_secret(api: Api, signing_key: Key) -> None:
    """The parts of an instance can be printed without telling the keys or where the database is."""
    for part in (api.config, api.parts, api.parts.services, api.parts.services.issuer, api.parts.services.issuer.keys):
        for text in (repr(part), str(part)):
            assert signing_key["d"] not in text
            assert "postgresql" not in text
