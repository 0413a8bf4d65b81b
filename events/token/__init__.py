"""The form of a token, its signature and keys, and the header that carries it."""
