"""Receives reports of verifiers over core NATS: receipts of what they applied, and the tokens they saw used."""
