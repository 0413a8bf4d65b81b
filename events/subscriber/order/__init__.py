"""Takes events in, each once and in the order of the log."""
