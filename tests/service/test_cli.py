"""The command line, as an operator uses it."""

import asyncio
import json
import os
import stat
from pathlib import Path

import pytest

from service.application.signing_keys import SigningKeys
from service.config import VARIABLES
from service.embedded.postgres import EmbeddedPostgres
from service.store.database import Connection
from tests.service.commands import in_a_terminal, run


@pytest.fixture
async def environment(database_url: str, nats_url: str, tmp_path: Path) -> dict[str, str]:
    keys = tmp_path / "keys.json"
    assert (await run("keys", "generate", "--out", str(keys))).code == 0
    return {"DATABASE_URL": database_url, "NATS_URL": nats_url, "TOKENTRAIL_SIGNING_KEYS_FILE": str(keys)}


async def test_workers_are_bounded(environment: dict[str, str]) -> None:
    """A slip of the keyboard must not start a million processes."""
    for workers in ("0", "257"):
        ended = await run("serve", "--workers", workers, environment=environment)
        assert (ended.code, "--workers" in ended.err) == (2, True)


async def test_config_in_a_pipe(environment: dict[str, str]) -> None:
    """`config` shows all variables and says that what is set is valid. A pipe has no width: each is one line, whole."""
    ended = await run("config", environment={**environment, "COLUMNS": "40"})

    lines = ended.out.splitlines()
    assert ended.code == 0
    assert "valid" in ended.out
    assert len(lines) == len(VARIABLES) + 2
    for variable, line in zip(VARIABLES, lines[1:], strict=False):
        assert variable.name in line
        assert variable.meaning in line


async def test_config_cuts_nothing_in_a_terminal_of_80_columns(environment: dict[str, str]) -> None:
    shown = await asyncio.to_thread(in_a_terminal, "config", columns=80, environment=environment)

    words = "".join(shown.split())
    assert all(len(line) <= 80 for line in shown.splitlines())
    for variable in VARIABLES:
        assert any(line.startswith(variable.name + " ") for line in shown.splitlines())
    assert "\N{HORIZONTAL ELLIPSIS}" not in words


async def test_of_two_passwords_the_one_in_the_way_is_named(environment: dict[str, str], tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_text("hush")
    given = {**environment, "DATABASE_PASSWORD_FILE": str(file)}

    by_environment = await run("config", environment={**given, "PGPASSWORD": "x"})
    by_url = await run("config", environment={**given, "DATABASE_URL": "postgresql://u:x@h/d"})

    assert "DATABASE_PASSWORD_FILE and PGPASSWORD are both set" in by_environment.err
    assert "DATABASE_URL has a password too" in by_url.err


async def test_keys_rotate(tmp_path: Path) -> None:
    """A second key verifies, signs once it is activated, and not too soon; no command prints a private key. An id may
    begin with a hyphen."""
    file = tmp_path / "keys.json"
    await run("keys", "generate", "--out", str(file))
    [generated] = SigningKeys.parse(file.read_bytes()).verifying
    first = f"-{generated[1:]}"
    file.write_text(file.read_text().replace(generated, first))

    added = await run("keys", "generate", "--out", str(file))
    _, second = SigningKeys.parse(file.read_bytes()).verifying
    private = [key["d"] for key in json.loads(file.read_text())["keys"]]
    soon = await run("keys", "activate", second, "--file", str(file))
    refused = SigningKeys.parse(file.read_bytes()).signing_key_id
    activated = await run("keys", "activate", second, "--file", str(file), "--at-once")
    listed = await run("keys", "list", "--file", str(file))
    removed = await run("keys", "remove", first, "--file", str(file))

    ended = [added, soon, activated, listed, removed]
    assert [one.code for one in ended] == [0, 1, 0, 0, 0]
    assert refused == first
    assert f"keys activate {second}" in added.out
    assert "may not know the key before" in soon.err
    assert listed.out.split() == [second, "signs", first, "verifies"]
    assert [*SigningKeys.parse(file.read_bytes()).verifying] == [second]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert not any(key in one.out + one.err for one in ended for key in private)


async def test_an_empty_database(postgres: EmbeddedPostgres, owner: Connection, environment: dict[str, str]) -> None:
    """Without migrations a command is refused; `migrate` prints what it applied, and nothing the second time."""
    await owner.execute("create database migrated_by_command")
    environment = {**environment, "DATABASE_URL": postgres.url("migrated_by_command")}

    too_soon = await run("account", "create", environment=environment)
    first = await run("migrate", environment=environment)
    second = await run("migrate", environment=environment)

    await owner.execute("drop database migrated_by_command with (force)")
    assert (too_soon.code, first.code, second.code) == (1, 0, 0)
    assert "Traceback" not in too_soon.err
    assert "Applied" in first.out
    assert "Nothing to do" in second.out


async def test_without_postgres_migrate_says_so_in_one_line_without_the_password() -> None:
    ended = await run("migrate", environment={"DATABASE_URL": "postgresql://u:hush@127.0.0.1:1/d"})

    assert ended.code == 1
    assert "not available" in ended.err
    assert "hush" not in ended.err
    assert "Traceback" not in ended.err


async def test_account_create_then_tail(environment: dict[str, str]) -> None:
    """The first token of a new account is an event that `events tail` shows, and the token is not in it."""
    made = json.loads((await run("account", "create", "--json", environment=environment)).out)

    readable = await run("events", "tail", "--after", "0", "--no-follow", environment=environment)
    as_json = await run("events", "tail", "--after", "0", "--no-follow", "--json", environment=environment)

    assert "TokenCreated" in readable.out
    assert made["token_id"] in readable.out
    event = json.loads(as_json.out)
    assert (event["sequence"], event["data"]["status"]) == ("0000000000000000001", "active")
    assert event["data"]["actor"] == {"type": "admin_user", "id": made["admin_user_id"]}
    assert made["token"] not in as_json.out


@pytest.mark.parametrize(
    "words",
    [
        "--help",
        "--version",
        "config",
        "migrate",
        "account create",
        "keys list --file {TOKENTRAIL_SIGNING_KEYS_FILE}",
        "events tail --after 0",
        "projections status",
        "stream verify",
    ],
)
async def test_output_that_cannot_be_written(environment: dict[str, str], words: str) -> None:
    """A full disk is said in one line. `tokentrail ... | head` ends without a word when head has enough."""
    await run("account", "create", environment=environment)
    read_end, closed = os.pipe()
    os.close(read_end)
    with os.fdopen(os.open("/dev/full", os.O_WRONLY), "wb") as full, os.fdopen(closed, "wb") as pipe:
        on_full, on_closed = [
            await run(*words.format(**environment).split(), environment=environment, stdout=out) for out in (full, pipe)
        ]

    assert on_full.code == 1
    assert on_full.err.splitlines()[-1] == "Standard output cannot be written: No space left on device"
    assert (on_closed.code, "Traceback" in on_full.err + on_closed.err) == (0, False)


async def test_help_needs_no_configuration() -> None:
    for command in ((), ("serve",), ("events", "tail")):
        assert (await run(*command, "--help")).code == 0
