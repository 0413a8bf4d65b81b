"""The events that a subscriber wants: all, or those of an account, of a token, of some kinds."""

import re
from collections.abc import Sequence
from typing import Final

import msgspec

from ..codec import KINDS
from ..received import Received

_TOKEN: Final = re.compile(r"[A-Za-z0-9_-]+", re.ASCII)


class Filter(msgspec.Struct, frozen=True, kw_only=True):
    """A choice of events. None and () stand for any. Raises ValueError for an id or a kind that cannot be one."""

    account: str | None = None
    token: str | None = None
    kinds: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for name in (self.account, self.token):
            if name is not None and not _TOKEN.fullmatch(name):
                raise ValueError(f"{name!r} is not an id")
        if unknown := [kind for kind in self.kinds if kind not in KINDS.values()]:
            raise ValueError(
                f"There are no events of the kind {unknown[0]!r}; the kinds are {', '.join(KINDS.values())}"
            )

    @property
    def everything(self) -> bool:
        return not self.subjects

    @property
    def all_kinds(self) -> bool:
        """True if all kinds of events are wanted. Then the versions of a token that is seen have no gaps."""
        return not self.kinds

    @property
    def subjects(self) -> list[str]:
        """The subjects for the broker; none stands for everything."""
        if self.account is None and self.token is None and not self.kinds:
            return []
        start = f"tokens.v1.{self.account or '*'}.{self.token or '*'}"
        return [f"{start}.{kind}" for kind in dict.fromkeys(self.kinds or ("*",))]

    def matches(self, received: Received) -> bool:
        return (
            self.account in (None, received.account_id)
            and self.token in (None, received.token_id)
            and (not self.kinds or KINDS.get(received.type) in self.kinds)
        )


def subjects_of_token(received: Received) -> Sequence[str]:
    return Filter(account=received.account_id, token=received.token_id).subjects
