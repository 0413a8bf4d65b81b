"""What an API token is and what may be done with it. Pure: time, ids and the actor come in with the command."""
