import SellerChanges
import SellerCore
import SellerRecords

extension DeedArguments {
  /// Does a deed on a dispute, and answers with the dispute as it is then. Of which product it is, where that is known beforehand,
  /// spares a second look at the store.
  func performOnDispute(
    _ command: String, of product: ProductID? = nil, making change: (ShopView) throws(ChangeRefusal) -> Change
  ) throws {
    let subject: StoreNeeds = product.map { .products([$0]) + .orders(of: $0) } ?? .shop
    try perform(command, needs: .all(.dispute) + subject, leadingTo: Self.leads, making: change) { records, view in
      let rulebook = UserRules.rulebook(for: view)
      return records.lazy.compactMap { $0.content as? Dispute }
        .compactMap { DisputeRegister(view, rulebook).entry(of: $0) }.first
        .map { DisputeAnswer($0, in: view, rulebook: rulebook) }
    }
  }

  /// What the answer tells of: the product with its orders and what is noted; of an update also how its category stands otherwise.
  private static func leads(_ records: [Record]) -> StoreNeeds {
    records.reduce(.all(.note)) { needs, record in
      guard let dispute = record.content as? Dispute else { return needs }
      if dispute.status == .resolvedUpdated { return .everything }
      return needs + .products([dispute.productID]) + .orders(of: dispute.productID)
    }
  }
}
