"""Work that one process does at a time: the lease, and the loop around the work."""
