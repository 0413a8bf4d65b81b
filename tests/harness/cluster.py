"""Real NATS servers that are one cluster."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from service.embedded.nats import EmbeddedNats
from service.embedded.process import free_port
from tests.harness.serving import started
from tests.harness.stream import SOON, Nats


@asynccontextmanager
async def a_cluster(
    folder: Path, size: int = 3, *, sync_interval: str = "", advertise: bool = True
) -> AsyncIterator[list[EmbeddedNats]]:
    """With `advertise` they tell their clients of each other."""
    ports = [free_port() for _ in range(size)]
    routes = ", ".join(f'"nats://127.0.0.1:{port}"' for port in ports)
    async with AsyncExitStack() as stack:
        servers = []
        for port in ports:
            own = f'name: tokentrail, listen: "127.0.0.1:{port}", no_advertise: {"false" if advertise else "true"}'
            cluster = f"cluster {{ {own}, routes: [{routes}] }}" if size > 1 else ""
            server = EmbeddedNats(folder / str(port), extra=cluster, sync_interval=sync_interval)
            servers.append(await stack.enter_async_context(started(server)))
        yield servers


def urls(servers: Sequence[EmbeddedNats]) -> str:
    return ",".join(server.url() for server in servers)


async def leader(servers: Sequence[EmbeddedNats]) -> EmbeddedNats:
    """The one that decides what is in the stream."""
    async with asyncio.timeout(SOON):
        while True:
            info = await Nats(servers[0].url()).info()
            for server in servers:
                if info.cluster is not None and info.cluster.leader == f"tokentrail-{server.port}":
                    return server
