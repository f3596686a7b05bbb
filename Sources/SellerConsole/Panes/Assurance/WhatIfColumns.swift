import SellerTables

extension WhatIfRow {
  /// The columns of the table.
  static let columns: [RowList<WhatIfRow>.Column] = [
    .init(WhatIfFields.spend, width: 10...13), .init(WhatIfFields.credit, width: 10...13),
    .init(WhatIfFields.moreSpend, width: 10...13, priority: 1), .init(WhatIfFields.moreCredit, width: 11...13),
    .init(WhatIfFields.net, width: 10...12), .init(WhatIfFields.breakEven, width: 12...14, priority: 3),
    .init(WhatIfFields.note, width: 14...30, takesRest: true),
  ]
}
