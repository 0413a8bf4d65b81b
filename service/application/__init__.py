"""The service's work for its callers: it authenticates them, handles commands and answers reads."""
