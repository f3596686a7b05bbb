import SellerCore
import SellerRecords
import SellerTables
import Testing

@testable import SellerExchange

@Suite("Categories that an import changes")
struct CategoryChangeTests {
  private typealias Entry = Product.CategoryAssignment

  private static let (january, june, august) = (
    CategoryMoments.at("2021-01-01T00:00:00Z"), CategoryMoments.at("2021-06-01T00:00:00Z"),
    CategoryMoments.at("2021-08-01T00:00:00Z")
  )

  private func product(_ categories: [CategoryName], history: [Entry] = [], listedAt: Instant? = nil) -> Product {
    var product = Product(id: "p1", price: .zero(.usd), state: .active)
    product.categories = categories
    product.categoryHistory = history
    product.listedAt = listedAt
    return product
  }

  private func after(
    _ existing: Product, stating categories: [CategoryName], at stated: Instant?, firstOrder: Instant? = nil
  ) -> Product {
    ImportMerge.merge(
      existing: existing, imported: ImportedProduct(product(categories)),
      moments: CategoryMoments(stated: stated, imported: .ofImport, firstOrder: firstOrder))
  }

  @Test("A product without history first gets the categories it had, as early as it is known")
  func firstChange() {
    let cases: [(listed: Instant?, ordered: Instant?, stated: Instant?, initial: Instant, review: Instant)] = [
      (nil, nil, Self.august, Self.august, Self.august),
      (Self.june, nil, Self.august, Self.june, Self.august),
      (Self.june, Self.january, Self.august, Self.january, Self.august),
      // Listed, or ordered, only after the change.
      (Self.august, .ofImport, Self.june, Self.june, Self.june),
      (nil, Self.june, nil, Self.june, .ofImport),
    ]
    for (listed, ordered, stated, initial, review) in cases {
      let changed = after(
        product(["Toys"], listedAt: listed), stating: ["Household"], at: stated, firstOrder: ordered)
      #expect(changed.categories == ["Household"])
      #expect(
        changed.categoryHistory == [
          Entry(at: initial, categories: ["Toys"], by: .initial),
          Entry(at: review, categories: ["Household"], by: .review),
        ])
      #expect(after(changed, stating: ["Household"], at: stated, firstOrder: ordered) == changed, "twice is once")
      #expect(after(changed, stating: ["Household"], at: .ofImport) == changed, "a later reply says the same")
    }
  }

  @Test("A change is added to a history, never before its latest entry")
  func laterChange() {
    let history = [
      Entry(at: Self.january, categories: ["Toys"], by: .initial),
      Entry(at: Self.june, categories: ["Baby"], by: .dispute),
    ]
    let existing = product(["Baby"], history: history)
    let cases: [(stated: Instant?, entry: Instant?)] = [
      (Self.august, Self.august), (Self.june, Self.june), (Instant(seconds: Self.june.seconds - 1), nil),
      (nil, .ofImport),
    ]
    for (stated, entry) in cases {
      let changed = after(existing, stating: ["Household"], at: stated, firstOrder: Self.january)
      let added = entry.map { [Entry(at: $0, categories: ["Household"], by: .review)] } ?? []
      #expect(changed.categoryHistory == history + added)
      #expect(changed.categories == (added.first?.categories ?? ["Baby"]))
    }
    let future = Instant.ofImport.adding(days: 1)
    let planned = product(["Baby"], history: [Entry(at: future, categories: ["Baby"], by: .initial)])
    #expect(after(planned, stating: ["Household"], at: nil).categoryHistory.map(\.at) == [future, future])
  }

  @Test("The same categories, none, and the first that are known are no change")
  func noChange() {
    let history = [Entry(at: Self.january, categories: ["Toys", "Baby"], by: .initial)]
    let existing = product(["Toys", "Baby"], history: history)
    for stated: [CategoryName] in [["Toys", "Baby"], ["Baby", "Toys"], []] {
      #expect(after(existing, stating: stated, at: Self.august) == existing)
    }
    let unknown = after(product([]), stating: ["Toys"], at: Self.august)
    #expect(unknown.categories == ["Toys"] && unknown.categoryHistory.isEmpty)
  }

  @Test("Orders before the change keep their category, later ones have the new; importing again changes nothing")
  func sharesStay() throws {
    let moment = CategoryMoments.at("2021-08-10T00:00:00Z")
    let row = ["category": "\"Household\"", "updated_at": "\"2021-08-10T00:00:00Z\""]
    let older = ["category": "\"Baby\"", "updated_at": "\"2021-08-09T00:00:00Z\""]
    let reading = WishV3Fixtures.read(
      WishV3Fixtures.envelope([WishV3Fixtures.product(row), WishV3Fixtures.product(older)]))
    var existing = try #require(WishV3Fixtures.readProduct()).product
    existing.categories = ["Toys"]
    var stored = StoredRecords()
    stored.firstOrder = { _ in Self.june }
    stored.record = { [existing] in $0.kind == .product ? Record(existing) : nil }
    let plan = ImportPlan(reading, at: .ofImport, over: stored)
    let changed = try #require(Store(plan.records).products[existing.id])
    let timeline = CategoryTimeline(changed)
    #expect(timeline.categories(forReleaseAt: Self.january) == ["Toys"])
    // What the earlier of the two rows says held in between, as if each had come in an import of its own.
    #expect(timeline.categories(forReleaseAt: Instant(seconds: moment.seconds - 86_400)) == ["Toys"])
    #expect(timeline.categories(forReleaseAt: moment) == ["Baby"])
    #expect(timeline.categories(forReleaseAt: Instant(seconds: moment.seconds + 1)) == ["Household"])
    #expect(
      changed.seen(at: Self.june)?.categories == ["Toys"] && changed.seen(at: moment)?.categories == ["Household"])
    stored.record = { $0.kind == .product ? Record(changed) : nil }
    let again = ImportPlan(reading, at: .ofImport.adding(days: 1), over: stored)
    #expect(again.records.isEmpty && again.report[.product].unchanged == 1 && again.report[.product].older == 1)
  }
}
