"""Uses of tokens: the latest of each, in messages that are never too long."""

from datetime import UTC, datetime

from events.signals import USAGE_MOST, Use
from events.verifier.usage import MOST, Uses


def test_the_latest_use_once() -> None:
    """A token that is used again and again is in the next message once, with the latest time; then not again."""
    uses = Uses()
    for at in (1.0, 3.0, 2.0):
        uses.note("a", at)
    [usage] = uses.take("v")

    assert usage.verifier == "v"
    assert usage.used == [Use("a", datetime.fromtimestamp(3, UTC))]
    assert uses.take("v") == []


def test_bounded() -> None:
    """No message has more tokens than are allowed, and no more tokens are kept than are allowed."""
    uses = Uses()
    for number in range(MOST + 10):
        uses.note(str(number), 1.0)

    messages = uses.take("v")
    assert {len(message.used) for message in messages} == {USAGE_MOST}
    assert sum(len(message.used) for message in messages) == MOST
