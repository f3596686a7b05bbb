import Foundation
import SellerCore
import SellerRecords
import Synchronization
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
      #expect(reader.run().elementsEqual("käse".utf8) && reader.run().isEmpty && reader.isAtEnd)
      // Nothing is there behind the end.
      #expect(reader.number() == 0 && reader.run().isEmpty)
    }
  }

  @Test("Pieces of work come back in their order, whoever did them")
  func workLine() {
    let line = WorkLine<Int, Int> { number in (0...(number % 7 * 1000)).reduce(number) { $0 ^ $1 ^ $1 } }
    var answers: [Int] = []
    for number in 0..<200 {
      line.add(number)
      if line.count > 5, let answer = line.next() { answers.append(answer) }
    }
    while let answer = line.next() { answers.append(answer) }
    #expect(answers == Array(0..<200) && line.count == 0)
  }

  @Test("A queue does its work in order, and is waited for, again after it had nothing left")
  func workQueue() {
    let queue = WorkQueue()
    let done = Mutex<[Int]>([])
    for number in 0..<300 {
      queue.add { done.withLock { $0.append(number) } }
      if number % 100 == 99 {
        queue.finish()
        #expect(done.withLock { $0 } == Array(0...number))
      }
    }
  }

  /// Once it has had a thread, their library wakes up every second as long as the program lives.
  @Test("Nothing takes threads of the system's queues")
  func noSystemQueues() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources").standardized
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    let texts = try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
      .map { try String(contentsOf: $0, encoding: .utf8) }
    #expect(texts.count > 400)
    for use in ["DispatchQueue", "DispatchSource", "Task {", "Task.detached"] {
      #expect(!texts.contains { $0.contains(use) }, "\(use)")
    }
  }

  @Test(
    "The lines of a new file come in the order of their keys, as they came or put in order",
    arguments: [[1, 2, 3, 5, 8], [8, 5, 1, 3, 2], [1, 2, 2, 3]])
  func wholeLines(_ ids: [Int]) throws {
    let paidAt = try #require(Instant("2023-10-10T08:30:00Z"))
    let ready = ReadyOrders(hash: IDHash())
    // Each comes with others, in runs of two.
    for start in stride(from: 0, to: ids.count, by: 2) {
      var run = ReadyOrders.Run(hash: IDHash())
      for (place, id) in ids[start..<min(start + 2, ids.count)].enumerated() {
        let (key, line) = (Array("O\(id)".utf8), Array("{\"id\":\"O\(id)\"}".utf8))
        key.withUnsafeBufferPointer { key in
          line.withUnsafeBufferPointer { line in
            run.add(key, paidAt: paidAt, line: start + place + 2, text: line, omitted: [])
          }
        }
      }
      ready.append(run, file: 0, assumed: 0)
    }
    var movedOut: [String] = []
    ready.moveOut([]) { movedOut.append(String(decoding: $0.id, as: UTF8.self)) }
    let lines = RecordLines()
    lines.add(ready)
    let file = StoreFile(Order.self, ShopCalendar.utc.day(of: paidAt).month)
    let whole = try #require(lines.whole(file, first: 2))
    let once = ids.filter { id in ids.count { $0 == id } == 1 }
    #expect(movedOut == ids.filter { !once.contains($0) }.map { "O\($0)" })
    var found: [String] = []
    for piece in whole.pieces() { piece.forEach { found.append(String(decoding: $0.text, as: UTF8.self)) } }
    #expect(found == once.sorted().map { "{\"id\":\"O\($0)\"}" })
    #expect(whole.count == once.count && whole.first.map(\.id) == once.sorted().prefix(2).map { "O\($0)" })
    #expect(!whole.hasFailed())
    // A line that is to be looked at once more cannot go in unseen.
    var batch = RecordLines.Batch()
    batch.add(
      Order(id: "Z", productID: "p", paidAt: paidAt, price: .zero(.usd), channel: .other), currency: .usd)
    lines.append(batch)
    #expect(lines.whole(file, first: 2) == nil)
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
