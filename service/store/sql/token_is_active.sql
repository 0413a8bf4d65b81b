select tokentrail.is_active($1, $2)
