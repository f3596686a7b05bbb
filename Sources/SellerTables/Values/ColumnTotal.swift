import SellerCore
import SellerText

/// What the values of a column add up to: counts to a count, amounts to one of each currency, which are never added.
public struct ColumnTotal: Sendable, Hashable {
  // As wide as it takes: no list is so long that it overflows.
  private var count: Int128?
  private var amounts: [Currency: Int128] = [:]

  /// Of no values.
  public init() {}

  /// Adds a value; what is no count and no amount adds nothing.
  public mutating func add(_ value: CellValue) {
    switch value {
    case .integer(let number): count = (count ?? 0) + Int128(number)
    case .money(let money): amounts[money.currency, default: 0] += Int128(money.minorUnits)
    default: break
    }
  }

  /// As people read it.
  public func shown(_ language: Language) -> StyledText {
    let counts = count.map { [language.count(Int(clamping: $0))] } ?? []
    let sums = amounts.sorted { $0.key.code < $1.key.code }.map { currency, units in
      language.money(Money(clamping: units, currency))
    }
    return StyledText((counts + sums).joined(separator: " + "), .text, .bold)
  }
}
