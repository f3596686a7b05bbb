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

  /// How it stands, where that is kept.
  var kept: KeptList? { get }

  /// Its columns, to be sorted by.
  var columnTitles: [Phrase] { get }

  /// What of it can be copied.
  var copies: [ListCopy] { get }

  mutating func narrow(to filter: String)

  /// Sorts it by the column of a name, with `-` before it the largest first, with `+` the smallest; false when there is none.
  mutating func sort(named name: String) -> Bool

  /// Where its selection stands; nil where nothing is selected.
  var position: ListPosition? { get }

  /// What is made ready for it beside the screen, if no key shall wait for that.
  var preparation: Preparation? { get }

  /// Something was made ready.
  mutating func prepared(_ preparation: Preparation)
}

extension RowList: PagePart {}

/// What holds of a part that only scrolls: nothing is typed, kept, copied or waited for. A list has all of it, and says so.
extension PagePart {
  /// Nothing is typed.
  var isTyping: Bool { false }
  /// The keys of a list's filter.
  var typingKeys: any Worded { ChromePhrase.filterKeys }
  /// Nothing is typed.
  mutating func type(_ key: KeyPress) {}
  /// Nothing is typed.
  mutating func paste(_ text: String) {}
  /// Nothing is kept.
  var kept: KeptList? { nil }
  var columnTitles: [Phrase] { [] }
  /// Nothing to be copied.
  var copies: [ListCopy] { [] }
  /// Nothing to be narrowed.
  mutating func narrow(to filter: String) {}
  /// Nothing to be sorted.
  mutating func sort(named name: String) -> Bool { false }
  /// Nothing is selected.
  var position: ListPosition? { nil }
  /// Nothing takes long.
  var preparation: Preparation? { nil }
  /// Nothing was asked.
  mutating func prepared(_ preparation: Preparation) {}
}

extension ScrollState: PagePart {
  var offers: [Offer<ScrollState>] { ListMotion.offers { $0.move($1) } }
}
