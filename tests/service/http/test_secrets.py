"""No token and no key is written down, not even when something fails that nobody foresaw."""

import io
import logging
import re
import sys
from collections.abc import Iterator
from typing import Final

import pytest
import structlog

from events.token.form import PREFIX
from service.application.reader import Reader
from service.store.appender import Appender
from service.store.log_reader import LogReader
from service.telemetry import configure_logging
from tests.service.http.api import PING, TOKENS, Account, Api, started
from tests.service.http.keys import SIGNING_KEY

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


async def _unlucky(account: Account, monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The answers to requests that fail for reasons that nobody foresaw, at each depth."""

    async def fail(self: object, *_: object, **__: object) -> None:
        raise RuntimeError("unlucky")

    responses = []
    for part, method in ((Reader, "page"), (Appender, "append"), (LogReader, "token_is_active")):
        with monkeypatch.context() as patch:
            patch.setattr(part, method, fail)
            responses += [await account.client.get(path) for path in (PING, TOKENS)]
            responses += [await account.ask(), await account.client.post(TOKENS, content=b"{")]
    return [response.content for response in responses if response.status_code == 500]


async def test_nothing_secret_is_written(api: Api, logged: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is logged of an unforeseen fault, and its answer, tell neither tokens nor the private key nor the database's
    password. (All else that is written: tests/trials/security/test_full_run.py.)"""
    url = api.config.database_url.replace("postgres@", f"postgres:{PASSWORD}@")
    assert PASSWORD in url
    async with started(url, clock=api.clock) as own:
        account = await own.account()
        answers = await _unlucky(account, monkeypatch)

    lines = logged.getvalue()
    assert lines.count("unexpected") >= len(answers) >= 4
    for text in map(_squeezed, (lines, b"".join(answers).decode())):
        for secret in (PREFIX, SIGNING_KEY["d"], PASSWORD, *account.jwt.split(".")[1:]):
            assert secret[:16] not in text


def _squeezed(text: str) -> str:
    """Without what a frame or a line break may have put between the characters of a secret."""
    return re.sub(r"[^A-Za-z0-9_-]", "", text)
