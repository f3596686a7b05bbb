import SellerChanges
import SellerCore
import SellerText
import Testing

/// Filing, answering and un-answering a dispute (001 §3, §5).
struct DisputeChangeTests {
  private static let noun = Phrase(en: "dispute", zh: "申诉")

  private let now = Wish.at("2021-09-15T10:00:00Z")

  private func shop() -> WishShop {
    var shop = WishShop()
    shop.add(product: "p", ["Toys"]) {
      $0.categoryHistory = [Product.CategoryAssignment(at: Wish.effect, categories: ["Toys"], by: .initial)]
    }
    shop.add(product: "hidden", ["Toys"])
    shop.add(order: "o", of: "p", released: Wish.effect)
    return shop
  }

  private func form(_ id: DisputeID = "d", _ edit: (inout Dispute) -> Void = { _ in }) -> Dispute {
    var dispute = Dispute(id: id, productID: "p", form: .revenueShare, submittedAt: now)
    dispute.reason = "A detergent is no toy."
    dispute.proposedCategory = "Household Supplies"
    edit(&dispute)
    return dispute
  }

  private func refusal(_ change: Change, _ shop: WishShop, at moment: Instant? = nil) -> ChangeRefusal? {
    do throws(ChangeRefusal) {
      _ = try change.edits(in: shop.view(moment ?? now))
      return nil
    } catch {
      return error
    }
  }

  @Test func filingWritesTheFormWithTheCategoriesThatTheProductHas() throws {
    let filed = form { $0.disputedCategories = ["Whatever the caller said"] }
    let records = try Change.fileDispute(filed).edits(in: shop().view(now))
    var expected = filed
    expected.disputedCategories = ["Toys"]
    #expect(records == [Record(expected)])
  }

  @Test func theDisputedCategoriesAreThoseOfTheSubmission() throws {
    var shop = shop()
    shop.tables.products[0].categoryHistory.append(
      Product.CategoryAssignment(at: Wish.at("2021-09-01T00:00:00Z"), categories: ["Shoes"], by: .review))
    let early = form { $0.submittedAt = Wish.at("2021-08-31T23:59:59Z") }
    guard let filed = try Change.fileDispute(early).edits(in: shop.view(now)).first?.content as? Dispute else {
      Issue.record("no dispute was written")
      return
    }
    #expect(filed.disputedCategories == ["Toys"])
  }

  @Test func oneDisputeAProductEvenOneDatedLaterThanTheDeed() throws {
    var shop = shop()
    shop.apply(try Change.fileDispute(form()).edits(in: shop.view(now)))
    let again = form("d2") { $0.form = .euCompliance }
    let refused = ChangeRefusal.alreadyDisputed("p", existing: "d", submittedAt: now)
    #expect(refusal(.fileDispute(again), shop) == refused)
    let backdated = form("d2") { $0.submittedAt = Wish.at("2021-09-01T00:00:00Z") }
    #expect(refusal(.fileDispute(backdated), shop) == refused)
    #expect(refusal(.fileDispute(backdated), shop, at: Wish.at("2021-09-01T00:00:00Z")) == refused)
  }

  @Test func refusalsOfFiling() {
    let shop = shop()
    let cases: [(Dispute, ChangeRefusal)] = [
      (form(""), .unusableID("", of: Self.noun)),
      (form("a\nb"), .unusableID("a\nb", of: Self.noun)),
      (form { $0.productID = "ghost" }, .unknownProduct("ghost")),
      (form { $0.productID = "hidden" }, .categoryNotShown("hidden")),
      (form { $0.submittedAt = Instant(seconds: Wish.effect.seconds - 1) }, .beforeEffect(Wish.effect)),
      (form { $0.submittedAt = now.adding(hours: 1) }, .inFuture(now.adding(hours: 1), in: shop.view(now))),
      (form { $0.proposedCategory = "Toys" }, .invalidDispute([.proposedCategoryIsCurrent("Toys")])),
      (form { $0.reason = nil }, .invalidDispute([.reasonMissing])),
    ]
    for (dispute, expected) in cases {
      #expect(refusal(.fileDispute(dispute), shop) == expected)
    }
    var taken = shop
    taken.add(dispute: "d", of: "another", submitted: now)
    #expect(refusal(.fileDispute(form()), taken) == .idTaken("d", of: Self.noun))
    var elsewhere = shop
    elsewhere.shop.platform = .jd
    #expect(refusal(.fileDispute(form()), elsewhere) == .otherPlatform(.jd))
  }

  @Test func anUpdateChangesCategoriesAndHistoryAndUndoBringsThemBack() throws {
    for hasHistory in [true, false] {
      var shop = shop()
      if !hasHistory { shop.tables.products[0].categoryHistory = [] }
      shop.apply(try Change.fileDispute(form()).edits(in: shop.view(now)))
      let filed = shop
      let answered = Wish.at("2021-09-20T00:00:00Z")
      let outcome = Dispute.Outcome(at: answered, decision: .updated("Apparel"))
      shop.apply(try Change.resolveDispute("d", outcome).edits(in: shop.view(answered)))
      let dispute = shop.tables.disputes[0]
      #expect(dispute.status == .resolvedUpdated)
      #expect(dispute.resolvedAt == answered)
      #expect(dispute.updatedCategory == "Apparel")
      let product = shop.tables.products[0]
      #expect(product.categories == ["Apparel"])
      #expect(product.categoryHistory.map(\.by) == [.initial, .dispute])
      #expect(product.categoryHistory.map(\.at) == [Wish.effect, answered])
      // Without the first entry the update would count for every order before it.
      let timeline = CategoryTimeline(product)
      #expect(timeline.categories(forReleaseAt: answered) == ["Toys"])
      #expect(timeline.categories(forReleaseAt: Instant(seconds: answered.seconds + 1)) == ["Apparel"])

      shop.apply(try Change.undoResolution("d").edits(in: shop.view(answered)))
      #expect(shop.tables.disputes == filed.tables.disputes)
      #expect(shop.tables.products == filed.tables.products)
    }
  }

