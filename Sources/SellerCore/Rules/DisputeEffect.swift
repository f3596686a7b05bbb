/// What a dispute could bring if it were filed today and resolved as proposed (Rules §1, advisor).
public struct DisputeEffect: Sendable, Hashable {
  /// The adjustment of the 14 days before today: positive is paid to the seller.
  public let adjustment: Money
  /// How many orders it adjusts.
  public let adjustedOrders: Int
  /// The expected change on the orders of 30 days at the present pace.
  public let per30Days: Money
  /// The part of `adjustment` from the earliest of the 14 days, which leaves the window tomorrow.
  public let leavingTomorrow: Money
  /// The adjustment of today's orders so far, which only a dispute filed tomorrow or later would adjust.
  public let enteringTomorrow: Money

  /// What products are ranked by: the adjustment and 30 days' change together.
  public var promise: Money { MoneySum.total([adjustment, per30Days], in: adjustment.currency) }

  /// Whether to file today or to wait a day.
  public enum Timing: Sendable, Hashable {
    /// Waiting a day loses this much.
    case todayRatherThanTomorrow(loss: Money)
    /// Waiting a day wins this much.
    case tomorrowRatherThanToday(gain: Money)
    /// It makes no difference.
    case indifferent
  }

  /// Today's orders come in tomorrow, the earliest day's drop out, and the new share comes a day later.
  public var timing: Timing {
    let currency = adjustment.currency
    let perDay = Rounding.halfAwayFromZero(Int128(per30Days.minorUnits), over: 30)
    let gain =
      Int128(enteringTomorrow.minorUnits) - Int128(leavingTomorrow.minorUnits) - Int128(perDay)
    let amount = Money(clamping: abs(gain), currency)
    if gain == 0 { return .indifferent }
    return gain > 0 ? .tomorrowRatherThanToday(gain: amount) : .todayRatherThanTomorrow(loss: amount)
  }
}

/// The effects of categories on products: the live preview of a form, and what the advisor ranks.
public struct DisputeOutlook: Sendable {
  private let view: ShopView
  private let shares: RevenueShare
  private let effect: Instant
  private let counter: RecentOrders

  /// An order that counts for the window, for the pace, or for tomorrow's window.
  fileprivate struct Sample: Sendable {
    let day: Day
    let order: RevenueShare.Placed
    let gross: Money
    let quantity: Int
    /// The share before disputes; nil where no rule is known.
    let old: Percentage?
  }

  /// Collects the orders of the last days.
  fileprivate struct RecentOrders: OrderCounter {
    let orders: OrderShares
    let only: Int?
    let window: AdjustmentWindow
    let pace: DayRange
    let first: Day
    var samples: [Int: [Sample]] = [:]

    init(_ view: ShopView, only product: Int?, orders: OrderShares, rulebook: Rulebook) {
      self.orders = orders
      only = product
      let today = Platform.wish.calendar.day(of: view.asOf)
      let window = AdjustmentWindow(submittedOn: today, rulebook: rulebook.wish)
      let pace = DayRange(first: today - max(1, rulebook.wish.disputes.paceDays.value), last: today - 1)
      self.window = window
      self.pace = pace
      first = min(window.days.first, pace.first)
    }

    mutating func count(_ order: OrderFacts) {
      let product = order.row.productIndex
      if let only, only != product { return }
      // Most orders of a month were released earlier.
      guard let released = order.row.releasedAt, case let day = Platform.wish.calendar.day(of: released), day >= first,
        let factors = RevenueShare.Factors(order.row)
      else { return }
      let placed = orders.placed(factors)
      samples[product, default: []].append(
        Sample(
          day: day, order: placed, gross: order.row.gross, quantity: order.row.quantity,
          old: orders.shareBeforeDisputes(of: order.row, placed)))
    }

    /// Orders released earlier are no samples.
    func reaches(_ month: MonthOrders) -> Bool {
      let start = Platform.wish.calendar.start(of: first)
      return month.reaches(start...max(start, .endOfTime))
    }

    mutating func add(_ later: RecentOrders) { samples.merge(later.samples, uniquingKeysWith: +) }
  }

  fileprivate init(_ view: ShopView, _ counter: RecentOrders, _ rulebook: Rulebook) {
    self.view = view
    self.counter = counter
    shares = RevenueShare(shop: view.shop, rulebook: rulebook)
    effect = rulebook.wish.shares.effectiveFrom.value
  }

  /// The outlook of one product on the view's day, in a pass of its own.
  public init(_ view: ShopView, only product: ProductID, shares: OrderShares, rulebook: Rulebook) {
    let index = view.snapshot.productIndex(product) ?? -1
    self.init(
      view, RecentOrders(view, only: index, orders: shares, rulebook: rulebook).counted(from: view), rulebook)
  }

