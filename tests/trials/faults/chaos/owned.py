"""A token that one caller owns: nobody else changes it, so the caller knows what each answer must be."""

import time
from random import Random
from typing import Final

from tests.trials.faults.checks import Violation

_AFTER: Final = {
    ("active", "suspend"): "suspended",
    ("suspended", "activate"): "active",
    ("active", "revoke"): "revoked",
    ("suspended", "revoke"): "revoked",
    ("revoked", "delete"): "deleted",
}
ACTIONS: Final = ("suspend", "activate", "revoke", "delete")
_WEIGHTS: Final = {"suspend": 20, "activate": 20, "revoke": 1, "delete": 3}


class Owned:
    """`inactive_since` is as in Watched. While a command is under way the token is `unsettled`."""

    def __init__(self, token_id: str, bearer: str, position: int) -> None:
        self.id = token_id
        self.bearer = bearer
        self.status = "active"
        self.version = 1
        self.position = position
        self.inactive_since: float | None = None
        self.unsettled = False
        self.begun = 0
        """Commands so far."""

    def draw_allowed(self, random: Random) -> str:
        """A command that its state allows."""
        actions = [action for action in ACTIONS if (self.status, action) in _AFTER]
        return random.choices(actions, [_WEIGHTS[action] for action in actions])[0]

    def draw_refused(self, random: Random) -> str:
        return random.choice([action for action in ACTIONS if (self.status, action) not in _AFTER])

    @property
    def standing(self) -> tuple[int, bool, str]:
        """The same before and after a request that it authors: the answer is that to a token of this status."""
        return self.begun, self.unsettled, self.status

    @property
    def refusal(self) -> int:
        """The status of the answer to a command that is not allowed."""
        return 404 if self.status == "deleted" else 409

    def begin(self, action: str) -> None:
        self.begun += 1
        self.unsettled = True
        if action == "activate":
            self.inactive_since = None

    def done(self, action: str, position: int) -> None:
        """The command is acknowledged."""
        if position <= self.position:
            raise Violation(f"{action} of {self.id} is at {position}, after {self.position}")
        self.status = _AFTER[self.status, action]
        self.version += 1
        self.position = position
        self.unsettled = False
        if self.status != "active" and self.inactive_since is None:
            self.inactive_since = time.monotonic()
