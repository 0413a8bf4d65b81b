"""The long suites."""
