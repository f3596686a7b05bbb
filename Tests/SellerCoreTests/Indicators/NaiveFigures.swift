import SellerCore

/// The rows of `seller indicators`, recomputed the slow way with their verdicts, each as one line of text.
struct NaiveFigures {
  let fixture: ShopFixture
  private let scopes: [NaiveScope]

  init(fixture: ShopFixture) {
    self.fixture = fixture
    scopes = Self.scopes(of: fixture)
  }

  private var calendar: ShopCalendar { fixture.shop.platform.calendar }
  private var today: Day { calendar.day(of: fixture.asOf) }
  private var isWish: Bool { fixture.shop.platform == .wish }

  /// One line a row for near-x days (nil: the own window), in the order of the contract.
  func lines(_ ids: [IndicatorID], windows: [Int?]) -> [String] {
    ids.flatMap { id -> [String] in
      var ranges: [Window] = []
      for days in windows {
        let window = window(id, days)
        if !ranges.contains(window) { ranges.append(window) }
      }
      return scopes.flatMap { scope in ranges.compactMap { line(id, scope, $0) } }
    }
  }

  private static func scopes(of fixture: ShopFixture) -> [NaiveScope] {
    var categories: [Scope: [ProductID]] = [:]
    for product in fixture.tables.products {
      for scope in Self.categories(of: product, fixture) where !(categories[scope]?.contains(product.id) ?? false) {
        categories[scope, default: []].append(product.id)
      }
    }
    let ids = Set(fixture.tables.products.map(\.id) + fixture.orders.map(\.productID))
    return [NaiveScope(.store, nil, of: fixture)]
      + categories.sorted { "\(level($0.key))\(name($0.key))" < "\(level($1.key))\(name($1.key))" }
      .map { NaiveScope($0.key, $0.value, of: fixture) }
      + ids.sorted { $0.text < $1.text }.map { NaiveScope(.product($0), [$0], of: fixture) }
  }

  private static func level(_ scope: Scope) -> Int { if case .category(_, let level) = scope { level ?? 0 } else { 0 } }

  private static func name(_ scope: Scope) -> String {
    if case .category(let name, _) = scope { name.text } else { "" }
  }

  private static func categories(of product: Product, _ fixture: ShopFixture) -> [Scope] {
    guard fixture.shop.platform == .wish else {
      return product.categoryPath.enumerated().map { .category($1, level: $0 + 1) }
    }
    if product.categoryHistory.isEmpty { return product.categories.map { .category($0, level: nil) } }
    let past = product.categoryHistory.filter { $0.at <= fixture.asOf }.sorted { $0.at < $1.at }
    return (past.last?.categories ?? []).map { .category($0, level: nil) }
  }

  private func window(_ id: IndicatorID, _ days: Int?) -> Window {
    func near(_ last: Int) -> Window { Window(first: today - last - (days ?? 30) + 1, last: today - last) }
    func ago(_ first: Int, _ last: Int) -> Window { Window(first: today - first, last: today - last) }
    func week(upTo day: Day) -> Window {
      var sunday = day
      while sunday.weekday != 7 { sunday = sunday - 1 }
      return Window(first: sunday - 6, last: sunday)
    }
    switch id {
    case .qualityRefundRate: return near(15)
    case .badReviewRate, .afterSalesRating: return near(14)
    case .serviceSatisfaction, .threeMinuteResponse: return days == nil ? week(upTo: today - 1) : near(1)
    case .validTrackingRate, .lateShipmentRate: return week(upTo: today - 14)
    case .refundRate63to93: return ago(93, 63)
    case .counterfeitRate: return Window(first: nil, last: today)
    case .trackingUpload2d, .trackable3d, .delivered14d: return ago(44, 15)
    case .tickets48h: return ago(32, 3)
    default: return isWish ? ago(30, 1) : near(1)
    }
  }

  private func line(_ id: IndicatorID, _ scope: NaiveScope, _ window: Window) -> String? {
    let (part, whole) = counts(id, window, scope)
    let isStore = scope.products == nil
    guard whole > 0 || isStore else { return nil }
    var line = "\(id.rawValue) \(scope.scope) \(window) \(part)/\(whole)"
    let isAssessed = isStore || (id == .qualityRefundRate && scope.product != nil)
    let gates = isAssessed ? self.gates(id, scope, window, part, whole) : []
    for (name, have, need) in gates { line += " \(name) \(have) of \(need)" }
    let market = isAssessed ? benchmark(id, scope, window) : nil
    if let market { line += " market \(market)‰" }
    return line + " " + verdict(id, isAssessed, window, part, whole, gates.allSatisfy { $0.1 >= $0.2 }, market)
  }

