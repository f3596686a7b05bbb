import SellerCore
import SellerRecords
import Testing

@testable import SellerStore

/// A month's file gives the same columns and findings however it is read: whole or in blocks of any size, its lines where they stand
/// or as records.
struct OrderLinesTests {
  private static let month = Month(index: 2024 * 12)

  /// What a file gives, in bytes.
  private struct Given: Equatable {
    var image: [UInt8]
    var misplaced: [Order]
    var findings: [Finding]

    init(_ columns: OrderColumns, misplaced: [Order], _ findings: [Finding]) throws {
      var writer = ColumnWriter()
      try columns.writeWithTexts(to: &writer)
      (image, self.misplaced, self.findings) = (writer.bytes, misplaced, findings)
    }

    init(_ partition: OrderPartition) throws {
      try self.init(partition.orders.columns, misplaced: partition.misplaced, partition.findings)
    }
  }

  /// The file read line by line as records.
  private func asRecords(_ bytes: [UInt8]) throws -> Given {
    var columns = OrderColumns(month: Self.month, currency: .usd)
    var (orders, misplaced) = ([Order](), [Order]())
    let file = StoreFile(Order.self, Self.month)
    var wrongPlace = FindingList(file: file.path)
    let findings = LineReader(file: file.path, currency: .usd).forEach(Order.self, in: bytes) { order, place in
      if order.fileMonth == Self.month { return orders.append(order) }
      wrongPlace.add(.wrongPartition(belongs: order.file.path), line: place.number, field: "paid_at")
      misplaced.append(order)
    }
    for order in orders.sorted(by: { $0.id < $1.id }) { columns.append(order) }
    columns.settle()
    return try Given(columns, misplaced: misplaced, findings + wrongPlace.all)
  }

  private func check(_ bytes: [UInt8], in scratch: Scratch, _ comment: String) throws {
    let expected = try asRecords(bytes)
    #expect(try Given(OrderPartition(month: Self.month, bytes: bytes, currency: .usd)) == expected, "\(comment)")
    try scratch.write("orders", bytes)
    for size in [1, 7, 300, 4096] {
      var status: FileStatus?
      let partition = try OrderPartition(month: Self.month, currency: .usd) { read throws(FileFailure) in
        status = try SystemFiles().forEachBlock(of: DiskPath(scratch.path("orders")), size: size, read)
      }
      #expect(status?.size == Int64(bytes.count))
      // Orders in another order are read whole.
      if let partition { #expect(try Given(partition) == expected, "\(comment) in blocks of \(size)") }
    }
  }

  /// Orders that the program writes, and lines that are changed in some places, of one month and of others.
  @Test func everyWayGivesTheSame() throws {
    let scratch = try Scratch()
    var made = MadeUp(seed: 11)
    let alphabet =
      Array("\"\\{}[]:, 0123456789.-+eEtrufalsnTZ_\u{E9}\u{2028}".utf8) + [0x00, 0x0A, 0x0D, 0x7F, 0x80, 0xFF]
    for round in 0..<150 {
      var file: [UInt8] = []
      for number in 0..<made.below(9) {
        var order = made.order(.usd)
        order.id = OrderID("O\(number)")
        if made.below(8) > 0 { order.paidAt = Instant(seconds: 1_704_067_200 + Int64(made.below(31 * 86_400))) }
        if made.below(2) == 0 {
          (order.trackingNumber, order.destination, order.extra) = ("YT7004316723591", "US", .none)
        }
        file += order.line(currency: .usd).bytes + [0x0A]
      }
      if round % 3 > 0, !file.isEmpty {
        for _ in 0...made.below(3) {
          let place = made.below(file.count)
          switch made.below(4) {
          case 0: file.remove(at: place)
          case 1: file.insert(made.one(of: alphabet), at: place)
          case 2: file[place] = made.one(of: alphabet)
          default: file.removeSubrange(place..<min(file.count, place + 1 + made.below(40)))
          }
          if file.isEmpty { break }
        }
      }
      try check(file, in: scratch, "round \(round): \(String(decoding: file, as: UTF8.self))")
    }
  }

  /// Files with other ends and beginnings.
  @Test func filesBeginAndEndAsTheyLike() throws {
    let scratch = try Scratch()
    let line = #"{"id":"O","product_id":"P","paid_at":"2024-01-01T00:00:00Z","price":"1.00","channel":"flash"}"#
    let long = line.replacing("\"P\"", with: "\"P\",\"x\":\"\(String(repeating: "y", count: 1 << 20))\"")
    let texts = [
      "", "\n", "\n\n", line, line + "\n", line + "\n\n", line + "\r\n", "\u{FEFF}" + line + "\n", "\u{FEFF}",
      "\u{FEFF}\n" + line,
      line + line, line + " \n", line + "\n\u{FEFF}" + line, "\n" + line, long + "\n" + line,
      line.dropLast() + "\n" + "}", "{", "\u{0}",
    ]
    for text in texts { try check(Array(text.utf8), in: scratch, "\(text.prefix(150))") }
    #expect(try SystemFiles().forEachBlock(of: DiskPath(scratch.path("none"))) { _ in } == nil)
    #expect(throws: FileFailure.self) {
      try SystemFiles().forEachBlock(of: DiskPath(scratch.path("orders")), limit: 0) { _ in }
    }
  }

  /// A moment is read where it is one, and only there.
  @Test func momentsAreWhatTheyAre() {
    let moments = [
      "0000-01-01T00:00:00Z", "0000-02-29T12:00:00Z", "0001-02-29T12:00:00Z", "1900-02-29T00:00:00Z",
      "2000-02-29T23:59:59Z",
      "9999-12-31T23:59:59Z", "2024-00-10T00:00:00Z", "2024-13-10T00:00:00Z", "2024-01-00T00:00:00Z",
      "2024-01-32T00:00:00Z",
      "2024-04-31T00:00:00Z", "2024-01-01T24:00:00Z", "2024-01-01T00:60:00Z", "2024-01-01T00:00:60Z",
      "1969-12-31T23:59:59Z",
    ]
    for moment in moments { check(moment: Array(moment.utf8)) }
    for place in 0..<20 {
      for byte in UInt8.min ... .max {
        var moment = Array("2024-01-15T10:25:36Z".utf8)
        moment[place] = byte
        check(moment: moment)
      }
    }
  }

  private func check(moment: [UInt8]) {
    let line =
      Array(#"{"id":"C","buyer_id":"B","asked_at":""#.utf8) + moment + Array("\"}".utf8)
    let read = line.withUnsafeBufferPointer { Consultation.readCanonical($0, currency: .usd) }
    #expect(read?.askedAt == Instant(bytes: moment), "\(String(decoding: moment, as: UTF8.self))")
  }
}
