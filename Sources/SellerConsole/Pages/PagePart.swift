import SellerText

/// What on a page can have the keyboard: a list, a matrix, a text that scrolls.
protocol PagePart: Sendable {
  /// What can be done with it.
  var offers: [Offer<Self>] { get }

  /// Whether keys are typed into its filter.
  var isFiltering: Bool { get }

  /// Takes a key while `isFiltering`.
  mutating func type(_ key: KeyPress)

  /// Takes pasted text while `isFiltering`.
  mutating func paste(_ text: String)

  /// Where its selection stands; nil where nothing is selected.
  var position: ListPosition? { get }
}

extension RowList: PagePart {}

extension ScrollState: PagePart {
  var offers: [Offer<ScrollState>] { ListMotion.offers { $0.move($1) } }
  var isFiltering: Bool { false }
  mutating func type(_ key: KeyPress) {}
  mutating func paste(_ text: String) {}
  var position: ListPosition? { nil }
}
