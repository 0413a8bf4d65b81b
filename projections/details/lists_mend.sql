select tokentrail.check_lists(true)
