"""`tokentrail` with a clock of its own: `python -m tests.trials.faults.chaos.clocked serve ...`."""

import os
from functools import partial
from pathlib import Path
from unittest.mock import patch

from service import bootstrap
from service.commands.cli import main
from tests.trials.faults.chaos.clock import FILE_VARIABLE, Clock

if __name__ == "__main__":
    clock = Clock(Path(os.environ[FILE_VARIABLE]))
    with patch.object(bootstrap, "application", partial(bootstrap.application, now=clock.now)):
        main()
