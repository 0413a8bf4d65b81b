"""Log lines and metrics. No token, key or credential ever goes into either."""

import contextlib
import logging
import os
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue
from typing import Final, TextIO, cast

import structlog
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest, multiprocess
from structlog.typing import Processor

_SHARED: Final = "PROMETHEUS_MULTIPROC_DIR"
"""Where processes that share a port count. prometheus_client looks at it when it is imported: it is set before."""

_FAST: Final = (0.0005, 0.001, 0.002, 0.004, 0.008, 0.016, 0.032, 0.064, 0.125, 0.25, 0.5, 1, 2, 4)

APPEND_SECONDS: Final = Histogram("tokentrail_append_seconds", "Time of one group commit", buckets=_FAST)
APPEND_BATCH_SIZE: Final = Histogram(
    "tokentrail_append_batch_size", "Items in one group commit", buckets=(1, 2, 4, 8, 16, 32, 64, 128, 256, 512)
)
APPEND_FAILURES: Final = Counter("tokentrail_append_failures_total", "Group commits that failed", ["kind"])
RESPONSES: Final = Counter("tokentrail_http_responses_total", "Responses", ["method", "status"])
REFUSED: Final = Counter("tokentrail_http_refused_total", "Requests refused early because too many were in flight")
RELAY_LEADS: Final = Gauge(
    "tokentrail_relay_leads", "1 while this process is the relay that publishes", multiprocess_mode="livemax"
)
RELAY_POSITION: Final = Gauge(
    "tokentrail_relay_position", "Last position that the stream holds", multiprocess_mode="livemostrecent"
)
RELAY_PUBLISHED: Final = Counter("tokentrail_relay_published_total", "Messages that the stream acknowledged")
STREAM_REPAIRS: Final = Counter(
    "tokentrail_stream_repairs_total", "Times that the stream had lost something and it was published again", ["kind"]
)
RELAY_FAULTS: Final = Counter("tokentrail_relay_faults_total", "Times that the relay had to start over", ["kind"])
PROPAGATION_SECONDS: Final = Histogram(
    "tokentrail_propagation_seconds",
    "From commit to applied by all live verifiers; of commits of this process, under load of a sample of them",
    buckets=(*_FAST, 8, 16),
)
VERIFIERS_LIVE: Final = Gauge(
    "tokentrail_verifiers_live", "Verifiers that this process has heard of just now", multiprocess_mode="livemax"
)
FEEDBACK_CONNECTED: Final = Gauge(
    "tokentrail_feedback_connected", "1 while this process hears what verifiers report", multiprocess_mode="livemin"
)
FEEDBACK_IGNORED: Final = Counter("tokentrail_feedback_ignored_total", "Reports that were not taken", ["kind", "why"])
FEEDS: Final = Gauge("tokentrail_feeds", "Requests that follow the events as they come", multiprocess_mode="livesum")
FEEDS_ENDED: Final = Counter("tokentrail_feeds_ended_total", "Feeds that this process ended", ["why"])
PROJECTION_LEADS: Final = Gauge(
    "tokentrail_projection_leads",
    "1 while this process keeps the read model",
    ["projection"],
    multiprocess_mode="livemax",
)
PROJECTION_POSITION: Final = Gauge(
    "tokentrail_projection_position",
    "Last position that is in what readers see",
    ["projection"],
    multiprocess_mode="livemostrecent",
)
PROJECTION_LAG: Final = Gauge(
    "tokentrail_projection_lag_events",
    "Events that are not in it yet",
    ["projection"],
    multiprocess_mode="livemostrecent",
)
PROJECTION_BEHIND: Final = Gauge(
    "tokentrail_projection_lag_seconds",
    "Age of the first event that is not in it yet",
    ["projection"],
    multiprocess_mode="livemostrecent",
)
PROJECTION_HELD: Final = Gauge(
    "tokentrail_projection_held_streams",
    "Streams held back because an event could not be applied",
    ["projection"],
    multiprocess_mode="livemostrecent",
)
PROJECTION_FAULTS: Final = Counter(
    "tokentrail_projection_faults_total", "Times that it had to start over", ["projection", "kind"]
)
EXPIRY_LEADS: Final = Gauge(
    "tokentrail_expiry_leads", "1 while this process records that tokens expire", multiprocess_mode="livemax"
)
EXPIRY_APPENDED: Final = Counter(
    "tokentrail_expiry_appended_total", "Events that time brought: expired, expiring", ["kind"]
)
EXPIRY_DELAY: Final = Histogram(
    "tokentrail_expiry_delay_seconds",
    "From a token's expiry to its record",
    buckets=(0.01, 0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8, 60, 3600),
)
EXPIRY_LAG: Final = Gauge(
    "tokentrail_expiry_lag_seconds",
    "How late the latest expiry was at the last look; 0 if there was none to record",
    multiprocess_mode="livemostrecent",
)
EXPIRY_FAULTS: Final = Counter("tokentrail_expiry_faults_total", "Times that expiry had to start over", ["kind"])
LOG_LINES_LOST: Final = Counter("tokentrail_log_lines_lost_total", "Log lines that nobody collected in time")

