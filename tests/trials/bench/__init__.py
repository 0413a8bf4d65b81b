"""Measures the service beside two yardsticks, in one run: `make bench`, or `python -m tests.trials.bench --help`."""
