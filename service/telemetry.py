"""Log lines and metrics. No token, key or credential ever goes into either."""

import logging
import sys
from typing import Final

import structlog
from prometheus_client import Counter, Gauge, Histogram

_FAST: Final = (0.0005, 0.001, 0.002, 0.004, 0.008, 0.016, 0.032, 0.064, 0.125, 0.25, 0.5, 1, 2, 4)

APPEND_SECONDS: Final = Histogram("tokentrail_append_seconds", "Time of one group commit", buckets=_FAST)
APPEND_BATCH_SIZE: Final = Histogram(
    "tokentrail_append_batch_size", "Items in one group commit", buckets=(1, 2, 4, 8, 16, 32, 64, 128, 256, 512)
)
APPEND_FAILURES: Final = Counter("tokentrail_append_failures_total", "Group commits that failed", ["kind"])
RESPONSES: Final = Counter("tokentrail_http_responses_total", "Responses", ["method", "status"])
REFUSED: Final = Counter("tokentrail_http_refused_total", "Requests refused early because too many were in flight")
RELAY_LEADS: Final = Gauge("tokentrail_relay_leads", "1 while this process is the relay that publishes")
RELAY_POSITION: Final = Gauge("tokentrail_relay_position", "Last position that the stream holds")
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
VERIFIERS_LIVE: Final = Gauge("tokentrail_verifiers_live", "Verifiers that this process has heard of just now")
FEEDBACK_CONNECTED: Final = Gauge("tokentrail_feedback_connected", "1 while this process hears what verifiers report")
FEEDBACK_IGNORED: Final = Counter("tokentrail_feedback_ignored_total", "Reports that were not taken", ["kind", "why"])
FEEDS: Final = Gauge("tokentrail_feeds", "Requests that follow the events as they come")
FEEDS_ENDED: Final = Counter("tokentrail_feeds_ended_total", "Feeds that this process ended", ["why"])
PROJECTION_LEADS: Final = Gauge(
    "tokentrail_projection_leads", "1 while this process keeps the read model", ["projection"]
)
PROJECTION_POSITION: Final = Gauge(
    "tokentrail_projection_position", "Last position that is in what readers see", ["projection"]
)
PROJECTION_LAG: Final = Gauge("tokentrail_projection_lag_events", "Events that are not in it yet", ["projection"])
PROJECTION_BEHIND: Final = Gauge(
    "tokentrail_projection_lag_seconds", "Age of the first event that is not in it yet", ["projection"]
)
PROJECTION_HELD: Final = Gauge(
    "tokentrail_projection_held_streams", "Streams held back because an event could not be applied", ["projection"]
)
PROJECTION_FAULTS: Final = Counter(
    "tokentrail_projection_faults_total", "Times that it had to start over", ["projection", "kind"]
)
EXPIRY_LEADS: Final = Gauge("tokentrail_expiry_leads", "1 while this process records that tokens expire")
EXPIRY_APPENDED: Final = Counter(
    "tokentrail_expiry_appended_total", "Events that time brought: expired, expiring", ["kind"]
)
EXPIRY_DELAY: Final = Histogram(
    "tokentrail_expiry_delay_seconds",
    "From a token's expiry to its record",
    buckets=(0.01, 0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8, 60, 3600),
)
EXPIRY_LAG: Final = Gauge(
    "tokentrail_expiry_lag_seconds", "How late the latest expiry was at the last look; 0 if there was none to record"
)
EXPIRY_FAULTS: Final = Counter("tokentrail_expiry_faults_total", "Times that expiry had to start over", ["kind"])


def configure_logging(level: str = "INFO", *, json: bool = True) -> None:
    """One line an entry on standard error, as JSON or, for people, as text."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.StackInfoRenderer(),
            *(
                [structlog.processors.format_exc_info, structlog.processors.JSONRenderer()]
                if json
                else [
                    structlog.dev.ConsoleRenderer(
                        colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
                    )
                ]
            ),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s %(message)s", force=True)
