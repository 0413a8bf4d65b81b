"""How long a run is, and what repeats it."""

import os
from random import SystemRandom
from typing import Final

SEED: Final = int(os.environ.get("TOKENTRAIL_FAULT_SEED") or SystemRandom().randrange(2**32))
_ROUNDS: Final = os.environ.get("TOKENTRAIL_FAULT_ROUNDS")


def rounds(usual: int, *, share: float = 1.0) -> int:
    """That share of TOKENTRAIL_FAULT_ROUNDS, at least one; `usual` unless it is set."""
    return max(1, round(int(_ROUNDS) * share)) if _ROUNDS else usual


def said(number: int, what: str = "rounds") -> str:
    """What a run prints of itself: what repeats it, and how long it is."""
    repeat = f"TOKENTRAIL_FAULT_SEED={SEED}" + (f" TOKENTRAIL_FAULT_ROUNDS={_ROUNDS}" if _ROUNDS else "")
    return f"{repeat}: {number} {what}"
