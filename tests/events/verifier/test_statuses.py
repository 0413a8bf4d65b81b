"""State by position: what comes in any order, or twice, amounts to the fold of the log; nothing brings a token back."""

import sys
from collections.abc import Sequence
from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from events.cloudevents import message
from events.received import read
from events.verifier.state import statuses as statuses_module
from events.verifier.state.statuses import KEEP, Change, Standing, Status, Statuses
from tests.events.verifier import tokens
from tests.harness.builders import recorded
from tests.service.http.keys import parts

FAR: Final = 4_000_000_000
TOKENS: Final = ("a", "b", "c")
_ALL: Final[tuple[Status, ...]] = ("active", "suspended", "active", "suspended", "unknown", "revoked", "deleted")
"""The first two more often: the others end a token's story."""
statuses: Final = st.sampled_from(_ALL)


def change(position: int, token: str, status: Status, exp: int = FAR) -> Change:
    return Change(token, Standing(position, status, exp))


def fold(log: Sequence[Change]) -> dict[str, Status]:
    """By position; a token that is gone stays gone. Written another way than what it checks."""
    state: dict[str, Status] = dict.fromkeys(TOKENS, "active")
    for token, standing in log:
        if state[token] not in ("revoked", "deleted") or standing.status in ("revoked", "deleted"):
            state[token] = standing.status
    return state


def known(found: Statuses) -> dict[str, Status]:
    return {token: found.get(token) for token in TOKENS}


logs: Final = st.lists(st.tuples(st.sampled_from(TOKENS), statuses), max_size=12).map(
    lambda events: [change(position, token, status) for position, (token, status) in enumerate(events, 1)]
)


@given(st.data(), logs)
def test_any_order_and_any_duplicates(data: st.DataObject, log: list[Change]) -> None:
    """However the changes are delivered, after all of them the state is the fold by position."""
    again = data.draw(st.lists(st.sampled_from(log))) if log else []
    found = Statuses()
    found.learn(data.draw(st.permutations([*log, *again])))
    found.settle(len(log))

    assert known(found) == fold(log)


@given(st.data(), logs)
def test_bootstrap_then_tail(data: st.DataObject, log: list[Change]) -> None:
    """The state is the fold of all that was seen, also when the last changes were read while the log went on."""
    settled = data.draw(st.integers(0, len(log)))
    seen = data.draw(st.integers(settled, len(log)))
    last = {(token, standing.status): Change(token, standing) for token, standing in log[:seen]}
    found = Statuses()
    found.learn(data.draw(st.permutations(list(last.values()))))
    found.settle(settled)
    for one in log[settled:]:
        found.follow(one)
        so_far = {*log[: found.position], *last.values()}
        assert known(found) == fold(sorted(so_far, key=lambda each: each.standing.position))
    assert known(found) == fold(log)
    assert len(found) == sum(status != "active" for status in known(found).values())


@given(logs, logs)
@example([change(1, "a", "suspended"), change(2, "a", "active")], [])
def test_late_deliveries(log: list[Change], late: list[Change]) -> None:
    """What is delivered once more, long after, changes nothing."""
    found = Statuses()
    for one in log:
        found.follow(one)
    found.learn(one for one in log if one in late or one.standing.position % 2)

    assert known(found) == fold(log)
    assert len(found) == sum(status != "active" for status in known(found).values())


def test_activation_that_is_known_early() -> None:
    """A suspension does not come back when the activation after it is known already."""
    found = Statuses()
    found.learn([change(3, "a", "active")])
    found.settle(1)
    found.follow(change(2, "a", "suspended"))
    assert found.get("a") == "active"
    found.follow(change(3, "a", "active"))

    assert found.get("a") == "active"
    assert len(found) == 0


def test_not_the_next_position() -> None:
    found = Statuses(7)
    for position in (7, 9):
        with pytest.raises(ValueError, match="does not follow 7"):
            found.follow(change(position, "a", "suspended"))

    assert (found.position, known(found)) == (7, fold([]))


def test_expired_tokens_are_forgotten() -> None:
    """What has long expired is dropped, and no longer taken in; the time before which it is only rises."""
    found = Statuses()
    now = 1_000_000
    for number in range(100):
        found.follow(change(number + 1, f"token {number}", "revoked", exp=now + number))
    for _ in range(40):
        found.forget(now + KEEP + 50, most=10)
    found.forget(now - 1000)
    found.follow(change(101, "late", "revoked", exp=now))

    assert len(found) == 50
    assert found.forgotten == now + 50
    assert found.get("token 50") == "revoked"


def test_an_entry_outlives_its_token() -> None:
    """The expiry of an entry is rounded up to whole seconds, as the token's own is."""
    event = tokens.created(expires_at=tokens.TOMORROW.replace(microsecond=1))
    found = read(message(recorded(event, 1), "urn:tokentrail:log:1"))

    assert statuses_module.change(found).standing.exp == parts(tokens.issue(event))[1]["exp"]


def test_memory() -> None:
    standing = Standing(10**9, "revoked", 2_000_000_000)
    token = "01jmz5x2k4aaaaaa0123456789abcdef"
    # A dict's slot with what it keeps free.
    slot = sys.getsizeof(dict.fromkeys(range(1_000_000))) / 1_000_000
    parts = (standing, token, standing.position, standing.exp)

    assert slot + sum(sys.getsizeof(part) for part in parts) < 0.25 * 1024
