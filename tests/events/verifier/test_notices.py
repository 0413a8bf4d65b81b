"""What a verifier tells whoever runs it."""

import logging

import pytest

from events.verifier.notices import Notice, Notices


def test_each_change_once() -> None:
    """What stays as it is is told once; freshness in between does not make it new."""
    told: list[Notice] = []
    notices = Notices(told.append)
    for _ in range(3):
        notices.tell("disconnected", "away")
        notices.tell("stale", "old")
    notices.tell("resumed", "from 8")
    notices.tell("disconnected", "away")

    assert [notice.kind for notice in told] == ["disconnected", "stale", "resumed", "disconnected"]


def test_failing_callback(caplog: pytest.LogCaptureFixture) -> None:
    """A callback that fails is logged, and ends nothing."""

    def fails(_: Notice) -> None:
        raise RuntimeError("not ours")

    with caplog.at_level(logging.INFO, "tokentrail.verifier"):
        Notices(fails).tell("gap", "after 8")

    assert [record.levelname for record in caplog.records] == ["WARNING", "ERROR"]
