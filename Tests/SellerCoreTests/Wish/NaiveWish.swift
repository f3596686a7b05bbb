import SellerCore

/// The Wish rules once more, as plainly as they can be said: whole numbers, loops, no column, no index. It shares nothing with
/// the rules but the records, so that a mistake has to be made twice to go unseen.
struct NaiveWish {
  let shop: WishShop
  let asOf: Int64
  private let effect: Int64 = 1_626_721_200
  private static let union = [
    "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU", "MT",
    "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE",
  ]

  /// Days since 1970 in UTC; the made-up moments are all later.
  func day(_ seconds: Int64) -> Int64 { seconds / 86_400 }

  func gross(_ order: Order) -> Int64 {
    (order.price.minorUnits + order.shipping.minorUnits) * Int64(order.quantity)
  }

  func product(_ order: Order) -> Product? { shop.tables.products.first { $0.id == order.productID } }

  func released(_ order: Order) -> Int64? {
    guard let at = order.releasedAt?.seconds, at <= asOf, order.paidAt.seconds <= asOf else { return nil }
    return at
  }

  func categories(_ order: Order, _ at: Int64) -> [CategoryName] {
    guard let product = product(order) else { return [] }
    if product.categoryHistory.isEmpty { return product.categories }
    var categories = product.categoryHistory[0].categories
    for entry in product.categoryHistory where entry.at.seconds < at { categories = entry.categories }
    return categories
  }

  func share(_ order: Order, _ at: Int64, _ categories: [CategoryName]) -> Int {
    if at < effect { return 15 }
    func isMember(_ country: String?) -> Bool { country.map { Self.union.contains($0) } ?? false }
    var lowest: Int?
    for category in categories.isEmpty ? [CategoryName("")] : categories {
      let share: Int
      if order.express {
        share = order.destination == "US" || order.destination == "CA" ? 10 : 5
      } else if category == "Household Supplies" {
        share = 10
      } else if category == "Sex Toys" {
        share = 25
      } else if isMember(order.destination) {
        share = isMember(order.origin) && shop.shop.merchantRegion == .eu ? 15 : 22
      } else {
        share = 15
      }
      lowest = min(lowest ?? share, share)
    }
    return lowest ?? 15
  }

  func old(_ order: Order, _ at: Int64) -> String {
    order.revenueShare?.description ?? "\(share(order, at, categories(order, at)))"
  }

  /// The outcome of the product's dispute, if it was an update and had come.
  func update(_ dispute: Dispute) -> (category: CategoryName, at: Int64)? {
    guard dispute.status == .resolvedUpdated, let at = dispute.resolvedAt?.seconds, at <= asOf,
      let category = dispute.updatedCategory
    else { return nil }
    return (category, at)
  }

  func isAdjusted(_ at: Int64, by dispute: Dispute) -> Bool {
    let submitted = day(dispute.submittedAt.seconds)
    return at >= effect && day(at) >= submitted - 14 && day(at) <= submitted - 1
  }

