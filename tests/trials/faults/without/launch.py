"""`tokentrail` without a protection: `python -m tests.trials.faults.without.launch PROTECTION serve ...`."""

import sys

from service.commands.cli import main
from tests.trials.faults.without.code import take_out

if __name__ == "__main__":
    take_out(sys.argv.pop(1))
    main()
