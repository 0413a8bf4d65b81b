"""Connections to NATS, a thin client of JetStream (questions about a stream, reading it), and notices of who reads."""
