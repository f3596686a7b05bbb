import SellerCore
import SellerJSON
import SellerRecords
import SellerTables
import Testing

@testable import SellerExchange

@Suite("Import plans and reports")
struct ImportPlanTests {
  @Test("The first import adds, the second changes nothing")
  func idempotence() {
    let refund = WishV3Fixtures.refund("2021-09-01T00:00:00Z")
    let text = WishV3Fixtures.envelope([
      WishV3Fixtures.product(), WishV3Fixtures.order(["refunds": "[\(refund)]"]), WishV3Fixtures.order(["state": "7"]),
    ])
    let reading = WishV3Fixtures.read(text)
    let first = ImportPlan(reading, product: { _ in nil }, order: { _ in nil })
    #expect(first.report[.product].added == 1 && first.report[.order].added == 1)
    #expect(first.report[.order].refused == 1 && first.report.refusals.count == 1)
    #expect(first.report.total.rows == 3)
    let store = Store(first.records)
    let second = ImportPlan(reading, product: { store.products[$0] }, order: { store.orders[$0] })
    #expect(second.records.isEmpty)
    #expect(second.report[.product].unchanged == 1 && second.report[.order].unchanged == 1)
    #expect(second.report.total.added == 0 && second.report.total.changed == 0)
  }

  @Test("Of several rows of one record the platform's latest wins, whatever the order of the files")
  func latestWins() {
    let old = WishV3Fixtures.product(["name": "\"Old\"", "updated_at": "\"2021-08-01T00:00:00Z\""])
    let new = WishV3Fixtures.product(["name": "\"New\"", "updated_at": "\"2021-08-02T00:00:00Z\""])
    for records in [[old, new], [new, old]] {
      let plan = ImportPlan(
        WishV3Fixtures.read(WishV3Fixtures.envelope(records)), product: { _ in nil }, order: { _ in nil })
      #expect(Store(plan.records).products[ProductID(WishV3Fixtures.productID)]?.name == "New")
      #expect(plan.report[.product].added == 1 && plan.report[.product].older == 1)
    }
  }

  @Test(
    "Of copies of one order the latest counts, whatever their order; without a time the one read last; what it does not state stays"
  )
  func latestOrder() throws {
    func copy(_ name: String) -> (released: String, updated: String?) {
      switch name {
      case "early": ("2021-08-23T07:00:00Z", "2021-09-01T00:00:00Z")
      case "late": ("2021-08-22T07:00:00Z", "2021-09-02T00:00:00Z")
      // As late as the one above.
      case "equal": ("2021-08-21T07:00:00Z", "2021-09-02T00:00:00Z")
      default: ("2021-08-20T07:00:00Z", nil)
      }
    }
    let cases: [(read: [String], wins: String)] = [
      (["early", "late"], "late"), (["late", "early"], "late"), (["late", "equal"], "equal"),
      (["equal", "late"], "late"), (["late", "timeless"], "timeless"), (["timeless", "early"], "early"),
      (["late", "timeless", "early"], "timeless"), (["early", "timeless", "late"], "late"),
    ]
    for (read, wins) in cases {
      let records = read.map { name in
        WishV3Fixtures.order([
          "released_at": "\"\(copy(name).released)\"", "updated_at": copy(name).updated.map { "\"\($0)\"" },
          "tracking_information": "[{\"tracking_number\":\"\(name)\"}]",
          // Only copies that lose tell of a refund.
          "refunds": name == wins ? "[]" : "[\(WishV3Fixtures.refund("2021-09-01T00:00:00Z"))]",
        ])
      }
      // Each copy once in a file of its own, and all in one.
      let files = records.map { WishV3Fixtures.read(WishV3Fixtures.envelope([$0])) }
      let together = files.reduce(into: ImportReading()) { $0.append($1) }
      for reading in [together, WishV3Fixtures.read(WishV3Fixtures.envelope(records))] {
        let plan = ImportPlan(reading, product: { _ in nil }, order: { _ in nil })
        let order = try #require(Store(plan.records).orders[OrderID(WishV3Fixtures.orderID)])
        #expect(order.trackingNumber == wins, "\(read)")
        #expect(order.releasedAt?.description == copy(wins).released && order.paidAt == order.releasedAt, "\(read)")
        #expect(order.cases.count == 1, "\(read)")
        #expect(plan.report[.order].added == 1 && plan.report[.order].superseded == read.count - 1, "\(read)")
      }
    }
  }

