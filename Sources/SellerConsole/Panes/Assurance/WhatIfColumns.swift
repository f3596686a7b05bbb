import SellerTables

extension WhatIfRow {
  /// The columns of the table.
  static let columns: [RowList<WhatIfRow>.Column] = [
    .init(WhatIfFields.spend, width: 10...13), .init(WhatIfFields.credit, width: 10...13),
    .init(WhatIfFields.moreSpend, width: 10...13, priority: 1), .init(WhatIfFields.moreCredit, width: 11...13),
    .init(WhatIfFields.note, width: 22...30, takesRest: true),
  ]
}
