import SellerCore
import Testing

/// A product's checklist, line by line (Readings, 16).
struct CampaignProductTests {
  private let asOf = "2022-06-10 12:00:00"

  private func verdict(
    _ item: CampaignItem, shop: Shop = CampaignFixture.bareShop, _ edit: (inout Product) -> Void
  ) throws -> CampaignVerdict {
    let product = try CampaignFixture.product("p", edit)
    let check = try CampaignFixture.check(shop, products: [product], asOf: asOf)
    return try #require(check.products.first)[item].verdict
  }

  @Test func qualityIndexFailsOnGradeDOnly() throws {
    let grades: [(String?, CampaignVerdict)] = [
      (nil, .unknown), ("", .unknown), ("   ", .unknown), ("\t\u{3000}", .unknown), ("D", .fail), ("d", .fail),
      (" d ", .fail), ("\u{0B}d\u{0C}\r\n", .fail), ("\u{A0}d\u{85}", .fail), ("\u{1C}D", .pass),
      ("\u{3000}D\n", .fail), ("DD", .pass), ("D D", .pass), ("D级", .pass), ("A", .pass), ("S", .pass),
      ("C", .pass), ("E", .pass), ("D\u{301}", .pass), ("Ｄ", .pass),
    ]
    for (grade, expected) in grades {
      #expect(try verdict(.qualityIndex) { $0.qualityGrade = grade } == expected, "\(grade ?? "none")")
      for kind in [Product.Kind.virtual, .service, .secondHand] {
        let exempt = try verdict(.qualityIndex) {
          $0.qualityGrade = grade
          $0.kind = kind
        }
        #expect(exempt == .pass, "\(kind) needs no grade")
      }
    }
  }

  @Test func serviceLinesFollowTheStoreExceptOutOfScope() throws {
    let off = CampaignFixture.bareShop
    let on = try CampaignFixture.on(.freightInsurance, .flashRefund, .lateCompensation, .priceProtection)
    // scope: false = exempt, true = in scope, nil = not stated
    let cases: [(item: CampaignItem, scope: Bool?, off: CampaignVerdict, on: CampaignVerdict)] = [
      (.freightInsurance, nil, .fail, .pass), (.freightInsurance, true, .fail, .pass),
      (.freightInsurance, false, .pass, .pass),
      (.priceProtection, nil, .attention, .pass), (.priceProtection, true, .attention, .pass),
      (.priceProtection, false, .pass, .pass),
      (.flashRefund, nil, .unknown, .pass), (.flashRefund, true, .fail, .pass), (.flashRefund, false, .pass, .pass),
      (.lateCompensation, nil, .attention, .pass),
    ]
    for (item, scope, whenOff, whenOn) in cases {
      for (shop, expected) in [(off, whenOff), (on, whenOn)] {
        let found = try verdict(item, shop: shop) {
          switch item {
          case .freightInsurance: $0.freightInsuranceScope = scope
          case .priceProtection: $0.priceProtectionScope = scope
          default: $0.flashRefundScope = scope
          }
        }
        #expect(found == expected, "\(item) scope \(String(describing: scope))")
      }
    }
  }

  @Test func freePickupNeedsBothServicesAndScope() throws {
    let shops: [(Shop, both: Bool)] = [
      (CampaignFixture.bareShop, false), (try CampaignFixture.on(.freightInsurance), false),
      (try CampaignFixture.on(.flashRefund, .pickup), false),
      (try CampaignFixture.on(.freightInsurance, .flashRefund), true),
    ]
    let scopes: [(Bool?, CampaignVerdict)] = [(true, .pass), (false, .attention), (nil, .unknown)]
    for (shop, both) in shops {
      for (scope, expected) in scopes {
        let found = try verdict(.freePickup, shop: shop) { $0.pickupScope = scope }
        #expect(found == (both ? expected : .attention))
      }
    }
  }

  @Test func sevenDayReturnAndTemplate() throws {
    let returns: [(Product.SevenDayReturn?, CampaignVerdict)] = [
      (.yes, .pass), (.notApplicable, .pass), (.no, .fail), (nil, .unknown),
    ]
    for (value, expected) in returns {
      #expect(try verdict(.sevenDayReturn) { $0.sevenDayReturn = value } == expected)
    }
    let templates: [(Bool?, CampaignVerdict)] = [(true, .pass), (false, .fail), (nil, .unknown)]
    let on = try CampaignFixture.on(.lateCompensation)
    for (value, expected) in templates {
      #expect(try verdict(.promiseTemplate, shop: on) { $0.promiseTemplate = value } == expected)
      #expect(try verdict(.promiseTemplate) { $0.promiseTemplate = value } == .pass, "only with late compensation on")
    }
  }

  @Test func onlyActiveListedProductsAreChecked() throws {
    let now = try CampaignFixture.beijing(asOf)
    let products = try [
      CampaignFixture.product("é") { $0.listedAt = now },
      CampaignFixture.product("b") { $0.listedAt = Instant(seconds: now.seconds + 1) },
      CampaignFixture.product("z"),
      CampaignFixture.product("c") { $0.state = .inactive },
      CampaignFixture.product("d") { $0.state = .removed },
      CampaignFixture.product("a"),
    ]
    let check = try CampaignFixture.check(products: products, asOf: asOf)
    #expect(check.products.map(\.productID) == ["a", "z", "é"], "by the bytes of their ids")
  }

  @Test func totalsCountVerdicts() throws {
    let products = try [
      CampaignFixture.product("a") { $0.qualityGrade = "D" }, CampaignFixture.product("b") { $0.qualityGrade = "A" },
      CampaignFixture.product("c"),
    ]
    let check = try CampaignFixture.check(products: products, asOf: asOf)
    let totals = check.count(.qualityIndex)
    #expect([totals[.pass], totals[.unknown], totals[.attention], totals[.fail], totals.all] == [1, 1, 0, 1, 3])
    #expect(check.totals[.fail] == 3, "freight insurance is off")
    #expect(check.hasFailure)
    #expect(check.assuredPurchase.conversionGain == Percentage(20))
  }
}