  /// How many of the orders looked at were released when no rule is known: nothing is said of them.
  public var withoutRule: Int {
    counter.samples.values.joined().count { shares.share(of: $0.order, in: nil) == nil }
  }

  /// What the product's dispute would bring if its one category became this one. Orders for which no rule is known are left out.
  public func effect(of category: CategoryName, on product: ProductID) -> DisputeEffect {
    effect(
      of: category,
      on: orders(at: view.snapshot.productIndex(product) ?? -1, in: view.product(product)?.categories ?? []))
  }

  /// The orders of one product that effects are counted from, found once for all categories.
  struct ProductOrders {
    fileprivate let samples: [Sample]
    /// Orders to come as those of the pace window, and their shares while nothing changes.
    fileprivate let expected: [(order: RevenueShare.Placed, sample: Sample, old: RevenueShare.Applied)]

    /// Whether there are none.
    var isEmpty: Bool { samples.isEmpty }
  }

  /// The orders of the product at a place, which has these categories.
  func orders(at place: Int, in categories: [CategoryName]) -> ProductOrders {
    let samples = counter.samples[place] ?? []
    // Orders to come are released after E, so the table judges them even where it did not judge these.
    let released = max(effect, view.asOf)
    let expected = samples.compactMap {
      sample -> (order: RevenueShare.Placed, sample: Sample, old: RevenueShare.Applied)? in
      guard counter.pace.contains(sample.day) else { return nil }
      var order = sample.order
      order.factors.releasedAt = released
      return shares.applied(to: order, categories: categories).map { (order, sample, $0) }
    }
    return ProductOrders(samples: samples, expected: expected)
  }

  /// What the product's dispute would bring.
  func effect(of category: CategoryName, on orders: ProductOrders) -> DisputeEffect {
    let currency = view.shop.currency
    var adjustment = MoneySum(currency)
    var leaving = MoneySum(currency)
    var entering = MoneySum(currency)
    var adjusted = 0
    let samples = orders.samples
    let window = counter.window
    let today = window.days.last + 1
    for sample in samples where sample.order.factors.releasedAt >= effect {
      guard window.days.contains(sample.day) || sample.day == today else { continue }
      guard let old = sample.old, let new = shares.share(of: sample.order, in: category)?.share,
        new != old
      else { continue }
      let amount = Percentage.difference(old, new, of: sample.gross)
      if sample.day == today {
        entering.add(amount)
      } else {
        adjusted += 1
        adjustment.add(amount)
        if sample.day == window.days.first { leaving.add(amount) }
      }
    }
    return DisputeEffect(
      adjustment: adjustment.total, adjustedOrders: adjusted,
      per30Days: change(per: 30, of: orders, to: category),
      leavingTomorrow: leaving.total, enteringTomorrow: entering.total)
  }

  /// The change of share and fee on orders like those of the pace window, scaled to a number of days and rounded once.
  private func change(per days: Int, of orders: ProductOrders, to category: CategoryName) -> Money {
    var changes: [(old: Percentage, new: Percentage, gross: MoneySum)] = []
    let currency = view.shop.currency
    var fees: Int128 = 0
    for (order, sample, old) in orders.expected {
      guard let new = shares.share(of: order, in: category) else { continue }
      fees += Int128(old.fee(of: sample.quantity, in: currency)?.minorUnits ?? 0)
      fees -= Int128(new.fee(of: sample.quantity, in: currency)?.minorUnits ?? 0)
      guard old.share != new.share else { continue }
      if let place = changes.firstIndex(where: { $0.old == old.share && $0.new == new.share }) {
        changes[place].gross.add(sample.gross)
      } else {
        changes.append((old.share, new.share, MoneySum(currency)))
        changes[changes.count - 1].gross.add(sample.gross)
      }
    }
    let scale = changes.reduce(0) { max($0, $1.old.number.scale, $1.new.number.scale) }
    var exact = fees * 100 * PowersOfTen.power(scale)
    for change in changes {
      let points = change.old.number.mantissa(atScale: scale) - change.new.number.mantissa(atScale: scale)
      exact += points * Int128(change.gross.total.minorUnits)
    }
    let units = Rounding.halfAwayFromZero(
      exact * Int128(days), over: 100 * PowersOfTen.power(scale) * Int128(counter.pace.count))
    return Money(minorUnits: units, currency: currency)
  }
}

extension Fact where Finding == DisputeOutlook {
  /// What disputes could bring, of every product on the view's day.
  public static let outlook = Fact(
    "outlook",
    counting: { DisputeOutlook.RecentOrders($0.view, only: nil, orders: $0.shares, rulebook: $0.rulebook) }
  ) { view, rulebook, counter in
    DisputeOutlook(view, counter, rulebook)
  }
}

extension DecimalNumber {
  /// The mantissa at a scale not below the number's own.
  fileprivate func mantissa(atScale wanted: Int) -> Int128 {
    mantissa * PowersOfTen.power(max(0, wanted - scale))
  }
}
