select tokentrail.check_lists($1)
