"""Read model 'history': every change of every token, of deleted ones too: what, when, by whom, why."""