  /// `products orders`: id, categories, before, after.
  func orderLines() -> [String] {
    var lines: [(OrderID, String)] = []
    for order in shop.orders {
      guard let at = released(order) else { continue }
      var after = old(order, at)
      for dispute in shop.tables.disputes where dispute.productID == order.productID {
        if let update = update(dispute), isAdjusted(at, by: dispute) {
          let new = "\(share(order, at, [update.category]))"
          // Stated shares are whole in these shops, so that texts compare as numbers do.
          if new != after { after = new }
        }
      }
      let names = categories(order, at).map(\.text).joined(separator: ",")
      lines.append((order.id, "\(order.id) [\(names)] \(old(order, at)) \(after)"))
    }
    return lines.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// `disputes list`: id, age, total, rows, orders in between.
  func disputeLines() -> [String] {
    var lines: [(DisputeID, String)] = []
    for dispute in shop.tables.disputes where dispute.submittedAt.seconds <= asOf {
      let answered = (dispute.resolvedAt?.seconds).flatMap { $0 <= asOf ? $0 : nil }
      var age = 0
      var next = day(dispute.submittedAt.seconds) + 1
      while next <= day(answered ?? asOf) {
        // 1970-01-01 was a Thursday.
        if (next + 3) % 7 < 5 { age += 1 }
        next += 1
      }
      var rows: [(OrderID, String)] = []
      var between: [OrderID] = []
      var total: Int64 = 0
      if let update = update(dispute) {
        for order in shop.orders where order.productID == dispute.productID {
          guard let at = released(order) else { continue }
          if isAdjusted(at, by: dispute) {
            let (old, new) = (old(order, at), share(order, at, [update.category]))
            guard let from = Int64(old), from != Int64(new) else { continue }
            let hundredths = (from - Int64(new)) * gross(order)
            let half: Int64 = hundredths < 0 ? -50 : 50
            let amount = (hundredths + half) / 100
            total += amount
            rows.append((order.id, "\(order.id) \(old)→\(new) \(amount)"))
          } else if at >= effect, day(at) >= day(dispute.submittedAt.seconds), at <= update.at {
            between.append(order.id)
          }
        }
      }
      let sorted = rows.sorted { $0.0 < $1.0 }.map(\.1)
      lines.append((dispute.id, "\(dispute.id) \(age) \(total) \(sorted) \(between.sorted())"))
    }
    return lines.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// `assurance list`, months: product, month, orders, GMV, refunded orders, refund GMV, excluded, spend, uncapped, estimate.
  /// The factor is 0.5 or unset.
  func monthLines() -> [String] {
    let lastMonth = ShopCalendar.utc.day(of: Instant(seconds: asOf)).month
    var lines: [String] = []
    let ids = Set(shop.orders.map(\.productID)).union(shop.tables.boostMonths.map(\.productID)).sorted()
    for id in ids {
      var month = Wish.month("2021-06")
      while month <= lastMonth {
        let orders = shop.orders.filter {
          $0.productID == id && $0.advancedLogistics != nil && $0.paidAt.seconds <= asOf
            && ShopCalendar.utc.day(of: $0.paidAt).month == month
        }
        let boost = shop.tables.boostMonths.first { $0.productID == id && $0.month == month }
        if !orders.isEmpty || boost != nil { lines.append(monthLine(id, month, orders, boost)) }
        month = Month(index: month.index + 1)
      }
    }
    return lines
  }

  private func monthLine(_ id: ProductID, _ month: Month, _ orders: [Order], _ boost: BoostMonth?) -> String {
    var (gmv, refunded, refunds): (Int64, Int, Int64) = (0, 0, 0)
    var excluded: [(OrderID, String)] = []
    for order in orders {
      gmv += gross(order)
      var scan = order.advancedLogistics?.scannedAt?.seconds
      if let at = scan, at > asOf { scan = nil }
      guard let scan else {
        excluded.append((order.id, "not scanned"))
        continue
      }
      if let release = released(order), scan - release > 604_800 {
        excluded.append((order.id, "late"))
        continue
      }
      guard order.advancedLogistics?.correctWarehouse == true else {
        excluded.append((order.id, "wrong warehouse"))
        continue
      }
      var refund: Int64 = 0
      for one in order.cases where one.kind == .refundOnly || one.kind == .returnRefund {
        guard let done = one.completedAt?.seconds, done <= asOf, one.appliedAt.seconds <= asOf else { continue }
        refund += one.amount?.minorUnits ?? gross(order)
      }
      refund = min(refund, gross(order))
      if refund > 0 {
        refunded += 1
        refunds += refund
      }
    }
    let spend = boost?.spend.minorUnits ?? 0
    // Twentieths of a cent, to stay whole: 5 % is a twentieth.
    let excess = max(0, refunds * 20 - gmv)
    let uncapped = (excess * 2 + 20) / 40
    var estimate = "unknown"
    if shop.shop.refundAssurance?.enrolled == true {
      if shop.shop.refundAssurance?.spendFactor != nil {
        let cap = spend * 10
        estimate = "\((min(excess, cap) * 2 + 20) / 40)"
      } else if spend == 0 || excess == 0 {
        estimate = "0"
      }
    }
    let left = excluded.sorted { $0.0 < $1.0 }.map { "\($0.0) \($0.1)" }
    return "\(id) \(month) \(orders.count) \(gmv) \(refunded) \(refunds) \(left) \(spend) \(uncapped) \(estimate)"
  }
}
