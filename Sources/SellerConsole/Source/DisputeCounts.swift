import SellerCore

/// What is counted of one dispute when its page is opened.
public struct DisputeCounts: Sendable {
  /// The orders released between submission and answer.
  let between: [OrderRow]
  /// What an update as proposed would change, while it is pending.
  let ifAsProposed: DisputeRegister.Entry?

  init(_ id: DisputeID, in reading: ShopReading) {
    let entry = reading.entry(id)
    let wanted = Set(entry?.between ?? [])
    between = wanted.isEmpty ? [] : reading.view.orders { wanted.contains($0.id) }
    ifAsProposed = entry.flatMap { DisputeRegister(reading.view, reading.rulebook).ifAsProposed($0.dispute) }
  }

  /// Whether there is anything to count.
  static func areNeeded(for entry: DisputeRegister.Entry?) -> Bool {
    guard let entry else { return false }
    return !entry.between.isEmpty || entry.dispute.status == .pendingReview && entry.dispute.proposedCategory != nil
  }
}
