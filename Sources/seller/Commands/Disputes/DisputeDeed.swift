import SellerChanges
import SellerCore

extension DeedArguments {
  /// Does a deed on a dispute, and answers with the dispute as it is then.
  func performOnDispute(_ command: String, making change: (ShopView) throws(ChangeRefusal) -> Change) throws {
    try perform(command, making: change) { records, view in
      let rulebook = UserRules.rulebook(for: view)
      return records.lazy.compactMap { $0.content as? Dispute }
        .compactMap { view.report(by: rulebook, .register).entry(of: $0) }.first
        .map { DisputeAnswer($0, in: view, rulebook: rulebook) }
    }
  }
}
