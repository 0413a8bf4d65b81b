"""What a verifier knows: which tokens are not active, and how old that knowledge can be."""
