"""The checks themselves: each finds the history that it is there to find."""

from collections.abc import Callable, Sequence
from random import Random
from typing import Any

import pytest

from events.api_token import ApiTokenEvent, TokenState
from events.cloudevents import message, subject
from events.received import read
from events.recorded import Recorded
from tests.harness.builders import activated, by_token, created, deleted, recorded, revoked, suspended
from tests.trials.faults import checks, histories_checker, subscriber_sinks, test_histories_checker
from tests.trials.faults.checks import (
    Accepted,
    Acknowledged,
    Leaders,
    Violation,
    check_accepted,
    check_acknowledged,
    check_authors,
    check_details,
    check_leaders,
    check_log,
    check_nothing_else,
    check_positions,
    check_stream,
    check_streams,
)
from tests.trials.faults.history import Received
from tests.trials.faults.subscriber_sinks import Options, Sink, check_sink
from tests.trials.faults.without import finders

ADMIN = created()
TOKEN = created(ADMIN.account_id, actor=by_token(ADMIN))
SUSPENDED = suspended(TOKEN, actor=by_token(ADMIN))
ACTIVATED = activated(SUSPENDED, actor=by_token(ADMIN))
EVENTS: list[ApiTokenEvent] = [ADMIN, TOKEN, SUSPENDED, ACTIVATED]
LOG = [recorded(event, position, request_id=f"request-{position}") for position, event in enumerate(EVENTS, 1)]
SOURCE = "urn:tokentrail:log:1"
STORES, BROKER = Options("stores", stores=True), Options("broker", stores=False)
CONCURRENT = Options("concurrent", stores=True, concurrency=2)
FILTERED = Options("filtered", stores=True, kinds=("suspended",))
STREAM = [Received(event.position, subject(event), message(event, SOURCE)) for event in LOG]


def _details(event: ApiTokenEvent, position: int) -> dict[str, Any]:
    state = {name: getattr(event, name) for name in TokenState.__struct_fields__}
    return {**state, "stream_version": event.stream_version, "position": position}


DETAILS = [_details(ADMIN, 1), _details(ACTIVATED, 4)]


def test_a_sound_history_passes() -> None:
    """A change of leader, an event again after a subscriber's death, another token's event before: all this may be."""
    check_log(LOG)
    check_acknowledged([Acknowledged("request-3", 3)], LOG)
    check_nothing_else(["request-3", "request-9"], ["request-9"], LOG)
    check_details(DETAILS, LOG)
    check_stream(STREAM, LOG, SOURCE)
    check_leaders([Leaders(1, ["a"], 1), Leaders(1, ["a", "b"], 2), Leaders(2, [], 2)])
    check_accepted([Accepted("a", 1.5)], 1.5)
    check_sink(_sink(STORES, [1, 2], [3, 4]), LOG, SOURCE)
    check_sink(_sink(BROKER, [1, 2, 3], [3, 4]), LOG, SOURCE)
    check_sink(_sink(CONCURRENT, [2, 1, 3, 4]), LOG, SOURCE)
    check_sink(_sink(FILTERED, [3]), LOG, SOURCE)


def test_a_deleted_token_has_no_details() -> None:
    """The fold of a log in which a token ends with its deletion has no row for it."""
    last = revoked(ACTIVATED, actor=by_token(ADMIN))
    gone = deleted(last, actor=by_token(ADMIN))
    check_details(DETAILS[:1], [*LOG, recorded(last, 5), recorded(gone, 6)])


