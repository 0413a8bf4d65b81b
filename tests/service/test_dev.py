"""`tokentrail dev` and the README: what a newcomer does."""

import asyncio
import json
import os
import re
import shutil
import signal
import stat
import subprocess
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from tests.harness.program import TOKENTRAIL
from tests.service.commands import clean_environment, run

README = Path(__file__).parents[2] / "README.md"
CURL = """
import os, sys, urllib.request
arguments, url, method, headers, shown, body, buffered = sys.argv[1:], None, "GET", {}, False, None, True
while arguments:
    word = arguments.pop(0)
    if word == "-X": method = arguments.pop(0)
    elif word == "-H": headers.update([arguments.pop(0).split(": ", 1)])
    elif word == "-d": body = arguments.pop(0).encode()
    elif word == "-i": shown = True
    elif word == "--no-buffer": buffered = False
    elif word != "-g": url = word
try:
    answer = urllib.request.urlopen(urllib.request.Request(url, body, method=method, headers=headers))
except urllib.error.HTTPError as error:
    answer = error
if shown: print(answer.headers)
events = 0 if buffered else int(os.environ["EVENTS"])  # then comes the Ctrl-C
while events and (line := answer.readline()):
    sys.stdout.write(line.decode())
    events -= line.startswith(b"event: ")
if not buffered: sys.exit()
sys.stdout.write(answer.read().decode())
"""


