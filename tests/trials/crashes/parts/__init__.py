"""What is crashed: by part, what it is prepared with and what must hold of what it leaves."""
