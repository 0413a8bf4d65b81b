"""What the commands share: where they print, and how they fail."""

import asyncio
import contextlib
import signal
import sys
from collections.abc import Coroutine, Iterator
from typing import Any, NoReturn, TypeVar

import asyncpg
import typer
from rich.console import Console

from service import config as configuration
from service.application.signing_keys import InvalidSigningKeys
from service.store.errors import StoreError
from service.store.migrate import MigrationFailed
from service.telemetry import configure_logging

Value = TypeVar("Value")

out = Console()
err = Console(stderr=True)


def fail(message: str, code: int = 1) -> NoReturn:
    err.print(message, style="red", markup=False, highlight=False)
    raise typer.Exit(code)


def load_config() -> configuration.Config:
    try:
        config = configuration.load()
    except configuration.InvalidConfiguration as error:
        fail("The configuration is not valid:\n" + "\n".join(f"  {fault}" for fault in error.faults), 2)
    configure_logging(config.log_level, json=config.log_json)
    return config


@contextlib.contextmanager
def interruptible() -> Iterator[None]:
    """SIGTERM and SIGHUP stop the work as Ctrl-C does."""
    numbers = (signal.SIGTERM, signal.SIGHUP)
    before = [signal.signal(number, lambda *_: signal.raise_signal(signal.SIGINT)) for number in numbers]
    try:
        yield
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)


def run(work: Coroutine[Any, Any, Value]) -> Value:
    try:
        return asyncio.run(work)
    except (StoreError, MigrationFailed, InvalidSigningKeys) as error:
        fail(str(error))
    except BrokenPipeError:  # whoever read has enough
        sys.stdout = None  # or the interpreter complains when it ends
        raise typer.Exit(0) from None
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        fail(f"Postgres or NATS: {type(error).__name__} {error}")
    except KeyboardInterrupt:
        raise typer.Exit(130) from None
