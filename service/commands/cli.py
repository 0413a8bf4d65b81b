"""`tokentrail`: the commands of operators and developers."""

import contextlib
import shlex
import sys
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, NoReturn

import msgspec
import structlog
import typer

from service import config as configuration
from service.application.signing_keys import (
    PUBLISHED_FOR,
    InvalidSigningKeys,
    SigningKeys,
    activate,
    add_generated,
    remove,
)
from service.commands.projections import projections
from service.commands.terminal import err, fit_in, out, table
from service.commands.terminal import fail as _fail
from service.commands.terminal import load_config as _config
from service.commands.terminal import run as _run
from service.telemetry import log_what_nobody_caught

if TYPE_CHECKING:
    from service.relay.repair.survey import Survey

app = typer.Typer(
    help="API tokens whose every change leaves a trail.", no_args_is_help=True, pretty_exceptions_show_locals=False
)
account = typer.Typer(help="Accounts.", no_args_is_help=True)
keys = typer.Typer(help="The keys that sign tokens.", no_args_is_help=True)
events = typer.Typer(help="The log and the stream of events.", no_args_is_help=True)
stream = typer.Typer(help="The stream in NATS, which holds what the log holds.", no_args_is_help=True)
app.add_typer(account, name="account")
app.add_typer(keys, name="keys")
app.add_typer(events, name="events")
app.add_typer(stream, name="stream")
app.add_typer(projections, name="projections")


def main() -> None:
    fit_in()
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
    from service.commands.dev import DevFailed, run

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
    from service.listening import CannotListen
    from service.serve import serve as run

    config = _config(fail=_cannot_start)
    log_what_nobody_caught()
    try:
        chosen = configuration.parse_roles(roles) if roles else config.roles
    except ValueError as error:
        _cannot_start(f"--roles {error}", 2)
    try:
        run(config, chosen, workers=workers)
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
    from service.store.migrate import migrate as run

    config = _config()
    out.print(_run(run(config.database_url)) or "Nothing to do", markup=False, highlight=False)


@app.command("config")
def show_config() -> None:
    """List the environment variables, and check those that are set."""
    shown = table("Variable", "Meaning")
    for variable in configuration.VARIABLES:
        default = " (required)" if variable.default is None else variable.default and f" (default: {variable.default})"
        shown.add_row(variable.name, variable.meaning + default)
    out.print(shown)
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
    file: Annotated[Path, typer.Option("--out", help="The file of keys; a new key is put behind those in it.")],
) -> None:
    """Make a signing key. The first in a file signs. A further one is published and verifies until `activate`."""
    with _key_errors():
        key_id = add_generated(file)
        signs = SigningKeys.parse(file.read_bytes()).signing_key_id == key_id
    _tell(
        f"{file}: key {key_id} signs from the next start on"
        if signs
        else f"{file}: key {key_id} verifies from the next start on. Start all processes anew, and "
        f"in {PUBLISHED_FOR.seconds // 60} minutes `tokentrail keys activate {key_id} --file {shlex.quote(str(file))}`"
    )


_KeyFile = Annotated[Path, typer.Option("--file", help="The file of keys.")]


@keys.command("list")
def keys_list(file: _KeyFile) -> None:
    """List the keys in the file by their ids, the one that signs first."""
    with _key_errors():
        known = SigningKeys.parse(file.read_bytes())
    for key_id in known.verifying:
        signs = "signs" if key_id == known.signing_key_id else "verifies"
        _tell(f"{key_id}  {signs if key_id in known.signing else 'verifies, cannot sign'}")


@keys.command("activate")
def keys_activate(
    key_id: str,
    file: _KeyFile,
    at_once: Annotated[
        bool,
        typer.Option("--at-once", help="Also if verifiers may not know it yet: they refuse its tokens until then."),
    ] = False,
) -> None:
    """Let a key sign, once all processes and verifiers know it; the one that signed goes on verifying."""
    with _key_errors():
        activate(file, key_id, at_once=at_once)
    _tell(f"{file}: key {key_id} signs from the next start on")


@keys.command("remove")
def keys_remove(key_id: str, file: _KeyFile) -> None:
    """Take a key out of the file. Tokens that it signed are no longer good."""
    with _key_errors():
        remove(file, key_id)
    _tell(f"{file}: key {key_id} verifies nothing from the next start on")


@contextlib.contextmanager
def _key_errors() -> Iterator[None]:
    try:
        yield
    except (InvalidSigningKeys, OSError) as error:
        _fail(str(error))


def _tell(text: str) -> None:
    out.print(text, markup=False, highlight=False, soft_wrap=True)


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
    from service.commands.tail import TailFailed, tail_log, tail_stream

    config = _config()
    tail = tail_stream if stream else tail_log

    def show(line: str) -> None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    try:
        _run(tail(config, show, after=None if after < 0 else after, follow=follow, as_json=as_json))
    except TailFailed as error:
        _fail(str(error))


_Save = Annotated[
    Path | None,
    typer.Option("--save", help="File for messages that are not in the log; default: stream-foreign-<time>.jsonl."),
]


