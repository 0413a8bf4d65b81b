"""Random batches against a sequential model of the log, on the real database."""

from collections.abc import Sequence
from typing import Any, Final

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from events import codec
from events.api_token import ApiTokenEvent
from projections.registry import MODELS
from service.store.append_items import Item, Outcome
from service.store.database import Connection
from service.store.log_reader import LogReader
from tests.harness import builders as a
from tests.harness.log_rows import read_log
from tests.service.store.watched import an_appender, verdicts

DETAILS: Final = MODELS["details"]
_ACCOUNTS: Final = 2
_TOKENS: Final = 3
"""Of each account."""


class Step(msgspec.Struct, frozen=True):
    """An item to make. `author` is how many accounts away its author is, and which of them. `behind` is how far its
    expected version lags; `again` sends an earlier item once more."""

    account: int
    token: int
    change: int
    author: tuple[int, int] | None
    behind: int
    key: int | None
    digest: int
    late: bool
    again: int | None


_few: Final = st.integers(0, 1)
steps: Final = st.builds(
    Step,
    account=_few,
    token=st.integers(0, _TOKENS - 1),
    change=st.sampled_from([0, 1, 2, 2, 3, 4, 5, 6]),
    author=st.none() | st.tuples(st.sampled_from([0, 0, 0, 1]), st.integers(0, _TOKENS - 1)),
    behind=st.sampled_from([0, 0, 0, 0, 1, -1]),
    key=st.none() | _few,
    digest=st.sampled_from([0, 0, 1]),
    late=st.sampled_from([False, False, False, True]),
    again=st.sampled_from([None] * 5) | st.integers(0, 30),
)


def event_of(item: Item) -> ApiTokenEvent:
    assert item.event is not None
    return codec.decode(item.event.type, item.event.type_version, item.event.data)


class Model:
    """The log as a list; `append` is what one item does to it, one after the other."""

    def __init__(self, head: int) -> None:
        self.head = head
        self.log: list[tuple[int, Item]] = []
        self.streams: dict[str, list[tuple[int, Item]]] = {}
        self.keys: dict[tuple[str, str | None], tuple[int, Item]] = {}

    def version(self, stream_id: str) -> int:
        return len(self.streams.get(stream_id, ()))

    def append(self, item: Item) -> Outcome:
        stream = self.streams.setdefault(item.stream_id, [])
        if item.event is not None and len(stream) > item.expected_version >= 0:
            position, recorded = stream[item.expected_version]
            if recorded.event is not None and recorded.event.event_id == item.event.event_id:
                return Outcome("accepted", position, item.expected_version + 1, None)
        if item.author_id is not None and not self._active(item):
            return Outcome("author_not_active", self._keyed(item), len(stream), None)
        if item.idempotency_key is not None and (item.account_id, item.idempotency_key) in self.keys:
            first = self.keys[item.account_id, item.idempotency_key][1]
            same = first.command_digest == item.command_digest
            return Outcome("replayed" if same else "key_reused", self._keyed(item), len(stream), None)
        if item.expected_version != len(stream):
            return Outcome("conflict", None, len(stream), None, a.stored(stream[-1][1]) if stream else None)
        if item.event is None:
            return Outcome("confirmed", None, len(stream), None)
        self.head += 1
        for place in (self.log, stream):
            place.append((self.head, item))
        if item.idempotency_key is not None:
            self.keys[item.account_id, item.idempotency_key] = self.head, item
        return Outcome("accepted", self.head, len(stream), None)

    def _keyed(self, item: Item) -> int | None:
        known = self.keys.get((item.account_id, item.idempotency_key))
        return known[0] if known else None

    def _active(self, item: Item) -> bool:
        stream = self.streams.get(f"api_token-{item.author_id}")
        if not stream:
            return False
        last = stream[-1][1]
        return last.account_id == item.account_id and event_of(last).status == "active"


