"""Connections to Postgres that die without a word: whoever comes first afterwards is served."""

import asyncio
import os
import socket
import time
from typing import Final

import psutil
import pytest

from service.store.appender import Appender
from service.store.database import connect, create_pool
from service.store.session import FRESH
from tests.harness import builders as a
from tests.service.store.forgetful_proxy import ForgetfulProxy
from tests.service.store.lossy_proxy import LossyProxy

_SOON: Final = 3.0
"""Seconds; a statement has five, after which whoever waits is refused."""


async def test_the_first_read_after_a_silent_end(database_url: str) -> None:
    """However many connections have been forgotten, the first statements are answered over new ones, soon."""
    async with ForgetfulProxy(database_url) as proxy:
        pool = await create_pool(proxy.url, size=4)
        await asyncio.gather(*(pool.fetchval("select pg_sleep(0.1)") for _ in range(4)))
        proxy.forget()
        await asyncio.sleep(FRESH)  # a connection that has just answered is not asked first
        begun = time.monotonic()

        assert [await pool.fetchval("select $1::int", number) for number in range(4)] == [0, 1, 2, 3]

        assert time.monotonic() - begun < _SOON
        await pool.close()


async def test_the_first_append_after_a_silent_end(database_url: str) -> None:
    """An append over a connection that was silent and has been forgotten is recorded, soon."""
    async with ForgetfulProxy(database_url) as proxy:
        appender = Appender(proxy.url, max_pending=10)
        await appender.start()
        token = a.created()
        await appender.append(a.item(token))
        proxy.forget()
        await asyncio.sleep(FRESH)
        begun = time.monotonic()

        outcome = await appender.append(a.item(a.suspended(token)))

        assert (outcome.verdict, outcome.position) == ("accepted", 2)
        assert time.monotonic() - begun < _SOON
        await appender.stop()


async def test_an_append_whose_answer_never_comes(database_url: str) -> None:
    """An append that is lost on the way is sent once more when its time is over."""
    async with ForgetfulProxy(database_url) as proxy:
        appender = Appender(proxy.url, max_pending=10)
        await appender.start()
        token = a.created()
        await appender.append(a.item(token))
        proxy.forget()

        outcome = await appender.append(a.item(a.suspended(token)))

        assert (outcome.verdict, outcome.position) == ("accepted", 2)
        await appender.stop()


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
async def test_what_the_system_looks_after(database_url: str) -> None:
    """The operating system asks after a silent connection and gives up one whose data are not acknowledged, as soon as
    the URL says."""
    given = "&keepalives_idle=7&keepalives_interval=2&keepalives_count=4&tcp_user_timeout=2500"

    assert await _options(database_url) == [1, 30, 10, 3, 3000]
    assert await _options(database_url + given) == [1, 7, 2, 4, 2500]
    assert (await _options(database_url + "&keepalives=0"))[0] == 0


@pytest.mark.skipif(not hasattr(socket, "TCP_USER_TIMEOUT"), reason="the system has no TCP_USER_TIMEOUT")
async def test_the_most_that_the_system_takes(database_url: str) -> None:
    """With the largest values that are not refused a connection can be made."""
    given = (
        "&keepalives_idle=32767&keepalives_interval=32767&keepalives_count=127&tcp_user_timeout=2147483647"
        "&connect_timeout=2147483647"
    )

    assert await _options(database_url + given) == [1, 32767, 32767, 127, 2147483647]


async def _options(url: str) -> list[int]:
    """Those of the socket of a new connection."""
    before = {each.fd for each in psutil.Process().net_connections()}
    connection = await connect(url)
    (new,) = [each.fd for each in psutil.Process().net_connections() if each.fd not in before]
    with socket.socket(fileno=os.dup(new)) as same:
        options = [
            same.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE),
            *(
                same.getsockopt(socket.IPPROTO_TCP, option)
                for option in (
                    socket.TCP_KEEPIDLE,
                    socket.TCP_KEEPINTVL,
                    socket.TCP_KEEPCNT,
                    socket.TCP_USER_TIMEOUT,
                )
            ),
        ]
    await connection.close()
    return options
