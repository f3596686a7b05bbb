import SellerCore
import SellerTables
import SellerText

/// What a list is sorted and filtered by, made once for its rows: when a key wants it, or beside the screen before that
/// (``Preparation``), and a key that comes meanwhile waits for it.
struct ListIndex: Sendable {
  /// Shorter lists are made ready as fast as a key is answered.
  private static let leastToPrepare = 2000

  /// What the filter looks through: all cells as they are shown, and the id.
  let texts: Deferred<SearchTexts>
  /// The order of each field's values, by its key.
  private let ranks: [(key: String, ranks: Deferred<SortRanks>)]
  /// Whether making it ready takes longer than a key may.
  let isLong: Bool
  /// Whether it is known to be ready, so that no key waits for it.
  var isReady = false

  init<Row: Sendable>(
    _ rows: [Row], fields: [RowField<Row>], _ language: Language, identity: @escaping @Sendable (Row) -> String
  ) {
    let made = Deferred { Self.made(rows, fields, language, identity) }
    texts = Deferred { made.value.texts }
    isLong = rows.count >= Self.leastToPrepare
    // Of a short list one column is made ready for itself.
    ranks = fields.enumerated().map { [isLong] place, field in
      (field.key, Deferred { isLong ? made.value.ranks[place] : SortRanks(rows.map(field.order)) })
    }
  }

  /// Everything at once: some rows are read when they are looked at.
  private static func made<Row>(
    _ rows: [Row], _ fields: [RowField<Row>], _ language: Language, _ identity: (Row) -> String
  ) -> (texts: SearchTexts, ranks: [SortRanks]) {
    let keysToo = rows.count >= leastToPrepare
    var texts = SearchTexts()
    var keys = fields.map { _ in SortRanks.Keys() }
    for (number, row) in rows.enumerated() {
      texts.append(fields.map { $0.cell(row, language).text } + [identity(row)])
      guard keysToo else { continue }
      for (place, field) in fields.enumerated() { keys[place].add(field.order(row), of: number) }
    }
    return (texts, keys.map { SortRanks($0, count: rows.count) })
  }

  /// The order of a field's values; nil where there is no such field.
  func ranks(of key: String) -> SortRanks? { ranks.first { $0.key == key }?.ranks.value }

  /// What is made ready beside the screen; nil where no key would wait for it.
  var preparation: Preparation? { isLong ? Preparation(texts, for: .ahead) : nil }
}
