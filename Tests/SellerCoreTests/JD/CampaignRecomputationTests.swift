import SellerCore
import Testing

/// The whole checklist against a second, plain computation on random small shops.
///
/// The second computation knows the rules of Reading 16 as strings and seconds; it walks through every second that matters
/// instead of sorting and halving.
struct CampaignRecomputationTests {
  @Test func randomShops() throws {
    var random = Dice(state: 20_220_618)
    for round in 0..<400 {
      let made = try MadeShop(&random)
      let check = CampaignAdmission(made.view, rulebook: .standard)
      let plain = PlainCampaign(made)
      for item in CampaignStoreItem.allCases {
        #expect(check.store[item].verdict.rawValue == plain.store(item.rawValue), "round \(round): \(item)")
      }
      #expect(check.store.verdict.rawValue == plain.storeVerdict, "round \(round)")
      #expect(check.products.map(\.productID.text) == plain.checked.map(\.id.text), "round \(round)")
      for (product, record) in zip(check.products, plain.checked) {
        for item in CampaignItem.allCases {
          #expect(
            product[item].verdict.rawValue == plain.product(record, item.rawValue),
            "round \(round): \(record.id) \(item)")
        }
      }
    }
  }
}

/// A small generator of numbers, the same on every run.
private struct Dice {
  var state: UInt64

  mutating func roll(_ sides: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(sides))
  }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[roll(values.count)] }
}

/// A random shop whose moments crowd around the campaign's edges.
private struct MadeShop {
  let view: ShopView
  let shop: Shop
  let products: [Product]
  let prices: [PriceChange]
  let violations: [Violation]
  let asOf: Instant

  init(_ random: inout Dice) throws {
    let edges = try [
      "2022-01-02 00:00:00", "2022-05-23 20:00:00", "2022-05-24 00:00:00", "2022-05-27 12:00:00", "2022-06-03 23:59:59",
      "2022-06-04 00:00:00",
      "2022-06-20 23:59:59", "2022-06-21 00:00:00", "2022-06-28 12:00:00", "2022-07-05 23:59:59", "2022-09-01 00:00:00",
    ].map(CampaignFixture.beijing)
    func moment() -> Instant { Instant(seconds: random.pick(edges).seconds + Int64(random.roll(3) - 1)) }

    var shop = CampaignFixture.bareShop
    for service in [Service.freightInsurance, .flashRefund, .lateCompensation, .priceProtection, .pickup] {
      switch random.roll(4) {
      case 0: break
      case 1: shop.services.append(Shop.ServicePeriod(service: service, from: edges[0]))
      default:
        for _ in 0...random.roll(3) {
          let (left, right) = (moment(), moment())
          let end: Instant? = random.roll(3) == 0 ? nil : max(left, right)
          shop.services.append(Shop.ServicePeriod(service: service, from: min(left, right), to: end))
        }
      }
    }
    if random.roll(4) == 0 { shop.restrictedUntil = moment() }
    let asOf = moment()
    self.asOf = asOf
    var products: [Product] = []
    var prices: [PriceChange] = []
    for number in 0..<4 {
      let id = ProductID("p\(number)")
      var product = Product(
        id: id, price: try CampaignFixture.cny("\(8 + random.roll(4))"),
        state: random.pick([.active, .active, .active, .inactive, .removed]))
      product.kind = random.pick(Product.Kind.allCases)
      product.qualityGrade = random.pick([nil, "", " ", "A", "D", " d ", "DD"])
      product.listedAt = random.roll(3) == 0 ? moment() : nil
      product.sevenDayReturn = random.pick([nil, .yes, .no, .notApplicable])
      product.promiseTemplate = random.pick([nil, true, false])
      product.flashRefundScope = random.pick([nil, true, false])
      product.pickupScope = random.pick([nil, true, false])
      product.freightInsuranceScope = random.pick([nil, true, false])
      product.priceProtectionScope = random.pick([nil, true, false])
      products.append(product)
      var taken: Set<Instant> = []
      for _ in 0..<random.roll(6) {
        let at = moment()
        guard taken.insert(at).inserted else { continue }
        prices.append(
          PriceChange(productID: id, at: at, price: try CampaignFixture.cny("\(8 + random.roll(4))")))
      }
    }
    let violations = (0..<random.roll(3)).map { number in
      Violation(
        id: ViolationID("v\(number)"), at: asOf.adding(days: -Int64(random.roll(120))), violation: "content")
    }
    var tables = ShopSnapshot.Tables()
    tables.products = products
    tables.prices = prices
    tables.violations = violations
    self.shop = shop
    self.products = products
    self.prices = prices
    self.violations = violations
    view = ShopView(ShopSnapshot(shop: shop, tables: tables), asOf: asOf)
  }
}

