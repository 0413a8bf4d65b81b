"""Writes answers: bodies, errors, statuses."""
