"""The end of the log as far as this process has written it: what is at hand need not be read from Postgres.

Only what is committed comes here, and only as long as all that was appended came by this process is it all there is. So
whoever publishes from here is soon told (by NOTIFY) to read the log again when another process appends; and what it is
given follows without a gap on what it has, or it is given nothing.
"""

from collections import deque
from collections.abc import Sequence
from typing import Final, NamedTuple
from uuid import UUID

from events.log_point import LogPoint
from events.recorded import Recorded
from service.store.moment import Moment

_KEPT: Final = 16
"""Commits. Whoever is further behind reads the log."""


class Commit(NamedTuple):
    """Events that were appended in one transaction, or in several that follow each other, to the log `log_id`. The last
    transaction began after `moment`; when it ended, the last event was the log's last."""

    moment: Moment
    log_id: UUID
    events: Sequence[Recorded]


class OwnCommits:
    def __init__(self) -> None:
        self._commits: deque[Commit] = deque(maxlen=_KEPT)
        self._is_all = False

    @property
    def has_more(self) -> bool:
        """True if something is left that was not taken."""
        return bool(self._commits)

    def committed(self, commit: Commit) -> None:
        """Keeps a commit that follows what is here and has no gap. Forgets everything if it does not."""
        first, last = commit.events[0].position, commit.events[-1].position
        before = self._commits[-1] if self._commits else None
        goes_on = before is None or (before.log_id == commit.log_id and before.events[-1].position < first)
        if not goes_on or last - first != len(commit.events) - 1:
            self.others_wrote()
        else:
            self._commits.append(commit)

    def others_wrote(self) -> None:
        """Forgets all: others wrote, or may have, or the log may have been set back. The log has to be read."""
        self._is_all = False
        self._commits.clear()

    def reads(self) -> None:
        """Call this before reading the log. What comes after the read then comes here, or others_wrote is called, also
        if the read fails."""
        self._is_all = True

    def take(self, after: LogPoint, most: int) -> Commit | None:
        """Up to `most` events that follow the event `after`; None if the log has to be asked for them, as also when it
        does not have that event."""
        position = after.position
        if not self._agrees(after):
            self.others_wrote()
        while self._commits and self._commits[0].events[-1].position <= position:
            self._commits.popleft()
        if not self._is_all:
            return None
        taken: Commit | None = None
        events: list[Recorded] = []
        while self._commits and len(events) + len(self._commits[0].events) <= most:
            commit = self._commits[0]
            known = position + len(events) + 1 - commit.events[0].position
            if known < 0:
                break
            events += commit.events[known:]
            taken = self._commits.popleft()
        return taken and taken._replace(events=events)

    def _agrees(self, point: LogPoint) -> bool:
        """True if no other event is here at that position."""
        for commit in self._commits:
            at = point.position - commit.events[0].position
            if 0 <= at < len(commit.events):
                return str(commit.events[at].event_id) == point.event_id
        return True
