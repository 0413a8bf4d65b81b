"""Events set aside in a file: one JSON object a line, appended and synced, never rewritten."""

import asyncio
import contextlib
import errno
import os
import threading
from collections.abc import Awaitable, Callable, Iterator, Sequence
from pathlib import Path
from types import TracebackType

import msgspec

from ...received import Received
from .set_aside import SetAside

_Place = tuple[str, int, str]
"""Source, position and event id. The position alone is not enough: another log has other events there, and so has a log
that was set back."""


def _place(received: Received) -> _Place:
    return received.source, received.position, received.id


class Replayed(msgspec.Struct, frozen=True, kw_only=True):
    """A line that says that that event, of that position of that log, has been handled after all."""

    replayed: int
    event_id: str
    source: str
    token_id: str


class AsideFile:
    """`with AsideFile(path) as aside: Subscriber(..., set_aside=aside)`; see also `replay`.

    One process has it open at a time (where the system has file locks). What the file holds is kept in memory, too.

    Raises:
        OSError: the file cannot be opened; BlockingIOError: another process has it open.
        msgspec.DecodeError: the file is not one of this kind.
    """

    def __init__(self, path: Path | str) -> None:
        self._waiting: dict[str, dict[_Place, SetAside]] = {}
        self._known: set[_Place] = set()
        self._writing = threading.Lock()
        self._lock = asyncio.Lock()
        self._replays = asyncio.Lock()
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            _lock(self._file)
            self._load()
        except BaseException:
            os.close(self._file)
            raise

    def holds(self, token_id: str) -> bool:
        return token_id in self._waiting

    def has(self, received: Received) -> bool:
        return _place(received) in self._known

    @property
    def waiting(self) -> Sequence[SetAside]:
        """The events that are set aside and not yet replayed, by position."""
        events = (event for events in self._waiting.values() for event in events.values())
        return sorted(events, key=lambda event: event.received.position)

    async def add(self, event: SetAside) -> bool:
        async with self._lock:
            if self.has(event.received):
                return True
            if event.behind and not self.holds(event.received.token_id):
                return False  # it waited here while the last one before it was replayed
            await asyncio.to_thread(self._append, event)
            self._note(event)
            return True

    async def replay(self, handle: Callable[[Received], Awaitable[None]]) -> int:
        """Hands what waits to the handler, in order; returns how many events it has handled.

        A token whose event fails again stays held from that event on; others go on. When the last of a token's events
        has been handled, the token's next ones go to the subscriber's handler again: replay beside a running
        subscriber, or before it starts.

        Raises:
            ExceptionGroup: what the handler raised, one for each token that failed; after all others were tried.
        """
        handled = 0
        errors: list[Exception] = []
        async with self._replays:
            for token_id in list(self._waiting):
                try:
                    while events := self._waiting.get(token_id):
                        event = next(iter(events.values()))
                        await handle(event.received)
                        handled += 1
                        await self._done(event.received)
                except Exception as error:
                    errors.append(error)
        if errors:
            raise ExceptionGroup(f"{len(errors)} tokens stay held", errors)
        return handled

    def close(self) -> None:
        with self._writing:  # by a thread that nobody waits for any more
            os.close(self._file)
            self._file = -1

    def __enter__(self) -> "AsideFile":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    async def _done(self, received: Received) -> None:
        async with self._lock:
            line = Replayed(
                replayed=received.position,
                event_id=received.id,
                source=received.source,
                token_id=received.token_id,
            )
            await asyncio.to_thread(self._append, line)
            self._forget(received.token_id, _place(received))

    def _append(self, line: SetAside | Replayed) -> None:
        encoded = msgspec.json.encode(line) + b"\n"
        with self._writing:
            size = os.fstat(self._file).st_size
            try:
                if os.write(self._file, encoded) != len(encoded):
                    raise OSError(errno.ENOSPC, "The line could not be written whole")
                os.fsync(self._file)
            except OSError:
                os.ftruncate(self._file, size)
                raise

    def _load(self) -> None:
        for line in self._whole_lines():
            entry = msgspec.json.decode(line, type=_Line)
            if entry.replayed:
                for place in self._replayed(entry):
                    self._forget(entry.token_id, place)
            elif entry.received is not None:
                event = SetAside(
                    received=entry.received, error=entry.error, attempts=entry.attempts, behind=entry.behind
                )
                self._note(event)

    def _whole_lines(self) -> Iterator[bytes]:
        """Yields the complete lines and cuts the file after them. A last line without an end was broken off by a crash;
        its event was not acknowledged."""
        with os.fdopen(os.dup(self._file), "rb") as file:
            content = file.read()
        whole = content.rfind(b"\n") + 1
        os.ftruncate(self._file, whole)
        yield from content[:whole].splitlines()

    def _note(self, event: SetAside) -> None:
        self._known.add(_place(event.received))
        self._waiting.setdefault(event.received.token_id, {})[_place(event.received)] = event

    def _replayed(self, line: "_Line") -> list[_Place]:
        """Returns the events that the line says have been handled. A line of the version before names no event, so it
        means all that wait at that position."""
        if line.event_id:
            return [(line.source, line.replayed, line.event_id)]
        waiting = self._waiting.get(line.token_id, {})
        return [place for place in waiting if place[:2] == (line.source, line.replayed)]

    def _forget(self, token_id: str, place: _Place) -> None:
        events = self._waiting.get(token_id, {})
        events.pop(place, None)
        if not events:
            self._waiting.pop(token_id, None)


class _Line(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the file, of either kind."""

    received: Received | None = None
    error: str = ""
    attempts: int = 0
    behind: bool = False
    replayed: int = 0
    event_id: str = ""
    source: str = ""
    token_id: str = ""


def _lock(file: int) -> None:
    with contextlib.suppress(ImportError):
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
