"""The models that crash tests keep: those behind the log, a tally (wrong if applied twice), a row for each event."""

from collections.abc import Mapping
from typing import Final

from projections.model import Model
from projections.registry import MODELS as REGISTERED
from tests.projections.history.projection import history
from tests.projections.tally.projection import tally

MODELS: Final[Mapping[str, Model]] = {**REGISTERED, "tally": tally(), "history": history()}
