"""What comes back from subscribers over core NATS: receipts of what they have applied, and what they saw used."""
