/// What a dispute's form must hold before it can be submitted (001 §3).
public enum DisputeForm {
  /// The two statements that the EU form asks to be ticked, by their names in the store.
  public enum Confirmation: String, Sendable, Hashable, CaseIterable {
    /// The product was checked against Regulation (EU) 2019/1020.
    case checkedAgainstRegulation = "checked_against_regulation"
    /// What the form says is true.
    case informationIsTrue = "information_is_true"
  }

  /// A field of the forms.
  public enum Field: Sendable, Hashable, CaseIterable {
    /// Why the category is wrong.
    case reason
    /// The EU form's explanation.
    case explanation
    /// The one category proposed.
    case proposedCategory
    /// The EU form's statements.
    case confirmations
    /// The pictures.
    case attachments
    /// Where the dispute stands.
    case status
  }

  /// What is wrong with a form.
  public enum Problem: Sendable, Hashable {
    /// The reason is blank.
    case reasonMissing
    /// The EU form's explanation is blank.
    case explanationMissing
    /// The revenue-share form proposes exactly one category.
    case proposedCategoryMissing
    /// The product has the proposed category already.
    case proposedCategoryIsCurrent(CategoryName)
    /// The EU form proposes none.
    case proposedCategoryNotAsked(CategoryName)
    /// Both statements of the EU form must be ticked.
    case confirmationMissing(Confirmation)
    /// Too many pictures.
    case tooManyAttachments(count: Int, limit: Int)
    /// A picture is too large.
    case attachmentTooLarge(name: String, bytes: Int, limit: Int)
    /// A picture without anything in it.
    case attachmentEmpty(name: String)
    /// The same picture twice: by what is in it, or by its name and size where nobody looked into it.
    case attachmentRepeated(name: String, first: String)
    /// A file whose name does not end as a picture's does.
    case attachmentNotPicture(name: String, allowed: [String])
    /// A dispute being submitted has no outcome yet.
    case outcomeGiven

    /// The field to mend.
    public var field: Field {
      switch self {
      case .reasonMissing: .reason
      case .explanationMissing: .explanation
      case .proposedCategoryMissing, .proposedCategoryIsCurrent, .proposedCategoryNotAsked: .proposedCategory
      case .confirmationMissing: .confirmations
      case .tooManyAttachments, .attachmentTooLarge, .attachmentNotPicture, .attachmentEmpty, .attachmentRepeated:
        .attachments
      case .outcomeGiven: .status
      }
    }
  }

  /// Everything that is wrong with a form, in the order of its fields; empty when it can be submitted.
  ///
  /// `categories` are those that the product has when the dispute is submitted. Of several, none can be proposed: the lowest
  /// share among them applies already.
  public static func problems(
    of dispute: Dispute, categories: [CategoryName], rulebook: Rulebook = .standard
  ) -> [Problem] {
    var problems: [Problem] = []
    if isBlank(dispute.reason) { problems.append(.reasonMissing) }
    switch dispute.form {
    case .revenueShare:
      if let proposed = dispute.proposedCategory, !isBlank(proposed.text) {
        if categories.contains(proposed) { problems.append(.proposedCategoryIsCurrent(proposed)) }
      } else {
        problems.append(.proposedCategoryMissing)
      }
    case .euCompliance:
      if isBlank(dispute.explanation) { problems.append(.explanationMissing) }
      if let proposed = dispute.proposedCategory { problems.append(.proposedCategoryNotAsked(proposed)) }
      let ticked = Set(dispute.confirmations.compactMap { Confirmation(rawValue: $0) })
      problems += Confirmation.allCases.filter { !ticked.contains($0) }.map { .confirmationMissing($0) }
    }
    problems += self.problems(of: dispute.attachments, rules: rulebook.wish.disputes)
    let hasOutcome = dispute.resolvedAt != nil || dispute.resolutionReason != nil || dispute.updatedCategory != nil
    if dispute.status != .pendingReview || hasOutcome { problems.append(.outcomeGiven) }
    return problems
  }

  private static func problems(of attachments: [Dispute.Attachment], rules: WishDisputeRules) -> [Problem] {
    var problems: [Problem] = []
    let most = rules.maximumAttachments.value
    if attachments.count > most { problems.append(.tooManyAttachments(count: attachments.count, limit: most)) }
    let limit = rules.maximumAttachmentBytes.value
    let allowed = rules.attachmentExtensions.value
    for (place, attachment) in attachments.enumerated() {
      if attachment.bytes == 0 { problems.append(.attachmentEmpty(name: attachment.name)) }
      if let first = attachments[..<place].first(where: { $0.isSame(as: attachment) }) {
        problems.append(.attachmentRepeated(name: attachment.name, first: first.name))
      }
      let parts = attachment.name.split(separator: ".", omittingEmptySubsequences: false)
      let ending = parts.count > 1 ? parts.last.map { $0.lowercased() } : nil
      if !allowed.contains(where: { $0 == ending }) {
        problems.append(.attachmentNotPicture(name: attachment.name, allowed: allowed))
      }
      if attachment.bytes > limit {
        problems.append(.attachmentTooLarge(name: attachment.name, bytes: attachment.bytes, limit: limit))
      }
    }
    return problems
  }

  /// Whether a text says nothing: absent, empty or white space only.
  public static func isBlank(_ text: String?) -> Bool { text?.allSatisfy(\.isWhitespace) ?? true }
}

extension Dispute.Attachment {
  /// Whether both are the same picture.
  fileprivate func isSame(as other: Self) -> Bool {
    if let sha256, let hash = other.sha256 { return sha256 == hash }
    return name == other.name && bytes == other.bytes
  }
}
