"""Read model 'expiring': the tokens whose expiry is still to come or to be recorded, by when that is."""
