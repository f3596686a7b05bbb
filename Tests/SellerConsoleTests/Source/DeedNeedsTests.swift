import SellerChanges
import SellerCore
import SellerGenerator
import SellerRecords
import SellerText
import Testing

/// A deed looks at what it says it needs and at nothing else: with the rest of the store away it does, or refuses, just the same.
@Suite("What deeds need of a store")
struct DeedNeedsTests {
  private struct Made {
    let snapshot: ShopSnapshot
    let orders: [Order]
    let view: ShopView

    init(_ platform: Platform) {
      let shop = MadeUpShop(plan: .init(platform: platform, orders: 150, products: 12, seed: 3))
      orders = shop.months.flatMap { shop.orders(in: $0) }
      var tables = shop.tables
      // A product of which only its orders tell since when it is sold, and a category that no rulebook knows.
      let first = tables.products[0].id
      tables.products[0].listedAt = nil
      tables.prices.removeAll { $0.productID == first }
      tables.products[tables.products.count - 1].categories = ["Homemade"]
      snapshot = ShopSnapshot(shop: shop.shop, tables: tables, orderRecords: orders)
      view = ShopView(snapshot, now: .endOfTime)
    }
  }

  private typealias Outcome = Result<[Record], ChangeRefusal>

  private func outcome(_ change: Change, in view: ShopView) -> Outcome {
    do throws(ChangeRefusal) {
      return .success(try change.withFreeIdentifier(in: view).edits(in: view))
    } catch {
      return .failure(error)
    }
  }

  /// What comes of a change that sees no more than it asks for.
  private func frugalOutcome(_ change: Change, in snapshot: ShopSnapshot) -> (outcome: Outcome, rounds: Int) {
    var needs = StoreNeeds.shop
    var rounds = 1
    while true {
      let view = ShopView(snapshot.limited(to: needs), now: .endOfTime)
      let more = change.needs(in: view)
      if needs.isSuperset(of: more) { return (outcome(change, in: view), rounds) }
      needs += more
      rounds += 1
    }
  }

  @Test(arguments: Platform.allCases)
  func deedsSeeWhatTheyNeed(platform: Platform) {
    let made = Made(platform)
    var (done, refused) = (0, 0)
    for change in changes(made) {
      let (frugal, rounds) = frugalOutcome(change, in: made.snapshot)
      let whole = outcome(change, in: made.view)
      #expect(frugal == whole, "\(change.what.english)")
      #expect(rounds <= 3, "\(change.what.english)")
      if case .success = whole { done += 1 } else { refused += 1 }
    }
    #expect(done > 40 && refused > 40)
  }

  private func changes(_ made: Made) -> [Change] {
    let tables = made.snapshot.tables
    let products = tables.products.prefix(8).map(\.id) + ["none"]
    return products.flatMap { ofProduct($0, made) } + work(made)
      + tables.disputes.flatMap { ofDispute($0, made) } + tables.boosts.prefix(4).flatMap { ofCampaign($0, products) }
      + records(made)
  }

  private func ofProduct(_ id: ProductID, _ made: Made) -> [Change] {
    let (moment, shop) = (made.view.asOf, made.snapshot.shop)
    var changes = ["Gadgets", "Electronics", "Homemade", "Nonsense", nil].map { category -> Change in
      var dispute = Dispute(id: "d", productID: id, form: .revenueShare, submittedAt: moment)
      (dispute.reason, dispute.proposedCategory) = ("It is none.", category.map { CategoryName($0) })
      return .fileDispute(dispute)
    }
    let price = Money(minorUnits: 1234, currency: shop.currency)
    changes += [0, -40, 400].map { days in
      .recordPrice(
        PriceChange(productID: id, at: Instant(seconds: moment.seconds + Int64(days) * 86_400), price: price))
    }
    changes.append(.recordPrices([id, made.snapshot.tables.products[0].id], .amount(price), at: moment))
    for texts in [
      ["name": "Another name"], ["quality_grade": "B"], ["counterfeit_review.at": "x"], ["state": "active"],
    ] {
      changes.append(.edit(RecordKey(.product, id.text), .product, texts))
    }
    let day = made.view.today
    var campaign = BoostCampaign(id: "c", productIDs: [id], startsOn: day, endsOn: day + 3, state: .running)
    campaign.budget = price
    return changes + [.createCampaign(campaign), .setSpendFactor(DecimalNumber("0.7"), from: nil)]
  }

