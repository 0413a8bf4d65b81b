"""Connections to NATS, and a thin client of JetStream: questions about a stream, and reading it."""
