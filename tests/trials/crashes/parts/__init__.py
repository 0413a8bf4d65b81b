"""What is crashed. By part: what its process does, what that is prepared with, and what must hold of what it leaves."""
