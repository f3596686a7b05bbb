import SellerCore

/// What a heading says of the amounts below it: in brackets, `Price (EUR)` and `单价(分/件)`, or by a code that ends it, `Amount EUR`.
enum HeadingUnit: Hashable {
  /// Whole minor units.
  case minor
  /// A currency's code or sign.
  case currency(String)

  /// What a heading says; nil where that is nothing of amounts.
  init?(_ heading: String) {
    let narrow = String(decoding: CellText.narrow(ArraySlice(heading.utf8)), as: UTF8.self)
    let parts = narrow.split(maxSplits: 1, omittingEmptySubsequences: false) { "([【".contains($0) }
    if parts.count > 1 {
      guard let word = parts[1].split(whereSeparator: { " )]】/,".contains($0) }).first else { return nil }
      if Self.minorUnits.contains(word.lowercased()) {
        self = .minor
      } else if CurrencySigns.isName(String(word)) {
        self = .currency(String(word))
      } else {
        return nil
      }
    } else {
      let words = narrow.split { " /_".contains($0) }
      guard words.count > 1, let last = words.last, CurrencySigns.isCode(String(last)) else { return nil }
      self = .currency(String(last))
    }
  }

  /// The currency that it names, where that is another than the shop's.
  func otherCurrency(than shop: Currency) -> String? {
    guard case .currency(let name) = self, !CurrencySigns.agree(name, with: shop) else { return nil }
    return name
  }

  private static let minorUnits: Set<String> = ["分", "fen", "cent", "cents"]
}
