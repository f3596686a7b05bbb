import SellerCore
import Testing

@testable import SellerGenerator

/// The demo shops' figures land on both sides of their thresholds, so that every state of every screen can be seen.
@Suite struct DemoFiguresTests {
  @Test func wishMeetsFourOfFive() {
    let figures = Demos.wishView.report(Fact<[Figure]>.figures())
    func verdict(_ id: IndicatorID) -> Verdict? { figures.first { $0.indicator == id }?.verdict }
    #expect(verdict(.validTrackingRate) == .pass)
    #expect(verdict(.lateShipmentRate)?.isBreach == true)
    #expect(verdict(.averageRating) == .pass)
    #expect(verdict(.refundRate63to93) == .pass)
    #expect(verdict(.counterfeitRate) == .pass)
    for figure in figures { #expect(figure.verdict != .noData, "\(figure.indicator)") }
  }

  @Test func wishCategoriesAreShownOnlyWithOrders() {
    let made = Demos.wish
    let shown = Set(
      made.orders.filter { ($0.releasedAt?.seconds ?? 0) >= CategoryStories.effective }.map(\.productID))
    #expect(made.tables.products.contains { !shown.contains($0.id) })
    #expect(made.tables.products.allSatisfy { !shown.contains($0.id) || !$0.categories.isEmpty })
    #expect(made.tables.disputes.allSatisfy { shown.contains($0.productID) })
    #expect(made.tables.products.contains { $0.responsiblePerson == .missing })
  }

  @Test func wishCreditIsReceivedNoneAndPending() {
    let months = Demos.wish.tables.boostMonths
    #expect(months.contains { $0.creditReceived == nil })
    #expect(months.contains { $0.creditReceived?.minorUnits == 0 })
    #expect(months.contains { ($0.creditReceived?.minorUnits ?? 0) > 0 })
    let warehouse = Demos.wish.orders.compactMap { order in order.advancedLogistics.map { (order, $0) } }
    func late(_ order: Order, _ way: Order.AdvancedLogistics) -> Bool {
      guard let scanned = way.scannedAt, let released = order.releasedAt else { return false }
      return scanned.seconds(since: released) > 168 * 3600
    }
    #expect(warehouse.contains { $1.scannedAt == nil })
    #expect(warehouse.contains { late($0, $1) })
    #expect(warehouse.contains { $1.scannedAt != nil && !$1.correctWarehouse })
    #expect(warehouse.contains { $1.correctWarehouse && !late($0, $1) })
  }

  @Test func wishDisputesMoveMoney() {
    let entries = Demos.wishView.report(.disputes)
    #expect(entries.contains { $0.total.minorUnits > 0 })
    #expect(entries.contains { !$0.adjustments.isEmpty })
    #expect(entries.contains { !$0.between.isEmpty })
    #expect(entries.contains { $0.dispute.status == .resolvedUpdated && $0.adjustments.isEmpty })
  }

  @Test func wishAssuranceHasBothTabsAndEveryExclusion() {
    let assurance = Demos.wishView.report(.assurance)
    #expect(assurance.products.contains { $0.tab == .eligible })
    #expect(assurance.products.contains { $0.tab == .other })
    let why = Set(assurance.months.flatMap(\.excluded).map(\.why))
    #expect(why == Set(AssuranceMonth.Exclusion.allCases))
    #expect(assurance.months.contains { ($0.estimated?.minorUnits ?? 0) > 0 && $0.isPending })
  }

  @Test func kuaishouStoreIsJudgedEverywhere() {
    let figures = Demos.kuaishouView.report(Fact<[Figure]>.figures())
    func figure(_ id: IndicatorID) -> Figure? { figures.first { $0.indicator == id } }
    #expect(figure(.qualityRefundRate)?.verdict == .breach(.minor))
    #expect(figure(.badReviewRate)?.verdict == .breach(.serious))
    #expect(figure(.serviceSatisfaction)?.verdict == .pass)
    #expect(figure(.attitudeDissatisfaction)?.verdict == .pass)
    #expect(figure(.threeMinuteResponse)?.verdict.isBreach == true)
    #expect(figure(.onTimeShipping)?.verdict == .pass)
    #expect(figure(.pickupAnomaly)?.verdict == .pass)
    #expect(figure(.refundOnlyHours)?.verdict == .pass)
    #expect(figure(.returnRefundHours)?.verdict.isBreach == true)
    #expect(figure(.interventionRate)?.verdict == .pass)
    #expect(figure(.sellerLiableRate)?.verdict == .pass)
    for figure in figures where figure.verdict != .observe { #expect(figure.unmetGates.isEmpty) }
  }

  @Test func kuaishouDaysMissTheGates() {
    let figures = Demos.kuaishouView.report(
      Fact<[Figure]>.figures(over: [.days(.one)], only: [.serviceSatisfaction, .attitudeDissatisfaction]))
    #expect(figures.map(\.verdict) == [.notAssessed, .notAssessed])
  }

  @Test func kuaishouProductsStandOnEveryStep() {
    let figures = Demos.kuaishouView.report(Fact<[Figure]>.figures([.product], only: [.qualityRefundRate]))
    let verdicts = Set(figures.map(\.verdict))
    #expect(
      verdicts.isSuperset(of: [
        .pass, .notAssessed, .noBenchmark, .breach(.minor), .breach(.serious), .breach(.especiallySerious),
      ]))
  }

  @Test func kuaishouHasItsLowestTenth() {
    #expect(Demos.kuaishouView.report(.lowestTenth) != nil)
  }

  @Test(arguments: Platform.allCases) func somethingWaitsForTheSeller(platform: Platform) {
    let made = Demos.of(platform)
    #expect(made.orders.flatMap(\.cases).contains { $0.completedAt == nil && $0.refusedAt == nil })
    #expect(made.tables.tickets.contains { $0.firstReplyAt == nil })
    #expect(made.orders.contains { ($0.shipBy ?? made.shop.plan.asOf) > made.shop.plan.asOf && $0.shippedAt == nil })
  }

  @Test func kuaishouDepositIsShortAndAPhoneMissing() {
    let shop = Demos.kuaishou.shop.shop
    #expect(shop.deposit.map { $0.balance.minorUnits < $0.required.minorUnits } == true)
    #expect(shop.contacts.returns == nil && shop.contacts.manager != nil)
  }

  @Test func someProductsGoBad() {
    let made = Demos.kuaishou
    let products = made.tables.products
    let ranking = Ranking(count: products.count, cup: DiceCup(seed: made.shop.plan.seed, .ranking))
    let declining = ranking.productOfRank.enumerated().filter { rank, _ in
      ProductStory.of(rank: rank, count: products.count, platform: .kuaishou) == .declining
    }
    let ids = Set(declining.map { products[$0.element].id })
    #expect(!ids.isEmpty)
    /// Quality refunds of a hundred orders that were paid so many days before the as-of.
    func qualityRefunds(daysAgo: ClosedRange<Int64>) -> Int {
      let sold = made.orders.filter { order in
        ids.contains(order.productID) && order.deliveredAt != nil
          && daysAgo.contains(made.shop.plan.asOf.seconds(since: order.paidAt) / 86_400)
      }
      return sold.count { $0.cases.contains { $0.reason.isQuality } } * 100 / max(1, sold.count)
    }
    #expect(qualityRefunds(daysAgo: 10...35) > 2 * qualityRefunds(daysAgo: 70...150))
  }

  @Test func jdChecklistShowsEveryState() {
    let admission = Demos.jd.view.report(.admission)
    var seen: [CampaignItem: Set<CampaignVerdict>] = [:]
    for product in admission.products {
      for item in CampaignItem.allCases { seen[item, default: []].insert(product[item].verdict) }
    }
    #expect(seen[.qualityIndex] == [.pass, .fail, .unknown])
    #expect(seen[.flashRefund] == [.pass, .fail, .unknown])
    #expect(seen[.sevenDayReturn] == [.pass, .fail, .unknown])
    #expect(seen[.promiseTemplate] == [.pass, .fail, .unknown])
    #expect(seen[.priceProtection] == [.pass, .attention])
    #expect(seen[.priceControl] == [.pass, .attention, .unknown])
    #expect(admission.store.compliance.verdict == .attention)
    #expect(admission.store.verdict == .fail)
  }

  /// Seed 617 has every service in time, seed 619 a restriction; after the window a promise is broken, and in the end others kept.
  @Test func jdSeedsAndDatesShowTheRest() {
    func admission(seed: UInt64, asOf: String) -> CampaignAdmission {
      let made = Demos.Made(.init(platform: .jd, orders: 50, products: 120, seed: seed, asOf: Instant(asOf)))
      return made.view.report(.admission)
    }
    let punctual = admission(seed: 617, asOf: "2022-06-10T02:00:00Z")
    #expect(punctual.store.verdict == .pass)
    #expect(Set(punctual.products.map(\.[.freePickup].verdict)) == [.pass, .attention, .unknown])
    #expect(admission(seed: 619, asOf: "2022-06-10T02:00:00Z").store.compliance.verdict == .fail)
    let after = admission(seed: 618, asOf: "2022-06-25T02:00:00Z")
    #expect(Set(after.products.map(\.[.pricePromise].verdict)) == [.fail, .unknown])
    let end = admission(seed: 618, asOf: "2022-07-06T02:00:00Z")
    #expect(Set(end.products.map(\.[.pricePromise].verdict)).isSuperset(of: [.fail, .pass]))
  }
}
