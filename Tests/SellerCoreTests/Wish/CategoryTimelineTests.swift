import Testing

@testable import SellerCore

/// Categories in time (Readings, 11), their visibility (001 §1) and the review that may follow (001 §2).
struct CategoryTimelineTests {
  private func product(_ history: [(String, CategoryName)], now: CategoryName = "Now") -> Product {
    var product = Product(id: "p", price: Wish.usd("1.00"), state: .active)
    product.categories = [now]
    product.categoryHistory = history.map {
      Product.CategoryAssignment(at: Wish.at($0.0), categories: [$0.1], by: .review)
    }
    return product
  }

  @Test func anEntryCountsForOrdersReleasedAfterIt() {
    let timeline = CategoryTimeline(product([("2021-08-01T00:00:00Z", "A"), ("2021-08-05T12:00:00Z", "B")]))
    let cases: [(String, CategoryName)] = [
      ("2021-07-20T00:00:00Z", "A"), ("2021-08-01T00:00:00Z", "A"), ("2021-08-01T00:00:01Z", "A"),
      ("2021-08-05T12:00:00Z", "A"), ("2021-08-05T12:00:01Z", "B"), ("2030-01-01T00:00:00Z", "B"),
    ]
    for (released, expected) in cases {
      #expect(timeline.categories(forReleaseAt: Wish.at(released)) == [expected], "\(released)")
    }
  }

  @Test func entriesAreTakenByTheirMomentNotTheirPlace() {
    let timeline = CategoryTimeline(product([("2021-08-05T12:00:00Z", "B"), ("2021-08-01T00:00:00Z", "A")]))
    #expect(timeline.categories(forReleaseAt: Wish.at("2021-07-01T00:00:00Z")) == ["A"])
    #expect(timeline.categories(forReleaseAt: Wish.at("2021-09-01T00:00:00Z")) == ["B"])
  }

  @Test func withoutHistoryTheCategoriesCountAlways() {
    let timeline = CategoryTimeline(product([]))
    #expect(timeline.categories(forReleaseAt: Wish.at("2001-01-01T00:00:00Z")) == ["Now"])
  }

  @Test func theCategoryIsShownFromTheFirstReleaseAtOrAfterTheEffectiveInstant() {
    var shop = WishShop()
    shop.add(product: "early")
    shop.add(product: "exact")
    shop.add(product: "later")
    shop.add(product: "cancelled")
    shop.add(order: "1", of: "early", released: Instant(seconds: Wish.effect.seconds - 1))
    shop.add(order: "2", of: "exact", released: Wish.effect)
    shop.add(order: "3", of: "later", released: Wish.at("2021-08-03T10:00:00Z"))
    shop.add(order: "4", of: "later", released: Wish.at("2021-08-02T10:00:00Z"))
    shop.add(order: "5", of: "cancelled", released: Wish.at("2021-08-04T00:00:00Z")) {
      $0.cancelledAt = Wish.at("2021-08-04T00:00:00Z")
    }
    let all = CategoryVisibilities(shop.view("2021-09-01T00:00:00Z"))
    #expect(all["early"] == .notShown)
    #expect(all["exact"] == .shown(since: Wish.effect))
    #expect(all["later"] == .shown(since: Wish.at("2021-08-02T10:00:00Z")))
    #expect(all["cancelled"] == .shown(since: Wish.at("2021-08-04T00:00:00Z")))
    #expect(all["unheard of"] == .notShown)

    let dayBefore = CategoryVisibilities(shop.view("2021-08-02T09:59:59Z"))
    #expect(dayBefore["later"] == .notShown)
    let toTheSecond = CategoryVisibilities(shop.view("2021-08-02T10:00:00Z"))
    #expect(toTheSecond["later"] == .shown(since: Wish.at("2021-08-02T10:00:00Z")))
    let one = CategoryVisibilities(shop.view("2021-09-01T00:00:00Z"), only: "exact", rulebook: .standard)
    #expect(one["exact"] == .shown(since: Wish.effect))
  }

  @Test func theReviewIsEstimatedInBusinessDays() {
    // Monday 2021-07-19 + 5 business days is Monday the 26th, + 7 Wednesday the 28th.
    let monday = CategoryVisibility.shown(since: Wish.effect).expectedReview()
    #expect(monday == DayRange(first: Wish.day("2021-07-26"), last: Wish.day("2021-07-28")))
    // A Saturday's fifth business day is the next Friday.
    let saturday = CategoryVisibility.shown(since: Wish.at("2021-07-24T08:00:00Z")).expectedReview()
    #expect(saturday == DayRange(first: Wish.day("2021-07-30"), last: Wish.day("2021-08-03")))
    #expect(CategoryVisibility.notShown.expectedReview() == nil)
  }
}
