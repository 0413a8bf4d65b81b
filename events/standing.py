"""The kinds of events that change whether a token works, as the metadata of the broker's stream names them.

A verifier that begins reads the last event of these kinds of each token, and no others; a later version may have more
of them. Every event says the state after it, so a kind that this code does not know is no hindrance. Rules that it does
not know are: then it cannot say what the events mean.
"""

import re
from collections.abc import Mapping
from typing import Final

from . import codec

KINDS_KEY: Final = "tokentrail_standing_kinds"
RULES_KEY: Final = "tokentrail_standing_rules"
KINDS: Final = tuple(cls.kind for cls in codec.TYPES.values() if cls.changes_standing)
"""One that was only created is active; when one expires, it says itself."""
RULES: Final = "1"
"""A token works if the latest of these events of it says that its status is `active`, or if it has none of them; never
after `expires_at`, and never again once it was revoked or deleted."""
_KIND: Final = re.compile(r"[a-z][a-z_]{0,63}", re.ASCII)


def kinds_in(metadata: Mapping[str, str]) -> tuple[str, ...]:
    """The kinds that the metadata names; those of this version if it names none.

    Raises:
        ValueError: they are of a later version.
    """
    rules = metadata.get(RULES_KEY, RULES)
    if rules != RULES:
        raise ValueError(f"The stream has the rules {rules}; known are {RULES}")
    kinds = metadata.get(KINDS_KEY)
    if kinds is None:
        return KINDS
    found = tuple(kinds.split(","))
    if unusable := [kind for kind in found if not _KIND.fullmatch(kind)]:
        raise ValueError(f"The stream names the kind {unusable[0]!r}")
    return tuple(dict.fromkeys((*found, *KINDS)))


def with_ours(metadata: Mapping[str, str]) -> dict[str, str]:
    """The metadata that a stream should have that has this one: what a later version has put there stays."""
    try:
        kinds = kinds_in(metadata)
    except ValueError:
        return dict(metadata)
    return {**metadata, KINDS_KEY: ",".join(kinds), RULES_KEY: RULES}
