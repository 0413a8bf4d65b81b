"""Printing and failing, for all commands."""

import asyncio
import contextlib
import io
import os
import signal
import sys
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any, Final, NoReturn, TextIO, TypeVar

import asyncpg
import typer
from rich.console import Console
from rich.table import Table

from service import config as configuration
from service.application.signing_keys import InvalidSigningKeys
from service.store.errors import StoreError
from service.telemetry import configure_logging

Value = TypeVar("Value")


class CommandFailed(Exception):
    """The command cannot do what it was asked for; the message says why."""


class _OutputLost(Exception):
    """Standard output cannot be written, because of this error."""

    def __init__(self, error: OSError) -> None:
        super().__init__(f"Standard output cannot be written: {error.strerror}")
        self.error = error


class _StandardOutput(io.FileIO):
    """Standard output, whose errors are told apart from those of other files and of servers."""

    def write(self, data: Any, /) -> int:
        try:
            return super().write(data)
        except OSError as error:
            raise _OutputLost(error) from error


_WIDE: Final = 100_000


def _console(file: TextIO, *, stderr: bool) -> Console:
    """A console that wraps and cuts nothing unless it is a terminal: a pipe or a file has no width."""
    return Console(stderr=stderr, width=None if file.isatty() else _WIDE)


out = _console(sys.stdout, stderr=False)
err = _console(sys.stderr, stderr=True)


def table(*headings: str) -> Table:
    """A table that cuts nothing: the first column has names, which stay whole; what is long in others goes on in the
    next line."""
    made = Table(box=None, pad_edge=False)
    for number, heading in enumerate(headings):
        made.add_column(heading, no_wrap=number == 0, overflow="fold")
    return made


def fit_in() -> None:
    """Adapts a command to its terminal and its home folder.

    A terminal of another encoding than UTF-8 gets what it cannot show as escapes. Where the home folder is another
    user's, there is none: asyncpg looks for files in it, and what it may not look at would be an error.
    """
    if isinstance(sys.stderr, io.TextIOWrapper):
        sys.stderr.reconfigure(errors="backslashreplace")
    sys.stdout = io.TextIOWrapper(
        io.BufferedWriter(_StandardOutput(sys.stdout.fileno(), "w", closefd=False)),
        encoding=sys.stdout.encoding,
        errors="backslashreplace",
        line_buffering=sys.stdout.isatty(),
    )
    try:
        ours = os.access(Path.home(), os.X_OK)
    except RuntimeError:  # nobody knows where it is
        ours = False
    if not ours:
        os.environ["HOME"] = os.devnull


@contextlib.contextmanager
def checked_output() -> Iterator[None]:
    """Ends the command with a plain word if standard output cannot be written, and without one if whoever read it has
    enough."""
    code: str | int | None = 0
    try:
        try:
            yield
        except SystemExit as ended:
            code = ended.code
            raise
        finally:
            sys.stdout.flush()
    except _OutputLost as lost:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())  # Python writes the rest when it ends
        if not isinstance(lost.error, BrokenPipeError):
            _complain(str(lost))
            code = code or 1
        sys.exit(code)


def fail(message: str, code: int = 1) -> NoReturn:
    _complain(message)
    raise typer.Exit(code)


def _complain(message: str) -> None:
    err.print(message, style="red", markup=False, highlight=False)


def load_config(fail: Callable[[str, int], NoReturn] = fail) -> configuration.Config:
    try:
        config = configuration.load()
    except configuration.InvalidConfiguration as error:
        configure_logging(json=os.environ.get("LOG_FORMAT", "").lower() != "text")
        fail("The configuration is not valid:\n" + "\n".join(f"  {fault}" for fault in error.faults), 2)
    configure_logging(config.log_level, json=config.log_json)
    return config


@contextlib.contextmanager
def interruptible() -> Iterator[None]:
    """SIGTERM and SIGHUP stop the work as Ctrl-C does. A signal that the process was started to ignore stays ignored:
    nohup does this with SIGHUP."""
    others = [each for each in (signal.SIGTERM, signal.SIGHUP) if signal.getsignal(each) is not signal.SIG_IGN]
    # A shell's background jobs ignore it, and with it what is made of the others here.
    before = {signal.SIGINT: signal.signal(signal.SIGINT, signal.default_int_handler)}
    before |= {each: signal.signal(each, lambda *_: signal.raise_signal(signal.SIGINT)) for each in others}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def run(work: Coroutine[Any, Any, Value]) -> Value:
    try:
        return asyncio.run(work)
    except (CommandFailed, StoreError, InvalidSigningKeys) as error:
        fail(str(error))
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        fail(f"Postgres or NATS: {type(error).__name__} {error}")
    except KeyboardInterrupt:
        raise typer.Exit(130) from None