  @Test("Files that tell different facts of one record make of it together what they make one after the other")
  func differentFacts() throws {
    let refund = WishV3Fixtures.refund("2021-09-01T00:00:00Z")
    let reply = WishV3Fixtures.read(WishV3Fixtures.envelope([WishV3Fixtures.order(["refunds": "[\(refund)]"])]))
    let replied = try #require(WishV3Fixtures.readOrder(["refunds": "[\(refund)]"]))
    // What a download tells, a day earlier or later, or at the same moment: less, and a tracking number of its own.
    for (day, number) in [("2021-08-22", "TRACK-1"), ("2021-08-23", "LATER"), ("2021-08-24", "LATER")] {
      var order = Order(
        id: replied.order.id, productID: replied.order.productID, paidAt: replied.order.paidAt,
        price: replied.order.price, channel: .selfBuilt)
      order.trackingNumber = "LATER"
      let row = ImportedRow(
        content: .order(ImportedOrder(order, assumed: [.channel, .quantity, .shipping, .express, .riskExcluded])),
        position: SourcePosition(file: "o.csv", line: 2), updatedAt: Instant("\(day)T05:22:00Z"))
      var together = reply
      together.append(ImportReading(rows: [row]))
      let first = Store(ImportPlan(reply).records)
      let then = ImportPlan(ImportReading(rows: [row]), order: { first.orders[$0] })
      let apart = Store(then.records).orders[order.id] ?? first.orders[order.id]
      let found = try #require(Store(ImportPlan(together).records).orders[order.id])
      #expect(found.releasedAt == replied.order.releasedAt && found.cases == replied.order.cases, "\(day)")
      if day != "2021-08-22" { #expect(found == apart && found.trackingNumber == number) }
    }
  }

  @Test("A changed record is written, and sorted by id; text is compared by its bytes")
  func changed() {
    let records = ["b", "a", "c"].map { WishV3Fixtures.product(["id": "\"\($0)\"", "name": "\"Caf\u{E9}\""]) }
    let reading = WishV3Fixtures.read(WishV3Fixtures.envelope(records))
    let first = ImportPlan(reading, product: { _ in nil }, order: { _ in nil })
    var store = Store(first.records)
    #expect(store.productOrder == ["a", "b", "c"])
    store.products["b"]?.name = "Cafe\u{301}"
    let second = ImportPlan(reading, product: { store.products[$0] }, order: { _ in nil })
    #expect(second.report[.product].changed == 1 && second.report[.product].unchanged == 2)
    #expect(Store(second.records).productOrder == ["b"])
  }

  @Test("Campaigns, tickets and what waits for its order are compared by their bytes, too")
  func changedBytes() throws {
    let at = try #require(Instant("2021-09-01T00:00:00Z"))
    let day = ShopCalendar.utc.day(of: at)
    func plan(_ word: String, over records: [Record] = []) -> ImportPlan {
      var campaign = BoostCampaign(id: "c", productIDs: [], startsOn: day, endsOn: day, state: .ended)
      campaign.name = word
      var ticket = Ticket(id: "t", openedAt: at)
      ticket.kind = word
      var waiting = AfterSalesCase(id: "w", kind: .refundOnly, appliedAt: at, reason: .other)
      waiting.reasonText = word
      let contents: [ImportedRow.Content] = [
        .boost(campaign), .ticket(ticket), .afterSalesCase(ImportedCase(orderID: "o", waiting)),
      ]
      let position = SourcePosition(file: "f")
      var stored = StoredRecords()
      stored.record = { key in records.first { $0.key == key } }
      stored.awaited = { id in records.lazy.compactMap { $0.content as? AwaitedOrder }.first { $0.id == id } }
      let rows = contents.map { ImportedRow(content: $0, position: position) }
      return ImportPlan(ImportReading(rows: rows), at: .ofImport, over: stored)
    }
    let first = plan("Caf\u{E9}")
    #expect(first.records.count == 3 && first.report.total.added == 3)
    let same = plan("Caf\u{E9}", over: first.records)
    #expect(same.records.isEmpty && same.report.total.unchanged == 3)
    let other = plan("Cafe\u{301}", over: first.records)
    #expect(other.records.count == 3 && other.report.total.changed == 3)
  }

  @Test("Cases and reviews that come by themselves need their order, from the store or from the same import")
  func attachments() throws {
    let at = try #require(Instant("2021-09-01T00:00:00Z"))
    let reading = WishV3Fixtures.read(WishV3Fixtures.envelope([WishV3Fixtures.order()]))
    let position = SourcePosition(file: "refunds.json", record: 1)
    let own = AfterSalesCase(id: "r1", kind: .refundOnly, appliedAt: at, reason: .quality)
    let orderID = OrderID(WishV3Fixtures.orderID)
    let attached = ImportReading(rows: [
      ImportedRow(content: .afterSalesCase(ImportedCase(orderID: orderID, own)), position: position),
      ImportedRow(content: .review(ImportedReview(orderID: orderID, Review(at: at))), position: position),
      ImportedRow(content: .afterSalesCase(ImportedCase(orderID: "none", own)), position: position),
    ])
    var both = attached
    both.append(reading)
    let together = ImportPlan(both, product: { _ in nil }, order: { _ in nil })
    let order = try #require(Store(together.records).orders[orderID])
    #expect(order.cases == [own] && order.review == Review(at: at))
    // A case whose order is not there waits for it.
    #expect(together.report[.afterSalesCase].added == 2 && together.report[.review].added == 1)
    #expect(together.report.refusals.isEmpty && together.report.notes.first?.remark == .awaitsOrder("none"))
    let awaited = together.records.compactMap { $0.content as? AwaitedOrder }
    #expect(awaited.map(\.id) == ["none"] && awaited.first?.cases == [own])

    var stored = StoredRecords()
    stored.order = { $0 == orderID ? order : nil }
    stored.awaited = { id in awaited.first { $0.id == id } }
    let later = ImportPlan(attached, at: .ofImport, over: stored)
    #expect(later.records.isEmpty && later.removals.isEmpty)
    #expect(later.report[.order].rows == 0 && later.report[.afterSalesCase].unchanged == 2)
  }

  @Test("The report as JSON")
  func json() {
    let reading = WishV3Fixtures.read(
      WishV3Fixtures.envelope([
        WishV3Fixtures.product(), WishV3Fixtures.product(["id": nil]),
        WishV3Fixtures.order(["id": "\"d\"", "state": "\"DECLINED\""]),
      ]))
    let plan = ImportPlan(reading, product: { _ in nil }, order: { _ in nil })
    #expect(
      plan.report.json.compact == """
        {"total":{"added":1,"changed":0,"unchanged":0,"repeated":0,"older":0,"skipped":1,"refused":1},\
        "kinds":{"product":{"added":1,"changed":0,"unchanged":0,"repeated":0,"older":0,"skipped":0,"refused":1},\
        "order":{"added":0,"changed":0,"unchanged":0,"repeated":0,"older":0,"skipped":1,"refused":0}},\
        "skips":[{"kind":"order","file":"reply.json","page":1,"index":3,"line":1,"id":"d","field":"state",\
        "reason":"the order is DECLINED, nothing was sold"}],\
        "refusals":[{"kind":"product","file":"reply.json","page":1,"index":2,"line":1,"field":"id","problem":"missing",\
        "advice":"Compare the record with the platform's own page and ask for it again."}],"notes":[]}
        """)
  }
}

extension ImportCounts {
  /// Rows of a record that another row speaks for.
  fileprivate var superseded: Int { repeated + older }
}

/// Records by id, as a store would hand them out.
struct Store {
  var products: [ProductID: Product] = [:]
  var orders: [OrderID: Order] = [:]
  var productOrder: [String] = []

  init(_ records: [Record]) {
    for record in records {
      switch record.content {
      case let product as Product:
        products[product.id] = product
        productOrder.append(product.id.text)
      case let order as Order: orders[order.id] = order
      default: break
      }
    }
  }
}
