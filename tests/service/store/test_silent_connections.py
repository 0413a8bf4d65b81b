"""Connections to Postgres that die without a word: whoever comes first afterwards is served."""

import asyncio
import os
import socket
import time
from typing import Final

import psutil
import pytest

from service.store.appender import ANSWERED_WITHIN
from service.store.database import connect, create_pool
from service.store.session import FRESH
from tests.harness import builders as a
from tests.harness.link import Link
from tests.service.store.lossy_proxy import LossyProxy
from tests.service.store.watched import an_appender

_SOON: Final = 3.0
"""Seconds; a statement has five, after which whoever waits is refused."""


async def test_the_first_read_after_a_silent_end(url_over_link: str, link: Link) -> None:
    """However many connections have been forgotten, the first statements are answered over new ones, soon."""
    pool = await create_pool(url_over_link, size=4)
    await asyncio.gather(*(pool.fetchval("select pg_sleep(0.1)") for _ in range(4)))
    link.forget()
    await asyncio.sleep(FRESH)  # a connection that has just answered is not asked first
    begun = time.monotonic()

    assert [await pool.fetchval("select $1::int", number) for number in range(4)] == [0, 1, 2, 3]

    assert time.monotonic() - begun < _SOON
    await pool.close()


@pytest.mark.parametrize("silent_for", [FRESH, 0], ids=["known to be silent", "lost on the way"])
async def test_the_first_append_after_a_silent_end(url_over_link: str, link: Link, silent_for: float) -> None:
    """It is recorded; soon, if the connection was silent for a while, else when the time of one call is over."""
    async with an_appender(url_over_link) as appender:
        token = a.created()
        await appender.append(a.item(token))
        link.forget()
        await asyncio.sleep(silent_for)
        begun = time.monotonic()

        outcome = await appender.append(a.item(a.suspended(token)))

        assert (outcome.verdict, outcome.position) == ("accepted", 2)
        assert time.monotonic() - begun < (_SOON if silent_for else ANSWERED_WITHIN)


async def test_a_read_whose_connection_breaks(database_url: str) -> None:
    """A statement whose connection breaks before the answer has come is sent once more."""
    async with LossyProxy(database_url) as proxy:
        pool = await create_pool(proxy.url, size=2)
        assert await pool.fetchval("select 1") == 1

        proxy.lose_next_answer()

        assert await pool.fetchval("select 2") == 2
        assert proxy.lost.is_set()
        await pool.close()


@pytest.mark.skipif(not hasattr(socket, "TCP_USER_TIMEOUT"), reason="the system has no TCP_USER_TIMEOUT")
@pytest.mark.parametrize(
    ("given", "options"),
    [
        ("", [1, 30, 10, 3, 3000]),
        (
            "&keepalives_idle=7&keepalives_interval=2&keepalives_count=4&tcp_user_timeout=2500",
            [1, 7, 2, 4, 2500],
        ),
        (
            "&keepalives_idle=32767&keepalives_interval=32767&keepalives_count=127&tcp_user_timeout=2147483647"
            "&connect_timeout=2147483647",
            [1, 32767, 32767, 127, 2147483647],
        ),
        ("&keepalives=0", [0]),
    ],
    ids=["usually", "as the URL says", "the most that is not refused", "not at all"],
)
async def test_what_the_system_looks_after(database_url: str, given: str, options: list[int]) -> None:
    """The operating system asks after a silent connection and gives up one whose data are not acknowledged."""
    assert (await _options(database_url + given))[: len(options)] == options


_LOOKED_AFTER: Final = ("TCP_KEEPIDLE", "TCP_KEEPINTVL", "TCP_KEEPCNT", "TCP_USER_TIMEOUT")


async def _options(url: str) -> list[int]:
    """Those of the socket of a new connection."""
    before = {each.fd for each in psutil.Process().net_connections()}
    connection = await connect(url)
    (new,) = [each.fd for each in psutil.Process().net_connections() if each.fd not in before]
    with socket.socket(fileno=os.dup(new)) as same:
        options = [
            same.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE),
            *(same.getsockopt(socket.IPPROTO_TCP, getattr(socket, name)) for name in _LOOKED_AFTER),
        ]
    await connection.close()
    return options
