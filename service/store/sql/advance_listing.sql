select tokentrail.advance_listing($1, $2)
