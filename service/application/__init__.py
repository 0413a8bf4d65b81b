"""What the service does for its callers: authenticate, handle commands, answer reads."""
