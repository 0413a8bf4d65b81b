"""Reads requests: headers, query, body, bearer."""
