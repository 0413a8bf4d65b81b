"""Takes protections out of the product, in the processes that are stopped and in those after them."""

from collections.abc import Callable, Mapping
from typing import Final

from tests.trials.crashes.breakages.events import acknowledged_first, set_aside_in_memory, snapshot_ahead
from tests.trials.crashes.breakages.projections import (
    checkpoint_after_the_rows,
    checkpoint_before_the_rows,
    rebuild_without_transaction,
)
from tests.trials.crashes.breakages.service import (
    acknowledged_before_the_commit,
    expiry_without_key,
    relay_goes_by_its_own_notes,
    relay_without_expected_sequence,
    rescue_in_the_end,
)

BREAKAGES: Final[Mapping[str, Callable[[], None]]] = {
    breakage.__name__: breakage
    for breakage in (
        acknowledged_before_the_commit,
        acknowledged_first,
        checkpoint_after_the_rows,
        checkpoint_before_the_rows,
        expiry_without_key,
        rebuild_without_transaction,
        relay_goes_by_its_own_notes,
        relay_without_expected_sequence,
        rescue_in_the_end,
        set_aside_in_memory,
        snapshot_ahead,
    )
}
