"""Hands events to the subscriber's handler, tries again, and sets aside what fails."""