  private func counts(_ id: IndicatorID, _ window: Window, _ scope: NaiveScope? = nil) -> (Int, Int) {
    NaiveCounts(fixture: fixture, first: window.first, last: window.last, scope: scope ?? scopes[0]).counts(id)
  }

  private func gates(
    _ id: IndicatorID, _ scope: NaiveScope, _ window: Window, _ part: Int, _ whole: Int
  ) -> [(String, Int, Int)] {
    func selfOrders(_ window: Window) -> Int {
      fixture.orders.filter { order in
        let day = calendar.day(of: order.paidAt)
        return order.channel == .selfBuilt && order.paidAt <= fixture.asOf && day <= window.last
          && day >= window.first ?? day
      }.count
    }
    var buyers: Int { counts(.serviceParticipation, window).1 }
    switch id {
    case .qualityRefundRate:
      guard let product = scope.product else { return [("quality_refunds", part, 2)] }
      let isStandard = fixture.tables.products.contains { $0.id == product && $0.standard }
      return [("quality_refunds", part, isStandard ? 3 : 2)]
    case .badReviewRate: return [("bad_reviews", part, 3)]
    case .serviceSatisfaction: return [("self_orders", selfOrders(window), 6), ("consulting_buyers", buyers, 5)]
    case .attitudeDissatisfaction:
      return [("self_orders", selfOrders(window), 25), ("consulting_buyers", buyers, 12)]
    case .threeMinuteResponse:
      let month = Window(first: today - 30, last: today - 1)
      return [("self_orders", selfOrders(month), 20), ("consulting_buyers", whole, 5)]
    default: return []
    }
  }

  /// The benchmark in thousandths.
  private func benchmark(_ id: IndicatorID, _ scope: NaiveScope, _ window: Window) -> Int? {
    var category: CategoryName? = "*"
    if let product = scope.product {
      let path = fixture.tables.products.first { $0.id == product }?.categoryPath ?? []
      category = path.count == 3 ? path[2] : nil
    }
    var best: Benchmark?
    for record in fixture.tables.benchmarks
    where record.indicator == id.rawValue && record.category == category && record.to <= window.last {
      guard let current = best else {
        best = record
        continue
      }
      if record.to > current.to { best = record }
      guard record.to == current.to else { continue }
      if current.from == window.first { continue }
      if record.from == window.first || record.from > current.from { best = record }
    }
    let thousandths = best.map { Int(($0.value.approximate * 1000).rounded()) }
    return thousandths == 0 ? nil : thousandths
  }

  private func verdict(
    _ id: IndicatorID, _ isAssessed: Bool, _ window: Window, _ part: Int, _ whole: Int, _ isOpen: Bool, _ market: Int?
  ) -> String {
    if whole == 0 { return "no_data" }
    let fixed: [IndicatorID: (atLeast: Bool, thousandths: Int)] = [
      .serviceSatisfaction: (true, 800), .attitudeDissatisfaction: (false, 60), .threeMinuteResponse: (true, 700),
      .onTimeShipping: (true, 950), .pickupAnomaly: (false, 60), .validTrackingRate: (true, 950),
      .lateShipmentRate: (false, 100), .averageRating: (true, 4000), .refundRate63to93: (false, 100),
      .counterfeitRate: (false, 5),
    ]
    let relative: Set<IndicatorID> = [
      .qualityRefundRate, .badReviewRate, .refundOnlyHours, .returnRefundHours, .interventionRate, .sellerLiableRate,
    ]
    guard isAssessed, fixed[id] != nil || relative.contains(id) else { return "observe" }
    guard isOpen else { return "not_assessed" }
    if let (atLeast, bound) = fixed[id] {
      let isMet = atLeast ? part * 1000 >= bound * whole : part * 1000 <= bound * whole
      return isMet ? "pass" : "breach"
    }
    if id == .interventionRate || id == .sellerLiableRate, window.dayCount == 30 {
      let (intervened, paid) = counts(.interventionRate, window)
      let liable = counts(.sellerLiableRate, window).0
      if intervened * 10 > paid, intervened > 4, liable > 2 { return "breach especially_serious" }
    }
    guard let market else { return "no_benchmark" }
    func reaches(_ times: Int) -> Bool { part * 1000 >= times * market * whole }
    switch id {
    case .qualityRefundRate, .badReviewRate:
      let isShort = id == .badReviewRate && window.dayCount == 7
      if reaches(10), !isShort { return "breach especially_serious" }
      if reaches(5) { return "breach serious" }
      return reaches(2) ? "breach minor" : "pass"
    case .interventionRate, .sellerLiableRate: return part * 2000 > 3 * market * whole ? "breach" : "pass"
    default: return part * 2000 > 3 * market * whole * 3600 ? "breach" : "pass"
    }
  }
}
