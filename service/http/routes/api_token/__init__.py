"""The operations on API tokens, one file each; the four commands on an existing token are in change.py."""
