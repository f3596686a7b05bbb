import SellerCore
import SellerExchange
import Testing

@Suite("Merging imports")
struct ImportMergeTests {
  @Test("A new record goes in as it is")
  func newRecords() throws {
    let order = try #require(WishV3Fixtures.readOrder())
    #expect(ImportMerge.merge(existing: nil, imported: order) == order.order)
    let product = try #require(WishV3Fixtures.readProduct())
    #expect(ImportMerge.merge(existing: nil, imported: product, moments: .told) == product.product)
  }

  @Test("What the reply does not state is kept, what it states is taken")
  func orderFields() throws {
    let paid = try #require(Instant("2021-07-31T23:59:59Z"))
    var existing = Order(
      id: OrderID(WishV3Fixtures.orderID), productID: "old", paidAt: paid, price: .zero(.usd), channel: .other)
    existing.riskExcluded = true
    existing.origin = "CN"
    existing.quantity = 9
    existing.cancelledAt = paid
    existing.cancelledBy = .buyer
    existing.advancedLogistics = .init(scannedAt: paid, correctWarehouse: true)
    existing.review = Review(at: paid)
    existing.extra = ExtraFields(members: [.init(name: "note", json: "1.50")])
    var byHand = AfterSalesCase(id: "by-hand", kind: .exchange, appliedAt: paid, reason: .size)
    byHand.rating = 4
    existing.cases = [byHand]
    let refund = WishV3Fixtures.refund("2021-09-01T00:00:00Z")
    let imported = try #require(WishV3Fixtures.readOrder(["refunds": "[\(refund)]"]))

    let merged = ImportMerge.merge(existing: existing, imported: imported)
    #expect(merged.paidAt == paid && merged.channel == .other && merged.riskExcluded, "assumed fields give way")
    #expect(merged.releasedAt == imported.order.releasedAt && merged.quantity == 2)
    #expect(merged.productID.text == WishV3Fixtures.productID && merged.price.minorUnits == 5454)
    #expect(merged.origin == "CN" && merged.cancelledBy == .buyer && merged.review == existing.review)
    #expect(merged.advancedLogistics == existing.advancedLogistics, "a scan that another file told")
    #expect(merged.extra == existing.extra)
    #expect(merged.cases.map(\.id.text) == ["by-hand", "\(WishV3Fixtures.orderID)-refund-1"])
    #expect(merged.cases[0] == byHand)
    #expect(ImportMerge.merge(existing: merged, imported: imported) == merged, "twice is once")
  }

