"""The read models that are kept behind the log, and one that shows whether an event was applied twice."""

from collections.abc import Mapping
from typing import Final

from projections.model import Model
from projections.registry import MODELS as REGISTERED
from tests.projections.tally.projection import tally

MODELS: Final[Mapping[str, Model]] = {**REGISTERED, "tally": tally()}
