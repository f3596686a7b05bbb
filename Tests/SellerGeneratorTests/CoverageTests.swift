import SellerCore
import Testing

@testable import SellerGenerator

/// The demo shops hold every kind of record that the store format knows.
@Suite struct CoverageTests {
  @Test func everyEnumCaseAppears() {
    let orders = Demos.all.flatMap(\.orders)
    let cases = orders.flatMap(\.cases)
    let tables = Demos.all.map(\.tables)
    let products = tables.flatMap(\.products)
    #expect(all(Order.Channel.self, in: orders.map(\.channel)))
    #expect(all(Order.CancellationCause.self, in: orders.compactMap(\.cancelledBy)))
    #expect(all(AfterSalesCase.Kind.self, in: cases.map(\.kind)))
    #expect(all(AfterSalesCase.Reason.self, in: cases.map(\.reason)))
    #expect(all(AfterSalesCase.Liability.self, in: cases.compactMap(\.liability)))
    #expect(Set(cases.compactMap(\.rating)) == Set(1...5))
    #expect(all(Product.Kind.self, in: products.map(\.kind)))
    #expect(all(Product.State.self, in: products.map(\.state)))
    #expect(all(Product.AdvancedLogisticsMembership.self, in: products.compactMap(\.advancedLogistics)))
    #expect(all(Product.ResponsiblePerson.self, in: products.compactMap(\.responsiblePerson)))
    #expect(all(Product.SevenDayReturn.self, in: products.compactMap(\.sevenDayReturn)))
    #expect(
      all(Product.CategoryAssignment.Cause.self, in: products.flatMap(\.categoryHistory).map(\.by)))
    let disputes = tables.flatMap(\.disputes)
    #expect(all(Dispute.Form.self, in: disputes.map(\.form)))
    #expect(all(Dispute.Status.self, in: disputes.map(\.status)))
    #expect(all(BoostCampaign.State.self, in: tables.flatMap(\.boosts).map(\.state)))
    let consultations = tables.flatMap(\.consultations)
    #expect(all(Consultation.Rating.self, in: consultations.compactMap(\.rating)))
    #expect(all(Consultation.RatingReason.self, in: consultations.compactMap(\.ratingReason)))
    #expect(all(Severity.self, in: tables.flatMap(\.violations).compactMap(\.severity)))
    #expect(Set(orders.compactMap { $0.review?.stars }) == Set(1...5))
    #expect(Set(tables.flatMap(\.tickets).compactMap(\.kind)) == Set(Tickets.kinds))
  }

  /// Fields that a made-up shop always, or never, writes: its as-of; a reason in every dispute, as the forms ask.
  private static let fixed: Set<String> = ["Shop.asOf", "Dispute.reason"]

  @Test func everyOptionalFieldIsPresentAndAbsentSomewhere() {
    var walk = RecordWalk()
    // The demo of JD is not restricted, every fourth seed is; the demo of Wish has set its factor, every other seed has not.
    walk.visit(MadeUpShop(plan: .init(platform: .jd, orders: 0, products: 1, seed: 619)).shop)
    walk.visit(MadeUpShop(plan: .init(platform: .wish, orders: 0, products: 1, seed: 4)).shop)
    for made in Demos.all {
      walk.visit(made.shop.shop)
      let telling = made.orders.filter { !$0.cases.isEmpty || $0.cancelledAt != nil }.prefix(1500)
      for order in Array(made.orders.suffix(600)) + Array(made.orders.prefix(200)) + telling { walk.visit(order) }
      let tables = made.tables
      let records: [[Any]] = [
        tables.products, tables.disputes, tables.boosts, tables.boostMonths, tables.consultations.suffix(800),
        tables.tickets, tables.violations,
      ]
      for record in records.joined() { walk.visit(record) }
    }
    #expect(walk.present.count > 40)
    // Made-up shops are of this program's format, which needs no leave to be read, and no file ever brought them what only files tell.
    let ofFiles: Set = [
      "AfterSalesCase.updatedAt", "AfterSalesCase.closedAt", "AfterSalesCase.provedAt", "AfterSalesCase.decidedAt",
      "AfterSalesCase.advancedAt", "AfterSalesCase.repaidAt", "Order.updatedAt", "Product.updatedAt", "Review.answer",
      "Ticket.text", "Violation.appeal", "Violation.endsAt", "Violation.fine", "Attachment.sha256",
    ]
    #expect(walk.absent.subtracting(walk.present) == ofFiles.union(["Shop.oldestReader"]))
    #expect(walk.present.subtracting(walk.absent).subtracting(Self.fixed) == [])
  }

  @Test func manyWordsOfBuyers() {
    var words: Set<String> = []
    for chinese in [true, false] {
      for reason in AfterSalesCase.Reason.allCases { words.formUnion(CaseWords.of(reason, chinese: chinese)) }
      for content in [true, false] { words.formUnion(ReviewWords.of(content: content, chinese: chinese)) }
    }
    #expect(words.count >= 80)
    let written = Set(Demos.all.flatMap(\.orders).flatMap(\.cases).compactMap(\.reasonText))
    #expect(written.count >= 80)
    // Words that a spreadsheet would run, and words of several lines.
    #expect(written.contains { $0.hasPrefix("=") } && written.contains { $0.contains("\n") })
  }

  @Test func manyNamesOfProducts() {
    let stems = Set(Platform.allCases.flatMap { Assortment.of($0) }.flatMap(\.stems))
    #expect(stems.count >= 60)
  }

  private func all<Value: CaseIterable & Hashable>(_ type: Value.Type, in values: [Value]) -> Bool {
    Set(values) == Set(type.allCases)
  }
}
