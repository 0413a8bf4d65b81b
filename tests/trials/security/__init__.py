"""Who is let in, who learns what, and where secrets may be: SECURITY.md says what is promised, these tests hold it."""
