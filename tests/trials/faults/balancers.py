"""HAProxy and nginx in front of service processes, as operators set them up; on 127.0.0.1, from files of their own."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final, NamedTuple

from service.embedded.process import free_port
from tests.harness.processes import ProcessFailed, until

LOOKS_EVERY: Final = 0.2
"""Seconds between HAProxy's looks at a process's readiness; two of them that fail take it out."""
_HAPROXY: Final = """\
global
  stats socket {folder}/haproxy.sock
defaults
  mode http
  timeout connect 2s
  timeout client 60s
  timeout server 30s
  timeout check 5s
  option httpchk
  http-check send meth GET uri /health/ready hdr Host localhost
  option redispatch
  retries 3
frontend front
  bind 127.0.0.1:{port}
  default_backend processes
backend processes
  balance roundrobin
  default-server check inter {looks_every}ms fall 2 rise 1
{servers}
"""
_NGINX: Final = """\
daemon off;
master_process off;
pid {folder}/nginx.pid;
error_log {folder}/nginx-errors.log;
events {{ worker_connections 512; }}
http {{
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  upstream processes {{
    {servers}
    keepalive 16;
  }}
  server {{
    listen 127.0.0.1:{port};
    location / {{
      proxy_pass http://processes;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $host;
    }}
  }}
}}
"""


class Haproxy(NamedTuple):
    port: int
    socket: Path

    async def all_are_up(self) -> bool:
        """Whether it gives requests to each of the processes."""
        reader, writer = await asyncio.open_unix_connection(str(self.socket))
        writer.write(b"show stat processes 4 -1\n")
        lines = (await reader.read()).decode().splitlines()
        writer.close()
        servers = [line.split(",") for line in lines if line and not line.startswith("#")]
        return bool(servers) and all(fields[17].startswith("UP") for fields in servers)


def missing() -> list[str]:
    """Those of the programs that this machine does not have."""
    return [name for name in ("haproxy", "nginx") if _program(name) is None]


@asynccontextmanager
async def haproxy(ports: Iterable[int], folder: Path) -> AsyncIterator["Haproxy"]:
    """Yields it when it listens."""
    port = free_port()
    servers = "\n".join(f"  server p{n} 127.0.0.1:{one}" for n, one in enumerate(ports))
    file = folder / "haproxy.cfg"
    file.write_text(_HAPROXY.format(port=port, servers=servers, looks_every=round(LOOKS_EVERY * 1000), folder=folder))
    async with _running(["haproxy", "-db", "-f", str(file)], port, folder / "haproxy.log"):
        yield Haproxy(port, folder / "haproxy.sock")


@asynccontextmanager
async def nginx(ports: Iterable[int], folder: Path) -> AsyncIterator[int]:
    """Yields the port on which it listens."""
    port = free_port()
    servers = "\n    ".join(f"server 127.0.0.1:{one} max_fails=0;" for one in ports)
    file = folder / "nginx.conf"
    file.write_text(_NGINX.format(port=port, servers=servers, folder=folder))
    async with _running(["nginx", "-p", str(folder), "-c", str(file)], port, folder / "nginx.log"):
        yield port


def _program(name: str) -> str | None:
    return shutil.which(name) or shutil.which(name, path="/usr/sbin")


@asynccontextmanager
async def _running(command: list[str], port: int, log: Path) -> AsyncIterator[None]:
    program = _program(command[0])
    assert program is not None
    with log.open("ab") as output:
        process = await asyncio.create_subprocess_exec(program, *command[1:], stdout=output, stderr=output)

    async def listens() -> bool:
        if process.returncode is not None:
            raise ProcessFailed(f"{command[0]} ended with {process.returncode}; see {log.name}")
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            return False
        writer.close()
        return True

    try:
        await until(listens, within=10)
        yield
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