BROKEN: dict[str, Callable[[], None]] = {
    "a hole in the log": lambda: check_positions([*LOG[:2], LOG[3]]),
    "a log that does not begin at 1": lambda: check_positions(LOG[1:]),
    "a position twice": lambda: check_positions([*LOG, LOG[-1]]),
    "a version left out": lambda: check_streams([LOG[0], LOG[1], LOG[3]]),
    "a version twice": lambda: check_streams([*LOG[:3], LOG[2]]),
    "an activation of an active token": lambda: check_streams([*LOG[:2], recorded(activated(TOKEN), 3)]),
    "an author that is suspended": lambda: check_authors(
        [*LOG[:3], recorded(activated(SUSPENDED, actor=by_token(TOKEN)), 4)]
    ),
    "an author that does not exist": lambda: check_authors(LOG[1:]),
    "a lost command": lambda: check_acknowledged([Acknowledged("request-9", 9)], LOG),
    "a command at another position": lambda: check_acknowledged([Acknowledged("request-3", 4)], LOG),
    "an acknowledged command done twice": lambda: check_acknowledged([Acknowledged("request-3", 3)], _twice(LOG)),
    "an unacknowledged command done twice": lambda: check_nothing_else(["request-3"], [], _twice(LOG)),
    "a refused command that was done": lambda: check_nothing_else([], ["request-3"], LOG),
    "details that lag behind": lambda: check_details([DETAILS[0], _details(SUSPENDED, 3)], LOG),
    "details that are missing": lambda: check_details(DETAILS[:1], LOG),
    "details of a token that is not in the log": lambda: check_details(DETAILS, LOG[:1]),
    "details with another field": lambda: check_details([DETAILS[0], DETAILS[1] | {"token_scope": "environment"}], LOG),
    "a message left out": lambda: check_stream([*STREAM[:2], STREAM[3]], LOG, SOURCE),
    "a message twice": lambda: check_stream([*STREAM[:2], STREAM[1], *STREAM[2:]], LOG, SOURCE),
    "messages in another order": lambda: check_stream([STREAM[0], STREAM[2], STREAM[1], STREAM[3]], LOG, SOURCE),
    "the last message missing": lambda: check_stream(STREAM[:3], LOG, SOURCE),
    "a message too many": lambda: check_stream(STREAM, LOG[:3], SOURCE),
    "a message with another subject": lambda: check_stream(_last(subject="tokens.v1.x.y.created"), LOG, SOURCE),
    "a message with other bytes": lambda: check_stream(_last(body=STREAM[-1].body + b" "), LOG, SOURCE),
    "a message at another sequence": lambda: check_stream(_last(sequence=5), LOG, SOURCE),
    "two leaders": lambda: check_leaders([Leaders(1, ["a"], 1), Leaders(2, ["a", "b"], 2)]),
    "a revoked token that is accepted": lambda: check_accepted([Accepted("a", 1.4), Accepted("b", 1.6)], 1.5),
    "an event that was not handled": lambda: check_sink(_sink(STORES, [1, 2, 4]), LOG, SOURCE),
    "an event at the end that was not handled": lambda: check_sink(_sink(STORES, [1, 2, 3]), LOG, SOURCE),
    "an event handled that says something else": lambda: check_sink(
        _sink(STORES, [1, 2, 3, 4]), [*LOG[:3], recorded(activated(SUSPENDED), 4)], SOURCE
    ),
    "an event that no life handled": lambda: check_sink(_sink(BROKER, [1, 2], [2, 4]), LOG, SOURCE),
    "an event handled twice": lambda: check_sink(_sink(STORES, [1, 2, 3], [3, 4]), LOG, SOURCE),
    "an event handled twice in a life": lambda: check_sink(_sink(BROKER, [1, 2, 3, 3, 4]), LOG, SOURCE),
    "events handled in another order": lambda: check_sink(_sink(BROKER, [2, 1, 3, 4]), LOG, SOURCE),
    "a token's events in another order": lambda: check_sink(_sink(CONCURRENT, [1, 2, 4, 3]), LOG, SOURCE),
    "an event that a filter does not want": lambda: check_sink(_sink(FILTERED, [1, 3]), LOG, SOURCE),
    "an event that the log does not have": lambda: check_sink(_sink(STORES, [1, 2, 3, 4]), LOG[:3], SOURCE),
}


@pytest.mark.parametrize("check", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_history_is_found(check: Callable[[], None]) -> None:
    """A history that breaks a promise is a violation."""
    with pytest.raises(Violation):
        check()


def test_every_check_rejects_something() -> None:
    """There is a broken history for each check."""
    modules = (checks, histories_checker, subscriber_sinks)
    all_checks = {
        name
        for module in modules
        for name, value in vars(module).items()
        if name.startswith("check_") and value.__module__ == module.__name__
    }

    assert finders(*BROKEN.values(), *test_histories_checker.BROKEN.values()) == all_checks - {"check_log"}  # of others


def _twice(log: Sequence[Recorded]) -> list[Recorded]:
    """The log with the command of position 3 recorded once more."""
    return [*log, recorded(suspended(ACTIVATED), 5, request_id="request-3")]


def _sink(options: Options, *lives: Sequence[int]) -> Sink:
    """What handled these positions."""
    sink = Sink("", options, Random(0))
    sink.lives = [[read(STREAM[position - 1].body) for position in life] for life in lives]
    return sink


def _last(**changes: Any) -> list[Received]:
    return [*STREAM[:-1], STREAM[-1]._replace(**changes)]
