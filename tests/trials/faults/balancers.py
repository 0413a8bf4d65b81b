"""HAProxy and nginx in front of service processes, as operators set them up; on 127.0.0.1, from files of their own."""

import asyncio
import contextlib
import shutil
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from service.embedded.process import free_port
from tests.harness.processes import ProcessFailed, until

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
  default-server check inter 200ms fall 2 rise 1
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


_CONFIGURED: Final = {
    "haproxy": (_HAPROXY, "  server p{number} 127.0.0.1:{port}", ("-db", "-f")),
    "nginx": (_NGINX, "    server 127.0.0.1:{port} max_fails=0;", ("-p", "{folder}", "-c")),
}
"""Configuration, its line for a process, and the options before the file's name."""


def missing() -> list[str]:
    """Those of the programs that this machine does not have."""
    return [name for name in _CONFIGURED if _program(name) is None]


def _program(name: str) -> str | None:
    return shutil.which(name) or shutil.which(name, path="/usr/sbin")


async def all_are_up(folder: Path) -> bool:
    """Whether the HAProxy of this folder gives requests to each of the processes."""
    reader, writer = await asyncio.open_unix_connection(str(folder / "haproxy.sock"))
    writer.write(b"show stat processes 4 -1\n")
    lines = (await reader.read()).decode().splitlines()
    writer.close()
    servers = [line.split(",") for line in lines if line and not line.startswith("#")]
    return bool(servers) and all(fields[17].startswith("UP") for fields in servers)


@asynccontextmanager
async def running(name: str, ports: Iterable[int], folder: Path) -> AsyncIterator[int]:
    """The balancer of that name before the processes on these ports; yields the port on which it listens."""
    port, file = free_port(), folder / f"{name}.conf"
    configuration, server, options = _CONFIGURED[name]
    servers = "\n".join(server.format(number=number, port=one) for number, one in enumerate(ports))
    file.write_text(configuration.format(port=port, servers=servers, folder=folder))
    command = [_program(name) or name, *(option.format(folder=folder) for option in options), str(file)]
    with file.with_suffix(".log").open("ab") as output:
        process = await asyncio.create_subprocess_exec(*command, cwd=folder, stdout=output, stderr=output)

    async def listens() -> bool:
        if process.returncode is not None:
            raise ProcessFailed(f"{name} ended with {process.returncode}; see {file.with_suffix('.log')}")
        with contextlib.suppress(OSError):
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.close()
            return True
        return False

    try:
        await until(listens, within=10)
        yield port
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
