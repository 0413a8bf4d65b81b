"""Asks the service itself whether a token is good, for those who would rather wait than refuse while they are stale."""

import asyncio
import logging
from typing import Final, Literal

from ..fetch import FetchFailed, fetch

log = logging.getLogger("tokentrail.verifier")

_PATH: Final = "/api/v1/ping"
_AT_A_TIME: Final = 8
_WITHIN: Final = 2.0

Said = Literal["good", "not good", "nothing"]


class Service:
    """`url` is the service's, without a path."""

    def __init__(self, url: str) -> None:
        self._url = url.rstrip("/") + _PATH
        self._places = asyncio.Semaphore(_AT_A_TIME)

    async def says(self, token: str) -> Said:
        """`nothing` if it does not answer in time, is overloaded, or too many questions are under way."""
        try:
            async with asyncio.timeout(_WITHIN), self._places:
                answer = await fetch(self._url, within=_WITHIN, headers={"Authorization": f"Bearer {token}"})
        except (FetchFailed, TimeoutError) as error:
            log.warning("the service cannot be asked: %s", str(error) or "it does not answer in time")
            return "nothing"
        if answer.status == 200:
            return "good"
        return "not good" if answer.status in (401, 403) else "nothing"