/// Reading 16 in plain steps.
private struct PlainCampaign {
  let made: MadeShop
  // 2022-05-24 00:00 Beijing is 2022-05-23 16:00 UTC, and so on.
  let windowStart = 1_653_321_600
  let windowEnd = 1_655_740_799
  let presaleStart = 1_653_307_200
  let presaleEnd = 1_654_271_999
  let afterStart = 1_655_740_800
  let afterEnd = 1_657_036_799

  init(_ made: MadeShop) {
    self.made = made
  }

  var now: Int { Int(made.asOf.seconds) }

  var checked: [Product] {
    made.products.filter { $0.state == .active && Int($0.listedAt?.seconds ?? 0) <= now }
  }

  func isOn(_ service: String) -> Bool {
    let periods = made.shop.services.filter { $0.service.rawValue == service }
    // The first uncovered second, if any, is the window's first or follows a period's last.
    let candidates = [windowStart] + periods.compactMap { $0.to.map { Int($0.seconds) + 1 } }
    return candidates.filter { $0 >= windowStart && $0 <= windowEnd }.allSatisfy { second in
      periods.contains { Int($0.from.seconds) <= second && second <= Int($0.to?.seconds ?? .max) }
    }
  }

  func store(_ item: String) -> String {
    switch item {
    case "compliance":
      if let until = made.shop.restrictedUntil, Int(until.seconds) > now { return "fail" }
      let recent = made.violations.contains { violation in
        let age = now - Int(violation.at.seconds)
        return age >= 0 && age <= 90 * 24 * 3600
      }
      return recent ? "attention" : "pass"
    case "late_compensation", "price_protection": return isOn(item) ? "pass" : "attention"
    default: return isOn(item) ? "pass" : "fail"
    }
  }

  var storeVerdict: String {
    let three = ["compliance", "freight_insurance", "flash_refund"].map(store)
    return three.contains("fail") ? "fail" : three.contains("attention") ? "attention" : "pass"
  }

  func price(_ product: Product, at second: Int) -> Int? {
    let known = made.prices.filter { $0.productID == product.id && Int($0.at.seconds) <= now }
    if known.isEmpty { return Int(product.price.minorUnits) }
    var found: (at: Int, price: Int)?
    for change in known where Int(change.at.seconds) <= second && Int(change.at.seconds) >= found?.at ?? .min {
      found = (Int(change.at.seconds), Int(change.price.minorUnits))
    }
    return found?.price
  }

  /// The seconds in a period at which a price may begin.
  func seconds(_ first: Int, _ last: Int) -> [Int] {
    let inside = made.prices.map { Int($0.at.seconds) }.filter { $0 > first && $0 <= last }
    return ([first] + inside.sorted()).filter { $0 <= now }
  }

  func product(_ product: Product, _ item: String) -> String {
    switch item {
    case "quality_index":
      if product.kind != .physical { return "pass" }
      let grade = (product.qualityGrade ?? "").filter { $0 != " " }
      return grade.isEmpty ? "unknown" : grade == "D" || grade == "d" ? "fail" : "pass"
    case "freight_insurance": return product.freightInsuranceScope == false ? "pass" : store(item)
    case "price_protection": return product.priceProtectionScope == false ? "pass" : store(item)
    case "late_compensation": return store(item)
    case "flash_refund":
      if isOn(item) || product.flashRefundScope == false { return "pass" }
      return product.flashRefundScope == true ? "fail" : "unknown"
    case "free_pickup":
      guard isOn("freight_insurance"), isOn("flash_refund") else { return "attention" }
      return product.pickupScope == nil ? "unknown" : product.pickupScope == true ? "pass" : "attention"
    case "seven_day_return":
      return product.sevenDayReturn == nil ? "unknown" : product.sevenDayReturn == .no ? "fail" : "pass"
    case "promise_template":
      guard isOn("late_compensation") else { return "pass" }
      return product.promiseTemplate == nil ? "unknown" : product.promiseTemplate == true ? "pass" : "fail"
    case "price_promise": return pricePromise(product)
    default: return priceControl(product)
    }
  }

  func pricePromise(_ product: Product) -> String {
    guard price(product, at: windowStart) != nil else { return "unknown" }
    for during in seconds(windowStart, windowEnd) {
      for after in seconds(afterStart, afterEnd) {
        if let high = price(product, at: during), let low = price(product, at: after), high > low { return "fail" }
      }
    }
    return now >= afterEnd ? "pass" : "unknown"
  }

  func priceControl(_ product: Product) -> String {
    guard now >= presaleStart, price(product, at: presaleStart) != nil else { return "unknown" }
    let moments = seconds(presaleStart, presaleEnd).compactMap { price(product, at: $0) }
    for raise in moments.indices.dropFirst() where moments[raise] > moments[raise - 1] {
      for cut in moments.indices where cut > raise && moments[cut] < moments[cut - 1] { return "attention" }
    }
    return "pass"
  }
}
