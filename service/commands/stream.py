"""`tokentrail stream ...`: compares the broker's stream with the log, and puts it right."""

import contextlib
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from service.commands.terminal import CommandFailed, err, fail, load_config, out, run

if TYPE_CHECKING:
    from service.config import Config
    from service.relay.repair.survey import Survey

stream = typer.Typer(help="The stream in NATS, which holds what the log holds.", no_args_is_help=True)

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
    from service.commands.broker_stream import check_file
    from service.commands.broker_stream import repair as put_right

    if save and not repair:
        fail("--save is for --repair: without it nothing is saved", 2)
    config = load_config()
    file = save or _save_file()
    with _failures():
        if repair:
            check_file(file)
        found = _compare(config)
        if found.equal:
            return
        if not repair:
            fail(_advice(found))
        with _progress("publishing") as show:
            saved = run(put_right(config, found, file, show))
        _show_saved(saved, file)
        found = _compare(config)
    if not found.equal:
        raise typer.Exit(1)


_Yes = Annotated[bool, typer.Option("--yes", help="Do not ask.")]


@stream.command("republish")
def stream_republish(save: _Save = None, yes: _Yes = False) -> None:
    """Publish all of the log again into a new stream: after NATS lost the stream and Postgres lost nothing.

    With it you state that the log has not gone back: Postgres was not restored from a backup, and no standby was
    promoted that lacked the last events. If one of these happened, run `tokentrail stream new-incarnation`.
    """
    from service.commands.broker_stream import check_file, republish

    config = load_config()
    file = save or _save_file()
    with _failures():
        check_file(file)
        found = _compare(config)
        if found.equal:
            return
        question = "Has the log lost nothing since it was published (no restore, no standby promoted that lagged)?"
        if not yes and not typer.confirm(question, err=True):
            fail("Nothing was changed")
        with _progress("publishing") as show:
            saved = run(republish(config, file, show))
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
    from service.commands.broker_stream import check_new_incarnation, new_incarnation

    config = load_config()
    file = save or _save_file()
    with _failures():
        run(check_new_incarnation(config, file))
        _compare(config)
        if not yes and not typer.confirm("Give the log a new name, and make the stream anew from it?", err=True):
            fail("Nothing was changed")
        with _progress("publishing") as show:
            saved = run(new_incarnation(config, file, show, replaced=replace))
    _show_saved(saved, file)


def _compare(config: "Config") -> "Survey":
    """Compares the stream with the log, and prints the result."""
    from service.commands.broker_stream import verify

    with _progress("comparing") as show:
        found = run(verify(config, show))
    _show_survey(found)
    return found


@contextlib.contextmanager
def _failures() -> Iterator[None]:
    """Ends the command with one line, which begins with the word that the relay has for it."""
    from service.relay.errors import RelayError

    try:
        yield
    except RelayError as error:
        fail(f"{error.kind}: {error}" + (f" ({error.said!a})" if error.said else ""))
    except CommandFailed as error:
        fail(str(error))


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
