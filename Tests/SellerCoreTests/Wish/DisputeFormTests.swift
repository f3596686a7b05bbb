import SellerCore
import Testing

/// What the two forms must hold (001 §3).
struct DisputeFormTests {
  private func problems(
    _ form: Dispute.Form, categories: [CategoryName] = ["Toys"], _ edit: (inout Dispute) -> Void
  ) -> [DisputeForm.Problem] {
    var dispute = Dispute(id: "d", productID: "p", form: form, submittedAt: Wish.effect)
    dispute.reason = "wrong"
    switch form {
    case .revenueShare: dispute.proposedCategory = "Shoes"
    case .euCompliance:
      dispute.explanation = "because"
      dispute.confirmations = DisputeForm.Confirmation.allCases.map(\.rawValue)
    }
    edit(&dispute)
    return DisputeForm.problems(of: dispute, categories: categories)
  }

  @Test func completeFormsHaveNoProblem() {
    #expect(problems(.revenueShare) { _ in } == [])
    #expect(problems(.euCompliance) { _ in } == [])
  }

  @Test func theReasonIsNotBlank() {
    for blank in [nil, "", " ", "\n\t", "\u{3000}"] as [String?] {
      #expect(problems(.revenueShare) { $0.reason = blank } == [.reasonMissing])
      #expect(problems(.euCompliance) { $0.reason = blank } == [.reasonMissing])
    }
    #expect(problems(.revenueShare) { $0.reason = " x" } == [])
  }

  @Test func exactlyOneNewCategoryIsProposed() {
    #expect(problems(.revenueShare) { $0.proposedCategory = nil } == [.proposedCategoryMissing])
    #expect(problems(.revenueShare) { $0.proposedCategory = "  " } == [.proposedCategoryMissing])
    #expect(problems(.revenueShare) { $0.proposedCategory = "Toys" } == [.proposedCategoryIsCurrent("Toys")])
    let several: [CategoryName] = ["Electronics", "Toys"]
    #expect(
      problems(.revenueShare, categories: several) { $0.proposedCategory = "Toys" } == [
        .proposedCategoryIsCurrent("Toys")
      ])
    // Names are bytes: a composed and a decomposed é are two names.
    #expect(problems(.revenueShare, categories: ["Caf\u{E9}"]) { $0.proposedCategory = "Cafe\u{301}" } == [])
  }

  @Test func theEUFormConfirmsTwiceExplainsAndProposesNothing() {
    #expect(problems(.euCompliance) { $0.explanation = " " } == [.explanationMissing])
    #expect(problems(.euCompliance) { $0.proposedCategory = "Shoes" } == [.proposedCategoryNotAsked("Shoes")])
    #expect(
      problems(.euCompliance) { $0.confirmations = ["information_is_true"] } == [
        .confirmationMissing(.checkedAgainstRegulation)
      ])
    #expect(
      problems(.euCompliance) { $0.confirmations = ["yes", "indeed"] } == [
        .confirmationMissing(.checkedAgainstRegulation), .confirmationMissing(.informationIsTrue),
      ])
  }

  @Test("a picture has something in it, and each is there once: by its hash, or by name and size where nobody looked")
  func picturesAreThereOnce() {
    func picture(_ name: String, _ bytes: Int, _ hash: String? = nil) -> Dispute.Attachment {
      .init(name: name, bytes: bytes, sha256: hash)
    }
    let cases: [([Dispute.Attachment], [DisputeForm.Problem])] = [
      ([picture("a.png", 1)], []), ([picture("a.png", 0)], [.attachmentEmpty(name: "a.png")]),
      ([picture("a.png", 1), picture("a.png", 2)], []),
      ([picture("a.png", 1), picture("a.png", 1)], [.attachmentRepeated(name: "a.png", first: "a.png")]),
      ([picture("a.png", 1, "x"), picture("a.png", 1, "y")], []),
      ([picture("a.png", 1, "x"), picture("b.png", 1, "x")], [.attachmentRepeated(name: "b.png", first: "a.png")]),
    ]
    for (pictures, expected) in cases {
      #expect(problems(.revenueShare) { $0.attachments = pictures } == expected, "\(pictures)")
    }
  }

  @Test func picturesAreFewSmallAndPictures() {
    let limit = 5 * 1024 * 1024
    func pictures(_ count: Int) -> [Dispute.Attachment] {
      (0..<count).map { Dispute.Attachment(name: "\($0).png", bytes: 1) }
    }
    #expect(problems(.revenueShare) { $0.attachments = pictures(10) } == [])
    #expect(problems(.revenueShare) { $0.attachments = pictures(11) } == [.tooManyAttachments(count: 11, limit: 10)])
    #expect(problems(.revenueShare) { $0.attachments = [.init(name: "a.JPEG", bytes: limit)] } == [])
    #expect(
      problems(.revenueShare) { $0.attachments = [.init(name: "a.jpg", bytes: limit + 1)] } == [
        .attachmentTooLarge(name: "a.jpg", bytes: limit + 1, limit: limit)
      ])
    for name in ["a.gif", "png", "a.png.exe", "a."] {
      #expect(
        problems(.revenueShare) { $0.attachments = [.init(name: name, bytes: 1)] } == [
          .attachmentNotPicture(name: name, allowed: ["jpg", "jpeg", "png"])
        ])
    }
  }

  @Test func aFormHasNoOutcomeYet() {
    #expect(problems(.revenueShare) { $0.status = .resolvedUnchanged } == [.outcomeGiven])
    #expect(problems(.revenueShare) { $0.updatedCategory = "Shoes" } == [.outcomeGiven])
    #expect(DisputeForm.Problem.outcomeGiven.field == .status)
  }
}
