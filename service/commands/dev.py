"""`tokentrail dev`: everything on this machine, with a first account and something to try."""

import asyncio
import contextlib
import os
import shlex
import socket
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import msgspec
import pfid
from rich.console import Console

from events.api_token import Actor, TokenCreated
from events.recorded import stream_of
from service import config as configuration
from service.application.accounts import create_account
from service.application.command_handler import RequestContext
from service.application.signing_keys import InvalidSigningKeys, add_generated
from service.bootstrap import Application, application
from service.commands.broker_stream import publish_what_was_lost
from service.commands.terminal import CommandFailed
from service.config import Config
from service.domain.api_token import CreateToken, SuspendToken
from service.embedded.nats import EmbeddedNats
from service.embedded.postgres import EmbeddedPostgres
from service.embedded.process import free_port
from service.listening import CannotListen
from service.relay.errors import RelayError
from service.serve import leave_on_sigterm, serve
from service.store.errors import StoreError
from service.store.migrate import migrate
from service.telemetry import configure_logging

_DATABASE: Final = "postgres"


class Demo(msgspec.Struct, frozen=True):
    """The ids that dev mode remembers across runs; it remembers no tokens."""

    account_id: str
    token_id: str
    demo_token_id: str


def run(folder: Path, port: int, out: Console) -> None:
    """Starts what is needed, serves until Ctrl-C, and prints what to try as soon as it serves.

    Raises:
        CommandFailed: something cannot be started.
    """
    leave_on_sigterm()
    folder = folder.resolve()
    with _only_one(folder), contextlib.ExitStack() as stack:
        _forget_own_environment(folder / "env")
        external = bool(os.environ.get("DATABASE_URL"))  # its log may be restored by someone
        try:
            config = _prepare(stack, folder, port)
            migrated = asyncio.run(migrate(config.database_url))
            demo, token = asyncio.run(_demo(config, folder))
            if not external:
                asyncio.run(publish_what_was_lost(config, folder / "stream-foreign.jsonl"))
        except (RuntimeError, OSError, StoreError, InvalidSigningKeys, RelayError) as error:
            raise CommandFailed(str(error)) from error
        if migrated:
            out.print(migrated, style="dim", markup=False, highlight=False)
        _write_private(folder / "env", _environment(config, demo, token))
        shown = _what_to_try(config, folder, demo)
        try:
            serve(
                config,
                config.roles,
                on_serving=lambda: out.print(shown, markup=False, highlight=False, soft_wrap=True),
            )
        except CannotListen as error:
            raise CommandFailed(str(error)) from error


def _forget_own_environment(file: Path) -> None:
    """Takes the variables out of the environment that an earlier run here wrote into the file. They came from a
    terminal that has read the file, and name servers that this command starts itself."""
    with contextlib.suppress(FileNotFoundError):
        for line in file.read_text().splitlines():
            name, _, value = line.removeprefix("export ").partition("=")
            if os.environ.get(name) == "".join(shlex.split(value)):
                del os.environ[name]


@contextlib.contextmanager
def _only_one(folder: Path) -> Iterator[None]:
    """Makes the folder, and lets one run at a time use it: two would take each other's servers down."""
    import fcntl

    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = (folder / "lock").open("w")
    except OSError as error:
        raise CommandFailed(f"{folder} cannot be written: {error.strerror}; --folder names another one") from error
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise CommandFailed(f"Another tokentrail dev runs on {folder}") from None
        yield


def _prepare(stack: contextlib.ExitStack, folder: Path, port: int) -> Config:
    """Starts the servers that the environment does not name, and completes the environment for the service."""
    if not os.environ.get("TOKENTRAIL_SIGNING_KEYS") and not os.environ.get("TOKENTRAIL_SIGNING_KEYS_FILE"):
        keys = folder / "signing-keys.json"
        if not keys.exists():
            add_generated(keys)
        os.environ["TOKENTRAIL_SIGNING_KEYS_FILE"] = str(keys)
    if not os.environ.get("DATABASE_URL"):
        postgres = EmbeddedPostgres(folder / "postgres", port=_usual_port(folder / "postgres.port"), protected=True)
        stack.callback(postgres.stop)  # before the start, which Ctrl-C may break off
        postgres.start()
        os.environ["DATABASE_URL"] = postgres.url(_DATABASE)
    if not os.environ.get("NATS_URL"):
        nats = EmbeddedNats(folder / "nats", port=_usual_port(folder / "nats.port"))
        stack.callback(nats.stop)
        nats.start()
        os.environ["NATS_URL"] = nats.url()
    os.environ["PORT"] = str(port if port and _is_free(port) else free_port())
    os.environ.setdefault("LOG_FORMAT", "text")
    os.environ.setdefault("TOKENTRAIL_DRAIN", "0")  # no balancer has to notice
    try:
        config = configuration.load()
    except configuration.InvalidConfiguration as error:
        raise CommandFailed("The configuration is not valid:\n" + "\n".join(error.faults)) from error
    configure_logging(config.log_level, json=config.log_json)
    return config


