"""Read model 'details': every token that is not deleted, as it is now. Kept inline, in the appending transaction."""
