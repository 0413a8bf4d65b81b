"""What must hold whatever was broken. Each check raises `Violation`, which says where the history is wrong.

The checks read the log's bytes as JSON and fold them by themselves: what they check is not what they use.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from itertools import product
from typing import Any, Final, NamedTuple

import msgspec

from events.api_token import TokenState
from events.cloudevents import message, subject
from events.recorded import Recorded
from tests.trials.faults.history import Received


class Violation(AssertionError):
    """A promise was broken."""


class Acknowledged(NamedTuple):
    """A command that was answered with success. `request_id` is what its event has for one."""

    request_id: str
    position: int


class Leaders(NamedTuple):
    """Who said to lead at one time, between two looks at the lease's epoch."""

    epoch_before: int
    leaders: Sequence[str]
    epoch_after: int


class Accepted(NamedTuple):
    """A verifier accepted the token `late` seconds after its revocation had been acknowledged."""

    token_id: str
    late: float


_LIFECYCLE: Final = {
    (None, "TokenCreated"),
    ("active", "TokenSuspended"),
    ("suspended", "TokenActivated"),
    ("active", "TokenRevoked"),
    ("suspended", "TokenRevoked"),
    ("revoked", "TokenDeleted"),
    *product(("active", "suspended"), ("TokenUpdated", "TokenExpiring", "TokenExpired")),
}
_COLUMNS: Final = (*TokenState.__struct_fields__, "stream_version")
_MISSING: Final[Mapping[str, Any]] = {"labels": {}}
"""What a field means that an event of before does not have, if it is not null."""
_TIMES: Final = {"expires_at", "inserted_at", "updated_at"}


def check_log(log: Sequence[Recorded]) -> None:
    """The log is sound in itself."""
    check_positions(log)
    check_streams(log)
    check_authors(log)


def check_positions(log: Sequence[Recorded]) -> None:
    """Positions go from 1 on without holes."""
    for expected, event in enumerate(log, 1):
        if event.position != expected:
            raise Violation(f"position {event.position} follows {expected - 1}")


def check_streams(log: Sequence[Recorded]) -> None:
    """Each token's versions go from 1 on without holes, and each event is one that its state allows."""
    versions: Counter[str] = Counter()
    statuses: dict[str, str] = {}
    for event in log:
        token = event.stream_id
        versions[token] += 1
        if event.stream_version != versions[token]:
            raise Violation(f"position {event.position}: version {event.stream_version} of {token}")
        if (statuses.get(token), event.type) not in _LIFECYCLE:
            raise Violation(f"position {event.position}: {event.type} of {token}, which is {statuses.get(token)}")
        statuses[token] = data_of(event)["status"]


def check_authors(log: Sequence[Recorded]) -> None:
    """No event is authored by a token that was not active at that position."""
    statuses: dict[str, str] = {}
    for event in log:
        data = data_of(event)
        actor = data["actor"]
        if actor["type"] == "api_token" and statuses.get(actor["id"]) != "active":
            raise Violation(f"position {event.position} is authored by a token that is {statuses.get(actor['id'])}")
        statuses[data["token_id"]] = data["status"]


def check_acknowledged(acknowledged: Iterable[Acknowledged], log: Sequence[Recorded]) -> None:
    """Every acknowledged command is in the log once, at the position that its answer named."""
    positions = _positions(log)
    for command in acknowledged:
        found = positions.get(command.request_id, [])
        if found != [command.position]:
            raise Violation(
                f"command {command.request_id}, acknowledged at {command.position}, is in the log at {found}"
            )


def check_nothing_else(sent: Iterable[str], answered_otherwise: Iterable[str], log: Sequence[Recorded]) -> None:
    """Of the commands sent (by request id), none is in the log twice, and none that was answered with a refusal."""
    positions = _positions(log)
    for request_id in sent:
        if len(positions.get(request_id, [])) > 1:
            raise Violation(f"command {request_id} is in the log at {positions[request_id]}")
    for request_id in answered_otherwise:
        if request_id in positions:
            raise Violation(f"command {request_id} was refused, but is in the log at {positions[request_id]}")


def check_details(rows: Sequence[Mapping[str, Any]], log: Sequence[Recorded]) -> None:
    """The read model is the fold of the log."""
    expected: dict[str, dict[str, Any]] = {}
    for event in log:
        data = data_of(event)
        if event.type == "TokenDeleted":
            expected.pop(data["token_id"], None)
        else:
            expected[data["token_id"]] = {
                name: _value(name, data.get(name, _MISSING.get(name))) for name in _COLUMNS
            } | {"position": event.position}
    actual = {row["token_id"]: dict(row) for row in rows}
    for token_id in expected.keys() | actual.keys():
        if actual.get(token_id) != expected.get(token_id):
            raise Violation(f"details of {token_id}: {actual.get(token_id)}, by the log {expected.get(token_id)}")


def check_stream(held: Sequence[Received], log: Sequence[Recorded], source: str) -> None:
    """The messages (of the stream, or as a subscriber got them) are the log, byte for byte, position by position."""
    for event, got in zip(log, held, strict=False):
        expected = Received(event.position, subject(event), message(event, source))
        if got != expected:
            raise Violation(f"position {event.position}: {got} instead of {expected}")
    if len(held) != len(log):
        raise Violation(f"{len(held)} messages for {len(log)} events")


def check_leaders(seen: Iterable[Leaders]) -> None:
    """One process at most leads in an epoch."""
    for epoch, leaders, epoch_after in seen:
        if epoch == epoch_after and len(leaders) > 1:
            raise Violation(f"{', '.join(leaders)} lead in epoch {epoch}")


def check_accepted(accepted: Iterable[Accepted], bound: float) -> None:
    """No token was accepted that had been revoked for longer than the bound (seconds)."""
    for token_id, late in accepted:
        if late > bound:
            raise Violation(f"{token_id} was accepted {late:.3f} s after its revocation; the bound is {bound} s")


def data_of(event: Recorded) -> dict[str, Any]:
    return msgspec.json.decode(event.data, type=dict[str, Any])


def _value(name: str, value: Any) -> Any:
    return datetime.fromisoformat(value) if name in _TIMES else value


def _positions(log: Sequence[Recorded]) -> dict[str, list[int]]:
    """Where each request's events are."""
    positions: dict[str, list[int]] = {}
    for event in log:
        if event.request_id is not None:
            positions.setdefault(event.request_id, []).append(event.position)
    return positions