def _usual_port(file: Path) -> int:
    """The port of the run before, so that URLs stay the same; another if that one is taken now."""
    with contextlib.suppress(OSError, ValueError):
        port = int(file.read_text())
        if _is_free(port):
            return port
    port = free_port()
    file.write_text(str(port))
    return port


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


async def _demo(config: Config, folder: Path) -> tuple[Demo, str]:
    """The first account's token, and a suspended token to activate. Made in the first run, found again later."""
    file = folder / "demo.json"
    async with application(config, ()) as parts:
        demo = _remembered(file)
        token = await _issued_again(parts, demo)
        if demo is None or token is None:
            demo, token = await _new_demo(parts)
            file.write_bytes(msgspec.json.encode(demo))
        latest = await parts.store.read_latest(stream_of(demo.demo_token_id))
        if latest is not None and latest.event.status == "active":
            await parts.services.commands.handle(
                SuspendToken(
                    token_id=demo.demo_token_id,
                    account_id=demo.account_id,
                    by=Actor("api_token", demo.token_id),
                    at=parts.services.now(),
                    reason="to be activated again",
                ),
                context=RequestContext(),
            )
        return demo, token


def _remembered(file: Path) -> Demo | None:
    try:
        return msgspec.json.decode(file.read_bytes(), type=Demo)
    except (OSError, msgspec.DecodeError):
        return None


async def _issued_again(parts: Application, demo: Demo | None) -> str | None:
    """The first token, signed anew from its event. None if it is of another database, or not active."""
    if demo is None:
        return None
    stream = await parts.store.read_stream(stream_of(demo.token_id))
    if not stream or not isinstance(stream[0], TokenCreated) or stream[-1].status != "active":
        return None
    if stream[-1].expires_at <= parts.services.now():
        return None
    return parts.services.issuer.issue(stream[0])


async def _new_demo(parts: Application) -> tuple[Demo, str]:
    services = parts.services
    account = await create_account(
        services.commands, services.issuer, at=services.now(), lifetime=services.token_max_lifetime
    )
    demo_token_id = pfid.generate_related(account.account_id)
    await services.commands.handle(
        CreateToken(
            token_id=demo_token_id,
            account_id=account.account_id,
            token_scope="account",
            environment_id=None,
            expires_at=services.now() + services.token_lifetime,
            max_lifetime=services.token_max_lifetime,
            key_id=services.issuer.keys.signing_key_id,
            by=Actor("api_token", account.token_id),
            at=services.now(),
        ),
        context=RequestContext(),
    )
    return Demo(account.account_id, account.token_id, demo_token_id), account.token


def _write_private(file: Path, content: str) -> None:
    with contextlib.suppress(FileNotFoundError):
        file.unlink()
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, stat.S_IRUSR | stat.S_IWUSR)
    with os.fdopen(descriptor, "w") as out:
        out.write(content)


def _url(config: Config) -> str:
    return f"http://{config.address}"


def _environment(config: Config, demo: Demo, token: str) -> str:
    values = {
        "TOKENTRAIL_URL": _url(config),
        "TOKEN": token,
        "ACCOUNT_ID": demo.account_id,
        "TOKEN_ID": demo.demo_token_id,
        "DATABASE_URL": config.database_url,
        "NATS_URL": config.nats_url,
        "TOKENTRAIL_SIGNING_KEYS_FILE": str(config.signing_keys_file or ""),
    }
    return "".join(f"export {name}={shlex.quote(value)}\n" for name, value in values.items() if value)


def _what_to_try(config: Config, folder: Path, demo: Demo) -> str:
    here = Path.cwd()
    env = folder / "env"
    shown = env.relative_to(here) if env.is_relative_to(here) else env
    program = Path(".venv/bin/tokentrail")
    if not program.exists():  # the command was started from another folder
        program = Path(sys.argv[0]).absolute()
    return f"""
Tokentrail serves at {_url(config)} (API: /docs, health: /health/ready). Ctrl-C stops it; data stay in {folder}

In a second terminal, in {here}: the token, ids and addresses as variables

  . {shlex.quote(str(shown) if shown.is_absolute() else f"./{shown}")}

Follow the events in NATS (leave it running, go on in a third terminal)

  {shlex.quote(str(program))} events tail --stream --after 0

Activate the suspended token {demo.demo_token_id}

  curl -X POST "$TOKENTRAIL_URL/api/v1/api_token/$TOKEN_ID/activate" -H "Authorization: Bearer $TOKEN"

See it, suspend it again, list all

  curl "$TOKENTRAIL_URL/api/v1/api_token/$TOKEN_ID" -H "Authorization: Bearer $TOKEN"
  curl -X POST "$TOKENTRAIL_URL/api/v1/api_token/$TOKEN_ID/suspend" -H "Authorization: Bearer $TOKEN"
  curl "$TOKENTRAIL_URL/api/v1/api_token" -H "Authorization: Bearer $TOKEN"
"""
