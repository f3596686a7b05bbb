import SellerCore
import SellerText

/// Writes a change of a dispute, or only tries it, and answers with the dispute as it is then.
struct DisputeWriting {
  let writing: WritingArguments
  let dryRun: Bool

  func perform(command: String, what: String, making change: (ShopView) -> Change) throws {
    let store = try writing.storeArguments.open()
    if dryRun {
      let view = try writing.view(of: store)
      let records = try writing.rehearse(change(view), in: view)
      for case let dispute as Dispute in records.map(\.content) {
        try print(view.report(.register).entry(of: dispute), in: view)
      }
      StandardStreams.complain(writing.output.language.say(CommandNote.onlyTried))
      return
    }
    var id: DisputeID?
    try writing.submit(to: store, command: command, what: what) { view in
      let change = change(view)
      id = change.disputeID
      return change
    }
    let view = try writing.view(of: store)
    if let id { try print(view.report(.register).entry(id), in: view) }
  }

  private func print(_ entry: DisputeRegister.Entry?, in view: ShopView) throws {
    if let entry { try writing.output.print(DisputeAnswer(view: view, entry: entry)) }
  }
}

extension Change {
  /// The dispute that the change is about.
  fileprivate var disputeID: DisputeID? {
    switch self {
    case .fileDispute(let dispute): dispute.id
    case .resolveDispute(let id, _), .undoResolution(let id): id
    case .createCampaign, .editCampaign, .cancelCampaign, .recordPrice, .setSpendFactor: nil
    }
  }
}
