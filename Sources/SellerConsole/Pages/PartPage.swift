/// A page that leaves the keyboard to one of its parts.
protocol PartPage: Page {
  /// The part that has the keyboard.
  var focus: PartFocus<Self> { get }
}

extension PartPage {
  /// What can be done with the part that has the keyboard.
  var partOffers: [Offer<Self>] { focus.offers(self) }

  var part: (any PagePart)? {
    get { focus.get(self) }
    set { if let newValue { focus.put(&self, newValue) } }
  }
}

/// A page with one list, which always has the keyboard.
protocol ListPage: PartPage {
  associatedtype Row: Sendable
  var list: RowList<Row> { get set }
}

extension ListPage {
  var focus: PartFocus<Self> { PartFocus(\.list) }
}
