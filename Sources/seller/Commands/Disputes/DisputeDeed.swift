import SellerChanges
import SellerCore

extension DeedArguments {
  /// Does a deed on a dispute, and answers with the dispute as it is then.
  func performOnDispute(_ command: String, making change: (ShopView) throws(ChangeRefusal) -> Change) throws {
    try perform(command, making: change) { records, view in
      records.lazy.compactMap { $0.content as? Dispute }.compactMap { view.report(.register).entry(of: $0) }.first
        .map { DisputeAnswer(view: view, entry: $0) }
    }
  }
}
