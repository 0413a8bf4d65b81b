"""What subscribers run: follow the events, verify tokens locally."""
