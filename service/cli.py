"""`tokentrail`: the commands of operators and developers."""

import sys
from datetime import timedelta
from pathlib import Path
from typing import Annotated

import msgspec
import typer
from rich.table import Table

from service import config as configuration
from service.application.signing_keys import InvalidSigningKeys, add_generated
from service.projections_cli import projections
from service.terminal import fail as _fail
from service.terminal import load_config as _config
from service.terminal import out
from service.terminal import run as _run

app = typer.Typer(
    help="API tokens whose every change leaves a trail.", no_args_is_help=True, pretty_exceptions_show_locals=False
)
account = typer.Typer(help="Accounts.", no_args_is_help=True)
keys = typer.Typer(help="The keys that sign tokens.", no_args_is_help=True)
events = typer.Typer(help="The log and the stream of events.", no_args_is_help=True)
app.add_typer(account, name="account")
app.add_typer(keys, name="keys")
app.add_typer(events, name="events")
app.add_typer(projections, name="projections")


def main() -> None:
    app()


@app.command()
def dev(
    port: Annotated[int, typer.Option(help="Port of the API; another is taken if it is not free.")] = 8080,
    folder: Annotated[Path, typer.Option(help="Where data and keys are kept across runs.")] = Path(".tokentrail"),
) -> None:
    """Start everything on this machine, with a first account and token, and print what to try.

    Postgres and NATS are started too, unless DATABASE_URL or NATS_URL say where they are.
    """
    from service.dev import DevFailed, run

    try:
        run(folder, port, out)
    except DevFailed as error:
        _fail(str(error))


@app.command()
def serve(
    roles: Annotated[str, typer.Option(help="http, relay, projector, with commas; default: TOKENTRAIL_ROLES.")] = "",
    workers: Annotated[int, typer.Option(min=1, help="Processes that share the port.")] = 1,
) -> None:
    """Serve the API, publish the log, keep the read models: one of them, or several."""
    from service.serve import serve as run

    config = _config()
    try:
        chosen = configuration.parse_roles(roles) if roles else config.roles
    except ValueError as error:
        _fail(f"--roles {error}", 2)
    try:
        run(config, chosen, workers=workers)
    except InvalidSigningKeys as error:
        _fail(str(error), 2)


@app.command()
def migrate() -> None:
    """Bring the database to the schema that this version needs. Safe to run again, and from two places at once."""
    from service.store.migrate import migrate as run

    config = _config()
    out.print(_run(run(config.database_url)) or "Nothing to do", markup=False, highlight=False)


@app.command("config")
def show_config() -> None:
    """List the environment variables, and check those that are set."""
    table = Table("Variable", "Default", "Meaning", box=None)
    for variable in configuration.VARIABLES:
        table.add_row(variable.name, "required" if variable.default is None else variable.default, variable.meaning)
    out.print(table)
    _config()
    out.print("The configuration is valid")


@account.command("create")
def account_create(
    days: Annotated[int, typer.Option(min=1, max=36500, help="Lifetime of the first token.")] = 365,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Create an account and its first token, which manages all the others. The token is shown this once."""
    from service.application.accounts import NewAccount, create_account
    from service.bootstrap import application

    config = _config()

    async def create() -> NewAccount:
        async with application(config, ()) as parts:
            services = parts.services
            return await create_account(
                services.commands, services.issuer, at=services.now(), lifetime=timedelta(days=days)
            )

    created = _run(create())
    if as_json:
        sys.stdout.write(msgspec.json.encode(created).decode() + "\n")
        return
    for name, value in msgspec.to_builtins(created).items():
        sys.stdout.write(f"{name:<14} {value}\n")


@keys.command("generate")
def keys_generate(
    file: Annotated[Path, typer.Option("--out", help="The file of keys; a new key is put before those in it.")],
) -> None:
    """Make a signing key. The newest signs, the older ones go on verifying until you take them out of the file."""
    try:
        key_id = add_generated(file)
    except (InvalidSigningKeys, OSError) as error:
        _fail(str(error))
    out.print(f"{file}: key {key_id} signs from the next start on", markup=False, highlight=False)


@events.command("tail")
def events_tail(
    after: Annotated[int, typer.Option(min=-1, help="Begin after this position; -1 for the end.")] = -1,
    stream: Annotated[
        bool, typer.Option("--stream", help="Follow the stream in NATS, not the log in Postgres.")
    ] = False,
    follow: Annotated[bool, typer.Option(help="Go on as events come.")] = True,
    as_json: Annotated[bool, typer.Option("--json", help="Print each event's CloudEvents message.")] = False,
) -> None:
    """Follow the events, readably."""
    from service.tail import TailFailed, tail_log, tail_stream

    config = _config()
    tail = tail_stream if stream else tail_log

    def show(line: str) -> None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    try:
        _run(tail(config, show, after=None if after < 0 else after, follow=follow, as_json=as_json))
    except TailFailed as error:
        _fail(str(error))