@stream.command("verify")
def stream_verify(
    repair: Annotated[bool, typer.Option("--repair", help="Put right what can be put right.")] = False,
    save: _Save = None,
) -> None:
    """Compare the whole stream with the whole log, message by message. Ends with 0 if they are equal, with 1 if not.

    With --repair it publishes what is missing at the end. For any other difference it saves the messages that are not
    in the log, and makes the stream anew from the log. Relays may go on running.
    """
    from service.commands.stream import check_file, verify
    from service.commands.stream import repair as put_right

    if save and not repair:
        _fail("--save is for --repair: without it nothing is saved", 2)
    config = _config()
    file = save or _save_file()
    with _failures():
        if repair:
            check_file(file)
        with _progress("comparing") as show:
            found = _run(verify(config, show))
        _show_survey(found)
        if found.equal:
            return
        if not repair:
            _fail(_advice(found))
        with _progress("publishing") as show:
            saved = _run(put_right(config, found, file, show))
        _show_saved(saved, file)
        with _progress("comparing") as show:
            found = _run(verify(config, show))
    _show_survey(found)
    if not found.equal:
        raise typer.Exit(1)


_Yes = Annotated[bool, typer.Option("--yes", help="Do not ask.")]


@stream.command("republish")
def stream_republish(save: _Save = None, yes: _Yes = False) -> None:
    """Publish all of the log again into a new stream: after NATS lost the stream and Postgres lost nothing.

    With it you state that the log has not gone back: Postgres was not restored from a backup, and no standby was
    promoted that lacked the last events. If one of these happened, run `tokentrail stream new-incarnation`.
    """
    from service.commands.stream import check_file, republish, verify

    config = _config()
    file = save or _save_file()
    with _failures():
        check_file(file)
        with _progress("comparing") as show:
            found = _run(verify(config, show))
        _show_survey(found)
        if found.equal:
            return
        question = "Has the log lost nothing since it was published (no restore, no standby promoted that lagged)?"
        if not yes and not typer.confirm(question, err=True):
            _fail("Nothing was changed")
        with _progress("publishing") as show:
            saved = _run(republish(config, file, show))
    _show_saved(saved, file)


@stream.command("new-incarnation")
def stream_new_incarnation(
    save: _Save = None,
    yes: _Yes = False,
    replace: Annotated[
        str, typer.Option("--replace", help="Source of another log whose messages in the stream may be deleted.")
    ] = "",
) -> None:
    """Begin a new stream under a new name of the log: after Postgres was restored to an earlier point.

    It saves to a file what the stream has and the log lacks. Those changes are lost: do again what must hold, above all
    revocations and suspensions. Subscribers see a new `source` and begin anew. It needs the rights of the tables'
    owner. It does not touch a stream with messages of a log that was never this one.
    """
    from service.commands.stream import check_new_incarnation, new_incarnation, verify

    config = _config()
    file = save or _save_file()
    with _failures():
        _run(check_new_incarnation(config, file))
        with _progress("comparing") as show:
            found = _run(verify(config, show))
        _show_survey(found)
        if not yes and not typer.confirm("Give the log a new name, and make the stream anew from it?", err=True):
            _fail("Nothing was changed")
        with _progress("publishing") as show:
            saved = _run(new_incarnation(config, file, show, replaced=replace))
    _show_saved(saved, file)


@contextlib.contextmanager
def _failures() -> Iterator[None]:
    """Ends the command with one line, which begins with the word that the relay has for it."""
    from service.commands.stream import NeedsNewIncarnation
    from service.relay.errors import RelayError
    from service.relay.repair.foreign_messages import CannotSave

    try:
        yield
    except RelayError as error:
        _fail(f"{error.kind}: {error}" + (f" ({error.said!a})" if error.said else ""))
    except (NeedsNewIncarnation, CannotSave) as error:
        _fail(str(error))


def _advice(found: "Survey") -> str:
    if found.contradicts:
        return "It takes `tokentrail stream new-incarnation`, see deploy/README.md"
    if found.last is None:
        return (
            "If Postgres has lost nothing: `tokentrail stream republish`. If it was restored from a backup:"
            " `tokentrail stream new-incarnation`. See deploy/README.md"
        )
    return "`tokentrail stream verify --repair` puts it right"


def _save_file() -> Path:
    return Path(time.strftime("stream-foreign-%Y%m%dT%H%M%SZ.jsonl", time.gmtime()))


def _show_saved(count: int, file: Path) -> None:
    if count:
        out.print(f"{count} messages that are not in the log are in {file}", markup=False, highlight=False)


_SHOWN_AS: Final = {"beyond": "that the log does not have"}


def _show_survey(found: "Survey") -> None:
    lines = [
        f"log: {found.head} events",
        "stream: does not exist" if found.last is None else f"stream: last sequence {found.last}",
    ]
    if found.counts:
        lines.append(f"equal up to position {found.fork}; after it " + _counts(found))
        for one in found.first:
            where = f"{one.first}" if one.first == one.last else f"{one.first} to {one.last}"
            lines.append(f"  {where}: {_SHOWN_AS.get(one.reason, one.reason)}")
        if sum(one.last - one.first + 1 for one in found.first) < found.counts.total():
            lines.append("  ...")
    elif found.equal:
        lines.append("they are equal")
    out.print("\n".join(lines), markup=False, highlight=False)


def _counts(found: "Survey") -> str:
    return ", ".join(f"{count} {_SHOWN_AS.get(reason, reason)}" for reason, count in sorted(found.counts.items()))


@contextlib.contextmanager
def _progress(what: str) -> Iterator[Callable[[int, int], None]]:
    """A progress bar on standard error. Yields a function that takes how much is done, and of how much."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    with Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), console=err
    ) as progress:
        task = progress.add_task(what, total=None)

        def show(done: int, of: int) -> None:
            progress.update(task, completed=done, total=of)

        yield show
