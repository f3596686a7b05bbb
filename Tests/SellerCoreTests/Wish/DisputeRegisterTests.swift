import SellerCore
import Testing

/// What a dispute brings (001 §5; Readings, 12).
struct DisputeRegisterTests {
  /// A product in Toys (15 %) whose dispute of 2021-09-15 was answered with Household Supplies (10 %).
  private func shop(
    submitted: Instant = Wish.at("2021-09-15T10:00:00Z"), resolved: Instant = Wish.at("2021-09-20T08:00:00Z"),
    updated: CategoryName = "Household Supplies"
  ) -> WishShop {
    var shop = WishShop()
    shop.add(product: "p", [updated]) {
      $0.categoryHistory = [
        Product.CategoryAssignment(at: Wish.effect, categories: ["Toys"], by: .initial),
        Product.CategoryAssignment(at: resolved, categories: [updated], by: .dispute),
      ]
    }
    shop.add(dispute: "d", of: "p", submitted: submitted) {
      $0.status = .resolvedUpdated
      $0.resolvedAt = resolved
      $0.updatedCategory = updated
    }
    return shop
  }

  @Test func theFourteenDaysBeforeTheSubmissionDayAreAdjusted() throws {
    var shop = shop()
    shop.add(order: "a D-15", of: "p", released: Wish.at("2021-08-31T23:59:59Z"))
    shop.add(order: "b D-14", of: "p", released: Wish.at("2021-09-01T00:00:00Z"))
    shop.add(order: "c D-1", of: "p", released: Wish.at("2021-09-14T23:59:59Z"))
    shop.add(order: "d D", of: "p", released: Wish.at("2021-09-15T00:00:00Z"))
    shop.add(order: "e resolution", of: "p", released: Wish.at("2021-09-20T08:00:00Z"))
    shop.add(order: "f after", of: "p", released: Wish.at("2021-09-20T08:00:01Z"))
    shop.add(order: "g other", of: "q", released: Wish.at("2021-09-10T00:00:00Z"))
    let view = shop.view("2021-10-01T00:00:00Z")
    let entry = try #require(DisputeRegister(view).entry("d"))
    #expect(entry.window == DayRange(first: Wish.day("2021-09-01"), last: Wish.day("2021-09-14")))
    #expect(entry.adjustments.map(\.orderID) == ["b D-14", "c D-1"])
    #expect(entry.adjustments.map(\.old) == [Percentage(15), Percentage(15)])
    #expect(entry.adjustments.map(\.new) == [Percentage(10), Percentage(10)])
    #expect(entry.adjustments.map(\.amount) == [Wish.usd("0.50"), Wish.usd("0.50")])
    #expect(entry.total == Wish.usd("1.00"))
    #expect(entry.between == ["d D", "e resolution"])
    #expect(entry.futureRule?.category == "Household Supplies")
    #expect(entry.futureRule?.releasedAfter == Wish.at("2021-09-20T08:00:00Z"))
    // Wednesday the 15th to Monday the 20th: Thursday, Friday, Monday.
    #expect(entry.ageBusinessDays == 3)

    let rows = OrderShares(view).rows(of: "p")
    #expect(
      rows.map { "\($0.orderID) \($0.before?.description ?? "?") \($0.after?.description ?? "?")" } == [
        "a D-15 15 15", "b D-14 15 10", "c D-1 15 10", "d D 15 15", "e resolution 15 15", "f after 10 10",
      ])
    #expect(rows.map(\.categories) == Array(repeating: ["Toys"], count: 5) + [["Household Supplies"]])
    #expect(rows[5].namedCategories == ["Household Supplies"])
  }

  @Test func noOrderBeforeTheEffectiveInstantIsAdjustedOrBetween() throws {
    var shop = shop(submitted: Wish.at("2021-07-19T20:00:00Z"), resolved: Wish.at("2021-07-22T00:00:00Z"))
    shop.add(order: "early", of: "p", released: Instant(seconds: Wish.effect.seconds - 1))
    shop.add(order: "exact", of: "p", released: Wish.effect)
    shop.add(dispute: "later", of: "q", submitted: Wish.at("2021-07-20T00:00:00Z")) {
      $0.status = .resolvedUpdated
      $0.resolvedAt = Wish.at("2021-07-22T00:00:00Z")
      $0.updatedCategory = "Household Supplies"
    }
    shop.add(product: "q", ["Toys"])
    shop.add(order: "q early", of: "q", released: Instant(seconds: Wish.effect.seconds - 1))
    shop.add(order: "q exact", of: "q", released: Wish.effect)
    let register = DisputeRegister(shop.view("2021-08-01T00:00:00Z"))
    let sameDay = try #require(register.entry("d"))
    #expect(sameDay.adjustments.isEmpty)
    #expect(sameDay.between == ["exact"])
    let nextDay = try #require(register.entry("later"))
    #expect(nextDay.adjustments.map(\.orderID) == ["q exact"])
    // The days are stated as they are, though E cuts them.
    #expect(nextDay.window == DayRange(first: Wish.day("2021-07-06"), last: Wish.day("2021-07-19")))
  }

  @Test func aRaisedShareIsTakenBackAndUnchangedSharesHaveNoRow() throws {
    var shop = shop(updated: "Sex Toys")
    let released = Wish.at("2021-09-10T00:00:00Z")
    shop.add(order: "raised", of: "p", released: released, price: "3.33") {
      $0.quantity = 2
      $0.shipping = Wish.usd("1.00")
    }
    shop.add(order: "express", of: "p", released: released) { $0.express = true }
    shop.add(order: "stated new", of: "p", released: released) { $0.revenueShare = Percentage(25) }
    shop.add(order: "stated same", of: "p", released: released) { $0.revenueShare = Percentage(text: "25.00") }
    shop.add(order: "stated old", of: "p", released: released, price: "0.10") {
      $0.revenueShare = Percentage(text: "20.5")
    }
    let entry = try #require(DisputeRegister(shop.view("2021-10-01T00:00:00Z")).entry("d"))
    #expect(entry.adjustments.map(\.orderID) == ["raised", "stated old"])
    // (15 − 25) % of 8.66; (20.5 − 25) % of 0.10 is −0.0045, which rounds to nothing and still is a row.
    #expect(entry.adjustments.map(\.amount) == [Wish.usd("-0.87"), Wish.usd("0.00")])
    #expect(entry.total == Wish.usd("-0.87"))
  }

  @Test func halvesAreRoundedAwayFromZeroOrderByOrder() throws {
    var shop = shop()
    for name in ["x", "y"] as [OrderID] {
      shop.add(order: name, of: "p", released: Wish.at("2021-09-10T00:00:00Z"), price: "0.10")
    }
    let entry = try #require(DisputeRegister(shop.view("2021-10-01T00:00:00Z")).entry("d"))
    // 5 % of 0.10 is half a cent each: the rows are added, not the exact amounts.
    #expect(entry.adjustments.map(\.amount) == [Wish.usd("0.01"), Wish.usd("0.01")])
    #expect(entry.total == Wish.usd("0.02"))
  }

  @Test func cancelledAndRefundedOrdersAreAdjustedToo() throws {
    var shop = shop()
    let released = Wish.at("2021-09-10T00:00:00Z")
    shop.add(order: "cancelled", of: "p", released: released) { $0.cancelledAt = released }
    shop.add(order: "refunded", of: "p", released: released) { $0.refund(nil, completed: released) }
    shop.add(order: "unreleased", of: "p", released: released) { $0.releasedAt = nil }
    let entry = try #require(DisputeRegister(shop.view("2021-10-01T00:00:00Z")).entry("d"))
    #expect(entry.adjustments.map(\.orderID) == ["cancelled", "refunded"])
  }

  @Test func beforeTheAnswerNothingIsAdjusted() throws {
    var shop = shop()
    shop.add(order: "a", of: "p", released: Wish.at("2021-09-10T00:00:00Z"))
    shop.add(order: "b", of: "p", released: Wish.at("2021-09-16T00:00:00Z"))
    let view = shop.view("2021-09-20T07:59:59Z")
    let pending = try #require(DisputeRegister(view).entry("d"))
    #expect(pending.dispute.status == .pendingReview)
    #expect(pending.adjustments.isEmpty && pending.between.isEmpty && pending.futureRule == nil)
    #expect(pending.total == Wish.usd("0.00"))
    #expect(OrderShares(view).rows().map(\.after) == [Percentage(15), Percentage(15)])
    #expect(DisputeRegister(shop.view("2021-09-15T09:59:59Z")).entry("d") == nil)

    let outcome = Dispute.Outcome(at: view.asOf, decision: .updated("Household Supplies"))
    let preview = try #require(DisputeRegister(view).preview(of: outcome, for: pending.dispute))
    #expect(preview.adjustments.map(\.orderID) == ["a"])
    #expect(preview.between == ["b"])
  }

  @Test func bothFormsAdjustAndUnchangedDoesNot() throws {
    var shop = shop()
    shop.add(order: "a", of: "p", released: Wish.at("2021-09-10T00:00:00Z"))
    shop.add(order: "b", of: "p", released: Wish.at("2021-09-16T00:00:00Z"))
    shop.tables.disputes[0].form = .euCompliance
    let eu = try #require(DisputeRegister(shop.view("2021-10-01T00:00:00Z")).entry("d"))
    #expect(eu.adjustments.count == 1 && eu.between == ["b"])
    shop.tables.disputes[0].status = .resolvedUnchanged
    let unchanged = try #require(DisputeRegister(shop.view("2021-10-01T00:00:00Z")).entry("d"))
    #expect(unchanged.adjustments.isEmpty && unchanged.between.isEmpty && unchanged.futureRule == nil)
  }

  @Test func ageCountsBusinessDaysUpToTheAnswerOrToday() throws {
    // 2021-09-17 is a Friday.
    let cases: [(submitted: String, asOf: String, age: Int)] = [
      ("2021-09-17T00:00:00Z", "2021-09-17T23:59:59Z", 0), ("2021-09-17T23:59:59Z", "2021-09-19T23:59:59Z", 0),
      ("2021-09-17T23:59:59Z", "2021-09-20T00:00:00Z", 1), ("2021-09-18T12:00:00Z", "2021-09-20T00:00:00Z", 1),
      ("2021-09-17T12:00:00Z", "2021-09-24T00:00:00Z", 5),
    ]
    for one in cases {
      var shop = WishShop()
      shop.add(dispute: "d", of: "p", submitted: Wish.at(one.submitted))
      let entry = try #require(DisputeRegister(shop.view(one.asOf)).entry("d"))
      #expect(entry.ageBusinessDays == one.age, "\(one)")
    }
  }

  @Test func theRegisterIsSortedByBytes() {
    var shop = shop()
    shop.add(dispute: "Z", of: "q", submitted: Wish.at("2021-09-16T00:00:00Z"))
    shop.add(dispute: "é", of: "r", submitted: Wish.at("2021-09-16T00:00:00Z"))
    let entries = shop.view("2021-10-01T00:00:00Z").report(.disputes)
    #expect(entries.map(\.dispute.id) == ["Z", "d", "é"])
  }
}
