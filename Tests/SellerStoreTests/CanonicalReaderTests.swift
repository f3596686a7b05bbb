import SellerCore
import SellerRecords
import Testing

/// The quick reader accepts exactly the canonical form: whatever it takes, the schema reads the same from it, and would
/// write the same.
struct CanonicalReaderTests {
  /// Lines that the program writes, without unknown fields and escapes, are read quickly and right.
  @Test func readsWhatIsWritten() throws {
    var made = MadeUp(seed: 3)
    var quick = 0
    for currency in [Currency.usd, .jpy, .kwd] {
      for _ in 0..<600 {
        let order = made.order(currency)
        let line = order.line(currency: currency).bytes
        var bySchema = JSONLine(currency: currency)
        Order.schema.write(order, &bySchema)
        #expect(line == bySchema.bytes)
        if let read = canonical(line, currency) {
          quick += 1
          #expect(read == order)
          #expect(read.line(currency: currency).bytes == line)
        } else {
          #expect(
            line.contains(UInt8(ascii: "\\")) || order.hasUnknownFields, "\(String(decoding: line, as: UTF8.self))")
        }
      }
    }
    #expect(quick > 200)
  }

  @Test func readsWrittenConsultations() throws {
    var made = MadeUp(seed: 4)
    var quick = 0
    for _ in 0..<1500 {
      let consultation = made.consultation()
      let line = consultation.line(currency: .usd).bytes
      if let read = line.withUnsafeBufferPointer({ Consultation.readCanonical($0, currency: .usd) }) {
        quick += 1
        #expect(read == consultation)
      } else {
        #expect(line.contains(UInt8(ascii: "\\")) || !consultation.extra.isEmpty)
      }
    }
    #expect(quick > 200)
  }

  /// Prices, as they are written and changed in one place.
  @Test func readsPricesAsTheSchemaDoes() throws {
    var made = MadeUp(seed: 8)
    var (quick, changed) = (0, 0)
    for round in 0..<2000 {
      let price = PriceChange(productID: ProductID("P\(made.below(100))"), at: made.instant(), price: made.money(.usd))
      var line = price.line(currency: .usd).bytes
      if round % 2 == 0 {
        let place = made.below(line.count)
        if made.below(2) == 0 { line.remove(at: place) } else { line[place] = made.one(of: Array("0-\"}, ".utf8)) }
      }
      guard let found = line.withUnsafeBufferPointer({ PriceChange.readCanonical($0, currency: .usd) }) else {
        continue
      }
      if round % 2 == 0 { changed += 1 } else { quick += 1 }
      let text = "round \(round): \(String(decoding: line, as: UTF8.self))"
      #expect(try read(PriceChange.self, line) == found, "\(text)")
      #expect(found.line(currency: .usd).bytes == line, "\(text)")
    }
    #expect(quick == 1000 && changed > 10)
  }

  /// Products, as they are written and changed in one place: what is read quickly means the same to the schema.
  @Test func readsProductsAsTheSchemaDoes() throws {
    var made = MadeUp(seed: 6)
    var (quick, changed) = (0, 0)
    for round in 0..<3000 {
      var product = made.product(.usd)
      if round % 3 > 0 {
        // Most texts of theirs cannot be read quickly.
        product.id = "P"
        for text in [\Product.sku, \.name, \.qualityGrade] where product[keyPath: text] != nil {
          product[keyPath: text] = "质量 é"
        }
        product.categories = product.categories.map { _ in "" }
        product.categoryPath = product.categoryPath.map { _ in "锅具" }
        for place in product.categoryHistory.indices {
          product.categoryHistory[place].categories = product.categoryHistory[place].categories.map { _ in "A" }
          product.categoryHistory[place].extra = .none
        }
        product.counterfeitReview?.extra = .none
        product.extra = .none
      }
      var line = product.line(currency: .usd).bytes
      if round % 2 == 0 { Self.change(&line, &made) }
      guard let found = line.withUnsafeBufferPointer({ Product.readCanonical($0, currency: .usd) }) else { continue }
      if round % 2 == 0 { changed += 1 } else { quick += 1 }
      #expect(try read(Product.self, line) == found, "round \(round): \(String(decoding: line, as: UTF8.self))")
      #expect(found.line(currency: .usd).bytes == line, "round \(round): \(String(decoding: line, as: UTF8.self))")
    }
    #expect(quick > 100 && changed > 10)
    let plain = #"{"id":"P","price":"1.00","state":"active"}"#
    for (form, isQuick) in [
      (plain, true), (plain.replacing(#","state"#, with: #","standard":false,"state"#), false),
      (plain.replacing(#","state"#, with: #","kind":"physical","state"#), false),
      (plain.replacing(#","price"#, with: #","categories":[],"price"#), false),
      (plain.replacing(#","price"#, with: #","categories":[""],"price"#), true),
      (plain.replacing("}", with: #","pickup_scope":1}"#), false),
      (plain.replacing("}", with: #","pickup_scope":false}"#), true),
    ] {
      let read = Array(form.utf8).withUnsafeBufferPointer { Product.readCanonical($0, currency: .usd) }
      #expect((read != nil) == isQuick, "\(form)")
    }
  }

  /// Disputes and tickets, as they are written and changed in one place: what is read quickly means the same to the schema.
  @Test func readsDisputesAndTicketsAsTheSchemaDoes() throws {
    var made = MadeUp(seed: 11)
    try readsAsTheSchemaDoes(&made) { made, isPlain in
      var dispute = made.dispute()
      if isPlain {
        (dispute.id, dispute.productID, dispute.extra) = ("D", "P", .none)
        for text in [\Dispute.reason, \.explanation, \.resolutionReason] where dispute[keyPath: text] != nil {
          dispute[keyPath: text] = made.one(of: ["wrong tag", "品类", ""])
        }
        dispute.disputedCategories = dispute.disputedCategories.map { _ in "Toys" }
        dispute.confirmations = dispute.confirmations.map { _ in "é" }
        for text in [\Dispute.proposedCategory, \.updatedCategory] where dispute[keyPath: text] != nil {
          dispute[keyPath: text] = "玩具"
        }
        dispute.attachments = dispute.attachments.map {
          Dispute.Attachment(
            name: "a.png", bytes: $0.bytes, sha256: $0.bytes % 2 == 0 ? String(repeating: "0a", count: 32) : nil)
        }
      }
      return dispute
    }
    try readsAsTheSchemaDoes(&made) { made, isPlain in
      var ticket = Ticket(id: isPlain ? "T" : TicketID(made.text()), openedAt: made.instant())
      ticket.orderID = made.one(of: [nil, "O-1"])
      ticket.kind = made.one(of: [nil, "refund", "", "物流"])
      ticket.firstReplyAt = made.one(of: [nil, made.instant()])
      ticket.resolvedAt = made.one(of: [nil, made.instant()])
      ticket.complaint = made.below(2) == 0
      ticket.text = isPlain ? made.one(of: [nil, "late", "晚了"]) : made.text()
      return ticket
    }
  }

  /// Takes something out of a line, or puts something into it.
  private static func change(_ line: inout [UInt8], _ made: inout MadeUp) {
    let place = made.below(line.count)
    switch made.below(3) {
    case 0: line.remove(at: place)
    case 1: line.insert(made.one(of: Array("\"\\{}[]:,0 .-\u{2028}\u{85}".utf8)), at: place)
    default: line.removeSubrange(place..<min(line.count, place + 1 + made.below(30)))
    }
  }

  private func readsAsTheSchemaDoes<Stored: StoredRecord & Equatable>(
    _ made: inout MadeUp, _ make: (inout MadeUp, _ isPlain: Bool) -> Stored
  ) throws {
    var (quick, changed) = (0, 0)
    for round in 0..<3000 {
      let record = make(&made, round % 3 > 0)
      var line = record.line(currency: .usd).bytes
      if round % 2 == 0 { Self.change(&line, &made) }
      guard let found = line.withUnsafeBufferPointer({ Stored.readCanonical($0, currency: .usd) }) else {
        #expect(round % 3 == 0 || round % 2 == 0, "\(String(decoding: line, as: UTF8.self))")
        continue
      }
      if round % 2 == 0 { changed += 1 } else { quick += 1 }
      // The schema itself, not the quick way again.
      let slow = try line.withUnsafeBufferPointer { try Stored.readAnyForm($0, currency: .usd) }
      #expect(slow == found, "round \(round): \(String(decoding: line, as: UTF8.self))")
      #expect(found.line(currency: .usd).bytes == line, "round \(round): \(String(decoding: line, as: UTF8.self))")
    }
    #expect(quick >= 1000 && changed > 10)
  }

  /// Lines changed in one place: what is still accepted is canonical and means the same to the schema.
  @Test func acceptsNothingElse() throws {
    var made = MadeUp(seed: 5)
    let alphabet =
      Array("\"\\{}[]:, 0123456789.-+eEtrufalsnTZ_\u{E9}\u{2028}".utf8) + [0x00, 0x0D, 0x7F, 0x80, 0xC2, 0xFF]
    var accepted = 0
    for round in 0..<3000 {
      let source = made.order(.usd)
      var line = source.line(currency: .usd).bytes
      for _ in 0...made.below(2) {
        let place = made.below(line.count)
        switch made.below(5) {
        case 0: line.remove(at: place)
        case 1: line.insert(made.one(of: alphabet), at: place)
        case 2: line[place] = made.one(of: alphabet)
        case 3: line.removeSubrange(place..<min(line.count, place + 1 + made.below(30)))
        default: line.insert(contentsOf: line[place..<min(line.count, place + 1 + made.below(40))], at: place)
        }
        if line.isEmpty { break }
      }
      guard let quick = canonical(line, .usd) else { continue }
      accepted += 1
      let slow = try read(Order.self, line)
      #expect(slow == quick, "round \(round): \(String(decoding: line, as: UTF8.self))")
      #expect(quick.line(currency: .usd).bytes == line, "round \(round): \(String(decoding: line, as: UTF8.self))")
    }
    #expect(accepted > 20)
  }

  /// Forms that are valid but not canonical, one beside each rule: all left to the schema.
  @Test func leavesOtherFormsAlone() {
    let head = #"{"id":"O","product_id":"P","paid_at":"2024-01-01T00:00:00Z""#
    let good = head + #","price":"1.00","channel":"flash"}"#
    #expect(canonical(Array(good.utf8), .usd) != nil)
    let others = [
      good + " ", " " + good, head + #", "price":"1.00","channel":"flash"}"#,
      head + #","price":"1","channel":"flash"}"#,
      head + #","price":"1.0","channel":"flash"}"#, head + #","price":"01.00","channel":"flash"}"#,
      head + #","price":"-0.00","channel":"flash"}"#, head + #","price":"1.000","channel":"flash"}"#,
      head + #","channel":"flash","price":"1.00"}"#, head + #","quantity":1,"price":"1.00","channel":"flash"}"#,
      head + #","quantity":02,"price":"1.00","channel":"flash"}"#,
      head + #","quantity":2147483648,"price":"1.00","channel":"flash"}"#,
      head + #","price":"1.00","shipping":"0.00","channel":"flash"}"#,
      head + #","price":"1.00","channel":"flash","express":false}"#,
      head + #","price":"1.00","channel":"flash","cases":[]}"#, head + #","price":"1.00","channel":"flash","x":1}"#,
      head + #","price":"1.00","channel":"fl\u0061sh"}"#, head + #","price":"1.00","channel":"Flash"}"#,
      head + #","price":"1.00","channel":"flash","revenue_share":"05"}"#,
      head + #","price":"1.00","channel":"flash","revenue_share":"-0"}"#,
      head + #","price":"1.00","channel":"flash","revenue_share":"5."}"#,
      head + #","price":"1.00","channel":"flash","origin":"\u{85}"}"#.replacing("\\u{85}", with: "\u{85}"),
      head + #","price":"1.00","channel":"flash","review":{"at":"2024-01-01T00:00:00Z","stars":0}}"#,
      head + #","price":"1.00","channel":"flash","review":{"at":"2024-01-01T00:00:00Z","stars":6}}"#,
      head + #","price":"1.00","channel":"flash","review":{"at":"2024-01-01T00:00:00Z","valid":true}}"#,
      head + #","price":"1.00","channel":"flash","advanced_logistics":{"correct_warehouse":false}}"#,
      head.replacing("01-01", with: "02-30") + #","price":"1.00","channel":"flash"}"#,
      head.replacing("\"O\"", with: "\"\"") + #","price":"1.00","channel":"flash"}"#,
      head.replacing("\"O\"", with: "\"\(String(repeating: "x", count: 129))\"")
        + #","price":"1.00","channel":"flash"}"#,
    ]
    for line in others { #expect(canonical(Array(line.utf8), .usd) == nil, "\(line)") }
  }

  private func canonical(_ line: [UInt8], _ currency: Currency) -> Order? {
    line.withUnsafeBufferPointer { Order.readCanonical($0, currency: currency) }
  }
}

extension Order {
  fileprivate var hasUnknownFields: Bool {
    !extra.isEmpty || cases.contains { !$0.extra.isEmpty } || !(review?.extra.isEmpty ?? true)
      || !(advancedLogistics?.extra.isEmpty ?? true)
  }
}
