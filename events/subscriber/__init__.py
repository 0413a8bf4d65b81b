"""What subscribers run: follow the events without missing one."""
