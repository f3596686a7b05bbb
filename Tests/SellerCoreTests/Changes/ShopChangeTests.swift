import SellerChanges
import SellerCore
import SellerText
import Testing

/// Campaigns, prices and the spend factor.
struct ShopChangeTests {
  private let now = Wish.at("2021-11-15T12:00:00Z")

  private func shop() -> WishShop {
    var shop = WishShop()
    shop.add(product: "in") { $0.advancedLogistics = .included }
    shop.add(product: "removed") { $0.advancedLogistics = .removed }
    shop.add(product: "never")
    return shop
  }

  private func campaign(_ id: BoostID = "b", _ edit: (inout BoostCampaign) -> Void = { _ in }) -> BoostCampaign {
    var campaign = BoostCampaign(
      id: id, productIDs: ["in"], startsOn: Wish.day("2021-11-15"), endsOn: Wish.day("2021-11-21"), state: .running)
    campaign.budget = Wish.usd("50.00")
    edit(&campaign)
    return campaign
  }

  private func refusal(_ change: Change, _ shop: WishShop) -> ChangeRefusal? {
    do throws(ChangeRefusal) {
      _ = try change.edits(in: shop.view(now))
      return nil
    } catch {
      return error
    }
  }

  @Test func aCampaignsProblems() {
    let eur = Money(minorUnits: 100, currency: .eur)
    typealias Case = (edit: (inout BoostCampaign) -> Void, problems: [BoostCampaignForm.Problem])
    let cases: [Case] = [
      ({ _ in }, []),
      ({ $0.endsOn = Wish.day("2021-12-12") }, []),
      ({ $0.endsOn = Wish.day("2021-12-13") }, [.tooLong(days: 29, limit: 28)]),
      ({ $0.endsOn = $0.startsOn }, []),
      (
        { $0.endsOn = Wish.day("2021-11-14") },
        [.endsBeforeStart(first: Wish.day("2021-11-15"), last: Wish.day("2021-11-14"))]
      ),
      (
        {
          $0.startsOn = Wish.day("2021-11-10")
          $0.endsOn = Wish.day("2021-11-14")
        }, [.alreadyOver(last: Wish.day("2021-11-14"), today: Wish.day("2021-11-15"))]
      ),
      ({ $0.budget = nil }, [.budgetMissing]),
      ({ $0.budget = Wish.usd("0.00") }, [.budgetNotPositive(Wish.usd("0.00"))]),
      ({ $0.budget = Wish.usd("0.01") }, []),
      ({ $0.budget = eur }, [.otherCurrency(.eur, store: .usd)]),
      ({ $0.productIDs = [] }, [.noProducts]),
      ({ $0.productIDs = ["in", "in"] }, [.repeatedProduct("in")]),
      ({ $0.productIDs = ["ghost"] }, [.unknownProduct("ghost")]),
      ({ $0.productIDs = ["removed", "never"] }, [.notInProgram("removed"), .notInProgram("never")]),
      ({ $0.state = .ended }, [.closedState(.ended)]),
      (
        {
          $0.state = .draft
          $0.productIDs = []
          $0.budget = nil
        }, []
      ),
    ]
    let view = shop().view(now)
    for (edit, problems) in cases {
      let campaign = campaign("b", edit)
      #expect(BoostCampaignForm.problems(of: campaign, in: view) == problems)
      #expect(
        refusal(.createCampaign(campaign), shop()) == (problems.isEmpty ? nil : .invalidCampaign(problems)))
    }
  }

  @Test func aCampaignIsCreatedEditedAndCalledOff() throws {
    var shop = shop()
    shop.apply(try Change.createCampaign(campaign()).edits(in: shop.view(now)))
    #expect(RefundAssurance(shop.view(now)).products.filter { $0.tab == .eligible }.map(\.productID) == ["in"])
    #expect(try Change.createCampaign(campaign()).edits(in: shop.view(now)) == [])
    let dearer = campaign { $0.budget = Wish.usd("60.00") }
    #expect(refusal(.createCampaign(dearer), shop) == .idTaken("b", of: Phrase(en: "campaign", zh: "活动")))
    shop.apply(try Change.editCampaign(dearer, from: campaign()).edits(in: shop.view(now)))
    #expect(shop.tables.boosts == [dearer])
    shop.apply(try Change.cancelCampaign("b").edits(in: shop.view(now)))
    #expect(shop.tables.boosts.map(\.state) == [.cancelled])
    // What is left to be done on the platform is what was done here.
    for (change, words) in [
      (Change.createCampaign(campaign()), "Set the campaign up there"),
      (.cancelCampaign("b"), "Call the campaign off there"),
    ] {
      #expect(Language.english.say(change.deed.remains ?? .nothing).contains(words))
    }
    #expect(refusal(.cancelCampaign("b"), shop) == .campaignClosed("b", .cancelled))
    #expect(refusal(.editCampaign(dearer, from: dearer), shop) == .campaignClosed("b", .cancelled))
    #expect(refusal(.cancelCampaign("none"), shop) == .unknownCampaign("none"))
    #expect(refusal(.createCampaign(campaign("")), shop) == .unusableID("", of: Phrase(en: "campaign", zh: "活动")))
  }

  /// What somebody else saved meanwhile is not written over unseen; the same edit by both is no conflict.
  @Test func campaignsChangedMeanwhileAreNotOverwritten() {
    var shop = shop()
    let seen = campaign()
    let mine = campaign { $0.budget = Wish.usd("60.00") }
    let theirs = campaign { $0.endsOn = $0.endsOn - 1 }
    shop.tables.boosts = [theirs]
    #expect(refusal(.editCampaign(mine, from: seen), shop) == .campaignChanged(now: theirs))
    #expect(refusal(.editCampaign(mine, from: theirs), shop) == nil)
    #expect(refusal(.editCampaign(theirs, from: seen), shop) == nil)
    shop.tables.boosts = []
    #expect(refusal(.editCampaign(mine, from: seen), shop) == .unknownCampaign("b"))
  }

  /// An id that the program made up gives way to one that somebody else took meanwhile; ids of what exists never change.
  @Test func madeUpIdentifiersGiveWay() {
    var shop = shop()
    let new = Change.createCampaign(campaign())
    #expect(new.withFreeIdentifier(in: shop.view(now)) == new)
    shop.tables.boosts = [campaign { $0.budget = Wish.usd("60.00") }]
    let day = shop.view(now).today
    guard let renamed = new.withFreeIdentifier(in: shop.view(now)).deed(as: CreateCampaign.self)?.campaign else {
      Issue.record("another change came out")
      return
    }
    #expect(renamed.id.text == "boost-\(day)-1")
    #expect(refusal(.createCampaign(renamed), shop) == nil)
    let edit = Change.editCampaign(campaign(), from: campaign())
    #expect(edit.withFreeIdentifier(in: shop.view(now)) == edit)
    let dispute = Dispute(id: "D", productID: "in", form: .revenueShare, submittedAt: now)
    shop.tables.disputes = [dispute]
    let again = Change.fileDispute(dispute).withFreeIdentifier(in: shop.view(now))
    guard let filed = again.deed(as: FileDispute.self)?.dispute else {
      Issue.record("another change came out")
      return
    }
    #expect(filed.id.text == "dispute-\(day)-1")
  }

  @Test func aSavedCampaignsOwnProductsAreNotAskedAgain() {
    var shop = shop()
    shop.tables.boosts = [campaign { $0.productIDs = ["in", "removed"] }]
    let dearer = campaign {
      $0.productIDs = ["in", "removed"]
      $0.budget = Wish.usd("60.00")
    }
    let seen = shop.tables.boosts[0]
    #expect(refusal(.editCampaign(dearer, from: seen), shop) == nil)
    let more = campaign { $0.productIDs = ["in", "removed", "never"] }
    #expect(refusal(.editCampaign(more, from: seen), shop) == .invalidCampaign([.notInProgram("never")]))
  }

  @Test func aPriceInForceIsTheProductsToo() throws {
    let cases: [(at: String, followed: Bool)] = [
      ("2021-11-15T12:00:00Z", true), ("2021-11-15T12:00:01Z", false), ("2021-11-10T00:00:00Z", true),
      ("2021-11-09T23:59:59Z", false),
    ]
    for one in cases {
      var shop = shop()
      shop.tables.prices = [
        PriceChange(productID: "in", at: Wish.at("2021-11-10T00:00:00Z"), price: Wish.usd("10.00"))
      ]
      let change = PriceChange(productID: "in", at: Wish.at(one.at), price: Wish.usd("8.00"))
      shop.apply(try Change.recordPrice(change).edits(in: shop.view(now)))
      #expect(shop.tables.prices.contains(change))
      #expect(shop.tables.products[0].price == Wish.usd(one.followed ? "8.00" : "10.00"), "\(one)")
      #expect(try Change.recordPrice(change).edits(in: shop.view(now)) == [])
    }
  }

  @Test(
    "the price before the first one on record is kept since the product was listed or first sold, or since the year began"
  )
  func firstPrice() throws {
    let cases: [(listed: String?, sold: String?, price: String, at: String, began: String?)] = [
      ("2021-05-01T00:00:00Z", nil, "12.00", "2021-11-15T12:00:00Z", "2021-05-01T00:00:00Z"),
      ("2021-05-01T00:00:00Z", "2021-04-01T00:00:00Z", "12.00", "2021-11-15T12:00:00Z", "2021-04-01T00:00:00Z"),
      (nil, "2021-04-01T00:00:00Z", "12.00", "2021-12-01T00:00:00Z", "2021-04-01T00:00:00Z"),
      (nil, nil, "12.00", "2021-12-01T00:00:00Z", "2021-01-01T00:00:00Z"),
      // The same price hides no raise; and nothing was in force before the beginning.
      (nil, nil, "10.00", "2021-12-01T00:00:00Z", nil),
      ("2021-05-01T00:00:00Z", nil, "12.00", "2021-05-01T00:00:00Z", nil),
      ("2021-05-01T00:00:00Z", nil, "12.00", "2021-05-01T00:00:01Z", "2021-05-01T00:00:00Z"),
    ]
    for one in cases {
      var shop = WishShop()
      shop.add(product: "p") { $0.listedAt = one.listed.map { Wish.at($0) } }
      if let sold = one.sold { shop.add(order: "o", of: "p", released: Wish.at(sold)) }
      let change = PriceChange(productID: "p", at: Wish.at(one.at), price: Wish.usd(one.price))
      shop.apply(try Change.recordPrice(change).edits(in: shop.view(now)))
      let kept = one.began.map { PriceChange(productID: "p", at: Wish.at($0), price: Wish.usd("10.00")) }
      #expect(Set(shop.tables.prices) == Set([change, kept].compactMap(\.self)), "\(one)")
    }
  }

  @Test func refusalsOfPrices() {
    func price(_ product: ProductID, _ price: Money) -> Change {
      .recordPrice(PriceChange(productID: product, at: now, price: price))
    }
    let eur = Money(minorUnits: 100, currency: .eur)
    #expect(refusal(price("ghost", Wish.usd("1.00")), shop()) == .unknownProduct("ghost"))
    #expect(refusal(price("in", eur), shop()) == .otherCurrency(.eur, store: .usd))
    #expect(refusal(price("in", Wish.usd("0.00")), shop()) == .priceNotPositive(Wish.usd("0.00")))
    #expect(refusal(price("in", Wish.usd("0.01")), shop()) == nil)
  }

  @Test func theFactorIsSetAndCleared() throws {
    var shop = shop()
    #expect(try Change.setSpendFactor(nil, from: nil).edits(in: shop.view(now)) == [])
    shop.apply(try Change.setSpendFactor(Wish.number("0.5"), from: nil).edits(in: shop.view(now)))
    #expect(
      refusal(.setSpendFactor(Wish.number("0.7"), from: nil), shop) == .spendFactorChanged(in: shop.shop))
    #expect(shop.shop.refundAssurance == Shop.Enrolment(enrolled: false, spendFactor: Wish.number("0.5")))
    shop.shop.refundAssurance?.enrolled = true
    shop.apply(try Change.setSpendFactor(nil, from: Wish.number("0.5")).edits(in: shop.view(now)))
    #expect(shop.shop.refundAssurance == Shop.Enrolment(enrolled: true))
    #expect(refusal(.setSpendFactor(Wish.number("-0.1"), from: nil), shop) == .negativeSpendFactor(Wish.number("-0.1")))
    shop.shop.platform = .kuaishou
    #expect(refusal(.setSpendFactor(nil, from: nil), shop) == .otherPlatform(.kuaishou))
    #expect(refusal(.createCampaign(campaign()), shop) == .otherPlatform(.kuaishou))
    #expect(refusal(.cancelCampaign("b"), shop) == .otherPlatform(.kuaishou))
  }

  @Test func freeIdentifiersCountUp() {
    var shop = shop()
    let day = Wish.day("2021-11-15")
    #expect(shop.view(now).snapshot.freeDisputeID(on: day) == "dispute-2021-11-15-1")
    shop.add(dispute: "dispute-2021-11-15-1", of: "in", submitted: now)
    #expect(shop.view(now).snapshot.freeDisputeID(on: day) == "dispute-2021-11-15-2")
    shop.tables.boosts = [campaign("boost-2021-11-15-1")]
    #expect(shop.view(now).snapshot.freeBoostID(on: day) == "boost-2021-11-15-2")
  }
}
