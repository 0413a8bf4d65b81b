"""`tokentrail`: the commands of operators, developers and callers."""

import sys
from datetime import timedelta
from pathlib import Path
from typing import Annotated, NoReturn

import msgspec
import structlog
import typer

from service import config as configuration
from service.application.signing_keys import InvalidSigningKeys
from service.commands.keys import keys
from service.commands.projections import projections
from service.commands.stream import stream
from service.commands.terminal import CommandFailed, checked_output, fail, fit_in, load_config, out, run, table
from service.commands.tokens import tokens
from service.telemetry import log_what_nobody_caught

app = typer.Typer(
    help="API tokens whose every change leaves a trail.", no_args_is_help=True, pretty_exceptions_show_locals=False
)
account = typer.Typer(help="Accounts.", no_args_is_help=True)
events = typer.Typer(help="The log and the stream of events.", no_args_is_help=True)
app.add_typer(tokens, name="token")
app.add_typer(account, name="account")
app.add_typer(keys, name="keys")
app.add_typer(events, name="events")
app.add_typer(stream, name="stream")
app.add_typer(projections, name="projections")


def main() -> None:
    fit_in()
    with checked_output():
        app()


def _show_version(wanted: bool) -> None:
    if wanted:
        from service.version import VERSION

        sys.stdout.write(f"tokentrail {VERSION}\n")
        raise typer.Exit


@app.callback()
def _about(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """API tokens whose every change leaves a trail."""


@app.command()
def dev(
    port: Annotated[
        int, typer.Option(envvar="PORT", help="Port of the API; another is taken if it is not free.")
    ] = 8080,
    folder: Annotated[Path, typer.Option(help="Where data and keys are kept across runs.")] = Path(".tokentrail"),
) -> None:
    """Start everything on this machine, with a first account and token, and print what to try.

    Postgres and NATS are started too, unless DATABASE_URL or NATS_URL say where they are.
    """
    from service.commands.dev import run as run_dev

    try:
        run_dev(folder, port, out)
    except CommandFailed as error:
        fail(str(error))


@app.command()
def serve(
    roles: Annotated[str, typer.Option(help="http, relay, projector, with commas; default: TOKENTRAIL_ROLES.")] = "",
    workers: Annotated[int, typer.Option(min=1, max=256, help="Processes that share the port.")] = 1,
) -> None:
    """Serve the API, publish the log, keep the read models: one of them, or several."""
    from service.listening import CannotListen
    from service.serve import serve as run_service

    config = load_config(fail=_cannot_start)
    log_what_nobody_caught()
    try:
        chosen = configuration.parse_roles(roles) if roles else config.roles
    except ValueError as error:
        _cannot_start(f"--roles {error}", 2)
    try:
        run_service(config, chosen, workers=workers)
    except InvalidSigningKeys as error:
        _cannot_start(str(error), 2)
    except CannotListen as error:
        _cannot_start(str(error), 3)
    except Exception:
        structlog.get_logger(__name__).exception("the service failed")
        raise typer.Exit(1) from None


def _cannot_start(reason: str, code: int) -> NoReturn:
    """Ends `serve` with this code. Machines read its output, so the reason is an entry of the log."""
    structlog.get_logger(__name__).error("cannot start", reason=reason)
    raise typer.Exit(code)


@app.command()
def migrate() -> None:
    """Bring the database to the schema that this version needs. Safe to run again, and from two places at once."""
    from service.store.migrate import migrate as migrate_database

    config = load_config()
    out.print(run(migrate_database(config.database_url)) or "Nothing to do", markup=False, highlight=False)


@app.command("config")
def show_config() -> None:
    """List the environment variables, and check those that are set."""
    shown = table("Variable", "Meaning")
    for variable in configuration.VARIABLES:
        default = " (required)" if variable.default is None else variable.default and f" (default: {variable.default})"
        shown.add_row(variable.name, variable.meaning + default)
    out.print(shown)
    load_config()
    out.print("The configuration is valid")


@account.command("create")
def account_create(
    days: Annotated[int, typer.Option(min=1, max=36500, help="Lifetime of the first token.")] = 365,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Create an account and its first token, which manages all the others. The token is shown this once."""
    from service.application.accounts import NewAccount, create_account
    from service.bootstrap import application

    config = load_config()

    async def create() -> NewAccount:
        async with application(config, ()) as parts:
            services = parts.services
            return await create_account(
                services.commands, services.issuer, at=services.now(), lifetime=timedelta(days=days)
            )

    created = run(create())
    if as_json:
        sys.stdout.write(msgspec.json.encode(created).decode() + "\n")
        return
    for name, value in msgspec.to_builtins(created).items():
        sys.stdout.write(f"{name:<14} {value}\n")


@events.command("tail")
def events_tail(
    after: Annotated[int, typer.Option(min=-1, help="Begin after this position; -1 for the end.")] = -1,
    stream: Annotated[
        bool, typer.Option("--stream", help="Follow the stream in NATS, not the log in Postgres.")
    ] = False,
    follow: Annotated[bool, typer.Option(help="Go on as events come.")] = True,
    as_json: Annotated[bool, typer.Option("--json", help="Print each event's CloudEvents message.")] = False,
) -> None:
    """Follow the events, one line for each."""
    from service.commands.tail import tail_log, tail_stream

    config = load_config()
    tail = tail_stream if stream else tail_log

    def show(line: str) -> None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    run(tail(config, show, after=None if after < 0 else after, follow=follow, as_json=as_json))
