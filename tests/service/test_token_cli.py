"""`tokentrail token ...`, as a caller of the API uses it."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, Final

import pytest

from service.embedded.process import free_port
from tests.harness.processes import TokentrailProcess
from tests.harness.tcp_proxy import TcpProxy, pump
from tests.service.commands import Ended, run
from tests.trials.faults.deployment import Deployment

NOBODY: Final = "013xrzp12g3nqk8n7f8f9jbg8d18q7tm"


class Caller:
    """`environment` says where the service is, and has a token."""

    def __init__(self, url: str, token: str) -> None:
        self.environment = {"TOKENTRAIL_URL": url, "TOKENTRAIL_TOKEN": token}

    async def run(self, *words: str, **environment: str) -> Ended:
        return await run("token", *words, environment={**self.environment, **environment})

    async def json(self, *words: str) -> Any:
        ended = await self.run(*words, "--json")
        assert ended.code == 0, ended.err
        return json.loads(ended.out)


@pytest.fixture
async def process(deployment: Deployment) -> AsyncIterator[TokentrailProcess]:
    async with deployment.process(roles="http") as process:
        yield process


@pytest.fixture
def caller(deployment: Deployment, process: TokentrailProcess) -> Caller:
    return Caller(f"http://127.0.0.1:{process.port}", deployment.bearer)


async def test_a_life(caller: Caller) -> None:
    """Every command does what it says; tables for people, JSON for programs."""
    words = ("--name", "Gateway", "--label", "team=payments", "--label", "env=prod", "--reason", "For the gateway")
    created = await caller.json("create", *words)
    token_id = created["details"]["id"]
    assert created["token"].count(".") == 2
    assert created["details"]["labels"] == {"env": "prod", "team": "payments"}

    updated = await caller.json("update", token_id, "--no-name", "--label", "team=search")
    listed = await caller.run("list", "--label", "team=search")
    suspended = await caller.json("suspend", token_id, "--if-match", '"2"')
    again = await caller.run("suspend", token_id)
    activated = await caller.run("activate", token_id)
    shown = await caller.run("get", token_id)
    revoked = await caller.run("revoke", token_id)
    deleted = await caller.run("delete", token_id)
    history = await caller.run("history", token_id)

    assert (updated["details"]["name"], updated["details"]["labels"]) == (None, {"team": "search"})
    assert [line.split()[:3] for line in listed.out.splitlines()[1:]] == [[token_id, "active", "account"]]
    assert suspended["details"]["status"] == "suspended"
    assert (again.code, again.err) == (5, "The API token is already suspended\n")
    assert {line.split()[0]: line.split()[1:] for line in shown.out.splitlines()}["status"] == ["active"]
    assert [each.code for each in (activated, shown, revoked, deleted)] == [0, 0, 0, 0]
    assert [line.split()[1] for line in history.out.splitlines()[1:]] == [
        "TokenCreated",
        "TokenUpdated",
        "TokenSuspended",
        "TokenActivated",
        "TokenRevoked",
        "TokenDeleted",
    ]
    assert "For the gateway" in history.out


async def test_a_list_of_several_pages(caller: Caller, deployment: Deployment, process: TokentrailProcess) -> None:
    """It follows the pages to the end, or to as many as were asked for; with --json each line is a token."""
    await deployment.create_tokens(process, 101)
    every, some = await caller.run("list", "--json"), await caller.run("list", "--json", "--most", "7")
    lines = [json.loads(line)["id"] for line in every.out.splitlines()]

    assert len(set(lines)) == len(lines) == 102
    assert [json.loads(line)["id"] for line in some.out.splitlines()] == lines[:7]


async def test_exit_codes(caller: Caller, tmp_path: Path) -> None:
    """A script can tell what went wrong, and a person reads why; a token is never repeated."""
    profile = tmp_path / "profile"
    profile.write_text("TOKENTRAIL_TOKEN=hush")
    away = {"TOKENTRAIL_URL": f"http://127.0.0.1:{free_port()}"}
    for words, environment, code, why in (
        (["get", NOBODY], {}, 4, "API token not found"),
        (["get", "../../ping"], {}, 4, "nothing at this path"),
        (["get", NOBODY], {"TOKENTRAIL_TOKEN": "hush"}, 3, "not valid"),
        (["get", NOBODY], {"TOKENTRAIL_TOKEN": ""}, 2, "TOKENTRAIL_TOKEN is neither"),
        (["get", NOBODY, "--profile", str(profile)], {"TOKENTRAIL_TOKEN": ""}, 2, "chmod 600"),
        (["get", NOBODY], {"TOKENTRAIL_URL": "ftp://x"}, 2, "must begin with http"),
        (["get", NOBODY], {"TOKENTRAIL_TOKEN": "hush\nX: y"}, 2, "malformed"),
        (["get", NOBODY], away, 6, "does not answer"),
        (["create", "--label", "Team=x"], {}, 2, "labels must have keys"),
        (["create", "--label", "team"], {}, 2, "key=value"),
        (["create", "--scope", "galaxy"], {}, 2, "token_scope"),
        (["update", NOBODY, "--name", "x", "--if-match", "7"], {}, 2, "If-Match"),
    ):
        ended = await caller.run(*words, HOME=str(tmp_path), **environment)
        assert ended.code == code, (words, ended)
        assert why in ended.err, (words, ended)
        assert "hush" not in ended.err + ended.out


async def test_a_profile(caller: Caller, tmp_path: Path) -> None:
    """What the environment lacks is read from a file that nobody else may read."""
    folder = tmp_path / ".config/tokentrail"
    folder.mkdir(parents=True)
    (folder / "profile").touch(0o600)
    lines = [f"{name}={value}\n" for name, value in caller.environment.items()]
    (folder / "profile").write_text("".join(["# of a test\n", "\n", *lines]))

    ended = await run("token", "list", environment={"HOME": str(tmp_path)})

    assert (ended.code, len(ended.out.splitlines())) == (0, 2)


class _LosesTheFirstAnswer(TcpProxy):
    lost = False

    async def to_client(self, server: asyncio.StreamReader, client: asyncio.StreamWriter) -> None:
        if not self.lost:
            self.lost = True
            await server.read(1)
            return
        await pump(server, client)


async def test_a_lost_answer(caller: Caller, process: TokentrailProcess) -> None:
    """A command whose answer was lost is sent again with its key: it is done once, and ends well."""
    async with _LosesTheFirstAnswer(process.port) as proxy:
        through = Caller(f"http://127.0.0.1:{proxy.port}", caller.environment["TOKENTRAIL_TOKEN"])
        created = await through.json("create", "--name", "once")

    listed = await caller.run("list", "--name-prefix", "once", "--json")
    assert proxy.lost
    assert [json.loads(line)["id"] for line in listed.out.splitlines()] == [created["details"]["id"]]
