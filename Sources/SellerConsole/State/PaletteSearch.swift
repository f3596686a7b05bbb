import SellerCore
import SellerText

/// What a line of the palette looks for in the whole shop: found beside the screen where there is much to look through, and a key
/// that chooses before that waits for it.
struct PaletteSearch: Sendable {
  /// Fewer orders and products than these are looked through as fast as a key is answered.
  private static let leastToPrepare = 5000
  /// More records of a kind than these are told by more letters.
  private static let mostOfAKind = 40

  private let records: Deferred<[FoundRecord]>
  /// Whether they are found, so that no key waits for it.
  private(set) var isReady: Bool

  /// A search for some words.
  init(_ words: String, in context: PageContext) {
    let (view, cases) = (context.view, context.reading.cases)
    records = Deferred { view.found(by: words, cases: cases, atMost: Self.mostOfAKind) }
    isReady = view.snapshot.orderCount + view.tables.productTable.count < Self.leastToPrepare || words.trimmed.isEmpty
  }

  /// The same, with what it has found.
  var found: Self {
    var search = self
    search.isReady = true
    return search
  }

  /// What is known of it.
  var shown: [FoundRecord] { isReady ? records.value : [] }

  /// What is made ready beside the screen.
  var preparation: Preparation? { isReady ? nil : Preparation(records, for: .search) }
}
