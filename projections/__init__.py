"""Read models: folds of the log, one folder each."""
