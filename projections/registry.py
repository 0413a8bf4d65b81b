"""All read models that are folds of the log. A new one: its folder, and a line here."""

from pathlib import Path
from typing import Final

from projections.details.projection import DetailsProjection
from projections.expiring.projection import ExpiringProjection
from projections.model import Model
from projections.projection import Projection

_HERE: Final = Path(__file__).parent


def _model(projection: Projection, *, inline: str | None = None) -> Model:
    """The folder is called as the projection is."""
    return Model(projection, _HERE / projection.name, inline=inline)


INLINE: Final = (_model(DetailsProjection(), inline="tokentrail.token_details"),)
"""Kept by the transaction that appends."""

ASYNC: Final = (_model(ExpiringProjection()),)
"""Kept by the role `projector`, soon after."""


MODELS: Final = {model.name: model for model in INLINE + ASYNC}
"""All, by name."""
