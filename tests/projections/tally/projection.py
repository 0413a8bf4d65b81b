"""How many events each token has. Not a projection as it should be: applied twice it is wrong, so it shows whether the
engine applies each event once."""

from collections import Counter
from pathlib import Path

import msgspec

from events.api_token import ApiTokenEvent
from projections.model import Model
from projections.projection import Batch


class TallyRow(msgspec.Struct, frozen=True):
    token_id: str
    events: int


class TallyProjection:
    name = "tally"
    row: type[TallyRow] = TallyRow
    key = ("token_id",)
    latest_is_enough = False

    def __init__(self, version: int = 1) -> None:
        self.version = version
        self.refused: set[str] = set()
        """Tokens whose suspension it fails at."""

    def apply(self, batch: Batch) -> list[TallyRow]:
        for recorded, event in batch:
            if event.token_id in self.refused and recorded.type == "TokenSuspended":
                raise ZeroDivisionError("a suspension")
        return [TallyRow(*each) for each in Counter(event.token_id for _, event in batch).items()]


def refuse(model: Model, *events: ApiTokenEvent) -> None:
    """The model fails at the suspension of these tokens, and of no other."""
    assert isinstance(model.projection, TallyProjection)
    model.projection.refused = {event.token_id for event in events}


def tally(version: int = 1) -> Model:
    return Model(TallyProjection(version), Path(__file__).parent)
