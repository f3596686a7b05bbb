import SellerCore

/// What a heading says of the amounts below it: in brackets, `Price (EUR)` and `单价(分)`, or by a code that ends it, `Amount EUR`.
enum HeadingUnit: Hashable {
  /// Whole minor units.
  case minor
  /// A currency's code or sign.
  case currency(String)

  /// What a heading says; nil where that is nothing of amounts.
  init?(_ heading: String) {
    let folded = CellText.narrow(ArraySlice(heading.utf8))
    let words = String(decoding: folded, as: UTF8.self).split { " ()[]【】/_".contains($0) }
    guard words.count > 1, let last = words.last.map(String.init) else { return nil }
    let isBracketed = heading.last.map { ")）]】".contains($0) } ?? false
    if isBracketed, Self.minorUnits.contains(last.lowercased()) {
      self = .minor
    } else if CurrencySigns.isName(last, endsOthers: !isBracketed) {
      self = .currency(last)
    } else {
      return nil
    }
  }

  private static let minorUnits: Set<String> = ["分", "fen", "cent", "cents"]
}
