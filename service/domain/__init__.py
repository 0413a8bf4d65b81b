"""The rules of API tokens: commands, lifecycle, refusals. Pure: time, ids and the actor come in with the command."""
