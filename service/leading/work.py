"""Work that one process does at a time, kept going: done while this process leads, begun again whatever goes wrong."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping

import structlog

from events.backoff import Backoff
from service.ending import end
from service.leading.leadership import Leadership
from service.store.errors import kind_of

log = structlog.get_logger(__name__)


class Leading:
    """Keeps `work` going for as long as this process leads. The work calls `is_well` from time to time. `count` is
    called with the kind of each fault, `on_change` after each fault and when it has passed. `about` adds to the log
    lines. `pauses` are the seconds before the work is begun again: the first time, and at most."""

    def __init__(
        self,
        leadership: Leadership,
        work: Callable[[], Awaitable[None]],
        *,
        count: Callable[[str], None],
        on_change: Callable[[], None] = lambda: None,
        about: Callable[[], Mapping[str, object]] = dict,
        pauses: tuple[float, float] = (0.1, 5.0),
    ) -> None:
        self._leadership = leadership
        self._work = work
        self._count = count
        self._on_change = on_change
        self._about = about
        self._backoff = Backoff(*pauses)
        self._task: asyncio.Task[None] | None = None
        self._stopping = asyncio.Event()
        self._fault: str | None = None
        self._reason: str | None = None
        self._said = ""

    @property
    def leads(self) -> bool:
        return self._leadership.leads

    @property
    def stopping(self) -> bool:
        """True if the work is to end. What is quickly done may still be done."""
        return self._stopping.is_set()

    @property
    def fault(self) -> str | None:
        """One word for why the work does not get on; None if it does, here or in another process."""
        return None if self._leadership.another_leads else self._fault

    @property
    def reason(self) -> str | None:
        """A sentence of ours about the fault; None if there is none, or if nobody foresaw it."""
        return None if self._leadership.another_leads else self._reason

    def is_well(self) -> None:
        self._backoff.reset()
        self._leadership.is_well()
        if self._fault is not None:
            log.info(f"the {self._leadership.task} goes on", fault=self._fault, **self._about())
            self._fault = self._reason = None
            self._on_change()

    async def start(self) -> None:
        await self._leadership.start()
        self._task = asyncio.create_task(self._run(), name=self._leadership.task)

    async def stop(self, *, within: float = 0.0) -> None:
        """Ends the work. It may return by itself within so many seconds; then it is cancelled."""
        self._stopping.set()
        if self._task is not None:
            if self.leads:
                await asyncio.wait({self._task}, timeout=within)
            await end(self._task)
        await self._leadership.stop()

    async def _run(self) -> None:
        while not self.stopping:
            try:
                await self._leadership.wait()
                await self._work()
            except Exception as error:
                await self.recover(error)

    async def recover(self, error: Exception, *, pause: float | None = None) -> None:
        """Counts and logs the error, then waits until the work is to begin again: for `pause` seconds, or as usual."""
        kind, said = kind_of(error), getattr(error, "said", "")
        self._count(kind)
        self._leadership.is_faulty()
        about = {"fault": kind, "error": str(error), **({"said": said} if said else {}), **self._about()}
        if kind == "unexpected":
            log.error(f"the {self._leadership.task} failed", exc_info=error)
        elif (kind, said) == (self._fault, self._said):
            pass  # it is said once, not at every try
        elif kind == "not_built":
            log.info(f"the {self._leadership.task} waits", **about)  # as at every first start
        else:
            log.warning(f"the {self._leadership.task} starts over", **about)
        self._fault, self._said = kind, said
        self._reason = None if kind == "unexpected" else str(error)
        self._on_change()
        usual = self._backoff.next()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(usual if pause is None else pause):
                await self._stopping.wait()
