"""`tokentrail` without a protection: `python -m tests.faults.without.launch PROTECTION serve ...`."""

import sys

from service.cli import main
from tests.faults.without.code import take_out

if __name__ == "__main__":
    take_out(sys.argv.pop(1))
    main()
