"""GET with bounds: of time, of size, and of where it goes."""

import asyncio
import traceback

import pytest

from events.fetch import FetchFailed, fetch
from tests.harness.http_server import Answer, http_server


async def test_it_follows_no_redirect() -> None:
    """A redirect is an answer like any other: what was sent along goes nowhere else."""
    with http_server() as web:
        web.answers["/here"] = Answer(302, b"", (("Location", f"{web.url}/there"),))
        answer = await fetch(f"{web.url}/here", within=5, headers={"Authorization": "Bearer x"})

    assert (answer.status, web.asked) == (302, [("/here", "Bearer x")])


async def test_it_takes_no_endless_answer() -> None:
    with http_server() as web:
        web.answers["/"] = Answer(body=b"x" * 300_000)
        with pytest.raises(FetchFailed):
            await fetch(f"{web.url}/", within=5)


async def test_it_is_bounded_in_time() -> None:
    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    async with await asyncio.start_server(silent, "127.0.0.1", 0) as server:
        with pytest.raises(FetchFailed):
            await fetch(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", within=0.2)


async def test_it_takes_http_only() -> None:
    """A URL of another scheme is refused: no file is read."""
    with pytest.raises(ValueError, match="http"):
        await fetch("file:///etc/hostname", within=1)


async def test_a_token_that_cannot_be_sent_is_not_told() -> None:
    """The error goes to the log and to whoever is told of notices: the token is not in it."""
    token = "a\nb" * 9
    with pytest.raises(FetchFailed) as caught:
        await fetch("http://127.0.0.1:1", within=5, headers={"Authorization": f"Bearer {token}"})

    assert repr(token)[1:-1] not in "".join(traceback.format_exception(caught.value))
