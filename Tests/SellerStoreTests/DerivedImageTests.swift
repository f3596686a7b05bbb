import SellerCore
import SellerRecords
import Testing

@testable import SellerStore

/// A file of derived columns is taken only whole; and what is in one that somebody made up cannot break the program.
struct DerivedImageTests {
  private static let month = Month(index: 2024 * 12)

  private static let source = FileStatus(
    kind: .regular, size: 1, permissions: 0o600, inode: 2, modified: 3, changed: 4, owner: 5)

  private func columns(seed: UInt64, orders: Int) -> OrderColumns {
    var made = MadeUp(seed: seed)
    var columns = OrderColumns(month: Self.month, currency: .usd)
    for number in 0..<orders {
      var order = made.order(.usd)
      order.paidAt = Instant(seconds: 1_704_067_200 + Int64(number))
      for place in order.cases.indices { order.cases[place].extra = .none }
      order.review?.extra = .none
      columns.append(order)
    }
    return columns
  }

  /// The images of columns and of their texts.
  private func images(_ columns: OrderColumns) throws -> (columns: [[UInt8]], texts: [[UInt8]]) {
    (try DerivedMonth.image(of: columns, of: Self.source), try DerivedMonth.image(of: columns.texts, of: Self.source))
  }

  @discardableResult
  private func read(
    _ bytes: [UInt8], _ currency: Currency = .usd, _ month: Month = month, _ source: FileStatus = source,
    texts: [UInt8] = []
  ) throws -> OrderColumns {
    try DerivedMonth.columns(in: bytes, month, currency, of: source) {
      try? DerivedMonth.texts(in: texts, of: source, $0)
    }
  }

  private func orders(_ columns: OrderColumns) -> [Order] {
    let shop = Shop(id: "s", name: "S", platform: .wish, currency: .usd)
    return ShopView(ShopSnapshot(shop: shop, orders: [columns]), asOf: .endOfTime).orders().map { Order($0) }
  }

  @Test func nothingButTheWholeIsTaken() throws {
    let columns = columns(seed: 1, orders: 3)
    let bytes = try images(columns).columns.flatMap(\.self)
    let texts = try images(columns).texts.flatMap(\.self)
    #expect(orders(try read(bytes, texts: texts)) == orders(columns))
    for place in texts.indices {
      var flipped = texts
      flipped[place] ^= 1 << (place % 8)
      #expect(throws: UnfitImage.self) { try DerivedMonth.texts(in: flipped, of: Self.source, 3) }
      #expect(throws: UnfitImage.self) {
        try DerivedMonth.texts(in: Array(texts.prefix(place)), of: Self.source, 3)
      }
    }
    #expect(throws: UnfitImage.self) { try DerivedMonth.texts(in: texts, of: Self.source, 4) }
    #expect(orders(try read(bytes)).map(\.id.text) == ["", "", ""])
    for length in 0..<bytes.count { #expect(throws: UnfitImage.self) { try read(Array(bytes.prefix(length))) } }
    #expect(throws: UnfitImage.self) { try read(bytes + [0]) }
    for place in bytes.indices {
      var flipped = bytes
      flipped[place] ^= 1 << (place % 8)
      #expect(throws: UnfitImage.self) { try read(flipped) }
    }
    #expect(throws: UnfitImage.self) { try read(bytes, .eur) }
    #expect(throws: UnfitImage.self) { try read(bytes, .usd, Month(index: 2024 * 12 + 1)) }
    let changes: [WritableKeyPath<FileStatus, Int64>] = [\.size, \.modified, \.changed]
    for change in changes {
      var other = Self.source
      other[keyPath: change] += 1
      #expect(throws: UnfitImage.self) { try read(bytes, .usd, Self.month, other) }
    }
    var other = Self.source
    other.inode += 1
    #expect(throws: UnfitImage.self) { try read(bytes, .usd, Self.month, other) }
  }

  /// Bodies changed in a few places, with a checksum that is right again: they are refused, or can be read to the last field.
  @Test func madeUpImagesBreakNothing() throws {
    var made = MadeUp(seed: 2)
    let all = try (0..<4).map { try images(columns(seed: UInt64(10 + $0), orders: 1 + $0 * 4)) }
    var taken = 0
    for round in 0..<3000 {
      let (columns, texts) = made.one(of: all)
      let image = round % 3 == 0 ? texts : columns
      var body = image[1]
      for _ in 0...made.below(3) {
        let place = made.below(body.count)
        switch made.below(4) {
        case 0: body[place] = UInt8(made.below(256))
        case 1: body[place] ^= 0x80
        case 2: body[place] = 0xFF
        default: body.removeSubrange(place..<min(body.count, place + 1 + made.below(9)))
        }
        if body.isEmpty { break }
      }
      let head = Array(image[0].prefix(16)) + withUnsafeBytes(of: QuickHash.of(body)) { Array($0) }
      let bytes = round % 3 == 0 ? (columns.flatMap(\.self), head + body) : (head + body, texts.flatMap(\.self))
      guard let columns = try? read(bytes.0, texts: bytes.1) else { continue }
      taken += 1
      for order in orders(columns) { _ = order.line(currency: .usd) }
      _ = OrderPartition(MonthOrders(columns), of: Self.source).hashes(IDHash())
    }
    #expect(taken > 50)
  }

  /// Two turned bits never cancel each other out, wherever they are.
  @Test func checksumsTellAllPairsOfBitsApart() {
    let bytes = (0..<96).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    let sum = QuickHash.of(bytes)
    var sums: Set<UInt64> = [sum]
    for first in stride(from: 7, to: 768, by: 8) {
      for second in stride(from: 7, to: first, by: 8) {
        var flipped = bytes
        flipped[first / 8] ^= 0x80
        flipped[second / 8] ^= 0x80
        #expect(sums.insert(QuickHash.of(flipped)).inserted)
      }
    }
    #expect(QuickHash.of([]) != QuickHash.of([0]) && QuickHash.of([0]) != QuickHash.of([0, 0]))
  }
}
