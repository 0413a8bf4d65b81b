select tokentrail.clock()
