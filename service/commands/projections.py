"""`tokentrail projections ...`: the read models."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any

import pfid
import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.text import Text

from events.recorded import token_of
from projections.model import Model
from projections.registry import MODELS
from projections.verify import Drift
from service.commands import read_models
from service.commands.terminal import err, fail, interruptible, load_config, out, run, table
from service.config import Config

projections = typer.Typer(help="Read models.", no_args_is_help=True)

_Name = Annotated[str, typer.Argument(help=f"The read model: {', '.join(MODELS)}.")]


@projections.command("status")
def status() -> None:
    """Show how far each read model is, and what holds it back."""
    shown = table("Model", "Version", "State", "Position", "Behind", "Held back", "Kept by a process")
    for build in run(read_models.read_status(load_config())):
        behind = f"{build.lag} events, {build.behind:.1f} s" if build.lag else "0"
        row = (build.name, build.version, build.state, build.position, behind, build.held, "yes" if build.led else "no")
        shown.add_row(*map(str, row))
    out.print(shown)


@projections.command("held")
def held(name: _Name) -> None:
    """List the streams that are held back, with the event that could not be applied and its error."""
    model = _async_model(name)
    for each in run(read_models.read_held(load_config(), model)):
        where = f"{each.stream_id} from version {each.stream_version} (position {each.position})"
        out.print(f"{where} since {each.held_at:%Y-%m-%d %H:%M:%S}: {each.error}", soft_wrap=True, markup=False)


@projections.command("retry")
def retry(
    name: _Name,
    stream: Annotated[str | None, typer.Option(help="Only this stream, or the token with this id.")] = None,
) -> None:
    """Apply what was held back. Exit status 1 if anything still is."""
    model = _async_model(name)
    retried = run(read_models.retry_held(load_config(), model, stream))
    for each in retried:
        became = f"still held back: {each.failure.error}" if each.failure else "released"
        out.print(f"{each.held.stream_id}: {became}", soft_wrap=True, markup=False, highlight=False)
    if not retried:
        out.print("Nothing is held back")
    if any(each.failure for each in retried):
        raise typer.Exit(1)


@projections.command("rebuild")
def rebuild(
    name: _Name,
    after: Annotated[
        str,
        typer.Option(metavar="TOKEN", help="Go on behind this token, as a rebuild of details that was stopped says."),
    ] = "",
) -> None:
    """Build a read model anew from the log; readers go on reading meanwhile. May be stopped: an asynchronous model, run
    again, goes on where it stopped; details says what to give it to go on there."""
    model = _model(name)
    if after and not model.inline:
        fail(f"{name} goes on by itself where it stopped: leave out --after", 2)
    if after and not pfid.is_pfid(after := token_of(after)):
        fail(f"--after {after} is not the id of a token", 2)
    config = load_config()
    with _Bar(name) as bar:
        if model.inline:
            said = _rebuild_inline(config, model, bar, after)
        else:
            said = f"rebuilt up to position {run(read_models.rebuild_beside(config, model, bar.show))}"
    out.print(f"{name}: {said}", highlight=False)


def _rebuild_inline(config: Config, model: Model, bar: "_Bar", after: str) -> str:
    done = after

    def on_slice(last: str) -> None:
        nonlocal done
        done = last

    try:
        with interruptible():
            rebuilt = run(read_models.rebuild_inline(config, model, bar.show, after=after, on_slice=on_slice))
    except typer.Exit:
        if done:
            err.print(f"To go on from here: tokentrail projections rebuild {model.name} --after {done}", soft_wrap=True)
        raise
    of = f" of the tokens behind {after}" if after else ""
    return f"{rebuilt.differed} rows{of} differed at position {rebuilt.position}"


@projections.command("verify")
def verify(
    name: _Name,
    share: Annotated[
        float, typer.Option(min=0.01, max=1, help="The part of the time in which it works, for the others' sake.")
    ] = 0.5,
) -> None:
    """Compare a read model with the log, row by row, on the running system. Exit status 1 if it is not what it should
    be: rows differ, or streams are held back."""
    model = _model(name)
    config = load_config()
    with _Bar(name) as bar:

        def show(drift: Drift) -> None:
            bar.say(f"{name} {_json(drift.key)}: by the log {_json(drift.by_the_log)}, found {_json(drift.found)}")

        verified = run(read_models.verify_model(config, model, show, bar.show, share=share))
    said = f"{name}: {verified.differed} rows differ at position {verified.position}"
    if verified.held or verified.failed:
        said += f"; not compared: {verified.held} streams held back, {verified.failed} that cannot be read"
    out.print(said, highlight=False)
    if not verified.well:
        raise typer.Exit(1)


def _model(name: str) -> Model:
    model = MODELS.get(name)
    if model is None:
        fail(f"There is no read model {name}; there is: {', '.join(MODELS)}", 2)
    return model


def _async_model(name: str) -> Model:
    model = _model(name)
    if model.inline:
        fail(f"{name} is kept by the transaction that appends: it holds nothing back", 2)
    return model


def _json(row: Mapping[str, Any] | None) -> str:
    if row is None:
        return "no row"
    return json.dumps({key: str(value) if isinstance(value, datetime) else value for key, value in row.items()})


class _Rate(ProgressColumn):
    def render(self, task: Task) -> Text:
        return Text(f"{task.finished_speed or task.speed or 0:,.0f} events/s")


class _Bar:
    """A progress bar on standard error; `show` gets (events done, of how many)."""

    def __init__(self, name: str) -> None:
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            _Rate(),
            TimeRemainingColumn(),
            console=err,
        )
        self._task = self._progress.add_task(name, total=None)

    def show(self, done: int, of: int) -> None:
        self._progress.update(self._task, completed=done, total=of)

    def say(self, line: str) -> None:
        out.print(line, soft_wrap=True, markup=False, highlight=False)

    def __enter__(self) -> "_Bar":
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()