@dataclass
class Dev:
    """A running `tokentrail dev` in its own folder."""

    process: asyncio.subprocess.Process
    folder: Path
    printed: str = ""

    async def shell(self, script: str) -> str:
        """Runs the script as pasted into a shell in the folder; returns what it printed. Where there is no curl, and
        first in the PATH of a script that says so, is one that ends by itself after so many EVENTS."""
        tools = self.folder / ".tools"
        if not tools.exists():
            tools.mkdir()
            (tools / "curl.py").write_text(CURL)
            # Not Python's path behind #!, where it cannot have blanks.
            (tools / "curl").write_text(f"""#!/bin/sh\nexec '{sys.executable}' "$0.py" "$@"\n""")
            (tools / "curl").chmod(0o755)
        shell = await asyncio.create_subprocess_exec(
            "sh",
            "-euc",
            script,
            cwd=self.folder,
            env=clean_environment({"PATH": f"{os.environ['PATH']}:{tools}"}),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        async with asyncio.timeout(30):
            out, err = await shell.communicate()
        assert shell.returncode == 0, (script, out.decode(), err.decode())
        return out.decode()

    async def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        if self.process.returncode is None:
            self.process.send_signal(how)
            async with asyncio.timeout(40):
                await self.process.wait()


@asynccontextmanager
async def running(folder: Path, environment: Mapping[str, str] | None = None) -> AsyncIterator[Dev]:
    """As after `make dev`: `.venv/bin/tokentrail` is there, and the service answers."""
    (folder / ".venv" / "bin").mkdir(parents=True, exist_ok=True)
    link = folder / ".venv" / "bin" / "tokentrail"
    if not link.exists():
        link.symlink_to(TOKENTRAIL)
    with (folder / "dev.log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            str(link), "dev", "--port", "0", cwd=folder, env=clean_environment(environment), stdout=log, stderr=log
        )
    dev = Dev(process, folder)
    try:
        async with asyncio.timeout(60):
            while not await _serves(folder, process):  # noqa: ASYNC110
                await asyncio.sleep(0.05)  # it has no other way to say that it serves
        dev.printed = (folder / "dev.log").read_text()
        yield dev
    finally:
        await dev.stop()


async def _serves(folder: Path, process: asyncio.subprocess.Process) -> bool:
    printed = (folder / "dev.log").read_text()
    assert process.returncode is None, printed
    address = re.search(r"serves at http://127\.0\.0\.1:(\d+)", printed)
    if address is None:
        return False
    _, writer = await asyncio.open_connection("127.0.0.1", int(address[1]))
    writer.close()
    return True


def blocks(text: str) -> list[str]:
    """The shell blocks of the README."""
    return re.findall(r"```sh\n(.*?)```", text, re.DOTALL)


@pytest.fixture
def folder(servers_folder: Path) -> Path:
    folder = servers_folder / "dev"
    folder.mkdir()
    return folder


async def test_a_newcomers_first_hour(folder: Path) -> None:
    """What `dev` prints and what the README shows works as pasted; what was done is there after a restart, and after a
    crash; Ctrl-C leaves no process behind and the token in no file but its own."""
    start, request, look, trail, tokens, suspend, create, feed, bearer, all_events, operate = blocks(README.read_text())
    assert "make dev" in start
    await asyncio.to_thread(subprocess.run, ["sh", "-euc", bearer], cwd=folder, check=True)
    operator = {"TOKENTRAIL_OPERATOR_TOKEN_FILE": str(folder / ".tokentrail" / "operator_token")}
    async with running(folder, operator) as dev:
        answer = json.loads(await dev.shell(request))
        assert answer["details"]["status"] == "active"
        printed = await dev.shell(f". ./.tokentrail/env\n{look}")
        assert printed.count("TokenActivated") == 2, "once from the log, once from the stream"
        again = await dev.shell(request)
        assert json.loads(again)["code"] == "invalid_action"
        history, as_it_was = (await dev.shell(f". ./.tokentrail/env\n{trail}")).replace("}{", "}\n{").splitlines()
        assert "to be activated again" in history
        assert json.loads(as_it_was)["details"]["status"] == "active"
        listed = json.loads(await dev.shell(f". ./.tokentrail/env\n{tokens}"))
        assert listed["pagination"]["item_count"] == len(listed["summaries"]) == 2
        waited = (await dev.shell(f". ./.tokentrail/env\n{suspend}")).lower()
        assert "tokentrail-propagation: position=" in waited
        assert json.loads(await dev.shell(request))["details"]["status"] == "active"

        created, replayed = [json.loads(await dev.shell(f". ./.tokentrail/env\n{create}")) for _ in range(2)]
        assert created["details"]["status"] == "active"
        assert created == replayed
        for block in (feed, all_events):
            streamed = await dev.shell(f". ./.tokentrail/env\nexport EVENTS=3 PATH=$PWD/.tools:$PATH\n{block}")
            assert re.findall("event: (.*)", streamed) == ["TokenCreated", "TokenCreated", "TokenSuspended"]

        commands = re.findall(r"^  (\. .*|curl .*)$", dev.printed, re.MULTILINE)
        assert len(commands) == 5
        for command in (c for c in commands[1:] if "activate" not in c):
            assert json.loads(await dev.shell(f"{commands[0]}\n{command}"))["status"] == "success"
        assert json.loads(await dev.shell(f"{commands[0]}\n{commands[1]}"))["details"]["status"] == "active"

        await dev.shell(". ./.tokentrail/env\n" + _of_operators(operate))
        children = psutil.Process(dev.process.pid).children(recursive=True)
        assert {"postgres", "nats-server"} <= {child.name() for child in children}
        token = re.search(r"export TOKEN=(\S+)", (folder / ".tokentrail" / "env").read_text())
        assert token is not None
    _, alive = psutil.wait_procs(children, timeout=10)
    assert not alive
    assert dev.process.returncode == 0
    holders = _files_with(folder, token[1].encode())
    assert holders == [folder / ".tokentrail" / "env"]
    assert stat.S_IMODE(holders[0].stat().st_mode) == 0o600

    async with running(folder) as dev:
        children = psutil.Process(dev.process.pid).children(recursive=True)
        assert json.loads(await dev.shell(request))["details"]["status"] == "active"
        await dev.stop(signal.SIGTERM)
        assert dev.process.returncode == 0
    assert "draining" not in (folder / "dev.log").read_text(), "on one's own machine nobody waits for a balancer"
    assert not psutil.wait_procs(children, timeout=10)[1], "SIGTERM stops the servers too"

    shutil.rmtree(folder / ".tokentrail" / "nats" / "jetstream")
    async with running(folder) as dev:
        assert "they are equal" in await dev.shell(". ./.tokentrail/env\n.venv/bin/tokentrail stream verify")
        assert token[1] in (folder / ".tokentrail" / "env").read_text()
        assert json.loads(await dev.shell(request))["details"]["status"] == "active"
        await dev.stop(signal.SIGKILL)

    async with running(folder) as dev:
        assert json.loads(await dev.shell(request))["details"]["status"] == "active"
        second = await run("dev", cwd=folder)
        assert second.code == 1
        assert "Another tokentrail dev" in second.err

    with os.fdopen(os.open("/dev/full", os.O_WRONLY), "wb") as full:
        unheard = await run("dev", "--port", "0", cwd=folder, stdout=full)
    assert unheard.code == 1
    assert "stopped" in unheard.err
    assert "Traceback" not in unheard.err
    assert unheard.err.endswith("Standard output cannot be written: No space left on device\n")


def _files_with(folder: Path, secret: bytes) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file() and secret in file.read_bytes()]


def _of_operators(block: str) -> str:
    """The README's commands for operators, but for `serve`, which does not end, each checked to be one of ours."""
    lines = [line.split("#")[0].strip() for line in block.splitlines()]
    assert all(line.startswith(".venv/bin/tokentrail ") for line in lines)
    return "\n".join(line.replace("FILE", "made-keys.json") for line in lines if not line.endswith(" serve"))
