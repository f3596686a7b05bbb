import SellerCore
import SellerRecords
import Testing

@Suite("Bytes beside memory")
struct SpoolTests {
  @Test(
    "Each chain gives back what was added to it, in its order, whether it fits into memory or not",
    arguments: [10, 300_000])
  func chains(_ size: Int) {
    let spool = Spool()
    var expected: [[UInt8]] = [[], [], []]
    for number in 0..<(size / 10) {
      let piece = Array("\(number) and so on;".utf8)
      spool.append(piece, to: number % 3)
      expected[number % 3] += piece
    }
    for chain in 0..<3 {
      #expect(spool.bytes(of: chain) == expected[chain] && spool.count(of: chain) == expected[chain].count)
      // What was added in one piece is handed over in one.
      spool.forEachPiece(of: chain) { piece in #expect(piece.last == UInt8(ascii: ";")) }
    }
    #expect(spool.bytes(of: 3).isEmpty && !spool.hasFailed)
  }

  @Test("Numbers and texts are read as they were written")
  func fields() {
    let numbers = [0, 1, 127, 128, 300, -1, .min, .max]
    var bytes: [UInt8] = []
    for number in numbers { bytes.append(spooled: number) }
    bytes.append(spooled: "käse")
    bytes.append(spooled: "")
    bytes.withUnsafeBytes { bytes in
      var reader = SpoolReader(bytes)
      #expect(numbers.map { _ in reader.number() } == numbers)
      #expect(reader.text() == "käse" && reader.text().isEmpty && reader.isAtEnd)
      // Nothing is there behind the end.
      #expect(reader.number() == 0 && reader.text().isEmpty)
    }
  }

  @Test("Lines come by files, and by the bytes of their keys within a file")
  func lines() throws {
    let lines = RecordLines()
    let ids = ["b", "a", "aa", "é", "e\u{301}", "B"]
    for id in ids {
      var batch = RecordLines.Batch()
      for month in ["2021-01-31T23:59:59Z", "2021-02-01T00:00:00Z"] {
        let paid = try #require(Instant(month))
        let order = Order(
          id: OrderID("\(id)-\(month.prefix(7))"), productID: "p", paidAt: paid, price: .zero(.usd), channel: .other)
        batch.add(order, currency: .usd)
      }
      lines.append(batch)
    }
    #expect(lines.files(of: Order.self).map(\.path) == ["orders/2021-01.jsonl", "orders/2021-02.jsonl"])
    #expect(lines.files(of: Product.self).isEmpty && !lines.isEmpty)
    for file in lines.files(of: Order.self) {
      let found = lines.lines(of: file)
      let keys = found[0..<found.count].map(\.key)
      #expect(keys.count == ids.count && keys == keys.sorted())
    }
    #expect(lines.records(currency: .usd).count == 12)
  }

  @Test("A line with defaults is the order without them; any other form is not read so")
  func stated() throws {
    func read(_ text: String) -> Order? {
      Array(text.utf8).withUnsafeBufferPointer { Order.stated($0, currency: .usd) }
    }
    let plain = #"{"id":"1","product_id":"p","paid_at":"2021-01-01T00:00:00Z","price":"1.00","channel":"other"}"#
    let withDefaults = #"""
      {"id":"1","product_id":"p","paid_at":"2021-01-01T00:00:00Z","quantity":1,"price":"1.00","shipping":"0.00",\#
      "channel":"other","express":false,"risk_excluded":false}
      """#
    let order = try #require(read(plain))
    #expect(read(withDefaults) == order)
    #expect(String(decoding: order.line(currency: .usd).bytes, as: UTF8.self) == plain)
    for other in ["quantity\":01", "quantity\":1.0", "quantity\": 1", "quantity\":-1"] {
      #expect(read(withDefaults.replacing("quantity\":1", with: other)) == nil, "\(other)")
    }
  }
}