  private func ofDispute(_ dispute: Dispute, _ made: Made) -> [Change] {
    let outcome = Dispute.Outcome(at: made.view.asOf, decision: .updated("Gadgets"))
    return [.undoResolution(dispute.id), .resolveDispute(dispute.id, outcome)]
  }

  private func ofCampaign(_ campaign: BoostCampaign, _ products: [ProductID]) -> [Change] {
    var other = campaign
    other.productIDs += products.suffix(2)
    return [
      .cancelCampaign(campaign.id), .editCampaign(other, from: campaign), .editCampaign(other, from: other),
      .edit(
        RecordKey(.boost, campaign.id.text), .boost,
        ["product_ids": other.productIDs.map(\.text).joined(separator: ", ")]),
    ]
  }

  private func work(_ made: Made) -> [Change] {
    let cases = made.orders.flatMap(\.cases).suffix(8).map(\.id.text) + ["none"]
    let reviewed = made.orders.filter { $0.review != nil }.suffix(6).map(\.id.text) + ["none"]
    let tickets = made.snapshot.tables.tickets.suffix(6).map(\.id.text) + ["none"]
    return WorkStep.allCases.flatMap { step -> [Change] in
      let ids =
        switch step.subject {
        case .cases: cases
        case .reviews: reviewed
        case .tickets: tickets
        }
      return ids.map { .work(step, on: [$0], liability: .buyer) } + [.work(step, on: Array(ids.prefix(3)))]
    }
  }

  private func records(_ made: Made) -> [Change] {
    let tables = made.snapshot.tables
    let subjects: [(String, String?)] = [
      ("product", tables.products.last?.id.text), ("order", made.orders.last?.id.text),
      ("case", made.orders.last { !$0.cases.isEmpty }?.cases.last?.id.text), ("ticket", tables.tickets.last?.id.text),
      ("dispute", tables.disputes.last?.id.text), ("boost", tables.boosts.last?.id.text),
      ("violation", tables.violations.last?.id.text), ("indicator", "refund_rate_63_93"), ("note", "none"),
    ]
    var changes = subjects.flatMap { kind, id in
      [id, "none"].compactMap(\.self).map { Change.add(.note, ["text": "t", "on.kind": kind, "on.id": $0]) }
    }
    let orders = [made.orders[0].id.text, made.orders[1].id.text].joined(separator: ", ")
    for list in ["", orders, orders + ", none"] {
      changes.append(.add(.violation, ["violation": "shipping", "order_ids": list]))
      for violation in tables.violations {
        changes.append(.edit(violation.key, .violation, ["order_ids": list]))
      }
    }
    let product = tables.products[3].id.text
    for product in [product, "none"] {
      changes += [
        .add(.boostMonth, ["product_id": product, "month": "2021-10", "spend": "1.00"]),
        .add(
          .reported,
          [
            "product_id": product, "indicator": "quality_refund_rate", "from": "2024-05-01",
            "to": "2024-05-31", "value": "0.1",
          ]),
        .add(.boost, ["product_ids": product, "starts_on": "2021-11-16", "ends_on": "2021-11-18", "budget": "5.00"]),
      ]
    }
    return changes + [
      .edit(RecordKey(.shop, ""), .shop, ["name": "Another"]), .edit(RecordKey(.note, "none"), .note, ["text": "x"]),
      .add(.rule, ["rule": "wish.categories", "source": "page", "value": "Gadgets"]),
      .deferNeeds(["none"], .dismiss),
    ]
  }
}
