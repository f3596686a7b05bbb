import SellerCore
import SellerExchange
import Testing

@Suite("Wish v3 products")
struct WishV3ProductTests {
  @Test("A product is taken over field by field; the price is the lowest on sale")
  func wholeProduct() throws {
    let imported = try #require(WishV3Fixtures.readProduct())
    var expected = Product(
      id: ProductID(WishV3Fixtures.productID), price: Money(minorUnits: 1040, currency: .usd), state: .active)
    expected.sku = "MUG-1"
    expected.name = "Enamel mug"
    expected.categories = ["Kitchen"]
    #expect(imported.product == expected)
  }

  @Test("Without a variation on sale the lowest of all is the price")
  func priceOfWithdrawn() throws {
    let variations =
      "[\(WishV3Fixtures.variation("8", status: "DISABLED")),\(WishV3Fixtures.variation("7.5", status: "DISABLED"))]"
    #expect(WishV3Fixtures.readProduct(["variations": variations])?.product.price.minorUnits == 750)
  }

  @Test("A missing category means unknown categories")
  func categories() throws {
    for category in [nil, "null", "\"\""] {
      #expect(WishV3Fixtures.readProduct(["category": category])?.product.categories == [], "\(category ?? "absent")")
    }
  }

  @Test("States")
  func states() throws {
    let states: [(String, Product.State)] = [
      ("ACTIVE", .active), ("WISH_INACTIVE", .inactive), ("MERCHANT_INACTIVE", .inactive),
      ("REMOVED_BY_WISH", .removed), ("REMOVED_BY_MERCHANT", .removed),
    ]
    for (name, state) in states {
      #expect(WishV3Fixtures.readProduct(["state": "\"\(name)\""])?.product.state == state, "\(name)")
    }
  }

  @Test("First-mile shippings tell the membership in A+")
  func membership() throws {
    let lists: [(String?, Product.AdvancedLogisticsMembership?, Bool)] = [
      (nil, nil, false), ("null", nil, false), ("[]", nil, true),
      ("[{\"warehouse_id\":\"w\",\"enabled\":true}]", .included, false),
      ("[{\"enabled\":false},{\"enabled\":true}]", .included, false), ("[{\"enabled\":false}]", .removed, false),
      ("[{\"warehouse_id\":\"w\"}]", nil, false),
    ]
    for (list, membership, statesNone) in lists {
      let imported = try #require(WishV3Fixtures.readProduct(["first_mile_shippings": list]), "\(list ?? "absent")")
      #expect(imported.product.advancedLogistics == membership, "\(list ?? "absent")")
      #expect(imported.marks.contains(.statesNoAdvancedLogistics) == statesNone, "\(list ?? "absent")")
    }
  }

  @Test("Decimals follow the currency")
  func minorDigits() throws {
    for (code, amount, goesIn) in [("JPY", "1200", true), ("JPY", "12.5", false), ("KWD", "1.234", true)] {
      let currency = try #require(Currency(code: code))
      let variations = "[\(WishV3Fixtures.variation(amount, currency: code))]"
      let imported = WishV3Fixtures.readProduct(["variations": variations], currency: currency)
      #expect((imported?.product.price.description == amount) == goesIn, "\(code) \(amount)")
    }
  }
}
