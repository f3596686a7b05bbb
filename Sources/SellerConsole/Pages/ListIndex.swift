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
  private let isLong: Bool

  init<Row: Sendable>(
    _ rows: [Row], fields: [RowField<Row>], _ language: Language, identity: @escaping @Sendable (Row) -> String
  ) {
    texts = Deferred {
      var texts = SearchTexts()
      for row in rows { texts.append(fields.map { $0.cell(row, language).text } + [identity(row)]) }
      return texts
    }
    ranks = fields.map { field in (field.key, Deferred { SortRanks(rows.map(field.order)) }) }
    isLong = rows.count >= Self.leastToPrepare
  }

  /// The order of a field's values; nil where there is no such field.
  func ranks(of key: String) -> SortRanks? { ranks.first { $0.key == key }?.ranks.value }

  /// What is made ready beside the screen; nil where no key would wait for it.
  var preparation: Preparation? { isLong ? Preparation(texts, after: ranks.map(\.ranks)) : nil }
}
