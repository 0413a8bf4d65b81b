"""Which protections are taken out in every run of the tests, and which in `make faults` only."""

import os
from typing import Final

import pytest

slow: Final = pytest.mark.skipif(
    not os.environ.get("TOKENTRAIL_FAULT_WITHOUT"), reason="takes longer: make faults, or TOKENTRAIL_FAULT_WITHOUT=1"
)
