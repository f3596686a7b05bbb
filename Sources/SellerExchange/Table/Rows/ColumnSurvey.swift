import SellerCore
import SellerRecords
import SellerSheets

/// What all cells of the columns tell of signs and orders that single cells leave open.
struct ColumnSurvey {
  private var days: [Int: Set<DayOrder>] = [:]
  private var decimals: Set<DecimalSign> = []

  mutating func look(at row: borrowing TableRow, _ map: BoundMap) {
    for (place, column) in map.columns.enumerated() where !column.isJoined {
      guard let filled = column.cells.first(where: { !CellText.trimmed(row.bytes($0)).isEmpty }) else { continue }
      let cell = CellText.narrow(CellText.trimmed(row.bytes(filled)))
      switch column.reader.form {
      case .plain(.instant), .plain(.day):
        if column.reader.rules.dayOrder == nil, let order = DayOrder(evidence: cell) {
          days[place, default: []].insert(order)
        }
      case .plain(.money), .plain(.decimal):
        if case .certain(let sign) = NumberText.evidence(cell) { decimals.insert(sign) }
      default: break
      }
    }
  }

  /// Takes over what all cells of a column agree in; where they do not, nothing is decided.
  func decide(_ rules: inout CellRules, for place: Int) {
    if rules.dayOrder == nil, let orders = days[place], orders.count == 1 { rules.dayOrder = orders.first }
    if rules.decimal == nil, decimals.count == 1 { rules.decimal = decimals.first }
  }
}

extension DayOrder {
  /// What a cell tells: a number above 12 is no month.
  init?(evidence cell: ArraySlice<UInt8>) {
    var numbers = cell.split(maxSplits: 3) { !$0.isDigit }[...]
    guard let first = numbers.popFirst(), let second = numbers.popFirst(), first.count <= 2, second.count <= 2,
      let one = Day.wholeNumber(first), let two = Day.wholeNumber(second)
    else { return nil }
    if one > 12, two <= 12 { self = .dayFirst } else if two > 12, one <= 12 { self = .monthFirst } else { return nil }
  }
}
