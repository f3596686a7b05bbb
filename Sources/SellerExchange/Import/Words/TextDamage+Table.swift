import SellerSheets

extension TextDamage {
  /// What is wrong with a table, by its reader.
  init(_ problem: TableProblem) {
    switch problem {
    case .empty: self = .empty
    case .unreadable: self = .unreadable
    case .foreign, .noSuchSheet, .workbook: self = .table(problem)
    }
  }

  /// What is wrong with a row, by its reader.
  init(_ damage: RowDamage) { self = .row(damage) }
}

extension RowDamage {
  /// Whether the bytes are of another encoding than the file seemed to be in.
  var isEncoding: Bool {
    if case .invalidText = self { true } else { false }
  }
}
