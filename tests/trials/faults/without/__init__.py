"""Takes the protections out, one at a time, and lets the same harness run: it must find what they protect from.

protections.py lists them; database.py and code.py say how each is taken out, launch.py starts a service without one.
"""
