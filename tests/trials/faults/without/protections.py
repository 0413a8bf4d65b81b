"""The protections, what each is taken out of, and which checks find that it is missing."""

from typing import Final, NamedTuple


class Protection(NamedTuple):
    """`place` is what is taken out, and of what. `found_by` are the checks that `run` fails without it."""

    name: str
    place: str
    run: str
    found_by: tuple[str, ...]


TWO: Final = "histories on two processes"

PROTECTIONS: Final = (
    Protection("head lock", "`for update` in `tokentrail.append`", TWO, ("check_history",)),
    Protection(
        "head lock and primary key",
        "the same, and the log's primary key",
        TWO,
        ("check_history", "check_positions"),
    ),
    Protection("stream version check", "the verdict `conflict` in `tokentrail.append`", TWO, ("check_history",)),
    Protection(
        "stream version check and unique versions",
        "the same, and that a stream's versions are unique in the log",
        TWO,
        ("check_history", "check_streams"),
    ),
    Protection("idempotency record", "the key in what `tokentrail.append` inserts", TWO, ("check_history",)),
    Protection(
        "details of each append",
        "the status in what `tokentrail.append` updates",
        TWO,
        ("check_history", "check_details"),
    ),
    Protection(
        "author check",
        "the verdict `author_not_active` in `tokentrail.append`",
        TWO,
        ("check_history", "check_authors"),
    ),
    Protection(
        "event known again",
        "the verdict `accepted` of what is in the log already, in `tokentrail.append`",
        "a connection to Postgres that ends between commit and answer",
        ("check_history", "check_nothing_else"),
    ),
    Protection("If-Match", "`IF_MATCH` of the commands", "histories on one process", ("check_history",)),
    Protection(
        "expected sequence",
        "`Nats-Expected-Last-Sequence` in what the relay sends",
        "a relay that is paused with messages on their way, and woken when another leads",
        ("check_stream",),
    ),
    Protection("lease", "`Lease.take` asks nobody", "two relays side by side", ("check_leaders",)),
    Protection(
        "gap check",
        "`Cursor.judge` of the subscriber",
        "a stream that loses a message while it is followed",
        ("check_sink",),
    ),
    Protection(
        "staleness bound",
        "`Freshness._update` of the verifier: once fresh, for ever",
        "revocations while the relay is paused",
        ("check_accepted",),
    ),
    Protection(
        "revoked is sticky",
        "`_wins` in the verifier's statuses",
        "a log in which a revoked token is activated",
        ("check_accepted",),
    ),
)

BY_NAME: Final = {protection.name: protection for protection in PROTECTIONS}
