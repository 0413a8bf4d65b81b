"""The commands of the program `tokentrail`."""