  @Test("A case that the seller completed keeps what a refund record does not tell")
  func caseFields() throws {
    let imported = try #require(
      WishV3Fixtures.readOrder(["refunds": "[\(WishV3Fixtures.refund("2021-09-05T00:00:00Z"))]"]))
    var existing = imported.order
    existing.cases[0].kind = .returnRefund
    existing.cases[0].appliedAt = try #require(Instant("2021-09-01T00:00:00Z"))
    existing.cases[0].liability = .buyer
    existing.cases[0].reason = .other
    let merged = ImportMerge.merge(existing: existing, imported: imported)
    #expect(merged.cases[0].kind == .returnRefund)
    #expect(merged.cases[0].appliedAt.description == "2021-09-01T00:00:00Z")
    #expect(merged.cases[0].liability == .buyer)
    #expect(merged.cases[0].reason == .damaged, "the platform states the reason")
  }

  @Test(
    "A release or a refund that moves takes along the moment it stood in for; a moment that is known stays before it")
  func standIns() throws {
    let (early, late) = ("2021-08-03T05:22:00Z", "2021-08-05T05:22:00Z")
    // Known: what the store has before; now: what the reply says the event's moment is.
    let cases: [(known: String, event: String, now: String, after: String)] = [
      (late, late, early, early), (early, early, late, late), (early, late, late, early), (late, early, early, early),
      ("2021-08-01T00:00:00Z", late, early, "2021-08-01T00:00:00Z"),
    ]
    for (known, event, now, after) in cases {
      let imported = try #require(
        WishV3Fixtures.readOrder(["released_at": "\"\(now)\"", "refunds": "[\(WishV3Fixtures.refund(now))]"]))
      var existing = imported.order
      existing.paidAt = try #require(Instant(known))
      existing.releasedAt = Instant(event)
      existing.cases[0].appliedAt = existing.paidAt
      existing.cases[0].completedAt = Instant(event)
      let merged = ImportMerge.merge(existing: existing, imported: imported)
      #expect(merged.releasedAt?.description == now && merged.paidAt.description == after, "\(known) \(event) \(now)")
      #expect(merged.cases.map(\.appliedAt.description) == [after], "\(known) \(event) \(now)")
      #expect(merged.cases.map(\.completedAt) == [merged.releasedAt], "\(known) \(event) \(now)")
    }
  }

  @Test("Events that a reply no longer has stay, unless the parcel's way began anew")
  func restart() throws {
    let existing = try #require(WishV3Fixtures.readOrder()).order
    let silent = try #require(WishV3Fixtures.readOrder(["fulfillment_records": "[]"]))
    #expect(ImportMerge.merge(existing: existing, imported: silent) == existing)
    let cancelled = try #require(
      WishV3Fixtures.readOrder([
        "fulfillment_records": WishV3Fixtures.events([("TRACKING_CANCELLED", "2021-08-20T00:00:00Z")])
      ]))
    let merged = ImportMerge.merge(existing: existing, imported: cancelled)
    #expect(merged.shippedAt == nil && merged.trackingUploadedAt == nil)
    #expect(merged.scannedAt == nil && merged.deliveredAt == nil)
  }

  @Test("A product keeps its categories, history and compliance when the reply is silent")
  func productFields() throws {
    let at = try #require(Instant("2021-07-20T00:00:00Z"))
    var existing = Product(id: ProductID(WishV3Fixtures.productID), price: .zero(.usd), state: .inactive)
    existing.categories = ["Toys", "Baby"]
    existing.categoryHistory = [.init(at: at, categories: ["Toys", "Baby"], by: .initial)]
    existing.responsiblePerson = .linked
    existing.qualityGrade = "B"
    existing.kind = .secondHand
    existing.standard = true
    existing.listedAt = at
    existing.extra = ExtraFields(members: [.init(name: "shelf", json: "\"A3\"")])
    let silent = try #require(WishV3Fixtures.readProduct(["category": nil]))
    var expected = existing
    expected.sku = "MUG-1"
    expected.name = "Enamel mug"
    expected.price = Money(minorUnits: 1040, currency: .usd)
    expected.state = .active
    let merged = ImportMerge.merge(existing: existing, imported: silent, moments: .told)
    #expect(merged == expected)
    #expect(ImportMerge.merge(existing: merged, imported: silent, moments: .told) == merged)
  }

  @Test("Leaving A+: a member that no shipping has any more was removed")
  func membership() throws {
    let cases: [(Product.AdvancedLogisticsMembership?, String?, Product.AdvancedLogisticsMembership?)] = [
      (.included, "[]", .removed), (.included, nil, .included), (.removed, "[]", .removed), (nil, "[]", nil),
      (.removed, "[{\"enabled\":true}]", .included), (.included, "[{\"enabled\":false}]", .removed),
    ]
    for (before, list, after) in cases {
      let imported = try #require(WishV3Fixtures.readProduct(["first_mile_shippings": list]))
      var existing = imported.product
      existing.advancedLogistics = before
      let merged = ImportMerge.merge(existing: existing, imported: imported, moments: .told)
      #expect(merged.advancedLogistics == after, "\(String(describing: before)) \(list ?? "absent")")
    }
  }

  @Test("The first review stays the first")
  func reviews() throws {
    let early = try #require(Instant("2021-09-01T00:00:00Z"))
    var order = try #require(WishV3Fixtures.readOrder()).order
    var first = Review(at: early.adding(days: 1))
    first.text = "nice"
    ImportMerge.merge(first, into: &order)
    #expect(order.review == first)
    ImportMerge.merge(Review(at: early.adding(days: 2)), into: &order)
    #expect(order.review == first, "a later review is not the first")
    var completed = Review(at: first.at)
    completed.quality = 5
    ImportMerge.merge(completed, into: &order)
    #expect(order.review?.text == "nice" && order.review?.quality == 5)
    ImportMerge.merge(Review(at: early), into: &order)
    #expect(order.review == Review(at: early))
  }
}
