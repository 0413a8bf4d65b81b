"""The HTTP API: parse, command or query, answer."""