_STANDARD_ERROR: Final = 2
_MOST_WAITING: Final = 10_000
"""Log lines that wait for whoever collects them; further ones are lost."""
_LAST_LINES_WITHIN: Final = 1.0
"""Seconds."""


@contextlib.contextmanager
def shared_metrics() -> Iterator[None]:
    """Lets processes that are started meanwhile count together, in files; this process itself counts apart."""
    with tempfile.TemporaryDirectory(prefix="tokentrail-metrics-") as folder:
        os.environ[_SHARED] = folder
        try:
            yield
        finally:
            del os.environ[_SHARED]


def exposition() -> bytes:
    """The metrics in the text format of Prometheus: of this process, or of all that count together."""
    folder = os.environ.get(_SHARED)
    if folder is None:
        return generate_latest()
    _forget_the_dead(Path(folder))
    registry = CollectorRegistry()
    multiprocess.MultiProcessCollector(registry, folder)  # type: ignore[no-untyped-call]
    return generate_latest(registry)


def _forget_the_dead(folder: Path) -> None:
    """Keeps the counters of processes that have ended, and drops their gauges, such as who leads."""
    for pid in {file.stem.rpartition("_")[2] for file in folder.glob("gauge_live*.db")}:
        try:
            os.kill(int(pid), 0)
        except OSError:
            with contextlib.suppress(FileNotFoundError):  # another one was asked at the same time
                multiprocess.mark_process_dead(int(pid), str(folder))  # type: ignore[no-untyped-call]


class _Lines:
    """Takes log lines to standard error. Writing one never fails, and while `from_a_thread` lasts it never waits.

    If the disk is full, or whoever collects the lines has ended or stands still, lines are lost: no request and no loop
    fails or waits because of its line.
    """

    def __init__(self) -> None:
        self.file: TextIO = sys.stderr
        self._waiting: SimpleQueue[str | None] | None = None
        self._lost = self._told = 0

    def write(self, text: str) -> int:
        waiting = self._waiting
        if waiting is None:
            with contextlib.suppress(OSError):
                self.file.write(text)
                self.file.flush()
        elif waiting.qsize() < _MOST_WAITING:
            waiting.put(text)
        else:
            self._lost += 1
            LOG_LINES_LOST.inc()
        return len(text)

    def flush(self) -> None:
        """Does nothing: each line is on its way when it is written."""

    @contextlib.contextmanager
    def from_a_thread(self) -> Iterator[None]:
        """Lets a thread write the lines; they wait for it. In the end the last ones have a second."""
        waiting = self._waiting = SimpleQueue[str | None]()
        thread = threading.Thread(target=self._write_all, args=(waiting,), name="log lines", daemon=True)
        thread.start()
        try:
            yield
        finally:
            waiting.put(None)
            thread.join(_LAST_LINES_WITHIN)
            if not thread.is_alive():
                self._waiting = None

    def _write_all(self, waiting: "SimpleQueue[str | None]") -> None:
        while (text := waiting.get()) is not None:
            line = text.encode(self.file.encoding or "utf-8", "backslashreplace")
            with contextlib.suppress(OSError):
                while line:  # not through the file: Python could not end while this thread holds its lock
                    line = line[os.write(_STANDARD_ERROR, line) :]
            lost = self._lost - self._told
            if lost and waiting.qsize() <= _MOST_WAITING // 2:
                self._told += lost
                structlog.get_logger(__name__).warning("log lines were lost: they were not collected", lines=lost)


_lines: Final = _Lines()


def log_from_a_thread() -> contextlib.AbstractContextManager[None]:
    """While it lasts no entry of the log waits for whoever collects the entries; see `_Lines`."""
    return _lines.from_a_thread()


def configure_logging(level: str = "INFO", *, json: bool = True) -> None:
    """One line an entry on standard error, as JSON or, for people, as text: ours, those of libraries, and warnings."""
    _lines.file = sys.stderr
    lines = cast(TextIO, _lines)
    shared: list[Processor] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
    ]
    rendered: list[Processor] = (
        [structlog.processors.format_exc_info, structlog.processors.JSONRenderer()]
        if json
        else [
            structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback)
        ]
    )
    structlog.configure(
        processors=[structlog.contextvars.merge_contextvars, *shared, *rendered],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        logger_factory=structlog.WriteLoggerFactory(lines),
        cache_logger_on_first_use=True,
    )
    foreign = logging.StreamHandler(lines)
    foreign.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[structlog.stdlib.add_logger_name, *shared],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *rendered],
        )
    )
    logging.basicConfig(level=logging.WARNING, handlers=[foreign], force=True)
    logging.captureWarnings(True)


def log_what_nobody_caught() -> None:
    """Errors that Python itself would print, in threads and where none can be raised, become entries too."""
    log = structlog.get_logger(__name__)

    def in_thread(error: threading.ExceptHookArgs) -> None:
        log.error("a thread failed", exc_info=error.exc_value)

    def unraisable(error: "sys.UnraisableHookArgs") -> None:
        log.error(error.err_msg or "an error that nobody could catch", exc_info=error.exc_value)

    threading.excepthook, sys.unraisablehook = in_thread, unraisable
