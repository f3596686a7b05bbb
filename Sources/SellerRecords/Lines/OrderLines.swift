import SellerCore

/// The orders of a file whose lines come block by block. What is canonical is handed over as it stands in its line; the rest is
/// read as ``LineReader`` reads it.
package struct OrderLines {
  private let reader: LineReader
  private let span: ClosedRange<Instant>?
  private var found: FindingList
  private var cursor = CanonicalCursor()
  /// How many lines there were so far.
  private var number = 0

  /// No lines yet of a file whose orders are paid within a span; others are handed over as records, whatever form they have.
  package init(_ reader: LineReader, paidWithin span: ClosedRange<Instant>?) {
    (self.reader, self.span, found) = (reader, span, FindingList(file: reader.file))
  }

  /// What is wrong with the lines so far.
  package var findings: [Finding] { found.all }

  /// Goes through the orders of the next lines, each with the number of its line.
  package mutating func read(
    _ block: UnsafeBufferPointer<UInt8>, line take: (borrowing LineOrder, _ number: Int) -> Void,
    record takeRecord: (Order, _ number: Int) -> Void
  ) {
    var cutter = LineCutter(block, after: number)
    if cutter.hasMark { found.add(.byteOrderMark, line: 1) }
    while true {
      let start = cutter.rest
      // Most lines' ends are found by reading them.
      if let count = readInPlace(start, { take($0, cutter.number + 1) }) {
        if !cutter.skip(count) { found.add(.missingNewline, line: cutter.number) }
        continue
      }
      guard let place = cutter.next() else { break }
      let line = UnsafeBufferPointer(rebasing: block[place.range])
      cursor.begin(line)
      let order = Order.readCanonical(&cursor, currency: reader.currency)
      guard let order = order ?? reader.readOther(Order.self, line, place.number, &found) else { continue }
      takeRecord(order, place.number)
      if !place.isEnded { found.add(.missingNewline, line: place.number) }
    }
    number = cutter.number
  }

  /// Reads an order as it stands, if the first line of some is one; how many bytes it has.
  private mutating func readInPlace(
    _ lines: UnsafeBufferPointer<UInt8>, _ take: (borrowing LineOrder) -> Void
  ) -> Int? {
    guard let start = lines.baseAddress else { return nil }
    cursor.begin(lines)
    guard let (id, productID, paidAt): (LineText, LineText, Instant) = cursor.beginOrder(),
      span?.contains(paidAt) ?? false
    else { return nil }
    return LineOrder.make(id: id, productID: productID, paidAt: paidAt, currency: reader.currency) { order in
      guard cursor.finish(&order, reader.currency), cursor.isAtLineEnd else { return nil }
      take(order)
      return cursor.count(from: start)
    }
  }
}
