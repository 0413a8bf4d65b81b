"""NATS: one server, or three that are one cluster."""

import resource
import signal
from collections.abc import AsyncIterator
from contextlib import AbstractContextManager, AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Final

from service.embedded.nats import EmbeddedNats
from service.embedded.process import free_port
from tests.harness.serving import started
from tests.trials.faults import servers

CAN_FILL_UP: Final = hasattr(resource, "prlimit")
_LEFT: Final = 4096
"""Bytes that still fit when the disk is made full."""
_UNLIMITED: Final = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)


class Broker:
    def __init__(self, folders: list[Path], members: list[EmbeddedNats]) -> None:
        self._folders = folders
        self._members = members

    @property
    def urls(self) -> list[str]:
        return [member.url() for member in self._members]

    @property
    def size(self) -> int:
        return len(self._members)

    async def kill(self, member: int) -> None:
        await servers.stop(self._members[member], signal.SIGKILL)

    async def start(self, member: int) -> None:
        await servers.start(self._members[member])

    def paused(self, member: int) -> AbstractContextManager[None]:
        return servers.paused(self._members[member])

    def fill_up(self, member: int) -> None:
        """Its files cannot grow any more: writes fail, some of them half done, as on a full disk."""
        store = self._folders[member] / "jetstream"
        largest = max((path.stat().st_size for path in store.rglob("*.blk")), default=0)
        limit = (largest + _LEFT, resource.RLIM_INFINITY)
        resource.prlimit(self._members[member].pid, resource.RLIMIT_FSIZE, limit)

    def make_room(self, member: int) -> None:
        resource.prlimit(self._members[member].pid, resource.RLIMIT_FSIZE, _UNLIMITED)


@asynccontextmanager
async def a_broker(folder: Path, size: int) -> AsyncIterator[Broker]:
    routes = [free_port() for _ in range(size)] if size > 1 else []
    async with AsyncExitStack() as stack:
        folders, members = [], []
        for number in range(size):
            folders.append(folder / str(number))
            members.append(EmbeddedNats(folders[-1], extra=_cluster(routes, number) if routes else ""))
            await stack.enter_async_context(started(members[-1]))
        yield Broker(folders, members)


def _cluster(routes: list[int], number: int) -> str:
    """It does not tell clients of the other servers: they are to come by way of the proxies."""
    others = ", ".join(f'"nats://127.0.0.1:{port}"' for port in routes)
    listen = f"127.0.0.1:{routes[number]}"
    return f'cluster {{ name: tokentrail, listen: "{listen}", routes: [{others}], no_advertise: true }}'