class History:
    """Makes items out of steps. What is appended in it concerns accounts of its own."""

    def __init__(self, model: Model) -> None:
        self._model = model
        accounts = [a.new_account() for _ in range(_ACCOUNTS)]
        self.tokens = [[a.created(account) for _ in range(_TOKENS)] for account in accounts]
        self._made: list[Item] = []

    def item(self, step: Step, queued: Sequence[Item]) -> Item:
        if step.again is not None and self._made:
            return self._made[step.again % len(self._made)]
        base = self.tokens[step.account][step.token]
        version = self._model.version(a.stream_of(base)) + sum(item.stream_id == a.stream_of(base) for item in queued)
        expected = max(0, version - step.behind)
        event = self._event(step, base, expected)
        changes: dict[str, Any] = {"at": base.expires_at if step.late else base.updated_at}
        if step.author is not None:
            away, token = step.author
            changes["author_id"] = self.tokens[(step.account + away) % _ACCOUNTS][token].token_id
        if step.key is not None:
            changes |= {"idempotency_key": f"key-{step.key:04}", "command_digest": bytes([step.digest])}
        if step.change == 6:
            made = a.question(base, expected_version=expected, **changes)
        else:
            made = a.item(event, expected_version=expected, **changes)
        self._made.append(made)
        return made

    @staticmethod
    def _event(step: Step, base: ApiTokenEvent, expected: int) -> ApiTokenEvent:
        if expected == 0:
            return base
        after = (a.activated, a.activated, a.suspended, a.revoked, a.deleted, a.expired, a.suspended)[step.change]
        return after(base, stream_version=expected + 1)


def checked(history: Model, outcomes: Sequence[object], items: Sequence[Item], batches: Sequence[list[Item]]) -> None:
    """The outcomes are the model's, in the order in which Postgres had the items."""
    expected: dict[int, list[Outcome]] = {}
    for item in (item for batch in batches for item in batch):
        expected.setdefault(id(item), []).append(history.append(item))
    for item, outcome in zip(items, outcomes, strict=True):
        known = expected.get(id(item))
        if known:
            assert outcome in known
            known.remove(outcome)
        else:  # beaten by an item before it: told without asking Postgres
            assert isinstance(outcome, Outcome)
            assert item.idempotency_key is None
            assert item.expected_version < outcome.stream_version <= history.version(item.stream_id)
            winner = history.streams[item.stream_id][outcome.stream_version - 1][1]
            assert outcome == Outcome("conflict", None, outcome.stream_version, None, a.stored(winner))
    assert not any(expected.values())


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(steps, min_size=6, max_size=12), min_size=2, max_size=5))
async def test_model(database_url: str, store: LogReader, owner: Connection, queues: list[list[Step]]) -> None:
    """Whatever is queued: outcomes, log, head and details are those of a log that takes one item after the other."""
    before = (await store.head())[1]
    model = Model(before)
    history = History(model)
    async with an_appender(database_url) as appender:
        created = [a.item(token) for tokens in history.tokens for token in tokens[1:]]
        for queue in [None, *queues]:
            items: list[Item] = []
            for step in queue or ():
                items.append(history.item(step, items))
            items = items if queue else created
            appender.batches.clear()
            outcomes = await appender.append_together(*items)
            checked(model, outcomes, items, appender.batches)
            assert all(len(batch) == len({item.stream_id for item in batch}) for batch in appender.batches)
    assert appender.failed == 0, verdicts(outcomes)

    assert (await store.head())[1] == model.head
    log = await read_log(store, before, 10_000)
    assert [(row.position, row.event_id, row.stream_id, row.stream_version, row.data) for row in log] == [
        (position, item.event.event_id, item.stream_id, item.expected_version + 1, item.event.data)
        for position, item in model.log
        if item.event is not None
    ]
    await details_are_those_of(model, history, owner)


async def details_are_those_of(model: Model, history: History, owner: Connection) -> None:
    """The details rows are the projection of each token's last event, with its version and position."""
    last = [(*stream[-1], len(stream)) for stream in model.streams.values() if stream]
    events = [(event_of(item), position, version) for position, item, version in last]
    made = DETAILS.projection.apply(
        [(a.recorded(event, position, stream_version=version), event) for event, position, version in events]
    )
    rows = await owner.fetch(
        f"select {', '.join(DETAILS.columns)} from tokentrail.token_details where account_id = any($1)",
        [tokens[0].account_id for tokens in history.tokens],
    )
    assert DETAILS.by_key(rows) == DETAILS.by_key(DETAILS.tuples(made))
