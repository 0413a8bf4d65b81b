"""The broker's stream as the relay reads it and writes it."""
