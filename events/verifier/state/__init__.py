"""The verifier's knowledge: the tokens that are not active, and how old this can be."""
