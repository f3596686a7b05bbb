import SellerText

/// What on a page can have the keyboard: a list, a matrix, a text that scrolls.
protocol PagePart: Sendable {
  /// What can be done with it.
  var offers: [Offer<Self>] { get }

  /// Whether keys are typed into it: its filter, or what it asks for.
  var isTyping: Bool { get }

  /// Which keys end the typing, for the last line.
  var typingKeys: any Worded { get }

  /// Takes a key while `isTyping`.
  mutating func type(_ key: KeyPress)

  /// Takes pasted text while `isTyping`.
  mutating func paste(_ text: String)

  /// Where its selection stands; nil where nothing is selected.
  var position: ListPosition? { get }
}

extension RowList: PagePart {}

extension ScrollState: PagePart {
  var offers: [Offer<ScrollState>] { ListMotion.offers { $0.move($1) } }
  var isTyping: Bool { false }
  var typingKeys: any Worded { ChromePhrase.filterKeys }
  mutating func type(_ key: KeyPress) {}
  mutating func paste(_ text: String) {}
  var position: ListPosition? { nil }
}
