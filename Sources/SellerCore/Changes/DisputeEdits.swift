/// What filing, answering and un-answering a dispute writes (001 §3, §5).
struct DisputeEdits {
  private let view: ShopView
  private let rulebook: Rulebook

  init(_ view: ShopView, rulebook: Rulebook) {
    self.view = view
    self.rulebook = rulebook
  }

  /// Submits a dispute. It may be dated earlier than now, and is judged by its own moment; but "one dispute, ever" looks at
  /// the whole store.
  func filing(_ dispute: Dispute) throws(ChangeRefusal) -> [Record] {
    if dispute.id.identifierProblem != nil { throw .invalidDisputeIdentifier(dispute.id) }
    let all = view.snapshot.tables.disputes
    if dispute.submittedAt > view.asOf { throw .inFuture(dispute.submittedAt, now: view.asOf) }
    let visibilities = CategoryVisibilities(
      view, only: dispute.productID, by: dispute.submittedAt, rulebook: rulebook)
    let eligibility = DisputeEligibilities(
      view, visibilities, disputes: all, at: dispute.submittedAt, rulebook: rulebook)
    if let refusal = eligibility[dispute.productID].refusal {
      throw ChangeRefusal(refusal, product: dispute.productID)
    }
    if all.contains(where: { $0.id == dispute.id }) { throw .disputeIdentifierTaken(dispute.id) }
    var filed = dispute
    // The disputed categories are not the seller's to choose: they are what the product had.
    filed.disputedCategories = record(of: dispute.productID)?.seen(at: dispute.submittedAt)?.categories ?? []
    let problems = DisputeForm.problems(of: filed, categories: filed.disputedCategories, rulebook: rulebook)
    if !problems.isEmpty { throw .invalidDispute(problems) }
    return [Record(filed)]
  }

  /// Records an answer; an update changes the product's categories and its history with the dispute.
  func resolving(_ id: DisputeID, as outcome: Dispute.Outcome) throws(ChangeRefusal) -> [Record] {
    let dispute = try dispute(id)
    guard dispute.status == .pendingReview else { throw .alreadyResolved(id, dispute.status) }
    if outcome.at < dispute.submittedAt {
      throw .resolvedBeforeSubmission(at: outcome.at, submittedAt: dispute.submittedAt)
    }
    if outcome.at > view.asOf { throw .inFuture(outcome.at, now: view.asOf) }
    let resolved = dispute.resolved(by: outcome)
    switch outcome.decision {
    case .unchanged(let reason):
      if DisputeForm.isBlank(reason) { throw .resolutionReasonMissing }
      return [Record(resolved)]
    case .updated(let category):
      if DisputeForm.isBlank(category.text) { throw .updatedCategoryMissing }
      if dispute.disputedCategories == [category] { throw .updatedCategoryIsDisputed(category) }
      guard let product = record(of: dispute.productID) else { return [Record(resolved)] }
      return [
        Record(resolved), Record(product.assigning(category, at: outcome.at, impliedFrom: shownSince(product))),
      ]
    }
  }

  /// Takes an answer back: the dispute is pending again, and the product's categories and history are as they were.
  func undoing(_ id: DisputeID) throws(ChangeRefusal) -> [Record] {
    let dispute = try dispute(id)
    let pending = dispute.pendingAgain()
    switch dispute.status {
    case .pendingReview:
      throw .notResolved(id)
    case .resolvedUnchanged:
      return [Record(pending)]
    case .resolvedUpdated:
      guard let product = record(of: dispute.productID), let resolvedAt = dispute.resolvedAt,
        let category = dispute.updatedCategory
      else { return [Record(pending)] }
      let restored = product.withoutAssignment(of: category, at: resolvedAt)
      return restored == product ? [Record(pending)] : [Record(pending), Record(restored)]
    }
  }

  private func dispute(_ id: DisputeID) throws(ChangeRefusal) -> Dispute {
    guard let dispute = view.snapshot.tables.disputes.first(where: { $0.id == id }) else { throw .unknownDispute(id) }
    return dispute
  }

  private func record(of product: ProductID) -> Product? {
    view.snapshot.productIndex(product).flatMap { view.snapshot.product(at: $0) }
  }

  private func shownSince(_ product: Product) -> Instant? {
    CategoryVisibilities(view, only: product.id, rulebook: rulebook)[product.id].since
  }
}

extension Product {
  /// Marks a first entry that nobody recorded: it was implied by the categories that a product without history had when a
  /// dispute updated them. Without such an entry the update would count for all earlier orders too (Readings, 11).
  private static let implied = ExtraFields(members: [ExtraFields.Member(name: "implied", json: "true")])

  /// The product with one category from a moment on.
  fileprivate func assigning(_ category: CategoryName, at moment: Instant, impliedFrom shown: Instant?) -> Product {
    var product = self
    if categoryHistory.isEmpty {
      product.categoryHistory = [
        CategoryAssignment(
          at: min(shown ?? moment, moment), categories: categories, by: .initial, extra: Self.implied)
      ]
    }
    let later = product.categoryHistory.firstIndex { $0.at > moment } ?? product.categoryHistory.endIndex
    product.categoryHistory.insert(CategoryAssignment(at: moment, categories: [category], by: .dispute), at: later)
    product.categories = product.latestCategories
    return product
  }

  /// The product without what a dispute's answer wrote.
  fileprivate func withoutAssignment(of category: CategoryName, at moment: Instant) -> Product {
    var product = self
    guard
      let position = categoryHistory.lastIndex(where: {
        $0.by == .dispute && $0.at == moment && $0.categories == [category]
      })
    else { return self }
    product.categoryHistory.remove(at: position)
    product.categories = product.latestCategories
    if product.categoryHistory.count == 1, product.categoryHistory[0].extra == Self.implied {
      product.categoryHistory = []
    }
    return product
  }

  /// The categories of the latest entry; of entries of one moment, of the last in the list.
  private var latestCategories: [CategoryName] {
    guard let latest = categoryHistory.map(\.at).max() else { return categories }
    return categoryHistory.last { $0.at == latest }?.categories ?? categories
  }
}
