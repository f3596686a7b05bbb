import Testing

@testable import SellerCore

/// What the shop's own titles and reviews tell of categories, and how the advisor uses it.
struct CategoryLikenessTests {
  @Test(arguments: [
    ("Running shoes “Cloud”, EU 41", ["running", "shoe", "cloud", "eu"]),
    ("Glass tea pot 玻璃茶壶, 1.2 L", ["glass", "tea", "pot", "玻璃", "璃茶", "茶壶"]),
    ("USB-C hub 7-in-1 1080P", ["usb", "hub", "in"]),
    ("Kite kite KITES", ["kite"]), ("Set of 5 pcs with lids, 2 packs", ["lid"]),
    ("Ökohaus bus", ["ökohau", "bus"]),
    ("茶", []), ("  ", []),
  ])
  func wordsOfTitles(_ title: String, _ words: [String]) {
    #expect(TitleWords.of(title) == words)
  }

  /// Kites in Toys, shirts in Apparel, and one kite that is in Sex Toys.
  private func shop(kites: Int = 3, shirts: Int = 3) -> WishShop {
    var shop = WishShop()
    for number in 0..<kites { shop.add(product: ProductID("kite \(number)"), ["Toys"]) { $0.name = "Kite, black" } }
    for number in 0..<shirts {
      shop.add(product: ProductID("shirt \(number)"), ["Apparel"]) { $0.name = "Shirt, black" }
    }
    shop.add(product: "odd", ["Sex Toys"]) { $0.name = "Kite, black" }
    return shop
  }

  private func fits(_ shop: WishShop, _ id: ProductID = "odd") throws -> CategoryFits {
    let view = shop.view("2021-11-15T09:00:00Z")
    return view.report(.likeness).fits(of: try #require(view.product(id)))
  }

  @Test func likeProductsDecideAndTheOwnCategoryIsNoEvidenceForItself() throws {
    let fits = try self.fits(shop())
    // “kite”: three others, all in Toys; with one doubt among four that is 75 of 100. “black” tells nothing.
    #expect(
      fits.fit("Toys") == CategoryFit(category: "Toys", percent: 75, reasons: [.like(word: "kite", count: 3, of: 3)]))
    #expect(fits.fit("Sex Toys").percent == 0)
    #expect(fits.fit("Household Supplies").standing == .implausible)
    #expect(fits.lookingLike?.category == "Toys")
    var toys = shop()
    toys.tables.products[toys.tables.products.count - 1].categories = ["Toys"]
    #expect(try self.fits(toys).lookingLike == nil)
  }

  @Test func oneLikeProductIsNotEnoughToCallACategoryWrongAndNoneTellsNothing() throws {
    let one = try fits(shop(kites: 1))
    #expect(one.fit("Toys").percent == 50)
    #expect(one.lookingLike == nil)
    #expect(try fits(shop(kites: 2)).lookingLike?.percent == 67)
    #expect(try fits(shop(kites: 0)).fit("Toys").standing == .unknown)
  }

  @Test(arguments: [(0, nil), (1, nil), (2, 2), (3, 3)] as [(Int, Int?)])
  func reviewsNameACategoryWhenTwoOfThemDo(_ count: Int, _ named: Int?) throws {
    var shop = WishShop()
    shop.add(product: "odd", ["Beauty"]) { $0.name = "Pair of shoes" }
    for number in 0..<count {
      shop.add(order: OrderID("\(number)"), of: "odd", released: Wish.at("2021-10-01T00:00:00Z")) {
        $0.review = Review(at: Wish.at("2021-10-20T00:00:00Z"))
        $0.review?.text = "Nice shoes!"
      }
    }
    let fit = try fits(shop).fit("Shoes")
    let reviews = named.map { [CategoryFit.Reason.reviewsName(count: $0, word: "shoe", example: "Nice shoes!")] }
    #expect(fit.reasons == [.titleNames("shoe")] + (reviews ?? []))
    // A name in the title alone is plausible but calls no category wrong: a shoe rack is no shoe.
    #expect(fit.standing == .plausible)
    #expect(try fits(shop).lookingLike?.category == (named == nil ? nil : "Shoes"))
  }

  @Test func namesOfSeveralWordsAndOfSeveralParts() {
    let names = CategoryNameWords(["Pet Supplies", "Home & Kitchen", "女装"])
    #expect(names.named(by: ["pet", "food"]) == [:])
    #expect(names.named(by: ["supplie", "pet"]) == [0: "pet supplie"])
    #expect(names.named(by: ["kitchen"]) == [1: "kitchen"])
    #expect(names.named(by: ["女装"]) == [2: "女装"])
  }

  @Test func plausibleProposalsComeFirstWhateverTheyPromise() throws {
    var shop = shop()
    shop.add(product: "dear shirt", ["Apparel"]) { $0.name = "Shirt, black" }
    let released = Wish.at("2021-11-10T00:00:00Z")
    shop.add(order: "1", of: "odd", released: released)
    shop.add(order: "2", of: "dear shirt", released: released, price: "1000.00")
    let advisor = DisputeAdvisor(shop.view("2021-11-15T09:00:00Z"))
    #expect(advisor.disputable == 2)
    #expect(advisor.advice.map(\.productID) == ["odd", "dear shirt"])
    // 25 → 15 % as a toy, though Household Supplies would bring more.
    let best = try #require(advisor.advice.first?.best)
    #expect(best.categories == ["Toys"] && best.fit.standing == .plausible)
    #expect(best.effect.promise == Wish.usd("2.00"))
    #expect(advisor.advice[1].best.fit.standing == .implausible)
    #expect(advisor.doubts.map(\.productID) == ["odd"])
    #expect(advisor.likeness.examples(of: "Toys", like: "odd") == ["kite 0", "kite 1", "kite 2"])
  }
}