  @Test("an update may say how the product stands with the Responsible Person, and undo brings that back")
  func theResponsiblePersonGoesWithTheCategory() throws {
    let stands: [(before: Product.ResponsiblePerson?, after: Product.ResponsiblePerson?)] = [
      (.missing, .notNeeded), (nil, .linked), (.linked, nil), (.notNeeded, .notNeeded),
    ]
    for (before, after) in stands {
      var shop = shop()
      shop.tables.products[0].responsiblePerson = before
      shop.apply(try Change.fileDispute(form()).edits(in: shop.view(now)))
      let filed = shop.tables.products
      let outcome = Dispute.Outcome(at: now, decision: .updated("Apparel"), person: after)
      shop.apply(try Change.resolveDispute("d", outcome).edits(in: shop.view(now)))
      #expect(shop.tables.products[0].responsiblePerson == after ?? before)
      shop.apply(try Change.undoResolution("d").edits(in: shop.view(now)))
      #expect(shop.tables.products == filed)
    }
    var shop = shop()
    shop.apply(try Change.fileDispute(form()).edits(in: shop.view(now)))
    let stays = Dispute.Outcome(at: now, decision: .unchanged(reason: "It is a toy."), person: .missing)
    #expect(throws: ChangeRefusal.self) { try Change.resolveDispute("d", stays).edits(in: shop.view(now)) }
  }

  @Test func aReviewAfterTheAnswerSurvivesUndo() throws {
    var shop = shop()
    shop.apply(try Change.fileDispute(form()).edits(in: shop.view(now)))
    let review = Product.CategoryAssignment(
      at: Wish.at("2021-09-22T00:00:00Z"), categories: ["Beauty"], by: .review)
    shop.tables.products[0].categoryHistory.append(review)
    let late = Wish.at("2021-09-25T00:00:00Z")
    let outcome = Dispute.Outcome(at: Wish.at("2021-09-20T00:00:00Z"), decision: .updated("Apparel"))
    shop.apply(try Change.resolveDispute("d", outcome).edits(in: shop.view(late)))
    #expect(shop.tables.products[0].categoryHistory.map(\.categories) == [["Toys"], ["Apparel"], ["Beauty"]])
    #expect(shop.tables.products[0].categories == ["Beauty"])
    shop.apply(try Change.undoResolution("d").edits(in: shop.view(late)))
    #expect(shop.tables.products[0].categoryHistory.map(\.categories) == [["Toys"], ["Beauty"]])
    #expect(shop.tables.products[0].categories == ["Beauty"])
  }

  @Test func unchangedWritesTheDisputeAlone() throws {
    var shop = shop()
    shop.apply(try Change.fileDispute(form()).edits(in: shop.view(now)))
    let filed = shop.tables.disputes
    let outcome = Dispute.Outcome(at: now, decision: .unchanged(reason: "It is a toy."))
    let records = try Change.resolveDispute("d", outcome).edits(in: shop.view(now))
    #expect(records.count == 1)
    shop.apply(records)
    #expect(shop.tables.disputes[0].status == .resolvedUnchanged)
    #expect(shop.tables.disputes[0].resolutionReason == "It is a toy.")
    shop.apply(try Change.undoResolution("d").edits(in: shop.view(now)))
    #expect(shop.tables.disputes == filed)
  }

  @Test func refusalsOfAnswers() throws {
    var shop = shop()
    shop.apply(try Change.fileDispute(form()).edits(in: shop.view(now)))
    func answer(_ decision: Dispute.Outcome.Decision, at moment: Instant? = nil, id: DisputeID = "d") -> Change {
      .resolveDispute(id, Dispute.Outcome(at: moment ?? now, decision: decision))
    }
    let early = Instant(seconds: now.seconds - 1)
    let ahead = Instant(seconds: now.seconds + 1)
    let cases: [(Change, ChangeRefusal)] = [
      (answer(.updated("Shoes"), id: "none"), .unknownDispute("none")),
      (answer(.updated("Shoes"), at: early), .resolvedBeforeSubmission(at: early, submittedAt: now)),
      (answer(.updated("Shoes"), at: ahead), .inFuture(ahead, in: shop.view(now))),
      (answer(.updated(" ")), .updatedCategoryMissing),
      (answer(.updated("Toys")), .updatedCategoryIsDisputed("Toys")),
      (answer(.unchanged(reason: "  ")), .resolutionReasonMissing),
      (.undoResolution("d"), .notResolved("d")),
      (.undoResolution("none"), .unknownDispute("none")),
    ]
    for (change, expected) in cases { #expect(refusal(change, shop) == expected, "\(change)") }
    shop.apply(try answer(.unchanged(reason: "no")).edits(in: shop.view(now)))
    #expect(refusal(answer(.updated("Shoes")), shop) == .alreadyResolved("d", .resolvedUnchanged))
  }

  @Test func recordsOfLaterEventsAreNotLost() throws {
    // The view hides what is dated later; what is written must hold it nevertheless.
    var shop = shop()
    shop.tables.products[0].counterfeitReview = Product.CounterfeitReview(at: now.adding(days: 9), found: false)
    shop.apply(try Change.fileDispute(form()).edits(in: shop.view(now)))
    let outcome = Dispute.Outcome(at: now, decision: .updated("Shoes"))
    shop.apply(try Change.resolveDispute("d", outcome).edits(in: shop.view(now)))
    #expect(shop.tables.products[0].counterfeitReview != nil)
  }
}
