import FoundationEssentials

/// Reports the rows of one page while it is decoded.
struct PageProgress: Sendable {
  let observer: ImportProgress.Observer
  let file: SourceFile
  let page: Range<Int>
  let rowsBefore: Int

  /// Where a page finds whom to tell of its rows.
  static let key = CodingUserInfoKey(rawValue: "PageProgress")

  /// Tells the observer, every `ImportProgress.interval` rows.
  func report(_ rows: Int, of total: Int) {
    guard rows % ImportProgress.interval == 0, total > 0 else { return }
    let bytes = page.lowerBound + page.count / total * rows
    observer(
      ImportProgress(
        file: file.name, bytesRead: min(bytes, page.upperBound), bytesTotal: file.bytes.count, rows: rowsBefore + rows))
  }
}

/// One element of a reply's list. Decoding it fails only for another interface's records.
protocol ReplyElement: Decodable {
  associatedtype Context
  var record: ReplyRecord<Context> { get }
}

extension UnkeyedDecodingContainer {
  /// Every element of the list as a record; whoever watches the page's progress is told.
  mutating func records<Element: ReplyElement>(
    _ type: Element.Type, decoder: any Decoder
  ) throws -> [ReplyRecord<Element.Context>] {
    let progress = PageProgress.key.flatMap { decoder.userInfo[$0] as? PageProgress }
    let total = count ?? 0
    var records: [ReplyRecord<Element.Context>] = []
    records.reserveCapacity(total)
    while !isAtEnd {
      records.append(try decode(type).record)
      progress?.report(records.count, of: total)
    }
    return records
  }
}
