"""The network between two parts: a TCP proxy that can be slow, silent or cut."""

import asyncio
from contextlib import AsyncExitStack
from urllib.parse import urlsplit

from tests.trials.faults.verifier_proxy import SlowProxy


class Link(SlowProxy):
    """`delay` and `hold` as in SlowProxy. While `refusing`, there are no new connections."""

    def __init__(self, port: int) -> None:
        super().__init__(port)
        self.refusing = False

    def cut(self) -> None:
        """Ends all connections; what was on its way is lost."""
        for connection in self._connections:
            connection.cancel()

    def _accept(self, client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        if self.refusing:
            to_client.transport.abort()
        else:
            super()._accept(client, to_client)


class Links:
    """What somebody reaches one service by: a link to each of its servers."""

    def __init__(self, urls: list[str]) -> None:
        self._urls = urls
        self._links: list[Link] = []

    @classmethod
    async def opened(cls, stack: AsyncExitStack, urls: list[str]) -> "Links":
        links = cls(urls)
        for url in urls:
            links._links.append(await stack.enter_async_context(Link(urlsplit(url).port or 0)))
        return links

    @property
    def url(self) -> str:
        """All of them, by way of the links."""
        return ",".join(
            url.replace(f":{urlsplit(url).port}", f":{link.port}")
            for url, link in zip(self._urls, self._links, strict=True)
        )

    def cut(self, *, refusing: bool) -> None:
        for link in self._links:
            link.refusing = refusing
            link.cut()

    def delay(self, seconds: float) -> None:
        for link in self._links:
            link.delay = seconds

    def hold(self) -> None:
        for link in self._links:
            link.hold()

    def let_through(self) -> None:
        for link in self._links:
            link.let_through()
