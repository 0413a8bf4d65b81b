"""Compares the broker's stream with the log, and repairs it."""
