import SellerText

/// A page that leaves the keyboard to one of its parts.
protocol PartPage: Page {
  /// The part that has the keyboard.
  var focus: PartFocus<Self> { get }
}

extension PartPage {
  /// What can be done with the part that has the keyboard.
  var partOffers: [Offer<Self>] { focus.offers(self) }

  var isTyping: Bool { focus.isTyping(self) }

  func typingKeys(in context: PageContext) -> any Worded { focus.typingKeys(self) }

  var keptList: KeptList? { focus.kept(self) }

  var listColumns: [Phrase] { focus.columns(self) }

  var listCopies: [ListCopy] { focus.copies(self) }

  mutating func narrow(to filter: String) { focus.narrow(&self, filter) }

  mutating func sort(by column: String) -> Bool { focus.sort(&self, column) }

  mutating func type(_ key: KeyPress, in context: PageContext) -> [PageOutcome] {
    focus.type(&self, key)
    return []
  }

  mutating func paste(_ text: String, in context: PageContext) { focus.paste(&self, text) }

  func position(in context: PageContext) -> ListPosition? { focus.position(self) }

  var preparation: Preparation? { focus.preparation(self) }

  mutating func prepared(_ preparation: Preparation, in context: PageContext) { focus.prepared(&self, preparation) }
}

/// A page with one list, which always has the keyboard.
protocol ListPage: PartPage {
  associatedtype Row: Sendable
  var list: RowList<Row> { get set }
}

extension ListPage {
  var focus: PartFocus<Self> { PartFocus(\.list) }
}
